// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendatime.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace frontrow {

/// What a column holds.
enum class Column {
    Unknown,
    Day,
    EndDay,
    Start,
    End,
    Duration,
    Title,
    Subtitle,
    People,
    GivenName,
    FamilyName,
    Room,
    Track,
    Kind,
    Url,
    Abstract,
    Id,
    State, ///< "Accepted", "Cancelled"
    Code, ///< day, room and position in one: "MON-403-1"
};

using Columns = QList<Column>;

/// What the person knows of a sheet better than its reader.
struct SheetHints
{
    Columns columns; ///< empty: by the header or the cells
    std::optional<DateOrder> order; ///< nothing: by all dates

    bool operator==(const SheetHints &) const = default;
};

/// How a sheet was read.
struct SheetFacts
{
    QList<QStringList> rows; ///< the first ones, its header at the top where it has one
    Columns columns; ///< one for each cell of the longest row
    DateOrder order = DateOrder::DayFirst;

    bool operator==(const SheetFacts &) const = default;
};

/// What a column is whose header is \a cell, in any of the languages that agendas are read in.
[[nodiscard]] Column columnNamed(const QString &cell);

/// The header of a sheet: which row it is, and what its columns are.
struct Header
{
    qsizetype row = -1; ///< -1 when there is none
    Columns columns;
    QDate date; ///< the date that stands above the times
};

/// The row among the first of \a rows that names most columns, in any of the languages that agendas are read in. A
/// date above cells with times is the day of all of them.
/// \param year of dates without one
[[nodiscard]] Header headerOf(const QList<QStringList> &rows, std::optional<int> year);

/// Columns by what stands in the first rows: times and dates, then the texts, of which the longest lines are titles.
[[nodiscard]] Columns columnsByCells(const QList<QStringList> &all);

/// A code of day, room and position: "MON-403-1".
[[nodiscard]] const QRegularExpression &placeCode();

} // namespace frontrow
