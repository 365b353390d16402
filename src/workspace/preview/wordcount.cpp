// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/preview/wordcount.h"

#include "site/text/bodytext.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

qsizetype wordsOfText(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*"), QRegularExpression::UseUnicodePropertiesOption);
    qsizetype words = 0;
    for (auto match = word.globalMatch(text); match.hasNext(); match.next()) {
        ++words;
    }
    return words;
}

/// Of a piece of a block.
qsizetype wordsOfPart(QStringView part)
{
    constexpr qsizetype longestRead = 20'000; // letters: a selection is counted while it is drawn
    return part.size() > longestRead ? wordsOfText(part.toString())
                                     : wordsOfText(visibleText(part, readBody(part, {0, part.size()})));
}

} // namespace

qsizetype wordsIn(QString html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    return wordsOfText(html.replace(tag, QStringLiteral(" ")));
}

qsizetype wordsIn(const RenderedBody &body, QStringView post, TextRange range)
{
    qsizetype words = 0;
    for (const RenderedBlock &block : body.blocks) {
        const qsizetype start = std::max(range.start, block.source.start);
        const qsizetype end = std::min({range.end(), block.source.end(), post.size()});
        const bool isWhole = start == block.source.start && slice(post, block.source).trimmed().size() <= end - start;
        if (start < end) {
            words += isWhole ? wordsIn(block.html) : wordsOfPart(post.sliced(start, end - start));
        }
    }
    return words;
}

TextRange sectionAround(const RenderedBody &body, qsizetype offset)
{
    if (body.blocks.isEmpty() || offset < body.blocks.constFirst().source.start) {
        return {};
    }
    const qsizetype last = body.blocks.constLast().source.end();
    const auto after =
        std::ranges::upper_bound(body.outline, offset, {}, [](const Heading &heading) { return heading.source.start; });
    if (after == body.outline.begin()) {
        const qsizetype end = after == body.outline.end() ? last : after->source.start;
        return TextRange::between(body.blocks.constFirst().source.start, end);
    }
    const auto heading = std::prev(after);
    const auto next =
        std::find_if(after, body.outline.end(), [&](const Heading &each) { return each.level <= heading->level; });
    return TextRange::between(heading->source.start, next == body.outline.end() ? last : next->source.start);
}

} // namespace frontrow
