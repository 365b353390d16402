// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "commonmark/commonmarkwriter.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <utility>

namespace frontrow::commonmark {

namespace {

QByteArrayView literalOf(cmark_node *node)
{
    return cmark_node_get_literal(node);
}

/// The first word of what stands after an opening fence. After a comma that ends it at once it is empty; nothing
/// where there are no words.
std::optional<QByteArray> languageOf(cmark_node *code, bool endsAtComma)
{
    const char *const info = cmark_node_get_fence_info(code);
    const QByteArrayView words(info == nullptr ? "" : info);
    const auto endsWord = [endsAtComma](char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || (endsAtComma && c == ',');
    };
    if (std::ranges::all_of(words, endsWord)) {
        return std::nullopt;
    }
    return words.first(std::ranges::find_if(words, endsWord) - words.begin()).toByteArray();
}

/// Ruby's tag filter: of opening tags only.
QByteArray withoutFilteredTags(QByteArrayView html)
{
    static const QRegularExpression filtered(
        QStringLiteral(R"re(<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)(?=\s|>|/>))re"),
        QRegularExpression::CaseInsensitiveOption);
    return QString::fromUtf8(html).replace(filtered, QStringLiteral("&lt;\\1")).toUtf8();
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The id that GitHub Pages makes of a heading's inner HTML, names of tags and references included.
QByteArray idFrom(const QByteArray &html)
{
    QByteArray id;
    bool isSkipping = false;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const char c = html[i];
        isSkipping = (isSkipping || i == 0 || html[i - 1] == '\n') && !isLetter(c);
        if (!isSkipping && (isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ' ')) {
            id += c == ' ' ? '-' : c;
        }
    }
    return id.isEmpty() ? QByteArrayLiteral("section") : id.toLower();
}

/// Bytes that cmark-gfm leaves as they are in an address.
bool isPlainInTarget(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || QByteArrayView("-_.+!*(),%#@?=;:/$~").contains(c);
}

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

QString wordsOf(cmark_node *node)
{
    QByteArray words;
    cmark_iter *const iterator = cmark_iter_new(node);
    while (cmark_iter_next(iterator) != CMARK_EVENT_DONE) {
        cmark_node *const each = cmark_iter_get_node(iterator);
        switch (cmark_node_get_type(each)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
        case CMARK_NODE_CODE_BLOCK:
            words += literalOf(each);
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            words += ' ';
            break;
        default:
            break;
        }
    }
    cmark_iter_free(iterator);
    return QString::fromUtf8(words);
}

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
    switch (type) {
    case CMARK_NODE_TEXT:
        writeText(literalOf(node));
        break;
    case CMARK_NODE_SOFTBREAK:
        writeSoftBreak();
        break;
    case CMARK_NODE_LINEBREAK:
        m_out += "<br />\n";
        break;
    case CMARK_NODE_CODE:
        m_out += "<code>";
        writeText(literalOf(node));
        m_out += "</code>";
        break;
    case CMARK_NODE_EMPH:
        m_out += "<em>";
        writeChildren(node);
        m_out += "</em>";
        break;
    case CMARK_NODE_STRONG: {
        const bool isInner = cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_STRONG;
        m_out += isInner ? "" : "<strong>";
        writeChildren(node);
        m_out += isInner ? "" : "</strong>";
        break;
    }
    case CMARK_NODE_LINK:
        writeLink(node);
        break;
    case CMARK_NODE_IMAGE:
        writeImage(node);
        break;
    case CMARK_NODE_HTML_INLINE:
        writeRawHtml(node);
        break;
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
    writeText(wordsOf(node).toUtf8());
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
    const QByteArray id = freshId(content);
    m_out += " id=\"" + id + "\">" + content + "</" + name + '>';
    breakLine();
    addHeading(node, id);
}

QByteArray Writer::freshId(const QByteArray &html)
{
    const QByteArray id = idFrom(html);
    const auto known = m_usedIds.find(id);
    if (known == m_usedIds.end()) {
        m_usedIds.insert(id, 0);
        return id;
    }
    return id + '-' + QByteArray::number(++*known); // the new id may be another heading's: GitHub does not look
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

void Writer::writeCode(cmark_node *node)
{
    const QByteArray language = languageOf(node, false).value_or(QByteArray());
    const QByteArray data = language.isEmpty() ? QByteArray() : " data-lang=\"" + language + '"';
    m_hasRawHtml = m_hasRawHtml || language.contains('<') || language.contains('"'); // not escaped, as Jekyll's is not
    breakLine();
    m_out += "<div class=\"";
    m_out += language.isEmpty() ? QByteArray() : "language-" + language + ' ';
    m_out += "highlighter-rouge\"><div class=\"highlight\"><pre";
    writePosition(node);
    writeLineMark(node, 1);
    m_out += " class=\"highlight\"";
    m_out += m_options.has(CommonMarkOptions::PreLanguage) ? data + "><code>" : "><code" + data + '>';
    m_out += colours(literalOf(node).toByteArray(), language);
    m_out += "</code></pre></div></div>";
    breakLine();
}

void Writer::writePagesCode(cmark_node *node)
{
    const std::optional<QByteArray> language = languageOf(node, true);
    // "ruby?option=1" is Rouge's for a lexer with an option, "guess" for one that it chooses.
    const QString name = QString::fromUtf8(language.value_or(QByteArray())).section(u'?', 0, 0);
    if (name != u"guess" && (name.isEmpty() || !m_code.isKnown(name))) {
        writePlainCode(node, language);
        return;
    }
    breakLine();
    m_out +=
        "<div class=\"language-" + *language + " highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"";
    writeLineMark(node, 1);
    m_out += "><code>" + colours(literalOf(node).toByteArray(), name.toUtf8()) + "</code></pre></div></div>";
    breakLine();
}

void Writer::writePlainCode(cmark_node *node, const std::optional<QByteArray> &language)
{
    m_hasRawHtml = m_hasRawHtml || (language && (language->contains('<') || language->contains('"')));
    m_out += "<pre";
    writePosition(node);
    writeLineMark(node, 1);
    if (m_options.has(CommonMarkOptions::PreLanguage)) {
        m_out += language ? " lang=\"" + *language + '"' : QByteArray();
        m_out += "><code>";
    } else {
        m_out += language ? "><code class=\"language-" + *language + "\">" : QByteArray("><code>");
    }
    writeText(literalOf(node));
    m_out += "</code></pre>";
}

QByteArray Writer::colours(const QByteArray &code, const QByteArray &language) const
{
    return m_code.colour(QString::fromUtf8(code), QString::fromUtf8(language)).toUtf8();
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

void Writer::breakLine()
{
    if (!m_out.isEmpty() && !m_out.endsWith('\n')) {
        m_out += '\n';
    }
}

void Writer::writeText(QByteArrayView text)
{
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char *reference = nullptr;
        switch (text[i]) {
        case '&':
            reference = "&amp;";
            break;
        case '<':
            reference = "&lt;";
            break;
        case '>':
            reference = "&gt;";
            break;
        case '"':
            reference = "&quot;";
            break;
        default:
            continue;
        }
        m_out += text.sliced(written, i - written);
        m_out += reference;
        written = i + 1;
    }
    m_out += text.sliced(written);
}

void Writer::writeTarget(QByteArrayView url)
{
    static const char digits[] = "0123456789ABCDEF";
    m_targets += url.size();
    for (const char c : url) {
        if (isPlainInTarget(c)) {
            m_out += c;
        } else if (c == '&') {
            m_out += "&amp;";
        } else if (c == '\'') {
            m_out += "&#x27;";
        } else {
            const auto byte = static_cast<unsigned char>(c);
            m_out += '%';
            m_out += digits[byte / 16];
            m_out += digits[byte % 16];
        }
    }
}

void Writer::writeTitle(const char *title)
{
    const QByteArrayView text(title == nullptr ? "" : title);
    if (!text.isEmpty()) {
        m_targets += text.size();
        m_out += " title=\"";
        writeText(text);
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
