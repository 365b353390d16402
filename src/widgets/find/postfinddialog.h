// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/postfind.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <functional>
#include <memory>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace frontrow {

/// Finds in all posts of a blog, on a worker, while one types: the posts with their matches, line by line. Latest wins.
/// Replaces matches that the person has seen and not left out.
class PostFindDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PostFindDialog(QWidget *parent);
    /// Stops the search that runs and blocks until it has stopped.
    ~PostFindDialog() override;

    /// Searches what \a blog gives for each search, the terms left open; for \a text at first when they are not empty.
    void searchIn(const std::function<PostFindRequest()> &blog, const QString &text);
    /// Searches again: the posts have changed.
    void search();

Q_SIGNALS:
    /// \a hit in the post at \a path, from the site's folder on, was chosen.
    void chosen(const QString &path, const frontrow::PostHit &hit);
    /// The person agreed to \a changes, which stand for matches by what is written as \a replacement. Those of the open
    /// post are for its text at \a revision.
    void replacementChosen(const QList<frontrow::PostChanges> &changes, quint64 revision, const QString &pattern,
        const QString &replacement);

private:
    void layOut();
    [[nodiscard]] QHBoxLayout *replaceLine();
    void replace();
    void showReplacements(const PostReplacements &replacements);
    void showFound(const QList<PostHits> &found);
    void addPost(const PostHits &post);
    void choose(QTreeWidgetItem *item);

    QLineEdit *m_query;
    QLineEdit *m_replacement;
    QPushButton *m_replace;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QCheckBox *m_regex;
    QTreeWidget *m_list;
    QLabel *m_state;
    QTimer m_pause; ///< before what is typed is searched for
    std::function<PostFindRequest()> m_blog;
    PostFindRequest m_request; ///< what was searched for last
    QList<PostHits> m_found;
    std::shared_ptr<ReadingProgress> m_progress;
    QFutureWatcher<QList<PostHits>> m_watcher;
    QFutureWatcher<PostReplacements> m_replacements;
};

} // namespace frontrow
