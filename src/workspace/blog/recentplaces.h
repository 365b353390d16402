// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

namespace frontrow {

/// A post or a blog that the person had open, as it is offered again.
struct RecentPlace
{
    QString path; ///< the file, or the blog's folder; absolute
    QString title; ///< the title of the post or the blog, else the name of its file or folder
    QString detail; ///< what tells it from others: the day, where it lies
    QStringList posts = {}; ///< for a blog: the titles of its last posts, with their days
    QImage picture = {}; ///< above the post, or the blog's last post that has one, small; null for none

    bool operator==(const RecentPlace &) const = default;
};

/// The posts of \a files that are still there, in their order. Reads them, so not on a key's way.
[[nodiscard]] QList<RecentPlace> recentPosts(const QStringList &files);

/// The blogs of \a folders that are still there, in their order.
[[nodiscard]] QList<RecentPlace> recentBlogs(const QStringList &folders);

/// The blog that \a folder is, or lies in; empty for none.
[[nodiscard]] QString blogAround(const QString &folder);

} // namespace frontrow
