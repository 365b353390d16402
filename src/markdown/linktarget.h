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
    qsizetype end = 0; ///< behind it
};

/// What the brackets at \a open and \a close of \a text point at, by kramdown's rules; nothing when they are just
/// brackets. What is looked for in vain counts against \a budget; when that is used up, nothing is found.
[[nodiscard]] std::optional<LinkTarget> linkTarget(
    QStringView text, qsizetype open, qsizetype close, const Document &document, qsizetype &budget);

/// \a text without the backslashes of kramdown's escapes.
[[nodiscard]] QString unescaped(QStringView text);
/// True for what a backslash escapes (kramdown-parser-gfm, ESCAPED_CHARS_GFM).
[[nodiscard]] bool isEscapable(QChar c);

} // namespace frontrow::markdown
