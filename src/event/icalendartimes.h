// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendatime.h"
#include "event/icalendarlines.h"

#include <QDateTime>

namespace frontrow {

/// The zone of times in \a calendar that name none: X-WR-TIMEZONE, else the sole zone that it names; invalid without.
[[nodiscard]] QTimeZone zoneOfCalendar(const Calendar &calendar);

/// The moment that \a value of \a line says: in the zone that TZID names (Olson, also after a prefix, or Windows),
/// else by the rules of the calendar's VTIMEZONE as UTC. Fails (Malformed) where it is no date.
[[nodiscard]] Result<Moment> momentOf(const ContentLine &line, const QString &value, const Calendar &calendar);

/// \a moment in UTC; without a zone it is of the calendar's.
[[nodiscard]] QDateTime instantOf(const Moment &moment, const Calendar &calendar);

/// One time that an event takes place.
struct Occurrence
{
    Moment start;
    Moment end; ///< where it has one of its own, as a duration
    int duration = -1; ///< minutes
};

/// All times that an event takes place.
struct Occurrences
{
    enum class Cut {
        None,
        WithOthers, ///< a repetition without an end stops with the other events
        TooMany,
    };

    QList<Occurrence> times; ///< each start once
    Cut cut = Cut::None; ///< why there are not all of them
};

inline constexpr int mostRepetitions = 500; ///< of a rule

/// \a component is repeated, and does not say how often or until when.
[[nodiscard]] bool isEndless(const Component &component);

/// When an event that begins at \a first takes place: with RRULE (at most mostRepetitions, by libical; counted by the
/// clock of DTSTART, to UNTIL, of which a date is the whole day) and RDATE, without EXDATE. A rule without an end goes
/// on until the day of \a last, where that is valid and no day before \a first. Fails (Malformed) where one of them
/// cannot be read.
[[nodiscard]] Result<Occurrences> occurrencesOf(
    const Component &component, const Moment &first, const Calendar &calendar, const QDateTime &last);

} // namespace frontrow
