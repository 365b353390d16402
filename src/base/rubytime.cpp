// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/rubytime.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <cstdlib>
#include <utility>

// Sources of the rules: Ruby 3.3, ext/date/date_parse.c and lib/time.rb.

namespace frontrow {

namespace {

const QString months = QStringLiteral("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec");

/// What Date._parse finds.
struct Parts
{
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
    std::optional<int> yearDay;
    std::optional<int> hour;
    std::optional<int> minute;
    std::optional<int> second;
    QString zone;
    bool isShortYear = true; ///< one of two digits means a century
};

QRegularExpression pattern(const QString &source)
{
    return QRegularExpression(source, QRegularExpression::CaseInsensitiveOption);
}

int monthOf(QStringView name)
{
    return static_cast<int>(months.split(u'|').indexOf(name.first(3).toString().toLower())) + 1;
}

/// The match of \a expression in \a text, which a space takes the place of.
QRegularExpressionMatch take(QString &text, const QRegularExpression &expression)
{
    const QRegularExpressionMatch match = expression.match(text);
    if (match.hasMatch()) {
        text.replace(match.capturedStart(), match.capturedLength(), u' ');
    }
    return match;
}

/// The digits of \a text, with the sign before them where \a isSigned.
std::optional<int> numberIn(const QString &text, bool isSigned)
{
    static const QRegularExpression number(QStringLiteral("([-+]?)(\\d+)"));
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch() || match.capturedLength(2) > 9) {
        return std::nullopt;
    }
    const int value = match.capturedView(2).toInt();
    return isSigned && match.capturedView(1) == u"-" ? -value : value;
}

bool looksLikeYear(const QString &part)
{
    return part.startsWith(u'\'') || part.size() > 2;
}

/// Sorts out which of three parts is the year (date_parse.c, s3e).
void setDate(Parts &parts, QString year, QString month, QString day)
{
    if (!year.isEmpty() && !month.isEmpty() && day.isEmpty()) {
        day = std::exchange(month, std::exchange(year, QString()));
    }
    if (year.isEmpty() && looksLikeYear(day)) {
        std::swap(year, day);
    }
    static const QRegularExpression afterDigits(QStringLiteral("^[^-+\\d]*([-+]?\\d+)[^\\d]"));
    if (const QRegularExpressionMatch match = afterDigits.match(year); match.hasMatch()) {
        year = std::exchange(day, match.captured(1));
    }
    if (!month.isEmpty() && looksLikeYear(month)) {
        const QString first = year;
        year = month;
        month = day;
        day = first;
    }
    if (!day.isEmpty() && looksLikeYear(day)) {
        std::swap(year, day);
    }
    if (!year.isEmpty()) {
        parts.year = numberIn(year, true);
        static const QRegularExpression isLong(QStringLiteral("[-+]|\\d{3}"));
        parts.isShortYear = !isLong.match(year).hasMatch();
    }
    parts.month = month.isEmpty() ? parts.month : numberIn(month, false);
    parts.day = day.isEmpty() ? parts.day : numberIn(day, false);
}

void readTime(Parts &parts, QString &text)
{
    static const QRegularExpression time = pattern(
        QStringLiteral("((?:\\d+\\s*:\\s*\\d+(?:\\s*:\\s*\\d+(?:[,.]\\d*)?)?|\\d+\\s*h(?:\\s*\\d+m?(?:\\s*\\d+s?)?)?)"
                       "(?:\\s*[ap](?:m\\b|\\.m\\.))?|\\d+\\s*[ap](?:m\\b|\\.m\\.))"
                       "(?:\\s*((?:gmt|utc?)?[-+]\\d+(?:[,.:]\\d+(?::\\d+)?)?|[a-zA-Z.\\s]+(?:standard|daylight)"
                       "\\stime\\b|[a-zA-Z]+(?:\\sdst)?\\b))?"));
    static const QRegularExpression clock = pattern(QStringLiteral(
        "\\A(\\d+)h?(?:\\s*:?\\s*(\\d+)m?(?:\\s*:?\\s*(\\d+)(?:[,.](\\d*))?s?)?)?(?:\\s*([ap])(?:m\\b|\\.m\\.))?"));
    const QRegularExpressionMatch found = take(text, time);
    if (!found.hasMatch()) {
        return;
    }
    const QRegularExpressionMatch match = clock.match(found.captured(1));
    parts.hour = numberIn(match.captured(1), false);
    if (const QString half = match.captured(5).toLower(); !half.isEmpty() && parts.hour) {
        parts.hour = *parts.hour % 12 + (half == u"p" ? 12 : 0);
    }
    parts.minute = numberIn(match.captured(2), false);
    parts.second = numberIn(match.captured(3), false);
    parts.zone = found.captured(2);
}

/// A date with the name of a month: "18 May 2022", "May 18, 2022".
bool readNamedMonth(Parts &parts, QString &text)
{
    const QString era = QStringLiteral("(?:c(?:e|\\.e\\.)|b(?:ce|\\.c\\.e\\.)|a(?:d|\\.d\\.)|b(?:c|\\.c\\.))?");
    static const QRegularExpression dayFirst = pattern(QStringLiteral("('?\\d+)[^-\\d\\s]*\\s*(") + months
        + QStringLiteral(")[^-\\d\\s']*(?:\\s*") + era + QStringLiteral("\\s*('?-?\\d+(?:(?:st|nd|rd|th)\\b)?))?"));
    static const QRegularExpression monthFirst =
        pattern(QStringLiteral("\\b(") + months + QStringLiteral(")[^-\\d\\s']*\\s*('?\\d+)[^-\\d\\s']*(?:\\s*,?\\s*")
            + era + QStringLiteral("\\s*('?-?\\d+))?"));
    if (const QRegularExpressionMatch match = take(text, dayFirst); match.hasMatch()) {
        setDate(parts, match.captured(3), QString::number(monthOf(match.capturedView(2))), match.captured(1));
        return true;
    }
    const QRegularExpressionMatch match = take(text, monthFirst);
    if (match.hasMatch()) {
        setDate(parts, match.captured(3), QString::number(monthOf(match.capturedView(1))), match.captured(2));
    }
    return match.hasMatch();
}

/// A date in figures, with '-', '/' or '.' between them.
bool readFigures(Parts &parts, QString &text)
{
    static const QRegularExpression dashes = pattern(QStringLiteral("('?[-+]?\\d+)-(\\d+)-('?-?\\d+)"));
    static const QRegularExpression dashesAndName =
        pattern(QStringLiteral("('?-?\\d+)-(") + months + QStringLiteral(")[^-/.]*-('?-?\\d+)"));
    static const QRegularExpression nameAndDashes =
        pattern(QStringLiteral("\\b(") + months + QStringLiteral(")[^-/.]*-('?-?\\d+)(?:-('?-?\\d+))?"));
    static const QRegularExpression slashes = pattern(QStringLiteral("('?-?\\d+)/\\s*('?\\d+)(?:\\D\\s*('?-?\\d+))?"));
    static const QRegularExpression dots = pattern(QStringLiteral("('?-?\\d+)\\.\\s*('?\\d+)\\.\\s*('?-?\\d+)"));
    if (const QRegularExpressionMatch match = take(text, dashes); match.hasMatch()) {
        setDate(parts, match.captured(1), match.captured(2), match.captured(3));
        return true;
    }
    if (const QRegularExpressionMatch match = take(text, dashesAndName); match.hasMatch()) {
        setDate(parts, match.captured(3), QString::number(monthOf(match.capturedView(2))), match.captured(1));
        return true;
    }
    if (const QRegularExpressionMatch match = take(text, nameAndDashes); match.hasMatch()) {
        setDate(parts, match.captured(3), QString::number(monthOf(match.capturedView(1))), match.captured(2));
        return true;
    }
    for (const QRegularExpression &figures : {slashes, dots}) {
        if (const QRegularExpressionMatch match = take(text, figures); match.hasMatch()) {
            setDate(parts, match.captured(1), match.captured(2), match.captured(3));
            return true;
        }
    }
    return false;
}

/// Parts of a date: "'22", "May", "18th", "2022-138".
bool readFragment(Parts &parts, QString &text)
{
    static const QRegularExpression ordinal = pattern(QStringLiteral("[-+]?(\\d{4})-(\\d{3})\\b"));
    static const QRegularExpression month = pattern(QStringLiteral("\\b(") + months + QStringLiteral(")\\S*"));
    static const QRegularExpression year = pattern(QStringLiteral("'(\\d+)\\b"));
    static const QRegularExpression day = pattern(QStringLiteral("(\\d+)(?:st|nd|rd|th)\\b"));
    if (const QRegularExpressionMatch match = take(text, ordinal); match.hasMatch()) {
        parts.year = match.capturedView(1).toInt();
        parts.yearDay = match.capturedView(2).toInt();
        return true;
    }
    if (const QRegularExpressionMatch match = take(text, year); match.hasMatch()) {
        parts.year = numberIn(match.captured(1), false);
        return true;
    }
    if (const QRegularExpressionMatch match = take(text, month); match.hasMatch()) {
        parts.month = monthOf(match.capturedView(1));
        return true;
    }
    const QRegularExpressionMatch match = take(text, day);
    parts.day = match.hasMatch() ? numberIn(match.captured(1), false) : parts.day;
    return match.hasMatch();
}

void setClock(Parts &parts, QStringView digits)
{
    parts.hour = digits.size() >= 2 ? std::optional(digits.sliced(0, 2).toInt()) : parts.hour;
    parts.minute = digits.size() >= 4 ? std::optional(digits.sliced(2, 2).toInt()) : parts.minute;
    parts.second = digits.size() >= 6 ? std::optional(digits.sliced(4, 2).toInt()) : parts.second;
}

/// Digits without anything between them: "20220518", "20220518T100000".
void readDigits(Parts &parts, QString &text)
{
    static const QRegularExpression digits =
        pattern(QStringLiteral("([-+]?)(\\d{2,14})(?:\\s*t?\\s*(\\d{2,6})?(?:[,.](\\d*))?)?(z\\b|[-+]\\d{1,4}\\b)?"));
    const QRegularExpressionMatch match = take(text, digits);
    if (!match.hasMatch()) {
        return;
    }
    const QString all = match.captured(2);
    const auto at = [&](qsizetype start, qsizetype length) { return QStringView(all).sliced(start, length).toInt(); };
    const qsizetype size = all.size();
    if (size == 2) {
        parts.day = at(0, 2);
    } else if (size == 3 || size == 5 || size == 7) {
        parts.yearDay = at(size - 3, 3);
        parts.year = size > 3 ? std::optional(at(0, size - 3)) : parts.year;
        parts.isShortYear = size < 7;
    } else if (size == 4) {
        parts.month = at(0, 2);
        parts.day = at(2, 2);
    } else if (size == 6) {
        parts.year = at(0, 2);
        parts.month = at(2, 2);
        parts.day = at(4, 2);
    } else if (size >= 8 && size % 2 == 0) {
        parts.year = at(0, 4);
        parts.isShortYear = false;
        parts.month = at(4, 2);
        parts.day = at(6, 2);
        setClock(parts, QStringView(all).sliced(8));
    }
    if (match.hasCaptured(3) && !match.captured(3).isEmpty()) {
        setClock(parts, match.capturedView(3));
    }
    parts.zone = match.hasCaptured(5) ? match.captured(5) : parts.zone;
}

Parts partsOf(QString text)
{
    static const QRegularExpression noise(
        QStringLiteral("[^-+',./:@\\p{L}\\p{N}\\[\\]]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression weekday = pattern(QStringLiteral("\\b(?:sun|mon|tue|wed|thu|fri|sat)[^-/\\d\\s]*"));
    Parts parts;
    text.replace(noise, QStringLiteral(" "));
    take(text, weekday);
    readTime(parts, text);
    if (!readNamedMonth(parts, text) && !readFigures(parts, text) && !readFragment(parts, text)) {
        readDigits(parts, text);
    }
    if (parts.year && parts.isShortYear && *parts.year >= 0 && *parts.year < 100) {
        parts.year = *parts.year + (*parts.year >= 69 ? 1900 : 2000);
    }
    return parts;
}

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
    if (name.size() == 1 && name != u"J") { // military zones
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

/// The day of \a parts; what stands before the first part that is given is today's, what is after it the first.
QDate dayOf(const Parts &parts, QDate today)
{
    const int year = parts.year.value_or(today.year());
    if (parts.yearDay && !parts.month && !parts.day) {
        const QDate first(year, 1, 1);
        return *parts.yearDay >= 1 && *parts.yearDay <= first.daysInYear() ? first.addDays(*parts.yearDay - 1)
                                                                           : QDate();
    }
    const bool hasYear = parts.year.has_value();
    const int month = parts.month.value_or(hasYear ? 1 : today.month());
    const int day = parts.day.value_or(hasYear || parts.month ? 1 : today.day());
    // Ruby takes the 31st of every month for a day, and counts on from its end.
    const QDate first(year, month, 1);
    return first.isValid() && day >= 1 && day <= 31 ? first.addDays(day - 1) : QDate();
}

/// A day of a month that need not have it, and a time that need not be one.
struct Clock
{
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    QDate month = {}; ///< its first day
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
    if (carry > 0 && clock.day > month.daysInMonth()) {
        clock.month = month.addMonths(1);
        clock.day = 1;
    } else if (carry < 0 && clock.day < 1) {
        clock.month = month.addMonths(-1);
        clock.day = clock.month.daysInMonth();
    }
    return clock;
}

/// The moment in UTC; nothing for what Time.utc refuses.
std::optional<QDateTime> momentOf(const Clock &clock)
{
    const bool isMidnight = clock.hour == 24 && clock.minute == 0 && clock.second == 0;
    if ((clock.hour > 23 && !isMidnight) || clock.minute > 59 || clock.second > 60) {
        return std::nullopt;
    }
    const qint64 seconds = clock.hour * 3600 + clock.minute * 60 + clock.second;
    return clock.month.addDays(clock.day - 1).startOfDay(QTimeZone::UTC).addSecs(seconds);
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
    return QDateTime(date, clock, *offset == 0 ? QTimeZone(QTimeZone::UTC) : QTimeZone::fromSecondsAheadOfUtc(*offset));
}

std::optional<RubyTime> parseRubyTime(const QString &text, QDate today)
{
    constexpr qsizetype longest = 128;
    const Parts parts = text.size() > longest ? Parts() : partsOf(text);
    if (!parts.year && !parts.month && !parts.day && !parts.yearDay && !parts.hour) {
        return std::nullopt;
    }
    const std::optional<int> offset = parts.zone.isEmpty() ? std::nullopt : offsetOf(parts.zone);
    const QDate date = dayOf(parts, today);
    if (!date.isValid()) {
        return std::nullopt;
    }
    if (!parts.hour) {
        return RubyTime{date, {}, offset};
    }
    Clock clock{parts.day.value_or(date.day()), *parts.hour, parts.minute.value_or(0), parts.second.value_or(0)};
    const QDate month(date.addDays(1 - clock.day));
    const std::optional<QDateTime> utc = momentOf(shifted(clock, month, offset.value_or(0)));
    if (!utc) {
        return std::nullopt;
    }
    const QDateTime local = utc->addSecs(offset.value_or(0));
    return RubyTime{local.date(), local.time(), offset};
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
