// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/event.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace frontrow {

/// The sessions of a day as a table: rooms across, or tracks where there are not two rooms, and the times at which
/// something begins down.
struct DayGrid
{
    struct Cell
    {
        qsizetype session = 0; ///< index among the event's sessions
        int row = 0;
        int rows = 1; ///< how many rows it goes on for
        int column = 0;
        int columns = 1; ///< all for what is everywhere

        bool operator==(const Cell &) const = default;
    };

    QStringList columns; ///< the heads of the columns; a room with sessions that overlap stands there more than once
    QList<QDateTime> rows; ///< rising
    QList<Cell> cells; ///< by row and column; no two overlap
};

/// The days on which \a sessions have times, rising.
[[nodiscard]] QList<QDate> gridDaysOf(const QList<EventSession> &sessions);

/// The grid of \a day; all-day sessions, and those without a time, are not in it. A session without a room is
/// everywhere where nothing else is on meanwhile, else in a column without a head.
[[nodiscard]] DayGrid dayGridOf(const QList<EventSession> &sessions, QDate day);

} // namespace frontrow
