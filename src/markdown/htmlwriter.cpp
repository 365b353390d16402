// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmlwriter.h"

#include "markdown/codecolours.h"
#include "markdown/codelines.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow::markdown {

namespace {

QStringView tagName(NodeType type)
{
    switch (type) {
    case NodeType::Quote:
        return u"blockquote";
    case NodeType::BulletList:
        return u"ul";
    case NodeType::NumberedList:
        return u"ol";
    case NodeType::Item:
        return u"li";
    case NodeType::DefinitionList:
        return u"dl";
    case NodeType::Definition:
        return u"dd";
    case NodeType::TableHead:
        return u"thead";
    case NodeType::TableBody:
        return u"tbody";
    case NodeType::TableFoot:
        return u"tfoot";
    default:
        return u"p";
    }
}

/// Takes `language-…` out of the class.
QString takeLanguage(Attributes &attributes)
{
    if (!attributes.has(u"class")) {
        return {};
    }
    static const QRegularExpression pattern(QStringLiteral(R"(\s?\blanguage-(\S+))"));
    QString classes = attributes.value(u"class");
    const QRegularExpressionMatch match = pattern.match(classes);
    if (!match.hasMatch()) {
        return {};
    }
    classes.remove(match.capturedStart(), match.capturedLength());
    classes = classes.trimmed();
    attributes.remove(u"class");
    if (!classes.isEmpty()) {
        attributes.set(QStringLiteral("class"), classes);
    }
    return match.captured(1);
}

} // namespace

HtmlWriter::HtmlWriter(const Document &document, bool hasContents, QList<BodySpan> *found)
    : m_document(document)
    , m_spans(document)
    , m_found(found)
    , m_ids(document.options.autoIdPrefix, document.options.transliteratesIds)
    , m_keepsHeadingHtml(hasContents)
{
}

QString HtmlWriter::block(const Node &node, int firstLine)
{
    m_firstLine = firstLine;
    m_out.resize(0); // and keeps its memory
    write(node);
    qsizetype size = m_out.size();
    while (size > 0 && m_out[size - 1] == u'\n') {
        --size;
    }
    return m_out.first(size);
}

void HtmlWriter::open(QStringView name, const Attributes &attributes)
{
    m_out += u'<' + name;
    attributes.appendTo(m_out);
    m_out += u'>';
}

QString HtmlWriter::lineMark(int line) const
{
    return m_document.marksLines && line >= m_firstLine ? QStringLiteral(" data-fr-line=\"%1\"").arg(line - m_firstLine)
                                                        : QString();
}

void HtmlWriter::close(QStringView name)
{
    m_out += u"</" + name + u">\n";
}

void HtmlWriter::writeSpans(const Node &node)
{
    writeLeaf(node, m_out, {m_htmlDepth == 0, false}, nullptr);
}

void HtmlWriter::readTermIds(const Node &list)
{
    m_hasTermIds = false;
    for (const QString &reference : list.list.references) {
        if (reference.startsWith(u"auto_ids")) {
            m_hasTermIds = true;
            m_termPrefix = reference.startsWith(u"auto_ids-") ? reference.sliced(9) : QString();
            break;
        }
    }
}

void HtmlWriter::write(const Node &node)
{
    Attributes attributes = node.attributes;
    if (!node.list.isEmpty()) {
        applyAttributeList(node.list, m_document.attributeDefinitions, attributes);
    }
    switch (node.type) {
    case NodeType::Paragraph:
        writeParagraph(node, attributes);
        break;
    case NodeType::Term:
        writeTerm(node, attributes);
        break;
    case NodeType::Heading:
        writeHeading(node, attributes);
        break;
    case NodeType::CodeBlock:
        writeCode(node, attributes);
        break;
    case NodeType::BulletList:
    case NodeType::NumberedList:
        writeList(node, attributes);
        break;
    case NodeType::Rule:
        m_out += u"<hr" + attributes.html() + u" />\n";
        break;
    case NodeType::Table:
        writeTable(node, attributes);
        break;
    case NodeType::Html:
        writeHtml(node, attributes);
        break;
    case NodeType::Spans:
        writeSpans(node);
        break;
    case NodeType::Plain:
        m_out += escapedTextKeepingEntities(node.text);
        noteWords(node);
        break;
    case NodeType::Verbatim:
        m_out += node.text;
        note(node, BodySpan::Kind::Verbatim);
        break;
    case NodeType::Math:
        m_out += blockMath(node.text, attributes, m_document.options.hasMathEngine);
        note(node, BodySpan::Kind::Formula);
        m_out += u'\n';
        break;
    case NodeType::Blank:
    case NodeType::Boundary:
        break;
    case NodeType::DefinitionList:
        readTermIds(node);
        [[fallthrough]];
    default:
        writeElement(tagName(node.type), attributes, node);
        break;
    }
}

void HtmlWriter::writeChildren(const Node &node)
{
    for (const std::unique_ptr<Node> &child : node.children) {
        write(*child);
    }
}

void HtmlWriter::writeElement(QStringView name, const Attributes &attributes, const Node &node)
{
    const bool isItem = node.type == NodeType::Item || node.type == NodeType::Definition;
    m_out += u'<' + name;
    attributes.appendTo(m_out);
    m_out += isItem ? lineMark(node.firstLine) : QString();
    m_out += isItem ? QStringView(u">") : QStringView(u">\n");
    writeChildren(node);
    close(name);
}

void HtmlWriter::writeParagraph(const Node &node, Attributes &attributes)
{
    if (!node.isBare && node.text.startsWith(u"![") && node.text.contains(u"standalone")
        && writeStandaloneImage(node, attributes)) {
        return;
    }
    if (!node.isBare) {
        open(u"p", attributes);
    }
    writeSpans(node);
    if (&node == m_backlinkNode) {
        m_backlinkPlace = m_out.size();
    }
    if (node.isBare) {
        m_out += u'\n';
    } else {
        close(u"p");
    }
}

void HtmlWriter::writeTerm(const Node &node, Attributes &attributes)
{
    QString plain;
    QString content;
    writeLeaf(node, content, {m_htmlDepth == 0, false}, &plain);
    if (m_hasTermIds && !attributes.has(u"id")) {
        attributes.set(QStringLiteral("id"), m_termPrefix + HeadingIds::basicId(plain));
    }
    open(u"dt", attributes);
    m_out += content;
    close(u"dt");
}

void HtmlWriter::writeHeading(const Node &node, Attributes &attributes)
{
    const KramdownOptions &options = m_document.options;
    const bool getsId = options.hasAutoIds && !attributes.has(u"id");
    WrittenHeading heading;
    QString plain;
    QString content;
    writeLeaf(node, content, {m_htmlDepth == 0 && !getsId, false}, &plain);
    if (getsId) {
        attributes.set(QStringLiteral("id"), m_htmlDepth > 0 ? m_ids.enclosedId(plain) : m_ids.freeId(plain));
    }
    heading.level = node.level;
    heading.text = plain.simplified();
    heading.id = attributes.value(u"id");
    static const QRegularExpression excluded(QStringLiteral(R"(\bno_toc\b)"));
    heading.isInContents = options.contentsLevels[static_cast<std::size_t>(node.level)] && !heading.id.isEmpty()
        && (!attributes.has(u"class") || !excluded.match(attributes.value(u"class")).hasMatch());
    if (m_keepsHeadingHtml) {
        m_spans.write(node.text, heading.html, {m_htmlDepth == 0 && !getsId, true});
    }
    heading.firstLine = node.firstLine;
    heading.lastLine = node.lastLine;
    const QString name = u'h' + QString::number(std::clamp(node.level + options.headingOffset, 1, 6));
    open(name, attributes);
    if (options.hasHeadingLinks && !heading.id.isEmpty()) {
        m_out += u"<a href=\"#" + escapedAttribute(heading.id) + u"\"></a>";
    }
    m_headings.append(heading);
    m_out += content;
    if (&node == m_backlinkNode) {
        m_backlinkPlace = m_out.size();
    }
    close(name);
}

QString HtmlWriter::code(const QString &text, const QString &language) const
{
    return m_document.coloursCode ? colouredCode(text, language) : escapedText(text);
}

void HtmlWriter::writeCode(const Node &node, Attributes &attributes)
{
    const KramdownOptions &options = m_document.options;
    note(node, BodySpan::Kind::Code);
    const QString language = takeLanguage(attributes);
    const QString known = language.isEmpty() ? options.defaultLanguage : language;
    const QString mark = lineMark(node.firstLine + (node.isFenced ? 1 : 0));
    if (!options.hasHighlighter || !isHighlighterLanguage(known)) {
        m_out += u"<pre" + attributes.html() + mark + u">";
        m_out += language.isEmpty() ? QStringLiteral("<code>")
                                    : u"<code class=\"language-" + escapedAttribute(language) + u"\">";
        m_out += escapedText(node.text);
        m_out += node.text.endsWith(u'\n') ? u"</code></pre>\n" : u"\n</code></pre>\n";
        return;
    }
    const QString others = attributes.value(u"class");
    attributes.remove(u"class");
    attributes.set(QStringLiteral("class"), QStringLiteral("language-") + known);
    if (!others.isEmpty()) {
        attributes.addClass(others);
    }
    attributes.addClass(QStringLiteral("highlighter-rouge"));
    m_out += u"<div" + attributes.html() + mark + u">";
    QString html = code(node.text, known);
    if (options.numbersBlockLines.value_or(options.numbersLines)) {
        html = numberedLines(html, {.first = options.firstCodeLine});
    }
    if (options.wrapsCode) {
        const QString name = escapedAttribute(options.codeClass);
        html = u"<div class=\"highlight\"><pre class=\"" + name + u"\"><code>" + html + u"</code></pre></div>";
    }
    m_out += html + u"</div>\n";
}

void HtmlWriter::writeList(const Node &node, const Attributes &attributes)
{
    if (m_contentsName.isEmpty() && node.list.references.contains(u"toc")) {
        m_contentsName = tagName(node.type).toString();
        m_contentsAttributes = attributes;
        m_out += contentsMark() + u'\n';
    } else if (!m_hasFootnotesPlace && node.list.references.contains(u"footnotes")) {
        m_hasFootnotesPlace = true;
        m_out += footnotesMark() + u'\n';
    } else {
        writeElement(tagName(node.type), attributes, node);
    }
}

void HtmlWriter::writeTable(const Node &node, const Attributes &attributes)
{
    open(u"table", attributes);
    m_out += u'\n';
    for (const std::unique_ptr<Node> &part : node.children) {
        const QStringView partName = tagName(part->type);
        const QStringView cellName = part->type == NodeType::TableHead ? u"th" : u"td";
        open(partName, {});
        m_out += u'\n';
        for (const std::unique_ptr<Node> &row : part->children) {
            writeRow(*row, node.alignments, cellName);
        }
        close(partName);
    }
    close(u"table");
}

void HtmlWriter::writeRow(const Node &row, const QStringList &alignments, QStringView cellName)
{
    m_out += u"<tr" + lineMark(row.firstLine) + u">\n";
    qsizetype column = 0;
    for (const std::unique_ptr<Node> &cell : row.children) {
        m_out += u'<';
        m_out += cellName;
        if (const QString alignment = alignments.value(column); !alignment.isEmpty()) {
            m_out += u" style=\"text-align: " + alignment + u'"';
        }
        m_out += u'>';
        const qsizetype before = m_out.size();
        writeSpans(*cell);
        if (m_out.size() == before) {
            m_out += u'\u00a0';
        }
        close(cellName);
        ++column;
    }
    m_out += u"</tr>\n";
}

void HtmlWriter::writeHtml(const Node &node, const Attributes &attributes)
{
    const qsizetype element = note(node, BodySpan::Kind::Element);
    m_out += u'<' + node.text;
    attributes.appendTo(m_out);
    if (node.isSelfClosed && (node.content == ContentModel::Raw || isVoidElement(node.text))) {
        m_out += u" />";
    } else {
        m_out += u'>';
        if (node.content == ContentModel::Block) {
            m_out += u'\n';
        }
        ++m_htmlDepth;
        writeChildren(node);
        --m_htmlDepth;
        m_out += u"</" + node.text + u'>';
    }
    if (m_htmlDepth == 0 || node.content == ContentModel::Block) {
        m_out += u'\n';
    }
    if (m_found) {
        (*m_found)[element].text = node.text;
        (*m_found)[element].attributes = attributes;
        (*m_found)[element].after = m_found->size();
    }
}

} // namespace frontrow::markdown
