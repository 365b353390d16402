// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// What GitHub's extensions add: tables, struck text and footnotes.

#include "commonmark/commonmarkwriter.h"

#include <cmark-gfm-core-extensions.h>

namespace frontrow::commonmark {

void Writer::writeExtension(cmark_node *node)
{
    switch (extensionNode(node)) {
    case ExtensionNode::Table:
        writeTable(node);
        break;
    case ExtensionNode::TableHeader:
    case ExtensionNode::TableRow:
        writeRow(node);
        break;
    case ExtensionNode::TableCell:
        writeCell(node);
        break;
    case ExtensionNode::Strikethrough:
        m_out += "<del>";
        writeChildren(node);
        m_out += "</del>";
        break;
    case ExtensionNode::None:
        writeChildren(node);
        break;
    }
}

void Writer::writeTable(cmark_node *node)
{
    m_cells += cellsOf(node);
    if (m_cells > m_limits.cells) {
        m_hasHugeTable = true;
        m_out += "<p>";
        writeWords(node);
        m_out += "</p>\n";
        return;
    }
    const quint8 *const alignments = cmark_gfm_extensions_get_table_alignments(node);
    m_alignments.clear();
    for (int i = 0; i < cmark_gfm_extensions_get_table_columns(node); ++i) {
        m_alignments.append(alignments[i] == 'l' ? " align=\"left\""
                : alignments[i] == 'r'           ? " align=\"right\""
                : alignments[i] == 'c'           ? " align=\"center\""
                                                 : "");
    }
    m_hasBody = false;
    m_out += "<table";
    writePosition(node);
    m_out += ">\n";
    writeChildren(node);
    m_out += m_hasBody ? "</tbody>\n</table>\n" : "</table>\n";
}

void Writer::writeRow(cmark_node *node)
{
    m_column = 0;
    m_isHeader = extensionNode(node) == ExtensionNode::TableHeader;
    if (m_isHeader) {
        m_out += "<thead>\n";
    } else if (!m_hasBody) {
        m_hasBody = true;
        m_out += "<tbody>\n";
    }
    m_out += "<tr";
    writePosition(node);
    writeLineMark(node);
    m_out += ">\n";
    writeChildren(node);
    m_out += m_isHeader ? "</tr>\n</thead>\n" : "</tr>\n";
    m_isHeader = false;
}

void Writer::writeCell(cmark_node *node)
{
    const char *const name = m_isHeader ? "th" : "td";
    m_out += QByteArray("<") + name + m_alignments.value(m_column++);
    writePosition(node);
    m_out += '>';
    writeChildren(node);
    m_out += QByteArray("</") + name + ">\n";
}

void Writer::writeFootnoteReference(cmark_node *node)
{
    const QByteArray number = literalOf(node).toByteArray();
    m_out +=
        "<sup class=\"footnote-ref\"><a href=\"#fn" + number + "\" id=\"fnref" + number + "\">" + number + "</a></sup>";
}

void Writer::writeFootnote(cmark_node *node)
{
    if (m_footnote == 0) {
        m_out += "<section class=\"footnotes\">\n<ol>\n";
    }
    ++m_footnote;
    m_out += "<li id=\"fn" + QByteArray::number(m_footnote) + "\">\n";
    writeChildren(node);
    if (writeBacklink()) {
        m_out += '\n';
    }
    m_out += "</li>\n";
    const bool isLast = cmark_node_next(node) == nullptr;
    m_out += isLast ? "</ol>\n</section>\n" : "";
}

bool Writer::writeBacklink()
{
    if (m_footnoteWithBacklink == m_footnote) {
        return false;
    }
    m_footnoteWithBacklink = m_footnote;
    m_out += "<a href=\"#fnref" + QByteArray::number(m_footnote) + "\" class=\"footnote-backref\">\u21a9</a>";
    return true;
}

} // namespace frontrow::commonmark
