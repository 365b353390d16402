// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/asciispace.h"

#include <QStringView>

#include <algorithm>

namespace frontrow::liquid {

/// `[A-Za-z]`.
[[nodiscard]] constexpr bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// `\d` of Ruby.
[[nodiscard]] constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// `\w` of Ruby where Unicode is not asked for.
[[nodiscard]] constexpr bool isAsciiWord(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_';
}

/// How many characters \a source begins with that \a isOne is true of.
template <typename Predicate> [[nodiscard]] qsizetype runLength(QStringView source, const Predicate &isOne)
{
    return std::ranges::find_if_not(source, isOne) - source.begin();
}

/// \a source without the white space that it begins with.
[[nodiscard]] inline QStringView withoutSpaceBefore(QStringView source)
{
    return source.sliced(runLength(source, isAsciiSpace));
}

} // namespace frontrow::liquid
