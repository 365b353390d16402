// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/blocktree.h"

#include <QStringView>

#include <optional>

namespace frontrow::markdown {

/// What follows the closing bracket of a link or image.
struct LinkTarget
{
    QString url;
    QString title;
    bool hasTitle = false;
    AttributeList list;
    qsizetype end = 0; ///< after it
    TextRange address = {}; ///< where the address stands in the text, without angle brackets
    bool isDefined = false; ///< the address stands in a definition: `address` is a place of the source
};

/// What the brackets at \a open and \a close of \a text point at, by kramdown's rules; nothing when they are just
/// brackets. What is looked for without a match counts against \a budget; when that is used up, nothing is found.
[[nodiscard]] std::optional<LinkTarget> linkTarget(
    QStringView text, qsizetype open, qsizetype close, const Document &document, qsizetype &budget);

/// True for what a backslash escapes (kramdown-parser-gfm, ESCAPED_CHARS_GFM).
[[nodiscard]] bool isEscapable(QChar c);

} // namespace frontrow::markdown
