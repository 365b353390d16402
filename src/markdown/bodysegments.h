// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/lineindex.h"
#include "markdown/blockparser.h"
#include "markdown/htmlwriter.h"
#include "markdown/renderedbody.h"

namespace frontrow::markdown {

/// What one segment of a body (see BlockParser::Segment) became. Places count from the segment's start.
struct BodySegment
{
    qsizetype length = 0;
    QList<RenderedBlock> blocks;
    QList<Heading> outline;
    /// Lines with definitions before the first block: they belong to the last block before the segment.
    TextRange leading;
    qsizetype cells = 0;
    qsizetype written = 0; ///< characters of HTML
    bool dependsOnRest = false;
    /// What changes other segments, or is changed by them: definitions, headings, footnotes, the places of contents
    /// and footnotes.
    bool isEntangled = false;
};

/// Writes the segments of a part of a body.
class SegmentWriter
{
public:
    /// \param from where in \a text the segments begin that \a parsed are
    /// \param outputLimit how many characters of HTML may be written before the rest stands as plain text
    SegmentWriter(
        QStringView text, const QList<BlockParser::Segment> &parsed, const Document &document, qsizetype outputLimit);

    [[nodiscard]] QList<BodySegment> write();

    [[nodiscard]] HtmlWriter &html() { return m_html; }
    [[nodiscard]] bool isOverfull() const { return m_html.isOverfull() || m_written > m_outputLimit; }

private:
    [[nodiscard]] BodySegment writeSegment(const BlockParser::Segment &parsed);
    void addNode(const Node &node, BodySegment &segment);
    void addDefinition(const Node &node, BodySegment &segment);
    void extendLast(BodySegment &segment, int line);
    /// Gives what no block has, up to the line \a last, to the last one: an attribute list that nothing followed.
    void coverLines(int last, BodySegment &segment);
    void addOutline(BodySegment &segment, qsizetype firstHeading);

    [[nodiscard]] QStringView line(int number) const;
    [[nodiscard]] int lastWrittenLine(const Node &node) const;
    /// Whole lines, from the segment's start.
    [[nodiscard]] TextRange rangeOf(int first, int last) const;

    QStringView m_part;
    qsizetype m_from;
    const QList<BlockParser::Segment> &m_parsed;
    const Document &m_document;
    LineIndex m_lines;
    HtmlWriter m_html;
    qsizetype m_outputLimit;
    qsizetype m_written = 0;
    qsizetype m_segmentStart = 0; ///< in the part
    int m_nextLine = 0; ///< the first after the last block
    int m_blockLine = 0; ///< the first of the last block
};

/// \a html as a block.
[[nodiscard]] RenderedBlock renderedBlock(QString html, TextRange source);

/// \a text as it stands, as much of it as a page may show.
[[nodiscard]] QString inertHtml(QStringView text);

} // namespace frontrow::markdown
