// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/site.h"

#include <QHash>
#include <QRegularExpression>

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

} // namespace

std::optional<PostDate> postDateOf(const FieldValue &value)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.+?)(?:(?:(?<=\\d)[Tt]|\\s+)(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.\\d*)?)?\\s*([AaPp][Mm])?"
                       "\\s*([A-Za-z]{1,4}|[-+]\\d{1,2}:?(?:\\d\\d)?)?)?$"));
    const QRegularExpressionMatch match = pattern.match(value.toString().trimmed());
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
