// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "site/git/gitprocess.h"
#include "site/git/gitsettings.h"

#include <QString>
#include <QStringList>

namespace frontrow {

/// What a repository would have run, fetched or reached by a commit or a push.
struct GitPrograms
{
    /// "core.fsmonitor=./watch": entries of the repository's own files that are not known to be harmless.
    QStringList configuration;
    QStringList hooks; ///< file names: "pre-commit"
    /// Programs of repositories on this machine that it pushes to, since their hooks run here; sentences for people.
    QStringList elsewhere;

    [[nodiscard]] bool isEmpty() const { return configuration.isEmpty() && hooks.isEmpty() && elsewhere.isEmpty(); }
    /// One a line, for people.
    [[nodiscard]] QString toText() const;
    /// Changes when one of them does, or the content of a hook.
    [[nodiscard]] const ContentHash &fingerprint() const { return contents; }

    ContentHash contents; ///< the hash of all programs and hooks together
    bool operator==(const GitPrograms &) const = default;
};

/// The programs of a repository. \param settings all that hold there. \param hooksFolder where git looks for its hooks.
/// \param git asks about the repositories that it pushes to; runs nothing of them.
[[nodiscard]] GitPrograms programsOf(
    const QList<GitSetting> &settings, const QString &hooksFolder, const GitProcess &git);

} // namespace frontrow
