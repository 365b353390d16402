// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commonmark/commonmarkoptions.h"

#include <QByteArrayView>
#include <QString>

#include <cmark-gfm.h>
#include <memory>

namespace frontrow::commonmark {

struct NodeDeleter
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using Tree = std::unique_ptr<cmark_node, NodeDeleter>;

/// What cmark-gfm makes of \a text (UTF-8): the document's node. May be called from any thread; one after the other
/// parses.
[[nodiscard]] Tree parsedTree(QByteArrayView text, const CommonMarkOptions &options);

/// The types that the extensions add. Tables and their parts and struck text have no constants of their own.
enum class ExtensionNode { None, Table, TableHeader, TableRow, TableCell, Strikethrough };
[[nodiscard]] ExtensionNode extensionNode(cmark_node *node);
[[nodiscard]] bool isTask(cmark_node *item);

/// What \a node holds as text (UTF-8): words, code, raw HTML. Valid as long as the node is; empty without.
[[nodiscard]] QByteArrayView literalOf(cmark_node *node);

/// The words of \a node and of what is in it, without markup.
[[nodiscard]] QString wordsOf(cmark_node *node);

/// How many cells a table has.
[[nodiscard]] qsizetype cellsOf(cmark_node *table);

/// The line (from 0) of the text that \a block begins on. What stands before a table without a blank line between
/// gets lines of its own.
[[nodiscard]] int firstLineOf(cmark_node *block);

} // namespace frontrow::commonmark
