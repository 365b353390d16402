// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QChar>

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

} // namespace frontrow::liquid
