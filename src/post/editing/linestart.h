// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/editing/writingrules.h"

#include <QChar>
#include <QStringView>

#include <optional>

namespace frontrow {

/// `-`, `*`, `+`, `1.` or `1)`: what makes a line the first of a list item.
struct ItemMarker
{
    QChar sign; ///< the bullet, or what stands after the number
    std::optional<int> number;
    TextRange range; ///< without the white space after it
    TextRange digits; ///< empty for bullets

    /// One continues the list of the other.
    [[nodiscard]] bool isLike(const ItemMarker &other) const
    {
        return number.has_value() == other.number.has_value() && (sign == other.sign || !number.has_value());
    }
};

/// What stands before the words of a line: marks of quotes, white space, the marker of an item, a task's box. Offsets
/// are of the whole text; columns count from after the marks of quotes, with tab stops of four.
struct LineStart
{
    TextRange line; ///< without its '\n'
    int quotes = 0; ///< how many `>` there are
    qsizetype quoteEnd = 0; ///< after the last `>` and one space; the line's start without any
    qsizetype indentEnd = 0; ///< the first character that is no white space, or the line's end
    int indent = 0; ///< the column of indentEnd
    std::optional<ItemMarker> marker;
    int textColumn = 0; ///< the column after the marker: where an item below has to begin to be nested in this one
    std::optional<TextRange> task; ///< `[ ]` or `[x]`
    qsizetype contentStart = 0; ///< after all of it; without a marker where the white space ends
    bool isBlank = false; ///< nothing but white space after the marks of quotes

    [[nodiscard]] bool isItem() const { return marker.has_value(); }
};

/// The line of \a text that holds \a offset. Takes time in proportion to the line.
[[nodiscard]] LineStart lineStartAt(QStringView text, qsizetype offset, const WritingRules &rules);

/// The line that holds \a offset, without its '\n'.
[[nodiscard]] TextRange lineAt(QStringView text, qsizetype offset);

/// The whole lines that \a range touches, without the last '\n'. A range that ends at a line's start does not touch it.
[[nodiscard]] TextRange linesAround(QStringView text, TextRange range);

/// The fence of code that \a line, without white space before it, begins or ends: three or more of one of "`~". Empty
/// when it is none.
[[nodiscard]] QStringView fenceOf(QStringView line);

} // namespace frontrow
