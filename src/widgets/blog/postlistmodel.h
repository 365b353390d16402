// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogindex.h"
#include "widgets/palette/palettemodel.h"

namespace frontrow {

/// The posts of a blog that a query names, the best first.
class PostListModel : public PaletteModel
{
    Q_OBJECT

public:
    enum PostRole {
        PathRole = FirstOwnRole, ///< from the site's folder on
    };

    using PaletteModel::PaletteModel;

    void setPosts(const QList<IndexedPost> &posts);

    /// The detail is date, file name, and that it is not published.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QList<qsizetype> find(const QString &query) const override;

private:
    QList<IndexedPost> m_posts;
};

} // namespace frontrow
