// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/postdate.h"

#include "base/rubytime.h"
#include "markdown/liquidvalues.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <utility>

// Source of the rules: Psych 5, scalar_scanner.rb (parse_time).

namespace frontrow {

namespace {

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
    // Ruby writes a number as one: 10:00 is 36000.
    const bool isNumber = value.kind() == FieldValue::Kind::Number;
    const QString text = isNumber ? liquidValueOf(value).toText() : value.toString().trimmed();
    const std::optional<PostDate> plain = plainDateOf(text);
    if (plain || text.isEmpty()) {
        return plain;
    }
    const std::optional<RubyTime> time = parseRubyTime(text, QDateTime::currentDateTime());
    if (!time) {
        return std::nullopt;
    }
    if (!time->time.isValid()) {
        return PostDate{time->date, {}};
    }
    const bool isTimestamp = value.kind() == FieldValue::Kind::Date && text.count(u':') >= 2;
    if (const std::optional<int> offset = isTimestamp ? yamlTimeOffset(text) : std::nullopt) {
        return PostDate{time->date, RubyTime{time->date, time->time, offset}.moment(QTimeZone(QTimeZone::UTC))};
    }
    if (!time->offset && !isTimestamp) {
        return PostDate{time->date, QDateTime(time->date, time->time)};
    }
    return PostDate{time->date, time->moment(QTimeZone(QTimeZone::UTC))};
}

std::optional<QDate> dateInFileName(const QString &fileName)
{
    const QString text = fileName.first(std::max<qsizetype>(dateLengthIn(fileName) - 1, 0));
    if (const std::optional<PostDate> plain = text.size() == 10 ? plainDateOf(text) : std::nullopt) {
        return plain->date;
    }
    const std::optional<RubyTime> time =
        text.isEmpty() ? std::nullopt : parseRubyTime(text, QDateTime::currentDateTime());
    return time ? std::optional(time->date) : std::nullopt;
}

qsizetype dateLengthIn(QStringView fileName)
{
    qsizetype at = 0;
    for (const auto &[least, most] : {std::pair(2, 4), std::pair(1, 2), std::pair(1, 2)}) {
        const qsizetype start = at;
        while (at < fileName.size() && fileName[at] >= u'0' && fileName[at] <= u'9') {
            ++at;
        }
        if (at - start < least || at - start > most || at >= fileName.size() || fileName[at] != u'-') {
            return 0;
        }
        ++at;
    }
    return at;
}

QDateTime momentIn(const PostDate &date, const QTimeZone &zone)
{
    if (!date.moment.isValid()) {
        return QDateTime(date.date, QTime(0, 0), zone);
    }
    if (date.moment.timeSpec() == Qt::LocalTime) {
        return RubyTime{date.moment.date(), date.moment.time(), {}}.moment(zone);
    }
    return date.moment.toTimeZone(zone);
}

} // namespace frontrow
