// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blogindex.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace frontrow {

class PostListModel;

/// A line to type in and the posts of the blog that it names: "open post quickly". By keyboard alone: the arrows go
/// through the list while the line has the focus, Enter opens, Esc closes.
class PostPalette : public QFrame
{
    Q_OBJECT

public:
    explicit PostPalette(QWidget *parent);

    /// Opens above the window's middle with \a posts, the newest first; \a folder is the blog's.
    void open(const QString &folder, const QList<IndexedPost> &posts);

Q_SIGNALS:
    /// Absolute.
    void postChosen(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void take(const QModelIndex &index);

    QString m_folder;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    PostListModel *m_model;
};

} // namespace frontrow
