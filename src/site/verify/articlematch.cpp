// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/verify/articlematch.h"

#include "site/theme/themeplaces.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace frontrow {

namespace {

/// A child of an article: written so that what browsers show alike is the same, and its text alone.
struct Piece
{
    QString form;
    QString text;
    qsizetype block = 0; ///< that it belongs to; of what was expected
};

bool isBlock(const HtmlNode &node)
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

QList<Piece> piecesOf(const HtmlNode &parent, bool keepsSpace);

QString formOf(const HtmlNode &node, bool keepsSpace)
{
    const bool isCode = node.name == u"code" && (keepsSpace || node.attribute(u"class").contains(u"highlighter-"));
    QString form = u'<' + node.name + u'"' + attributesOf(node) + u'>';
    if (isCode) {
        form += textOf(node).toHtmlEscaped(); // its colours are spans
    } else {
        for (const Piece &piece : piecesOf(node, keepsSpace || isVerbatim(node))) {
            form += piece.form;
        }
    }
    return form + QStringLiteral("</>");
}

/// The children of \a parent, texts that follow each other as one, without those that show nothing.
QList<Piece> piecesOf(const HtmlNode &parent, bool keepsSpace)
{
    QList<Piece> pieces;
    const std::vector<HtmlNode> &children = parent.children;
    for (std::size_t i = 0; i < children.size();) {
        if (children[i].isElement()) {
            pieces.append({formOf(children[i], keepsSpace), textOf(children[i]).simplified()});
            ++i;
            continue;
        }
        const bool isAfterBlock = i == 0 ? isBlock(parent) : isBlock(children[i - 1]);
        QString text;
        for (; i < children.size() && !children[i].isElement(); ++i) {
            text += children[i].text;
        }
        const bool isBeforeBlock = i == children.size() ? isBlock(parent) : isBlock(children[i]);
        text = keepsSpace ? text : collapsed(text, isAfterBlock, isBeforeBlock);
        if (!text.isEmpty()) {
            pieces.append({text.toHtmlEscaped(), text.simplified()});
        }
    }
    return pieces;
}

HtmlNode bodyOf(const QByteArray &html)
{
    HtmlNode root = parseHtml(html);
    const auto body = std::ranges::find(root.children, QStringView(u"body"), &HtmlNode::name);
    return body == root.children.end() ? HtmlNode() : *body;
}

QList<Piece> expectedPieces(const QStringList &blocks)
{
    QList<Piece> pieces;
    for (qsizetype block = 0; block < blocks.size(); ++block) {
        for (Piece &piece : piecesOf(bodyOf("<!doctype html><body>" + blocks[block].toUtf8()), false)) {
            piece.block = block;
            pieces.append(piece);
        }
    }
    return pieces;
}

/// The pieces of \a found from \a start on beside those that were expected.
struct Alignment
{
    qsizetype start = 0;
    qsizetype prefix = 0; ///< equal ones before the first that differs
    qsizetype equal = 0; ///< equal ones at the same place

    [[nodiscard]] auto rank() const { return std::tuple(prefix, equal, -start); }
};

Alignment alignmentAt(qsizetype start, const QList<Piece> &expected, const QList<Piece> &found)
{
    constexpr qsizetype furthest = 1000; // pieces: enough to tell where the text begins
    Alignment alignment{.start = start};
    for (qsizetype i = 0; i < expected.size() && start + i < found.size(); ++i) {
        const bool isEqual = expected[i].form == found[start + i].form;
        alignment.prefix += isEqual && alignment.prefix == i ? 1 : 0;
        alignment.equal += isEqual ? 1 : 0;
        if (!isEqual && i > furthest) {
            break;
        }
    }
    return alignment;
}

Alignment bestAlignment(const QList<Piece> &expected, const QList<Piece> &found)
{
    constexpr qsizetype mostBefore = 1000; // pieces that a layout has before the text
    Alignment best;
    for (qsizetype start = 0; start < std::min(found.size(), mostBefore); ++start) {
        if (const Alignment other = alignmentAt(start, expected, found); other.rank() > best.rank()) {
            best = other;
        }
        if (best.prefix == expected.size()) {
            break;
        }
    }
    return best;
}

/// The two texts from shortly before where they part.
void shorten(QString &expected, QString &found)
{
    constexpr qsizetype before = 20;
    constexpr qsizetype longest = 80;
    const auto parting = std::ranges::mismatch(expected, found);
    const qsizetype same = std::distance(expected.begin(), parting.in1);
    const bool areEqual = expected == found;
    for (QString *text : {&expected, &found}) {
        if (!areEqual && same > before) {
            *text = u'…' + text->sliced(same - before);
        }
        if (text->size() > longest) {
            *text = text->first(longest) + u'…';
        }
    }
}

ArticleDifference differenceAt(const Alignment &alignment, const QList<Piece> &expected, const QList<Piece> &found)
{
    const Piece &wanted = expected[alignment.prefix];
    ArticleDifference difference{.block = wanted.block, .expected = wanted.text, .found = {}};
    if (const qsizetype at = alignment.start + alignment.prefix; at < found.size()) {
        difference.found = found[at].text;
    }
    shorten(difference.expected, difference.found);
    return difference;
}

} // namespace

ArticleMatch matchArticle(const QByteArray &page, const ThemeAnchors &anchors, const QStringList &blocks)
{
    const HtmlNode body = bodyOf(page);
    const TextPlace place = placeOfText(body, anchors);
    if (place.passages == 0) {
        return {};
    }
    const QList<Piece> expected = expectedPieces(blocks);
    // A post may be all inside an element of its own, so the text's place may be below the article.
    constexpr qsizetype levels = 6;
    QList<Piece> found;
    Alignment best;
    const HtmlNode *node = &body;
    for (qsizetype depth = 0; depth <= place.path.size(); ++depth) {
        if (depth + levels > place.path.size()) {
            const QList<Piece> pieces = piecesOf(*node, false);
            const Alignment alignment = bestAlignment(expected, pieces);
            if (found.isEmpty() || alignment.rank() > best.rank() || best.equal == 0) {
                found = pieces;
                best = alignment;
            }
        }
        node = depth < place.path.size() ? &node->children[place.path[depth]] : node;
    }
    return {.isFound = true,
        .difference =
            best.prefix == expected.size() ? std::nullopt : std::optional(differenceAt(best, expected, found))};
}

} // namespace frontrow
