// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/rubytime.h"

#include "base/rubydateparts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

// Source of the rules: Ruby 3.3, lib/time.rb.

namespace frontrow {

namespace {

/// Seconds ahead of UTC, as Time.zone_offset knows them.
std::optional<int> offsetOf(const QString &zone)
{
    static const QHash<QString, int> hours{{QStringLiteral("Z"), 0}, {QStringLiteral("UTC"), 0},
        {QStringLiteral("UT"), 0}, {QStringLiteral("GMT"), 0}, {QStringLiteral("EST"), -5}, {QStringLiteral("EDT"), -4},
        {QStringLiteral("CST"), -6}, {QStringLiteral("CDT"), -5}, {QStringLiteral("MST"), -7},
        {QStringLiteral("MDT"), -6}, {QStringLiteral("PST"), -8}, {QStringLiteral("PDT"), -7}};
    const QString name = zone.toUpper();
    if (const auto named = hours.constFind(name); named != hours.constEnd()) {
        return *named * 3600;
    }
    if (name.size() == 1 && name >= u"A" && name <= u"Z" && name != u"J") { // military zones
        const int letter = name.front().unicode();
        return letter <= 'I' ? (letter - 'A' + 1) * 3600
            : letter <= 'M'  ? (letter - 'A') * 3600
                             : -(letter - 'N' + 1) * 3600;
    }
    static const QRegularExpression figures(QStringLiteral("\\A([-+])(\\d\\d)(?:(:?)(\\d\\d)(?:\\3(\\d\\d))?)?\\z"));
    const QRegularExpressionMatch match = figures.match(zone);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int seconds =
        match.capturedView(2).toInt() * 3600 + match.capturedView(4).toInt() * 60 + match.capturedView(5).toInt();
    return match.capturedView(1) == u"-" ? -seconds : seconds;
}

/// A day of a month that need not have it, and a time that need not be one.
struct Clock
{
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    QDate month = {}; ///< the first day of the month
};

/// How often \a size goes into \a value, which keeps the rest; rounded down.
int carried(int &value, int size)
{
    const int rest = ((value % size) + size) % size;
    const int times = (value - rest) / size;
    value = rest;
    return times;
}

/// \a clock in \a month as UTC, \a offset seconds ahead of which it was written (Time.apply_offset).
Clock shifted(Clock clock, QDate month, int offset)
{
    clock.month = month;
    if (offset == 0) {
        return clock;
    }
    const int sign = offset < 0 ? 1 : -1;
    const int seconds = std::abs(offset);
    int carry = 0;
    if (seconds % 60 != 0) {
        clock.second += sign * (seconds % 60);
        carry = carried(clock.second, 60);
    }
    const int minutes = sign * (seconds / 60 % 60) + carry;
    carry = 0;
    if (minutes != 0) {
        clock.minute += minutes;
        carry = carried(clock.minute, 60);
    }
    const int hours = sign * (seconds / 3600) + carry;
    carry = 0;
    if (hours != 0) {
        clock.hour += hours;
        carry = carried(clock.hour, 24);
    }
    clock.day += carry;
    if (offset < 0 && carry > 0 && clock.day > month.daysInMonth()) {
        clock.month = month.addMonths(1);
        clock.day = 1;
    } else if (offset > 0 && carry != 0 && clock.day < 1) {
        clock.month = month.addMonths(-1);
        clock.day = clock.month.daysInMonth();
    }
    return clock;
}

/// The moment in UTC; nothing for what Time.utc refuses.
std::optional<QDateTime> momentOf(const Clock &clock)
{
    const bool isMidnight = clock.hour == 24 && clock.minute == 0 && clock.second == 0;
    if (clock.day < 1 || clock.day > 31 || (clock.hour > 23 && !isMidnight) || clock.minute > 59 || clock.second > 60) {
        return std::nullopt;
    }
    const qint64 seconds = clock.hour * 3600 + clock.minute * 60 + clock.second;
    return clock.month.addDays(clock.day - 1).startOfDay(QTimeZone::UTC).addSecs(seconds);
}

struct Written
{
    Clock clock;
    QDate month; ///< the first day of the month
};

QDate firstOf(int year, int month)
{
    constexpr int last = 200'000'000; // of the years that QDate knows
    return {std::min(year > 0 ? year : year - 1, last), month, 1};
}

/// What a text leaves out before the first part that it has is now's, what it leaves out after it is the first there
/// is (Time.make_time). Nothing for a text without any part, and for days that do not exist. Ruby takes the 31st of
/// every month for a day, and counts on from its end.
std::optional<Written> completed(const RubyDateParts &parts, const QDateTime &now)
{
    const bool hasSecond = parts.second || parts.hasFraction;
    const bool hasMinute = parts.minute || hasSecond;
    const bool hasHour = parts.hour || hasMinute;
    const bool hasDay = parts.day || parts.yearDay;
    const bool hasMonth = parts.month || parts.yearDay;
    const bool isNothing = !parts.year && !hasMonth && !hasDay && !hasHour;
    const bool isOutside = parts.yearDay && (*parts.yearDay < 1 || *parts.yearDay > 366);
    if (isNothing || isOutside || (!parts.year && !now.isValid())) {
        return std::nullopt;
    }
    // Of the first part that is there on nothing is now's.
    const bool needsMonth = !parts.year && !hasMonth;
    const bool needsDay = needsMonth && !hasDay;
    const bool needsHour = needsDay && !parts.hour;
    const bool needsMinute = needsHour && !parts.minute;
    const bool needsSecond = needsMinute && !parts.second;
    const int year = parts.year.value_or(now.date().year());
    // Of a day of the year Ruby takes one of 31 in each month first, and counts from there.
    const std::optional<int> yearDay = parts.yearDay ? std::optional(*parts.yearDay - 1) : std::nullopt;
    const int monthNumber = yearDay ? *yearDay / 31 + 1 : parts.month.value_or(needsMonth ? now.date().month() : 1);
    const QDate month = firstOf(year, monthNumber);
    const Clock clock{yearDay ? *yearDay % 31 + 1 : parts.day.value_or(needsDay ? now.date().day() : 1),
        parts.hour.value_or(needsHour ? now.time().hour() : 0),
        parts.minute.value_or(needsMinute ? now.time().minute() : 0),
        parts.second.value_or(needsSecond ? now.time().second() : 0)};
    return month.isValid() ? std::optional(Written{clock, month}) : std::nullopt;
}

/// What clocks \a offset seconds ahead of UTC show at \a written, as if they were in UTC.
std::optional<QDateTime> there(const Written &written, int offset)
{
    const std::optional<QDateTime> utc = momentOf(shifted(written.clock, written.month, offset));
    return utc ? std::optional(utc->addSecs(offset)) : std::nullopt;
}

/// \a days later; nothing after the end of the year.
std::optional<Written> moved(Written written, int days)
{
    constexpr int shortest = 28;
    const int length = written.month.daysInMonth();
    written.clock.day += days;
    if (written.clock.day <= shortest || written.clock.day <= length) {
        return written;
    }
    written.clock.day -= length;
    written.month = written.month.addMonths(1);
    return written.month.month() == 1 ? std::nullopt : std::optional(written);
}

} // namespace

QDateTime RubyTime::moment(const QTimeZone &zone) const
{
    const QTime clock = time.isValid() ? time : QTime(0, 0);
    if (!offset) {
        // Of two moments the clock shows Ruby takes the later, and one that it leaves out counts from before.
        const QDateTime later(date, clock, zone, QDateTime::TransitionResolution::RelativeToAfter);
        const bool isShown = later.date() == date && later.time() == clock;
        return isShown ? later : QDateTime(date, clock, zone, QDateTime::TransitionResolution::RelativeToBefore);
    }
    const QDateTime moment = QDateTime(date, clock, QTimeZone::UTC).addSecs(-*offset);
    const QTimeZone written = QTimeZone::fromSecondsAheadOfUtc(*offset); // none above 16 hours
    return *offset == 0 || !written.isValid() ? moment : moment.toTimeZone(written);
}

std::optional<RubyTime> parseRubyTime(const QString &text, const QDateTime &now)
{
    constexpr qsizetype longest = 128; // bytes
    const bool isShort = text.size() <= longest && text.toUtf8().size() <= longest;
    const RubyDateParts parts = isShort ? rubyDatePartsOf(text) : RubyDateParts();
    const std::optional<int> offset = parts.zone.isEmpty() ? std::nullopt : offsetOf(parts.zone);
    constexpr int day = 24 * 3600;
    if (std::abs(offset.value_or(0)) >= day) {
        return std::nullopt;
    }
    // Of some offsets there are no zones: the clock there is told by one in UTC.
    std::optional<Written> written = completed(parts, offset ? now.toUTC().addSecs(*offset) : now);
    std::optional<QDateTime> local = written ? there(*written, offset.value_or(0)) : std::nullopt;
    if (const int off = local && parts.yearDay ? *parts.yearDay - local->date().dayOfYear() : 0; off != 0) {
        written = moved(*written, off);
        local = written ? there(*written, offset.value_or(0)) : std::nullopt;
    }
    if (!local) {
        return std::nullopt;
    }
    const bool hasTime = offset || parts.hour || parts.minute || parts.second || parts.hasFraction;
    return RubyTime{local->date(), hasTime ? local->time() : QTime(), offset};
}

std::optional<int> yamlTimeOffset(const QString &text)
{
    static const QRegularExpression zone(QStringLiteral(":\\d\\d(?:\\.\\d*)?\\s*([-+])(\\d{1,2}):?(\\d{1,2})?$"));
    const QRegularExpressionMatch match = zone.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int seconds = match.capturedView(2).toInt() * 3600 + match.capturedView(3).toInt() * 60;
    return match.capturedView(1) == u"-" ? -seconds : seconds;
}

} // namespace frontrow
