// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QStringView>

#include <optional>

namespace frontrow {

/// `(address "title")` after the words of a link or picture.
struct LinkDestination
{
    TextRange address; ///< without angle brackets and white space around it
    bool isAngled = false; ///< between `<` and `>`
    std::optional<TextRange> title; ///< between its quotes
    qsizetype end = 0; ///< after the parenthesis
};

/// Whether Liquid stands in a text, which may hold any parenthesis and quote.
enum class LiquidIs { Absent, Written };

/// The destination whose parenthesis is at \a open; nothing when nothing closes it. Ranges are places of \a text, which
/// ends where the paragraph does.
/// \param looked set to how many characters were looked at without a match
/// Source: kramdown 2.5, `parse_link`.
[[nodiscard]] std::optional<LinkDestination> linkDestinationAt(
    QStringView text, qsizetype open, LiquidIs liquid, qsizetype *looked = nullptr);

} // namespace frontrow
