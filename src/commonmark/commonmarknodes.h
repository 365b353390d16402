// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commonmark/commonmarkoptions.h"

#include <QList>
#include <QString>

namespace frontrow::commonmark {

/// A node of what cmark-gfm read. Nodes stand in a list in the order of the page; those that one holds follow it.
struct ReadNode
{
    enum class Kind {
        Paragraph,
        Heading, ///< `level`
        CodeBlock,
        HtmlBlock, ///< `text`
        Rule, ///< a thematic break
        Row, ///< the row of a table; holds cells
        Cell,
        Text, ///< `text`, as it reads
        Break, ///< the break of a line
        Code, ///< a span
        Html, ///< `text`: a tag, a comment
        Emphasis, ///< `level` marks on each side; 0 where it may be one or two
        Link, ///< `address`, `title`
        Image, ///< `address`, `title`
        Footnote, ///< a marker
        Other, ///< what holds blocks
    };

    Kind kind = Kind::Other;
    int level = 0;
    int firstLine = 0; ///< for a block: its first line in the text, from 0
    int lastLine = 0; ///< for a block: its last line
    int column = 0; ///< for a block: how many bytes (UTF-8) stand before it on its first line
    int quotes = 0; ///< for a block: how many quotes it stands in
    QString text = {};
    QString address = {}; ///< references and escapes resolved, not percent-encoded
    QString title = {};
    qsizetype after = 0; ///< index after what this holds
};

/// What cmark-gfm makes of \a text. The library knows the lines of blocks, but not the places of what is in them.
[[nodiscard]] QList<ReadNode> readNodes(const QString &text, const CommonMarkOptions &options);

} // namespace frontrow::commonmark
