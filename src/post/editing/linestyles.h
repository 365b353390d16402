// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/editing/writingrules.h"
#include "post/markup/markupchange.h"

#include <QStringView>

namespace frontrow {

enum class ListKind { Bullets, Numbers, Tasks };

/// Makes the lines of \a selection items of a list of \a kind, with an empty line around it where words would be taken
/// into it; plain lines again when all are such items. Lines keep their white space and marks of quotes.
[[nodiscard]] MarkupChange toggledList(QStringView text, TextRange selection, ListKind kind, const WritingRules &rules);

/// Makes the lines of \a selection one level more of a block quote, with an empty line around it where it needs one, or
/// one less when all are quoted.
[[nodiscard]] MarkupChange toggledQuotes(QStringView text, TextRange selection, const WritingRules &rules);

/// Ticks the tasks of the lines of \a selection, or unticks them when all are; other items and lines become open tasks.
[[nodiscard]] MarkupChange toggledTasks(QStringView text, TextRange selection, const WritingRules &rules);

/// Makes the lines of \a selection that have words headings of \a level (1 to 6), or paragraphs (0).
[[nodiscard]] MarkupChange withHeadingLevels(QStringView text, TextRange selection, int level);

/// Gives each heading among the lines of \a selection a level that is \a by lower (-1) or deeper (1), from 1 to 6. No
/// edits where there is none.
[[nodiscard]] MarkupChange withHeadingsShifted(QStringView text, TextRange selection, int by);

} // namespace frontrow
