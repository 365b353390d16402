// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace frontrow {

/// The parts of a date and a time that a text names, none of them looked at for whether it exists.
struct RubyDateParts
{
    std::optional<int> year; ///< 0 is the year before the year 1; one of two digits has its century
    std::optional<int> month;
    std::optional<int> day; ///< the day of the month
    std::optional<int> yearDay;
    std::optional<int> hour;
    std::optional<int> minute;
    std::optional<int> second;
    bool hasFraction = false; ///< there is a fraction of a second
    QString zone; ///< as written; empty when the text names none
};

/// What Date._parse of Ruby's date 3.3 finds in \a text, apart from the days and weeks that Time.parse does not ask
/// for. Numbers of more than nine digits count as the largest one of nine.
[[nodiscard]] RubyDateParts rubyDatePartsOf(QString text);

} // namespace frontrow
