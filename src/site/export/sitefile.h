// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/repopath.h"
#include "base/result.h"

#include <QHash>
#include <QMultiHash>
#include <QString>

#include <optional>

namespace frontrow {

// What a site has where an export would put something.

/// \a file below \a siteFolder; nothing when it is elsewhere. A link in the blog is meant itself, not what it leads to;
/// one from outside means the file in the blog.
[[nodiscard]] std::optional<RepoPath> pathInSite(const QString &siteFolder, const QString &file);

/// What is at \a path in the site; null when nothing is. Fails when a link leads out, it is no file or has more than
/// 256 MiB.
[[nodiscard]] Result<ContentHash> hashInSite(const QString &siteFolder, const RepoPath &path);

/// The names in a site's folders, each folder read once, when it is asked about first.
class SiteNames
{
public:
    explicit SiteNames(QString siteFolder);

    /// What is in the site and differs from \a path or a folder of it in case or composition only, so that it is the
    /// same file for Windows and macOS; empty without.
    [[nodiscard]] QString twinOf(const RepoPath &path);

private:
    QString m_siteFolder;
    QHash<QString, QMultiHash<QString, QString>> m_folders; ///< by path; names by what is the same for such systems
};

} // namespace frontrow
