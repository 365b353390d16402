// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/git/gitrepository.h"

#include <QByteArray>
#include <QString>

namespace frontrow {

/// Tells the user's index of the committed paths, and of nothing else, so that git sees them as unchanged. Runs nothing
/// of the repository's. The new index is made in \a scratch and takes the old one's place by renaming.
/// Fails (Refused) when the index is locked.
[[nodiscard]] Result<void> followInIndex(
    const GitRepository &repository, const QByteArray &entries, const QString &scratch);

/// The lock of the user's index is one that a followInIndex() with \a scratch left which died: it holds what that would
/// have put in place, or the beginning of it.
[[nodiscard]] bool isOwnIndexLock(const GitRepository &repository, const QString &scratch);

} // namespace frontrow
