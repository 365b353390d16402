// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/blog/postlistmodel.h"

#include "site/blog/postsearch.h"

#include <QLocale>

namespace frontrow {

namespace {

QString detailOf(const IndexedPost &post)
{
    QStringList parts{QLocale().toString(post.date, QLocale::ShortFormat), post.path};
    if (post.kind == DocumentKind::Draft) {
        parts.prepend(PostListModel::tr("Draft"));
    } else if (!post.isPublished) {
        parts.prepend(PostListModel::tr("Not published"));
    }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

void PostListModel::setPosts(const QList<IndexedPost> &posts)
{
    m_posts = posts;
    setQuery(QString());
}

QList<qsizetype> PostListModel::find(const QString &query) const
{
    return findPosts(m_posts, query);
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    const qsizetype place = placeOf(index);
    if (place < 0) {
        return {};
    }
    const IndexedPost &post = m_posts[place];
    switch (role) {
    case Qt::DisplayRole:
        return post.title;
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return detailOf(post);
    case PathRole:
        return post.path;
    default:
        return {};
    }
}

} // namespace frontrow
