// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogindex.h"
#include "widgets/palette/palette.h"

namespace frontrow {

class PostListModel;

/// The palette of a blog's posts, by title and file name: "open post quickly".
class PostPalette : public Palette
{
    Q_OBJECT

public:
    explicit PostPalette(QWidget *parent);

    /// Opens with \a posts, the newest first; \a folder is the blog's.
    void openWith(const QString &folder, const QList<IndexedPost> &posts);

Q_SIGNALS:
    /// Absolute.
    void postChosen(const QString &file);

private:
    PostPalette(PostListModel *model, QWidget *parent);

    PostListModel *m_model;
    QString m_folder;
};

} // namespace frontrow
