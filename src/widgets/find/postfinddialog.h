// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/postfind.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace frontrow {

/// Finds in all posts of a blog, on a worker, while one types: the posts with their matches, line by line. Latest wins.
class PostFindDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PostFindDialog(QWidget *parent);
    /// Stops the search that runs and blocks until it has stopped.
    ~PostFindDialog() override;

    /// Searches the posts of \a request from now on, for \a words at first when they are not empty.
    void searchIn(const PostFindRequest &request, const QString &words);

Q_SIGNALS:
    /// \a hit in the post at \a path, from the site's folder on, was chosen.
    void chosen(const QString &path, const frontrow::PostHit &hit);

private:
    void layOut();
    void search();
    void showFound(const QList<PostHits> &found);
    void addPost(const PostHits &post);
    void choose(QTreeWidgetItem *item);

    QLineEdit *m_words;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QCheckBox *m_regex;
    QTreeWidget *m_list;
    QLabel *m_state;
    QTimer m_pause; ///< before what is typed is searched for
    PostFindRequest m_request;
    QList<PostHits> m_found;
    std::shared_ptr<ReadingProgress> m_progress;
    QFutureWatcher<QList<PostHits>> m_watcher;
};

} // namespace frontrow
