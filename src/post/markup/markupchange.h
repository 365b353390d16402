// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QString>
#include <QStringView>

namespace frontrow {

/// What a formatting command does to a text, and what is selected afterwards (in the text after the edits).
struct MarkupChange
{
    TextEdits edits;
    TextRange selection;
};

/// \a range of \a text without the white space at its ends.
[[nodiscard]] TextRange trimmed(QStringView text, TextRange range);

/// Puts \a mark ("**", "*") around \a selection, or takes it away where it stands already. White space at the ends of
/// the selection stays outside the marks. An empty selection takes the word around it.
[[nodiscard]] MarkupChange toggledMark(QStringView text, TextRange selection, const QString &mark);

/// Makes \a selection a Markdown link and selects the place of its address; a selected address becomes the target.
[[nodiscard]] MarkupChange linked(QStringView text, TextRange selection);

/// Puts a code fence around the lines of \a selection, longer than any fence inside.
[[nodiscard]] MarkupChange fenced(QStringView text, TextRange selection);

} // namespace frontrow
