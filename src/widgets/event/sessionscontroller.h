// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/eventstore.h"
#include "event/sessionplan.h"
#include "site/pictures/figureimport.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

class QAction;

namespace frontrow {

class PostEditor;
class PostSession;
class SessionsPanel;
class UserPrompt;
struct PreviewFrame;

/// The sessions of the open report during the day: which is on, by the clock of the event's zone, and what the panel
/// and *Next Session* ask for, each one undo step. The current session is the marked row of the panel: the one that is
/// on, until the person marks another; while none is on, that of the caret.
class SessionsController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. \a next is grey without sessions that may be changed.
    SessionsController(
        PostSession &session, UserPrompt &prompt, PostEditor &editor, SessionsPanel &panel, QAction &next);
    /// Waits for the events that are being read.
    ~SessionsController() override;

    /// \a frame is of the text as it is.
    void setFrame(const PreviewFrame &frame);
    /// Reads the events of the post's blog again: for the moment the window becomes active.
    void readEvents();
    /// Goes to the session after that of the caret, and begins its section where it has none.
    void goToNext();
    /// What the time is asked of, in place of the system's.
    void setClock(std::function<QDateTime()> clock);

Q_SIGNALS:
    /// \a isEvent: the post belongs to an event, or has several sessions. \a isNear: some are on, or were or will be
    /// within half a day.
    void offered(bool isEvent, bool isNear);
    /// Captures belong under \a heading, whatever the caret's; empty while no session is on.
    void sessionOn(const QString &heading);

private:
    using Command = std::function<void()>;

    void connectPanel();
    /// Carries \a command out on the sessions of the text as it is: at once, or with the next frame.
    void run(const Command &command);
    /// The same for a command on \a row of the panel.
    void runOn(int row, const std::function<void(qsizetype row)> &command);
    bool change(const Result<TextEdits> &edits);
    /// Makes \a written, which is after \a before, with it.
    void write(const WrittenEdit &written, const TextEdits &before = {});
    void goTo(qsizetype row, const TextEdits &before);
    void addAfter(qsizetype row, const Session &session, const TextEdits &before = {});
    /// What is to be taken away where the caret leaves the section of \a row, which Next Session began.
    [[nodiscard]] TextEdits leaving(qsizetype row) const;
    void add();
    void drop(qsizetype row);
    void move(qsizetype row, int by);
    void note(const QString &text);
    void insertPictures(const QList<PictureSource> &sources, qsizetype row);
    void followDrops();
    void followTime();
    void followCaret();
    void show();
    [[nodiscard]] const Event *eventOfPost() const;
    /// What a row is known by while the text changes: its title, with how many rows before it have the same; empty for
    /// none.
    [[nodiscard]] QString keyOf(qsizetype row) const;
    [[nodiscard]] qsizetype rowOf(const QString &key) const;
    [[nodiscard]] QString titleOn() const;
    [[nodiscard]] qsizetype rowAtCaret() const;

    PostSession &m_session;
    UserPrompt &m_prompt;
    PostEditor &m_editor;
    SessionsPanel &m_panel;
    QAction &m_next;
    std::function<QDateTime()> m_clock = &QDateTime::currentDateTimeUtc;
    QTimer m_timer;
    QFutureWatcher<StoredEvents> m_reading;
    QString m_readFolder; ///< the folder of the events that are being read, or were last
    QList<StoredEvent> m_stored;
    QList<Event> m_events; ///< the events of m_stored
    QString m_text; ///< the text that the sections are of
    quint64 m_revision = 0;
    QString m_title;
    QDate m_date;
    QList<SessionSection> m_sections;
    QList<PlannedSession> m_plan;
    QString m_marked; ///< the key of the current session
    QString m_begun; ///< the title of the session that Next Session went to last
    QString m_on; ///< the key of the session that is on
    QString m_atCaret; ///< the key of the session that the caret was in last
    QList<Session> m_dropped; ///< sessions of the event that were picked when they were dropped from this report
    quint64 m_visit = 0; ///< the session's visit() when m_isEvent was found
    bool m_isEvent = false;
    Command m_waiting; ///< for a frame of the text as it is now
};

} // namespace frontrow
