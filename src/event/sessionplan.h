// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/event.h"
#include "event/sessionsections.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace frontrow {

/// A session that a report is about, or is to be about.
struct PlannedSession
{
    enum class State {
        Unplaced, ///< nobody knows when it is
        Over,
        Now,
        Next, ///< begins next, within half a day
        Later,
    };

    Session session; ///< as the event has it; no more than a title where it is in the report only
    qsizetype item = -1; ///< index among the event's sessions; -1 for none
    qsizetype section = -1; ///< index among the report's sections; -1 for none
    bool isWritten = false; ///< something stands below its heading
    bool isMarkedDone = false; ///< in the event's file
    QDateTime end; ///< in the event's zone; where its agenda does not say it, the next one's start, or an hour later
    State state = State::Unplaced;

    /// It is over, and nothing remains to be written.
    [[nodiscard]] bool isDone() const { return isMarkedDone || (state == State::Over && isWritten); }
};

/// The sessions of a report, which is \a post with \a sections: each section, in order, with what \a event (nullptr
/// without one) says of it, and, where they belong in time, the sessions of its days that are picked (all but breaks
/// where none is) and have no section yet. A section is about a session by its title, or, under another title, by its
/// speakers or by half of the title's words. \a date is the report's, which may be invalid.
[[nodiscard]] QList<PlannedSession> plannedSessions(
    QStringView post, const QList<SessionSection> &sections, const Event *event, QDate date);

/// Says of \a sessions what is on at \a now. Times without a zone are those of this machine.
void setMoment(QList<PlannedSession> &sessions, const QDateTime &now);

/// The index of the one that is on, the first of several; -1 while none is.
[[nodiscard]] qsizetype currentOf(const QList<PlannedSession> &sessions);

/// \a event with those of its sessions that \a dropped has picked where \a plan has a section for them, and not where
/// it has none; nothing where that is so already.
[[nodiscard]] std::optional<Event> withDropsFollowed(
    const Event &event, const QList<PlannedSession> &plan, const QList<Session> &dropped);

/// The event among \a events that a report called \a title and dated \a date is about: by its name without regard to
/// case or the number of the day, or by the words of its name where \a date is one of its days; nullptr without one.
[[nodiscard]] const Event *eventOfReport(const QList<Event> &events, const QString &title, QDate date);

/// A text with where the caret goes when it has been inserted.
struct WrittenEdit
{
    TextEdit edit;
    qsizetype caret = 0; ///< from where the edit begins, in the new text
};

/// The section for \a session, as addSessionAt() makes it, after the row \a after of \a sessions (-1 for the first; on
/// its own day where rows of two days meet), with an empty line of its own to write on; without a title the caret goes
/// where that is to be. \a sessions are those of \a sections, of which there is one at least.
[[nodiscard]] WrittenEdit addSessionToWrite(QStringView post, const QList<SessionSection> &sections,
    const QList<PlannedSession> &sessions, const Session &session, qsizetype after);

/// What takes the empty line away again that the two functions around this make, when \a section is left with the caret
/// on it and nothing written there; no edit where that is not so, or the section ends the post.
[[nodiscard]] TextEdits leaveUnwritten(QStringView post, const SessionSection &section, qsizetype caret);

/// An empty line of its own at the end of \a section where nothing is written there yet; else no change, and the caret
/// at the end of what is written.
[[nodiscard]] WrittenEdit beginWriting(QStringView post, const SessionSection &section);

} // namespace frontrow
