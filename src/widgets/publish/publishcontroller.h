// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/blog/repositorywatch.h"
#include "workspace/publish/publishing.h"

#include <QObject>
#include <QPointer>

class QLabel;
class QStatusBar;
class QToolButton;
class QWidget;

namespace frontrow {

class HistoryDialog;
class PublishDialog;

/// Publishing at the window: the plan, the history, and in the status bar how the repository stands and what git is at.
class PublishController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \a bar owns what is shown in it.
    PublishController(PostSession &session, Settings &settings, UserPrompt &prompt, QWidget &window, QStatusBar &bar);

    [[nodiscard]] Publishing &publishing() { return m_publishing; }
    void showHistory();
    /// Looks how the repository stands: for the moment the window becomes active.
    void refresh() { m_repository.refresh(); }

private:
    void showPlan(const ExportPlan &plan, const ExportOptions &options);
    void showState(const std::optional<GitState> &state);
    void showRunning(bool isRunning);

    Publishing m_publishing;
    RepositoryWatch m_repository;
    QWidget &m_window;
    QLabel *m_state;
    QLabel *m_progress;
    QToolButton *m_stop;
    QPointer<PublishDialog> m_plan;
    QPointer<HistoryDialog> m_history;
};

} // namespace frontrow
