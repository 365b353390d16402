// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogsnapshot.h"
#include "site/verify/enginecomparison.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace frontrow {

class DiffView;

/// Shows what another Markdown engine would make of the posts of a blog, read on a worker, and asks whether the blog is
/// to have it. Writes nothing itself.
class EngineDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param line what is chosen at first
    EngineDialog(const BlogSnapshot &blog, const ConfigLine &line, QWidget *parent);
    /// Stops the comparison that runs and blocks until it has stopped.
    ~EngineDialog() override;

Q_SIGNALS:
    /// \a line is to be written into the blog's configuration.
    void lineChosen(const frontrow::ConfigLine &line);

private:
    void layOut();
    [[nodiscard]] ConfigLine line() const;
    void compare();
    void showProgress();
    void showComparison(const EngineComparison &comparison);
    void showDifference();

    BlogSnapshot m_blog;
    QComboBox *m_engine;
    QLabel *m_reason;
    QLabel *m_state;
    QProgressBar *m_progressBar;
    QTreeWidget *m_posts;
    DiffView *m_difference;
    QPushButton *m_write;
    QTimer m_clock; ///< looks at the progress
    EngineComparison m_comparison;
    std::shared_ptr<ReadingProgress> m_progress;
    QFutureWatcher<EngineComparison> m_watcher;
};

} // namespace frontrow
