// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/site.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

// Sources of the rules: Psych 5, scalar_scanner.rb (parse_time), and Ruby's Time.parse with Date._parse.

namespace frontrow {

namespace {

/// A year of two digits is one from 1969 to 2068.
int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2) {
        return year;
    }
    return year + (year >= 69 ? 1900 : 2000);
}

int monthOf(QStringView name)
{
    static const QStringList months{QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
        QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"), QStringLiteral("jul"),
        QStringLiteral("aug"), QStringLiteral("sep"), QStringLiteral("oct"), QStringLiteral("nov"),
        QStringLiteral("dec")};
    return static_cast<int>(months.indexOf(name.first(3).toString().toLower())) + 1;
}

/// The day that \a text names in figures ("2022-05-18", "2022/5/18") or in English ("18 May 2022", "May 18, 2022").
QDate dayOf(const QString &text)
{
    static const QRegularExpression figures(QStringLiteral("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})$"));
    static const QRegularExpression dayFirst(QStringLiteral(
        "^(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+([A-Za-z]{3,9})\\.?,?[\\s-]+(\\d{4})$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^(?:[A-Za-z]{3,9},?\\s+)?([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$"));
    if (const auto match = figures.match(text); match.hasMatch()) {
        return QDate(match.capturedView(1).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt());
    }
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        return QDate(match.capturedView(3).toInt(), monthOf(match.capturedView(2)), match.capturedView(1).toInt());
    }
    const auto match = monthFirst.match(text);
    return match.hasMatch()
        ? QDate(match.capturedView(3).toInt(), monthOf(match.capturedView(1)), match.capturedView(2).toInt())
        : QDate();
}

/// Seconds ahead of UTC of a zone as Time.parse knows it; nothing for other words.
std::optional<int> offsetOf(const QString &zone)
{
    static const QHash<QString, int> hours{{QStringLiteral("Z"), 0}, {QStringLiteral("UTC"), 0},
        {QStringLiteral("GMT"), 0}, {QStringLiteral("EST"), -5}, {QStringLiteral("EDT"), -4},
        {QStringLiteral("CST"), -6}, {QStringLiteral("CDT"), -5}, {QStringLiteral("MST"), -7},
        {QStringLiteral("MDT"), -6}, {QStringLiteral("PST"), -8}, {QStringLiteral("PDT"), -7}};
    if (const auto named = hours.find(zone.toUpper()); named != hours.end()) {
        return *named * 3600;
    }
    static const QRegularExpression figures(QStringLiteral("^([-+])(\\d{1,2}):?(\\d\\d)?$"));
    const QRegularExpressionMatch match = figures.match(zone);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int seconds = match.capturedView(2).toInt() * 3600 + match.capturedView(3).toInt() * 60;
    return match.capturedView(1) == u"-" ? -seconds : seconds;
}

/// The hour of a day of 24 hours; \a half is "am", "pm" or empty.
int hourOf(int hour, const QString &half)
{
    if (half.isEmpty()) {
        return hour;
    }
    return hour % 12 + (half.startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
}

/// The number that \a text begins with, of at most \a most digits, taken off; -1 without one.
int takeNumber(QStringView &text, qsizetype most)
{
    int number = 0;
    qsizetype digits = 0;
    while (digits < std::min(most, text.size()) && text[digits] >= u'0' && text[digits] <= u'9') {
        number = number * 10 + (text[digits].unicode() - u'0');
        ++digits;
    }
    text = text.sliced(digits);
    return digits == 0 ? -1 : number;
}

bool take(QStringView &text, QChar sign)
{
    const bool isThere = text.startsWith(sign);
    text = text.sliced(isThere ? 1 : 0);
    return isThere;
}

/// The commonest forms without any pattern: "2022-05-18" and "2022-05-18 10:00:00 +0200".
std::optional<PostDate> plainDateOf(QStringView text)
{
    const qsizetype size = text.size();
    const int year = takeNumber(text, 4);
    const bool hasYear = size - text.size() == 4 && take(text, u'-');
    const int month = hasYear ? takeNumber(text, 2) : -1;
    const int day = month > 0 && take(text, u'-') ? takeNumber(text, 2) : -1;
    const QDate date(year, month, day);
    if (!date.isValid() || text.isEmpty()) {
        return date.isValid() ? std::optional(PostDate{date, {}}) : std::nullopt;
    }
    const bool hasTime = take(text, u' ') && text.size() == 14 && text[2] == u':' && text[5] == u':' && text[8] == u' '
        && (text[9] == u'+' || text[9] == u'-');
    if (!hasTime) {
        return std::nullopt;
    }
    QStringView clock = text.first(8);
    const int hour = takeNumber(clock, 2);
    const int minute = take(clock, u':') ? takeNumber(clock, 2) : -1;
    const int second = take(clock, u':') ? takeNumber(clock, 2) : -1;
    QStringView zone = text.sliced(10);
    const int ahead = takeNumber(zone, 2) * 3600;
    const int seconds = ahead + takeNumber(zone, 2) * 60;
    const QTime time(hour, minute, second);
    if (!time.isValid() || !clock.isEmpty() || !zone.isEmpty() || seconds <= 0) {
        return std::nullopt;
    }
    return PostDate{
        date, QDateTime(date, time, QTimeZone::fromSecondsAheadOfUtc(text[9] == u'-' ? -seconds : seconds))};
}

} // namespace

std::optional<PostDate> postDateOf(const FieldValue &value)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.+?)(?:(?:(?<=\\d)[Tt]|\\s+)(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.\\d*)?)?\\s*([AaPp][Mm])?"
                       "\\s*([A-Za-z]{1,4}|[-+]\\d{1,2}:?(?:\\d\\d)?)?)?$"));
    const QString text = value.toString().trimmed();
    if (const std::optional<PostDate> plain = plainDateOf(text)) {
        return plain;
    }
    const QRegularExpressionMatch match = pattern.match(text);
    const QDate date = dayOf(match.captured(1));
    if (!date.isValid()) {
        return std::nullopt;
    }
    if (!match.hasCaptured(2)) {
        return PostDate{date, {}};
    }
    const QTime time(hourOf(match.capturedView(2).toInt(), match.captured(5)), match.capturedView(3).toInt(),
        match.capturedView(4).toInt());
    const QString zone = match.captured(6);
    const std::optional<int> offset = offsetOf(zone);
    if (!time.isValid() || (!zone.isEmpty() && !offset)) {
        return std::nullopt;
    }
    const bool isTimestamp = value.kind() == FieldValue::Kind::Date && match.hasCaptured(4);
    if (!offset && !isTimestamp) {
        return PostDate{date, QDateTime(date, time)};
    }
    const int seconds = offset.value_or(0);
    return PostDate{date,
        QDateTime(date, time, seconds == 0 ? QTimeZone(QTimeZone::UTC) : QTimeZone::fromSecondsAheadOfUtc(seconds))};
}

std::optional<QDate> dateInFileName(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2}|\\d{4})-(\\d{1,2})-(\\d{1,2})-"));
    const QRegularExpressionMatch match = pattern.match(fileName);
    const QDate date = match.hasMatch()
        ? QDate(fullYear(match.capturedView(1)), match.capturedView(2).toInt(), match.capturedView(3).toInt())
        : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace frontrow
