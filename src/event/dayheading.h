// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace frontrow {

/// The day that a heading of an agenda begins.
struct DayHeading
{
    QDate date; ///< invalid where only a name is said
    QString name; ///< as written ("Monday", "Day 2"), where no date is
};

/// The day that all of \a line says: "Monday, 18 May 2026", "Day 1 – May 18, 2026", "DAY 2", "## Tag 1 (18.5.2026)",
/// "Mittwoch". Nothing for a line that says something else, too.
/// \param year of dates without one; without it such a date is only a name
[[nodiscard]] std::optional<DayHeading> dayHeadingIn(const QString &line, std::optional<int> year);

/// The date that stands anywhere in \a heading, which is known to be a heading: "Schedule for Monday, 18 May 2026".
[[nodiscard]] std::optional<DayHeading> dayWithin(const QString &heading, std::optional<int> year);

} // namespace frontrow
