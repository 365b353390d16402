// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/editing/writingrules.h"
#include "post/markup/markupchange.h"

#include <QStringView>

#include <optional>

namespace frontrow {

/// What keys do in lists and quotes of a post's Markdown. Each looks at the lines around the selection only, and gives
/// nothing where the key means what it means everywhere. Numbers of items follow in their author's style. The caller
/// knows that the place is neither code, nor front matter, nor HTML (see WritingPlaces).

/// Return: the line after it begins like this one, with the next marker and an open task. In an item or quote without
/// words it ends the innermost one, with an empty line between when it was the last.
[[nodiscard]] std::optional<MarkupChange> continuedLine(
    QStringView text, TextRange selection, const WritingRules &rules);

/// Tab at the start of an item, or over several lines: nests the items, with what they hold, at the column of the text
/// of the item before them. An item that has none before it stays as it is, without edits.
[[nodiscard]] std::optional<MarkupChange> nestedItems(QStringView text, TextRange selection, const WritingRules &rules);

/// Shift+Tab there: the items become those of the list around theirs. Items that follow are nested in the last of them.
[[nodiscard]] std::optional<MarkupChange> outdentedItems(
    QStringView text, TextRange selection, const WritingRules &rules);

/// Backspace at the start of the words of an item or quote: outdents the item; at the top takes its marker away, or the
/// innermost mark of the quote.
[[nodiscard]] std::optional<MarkupChange> erasedMarker(QStringView text, qsizetype caret, const WritingRules &rules);

} // namespace frontrow
