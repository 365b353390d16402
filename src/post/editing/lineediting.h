// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/editing/writingrules.h"
#include "post/markup/markupchange.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace frontrow {

/// What commands on lines have to know of the text around them.
struct LineSurroundings
{
    qsizetype body = 0; ///< where the body begins: nothing is moved over this place
    QList<TextRange>
        wholes; ///< what moves as one, rising: figures, folded lines. Without those the commands go by lines
    bool isMarkdown = true; ///< the lines are read as Markdown: items take what they hold along, numbers follow
    WritingRules rules;
};

/// The lines of \a selection, or the item that it is in with what it holds, one line, item or figure up (-1) or down
/// (1). Nothing at the ends of the body, and in the front matter.
[[nodiscard]] std::optional<MarkupChange> movedLines(
    QStringView text, TextRange selection, int by, const LineSurroundings &surroundings);

/// The lines of \a selection once more below them, where the selection is then.
[[nodiscard]] std::optional<MarkupChange> duplicatedLines(
    QStringView text, TextRange selection, const LineSurroundings &surroundings);

/// What is left without the lines of \a selection.
[[nodiscard]] std::optional<MarkupChange> deletedLines(
    QStringView text, TextRange selection, const LineSurroundings &surroundings);

/// The lines of \a selection, or the one at the caret and the next, as one: a space between, without the markers and
/// marks of quotes that the others began with. Nothing after the last line, and in the front matter.
[[nodiscard]] std::optional<MarkupChange> joinedLines(
    QStringView text, TextRange selection, const LineSurroundings &surroundings);

} // namespace frontrow
