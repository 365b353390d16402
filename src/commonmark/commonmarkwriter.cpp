// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "commonmark/commonmarkwriter.h"

#include "commonmark/commonmarkescapes.h"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <utility>

namespace frontrow::commonmark {

namespace {

bool isIndentedCode(cmark_node *node)
{
    int length = 0;
    int offset = 0;
    char fence = 0;
    return cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK
        && cmark_node_get_fenced(node, &length, &offset, &fence) == 0;
}

bool isContainer(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_ITEM:
    case CMARK_NODE_EMPH:
    case CMARK_NODE_STRONG:
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE:
        return true;
    default:
        return extensionNode(node) == ExtensionNode::Strikethrough;
    }
}

} // namespace

Writer::Writer(const CommonMarkOptions &options, const CodeStyle &code, const Limits &limits)
    : m_options(options)
    , m_code(code)
    , m_limits(limits)
{
}

QByteArray Writer::block(cmark_node *node, int firstLine)
{
    m_out.clear();
    m_firstLine = firstLine;
    m_hasRawHtml = false;
    write(node);
    m_written += m_out.size();
    return m_out;
}

void Writer::write(cmark_node *node)
{
    if (m_isOverfull || m_written + m_out.size() > m_limits.output) {
        m_isOverfull = true;
        return;
    }
    const cmark_node_type type = cmark_node_get_type(node);
    if (m_isPlain && type != CMARK_NODE_TEXT && type != CMARK_NODE_SOFTBREAK) {
        writeChildren(node);
        return;
    }
    if (writeSpan(node)) {
        return;
    }
    switch (type) {
    case CMARK_NODE_HTML_BLOCK:
        breakLine();
        writeRawHtml(node);
        breakLine();
        break;
    case CMARK_NODE_PARAGRAPH:
        writeParagraph(node);
        break;
    case CMARK_NODE_HEADING:
        writeHeading(node);
        break;
    case CMARK_NODE_BLOCK_QUOTE:
        openBlock("blockquote", node);
        m_out += ">\n";
        writeChildren(node);
        m_out += "</blockquote>";
        breakLine();
        break;
    case CMARK_NODE_LIST:
        writeList(node);
        break;
    case CMARK_NODE_ITEM:
        writeItem(node);
        break;
    case CMARK_NODE_CODE_BLOCK:
        m_options.isPages ? writePagesCode(node) : writeCode(node);
        break;
    case CMARK_NODE_THEMATIC_BREAK:
        openBlock("hr", node);
        m_out += " />";
        breakLine();
        break;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        writeFootnoteReference(node);
        break;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        writeFootnote(node);
        break;
    default:
        writeExtension(node);
        break;
    }
}

bool Writer::writeSpan(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
        appendText(m_out, literalOf(node));
        return true;
    case CMARK_NODE_SOFTBREAK:
        writeSoftBreak();
        return true;
    case CMARK_NODE_LINEBREAK:
        m_out += "<br />\n";
        return true;
    case CMARK_NODE_CODE:
        m_out += "<code>";
        appendText(m_out, literalOf(node));
        m_out += "</code>";
        return true;
    case CMARK_NODE_EMPH:
        m_out += "<em>";
        writeChildren(node);
        m_out += "</em>";
        return true;
    case CMARK_NODE_STRONG: {
        const bool isInner = cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_STRONG;
        m_out += isInner ? "" : "<strong>";
        writeChildren(node);
        m_out += isInner ? "" : "</strong>";
        return true;
    }
    case CMARK_NODE_LINK:
        writeLink(node);
        return true;
    case CMARK_NODE_IMAGE:
        writeImage(node);
        return true;
    case CMARK_NODE_HTML_INLINE:
        writeRawHtml(node);
        return true;
    default:
        return false;
    }
}

void Writer::writeChildren(cmark_node *node)
{
    const int step = isContainer(node) ? 1 : 0;
    if (m_depth + step > m_limits.deepest) {
        m_isTooDeep = true;
        writeWords(node);
        return;
    }
    m_depth += step;
    for (cmark_node *child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
        write(child);
    }
    m_depth -= step;
}

void Writer::writeWords(cmark_node *node)
{
    appendText(m_out, wordsOf(node).toUtf8());
}

void Writer::writeHeading(cmark_node *node)
{
    if (m_options.isPages) {
        writePagesHeading(node);
        return;
    }
    const QByteArray name = 'h' + QByteArray::number(cmark_node_get_heading_level(node));
    openBlock(name.constData(), node);
    m_out += '>';
    writeChildren(node);
    m_out += "</" + name + '>';
    breakLine();
    addHeading(node, {});
}

void Writer::writePagesHeading(cmark_node *node)
{
    const QByteArray name = 'h' + QByteArray::number(cmark_node_get_heading_level(node));
    openBlock(name.constData(), node);
    QByteArray before = std::exchange(m_out, {});
    m_written += before.size();
    writeChildren(node);
    m_written -= before.size();
    const QByteArray content = std::exchange(m_out, std::move(before));
    const QByteArray id = m_ids.idOf(content);
    m_out += " id=\"" + id + "\">" + content + "</" + name + '>';
    breakLine();
    addHeading(node, id);
}

void Writer::addHeading(cmark_node *node, const QByteArray &id)
{
    m_headings.append({cmark_node_get_heading_level(node), wordsOf(node).simplified(), QString::fromUtf8(id),
        firstLineOf(node), cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT});
}

void Writer::writeParagraph(cmark_node *node)
{
    const cmark_node_type parent = cmark_node_get_type(cmark_node_parent(node));
    if (m_isTight && parent != CMARK_NODE_BLOCK_QUOTE) {
        writeChildren(node);
        return;
    }
    openBlock("p", node);
    m_out += '>';
    writeChildren(node);
    if (parent == CMARK_NODE_FOOTNOTE_DEFINITION && cmark_node_next(node) == nullptr) {
        m_out += ' ';
        writeBacklink();
    }
    m_out += "</p>";
    breakLine();
}

void Writer::writeList(cmark_node *node)
{
    const bool wasTight = std::exchange(m_isTight, cmark_node_get_list_tight(node) != 0);
    const bool isBulleted = cmark_node_get_list_type(node) == CMARK_BULLET_LIST;
    const int start = cmark_node_get_list_start(node);
    breakLine();
    m_out += isBulleted ? "<ul" : "<ol";
    if (!isBulleted && start != 1) {
        m_out += " start=\"" + QByteArray::number(start) + '"';
    }
    writePosition(node);
    m_out += ">\n";
    writeChildren(node);
    m_out += isBulleted ? "</ul>" : "</ol>";
    breakLine();
    m_isTight = wasTight;
}

void Writer::writeItem(cmark_node *node)
{
    openBlock("li", node);
    writeLineMark(node);
    m_out += '>';
    if (isTask(node)) {
        m_out += "<input type=\"checkbox\"";
        m_out += cmark_gfm_extensions_get_tasklist_item_checked(node) ? " checked=\"\" disabled=\"\" /> "
                                                                      : " disabled=\"\" /> ";
    }
    writeChildren(node);
    m_out += "</li>";
    breakLine();
}

void Writer::writeRawHtml(cmark_node *node)
{
    if (!m_options.has(CommonMarkOptions::RawHtml)) {
        m_out += "<!-- raw HTML omitted -->";
        return;
    }
    m_hasRawHtml = true;
    if (m_options.has(QStringLiteral("tagfilter"))) {
        m_out += withoutFilteredTags(literalOf(node));
    } else {
        m_out += literalOf(node);
    }
}

void Writer::writeLink(cmark_node *node)
{
    m_out += "<a href=\"";
    writeTarget(cmark_node_get_url(node));
    m_out += '"';
    writeTitle(cmark_node_get_title(node));
    m_out += '>';
    writeChildren(node);
    m_out += "</a>";
}

void Writer::writeImage(cmark_node *node)
{
    m_out += "<img src=\"";
    writeTarget(cmark_node_get_url(node));
    m_out += "\" alt=\"";
    const bool wasPlain = std::exchange(m_isPlain, true);
    writeChildren(node);
    m_isPlain = wasPlain;
    m_out += '"';
    writeTitle(cmark_node_get_title(node));
    m_out += " />";
}

void Writer::writeSoftBreak()
{
    if (m_options.has(CommonMarkOptions::HardBreaks)) {
        m_out += "<br />\n";
    } else {
        m_out += m_options.has(CommonMarkOptions::NoBreaks) ? ' ' : '\n';
    }
}

void Writer::breakLine()
{
    if (!m_out.isEmpty() && !m_out.endsWith('\n')) {
        m_out += '\n';
    }
}

void Writer::writeTarget(QByteArrayView url)
{
    m_targets += url.size();
    appendTarget(m_out, url);
}

void Writer::writeTitle(const char *title)
{
    const QByteArrayView text(title == nullptr ? "" : title);
    if (!text.isEmpty()) {
        m_targets += text.size();
        m_out += " title=\"";
        appendText(m_out, text);
        m_out += '"';
    }
}

void Writer::openBlock(const char *name, cmark_node *node)
{
    breakLine();
    m_out += '<';
    m_out += name;
    writePosition(node);
}

void Writer::writePosition(cmark_node *node)
{
    if (m_options.has(CommonMarkOptions::SourcePositions)) {
        m_out += " data-sourcepos=\"" + QByteArray::number(cmark_node_get_start_line(node)) + ':'
            + QByteArray::number(cmark_node_get_start_column(node)) + '-'
            + QByteArray::number(cmark_node_get_end_line(node)) + ':'
            + QByteArray::number(cmark_node_get_end_column(node)) + '"';
    }
}

void Writer::writeLineMark(cmark_node *node, int offset)
{
    const int line = firstLineOf(node) - m_firstLine;
    if (m_code.marksLines && line >= 0) {
        m_out += " data-fr-line=\"" + QByteArray::number(line + (isIndentedCode(node) ? 0 : offset)) + '"';
    }
}

} // namespace frontrow::commonmark
