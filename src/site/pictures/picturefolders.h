// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace frontrow {

/// A folder of a blog that has pictures.
struct PictureFolder
{
    QString path; ///< from the site's folder on; empty for that folder itself
    qsizetype pictures = 0; ///< right in it

    bool operator==(const PictureFolder &) const = default;
};

/// Where a blog keeps its pictures, and how it names them.
struct PictureFolders
{
    QList<PictureFolder> folders; ///< those with the most pictures first
    qsizetype pictures = 0; ///< in all of them
    qsizetype plainNames = 0; ///< of lower-case letters, digits, '-' and '_' alone: they need no percent-encoding
    qsizetype numberedNames = 0; ///< that end in a number
    /// Where the pictures of a new post go: "images", or "images/:slug" where each post has a folder of its own.
    QString usual = standardFolder();

    /// Of a blog that has no pictures to learn from.
    [[nodiscard]] static QString standardFolder() { return QStringLiteral("images/:slug"); }
    /// Looks through the site in \a folder: what is hidden or generated left out, links not followed, at most 50,000
    /// files.
    [[nodiscard]] static PictureFolders of(const QString &folder);

    bool operator==(const PictureFolders &) const = default;
};

} // namespace frontrow
