// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/markdownimage.h"

#include "base/asciispace.h"
#include "post/markup/characterreference.h"
#include "post/markup/htmltag.h"
#include "post/markup/linkdestination.h"
#include "post/markup/liquidtag.h"
#include "post/markup/markdownescape.h"
#include "post/markup/paragraphend.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype longestLabel = 2000;
constexpr qsizetype longestDestination = 2000;

qsizetype afterParagraphSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && isAsciiSpace(text[at]) && !(text[at] == u'\n' && isParagraphEnd(text, at))) {
        ++at;
    }
    return at;
}

/// kramdown's `normalize_link_id`.
QString definitionId(QStringView label)
{
    return label.toString().simplified().toLower();
}

/// The ']' that closes what stands after the '[' before \a start; -1 without one in the paragraph.
qsizetype closingBracket(QStringView text, qsizetype start)
{
    const qsizetype limit = std::min(text.size(), start + longestLabel);
    int depth = 0;
    for (qsizetype at = start; at < limit;) {
        const QChar c = text[at];
        if (c == u']' && depth == 0) {
            return at;
        }
        if (c == u'\n' && isParagraphEnd(text, at)) {
            return -1;
        }
        if (c == u'`') {
            qsizetype run = at;
            while (run < limit && text[run] == u'`') {
                ++run;
            }
            const QStringView mark = text.sliced(at, run - at);
            const qsizetype close = text.sliced(run, limit - run).indexOf(mark);
            at = close < 0 ? run : run + close + mark.size();
            continue;
        }
        depth += c == u'[' ? 1 : (c == u']' ? -1 : 0);
        at = std::max(at + (c == u'\\' ? 2 : 1), afterLiquid(text, at));
    }
    return -1;
}

/// The end of the paragraph that \a from is in, at most longestDestination on.
qsizetype paragraphEnd(QStringView text, qsizetype from)
{
    const QStringView near = text.first(std::min(text.size(), from + longestDestination));
    qsizetype newline = near.indexOf(u'\n', from);
    while (newline >= 0 && !isParagraphEnd(text, newline)) {
        newline = near.indexOf(u'\n', newline + 1);
    }
    return newline < 0 ? near.size() : newline;
}

/// Reads `(address "title")` at \a open.
std::optional<MarkdownTarget> parenthesised(QStringView text, qsizetype open)
{
    const std::optional<LinkDestination> found =
        linkDestinationAt(text.first(paragraphEnd(text, open)), open, LiquidIs::Written);
    if (!found) {
        return std::nullopt;
    }
    MarkdownTarget target;
    const TextRange address = found->address;
    target.address = resolvedReferences(slice(text, address));
    target.addressRange = found->isAngled ? TextRange{address.start - 1, address.length + 2} : address;
    if (found->title) {
        target.titleRange = *found->title;
        target.titleQuote = text[found->title->start - 1];
        target.title = resolvedReferences(slice(text, *found->title));
    }
    target.range = TextRange::between(open, found->end);
    return target;
}

/// What follows the ']' before \a at. \a label is what stands between the brackets.
std::optional<MarkdownTarget> targetAt(
    QStringView text, qsizetype at, QStringView label, const LinkDefinitions &definitions)
{
    const auto defined = [&](QStringView id, TextRange range) -> std::optional<MarkdownTarget> {
        const auto found = definitions.constFind(definitionId(id));
        if (found == definitions.constEnd()) {
            return std::nullopt;
        }
        MarkdownTarget target = *found;
        target.range = range;
        return target;
    };
    const qsizetype bracket = afterParagraphSpace(text, at);
    if (bracket < text.size() && text[bracket] == u'[') {
        const QStringView near = text.mid(bracket + 1, longestLabel);
        const qsizetype length = near.indexOf(u']');
        if (length >= 0) {
            return defined(length == 0 ? label : near.first(length), TextRange::between(at, bracket + length + 2));
        }
    }
    if (at < text.size() && text[at] == u'(') {
        return parenthesised(text, at);
    }
    return defined(label, {at, 0});
}

QList<WrittenAttributeList> listsAt(QStringView text, qsizetype &at)
{
    QList<WrittenAttributeList> lists;
    while (std::optional<WrittenAttributeList> list = attributeListAt(text, at)) {
        at = list->range.end();
        lists.append(std::move(*list));
    }
    return lists;
}

/// The picture without a link around it.
std::optional<MarkdownImage> bareImageAt(QStringView text, qsizetype start, const LinkDefinitions &definitions)
{
    if (!text.sliced(start).startsWith(u"![") || text.sliced(start).startsWith(u"![^")) {
        return std::nullopt;
    }
    const qsizetype close = closingBracket(text, start + 2);
    if (close < 0) {
        return std::nullopt;
    }
    MarkdownImage image;
    image.altRange = TextRange::between(start + 2, close);
    const QStringView label = slice(text, image.altRange);
    std::optional<MarkdownTarget> target = targetAt(text, close + 1, label, definitions);
    if (!target) {
        return std::nullopt;
    }
    image.alt = resolvedReferences(markdownUnescaped(label));
    image.target = std::move(*target);
    qsizetype at = image.target.range.end();
    image.lists = listsAt(text, at);
    image.imageRange = TextRange::between(start, at);
    image.range = image.imageRange;
    return image;
}

} // namespace

LinkDefinitions linkDefinitionsIn(QStringView text, qsizetype start)
{
    LinkDefinitions definitions;
    for (qsizetype line = start; line < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', line);
        const qsizetype end = newline < 0 ? text.size() : newline;
        while (line < end && text[line].isSpace()) {
            ++line;
        }
        const bool hasBracket = line < end && text[line] == u'[';
        const QStringView words = hasBracket ? text.sliced(line, end - line).trimmed() : QStringView();
        line = end + 1;
        const qsizetype colon = hasBracket && !words.startsWith(u"[^") ? words.indexOf(u"]:") : -1;
        if (colon < 2) {
            continue;
        }
        const QStringView rest = words.sliced(colon + 2).trimmed();
        const qsizetype bracket = rest.startsWith(u'<') ? rest.indexOf(u'>') : -1;
        qsizetype length = bracket > 0 ? bracket + 1 : rest.size();
        const QChar quote = rest.isEmpty() ? QChar() : rest.back();
        MarkdownTarget target;
        target.isDefinition = true;
        for (qsizetype at = bracket > 0 ? length : 1; (quote == u'"' || quote == u'\'') && at + 1 < rest.size(); ++at) {
            if (rest[at] == quote && isAsciiSpace(rest[at - 1])) {
                target.title = resolvedReferences(rest.sliced(at + 1, rest.size() - at - 2));
                length = std::min(length, at);
                break;
            }
        }
        const QStringView address = rest.first(length).trimmed();
        target.address = resolvedReferences(bracket > 0 ? address.sliced(1, address.size() - 2) : address);
        if (!target.address.isEmpty()) {
            definitions.insert(definitionId(words.sliced(1, colon - 1)), target);
        }
    }
    return definitions;
}

std::optional<MarkdownImage> markdownImageAt(QStringView text, qsizetype start, const LinkDefinitions &definitions)
{
    if (start >= text.size() || text[start] != u'[') {
        return start < text.size() ? bareImageAt(text, start, definitions) : std::nullopt;
    }
    const qsizetype inner = afterParagraphSpace(text, start + 1);
    std::optional<MarkdownImage> image = inner < text.size() ? bareImageAt(text, inner, definitions) : std::nullopt;
    const qsizetype close = image ? afterParagraphSpace(text, image->imageRange.end()) : text.size();
    if (close >= text.size() || text[close] != u']') {
        return std::nullopt;
    }
    image->link = targetAt(text, close + 1, text.sliced(start + 1, close - start - 1), definitions);
    if (!image->link) {
        return std::nullopt;
    }
    qsizetype at = image->link->range.end();
    image->linkLists = listsAt(text, at);
    image->range = TextRange::between(start, at);
    return image;
}

} // namespace frontrow
