// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "commonmark/commonmarktree.h"

#include <QByteArray>

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <mutex>

namespace frontrow::commonmark {

Tree parsedTree(QByteArrayView text, const CommonMarkOptions &options)
{
    static std::mutex parsing; // extensions change tables of the library's while a text is parsed
    const std::lock_guard lock(parsing);
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
        cmark_parser_new(options.flags), &cmark_parser_free);
    for (const QString &name : options.extensions) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name.toUtf8().constData())) {
            cmark_parser_attach_syntax_extension(parser.get(), extension);
        }
    }
    cmark_parser_feed(parser.get(), text.data(), static_cast<size_t>(text.size()));
    return Tree(cmark_parser_finish(parser.get()));
}

ExtensionNode extensionNode(cmark_node *node)
{
    const QByteArrayView name(cmark_node_get_type_string(node));
    if (name == "table") {
        return ExtensionNode::Table;
    }
    if (name == "table_header") {
        return ExtensionNode::TableHeader;
    }
    if (name == "table_row") {
        return ExtensionNode::TableRow;
    }
    if (name == "table_cell") {
        return ExtensionNode::TableCell;
    }
    return name == "strikethrough" ? ExtensionNode::Strikethrough : ExtensionNode::None;
}

bool isTask(cmark_node *item)
{
    return QByteArrayView(cmark_node_get_type_string(item)) == "tasklist";
}

QByteArrayView literalOf(cmark_node *node)
{
    return cmark_node_get_literal(node);
}

QString wordsOf(cmark_node *node)
{
    QByteArray text;
    cmark_iter *const iterator = cmark_iter_new(node);
    while (cmark_iter_next(iterator) != CMARK_EVENT_DONE) {
        cmark_node *const each = cmark_iter_get_node(iterator);
        switch (cmark_node_get_type(each)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
        case CMARK_NODE_CODE_BLOCK:
            text += literalOf(each);
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            text += ' ';
            break;
        default:
            break;
        }
    }
    cmark_iter_free(iterator);
    return QString::fromUtf8(text);
}

qsizetype cellsOf(cmark_node *table)
{
    qsizetype rows = 0;
    for (cmark_node *row = cmark_node_first_child(table); row != nullptr; row = cmark_node_next(row)) {
        ++rows;
    }
    return rows * std::max<qsizetype>(1, cmark_gfm_extensions_get_table_columns(table));
}

namespace {

/// Paragraphs that a table cut off have no place in the library's tree, and the table has theirs.
bool isCutOff(cmark_node *node)
{
    return node != nullptr && cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH && cmark_node_get_start_line(node) == 0;
}

} // namespace

int firstLineOf(cmark_node *block)
{
    const int line = cmark_node_get_start_line(block);
    if (isCutOff(block) && cmark_node_next(block) != nullptr) {
        return cmark_node_get_start_line(cmark_node_next(block)) - 1;
    }
    if (extensionNode(block) == ExtensionNode::TableHeader) {
        return firstLineOf(cmark_node_parent(block));
    }
    if (isCutOff(cmark_node_previous(block)) && extensionNode(block) == ExtensionNode::Table) {
        cmark_node *const header = cmark_node_first_child(block);
        cmark_node *const row = header == nullptr ? nullptr : cmark_node_next(header);
        const int delimiter = row != nullptr ? cmark_node_get_start_line(row) - 1 : cmark_node_get_end_line(block);
        return std::max(line, delimiter - 1) - 1;
    }
    return std::max(0, line - 1);
}

} // namespace frontrow::commonmark
