// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agenda.h"

namespace frontrow {

/// A session of an event, and what the person made of it.
struct EventSession
{
    Session session = {}; ///< without its abstract
    bool isPicked = false; ///< to attend and to report on
    bool isDone = false; ///< reported on
    bool isDropped = false; ///< no longer in the agenda; kept for what the person wrote
    QString notes = {};
    qsizetype item = -1; ///< index in the list of the file that it was read from; -1 for none

    /// The person said something of it.
    [[nodiscard]] bool isTouched() const { return isPicked || isDone || !notes.isEmpty(); }
};

/// What a blog's reports are about: the unit that days, sessions and promises belong to. Whatever is not said is empty.
struct Event
{
    QString name = {};
    QString place = {}; ///< a place, or "online"
    QList<QDate> days = {}; ///< rising
    QString zone = {}; ///< what zoneOf() takes
    QString address = {}; ///< the address of the event's page
    QString hashtag = {}; ///< with its '#'
    QString cover = {}; ///< the address of the header's image, as the front matter writes it
    QString coverCredit = {}; ///< as the front matter writes it
    QStringList tags = {};
    QString pictureFolder = {}; ///< from the site's folder on
    QList<EventSession> sessions = {}; ///< by day and start
};

/// The event that \a agenda is the programme of, with nothing picked.
[[nodiscard]] Event eventOf(const Agenda &agenda);

/// The programme of \a event as an agenda: what is dropped is left out.
/// \param onlyPicked leaves out what is not picked, where anything is
[[nodiscard]] Agenda agendaOf(const Event &event, bool onlyPicked = false);

/// Puts the sessions of \a event in order, and its days: those of the sessions and those said.
void arrange(Event &event);

} // namespace frontrow
