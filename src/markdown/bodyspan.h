// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "markdown/attributelist.h"

#include <QString>

namespace frontrow {

/// A piece of a body as it was read: what the HTML is written of, and what is asked for links, pictures and words.
/// Pieces stand in a list in the order of the page; those that one holds follow it.
struct BodySpan
{
    enum class Kind {
        Leaf, ///< a paragraph, a cell, a term: it holds spans
        Heading, ///< `level`; it holds spans
        Text, ///< what is read as words
        Code, ///< a span, or a block with its fences
        Formula,
        Link, ///< a link of Markdown, `attributes`; holds its text
        Image, ///< an image of Markdown, `attributes`
        Footnote, ///< a marker
        Element, ///< an HTML tag `text` with `attributes`; holds what is in the element
        Verbatim, ///< what goes out as it is written: comments, scripts, `{::nomarkdown}`
    };

    Kind kind = Kind::Text;
    /// The place in the source. Of a block's element the opening tag; else all of it, attribute lists too.
    TextRange range = {};
    QString text = {}; ///< for Text: what readers see, where that is not what is written
    markdown::Attributes attributes = {}; ///< those of the element on the page
    TextRange address = {}; ///< for Link and Image: where the address stands, without angle brackets
    qsizetype end = 0; ///< for Link and Image: where they end, without their attribute lists
    bool isDefined = false; ///< Link and Image: the address stands in a definition elsewhere
    int level = 0; ///< for Heading: 1 to 6
    qsizetype after = 0; ///< index after what this holds

    bool operator==(const BodySpan &) const = default;
};

} // namespace frontrow
