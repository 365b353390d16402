// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/rubydateparts.h"

#include <QStringView>

namespace frontrow {

/// A date and a time without anything between their digits: "20220518", "20220518T100000", "102030.5".
struct RubyDateDigits
{
    int sign = 1; ///< the sign of the year
    QStringView digits; ///< 2 to 14
    QStringView clock; ///< 2 to 6 after a 'T' or a space; empty without
    bool hasFraction = false; ///< ',' or '.' comes after them
};

/// What Date._parse makes of  date: how many digits there are decides what they are; those before a fraction end in
/// a time.  isShortYear becomes false where the year has four digits.
void readDateDigits(const RubyDateDigits &date, RubyDateParts &parts, bool &isShortYear);

/// The value of  written, digits; 999,999,999 for those above.
[[nodiscard]] int rubyNumberOf(QStringView written);

} // namespace frontrow
