// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendatime.h"
#include "event/sheetcolumns.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace frontrow {

/// How all dates of a sheet are read.
struct SheetDates
{
    DateOrder order = DateOrder::DayFirst;
    std::optional<int> year; ///< the year of dates without one
};

/// When the session of a row takes place.
struct RowTimes
{
    QString dayName; ///< where the day is no date
    Moment start;
    Moment end;
};

/// The cells of a row that speak of time; empty where it has none.
struct TimeCells
{
    QString day;
    QString start;
    QString endDay;
    QString end;
};

/// The time in a cell of a column of times, where "9" and "9-10" are hours.
[[nodiscard]] std::optional<TimeRange> timeOfCell(const QString &cell);

/// \a cell is a day with a time: "Tue 3 Nov 10:00", "18.05.2026 10:00 – 11:00".
[[nodiscard]] bool isDayWithTime(const QString &cell);

/// What \a cells say, each of which may also say what the others are for: a day with its time, a time with its end,
/// both with theirs.
[[nodiscard]] RowTimes timesOfCells(const TimeCells &cells, const SheetDates &dates);

/// \a rows with the dates and times of \a columns written out where a spreadsheet left its numbers: days since
/// 1899-12-30, of which the fraction is the time ("46160.375"), and fractions of a day ("0.375") in columns that have
/// nothing else. Only dates from 2009 to 2050 are numbers of days.
[[nodiscard]] QList<QStringList> withoutSerials(QList<QStringList> rows, const Columns &columns);

} // namespace frontrow
