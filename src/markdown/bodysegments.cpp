// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/bodysegments.h"

#include "markdown/blocklines.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace frontrow::markdown {

namespace {

/// How much of a text that is too large is shown as it stands.
constexpr qsizetype mostInert = 100'000;

QStringView partOf(QStringView text, const QList<BlockParser::Segment> &parsed)
{
    if (parsed.isEmpty()) {
        return {};
    }
    const qsizetype from = parsed.constFirst().start;
    return text.sliced(from, std::min(parsed.constLast().end, text.size()) - from);
}

/// Eight characters at a time in two lanes that do not wait for each other, the last step spread over all bits (the
/// finalizer of MurmurHash3). Not for secrets: it tells blocks of one post apart.
quint64 hashOf(QStringView text)
{
    constexpr quint64 odd = 0x9e3779b97f4a7c15ULL;
    constexpr qsizetype step = 8;
    const auto word = [&text](qsizetype at, qsizetype count) {
        quint64 value = 0;
        std::memcpy(&value, text.data() + at, static_cast<std::size_t>(count) * sizeof(QChar));
        return value;
    };
    const auto mixed = [](quint64 lane, quint64 value) { return std::rotl((lane ^ value) * odd, 29); };
    quint64 left = static_cast<quint64>(text.size());
    quint64 right = ~left;
    qsizetype at = 0;
    for (; at + step <= text.size(); at += step) {
        left = mixed(left, word(at, step / 2));
        right = mixed(right, word(at + step / 2, step / 2));
    }
    const qsizetype rest = text.size() - at;
    left = mixed(left, word(at, std::min(rest, step / 2)));
    right = mixed(right, rest > step / 2 ? word(at + step / 2, rest - step / 2) : 0);
    quint64 hash = mixed(left, right);
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdULL;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return hash ^ (hash >> 33);
}

} // namespace

RenderedBlock renderedBlock(QString html, TextRange source)
{
    const quint64 hash = hashOf(html);
    return {std::move(html), source, hash};
}

QString inertHtml(QStringView text)
{
    return u"<pre class=\"frontrow-inert\">" + escapedText(text.first(std::min(text.size(), mostInert))) + u"</pre>";
}

SegmentWriter::SegmentWriter(
    QStringView text, const QList<BlockParser::Segment> &parsed, const Document &document, qsizetype outputLimit)
    : m_part(partOf(text, parsed))
    , m_from(parsed.isEmpty() ? 0 : parsed.constFirst().start)
    , m_parsed(parsed)
    , m_document(document)
    , m_lines(m_part)
    , m_html(document, document.mayHaveContents)
    , m_outputLimit(outputLimit)
{
    m_html.setOutputLimit(outputLimit);
}

QList<BodySegment> SegmentWriter::write()
{
    QList<BodySegment> segments;
    segments.reserve(m_parsed.size());
    for (const BlockParser::Segment &parsed : m_parsed) {
        segments.append(writeSegment(parsed));
    }
    return segments;
}

BodySegment SegmentWriter::writeSegment(const BlockParser::Segment &parsed)
{
    BodySegment segment;
    segment.length = parsed.end - parsed.start;
    segment.cells = parsed.cells;
    segment.dependsOnRest = parsed.dependsOnRest;
    m_segmentStart = parsed.start - m_from;
    m_nextLine = std::max(m_nextLine, static_cast<int>(m_lines.lineAt(m_segmentStart)));
    const qsizetype headings = m_html.headings().size();
    const qsizetype footnotes = m_html.spans().footnoteMarkers();
    const bool hadPlaces = m_html.hasContents() || m_html.hasFootnotesPlace();
    const qsizetype writtenBefore = m_written;
    for (std::size_t i = parsed.firstNode; i < parsed.endNode; ++i) {
        addNode(*m_document.root.children[i], segment);
    }
    coverLines(static_cast<int>(m_lines.lineAt(m_segmentStart + segment.length - 1)), segment);
    addOutline(segment, headings);
    segment.written = m_written - writtenBefore;
    segment.isEntangled = parsed.hasDefinitions || !segment.outline.isEmpty()
        || m_html.spans().footnoteMarkers() != footnotes
        || (!hadPlaces && (m_html.hasContents() || m_html.hasFootnotesPlace()));
    return segment;
}

void SegmentWriter::addNode(const Node &node, BodySegment &segment)
{
    if (node.type == NodeType::Blank) {
        return;
    }
    const bool wasOverfull = isOverfull();
    // An attribute list that waited for the block stands before it, perhaps before blank lines.
    int first = std::min(m_nextLine, node.firstLine);
    while (first < node.firstLine && isBlank(line(first))) {
        ++first;
    }
    const bool sharesLine = node.firstLine < m_nextLine && !segment.blocks.isEmpty();
    m_blockLine = sharesLine ? m_blockLine : first;
    QString html = wasOverfull ? QString() : m_html.block(node, m_blockLine);
    m_written += html.size();
    if (!wasOverfull && html.isEmpty()) {
        addDefinition(node, segment);
        return;
    }
    const TextRange source = rangeOf(first, lastWrittenLine(node));
    if (isOverfull()) {
        html = inertHtml(m_part.sliced(m_segmentStart + source.start, source.length));
    }
    if (sharesLine) {
        // Two blocks on one line, as after the end tag of an element: one block to the preview.
        RenderedBlock &last = segment.blocks.last();
        last = renderedBlock(last.html + u'\n' + html, last.source);
        extendLast(segment, lastWrittenLine(node));
        return;
    }
    segment.blocks.append(renderedBlock(html, source));
    m_nextLine = lastWrittenLine(node) + 1;
}

void SegmentWriter::addDefinition(const Node &node, BodySegment &segment)
{
    // A definition makes no HTML: its lines belong to the block before it, or to the first one.
    if (!segment.blocks.isEmpty()) {
        extendLast(segment, lastWrittenLine(node));
        return;
    }
    const TextRange lines = rangeOf(node.firstLine, lastWrittenLine(node));
    segment.leading = segment.leading.isEmpty() ? lines : TextRange::between(segment.leading.start, lines.end());
    m_nextLine = std::max(m_nextLine, lastWrittenLine(node) + 1);
}

void SegmentWriter::coverLines(int last, BodySegment &segment)
{
    while (last >= m_nextLine && isBlank(line(last))) {
        --last;
    }
    if (last < m_nextLine) {
        return;
    }
    if (!segment.blocks.isEmpty()) {
        extendLast(segment, last);
    } else {
        segment.leading = TextRange::between(segment.leading.start, rangeOf(last, last).end());
        m_nextLine = last + 1;
    }
}

void SegmentWriter::extendLast(BodySegment &segment, int line)
{
    if (line >= m_nextLine) {
        TextRange &source = segment.blocks.last().source;
        source = TextRange::between(source.start, rangeOf(line, line).end());
        m_nextLine = line + 1;
    }
}

void SegmentWriter::addOutline(BodySegment &segment, qsizetype firstHeading)
{
    for (qsizetype i = firstHeading; i < m_html.headings().size(); ++i) {
        const WrittenHeading &heading = m_html.headings()[i];
        segment.outline.append({heading.level, heading.text, heading.id,
            rangeOf(heading.firstLine, std::max(heading.firstLine, heading.lastLine))});
    }
}

QStringView SegmentWriter::line(int number) const
{
    const TextRange range = m_lines.lineRange(number);
    return m_part.sliced(range.start, range.length);
}

int SegmentWriter::lastWrittenLine(const Node &node) const
{
    int number = std::max(node.firstLine, node.lastLine);
    while (number > node.firstLine && isBlank(line(number))) {
        --number;
    }
    return number;
}

TextRange SegmentWriter::rangeOf(int first, int last) const
{
    return TextRange::between(m_lines.lineStart(first) - m_segmentStart, m_lines.lineStart(last + 1) - m_segmentStart);
}

} // namespace frontrow::markdown
