// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/blog/repositorywatch.h"
#include "workspace/publish/publishing.h"

#include <QObject>
#include <QPointer>

class QLabel;
class QStatusBar;
class QWidget;

namespace frontrow {

class HistoryDialog;
class PreviewView;
class PublishDialog;
class WorkLine;

/// Publishing at the window: the plan, the history, and in the status bar how the repository stands.
class PublishController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \a bar owns what is shown in it. \a preview says how the blog looks.
    PublishController(PostSession &session, Settings &settings, UserPrompt &prompt, const PreviewView &preview,
        WorkLine &work, QWidget &window, QStatusBar &bar);

    [[nodiscard]] Publishing &publishing() { return m_publishing; }
    void showHistory();
    /// Publishes \a plan with \a message as the person usually does it, when they agree to \a question: the button says
    /// what that will do, and where it goes.
    void publishWhenAgreed(
        const ExportPlan &plan, const QString &message, const QString &title, const QString &question);
    /// Looks how the repository stands: for the moment the window becomes active.
    void refresh() { m_repository.refresh(); }

private:
    void showPlan(const ExportPlan &plan, const ExportOptions &options);
    /// Lists what was published to the blog as it is now, where that is shown.
    void listHistory();
    void showState(const std::optional<GitState> &state);
    void showRunning(bool isRunning);
    void showStep(const QString &step);

    PostSession &m_session;
    UserPrompt &m_prompt;
    const PreviewView &m_preview;
    WorkLine &m_work;
    Publishing m_publishing;
    RepositoryWatch m_repository;
    QWidget &m_window;
    QLabel *m_state;
    QPointer<PublishDialog> m_plan;
    QPointer<HistoryDialog> m_history;
};

} // namespace frontrow
