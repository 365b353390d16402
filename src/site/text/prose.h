// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace frontrow {

/// \a post with everything blanked that a reader never sees as markup: the front matter, HTML comments, fenced and
/// indented code, code spans, the content of `pre`, `code`, `script` and `style`, and Liquid's `highlight` and
/// `comment` blocks. Same length and lines, so offsets stay valid. Where kramdown's block rules would be needed to be
/// sure (an indented line in or after a list), the text is kept.
/// Source: kramdown syntax, "Code Blocks", "Code Spans"; a fence or comment that nothing closes is text.
[[nodiscard]] QString proseOf(QStringView post);

/// \a prose (see proseOf()) with everything blanked that is not read as words: HTML tags and the content of `kbd`,
/// `samp`, `var`, `svg` and `math`, Liquid, addresses, link definitions, attribute lists, footnote marks, character
/// references, formulas between `$$`. Same length and lines; emphasis and the marks of headings and lists stay.
[[nodiscard]] QString readableOf(QStringView prose);

} // namespace frontrow
