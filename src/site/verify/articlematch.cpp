// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/verify/articlematch.h"

#include "site/theme/themeplaces.h"
#include "site/verify/shownhtml.h"

#include <algorithm>
#include <tuple>

namespace frontrow {

namespace {

/// A child of an article.
struct Piece
{
    QString form; ///< see ShownPiece
    QString text;
    qsizetype block = 0; ///< index of the expected block that it belongs to
};

QList<Piece> piecesOf(const HtmlNode &parent)
{
    QList<Piece> pieces;
    for (const ShownPiece &piece : shownPiecesOf(parent)) {
        pieces.append({piece.form, piece.text});
    }
    return pieces;
}

QList<Piece> expectedPieces(const QStringList &blocks)
{
    QList<Piece> pieces;
    for (qsizetype block = 0; block < blocks.size(); ++block) {
        for (Piece &piece : piecesOf(htmlBodyOf("<!doctype html><body>" + blocks[block].toUtf8()))) {
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
    const HtmlNode body = htmlBodyOf(page);
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
            const QList<Piece> pieces = piecesOf(*node);
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
