// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commonmark/commonmarkparser.h"
#include "commonmark/commonmarktree.h"
#include "commonmark/pagesheadingids.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace frontrow::commonmark {

/// Writes a tree as commonmarker's renderer in Ruby does (0.23, which is not the one of the C library), with the code
/// blocks of jekyll-commonmark 1.4 or of jekyll-commonmark-ghpages 0.5. Blocks have to be written in their order: ids
/// and footnotes count up.
class Writer
{
public:
    Writer(const CommonMarkOptions &options, const CodeStyle &code, const Limits &limits);

    /// \a node and what is in it.
    /// \param firstLine the line of the text that the marks of lines count from
    [[nodiscard]] QByteArray block(cmark_node *node, int firstLine);

    /// Raw HTML was written: it may leave elements open.
    [[nodiscard]] bool hasRawHtml() const { return m_hasRawHtml; }
    [[nodiscard]] const QList<ParsedHeading> &headings() const { return m_headings; }
    [[nodiscard]] bool isTooDeep() const { return m_isTooDeep; }
    [[nodiscard]] bool hasHugeTable() const { return m_hasHugeTable; }
    [[nodiscard]] bool isOverfull() const { return m_isOverfull; }
    [[nodiscard]] qsizetype cells() const { return m_cells; }
    [[nodiscard]] qsizetype targets() const { return m_targets; }

private:
    void write(cmark_node *node);
    /// False, with nothing written, when \a node is none of the spans within a block.
    bool writeSpan(cmark_node *node);
    void writeChildren(cmark_node *node);
    void writeExtension(cmark_node *node);
    void writeHeading(cmark_node *node);
    void writePagesHeading(cmark_node *node);
    void writeParagraph(cmark_node *node);
    void writeList(cmark_node *node);
    void writeItem(cmark_node *node);
    void writeCode(cmark_node *node);
    void writePagesCode(cmark_node *node);
    void writePlainCode(cmark_node *node, const std::optional<QByteArray> &language);
    void writeRawHtml(cmark_node *node);
    void writeLink(cmark_node *node);
    void writeImage(cmark_node *node);
    void writeSoftBreak();
    void writeTable(cmark_node *node);
    void writeRow(cmark_node *node);
    void writeCell(cmark_node *node);
    void writeFootnoteReference(cmark_node *node);
    void writeFootnote(cmark_node *node);
    bool writeBacklink();
    /// The words of \a node alone, without a call for each of its levels.
    void writeWords(cmark_node *node);

    /// Begins a new line unless one has begun.
    void breakLine();
    void writeTarget(QByteArrayView url);
    void writeTitle(const char *title);
    void openBlock(const char *name, cmark_node *node);
    void writePosition(cmark_node *node);
    void writeLineMark(cmark_node *node, int offset = 0);
    [[nodiscard]] QByteArray colours(const QByteArray &code, const QByteArray &language) const;
    void addHeading(cmark_node *node, const QByteArray &id);

    const CommonMarkOptions &m_options;
    const CodeStyle &m_code;
    const Limits &m_limits;
    QByteArray m_out;
    QList<ParsedHeading> m_headings;
    PagesHeadingIds m_ids;
    QByteArrayList m_alignments; ///< how the columns of the table that is written are aligned
    int m_firstLine = 0;
    int m_depth = 0;
    qsizetype m_column = 0;
    qsizetype m_cells = 0;
    qsizetype m_targets = 0;
    int m_footnote = 0;
    int m_footnoteWithBacklink = 0;
    bool m_isTight = false;
    bool m_isPlain = false; ///< inside an alternative text
    bool m_isHeader = false;
    bool m_hasBody = false;
    bool m_hasRawHtml = false;
    bool m_isTooDeep = false;
    bool m_hasHugeTable = false;
    bool m_isOverfull = false;
    qsizetype m_written = 0; ///< bytes of the blocks before
};

} // namespace frontrow::commonmark
