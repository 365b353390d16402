// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <array>

namespace frontrow::markdown {

/// What some characters become. Quotes are given as the curly ones, whatever the options say.
struct Typography
{
    std::array<char16_t, 2> text{}; ///< the first \a size are used
    qsizetype size = 0;
    qsizetype length = 0; ///< how many characters of the source it stands for; 0 for nothing
};

/// The quote at \a start as curly one or two (kramdown's smart_quotes rules).
[[nodiscard]] Typography quoteAt(QStringView text, qsizetype start);
/// The same for the quote after the character at \a start, which belongs to the same text and stays as it is;
/// length leaves it out.
[[nodiscard]] Typography quoteAfter(QStringView text, qsizetype start);

} // namespace frontrow::markdown
