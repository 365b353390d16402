// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/sheetmoments.h"

#include "event/agendatext.h"
#include "event/dayheading.h"
#include "event/sheetcells.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace frontrow {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int anyLeapYear = 2000;

struct DayWithTime
{
    QString day;
    TimeRange time;
};

/// \a cell as a day and what follows, if that is a time.
std::optional<DayWithTime> dayWithTime(const QString &cell, const SheetDates &dates)
{
    constexpr qsizetype mostWords = 12;
    static const QRegularExpression end(QStringLiteral("(?:[,;:@|–—-]|\\b(?:at|um|à|von|from|de|ab))+$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = cell.simplified().split(u' ');
    for (qsizetype at = 1; at < words.size() && words.size() <= mostWords; ++at) {
        const std::optional<TimeRange> time = timeRangeIn(words.sliced(at).join(u' '));
        const bool isOffset = time && time->end >= 0 && time->end <= time->start && at + 1 == words.size();
        const QString day = time && !isOffset ? words.first(at).join(u' ').remove(end).trimmed() : QString();
        if (day.isEmpty()) {
            continue;
        }
        const std::optional<Moment> date = momentIn(day, dates.order, dates.year.value_or(anyLeapYear));
        if ((date && !date->hasTime()) || dayHeadingIn(day, dates.year)) {
            return DayWithTime{day, *time};
        }
    }
    return {};
}

/// The two moments that \a cell goes from and to.
std::optional<std::pair<Moment, Moment>> momentsIn(const QString &cell, const SheetDates &dates)
{
    static const QRegularExpression border(
        QStringLiteral("\\s+(?:-|–|—|→|to|bis|until)\\s+|/(?=\\d{4}-)"), QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = cell.split(border);
    if (parts.size() != 2) {
        return {};
    }
    const std::optional<Moment> first = momentIn(parts.first(), dates.order, dates.year);
    const std::optional<Moment> last = momentIn(parts.last(), dates.order, dates.year);
    return first && last && first->hasTime() && last->hasTime() ? std::optional(std::pair(*first, *last))
                                                                : std::nullopt;
}

/// The first of the days that \a cell goes over: "18 May – 20 May 2026", "18.-20.05.2026".
std::optional<Moment> firstDayIn(const QString &cell, const SheetDates &dates)
{
    static const QRegularExpression border(
        QStringLiteral("\\s*(?:–|—|→|\\s-|(?<=\\.)-|\\bto\\b|\\bbis\\b|\\buntil\\b)\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(QStringLiteral("^(\\d{1,2})(?:\\.|st|nd|rd|th)?$"));
    const QStringList parts = cell.split(border, Qt::SkipEmptyParts);
    const std::optional<Moment> last =
        parts.size() == 2 ? momentIn(parts.last(), dates.order, dates.year) : std::nullopt;
    if (!last || last->hasTime()) {
        return {};
    }
    const auto bare = number.match(parts.first().trimmed());
    if (bare.hasMatch()) {
        const QDate day(last->date.year(), last->date.month(), bare.captured(1).toInt());
        return day.isValid() ? std::optional(Moment{day, -1, {}}) : std::nullopt;
    }
    const std::optional<Moment> first = momentIn(parts.first(), dates.order, last->date.year());
    return first && !first->hasTime() ? first : std::nullopt;
}

/// What \a day and \a time say, and the end that stands in \a time.
RowTimes timesOf(const QString &day, const QString &time, const SheetDates &dates)
{
    if (const auto both = momentsIn(time, dates)) {
        return {{}, both->first, both->second};
    }
    const std::optional<TimeRange> alone = timeOfCell(time);
    const std::optional<DayWithTime> parted = alone ? std::nullopt : dayWithTime(time, dates);
    const bool hasEnd = parted && parted->time.end >= 0;
    const std::optional<Moment> whole = momentIn(time, dates.order, dates.year);
    if (whole && (whole->hasTime() || day.isEmpty()) && !alone && !hasEnd) {
        return {{}, *whole, {}};
    }
    const QString written = parted ? parted->day : day;
    RowTimes times;
    times.start = momentIn(written, dates.order, dates.year).value_or(Moment());
    if (!times.start.date.isValid()) {
        times.start = firstDayIn(written, dates).value_or(Moment());
    }
    times.dayName = times.start.date.isValid() ? QString() : written;
    if (const std::optional<TimeRange> range = parted ? std::optional(parted->time) : alone) {
        times.start.minutes = range->start;
        times.start.zone = {};
        times.end.minutes = range->end;
    }
    return times;
}

/// The number of days and their fraction that \a cell is; nothing where it is no such number.
std::optional<double> serialIn(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^(?:0|\\d{5})(?:[.,]\\d+)?$"));
    constexpr double first = 39'814; // 2009-01-01
    constexpr double last = 55'153; // 2051-01-01
    QString written = cell.trimmed();
    if (written.isEmpty() || !written.front().isDigit() || !number.match(written).hasMatch()) {
        return {};
    }
    const double serial = written.replace(u',', u'.').toDouble();
    return serial < 1 || (serial >= first && serial < last) ? std::optional(serial) : std::nullopt;
}

bool isFraction(const QString &cell)
{
    const std::optional<double> serial = serialIn(cell);
    return serial && *serial < 1;
}

QString writtenOut(double serial)
{
    const auto minutes = static_cast<qint64>(std::llround(serial * minutesOfDay));
    const QString time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(minutes % minutesOfDay) * 60'000)
                             .toString(QStringLiteral("HH:mm"));
    if (serial < 1) {
        return time;
    }
    const QString day = QDate(1899, 12, 30).addDays(minutes / minutesOfDay).toString(Qt::ISODate);
    return serial == std::floor(serial) ? day : day + u' ' + time;
}

} // namespace

std::optional<TimeRange> timeOfCell(const QString &cell)
{
    static const QRegularExpression hours(QStringLiteral("^(\\d{1,2})(?:\\s*[-–—]\\s*(\\d{1,2})(?:[:.h](\\d{2}))?)?$"));
    const auto match = hours.match(cell);
    const int first = match.captured(1).toInt();
    constexpr int latest = 28; // o'clock
    if (!match.hasMatch() || first > latest || match.captured(2).toInt() > latest) {
        return timeRangeIn(cell);
    }
    const int end = match.captured(2).isEmpty() ? -1 : match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return TimeRange{first * 60, end};
}

bool isDayWithTime(const QString &cell)
{
    const SheetDates dates{DateOrder::DayFirst, anyLeapYear};
    return momentsIn(cell, dates) || dayWithTime(cell, dates);
}

RowTimes timesOfCells(const TimeCells &cells, const SheetDates &dates)
{
    RowTimes times = timesOf(cells.day, cells.start, dates);
    Moment end = timesOf(cells.endDay, cells.end, dates).start;
    end = end.date.isValid() && !end.hasTime() ? Moment() : end;
    times.end = end.hasTime() ? end : times.end;
    return times;
}

QList<QStringList> withoutSerials(QList<QStringList> rows, const Columns &columns)
{
    for (qsizetype column = 0; column < columns.size(); ++column) {
        static const QList<Column> ofTime{Column::Day, Column::EndDay, Column::Start, Column::End, Column::Duration};
        if (!ofTime.contains(columns[column])) {
            continue;
        }
        QStringList cells = cellsOf(rows, column);
        cells.removeIf([](const QString &cell) { return columnNamed(cell) != Column::Unknown; });
        const bool areFractions = !cells.isEmpty() && std::ranges::all_of(cells, isFraction);
        for (QStringList &row : rows) {
            const std::optional<double> serial = serialIn(row.value(column));
            if (serial && (*serial >= 1 ? columns[column] != Column::Duration : areFractions)) {
                row[column] = writtenOut(*serial);
            }
        }
    }
    return rows;
}

} // namespace frontrow
