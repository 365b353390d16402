// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace frontrow {

/// A date, a time of day, or both, as an agenda writes them.
struct Moment
{
    QDate date; ///< invalid when not said
    int minutes = -1; ///< since midnight of the date; 24:00 and more are of the next day; -1 when not said
    QTimeZone zone; ///< invalid: of the event

    [[nodiscard]] bool hasTime() const { return minutes >= 0; }
    bool operator==(const Moment &) const = default;
};

/// The time from one time of day to another; the second may be missing.
struct TimeRange
{
    int start = -1; ///< minutes
    int end = -1;
};

/// How a table writes the days of its dates.
enum class DateOrder { DayFirst, MonthFirst };

/// ISO 8601 and its relatives: "2024-09-24", "2024-09-24T10:00:00+02:00", "20240924T100000Z", "2024-09-24 10:00";
/// and the seconds, or milliseconds, since 1970 in UTC.
[[nodiscard]] std::optional<Moment> isoMoment(const QString &text);

/// Any way to write a date, with a time after it or not: ISO, "24.09.2024", "9/24/24 14:00", "24 September 2024",
/// "Sep 24, 2024", "2020-Nov-09", "20240924", "1126". Month names in six languages. \a year is taken where none is
/// written; without one such a text is no date.
[[nodiscard]] std::optional<Moment> momentIn(const QString &text, DateOrder order, std::optional<int> year);

/// "9:30", "09.30", "9h30", "0930", "2 pm", "14 Uhr", "28:00": the whole of \a text.
[[nodiscard]] std::optional<int> timeIn(const QString &text);

/// A time, or two with "-", "–", "to", "bis" or "until" between them: "10:45-11:45am", "14:00 – 15:30 Uhr".
[[nodiscard]] std::optional<TimeRange> timeRangeIn(const QString &text);

/// "1:00:00" (hours, minutes, seconds), "00:30", "45", "45 min", "1h 30m", "PT30M"; in minutes.
[[nodiscard]] std::optional<int> durationIn(const QString &text);

/// How all of \a texts write their dates: decided by a number above 12; US (month first) where slashes decide nothing
/// and years have two digits or times have am and pm, else day first.
[[nodiscard]] DateOrder dateOrderOf(const QStringList &texts);

/// 1 (Monday) to 7 for the name of a day that \a text begins with; 0 for none.
[[nodiscard]] int weekdayIn(const QString &text);

/// The first year from 1990 to 2099 in \a text.
[[nodiscard]] std::optional<int> yearIn(const QString &text);

/// The zone of an Olson name, a Windows name, or an offset ("UTC+2", "+02:00"); invalid for any other text.
[[nodiscard]] QTimeZone zoneOf(const QString &name);
/// What zoneOf() takes again, an Olson name where there is one.
[[nodiscard]] QString nameOf(const QTimeZone &zone);

} // namespace frontrow
