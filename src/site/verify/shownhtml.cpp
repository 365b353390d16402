// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/verify/shownhtml.h"

#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

bool isShownBlock(const HtmlNode &node)
{
    static const QSet<QString> names{QStringLiteral("article"), QStringLiteral("aside"), QStringLiteral("blockquote"),
        QStringLiteral("body"), QStringLiteral("br"), QStringLiteral("caption"), QStringLiteral("center"),
        QStringLiteral("col"), QStringLiteral("colgroup"), QStringLiteral("dd"), QStringLiteral("details"),
        QStringLiteral("div"), QStringLiteral("dl"), QStringLiteral("dt"), QStringLiteral("fieldset"),
        QStringLiteral("figcaption"), QStringLiteral("figure"), QStringLiteral("footer"), QStringLiteral("form"),
        QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("h4"), QStringLiteral("h5"),
        QStringLiteral("h6"), QStringLiteral("header"), QStringLiteral("hr"), QStringLiteral("li"),
        QStringLiteral("main"), QStringLiteral("nav"), QStringLiteral("ol"), QStringLiteral("p"), QStringLiteral("pre"),
        QStringLiteral("script"), QStringLiteral("section"), QStringLiteral("style"), QStringLiteral("summary"),
        QStringLiteral("table"), QStringLiteral("tbody"), QStringLiteral("td"), QStringLiteral("tfoot"),
        QStringLiteral("th"), QStringLiteral("thead"), QStringLiteral("tr"), QStringLiteral("ul")};
    return names.contains(node.name);
}

bool isVerbatim(const HtmlNode &node)
{
    return node.name == u"pre" || node.name == u"script" || node.name == u"style" || node.name == u"textarea";
}

/// \a text with a space for every run of white space, and none at the edges of blocks.
QString collapsed(const QString &text, bool isAfterBlock, bool isBeforeBlock)
{
    QString result;
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
        if (!isSpace) {
            result += c;
        } else if (!result.endsWith(u' ') && !(isAfterBlock && result.isEmpty())) {
            result += u' ';
        }
    }
    if (isBeforeBlock && result.endsWith(u' ')) {
        result.chop(1);
    }
    return result;
}

QString attributesOf(const HtmlNode &node)
{
    QStringList written;
    for (const auto &[name, value] : node.attributes) {
        const bool isWords = name == u"alt" || name == u"class" || name == u"title";
        if (!name.startsWith(u"data-fr-")) {
            written.append(name + u'=' + (isWords ? value.simplified() : value).toHtmlEscaped());
        }
    }
    written.sort();
    return written.join(u'"');
}

QList<ShownPiece> piecesOf(const HtmlNode &parent, bool keepsSpace);

QString formOf(const HtmlNode &node, bool keepsSpace)
{
    const bool isCode = node.name == u"code" && (keepsSpace || node.attribute(u"class").contains(u"highlighter-"));
    QString form = u'<' + node.name + u'"' + attributesOf(node) + u'>';
    if (isCode) {
        form += textOf(node).toHtmlEscaped(); // its colours are spans
    } else {
        for (const ShownPiece &piece : piecesOf(node, keepsSpace || isVerbatim(node))) {
            form += piece.form;
        }
    }
    return form + QStringLiteral("</>");
}

/// The children of \a parent, texts that follow each other as one, without those that show nothing.
QList<ShownPiece> piecesOf(const HtmlNode &parent, bool keepsSpace)
{
    QList<ShownPiece> pieces;
    const std::vector<HtmlNode> &children = parent.children;
    for (std::size_t i = 0; i < children.size();) {
        if (children[i].isElement()) {
            pieces.append({formOf(children[i], keepsSpace), textOf(children[i]).simplified(), i});
            ++i;
            continue;
        }
        const std::size_t first = i;
        const bool isAfterBlock = i == 0 ? isShownBlock(parent) : isShownBlock(children[i - 1]);
        QString text;
        for (; i < children.size() && !children[i].isElement(); ++i) {
            text += children[i].text;
        }
        const bool isBeforeBlock = i == children.size() ? isShownBlock(parent) : isShownBlock(children[i]);
        text = keepsSpace ? text : collapsed(text, isAfterBlock, isBeforeBlock);
        if (!text.isEmpty()) {
            pieces.append({text.toHtmlEscaped(), text.simplified(), first});
        }
    }
    return pieces;
}

} // namespace

QList<ShownPiece> shownPiecesOf(const HtmlNode &parent)
{
    return piecesOf(parent, false);
}

HtmlNode htmlBodyOf(const QByteArray &html)
{
    HtmlNode root = parseHtml(html);
    const auto body = std::ranges::find(root.children, QStringView(u"body"), &HtmlNode::name);
    return body == root.children.end() ? HtmlNode() : *body;
}

} // namespace frontrow
