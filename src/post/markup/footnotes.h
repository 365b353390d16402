// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/markup/markupchange.h"

#include <QList>
#include <QString>

#include <optional>

namespace frontrow {

/// `[^name]` in a post, or `[^name]: text` where a line begins with it.
struct FootnoteMark
{
    QString name;
    TextRange range; ///< with its brackets; of a definition with the colon
    bool isDefinition = false;
    TextRange text = {}; ///< for a definition: its first line after the colon

    bool operator==(const FootnoteMark &) const = default;
};

/// The marks of \a post, in order; not those in front matter and code.
[[nodiscard]] QList<FootnoteMark> footnoteMarks(QStringView post);

/// Puts a footnote after \a selection, with the smallest number that is free, and its definition after the last one
/// there is, else at the end; the caret is in the definition. Nothing where it would be none: in front matter, code,
/// Liquid and HTML.
[[nodiscard]] std::optional<MarkupChange> withFootnote(QStringView post, TextRange selection);

/// Where the other end of the footnote at \a offset is: from a reference to the text of its definition, from anywhere
/// in a definition's paragraph after the first reference. Nothing without one.
[[nodiscard]] std::optional<qsizetype> otherEndOfFootnote(QStringView post, qsizetype offset);

} // namespace frontrow
