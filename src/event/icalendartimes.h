// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendatime.h"
#include "event/icalendarlines.h"

namespace frontrow {

/// The zone of times in \a calendar that name none: X-WR-TIMEZONE, else the sole zone that it names; invalid without.
[[nodiscard]] QTimeZone zoneOfCalendar(const Calendar &calendar);

/// The moment that \a value of \a line says: in the zone that TZID names (Olson, also after a prefix, or Windows),
/// else by the rules of the calendar's VTIMEZONE as UTC. Fails (Malformed) where it is no date.
[[nodiscard]] Result<Moment> momentOf(const ContentLine &line, const QString &value, const Calendar &calendar);

/// The starts of an event that begins at \a first: with RRULE (at most 500, by libical) and RDATE, without EXDATE, each
/// once. Fails (Malformed) where one of them cannot be read.
[[nodiscard]] Result<QList<Moment>> startsOf(const Component &component, const Moment &first, const Calendar &calendar);

} // namespace frontrow
