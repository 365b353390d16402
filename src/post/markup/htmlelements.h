// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace frontrow {

/// How kramdown reads what an HTML element holds.
enum class ContentModel {
    Raw, ///< HTML only
    Block, ///< Markdown, as outside of all HTML
    Span, ///< Markdown of one paragraph
};

// kramdown's lists of elements (kramdown 2.5, parser/html.rb). Names in lower case.

/// Elements that stand in a line of text. All others begin a block of HTML.
[[nodiscard]] bool isSpanElement(QStringView name);
/// Elements that kramdown knows to be blocks, and does not read within a line.
[[nodiscard]] bool isBlockElement(QStringView name);
/// Elements without content and end tag.
[[nodiscard]] bool isVoidElement(QStringView name);
/// \a name is in any of these lists.
[[nodiscard]] bool isKnownElement(QStringView name);
/// What `markdown="1"` makes of the content.
[[nodiscard]] ContentModel defaultContentModel(QStringView name);

} // namespace frontrow
