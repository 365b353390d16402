// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/inbox/inboxcontroller.h"

#include "widgets/editor/posteditor.h"
#include "widgets/inbox/inboxpanel.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace frontrow {

InboxController::InboxController(
    PostSession &session, Settings &settings, UserPrompt &prompt, PostEditor &editor, InboxPanel &panel)
    : m_session(session)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_editor(editor)
    , m_panel(panel)
    , m_inbox(dataFolder() + QStringLiteral("/captures"))
    , m_sources(settings)
    , m_watchMenu(new QMenu(tr("Watch for Captures"), &panel))
{
    panel.setInbox(m_inbox);
    panel.addToMenu({m_watchMenu->menuAction()});
    connect(&panel, &InboxPanel::acceptRequested, this, &InboxController::accept);
    connect(&panel, &InboxPanel::rejectRequested, &m_inbox, &CaptureInbox::reject);
    connect(&panel, &InboxPanel::unstackRequested, &m_inbox, &CaptureInbox::unstack);
    connect(&m_inbox, &CaptureInbox::arrived, &panel, &InboxPanel::showArrived);
    connect(&m_inbox, &CaptureInbox::failed, &session.notices(), &NoticeCentre::inform);
    connect(&session.pictures(), &PictureInsertion::inserted, &m_inbox,
        [this](const ImportResult &arrived) { m_inbox.takeOut(arrived.hashes); });
    connect(&session, &PostSession::frameChanged, this, &InboxController::followCaret);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &InboxController::followCaret);
    connect(&m_sources, &CaptureSources::changed, this, &InboxController::watch);
    connect(m_watchMenu, &QMenu::aboutToShow, this, &InboxController::fillWatchMenu);
    watch();
}

void InboxController::followCaret()
{
    if (m_session.frame().revision == m_session.document().revision()) {
        m_inbox.setSession(m_sessionOn.isEmpty() ? sectionAt(m_session.frame().body, m_editor.caret()) : m_sessionOn);
        m_panel.showSession(m_inbox.session());
    }
}

void InboxController::setSessionOn(const QString &heading)
{
    m_sessionOn = heading;
    followCaret();
}

void InboxController::takeNewest()
{
    if (const int row = m_inbox.newestRow(); row >= 0) {
        accept({row});
    } else {
        m_session.notices().inform(tr("No capture waits in the inbox. Take a screenshot or copy a picture first."));
    }
}

void InboxController::accept(const QList<int> &rows)
{
    QMap<QString, QList<int>> ofSession;
    for (const int row : rows) {
        ofSession[m_inbox.stack(row).constFirst().session].append(row);
    }
    for (auto session = ofSession.cbegin(); session != ofSession.cend(); ++session) {
        m_session.pictures().addFigures(m_inbox.sources(*session),
            captureOffset(m_session.frame().body, m_session.document().text(), m_editor.caret(), session.key()));
    }
}

void InboxController::watch()
{
    m_inbox.watchFolders(m_sources.watchedFolders());
    m_inbox.watchClipboard(m_sources.watchesClipboard());
    if (const QStringList polled = m_inbox.watch().polledFolders(); !polled.isEmpty()) {
        m_session.notices().inform(tr("The system watches no more folders, so these are looked at twice a second: %1")
                .arg(polled.join(QStringLiteral(", "))));
    }
}

void InboxController::fillWatchMenu()
{
    m_watchMenu->clear();
    for (const QString &folder : m_sources.folders()) {
        QAction *action = m_watchMenu->addAction(QDir::toNativeSeparators(folder));
        action->setCheckable(true);
        action->setChecked(m_inbox.watch().folders().contains(folder));
        connect(
            action, &QAction::triggered, this, [this, folder](bool isOn) { m_sources.setFolderWatched(folder, isOn); });
    }
    QAction *clipboard = m_watchMenu->addAction(tr("Copied Pictures"));
    clipboard->setCheckable(true);
    clipboard->setChecked(m_sources.watchesClipboard());
    connect(clipboard, &QAction::triggered, &m_sources, &CaptureSources::setClipboardWatched);
    m_watchMenu->addSeparator();
    m_watchMenu->addAction(tr("Another Folder…"), this, &InboxController::addFolder);
}

void InboxController::addFolder()
{
    if (const std::optional<QString> folder =
            m_prompt.chooseFolder(tr("Watch a Folder for Captures"), m_settings.value(setting::lastFolder))) {
        m_sources.addFolder(*folder);
    }
}

} // namespace frontrow
