// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figurechange.h"

#include "post/figures/figurereading.h"
#include "post/markup/postlayout.h"
#include "post/yaml/yamlscan.h"

#include <algorithm>

namespace frontrow {

namespace {

bool isSameValue(const Figure &a, const Figure &b)
{
    const auto isSameImage = [](const FigureImage &left, const FigureImage &right) {
        return left.source == right.source && left.alt == right.alt && left.title == right.title
            && left.link == right.link;
    };
    return a.kind == b.kind && a.caption == b.caption && a.classes == b.classes
        && std::ranges::equal(a.images, b.images, isSameImage);
}

/// How many marks stand wholly before \a start and wholly after \a end.
QList<qsizetype> marksOutside(QStringView post, qsizetype start, qsizetype end)
{
    const PostMarkup markup = markupOf(post, layoutOf(post).body.start);
    QList<qsizetype> counts;
    const auto count = [&](const auto &marks, const auto &rangeOf) {
        counts.append(std::ranges::count_if(marks, [&](const auto &mark) { return rangeOf(mark).end() <= start; }));
        counts.append(std::ranges::count_if(marks, [&](const auto &mark) { return rangeOf(mark).start >= end; }));
    };
    count(markup.tags, [](const HtmlTag &tag) { return tag.range; });
    count(markup.liquid, [](const LiquidTag &tag) { return tag.range; });
    count(markup.opaque, [](const TextRange &range) { return range; });
    return counts;
}

bool isEmptyLine(QStringView post, qsizetype start)
{
    return post.sliced(start, nextLineOf(post, start) - start).trimmed().isEmpty();
}

/// The edit that takes the whole lines \a block out of \a post.
TextEdit removal(QStringView post, TextRange block)
{
    const qsizetype body = layoutOf(post).body.start;
    qsizetype before = block.start;
    while (before > body && isEmptyLine(post, lineStartOf(post, before - 1))) {
        before = lineStartOf(post, before - 1);
    }
    qsizetype following = block.end();
    while (following < post.size() && isEmptyLine(post, following)) {
        following = nextLineOf(post, following);
    }
    const bool hasTextBefore = before > body;
    const bool hasTextAfter = following < post.size();
    if (!hasTextAfter) {
        return {TextRange::between(hasTextBefore ? before : block.start, block.end()), {}};
    }
    if (before < block.start || !hasTextBefore) {
        return {TextRange::between(block.start, following), {}};
    }
    // Text directly before it: what is left of the empty lines keeps it from the text after.
    return {block, following > block.end() ? QString() : QStringLiteral("\n")};
}

} // namespace

std::unexpected<Error> refused(const QString &sentence)
{
    return failure(Error::Kind::Refused, sentence);
}

Result<FigureSource> figureSourceAt(const QList<FigureSource> &figures, qsizetype index)
{
    if (index < 0 || index >= figures.size()) {
        return refused(FigureMessages::tr("The post has no figure %1.").arg(index + 1));
    }
    return figures[index];
}

QList<Figure> valuesOf(const QList<FigureSource> &figures)
{
    QList<Figure> values;
    for (const FigureSource &each : figures) {
        values.append(each.figure);
    }
    return values;
}

Result<TextEdits> triedEdits(QStringView post, const TextEdits &edits, const QList<Figure> &intended)
{
    if (edits.isEmpty()) {
        return edits;
    }
    const QString before = post.toString();
    const QString after = applied(edits, before);
    if (after == before) {
        return TextEdits();
    }
    const qsizetype start = edits.constFirst().range.start;
    const qsizetype end = edits.constLast().range.end();
    const bool isIntended = std::ranges::equal(figuresIn(after), intended, &isSameValue)
        && marksOutside(before, start, end) == marksOutside(after, start, end + after.size() - before.size());
    if (!isIntended) {
        return refused(
            FigureMessages::tr("That would change more than this value, or would not read as it was meant. Edit the "
                               "figure in the text."));
    }
    return edits;
}

TextRange linesOf(QStringView post, TextRange range)
{
    return TextRange::between(lineStartOf(post, range.start), nextLineOf(post, std::max(range.start, range.end() - 1)));
}

bool isAloneOnLines(QStringView post, TextRange range)
{
    const TextRange lines = linesOf(post, range);
    return post.sliced(lines.start, range.start - lines.start).trimmed().isEmpty()
        && post.sliced(range.end(), lines.end() - range.end()).trimmed().isEmpty();
}

TextEdits removals(QStringView post, const QList<TextRange> &ranges)
{
    QList<TextRange> blocks;
    for (const TextRange &range : ranges) {
        const TextRange lines = linesOf(post, range);
        const bool isNext = !blocks.isEmpty()
            && post.sliced(blocks.constLast().end(), lines.start - blocks.constLast().end()).trimmed().isEmpty();
        if (isNext) {
            blocks.last() = TextRange::between(blocks.constLast().start, lines.end());
        } else {
            blocks.append(lines);
        }
    }
    TextEdits edits;
    for (const TextRange &block : blocks) {
        edits.append(removal(post, block));
    }
    return edits;
}

} // namespace frontrow
