// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/captures/captureinbox.h"
#include "workspace/captures/capturesources.h"

#include <QObject>

class QAction;
class QMenu;

namespace frontrow {

class InboxPanel;
class PostEditor;
class PostSession;
class Settings;
class UserPrompt;
struct PreviewFrame;

/// Ties the inbox to the post that is open and to the person's settings: what it watches, under which heading captures
/// are filed, and where they go.
class InboxController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the link.
    InboxController(
        PostSession &session, Settings &settings, UserPrompt &prompt, PostEditor &editor, InboxPanel &panel);

    [[nodiscard]] CaptureInbox &inbox() { return m_inbox; }
    [[nodiscard]] CaptureSources &sources() { return m_sources; }
    /// Puts the capture that arrived last into the text.
    void takeNewest();
    /// Captures that arrive from now on belong under \a heading; where that is empty, under the caret's.
    void setSessionOn(const QString &heading);
    /// Watches a folder that the person chooses.
    void addFolder();

private:
    void accept(const QList<int> &rows);
    void followCaret();
    void watch();
    void fillWatchMenu();

    PostSession &m_session;
    Settings &m_settings;
    UserPrompt &m_prompt;
    PostEditor &m_editor;
    InboxPanel &m_panel;
    CaptureInbox m_inbox;
    CaptureSources m_sources;
    QString m_sessionOn;
    QMenu *m_watchMenu;
};

} // namespace frontrow
