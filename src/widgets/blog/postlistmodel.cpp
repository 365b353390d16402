// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/blog/postlistmodel.h"

#include "site/postsearch.h"

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

PostListModel::PostListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PostListModel::setPosts(const QList<IndexedPost> &posts)
{
    m_posts = posts;
    setWords(QString());
}

void PostListModel::setWords(const QString &words)
{
    beginResetModel();
    m_found = findPosts(m_posts, words);
    endResetModel();
}

int PostListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_found.size()) {
        return {};
    }
    const IndexedPost &post = m_posts[m_found[index.row()]];
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
