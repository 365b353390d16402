// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/publish/publishcontroller.h"

#include "widgets/elidedlabel.h"
#include "widgets/preview/previewview.h"
#include "widgets/publish/historydialog.h"
#include "widgets/publish/pagepicture.h"
#include "widgets/publish/publishdialog.h"
#include "widgets/workline.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"

#include <QStatusBar>

namespace frontrow {

namespace {

/// "main ↑2 ↓1 · 3 changed"
QString glanceAt(const GitState &state)
{
    QString text = state.branch.isEmpty() ? PublishController::tr("no branch") : state.branch;
    text += state.ahead > 0 ? QStringLiteral(" ↑%1").arg(state.ahead) : QString();
    text += state.behind > 0 ? QStringLiteral(" ↓%1").arg(state.behind) : QString();
    const qsizetype changed = state.staged + state.unstaged + state.untracked;
    return changed == 0
        ? text
        : text + QStringLiteral(" · ") + PublishController::tr("%n changed", nullptr, static_cast<int>(changed));
}

} // namespace

PublishController::PublishController(PostSession &session, Settings &settings, UserPrompt &prompt,
    const PreviewView &preview, WorkLine &work, QWidget &window, QStatusBar &bar)
    : QObject(&window)
    , m_session(session)
    , m_prompt(prompt)
    , m_preview(preview)
    , m_work(work)
    , m_publishing(session, settings, prompt)
    , m_window(window)
    , m_state(new ElidedLabel(&bar))
{
    m_state->setMargin(4);
    bar.addPermanentWidget(m_state);
    showState(std::nullopt);
    connect(&m_publishing, &Publishing::planned, this, &PublishController::showPlan);
    connect(&m_publishing, &Publishing::progressed, this, &PublishController::showStep);
    connect(&m_publishing, &Publishing::runningChanged, this, &PublishController::showRunning);
    connect(&m_publishing, &Publishing::published, this, [this] {
        m_repository.refresh();
        listHistory();
    });
    connect(&m_repository, &RepositoryWatch::stateChanged, this, &PublishController::showState);
    connect(&session, &PostSession::located, this, [this] {
        m_repository.setBlog(m_publishing.siteFolder());
        listHistory();
    });
}

void PublishController::showPlan(const ExportPlan &plan, const ExportOptions &options)
{
    if (!m_plan) {
        m_plan = new PublishDialog(plan, &m_window);
        m_plan->setAttribute(Qt::WA_DeleteOnClose);
        m_plan->setModal(true);
        connect(m_plan, &PublishDialog::optionsChanged, &m_publishing, &Publishing::refreshPlan);
        connect(m_plan, &PublishDialog::switchWanted, &m_publishing, &Publishing::switchBranch);
        connect(m_plan, &QDialog::accepted, this,
            [this] { m_publishing.publish(m_plan->plan(), m_plan->publishOptions()); });
        auto *picture = new PagePicture(m_plan);
        connect(picture, &PagePicture::taken, m_plan, &PublishDialog::setPagePicture);
        picture->take(m_session.frame(), m_preview);
    }
    m_plan->setPlan(plan, options, m_publishing.usualOptions(plan.siteFolder));
    m_plan->open();
    m_repository.refresh(); // the plan may be for another branch now
}

void PublishController::publishWhenAgreed(
    const ExportPlan &plan, const QString &message, const QString &title, const QString &question)
{
    PublishOptions options = m_publishing.usualOptions(plan.siteFolder);
    options.message = message;
    const bool pushes = options.commits && options.pushes && plan.git;
    const QString action = PublishDialog::buttonTextFor(options.commits, pushes ? plan.git->pushTarget : std::nullopt);
    if (m_prompt.confirm(title, question, action)) {
        m_publishing.publish(plan, options);
    }
}

void PublishController::showHistory()
{
    if (!m_history) {
        m_history = new HistoryDialog(&m_window);
        m_history->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_history, &HistoryDialog::undoChosen, &m_publishing, &Publishing::undo);
        connect(m_history, &HistoryDialog::pushChosen, &m_publishing, &Publishing::push);
    }
    listHistory();
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

void PublishController::listHistory()
{
    if (m_history) {
        m_history->setRecords(m_publishing.siteFolder(), m_publishing.records());
    }
}

void PublishController::showState(const std::optional<GitState> &state)
{
    m_state->setVisible(state.has_value());
    if (state) {
        m_state->setText(glanceAt(*state));
        m_state->setToolTip(state->obstacle.isEmpty() ? tr("The blog's git repository") : state->obstacle);
    }
}

void PublishController::showRunning(bool isRunning)
{
    if (isRunning) {
        showStep(tr("Publishing…"));
    } else {
        m_work.end(m_publishing);
    }
}

void PublishController::showStep(const QString &step)
{
    m_work.show(m_publishing, {step, tr("Stop publishing"), [this] { m_publishing.cancel(); }});
}

} // namespace frontrow
