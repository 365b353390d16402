// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/kramdownbody.h"

#include <algorithm>

namespace frontrow::markdown {

void KramdownBody::renderAll(const QString &text, const RenderOptions &options)
{
    m_text = text;
    m_document = {};
    m_document.options = options.kramdown;
    m_document.coloursCode = options.coloursCode;
    m_document.marksLines = options.marksLines;
    BlockParser parser(m_document);
    const QList<BlockParser::Segment> parsed = parser.parse(m_text);
    m_parsedCharacters = m_text.size();
    SegmentWriter writer(m_text, parsed, m_document, outputLimit(m_text));
    m_segments = writer.write();
    m_footnotes = writer.html().footnotes();
    m_limits.isOverfull = writer.isOverfull();
    if (m_limits.isOverfull) {
        m_footnotes.clear();
    }
    placeContents(writer.html());
    m_limits.isTooDeep = m_document.isTooDeep || writer.html().spans().isTooDeep();
    m_limits.hasHugeTable = m_document.hasHugeTable;
    m_unsupported = m_document.options.unsupported;
    m_steps = parser.steps() + writer.html().spans().steps();
    m_document.root.children.clear();
    m_canUpdate = !m_limits.isAnyMet() && !parser.isExhausted();
}

bool KramdownBody::update(const QString &text, const Difference &difference)
{
    if (!m_canUpdate) {
        return false;
    }
    const auto [start, end] = difference;
    if (start == m_text.size() && start == text.size()) {
        m_parsedCharacters = 0;
        return true;
    }
    const qsizetype shift = text.size() - m_text.size();
    const QList<qsizetype> starts = segmentStarts();
    qsizetype cells = 0;
    qsizetype written = m_footnotes.size();
    for (const BodySegment &segment : std::as_const(m_segments)) {
        cells += segment.cells;
        written += segment.written;
    }
    // A block looks at most at the first lines of the one after it.
    const qsizetype touched = std::ranges::upper_bound(starts, start) - starts.begin() - 1;
    const qsizetype first = std::clamp<qsizetype>(touched - 2, 0, m_segments.size());
    const auto before = m_segments.cbegin() + first;
    if (std::any_of(m_segments.cbegin(), before, [](const auto &segment) { return segment.dependsOnRest; })) {
        return false;
    }
    qsizetype next = m_segments.size();
    const auto isKnown = [&](qsizetype place) {
        const auto found = std::ranges::lower_bound(starts, place - shift);
        if (place < text.size() - end || found == starts.end() || *found != place - shift) {
            return false;
        }
        next = found - starts.begin();
        return true;
    };
    BlockParser parser(m_document);
    const QList<BlockParser::Segment> parsed = parser.parse(text, starts[first], isKnown, cells);
    m_parsedCharacters = parsed.isEmpty() ? 0 : parsed.constLast().end - parsed.constFirst().start;
    const bool isTangled = std::any_of(before, m_segments.cbegin() + next, [](const auto &s) { return s.isEntangled; })
        || std::ranges::any_of(parsed, [](const auto &segment) { return segment.hasDefinitions; });
    if (isTangled || m_document.isTooDeep || m_document.hasHugeTable || parser.isExhausted()) {
        return false;
    }
    SegmentWriter writer(text, parsed, m_document, std::max<qsizetype>(0, outputLimit(m_text) - written));
    const QList<BodySegment> segments = writer.write();
    m_steps = parser.steps() + writer.html().spans().steps();
    m_document.root.children.clear();
    if (writer.isOverfull() || writer.html().spans().isTooDeep()
        || std::ranges::any_of(segments, [](const auto &segment) { return segment.isEntangled; })) {
        return false;
    }
    replaceSegments(first, next, segments);
    m_text = text;
    return true;
}

void KramdownBody::placeContents(HtmlWriter &html)
{
    if (html.hasContents()) {
        replaceMark(HtmlWriter::contentsMark(), html.contents());
    }
    if (html.hasFootnotesPlace() && replaceMark(HtmlWriter::footnotesMark(), m_footnotes)) {
        m_footnotes.clear();
    }
}

bool KramdownBody::replaceMark(const QString &mark, const QString &html)
{
    for (BodySegment &segment : m_segments) {
        for (RenderedBlock &block : segment.blocks) {
            const qsizetype at = segment.isEntangled ? block.html.indexOf(mark) : -1;
            if (at >= 0) {
                QString text = block.html;
                text.replace(at, mark.size(), html);
                block = renderedBlock(text, block.source);
                return true;
            }
        }
    }
    return false;
}

} // namespace frontrow::markdown
