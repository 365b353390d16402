// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/rubydatedigits.h"

#include <algorithm>

// Source of the rules: Ruby's date 3.3, ext/date/date_parse.c, parse_ddd.

namespace frontrow {

namespace {

/// Seconds, minutes and hours, from the last digits of a time on; the digits before them.
QStringView takeFromEnd(QStringView digits, RubyDateParts &parts)
{
    constexpr qsizetype longestOdd = 7;
    if (digits.size() % 2 != 0 && digits.size() > longestOdd) {
        return {};
    }
    for (std::optional<int> *part : {&parts.second, &parts.minute, &parts.hour}) {
        const qsizetype length = std::min<qsizetype>(digits.size(), 2);
        if (length > 0) {
            *part = rubyNumberOf(digits.last(length));
            digits.chop(length);
        }
    }
    return digits;
}

/// Hours, minutes, seconds.
void setClock(QStringView digits, RubyDateParts &parts)
{
    for (std::optional<int> *part : {&parts.hour, &parts.minute, &parts.second}) {
        if (digits.size() >= 2) {
            *part = rubyNumberOf(digits.first(2));
            digits = digits.sliced(2);
        }
    }
}

/// The digits of a day before those of a time.
void setDateBeforeClock(const RubyDateDigits &date, QStringView digits, RubyDateParts &parts, bool &isShortYear)
{
    if (!digits.isEmpty()) {
        parts.day = rubyNumberOf(digits.last(std::min<qsizetype>(digits.size(), 2)));
    }
    if (digits.size() >= 4) {
        parts.month = rubyNumberOf(digits.chopped(2).last(2));
    }
    if (digits.size() >= 6) {
        parts.year = date.sign * rubyNumberOf(digits.chopped(4));
        isShortYear = digits.size() == 6;
    }
}

/// The day that comes first, and the time in the same digits.
void setDay(const RubyDateDigits &date, RubyDateParts &parts, bool &isShortYear)
{
    const QStringView all = date.digits;
    const auto part = [&all](qsizetype from, qsizetype length) { return rubyNumberOf(all.sliced(from, length)); };
    const qsizetype size = all.size();
    if (size == 2) {
        parts.day = part(0, 2);
    } else if (size == 3 || size == 5 || size == 7) {
        parts.yearDay = part(size - 3, 3);
        parts.year = size > 3 ? std::optional(date.sign * part(0, size - 3)) : parts.year;
    } else if (size == 4) {
        parts.month = part(0, 2);
        parts.day = part(2, 2);
    } else if (size == 6) {
        parts.year = date.sign * part(0, 2);
        parts.month = part(2, 2);
        parts.day = part(4, 2);
    } else if (size % 2 == 0) {
        parts.year = date.sign * part(0, 4);
        isShortYear = false;
        parts.month = part(4, 2);
        parts.day = part(6, 2);
        setClock(all.sliced(8), parts);
    }
}

} // namespace

int rubyNumberOf(QStringView written)
{
    constexpr int largest = 999'999'999;
    bool isOne = false;
    const int value = written.toInt(&isOne);
    return isOne ? std::min(value, largest) : largest;
}

void readDateDigits(const RubyDateDigits &date, RubyDateParts &parts, bool &isShortYear)
{
    if (date.hasFraction && date.clock.isEmpty()) {
        setDateBeforeClock(date, takeFromEnd(date.digits, parts), parts, isShortYear);
    } else {
        setDay(date, parts, isShortYear);
    }
    if (date.clock.size() % 2 == 0 && date.hasFraction) {
        static_cast<void>(takeFromEnd(date.clock, parts));
    } else if (date.clock.size() % 2 == 0) {
        setClock(date.clock, parts);
    }
    parts.hasFraction = parts.hasFraction || date.hasFraction;
}

} // namespace frontrow
