// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmlwriter.h"

#include <limits>

namespace frontrow::markdown {

namespace {

/// Two characters of the private use area around a word: nothing that a person writes.
QString mark(QStringView word)
{
    return u'\ue0f0' + word.toString() + u'\ue0f1';
}

/// Where the links back from a footnote go: its last paragraph or heading, \a descends into what is last.
const Node *backlinkNode(const Node &footnote, bool descends)
{
    const Node *node = &footnote;
    while (!node->children.empty()) {
        const Node *last = nullptr;
        for (const std::unique_ptr<Node> &child : node->children) {
            last = child->type == NodeType::Boundary ? last : child.get();
        }
        if (!last) {
            return nullptr;
        }
        if (last->type == NodeType::Paragraph || (descends && last->type == NodeType::Heading)) {
            return last;
        }
        if (!descends) {
            return nullptr;
        }
        node = last;
    }
    return nullptr;
}

} // namespace

QString HtmlWriter::contentsMark()
{
    return mark(u"contents");
}

QString HtmlWriter::footnotesMark()
{
    return mark(u"footnotes");
}

QString HtmlWriter::footnotes()
{
    m_out.clear();
    m_firstLine = std::numeric_limits<int>::max(); // they come from all over the body
    ++m_htmlDepth;
    // A footnote may refer to others: the list grows meanwhile.
    for (qsizetype i = 0; i < m_spans.footnotes().size() && !isOverfull(); ++i) {
        writeFootnote(m_spans.footnotes()[i]);
    }
    --m_htmlDepth;
    if (m_out.isEmpty()) {
        return {};
    }
    const int first = m_document.options.firstFootnote;
    const QString start = first == 1 ? QString() : QStringLiteral(" start=\"%1\"").arg(first);
    return u"<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol" + start + u">\n" + m_out + u"</ol>\n</div>";
}

void HtmlWriter::writeFootnote(const FootnoteUse &use)
{
    const auto definition = m_document.footnotes.find(use.name);
    if (definition == m_document.footnotes.end()) {
        return;
    }
    const KramdownOptions &options = m_document.options;
    const QString name = options.footnotePrefix + use.name;
    const int repeats = use.repeats;
    m_out += u"<li id=\"fn:" + escapedAttribute(name) + u"\">\n";
    m_backlinkNode = backlinkNode(*definition->second, options.hasInlineBacklink);
    m_backlinkPlace = -1;
    writeChildren(*definition->second);
    if (!options.footnoteBacklink.isEmpty()) {
        const QString text = escapedTextKeepingEntities(options.footnoteBacklink);
        QString links;
        for (int i = 0; i <= repeats; ++i) {
            links += i > 0 || m_backlinkPlace >= 0 ? QStringLiteral("\u00a0") : QString();
            const QString target = i == 0 ? name : name + u':' + QString::number(i);
            const QString number = i == 0 ? QString() : QStringLiteral("<sup>%1</sup>").arg(i + 1);
            links += u"<a href=\"#fnref:" + target + u"\" class=\"reversefootnote\" role=\"doc-backlink\">" + text
                + number + u"</a>";
        }
        if (m_backlinkPlace >= 0) {
            m_out.insert(m_backlinkPlace, links);
        } else {
            m_out += u"<p>" + links + u"</p>\n";
        }
    }
    if (options.footnoteBacklink.isEmpty() && m_backlinkNode == nullptr) {
        m_out += u"<p></p>\n";
    }
    m_backlinkNode = nullptr;
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
    bool isAfterItem = false;
    for (const WrittenHeading &heading : m_headings) {
        if (!heading.isInContents) {
            continue;
        }
        while (!levels.isEmpty() && levels.last() >= heading.level) {
            levels.removeLast();
            result += u"</li>\n";
            result += !levels.isEmpty() && levels.last() >= heading.level ? close : QString();
            isAfterItem = true;
        }
        const bool isNested = !levels.isEmpty() && !isAfterItem;
        result += isNested ? open + u'\n' : QString();
        const QString id = escapedAttribute(heading.id);
        result += u"<li><a href=\"#" + id + u"\" id=\"" + escapedAttribute(prefix) + u'-' + id + u"\">" + heading.html
            + u"</a>";
        isAfterItem = false;
        levels.append(heading.level);
    }
    while (!levels.isEmpty()) {
        levels.removeLast();
        result += u"</li>\n";
        result += levels.isEmpty() ? QString() : close;
    }
    return result.isEmpty()
        ? QString()
        : u'<' + m_contentsName + attributes.html() + u">\n" + result + u"</" + m_contentsName + u'>';
}

} // namespace frontrow::markdown
