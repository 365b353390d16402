// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace frontrow {

/// A folder of a blog that has pictures.
struct PictureFolder
{
    QString path; ///< from the site's folder on; empty for that folder itself
    qsizetype pictures = 0; ///< how many pictures are right in it

    bool operator==(const PictureFolder &) const = default;
};

/// Where a blog keeps its pictures, and how it names them.
struct PictureFolders
{
    QList<PictureFolder> folders; ///< those with the most pictures first
    qsizetype pictures = 0; ///< how many pictures are in all of them
    qsizetype plainNames = 0; ///< names of lower-case letters, digits, '-' and '_' alone: they need no percent-encoding
    qsizetype numberedNames = 0; ///< names that end in a number
    /// Where the pictures of a new post go: "images", or "images/:slug" where each post has a folder of its own.
    QString usual = standardFolder();

    /// The usual folder of a blog that has no pictures to learn from.
    [[nodiscard]] static QString standardFolder() { return QStringLiteral("images/:slug"); }
    /// The folders of a blog with \a files, from its folder on (see BlogFiles::all()): what is hidden or generated is
    /// left out.
    [[nodiscard]] static PictureFolders of(const QStringList &files);

    bool operator==(const PictureFolders &) const = default;
};

} // namespace frontrow
