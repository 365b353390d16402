// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/editing/writingrules.h"
#include "post/markup/markupchange.h"

#include <QChar>
#include <QStringView>

#include <optional>

namespace frontrow {

/// What \a typed, one of `* _ ` ( "`, does with a selection: it stands around its words, which stay selected. Nothing
/// without words, for other letters, and where the selection has an empty line, over which no mark reaches.
[[nodiscard]] std::optional<MarkupChange> wrapped(QStringView text, TextRange selection, QChar typed);

/// Puts \a mark ("**", "*") around the words of each paragraph, item and heading of \a selection, or takes it away
/// where all have it. Within one line, and without a selection, this is toggledMark().
[[nodiscard]] MarkupChange toggledMarks(QStringView text, TextRange selection, const QString &mark);

/// Makes the selection, or the word at the caret, a code span, with as many backticks as it takes, or plain again.
[[nodiscard]] MarkupChange toggledCode(QStringView text, TextRange selection);

/// Strikes the selection, or the word at the caret, through as the blog's engine reads it, or not any more.
[[nodiscard]] MarkupChange toggledStrike(QStringView text, TextRange selection, const WritingRules &rules);

} // namespace frontrow
