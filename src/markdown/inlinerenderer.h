// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/blocktree.h"
#include "markdown/spansource.h"

#include <QRegularExpression>

#include <memory>
#include <vector>

struct cmark_node;

namespace frontrow::markdown {

/// A leaf as HTML, and as text without markup (what heading ids are made of).
struct InlineHtml
{
    QString html;
    QString text;
};

/// Footnotes get their numbers in the order in which they are met.
struct FootnoteUse
{
    QString name;
    int repeats = 0; ///< markers beyond the first
};

/// Turns all leaves of a document into HTML. cmark-gfm sees them once, as the paragraphs of one text.
/// cmark-gfm keeps global tables once an extension is attached: one thread at a time.
class InlineRenderer
{
public:
    /// Gives every node of \a document with inline Markdown its leaf. \a document must outlive this.
    explicit InlineRenderer(Document &document);
    ~InlineRenderer();
    InlineRenderer(const InlineRenderer &) = delete;
    InlineRenderer &operator=(const InlineRenderer &) = delete;

    /// \param forContents leaves out links and footnote markers, as entries of a table of contents do.
    [[nodiscard]] InlineHtml render(const Node &node, bool forContents = false);

    [[nodiscard]] const QList<FootnoteUse> &footnotes() const { return m_footnotes; }

    /// How many more characters may be written; what goes beyond stays out and isOverfull() tells.
    void setOutputLimit(qsizetype characters) { m_left = characters; }
    [[nodiscard]] bool isOverfull() const { return m_left < 0; }

private:
    friend class LeafWriter;

    struct Leaf
    {
        QString text;
        SpanSource source;
        cmark_node *paragraph = nullptr;
    };

    void collectLeaves(Node &node);
    void addLeaf(Node &node);
    void parseLeaves();
    void buildAbbreviations();

    struct Deleter
    {
        void operator()(cmark_node *node) const;
    };

    Document &m_document;
    std::vector<Leaf> m_leaves;
    std::unique_ptr<cmark_node, Deleter> m_root;
    QRegularExpression m_abbreviations;
    QList<FootnoteUse> m_footnotes;
    QHash<QString, qsizetype> m_footnoteNumbers;
    qsizetype m_left = 0;
};

} // namespace frontrow::markdown
