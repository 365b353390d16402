// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "commonmark/commonmarknodes.h"

#include "commonmark/commonmarktree.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace frontrow::commonmark {

namespace {

using Kind = ReadNode::Kind;

Kind extensionKind(cmark_node *node)
{
    switch (extensionNode(node)) {
    case ExtensionNode::TableHeader:
    case ExtensionNode::TableRow:
        return Kind::Row;
    case ExtensionNode::TableCell:
        return Kind::Cell;
    case ExtensionNode::Strikethrough:
        return Kind::Emphasis;
    default:
        return Kind::Other;
    }
}

Kind kindOf(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
        return Kind::Paragraph;
    case CMARK_NODE_HEADING:
        return Kind::Heading;
    case CMARK_NODE_CODE_BLOCK:
        return Kind::CodeBlock;
    case CMARK_NODE_HTML_BLOCK:
        return Kind::HtmlBlock;
    case CMARK_NODE_THEMATIC_BREAK:
        return Kind::Rule;
    case CMARK_NODE_TEXT:
        return Kind::Text;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        return Kind::Break;
    case CMARK_NODE_CODE:
        return Kind::Code;
    case CMARK_NODE_HTML_INLINE:
        return Kind::Html;
    case CMARK_NODE_EMPH:
    case CMARK_NODE_STRONG:
        return Kind::Emphasis;
    case CMARK_NODE_LINK:
        return Kind::Link;
    case CMARK_NODE_IMAGE:
        return Kind::Image;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        return Kind::Footnote;
    default:
        return extensionKind(node);
    }
}

/// Where \a block ends, from 0: a paragraph that a table cut off ends before it.
int lastLineOf(cmark_node *block)
{
    cmark_node *const next = cmark_node_next(block);
    const bool isCutOff = cmark_node_get_start_line(block) == 0 && next != nullptr;
    return isCutOff ? firstLineOf(next) - 1 : std::max(firstLineOf(block), cmark_node_get_end_line(block) - 1);
}

int columnOf(cmark_node *block)
{
    const bool isCutOff = cmark_node_get_start_line(block) == 0 && cmark_node_next(block) != nullptr;
    return std::max(0, cmark_node_get_start_column(isCutOff ? cmark_node_next(block) : block) - 1);
}

ReadNode nodeOf(cmark_node *node)
{
    ReadNode read{.kind = kindOf(node)};
    switch (read.kind) {
    case Kind::HtmlBlock:
        read.text = QString::fromUtf8(cmark_node_get_literal(node));
        [[fallthrough]];
    case Kind::Paragraph:
    case Kind::Heading:
    case Kind::CodeBlock:
    case Kind::Rule:
    case Kind::Row:
        read.firstLine = firstLineOf(node);
        read.lastLine = lastLineOf(node);
        read.column = columnOf(node);
        read.level = read.kind == Kind::Heading ? cmark_node_get_heading_level(node) : 0;
        break;
    case Kind::Text:
    case Kind::Html:
        read.text = QString::fromUtf8(cmark_node_get_literal(node));
        break;
    case Kind::Emphasis:
        read.level = cmark_node_get_type(node) == CMARK_NODE_EMPH ? 1
            : cmark_node_get_type(node) == CMARK_NODE_STRONG      ? 2
                                                                  : 0;
        break;
    case Kind::Link:
    case Kind::Image:
        read.address = QString::fromUtf8(cmark_node_get_url(node));
        read.title = QString::fromUtf8(cmark_node_get_title(node));
        break;
    default:
        break;
    }
    return read;
}

} // namespace

QList<ReadNode> readNodes(const QString &text, const CommonMarkOptions &options)
{
    const Tree tree = parsedTree(text.toUtf8(), options);
    QList<ReadNode> nodes;
    std::vector<std::pair<cmark_node *, qsizetype>> open; // from the outermost, with the index of each
    int quotes = 0;
    const auto close = [&] {
        nodes[open.back().second].after = nodes.size();
        quotes -= cmark_node_get_type(open.back().first) == CMARK_NODE_BLOCK_QUOTE ? 1 : 0;
        open.pop_back();
    };
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(
        cmark_iter_new(tree.get()), &cmark_iter_free);
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
        event = cmark_iter_next(iterator.get())) {
        cmark_node *const node = cmark_iter_get_node(iterator.get());
        if (event != CMARK_EVENT_ENTER) {
            continue;
        }
        while (!open.empty() && open.back().first != cmark_node_parent(node)) {
            close();
        }
        open.emplace_back(node, nodes.size());
        nodes.append(nodeOf(node));
        nodes.last().quotes = quotes;
        quotes += cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE ? 1 : 0;
    }
    while (!open.empty()) {
        close();
    }
    return nodes;
}

} // namespace frontrow::commonmark
