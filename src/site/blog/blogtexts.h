// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogwords.h"

#include <QByteArrayView>
#include <QSet>
#include <QString>
#include <QStringList>

namespace frontrow {

/// What the texts of a blog name, as far as it tells which pictures nobody shows and which Liquid tags there are, and
/// the words of its posts.
struct BlogTexts
{
    QSet<QString> pictures; ///< names of picture files without their folders, lower case, percent-encoding undone
    QSet<QString> words; ///< in tags of Liquid, lower case: a picture may be named there without its ending
    QSet<QString> liquidTags; ///< names of the tags in layouts and includes
    BlogWords postWords; ///< words of posts, pages, layouts and data, and of the names of their files
    bool isWhole = true; ///< all texts were read

    /// Adds what \a text, UTF-8, names; no tags.
    void addNamesIn(QByteArrayView text);
    /// Some text has the picture file \a name, its last word, or it without its ending in a tag of Liquid.
    [[nodiscard]] bool hasPicture(const QString &name) const;
};

/// Reads the texts among \a files, paths from \a folder on, on all processors: 64 MB at most, and none above 1 MB.
[[nodiscard]] BlogTexts readBlogTexts(const QString &folder, const QStringList &files);

} // namespace frontrow
