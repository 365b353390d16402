// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/blog/postpalette.h"

#include "widgets/blog/postlistmodel.h"

namespace frontrow {

PostPalette::PostPalette(QWidget *parent)
    : PostPalette(new PostListModel, parent)
{
}

PostPalette::PostPalette(PostListModel *model, QWidget *parent)
    : Palette(model,
          {tr("Open post quickly"), tr("Title or file name of a post"), tr("Posts"),
              tr("No post of this blog matches."),
              tr("This blog has no posts yet. New Report in the File menu begins the first.")},
          parent)
    , m_model(model)
{
    connect(this, &Palette::chosen, this, [this](const QModelIndex &index) {
        Q_EMIT postChosen(m_folder + u'/' + index.data(PostListModel::PathRole).toString());
    });
}

void PostPalette::openWith(const QString &folder, const QList<IndexedPost> &posts)
{
    m_folder = folder;
    m_model->setPosts(posts);
    open();
}

} // namespace frontrow
