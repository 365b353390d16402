// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmlwriter.h"

#include "markdown/codecolours.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow::markdown {

namespace {

QString tagName(NodeType type)
{
    switch (type) {
    case NodeType::Quote:
        return QStringLiteral("blockquote");
    case NodeType::BulletList:
        return QStringLiteral("ul");
    case NodeType::NumberedList:
        return QStringLiteral("ol");
    case NodeType::Item:
        return QStringLiteral("li");
    case NodeType::DefinitionList:
        return QStringLiteral("dl");
    case NodeType::Definition:
        return QStringLiteral("dd");
    case NodeType::TableHead:
        return QStringLiteral("thead");
    case NodeType::TableBody:
        return QStringLiteral("tbody");
    case NodeType::TableFoot:
        return QStringLiteral("tfoot");
    default:
        return QStringLiteral("p");
    }
}

/// Takes `language-…` out of the class.
QString takeLanguage(Attributes &attributes)
{
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

HtmlWriter::HtmlWriter(const Document &document, InlineRenderer &inlines)
    : m_document(document)
    , m_inlines(inlines)
{
}

QString HtmlWriter::contentsMark()
{
    return tokenStart + QStringLiteral("contents") + tokenEnd;
}

QString HtmlWriter::block(const Node &node)
{
    m_out.clear();
    write(node);
    while (m_out.endsWith(u'\n')) {
        m_out.chop(1);
    }
    return m_out;
}

void HtmlWriter::write(const Node &node)
{
    Attributes attributes = node.attributes;
    applyAttributeList(node.list, m_document.attributeDefinitions, attributes);
    switch (node.type) {
    case NodeType::Paragraph:
        if (node.isBare) {
            m_out += m_inlines.render(node).html + u'\n';
            break;
        }
        [[fallthrough]];
    case NodeType::Term: {
        const QString name = node.type == NodeType::Term ? QStringLiteral("dt") : QStringLiteral("p");
        m_out += u'<' + name + attributes.html() + u'>' + m_inlines.render(node).html + QStringLiteral("</") + name
            + QStringLiteral(">\n");
        break;
    }
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
        m_out += QStringLiteral("<hr") + attributes.html() + QStringLiteral(" />\n");
        break;
    case NodeType::Table:
        writeTable(node, attributes);
        break;
    case NodeType::Html:
        writeHtml(node, attributes);
        break;
    case NodeType::Spans:
        m_out += m_inlines.render(node).html;
        break;
    case NodeType::Plain:
        m_out += escapedTextKeepingEntities(node.text);
        break;
    case NodeType::Verbatim:
        m_out += node.text;
        break;
    case NodeType::Math: {
        const QString formula = QStringLiteral("\\[") + escapedText(node.text) + QStringLiteral("\\]");
        m_out += attributes.isEmpty()
            ? formula + u'\n'
            : QStringLiteral("<div") + attributes.html() + u'>' + formula + QStringLiteral("</div>\n");
        break;
    }
    case NodeType::Blank:
    case NodeType::Boundary:
        break;
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

void HtmlWriter::writeElement(const QString &name, const Attributes &attributes, const Node &node)
{
    m_out += u'<' + name + attributes.html() + u'>';
    m_out += node.type == NodeType::Item || node.type == NodeType::Definition ? QString() : QStringLiteral("\n");
    writeChildren(node);
    m_out += QStringLiteral("</") + name + QStringLiteral(">\n");
}

void HtmlWriter::writeHeading(const Node &node, Attributes attributes)
{
    const InlineHtml content = m_inlines.render(node);
    WrittenHeading heading;
    heading.level = node.level;
    heading.text = content.text.simplified();
    heading.id = attributes.value(u"id");
    if (!attributes.has(u"id")) {
        heading.id = m_htmlDepth > 0 ? m_ids.enclosedId(content.text) : m_ids.freeId(content.text);
        attributes.set(QStringLiteral("id"), heading.id);
    }
    static const QRegularExpression excluded(QStringLiteral(R"(\bno_toc\b)"));
    heading.isInContents = !excluded.match(attributes.value(u"class")).hasMatch();
    heading.html = m_inlines.render(node, true).html;
    heading.firstLine = node.firstLine;
    heading.lastLine = node.lastLine;
    m_headings.append(heading);
    const QString name = u'h' + QString::number(node.level);
    m_out +=
        u'<' + name + attributes.html() + u'>' + content.html + QStringLiteral("</") + name + QStringLiteral(">\n");
}

void HtmlWriter::writeCode(const Node &node, Attributes attributes)
{
    if (node.isLiquid) {
        const QString name = QString(node.language).replace(u'+', u'-');
        const QString code = node.text.endsWith(u'\n') ? node.text.chopped(1) : node.text;
        m_out += QStringLiteral("<figure class=\"highlight\"><pre><code class=\"language-%1\" data-lang=\"%2\">")
                     .arg(escapedAttribute(name), escapedAttribute(node.language))
            + colouredCode(code, node.language) + QStringLiteral("</code></pre></figure>\n");
        return;
    }
    const QString language = takeLanguage(attributes);
    const QString known = language.isEmpty() ? QStringLiteral("plaintext") : language;
    if (!isHighlighterLanguage(known)) {
        m_out += QStringLiteral("<pre") + attributes.html() + QStringLiteral("><code class=\"language-")
            + escapedAttribute(language) + QStringLiteral("\">") + escapedText(node.text)
            + QStringLiteral("</code></pre>\n");
        return;
    }
    const QString others = attributes.value(u"class");
    attributes.remove(u"class");
    attributes.set(QStringLiteral("class"), QStringLiteral("language-") + known);
    if (!others.isEmpty()) {
        attributes.addClass(others);
    }
    attributes.addClass(QStringLiteral("highlighter-rouge"));
    m_out += QStringLiteral("<div") + attributes.html()
        + QStringLiteral("><div class=\"highlight\"><pre class=\"highlight\"><code>") + colouredCode(node.text, known)
        + QStringLiteral("</code></pre></div></div>\n");
}

void HtmlWriter::writeList(const Node &node, const Attributes &attributes)
{
    const QString name = tagName(node.type);
    if (m_contentsName.isEmpty() && node.list.references.contains(u"toc")) {
        m_contentsName = name;
        m_contentsAttributes = attributes;
        m_out += contentsMark() + u'\n';
        return;
    }
    writeElement(name, attributes, node);
}

void HtmlWriter::writeTable(const Node &node, const Attributes &attributes)
{
    m_out += QStringLiteral("<table") + attributes.html() + QStringLiteral(">\n");
    for (const std::unique_ptr<Node> &part : node.children) {
        const QString partName = tagName(part->type);
        const QString cellName = part->type == NodeType::TableHead ? QStringLiteral("th") : QStringLiteral("td");
        m_out += u'<' + partName + QStringLiteral(">\n");
        for (const std::unique_ptr<Node> &row : part->children) {
            m_out += u"<tr>\n";
            for (qsizetype i = 0; i < static_cast<qsizetype>(row->children.size()); ++i) {
                const QString content = m_inlines.render(*row->children[static_cast<std::size_t>(i)]).html;
                const QString alignment = node.alignments.value(i);
                const QString style =
                    alignment.isEmpty() ? QString() : QStringLiteral(" style=\"text-align: %1\"").arg(alignment);
                m_out += u'<' + cellName + style + u'>' + (content.isEmpty() ? QStringLiteral("\u00a0") : content)
                    + QStringLiteral("</") + cellName + QStringLiteral(">\n");
            }
            m_out += u"</tr>\n";
        }
        m_out += QStringLiteral("</") + partName + QStringLiteral(">\n");
    }
    m_out += u"</table>\n";
}

void HtmlWriter::writeHtml(const Node &node, const Attributes &attributes)
{
    m_out += u'<' + node.text + attributes.html();
    if (node.isSelfClosed && (node.content == ContentModel::Raw || isVoidElement(node.text))) {
        m_out += u" />";
    } else {
        m_out += u'>';
        m_out += node.content == ContentModel::Block ? QStringLiteral("\n") : QString();
        ++m_htmlDepth;
        writeChildren(node);
        --m_htmlDepth;
        m_out += QStringLiteral("</") + node.text + u'>';
    }
    m_out += m_htmlDepth == 0 || node.content == ContentModel::Block ? QStringLiteral("\n") : QString();
}

QString HtmlWriter::footnotes()
{
    m_out.clear();
    ++m_htmlDepth;
    for (qsizetype i = 0; i < m_inlines.footnotes().size() && !m_inlines.isOverfull(); ++i) {
        writeFootnote(m_inlines.footnotes()[i]);
    }
    --m_htmlDepth;
    return m_out.isEmpty() ? QString()
                           : QStringLiteral("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n") + m_out
            + QStringLiteral("</ol>\n</div>");
}

void HtmlWriter::writeFootnote(const FootnoteUse &use)
{
    const auto definition = m_document.footnotes.find(use.name);
    if (definition == m_document.footnotes.end()) {
        return;
    }
    m_out += QStringLiteral("<li id=\"fn:") + escapedAttribute(use.name) + QStringLiteral("\">\n");
    const QString name = use.name;
    const int repeats = use.repeats;
    writeChildren(*definition->second);
    const auto &children = definition->second->children;
    const bool endsWithParagraph = !children.empty() && children.back()->type == NodeType::Paragraph;
    QString links;
    for (int i = 0; i <= repeats; ++i) {
        links += i > 0 || endsWithParagraph ? QStringLiteral("\u00a0") : QString();
        const QString target = i == 0 ? name : name + u':' + QString::number(i);
        const QString mark = i == 0 ? QString() : QStringLiteral("<sup>%1</sup>").arg(i + 1);
        links += QStringLiteral("<a href=\"#fnref:%1\" class=\"reversefootnote\" role=\"doc-backlink\">&#8617;%2</a>")
                     .arg(target, mark);
    }
    const QString end = QStringLiteral("</p>\n");
    if (endsWithParagraph && m_out.endsWith(end)) {
        m_out.insert(m_out.size() - end.size(), links);
    } else {
        m_out += QStringLiteral("<p>") + links + end;
    }
    m_out += u"</li>\n";
}

QString HtmlWriter::contents() const
{
    Attributes attributes = m_contentsAttributes;
    if (!attributes.has(u"id")) {
        attributes.set(QStringLiteral("id"), QStringLiteral("markdown-toc"));
    }
    const QString prefix = attributes.value(u"id");
    const QString open = u'<' + m_contentsName + u'>';
    const QString close = QStringLiteral("</") + m_contentsName + QStringLiteral(">\n");
    QString result;
    QList<int> levels;
    for (const WrittenHeading &heading : m_headings) {
        if (!heading.isInContents || heading.id.isEmpty()) {
            continue;
        }
        while (!levels.isEmpty() && levels.last() >= heading.level) {
            levels.removeLast();
            result += u"</li>\n";
            result += !levels.isEmpty() && levels.last() < heading.level ? QString()
                : levels.isEmpty()                                       ? QString()
                                                                         : close;
        }
        const bool isNested = !levels.isEmpty() && !result.endsWith(u"</li>\n");
        result += isNested ? open + u'\n' : QString();
        const QString id = escapedAttribute(heading.id);
        result += QStringLiteral("<li><a href=\"#%1\" id=\"%2-%1\">").arg(id, escapedAttribute(prefix)) + heading.html
            + QStringLiteral("</a>");
        levels.append(heading.level);
    }
    while (!levels.isEmpty()) {
        levels.removeLast();
        result += u"</li>\n";
        result += levels.isEmpty() ? QString() : close;
    }
    return result.isEmpty() ? QString()
                            : u'<' + m_contentsName + attributes.html() + QStringLiteral(">\n") + result
            + QStringLiteral("</") + m_contentsName + u'>';
}

} // namespace frontrow::markdown
