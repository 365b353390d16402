// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/commonmarkbody.h"

#include "markdown/blocklines.h"
#include "markdown/codecolours.h"

#include <algorithm>

namespace frontrow::markdown {

namespace {

/// How often a longer part of the text is tried before all of it is read again, and by how many segments it grows.
constexpr qsizetype growth[] = {0, 2, 16};
/// cmark-gfm resolves references up to this many bytes of addresses in any text, and in longer ones up to their size.
constexpr qsizetype mostReferred = 100'000;

/// Quicker than looking for both at once: of single characters many are compared at a time.
bool hasPair(QStringView text, QChar first, QChar second)
{
    for (qsizetype at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
        if (at + 1 < text.size() && text[at + 1] == second) {
            return true;
        }
    }
    return false;
}

bool mayDefine(QStringView text)
{
    return hasPair(text, u']', u':');
}

qsizetype leadingBlankLines(QStringView text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'\n' && c != u' ' && c != u'\t'; });
    return text.first(first - text.begin()).count(u'\n');
}

/// Makes segments of what a part of a text became.
class SegmentBuilder
{
public:
    /// \param part begins with a segment
    SegmentBuilder(
        QStringView part, const commonmark::Parsed &parsed, const std::function<bool(QStringView)> &isEntangled)
        : m_part(part)
        , m_lines(part)
        , m_parsed(parsed)
        , m_isEntangled(isEntangled)
    {
    }

    [[nodiscard]] qsizetype lineCount() const { return m_lines.lineCount(); }

    /// Of the first \a blocks blocks, which end before the line \a endLine.
    QList<BodySegment> build(qsizetype blocks, qsizetype endLine)
    {
        QList<BodySegment> segments;
        qsizetype first = 0;
        qsizetype firstLine = 0;
        for (qsizetype i = 1; i < blocks; ++i) {
            if (const commonmark::ParsedBlock &block = m_parsed.blocks[i]; block.isAfterBlank) {
                segments.append(segmentOf(first, i, firstLine, block.firstLine));
                first = i;
                firstLine = block.firstLine;
            }
        }
        if (endLine > firstLine) {
            segments.append(segmentOf(first, blocks, firstLine, endLine));
        }
        return segments;
    }

private:
    BodySegment segmentOf(qsizetype first, qsizetype end, qsizetype firstLine, qsizetype endLine)
    {
        m_start = m_lines.lineStart(firstLine);
        const QStringView text = m_part.sliced(m_start, m_lines.lineStart(endLine) - m_start);
        BodySegment segment;
        segment.length = text.size();
        segment.leading = rangeOf(firstLine, first < end ? m_parsed.blocks[first].firstLine : endLine);
        for (qsizetype i = first; i < end; ++i) {
            const commonmark::ParsedBlock &block = m_parsed.blocks[i];
            const qsizetype next = i + 1 < end ? m_parsed.blocks[i + 1].firstLine : endLine;
            segment.blocks.append(renderedBlock(block.html, rangeOf(block.firstLine, next)));
            segment.cells += block.cells;
            segment.written += block.html.size();
        }
        addHeadings(segment, endLine);
        segment.isEntangled =
            m_isEntangled(text) || (!segment.outline.isEmpty() && !segment.outline.constFirst().id.isEmpty());
        return segment;
    }

    void addHeadings(BodySegment &segment, qsizetype endLine)
    {
        for (; m_heading < m_parsed.headings.size() && m_parsed.headings[m_heading].firstLine < endLine; ++m_heading) {
            const commonmark::ParsedHeading &heading = m_parsed.headings[m_heading];
            const qsizetype line = heading.firstLine;
            segment.outline.append({heading.level, heading.text, heading.id, rangeOf(line, headingEnd(heading))});
        }
    }

    /// A heading at the top goes on to the next block: it may have several lines and an underline.
    [[nodiscard]] qsizetype headingEnd(const commonmark::ParsedHeading &heading) const
    {
        const auto next = std::ranges::upper_bound(m_parsed.blocks, heading.firstLine, {},
            [](const commonmark::ParsedBlock &block) { return block.firstLine; });
        const bool isBlock =
            heading.isTopLevel && next != m_parsed.blocks.begin() && std::prev(next)->firstLine == heading.firstLine;
        if (!isBlock) {
            return heading.firstLine + 1;
        }
        return next == m_parsed.blocks.end() ? m_lines.lineCount() : next->firstLine;
    }

    /// The lines from \a first up to \a end, without blank ones after them, from the segment's start.
    [[nodiscard]] TextRange rangeOf(qsizetype first, qsizetype end) const
    {
        while (end > first && isBlankLine(end - 1)) {
            --end;
        }
        return TextRange::between(m_lines.lineStart(first) - m_start, m_lines.lineStart(end) - m_start);
    }

    [[nodiscard]] bool isBlankLine(qsizetype line) const
    {
        const TextRange range = m_lines.lineRange(line);
        return isBlank(m_part.sliced(range.start, range.length));
    }

    QStringView m_part;
    LineIndex m_lines;
    const commonmark::Parsed &m_parsed;
    const std::function<bool(QStringView)> &m_isEntangled;
    qsizetype m_start = 0; ///< where the segment begins in the part
    qsizetype m_heading = 0;
};

} // namespace

void CommonMarkBody::renderAll(const QString &text, const RenderOptions &options)
{
    m_options = options.commonMark.value_or(CommonMarkOptions());
    m_coloursCode = options.coloursCode;
    m_marksLines = options.marksLines;
    m_text = text;
    // A carriage return alone ends a line here; to the rest of the program it does not.
    const QString lines = QString(text).replace(u'\r', u'\n');
    const commonmark::Parsed result = parsed(lines, outputLimit(text));
    const std::function<bool(QStringView)> isTangled = entanglement();
    SegmentBuilder builder(lines, result, isTangled);
    m_segments = builder.build(result.blocks.size(), builder.lineCount());
    m_footnotes = result.footnotes;
    m_limits = {result.isTooDeep, result.hasHugeTable, result.firstLeftOut.has_value()};
    if (result.firstLeftOut) {
        addLeftOut(*result.firstLeftOut);
    }
    m_parsedCharacters = text.size();
    m_steps = text.size();
    m_canUpdate = !m_limits.isAnyMet() && !text.contains(u'\r') && !m_options.has(CommonMarkOptions::SourcePositions)
        && (result.targets <= mostReferred || !mayDefine(text));
}

commonmark::Parsed CommonMarkBody::parsed(const QString &text, qsizetype output, int skippedLines) const
{
    const commonmark::CodeStyle code{.isKnown = isHighlighterLanguage,
        .colour =
            [this](const QString &source, const QString &language) {
                return m_coloursCode ? colouredCode(source, language) : escapedText(source);
            },
        .marksLines = m_marksLines};
    return commonmark::parse(text, m_options, code, {deepestNesting, mostCells, output}, skippedLines);
}

bool CommonMarkBody::isEntangled(QStringView text) const
{
    const bool hasFootnotes = m_options.has(CommonMarkOptions::Footnotes) && hasPair(text, u'[', u'^');
    return mayDefine(text) || hasFootnotes || text.contains(QChar::ByteOrderMark) || text.contains(u'\r');
}

void CommonMarkBody::addLeftOut(qsizetype line)
{
    const LineIndex lines(m_text);
    const qsizetype from = lines.lineStart(line);
    if (from >= m_text.size()) {
        return;
    }
    const qsizetype known = segmentStarts().constLast();
    BodySegment rest;
    rest.length = m_text.size() - from;
    rest.blocks.append(renderedBlock(inertHtml(QStringView(m_text).sliced(from)), {0, rest.length}));
    if (known > from) {
        m_segments.last().length -= known - from;
    }
    m_segments.append(rest);
}

CommonMarkBody::Window CommonMarkBody::windowOf(const QString &text, const Difference &difference) const
{
    const QList<qsizetype> starts = segmentStarts();
    // What a block is follows from its own lines; the first of them may go on with the block before.
    const qsizetype touched = std::ranges::upper_bound(starts, difference.start) - starts.begin() - 1;
    Window window;
    window.first = std::clamp<qsizetype>(touched - 1, 0, m_segments.size());
    while (window.first > 0 && (window.first == m_segments.size() || m_segments[window.first].blocks.isEmpty())) {
        --window.first;
    }
    window.start = starts[window.first];
    window.next = std::ranges::lower_bound(starts, m_text.size() - difference.end) - starts.begin();
    window.next = std::clamp(window.next, window.first, m_segments.size());
    const qsizetype shift = text.size() - m_text.size();
    window.end = starts[window.next] + shift;
    while (window.next < m_segments.size() && window.end > 0 && text[window.end - 1] != u'\n') {
        window.end = starts[++window.next] + shift; // what was written stands before the segment, on its first line
    }
    return window;
}

bool CommonMarkBody::update(const QString &text, const Difference &difference)
{
    if (!m_canUpdate || text.contains(u'\r')) {
        return false;
    }
    if (difference.start == m_text.size() && difference.start == text.size()) {
        m_parsedCharacters = 0;
        m_steps = 0;
        return true;
    }
    Window window = windowOf(text, difference);
    m_parsedCharacters = 0;
    for (const qsizetype more : growth) {
        for (qsizetype i = 0; i < more && window.next < m_segments.size(); ++i) {
            window.end += m_segments[window.next++].length;
        }
        if (isTangled(text, window)) {
            return false;
        }
        if (const std::optional<QList<BodySegment>> segments = updated(text, window)) {
            replaceSegments(window.first, window.next, *segments);
            m_text = text;
            m_steps = m_parsedCharacters;
            return true;
        }
    }
    return false;
}

bool CommonMarkBody::isTangled(const QString &text, const Window &window) const
{
    return std::any_of(m_segments.cbegin() + window.first, m_segments.cbegin() + window.next,
               [](const BodySegment &segment) { return segment.isEntangled; })
        || isEntangled(QStringView(text).sliced(window.start, window.end - window.start));
}

std::optional<QList<BodySegment>> CommonMarkBody::updated(const QString &text, const Window &window)
{
    const QStringView part = QStringView(text).sliced(window.start, window.end - window.start);
    const bool isLast = window.next == m_segments.size();
    // The line after the part shows whether something in it goes on.
    const qsizetype lineEnd = text.indexOf(u'\n', window.end);
    const qsizetype readEnd = isLast || lineEnd < 0 ? text.size() : lineEnd + 1;
    const QString definitions = part.contains(u'[') ? definitionsAround(window) : QString();
    const qsizetype endLine = part.count(u'\n');
    m_parsedCharacters += definitions.size() + readEnd - window.start;
    const commonmark::Parsed result =
        parsed(definitions + QStringView(text).sliced(window.start, readEnd - window.start), outputAround(window),
            static_cast<int>(definitions.count(u'\n')));
    const auto after = std::ranges::find_if(
        result.blocks, [endLine](const commonmark::ParsedBlock &block) { return block.firstLine >= endLine; });
    const bool endsWell =
        isLast || (after != result.blocks.end() && after->firstLine == endLine && after->isAfterBlank);
    const bool isRead =
        isBlank(part) || (!result.blocks.isEmpty() && result.blocks.constFirst().firstLine == leadingBlankLines(part));
    const bool hasMet = result.isTooDeep || result.hasHugeTable || result.firstLeftOut
        || (!definitions.isEmpty() && result.targets > mostReferred);
    if (!endsWell || !isRead || hasMet) {
        return std::nullopt;
    }
    const qsizetype blocks = isLast ? result.blocks.size() : after - result.blocks.begin();
    QList<BodySegment> segments =
        SegmentBuilder(part, result, entanglement()).build(blocks, isLast ? endLine + 1 : endLine);
    const bool isTangled = std::ranges::any_of(segments, [](const BodySegment &each) { return each.isEntangled; });
    return isTangled ? std::nullopt : std::optional(std::move(segments));
}

QString CommonMarkBody::definitionsAround(const Window &window) const
{
    QString definitions;
    qsizetype start = 0;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const BodySegment &segment = m_segments[i];
        const QStringView text = QStringView(m_text).sliced(start, segment.length);
        start += segment.length;
        if (segment.isEntangled && (i < window.first || i >= window.next) && mayDefine(text)) {
            definitions += text;
            definitions += QStringLiteral("\n\n");
        }
    }
    return definitions;
}

qsizetype CommonMarkBody::outputAround(const Window &window) const
{
    qsizetype written = m_footnotes.size();
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        written += i < window.first || i >= window.next ? m_segments[i].written : 0;
    }
    return std::max<qsizetype>(0, outputLimit(m_text) - written);
}

std::function<bool(QStringView)> CommonMarkBody::entanglement() const
{
    return [this](QStringView text) { return isEntangled(text); };
}

} // namespace frontrow::markdown
