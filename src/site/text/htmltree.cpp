// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/text/htmltree.h"

#include <QSet>

#include <algorithm>
#include <gumbo.h>
#include <memory>

namespace frontrow {

namespace {

constexpr int deepestElement = 200;
constexpr int deepestTags = 1000;
constexpr qsizetype largestTree = 4'000'000; // bytes

/// Whether start tags without an end tag pile up. Those of elements that another start tag ends do not count.
bool isPile(const QByteArray &html)
{
    static const QSet<QByteArray> flat{"p", "li", "dt", "dd", "option", "tr", "td", "th", "thead", "tbody", "tfoot",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"};
    int depth = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && depth <= deepestTags; at = html.indexOf('<', at + 1)) {
        const bool isEnd = at + 1 < html.size() && html[at + 1] == '/';
        qsizetype end = at + (isEnd ? 2 : 1);
        const qsizetype begin = end;
        while (end < html.size() && QChar::fromLatin1(html[end]).isLetterOrNumber()) {
            ++end;
        }
        const QByteArray name = html.sliced(begin, end - begin).toLower();
        if (!name.isEmpty() && !flat.contains(name)) {
            depth = std::max(0, depth + (isEnd ? -1 : 1));
        }
        if (!isEnd && (name == "script" || name == "style")) { // their text has '<' that begin no tag
            const qsizetype text = html.indexOf("</" + name, end);
            at = text < 0 ? html.size() : text - 1;
        }
    }
    return depth > deepestTags;
}

QString nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN) {
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    }
    GumboStringPiece written = element.original_tag;
    gumbo_tag_from_original_text(&written);
    return QString::fromUtf8(written.data, static_cast<qsizetype>(written.length)).toLower();
}

HtmlNode nodeOf(const GumboNode &node, int depth);

void addChildren(HtmlNode &parent, const GumboVector &children, int depth)
{
    parent.children.reserve(children.length);
    for (unsigned int i = 0; i < children.length && depth < deepestElement; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        switch (child->type) {
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE:
            parent.children.push_back(nodeOf(*child, depth + 1));
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            parent.children.emplace_back().text = QString::fromUtf8(child->v.text.text);
            break;
        case GUMBO_NODE_DOCUMENT:
        case GUMBO_NODE_COMMENT:
            break;
        }
    }
}

HtmlNode nodeOf(const GumboNode &node, int depth)
{
    const GumboElement &element = node.v.element;
    HtmlNode made;
    made.name = nameOf(element);
    for (unsigned int i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        made.attributes.append({QString::fromUtf8(attribute->name).toLower(), QString::fromUtf8(attribute->value)});
    }
    addChildren(made, element.children, depth);
    return made;
}

bool isVoid(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("area"), QStringLiteral("base"), QStringLiteral("br"),
        QStringLiteral("col"), QStringLiteral("embed"), QStringLiteral("hr"), QStringLiteral("img"),
        QStringLiteral("input"), QStringLiteral("link"), QStringLiteral("meta"), QStringLiteral("source"),
        QStringLiteral("track"), QStringLiteral("wbr")};
    return names.contains(name);
}

/// The element \a node with what it holds, or its text.
QString outerHtml(const HtmlNode &node)
{
    if (!node.isElement()) {
        return node.text.toHtmlEscaped();
    }
    QString html = u'<' + node.name;
    for (const auto &[name, value] : node.attributes) {
        html += u' ' + name + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
    }
    html += u'>';
    return isVoid(node.name) ? html : html + innerHtml(node) + QStringLiteral("</") + node.name + u'>';
}

void addText(const HtmlNode &node, QString &text)
{
    text += node.text;
    for (const HtmlNode &child : node.children) {
        addText(child, text);
    }
}

} // namespace

QString HtmlNode::attribute(QStringView attributeName) const
{
    const auto found = std::ranges::find(attributes, attributeName, &std::pair<QString, QString>::first);
    return found == attributes.end() ? QString() : found->second;
}

bool HtmlNode::hasAttribute(QStringView attributeName) const
{
    return std::ranges::contains(attributes, attributeName, &std::pair<QString, QString>::first);
}

void HtmlNode::setAttribute(const QString &attributeName, const QString &value)
{
    removeAttribute(attributeName);
    attributes.append({attributeName, value});
}

void HtmlNode::removeAttribute(QStringView attributeName)
{
    attributes.removeIf([&](const auto &attribute) { return attribute.first == attributeName; });
}

HtmlNode parseHtml(const QByteArray &utf8)
{
    if (utf8.size() > largestTree || isPile(utf8)) {
        HtmlNode empty;
        empty.name = QStringLiteral("html");
        return empty;
    }
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, void (*)(GumboOutput *)> output(
        gumbo_parse_with_options(&options, utf8.constData(), static_cast<size_t>(utf8.size())),
        [](GumboOutput *parsed) { gumbo_destroy_output(&kGumboDefaultOptions, parsed); });
    return nodeOf(*output->root, 0);
}

QString textOf(const HtmlNode &node)
{
    QString text;
    addText(node, text);
    return text;
}

QString innerHtml(const HtmlNode &node)
{
    QString html;
    for (const HtmlNode &child : node.children) {
        html += outerHtml(child);
    }
    return html;
}

} // namespace frontrow
