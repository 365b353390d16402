// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "site/git/gitprocess.h"
#include "site/git/gitsettings.h"

namespace frontrow {

/// A repository as git may see it before anybody trusts it.
struct GuardedPlace
{
    QString workTree; ///< canonical
    QString gitFolder; ///< absolute: of this work tree
    QString commonFolder; ///< absolute: what all work trees of the repository share
};

/// git in \a place, but with a configuration and hooks of Frontrow's own choice: of \a settings only those that are
/// harmless, and no hooks. git is told (GIT_COMMON_DIR) that what work trees share is in a folder below the user's
/// cache, which has this configuration and links to the repository's objects and references. Nothing is fetched, no
/// lock is taken for convenience, and the person's own and the system's configuration hold as ever. Fails (Unwritable)
/// when the folder cannot be made.
[[nodiscard]] Result<GitProcess> guardedGit(const GuardedPlace &place, const QList<GitSetting> &settings);

} // namespace frontrow
