// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/blocktree.h"
#include "markdown/headingids.h"
#include "markdown/spanwriter.h"

namespace frontrow::markdown {

/// A heading as it was written.
struct WrittenHeading
{
    int level = 1;
    QString text; ///< without markup
    QString html; ///< without links and footnote markers; only where there is a table of contents
    QString id;
    bool isInContents = true; ///< its level is one of `toc_levels`, and it is not `no_toc`
    int firstLine = 0;
    int lastLine = 0;
};

/// Writes a document's blocks as kramdown's HTML converter does.
class HtmlWriter
{
public:
    /// \param hasContents a table of contents may be asked for: headings keep their HTML
    /// \param found takes what is written, with its places in the source; null to have it not
    HtmlWriter(const Document &document, bool hasContents, QList<BodySpan> *found = nullptr);

    /// Blocks have to be written in their order: ids and footnote numbers count up. The table of contents is
    /// contentsMark() until all headings are known, and footnotes that have a place footnotesMark().
    /// \param firstLine the line of the body that the marks of lines count from
    [[nodiscard]] QString block(const Node &node, int firstLine);
    /// The footnotes that the blocks so far refer to; empty without any.
    [[nodiscard]] QString footnotes();
    /// What stands for contentsMark().
    [[nodiscard]] QString contents() const;
    [[nodiscard]] static QString contentsMark();
    [[nodiscard]] static QString footnotesMark();

    [[nodiscard]] const QList<WrittenHeading> &headings() const { return m_headings; }
    [[nodiscard]] const SpanWriter &spans() const { return m_spans; }
    [[nodiscard]] bool hasContents() const { return !m_contentsName.isEmpty(); }
    [[nodiscard]] bool hasFootnotesPlace() const { return m_hasFootnotesPlace; }
    void setOutputLimit(qsizetype characters) { m_spans.setOutputLimit(characters); }
    [[nodiscard]] bool isOverfull() const { return m_spans.isOverfull(); }

private:
    void write(const Node &node);
    void writeChildren(const Node &node);
    void writeSpans(const Node &node);
    /// The same, with more to say.
    void writeLeaf(const Node &node, QString &out, SpanPlace place, QString *plain);
    void addFound(const Node &node, const QList<BodySpan> &spans);
    /// A block of \a kind; its index, -1 when nobody asks.
    qsizetype note(const Node &node, BodySpan::Kind kind);
    void noteWords(const Node &node);
    void writeParagraph(const Node &node, Attributes &attributes);
    bool writeStandaloneImage(const Node &node, const Attributes &attributes);
    /// Whether the terms of \a list get ids, and what these begin with.
    void readTermIds(const Node &list);
    void writeTerm(const Node &node, Attributes &attributes);
    void writeHeading(const Node &node, Attributes &attributes);
    void writeCode(const Node &node, Attributes &attributes);
    void writeList(const Node &node, const Attributes &attributes);
    void writeTable(const Node &node, const Attributes &attributes);
    void writeRow(const Node &row, const QStringList &alignments, QStringView cellName);
    void writeHtml(const Node &node, const Attributes &attributes);
    void writeFootnote(const FootnoteUse &use);
    void writeElement(QStringView name, const Attributes &attributes, const Node &node);
    void open(QStringView name, const Attributes &attributes);
    /// The mark that says that \a line is where it comes from; empty where marks are not wanted.
    [[nodiscard]] QString lineMark(int line) const;
    void close(QStringView name);
    [[nodiscard]] QString code(const QString &text, const QString &language) const;

    const Document &m_document;
    SpanWriter m_spans;
    QList<BodySpan> *m_found;
    HeadingIds m_ids;
    QList<WrittenHeading> m_headings;
    QString m_out;
    int m_firstLine = 0; ///< the first line of the block that is written, from 0
    int m_htmlDepth = 0; ///< how many raw elements or footnotes are open
    bool m_keepsHeadingHtml;
    bool m_hasFootnotesPlace = false;
    QString m_contentsName; ///< ul or ol
    Attributes m_contentsAttributes;
    /// The node that the links back from a footnote stand at the end of, and where that is in m_out.
    const Node *m_backlinkNode = nullptr;
    qsizetype m_backlinkPlace = -1;
    QString m_termPrefix; ///< what the ids of terms begin with, in a list with `auto_ids`
    bool m_hasTermIds = false;
};

} // namespace frontrow::markdown
