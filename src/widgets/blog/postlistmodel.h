// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blogindex.h"

#include <QAbstractListModel>

namespace frontrow {

/// The posts of a blog that some words name, the best first.
class PostListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, ///< from the site's folder on
        DetailRole, ///< date, file name, and what is not published
    };

    explicit PostListModel(QObject *parent = nullptr);

    void setPosts(const QList<IndexedPost> &posts);
    void setWords(const QString &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<IndexedPost> m_posts;
    QList<qsizetype> m_found; ///< places in m_posts
};

} // namespace frontrow
