// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "event/agenda.h"
#include "event/agendatime.h"

namespace frontrow {

/// A session as a reader found it: texts may hold markup, times are as written.
struct DraftSession
{
    QDate day; ///< the day of the programme, where the format groups by days
    QString dayName; ///< the day as written, where it is no date
    Moment start;
    Moment end; ///< with a time only, it is the next such time after the start
    int duration = -1; ///< minutes; used without an end
    QString title;
    QString subtitle;
    QStringList speakers; ///< one person each
    QString room;
    QString track;
    QString kind;
    QString url;
    QString abstract;
    QString id;
    QString state; ///< as the format calls it; what is called off is left out
};

/// What a reader found in a file.
struct AgendaDraft
{
    QString event;
    QTimeZone zone; ///< the zone of times that name none; invalid when the file does not say
    QDate firstDay; ///< the first day of the event, where said apart from the sessions
    QDate lastDay;
    QList<DraftSession> sessions;
    QStringList notes;
    std::optional<SheetFacts> sheet = {};
};

/// What the person knows that the file does not say.
struct AgendaHints
{
    QTimeZone zone; ///< to show all times in, and of times without a zone in a file that names none
    QDate firstDay; ///< the first day of an agenda with names of days, or no days at all
    std::optional<int> year; ///< the year of dates without one, where the file has none
    SheetHints sheet = {};
    /// Minutes after midnight; what begins before belongs to the day before, where the agenda lists nothing below days.
    int dayBorder = 0;
};

/// \a draft with its times in the event's zone, texts plain, in order.
[[nodiscard]] Agenda decided(const AgendaDraft &draft, const AgendaHints &hints);

} // namespace frontrow
