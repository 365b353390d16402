// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/blocktree.h"

#include <QList>
#include <QString>

namespace frontrow::markdown {

/// A piece of inline Markdown that kramdown reads in its own way, and cmark-gfm does not get to see.
struct SpanToken
{
    enum class Kind {
        Text, ///< plain text that must not be read as Markdown
        Code,
        OpenTag, ///< attributes; name in text
        CloseTag, ///< name in text
        Html, ///< goes out as it is
        Math,
        Footnote, ///< name in text
        Break,
        Image, ///< attributes
        Link, ///< attributes: what a link points at
        List, ///< an attribute list for what stands before it
    };

    Kind kind = Kind::Text;
    QString text; ///< as a reader sees it, or a name
    QString html; ///< for Text and Html
    Attributes attributes;
    AttributeList list;
    QString source; ///< what stood there
};

/// The inline Markdown of one leaf, made ready for cmark-gfm: emphasis, strikethrough and the brackets of links
/// are left, everything else has become text or a token between tokenStart and tokenEnd.
struct SpanSource
{
    QString markdown; ///< never a blank line, and no line that could begin a block; empty for white space only
    QList<SpanToken> tokens;
};

/// Marks that stand around a token's index: two characters that cmark-gfm takes for punctuation, as it does
/// the marks that they replace. Where a text holds one of them it becomes a token itself.
inline constexpr QChar tokenStart = u'\u2cfe';
inline constexpr QChar tokenEnd = u'\u2cff';
/// White space that stands before what would begin a block at the start of a line; not part of the text.
inline constexpr QChar lineGuard = u'\u1680';

/// Reads \a text by the rules of kramdown's span parsers, with the definitions of \a document.
[[nodiscard]] SpanSource spanSourceOf(QStringView text, const Document &document);

} // namespace frontrow::markdown
