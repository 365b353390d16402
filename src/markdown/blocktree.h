// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/attributelist.h"
#include "markdown/htmltags.h"
#include "markdown/kramdownoptions.h"
#include "markdown/places.h"

#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace frontrow::markdown {

enum class NodeType {
    Document,
    Paragraph, ///< text
    Heading, ///< level, text
    CodeBlock, ///< text, language
    Quote,
    BulletList,
    NumberedList,
    Item,
    DefinitionList,
    Term, ///< text
    Definition,
    Rule,
    Table, ///< alignments
    TableHead,
    TableBody,
    TableFoot,
    Row,
    Cell, ///< text
    Html, ///< an element: text is its name
    Spans, ///< Markdown of one line of thought inside an element: text
    Plain, ///< text inside a raw element, to be escaped
    Verbatim, ///< HTML that goes out as it is: comments, scripts, instructions
    Math, ///< text
    Blank, ///< text: the blank lines
    Boundary, ///< no HTML: text names what stood there (a definition, an attribute list), empty for `^`
};

/// One node of a body, as kramdown's block parser finds it.
struct Node
{
    NodeType type = NodeType::Document;
    QString text;
    Places places; ///< where the text stands, if it is read on as Markdown or is visible text
    TextRange source; ///< where the block stands; of an element the opening tag
    Attributes attributes;
    AttributeList list; ///< the attribute list after or before it, not yet applied
    int firstLine = 0; ///< in the body, from 0
    int lastLine = 0; ///< inclusive
    int level = 0; ///< the level of a heading, 1 to 6
    QString language; ///< the language of a code block; empty without one
    bool isFenced = false; ///< a code block between fences: its text begins on the next line
    ContentModel content = ContentModel::Raw; ///< how the content of an element is read
    bool isSelfClosed = false; ///< an element without content
    bool isBare = false; ///< a paragraph that goes out without `<p>`
    bool isSpread = false; ///< a definition that stands after a blank line
    QStringList alignments; ///< a table's columns: empty, left, right or center
    std::vector<std::unique_ptr<Node>> children;
};

struct LinkDefinition
{
    QString url;
    QString title;
    bool hasTitle = false;
    AttributeList list;
    TextRange address; ///< where the address stands in the source, without angle brackets
};

/// All that the block parser finds in one body.
struct Document
{
    Node root;
    QHash<QString, LinkDefinition> links; ///< by normalized name
    std::map<QString, std::unique_ptr<Node>> footnotes; ///< what they say, by name
    QHash<QString, QString> abbreviations; ///< the long form by the short one
    QHash<QString, AttributeList> abbreviationLists; ///< the attribute lists of abbreviations, by the short form
    AttributeDefinitions attributeDefinitions;
    KramdownOptions options; ///< the blog's, with those that the text sets
    bool coloursCode = true;
    bool marksLines = false; ///< see RenderOptions
    bool mayHaveContents = false; ///< something refers to `toc`
    int definitions = 0; ///< how many were read, repeated ones too
    bool isTooDeep = false; ///< something is nested above the limit and stands as text
    bool hasHugeTable = false; ///< a table has more cells than the limit and stands as text
};

/// How deep blocks and raw elements may nest before the rest stands as text.
inline constexpr int deepestNesting = 100;
/// How many cells all tables of a body may have together; further tables stand as text.
inline constexpr qsizetype mostCells = 20'000;

/// As kramdown compares link names: one space for any white space, lower case.
[[nodiscard]] QString normalizedLinkName(QStringView name);

} // namespace frontrow::markdown
