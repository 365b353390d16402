// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/blocktree.h"
#include "markdown/headingids.h"
#include "markdown/inlinerenderer.h"

namespace frontrow::markdown {

/// A heading as it was written.
struct WrittenHeading
{
    int level = 1;
    QString text; ///< without markup
    QString html; ///< without links and footnote markers
    QString id;
    bool isInContents = true; ///< not `no_toc`
    int firstLine = 0;
    int lastLine = 0;
};

/// Writes a document's blocks as kramdown's HTML converter does.
class HtmlWriter
{
public:
    HtmlWriter(const Document &document, InlineRenderer &inlines);

    /// Blocks have to be written in their order: ids and footnote numbers count up. The table of contents is
    /// contentsMark() until all headings are known.
    [[nodiscard]] QString block(const Node &node);
    /// The footnotes that the blocks so far refer to; empty without any.
    [[nodiscard]] QString footnotes();
    /// What stands for contentsMark().
    [[nodiscard]] QString contents() const;
    [[nodiscard]] static QString contentsMark();

    [[nodiscard]] const QList<WrittenHeading> &headings() const { return m_headings; }

private:
    void write(const Node &node);
    void writeChildren(const Node &node);
    void writeHeading(const Node &node, Attributes attributes);
    void writeCode(const Node &node, Attributes attributes);
    void writeList(const Node &node, const Attributes &attributes);
    void writeTable(const Node &node, const Attributes &attributes);
    void writeHtml(const Node &node, const Attributes &attributes);
    void writeFootnote(const FootnoteUse &use);
    void writeElement(const QString &name, const Attributes &attributes, const Node &node);

    const Document &m_document;
    InlineRenderer &m_inlines;
    HeadingIds m_ids;
    QList<WrittenHeading> m_headings;
    QString m_out;
    int m_htmlDepth = 0; ///< how many raw elements or footnotes are open
    QString m_contentsName; ///< ul or ol
    Attributes m_contentsAttributes;
};

} // namespace frontrow::markdown
