// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/commonmarkspans.h"

#include "markdown/commonmarklinks.h"
#include "post/markup/characterreference.h"

#include <algorithm>

namespace frontrow::markdown {

namespace {

using commonmark::ReadNode;
using NodeKind = ReadNode::Kind;
using SpanKind = BodySpan::Kind;

/// How far a character is looked for that does not stand where it should.
constexpr qsizetype farthest = 200;

bool isAsciiPunctuation(QChar c)
{
    return c > u' ' && c < u'\x7f' && !c.isLetterOrNumber();
}

} // namespace

CommonMarkSpanReader::CommonMarkSpanReader(
    const QString &content, const Places &places, QList<BodySpan> &found, RawHtmlReader &html)
    : m_content(content)
    , m_places(places)
    , m_found(found)
    , m_html(html)
{
}

void CommonMarkSpanReader::enterCell()
{
    const auto skipBlanks = [this] {
        while (at(m_at) == u' ' || at(m_at) == u'\t') {
            ++m_at;
        }
    };
    skipBlanks();
    m_at += at(m_at) == u'|' ? 1 : 0;
    skipBlanks();
}

void CommonMarkSpanReader::read(const QList<ReadNode> &nodes, qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i) {
        while (!m_open.isEmpty() && m_open.constLast().node->after <= i) {
            leave(m_open.takeLast());
        }
        enter(nodes[i]);
    }
    while (!m_open.isEmpty()) {
        leave(m_open.takeLast());
    }
}

void CommonMarkSpanReader::enter(const ReadNode &node)
{
    switch (node.kind) {
    case NodeKind::Text:
        addText(node.text);
        break;
    case NodeKind::Break:
        skipBreak();
        break;
    case NodeKind::Code:
        addCode();
        break;
    case NodeKind::Html:
        addHtml(node.text);
        break;
    case NodeKind::Footnote:
        addFootnote();
        break;
    case NodeKind::Emphasis:
        skipMarks(node);
        m_open.append({.node = &node, .start = m_at});
        break;
    case NodeKind::Link:
    case NodeKind::Image:
        enterLink(node);
        break;
    default:
        break;
    }
}

void CommonMarkSpanReader::leave(const Open &open)
{
    if (open.node->kind == NodeKind::Emphasis) {
        skipMarks(*open.node);
    } else {
        leaveLink(open);
    }
}

void CommonMarkSpanReader::skipMarks(const ReadNode &node)
{
    int marks = node.level > 0 ? node.level : 2;
    const QStringView known = node.level > 0 ? QStringView(u"*_") : QStringView(u"~");
    while (marks > 0 && m_at < m_content.size() && known.contains(m_content[m_at])) {
        --marks;
        ++m_at;
    }
}

void CommonMarkSpanReader::enterLink(const ReadNode &node)
{
    Open open{.node = &node, .start = m_at};
    const bool isImage = node.kind == NodeKind::Image;
    if (isImage) {
        const qsizetype mark = m_content.indexOf(u"![", m_at);
        open.start = mark < 0 ? m_at : mark;
        m_at = mark < 0 ? m_at : mark + 2;
    } else {
        open.isAddress = at(m_at) != u'[';
        m_at += at(m_at) == u'[' || at(m_at) == u'<' ? 1 : 0;
    }
    open.words = m_at;
    if (!isMuted()) {
        open.span = m_found.size();
        BodySpan span{.kind = isImage ? SpanKind::Image : SpanKind::Link};
        span.attributes.set(isImage ? QStringLiteral("src") : QStringLiteral("href"), node.address);
        if (!node.title.isEmpty()) {
            span.attributes.set(QStringLiteral("title"), node.title);
        }
        m_found.append(span);
    }
    m_images += isImage ? 1 : 0;
    m_open.append(open);
}

void CommonMarkSpanReader::leaveLink(const Open &open)
{
    m_images -= open.node->kind == NodeKind::Image ? 1 : 0;
    const qsizetype words = m_at;
    BodySpan span = open.span >= 0 ? m_found[open.span] : BodySpan();
    if (open.isAddress) {
        m_at += at(open.start) == u'<' && at(m_at) == u'>' ? 1 : 0;
        span.address = m_places.around(TextRange::between(open.words, words));
    } else if (at(m_at) == u']') {
        readTarget(open, span);
    }
    if (open.span >= 0) {
        span.range = m_places.around(TextRange::between(open.start, m_at));
        span.end = span.range.end();
        span.after = m_found.size();
        m_found[open.span] = span;
    }
}

void CommonMarkSpanReader::readTarget(const Open &open, BodySpan &span)
{
    const QStringView words = m_content.sliced(open.words, m_at - open.words);
    ++m_at;
    if (at(m_at) == u'(') {
        if (const std::optional<CommonMarkDestination> target = commonMarkDestinationAt(m_content, m_at)) {
            span.address = m_places.around(target->address);
            m_at = target->end;
            return;
        }
    }
    const qsizetype length = commonMarkLabelLength(m_content, m_at);
    const QStringView label = length > 2 ? m_content.sliced(m_at + 1, length - 2) : words;
    m_at += length;
    span.isDefined = true;
    if (open.span >= 0) {
        m_labels.insert(open.span, comparedLabel(label));
    }
}

void CommonMarkSpanReader::append(SpanKind kind, TextRange range, const QString &text)
{
    if (isMuted() || range.isEmpty()) {
        return;
    }
    const bool mayBeParted = kind == SpanKind::Text && text.isNull();
    const QList<TextRange> parts = mayBeParted ? m_places.pieces(range) : QList<TextRange>{m_places.around(range)};
    for (const TextRange &part : parts) {
        m_found.append({.kind = kind, .range = part, .text = text, .after = m_found.size() + 1});
    }
}

void CommonMarkSpanReader::addText(QStringView text)
{
    qsizetype plain = m_at; // where characters begin that stand as they are shown
    for (qsizetype i = 0; i < text.size() && m_at < m_content.size();) {
        const Written written = writtenAt(text.sliced(i));
        if (written.shown == 1 && written.length == 1 && text[i] == m_content[m_at]) {
            ++m_at;
            ++i;
            continue;
        }
        append(SpanKind::Text, TextRange::between(plain, m_at));
        if (written.shown == 0) {
            const qsizetype next = m_content.mid(m_at, farthest).indexOf(text[i]);
            m_at += std::max<qsizetype>(0, next);
            i += next < 0 ? 1 : 0;
        } else {
            const TextRange range = TextRange::between(m_at + written.skipped, m_at + written.length);
            append(SpanKind::Text, range, text.sliced(i, written.shown).toString());
            m_at += written.length;
            i += written.shown;
        }
        plain = m_at;
    }
    append(SpanKind::Text, TextRange::between(plain, m_at));
}

CommonMarkSpanReader::Written CommonMarkSpanReader::writtenAt(QStringView text) const
{
    const QChar c = m_content[m_at];
    const QChar next = at(m_at + 1);
    if (c == u'\\' && isAsciiPunctuation(next) && next == text[0]) {
        return {1, 2, 1};
    }
    if (c == u'&') {
        return referenceAt(text);
    }
    return c == text[0] ? Written{1, 1} : smartAt(text);
}

CommonMarkSpanReader::Written CommonMarkSpanReader::referenceAt(QStringView text) const
{
    constexpr qsizetype longest = 35; // characters of a reference by name
    const QStringView near = m_content.mid(m_at, longest);
    const qsizetype length = near.indexOf(u';') + 1;
    const bool isReference = length > 2
        && std::ranges::all_of(near.sliced(1, length - 2), [](QChar c) { return c.isLetterOrNumber() || c == u'#'; });
    if (!isReference || text.startsWith(near.first(length))) {
        return text[0] == u'&' ? Written{1, 1} : Written();
    }
    const bool isPair = text[0].isHighSurrogate() && text.size() > 1;
    return {isPair ? 2 : 1, length};
}

CommonMarkSpanReader::Written CommonMarkSpanReader::smartAt(QStringView text) const
{
    const auto isWritten = [&](QStringView shown, QStringView as) {
        return shown.contains(text[0]) && m_content.sliced(m_at).startsWith(as);
    };
    if (isWritten(u"\u201c\u201d", u"\"") || isWritten(u"\u2018\u2019", u"'")) {
        return {1, 1};
    }
    if (isWritten(u"\u2026", u"...") || isWritten(u"\u2014", u"---")) {
        return {1, 3};
    }
    return isWritten(u"\u2013", u"--") ? Written{1, 2} : Written();
}

void CommonMarkSpanReader::addCode()
{
    const qsizetype start = m_content.indexOf(u'`', m_at);
    if (start < 0) {
        return;
    }
    const auto afterTicks = [this](qsizetype i) {
        while (at(i) == u'`') {
            ++i;
        }
        return i;
    };
    const qsizetype ticks = afterTicks(start) - start;
    qsizetype close = m_content.indexOf(u'`', start + ticks);
    while (close >= 0 && afterTicks(close) - close != ticks) {
        close = m_content.indexOf(u'`', afterTicks(close));
    }
    m_at = close < 0 ? start + ticks : close + ticks;
    append(SpanKind::Code, TextRange::between(start, m_at));
}

void CommonMarkSpanReader::addHtml(QStringView html)
{
    const qsizetype found = m_content.mid(m_at, farthest + html.size()).indexOf(html);
    if (found < 0) {
        return;
    }
    const qsizetype start = m_at + found;
    m_at = start + html.size();
    if (!isMuted()) {
        Places places;
        places.append(0, m_places, {start, html.size()});
        m_html.read(html, places);
    }
}

void CommonMarkSpanReader::addFootnote()
{
    const qsizetype start = m_content.indexOf(u"[^", m_at);
    const qsizetype end = start < 0 ? -1 : m_content.indexOf(u']', start);
    if (end >= 0) {
        m_at = end + 1;
        append(SpanKind::Footnote, TextRange::between(start, m_at));
    }
}

void CommonMarkSpanReader::skipBreak()
{
    const qsizetype newline = m_content.indexOf(u'\n', m_at);
    if (newline < 0) {
        return;
    }
    m_at = newline + 1;
    while (at(m_at) == u' ' || at(m_at) == u'\t') {
        ++m_at;
    }
}

} // namespace frontrow::markdown
