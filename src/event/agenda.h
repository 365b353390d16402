// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/sheetcolumns.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace frontrow {

/// One entry of an event's programme. Whatever the agenda does not say is empty or invalid. All texts are plain: no
/// markup, no entities.
struct Session
{
    QDate day; ///< the day of the programme; a session after midnight may belong to the day before
    QString dayName; ///< the day as written ("Monday", "Day 2"), where the agenda says no date
    QDateTime start; ///< in the event's zone; floating (Qt::LocalTime) where no zone is known
    QDateTime end;
    QTime clock; ///< the time of the start, where no date is known and start is invalid
    QTime endClock;
    QString title;
    QStringList speakers;
    QString room;
    QString track;
    QString kind; ///< as the agenda calls it, else "break", "keynote", "workshop" or "talk" by its title
    QString url;
    QString abstract; ///< paragraphs divided by '\n'
    bool isAllDay = false; ///< start is the midnight that begins the first day, end the one after the last
    QString id; ///< in the file that it came from

    bool operator==(const Session &) const = default;
};

/// What an agenda file says.
struct Agenda
{
    QString event;
    QString zone; ///< an Olson name, or "UTC+01:00" where only an offset is said; empty when not known
    QDate firstDay; ///< invalid when no date is known
    QDate lastDay;
    QList<Session> sessions; ///< by day and start, at the same time as in the file
    std::optional<SheetFacts> sheet = {}; ///< for a table (CSV, TSV, Markdown): how its cells were read
    QStringList questions; ///< sentences about what only the person can know, each with how to say it
    QStringList notes; ///< sentences about what else to look at
};

} // namespace frontrow
