// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "commonmark/commonmarkparser.h"

#include "commonmark/commonmarktree.h"
#include "commonmark/commonmarkwriter.h"
#include "commonmark/openelements.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace frontrow::commonmark {

namespace {

/// Which lines are blank. Lines end as the library ends them: at a line feed, a carriage return, or both.
std::vector<bool> blankLines(QByteArrayView text)
{
    std::vector<bool> lines;
    bool isBlank = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) {
            lines.push_back(isBlank);
            isBlank = true;
        } else {
            isBlank = isBlank && (c == ' ' || c == '\t' || c == '\r');
        }
    }
    lines.push_back(isBlank);
    return lines;
}

/// Writes the top-level blocks of a tree, those that raw HTML ties together as one.
class BlockCollector
{
public:
    BlockCollector(Writer &writer, std::vector<bool> blank, int skippedLines)
        : m_writer(writer)
        , m_blank(std::move(blank))
        , m_skippedLines(skippedLines)
    {
    }

    void add(cmark_node *node)
    {
        if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) {
            addFootnote(node);
            return;
        }
        const int line = std::max(firstLineOf(node), m_lastLine);
        m_lastLine = line;
        if (line < m_skippedLines) {
            return;
        }
        if (m_open.isEmpty()) {
            finish();
            m_firstLine = line;
        } else {
            m_html += m_html.endsWith('\n') ? "" : "\n";
        }
        const QByteArray html = m_writer.block(node, m_firstLine);
        if (m_writer.hasRawHtml() || !m_open.isEmpty()) {
            m_open.read(html);
        }
        m_html += html;
        m_hasBlock = true;
        if (m_writer.isOverfull()) {
            m_firstLeftOut = m_firstLine - m_skippedLines;
            m_hasBlock = false;
        }
    }

    void addFootnote(cmark_node *node)
    {
        m_footnotes += m_writer.block(node, std::numeric_limits<int>::max()); // no lines of their own block
        if (m_writer.isOverfull()) {
            m_footnotes.clear();
            m_firstLeftOut = static_cast<int>(m_blank.size()) - m_skippedLines;
        }
    }

    void finish()
    {
        if (m_hasBlock) {
            while (m_html.endsWith('\n')) {
                m_html.chop(1);
            }
            m_blocks.append({QString::fromUtf8(m_html), m_firstLine - m_skippedLines,
                m_firstLine == 0 || m_blank[static_cast<std::size_t>(m_firstLine - 1)], m_writer.cells() - m_cells});
            m_cells = m_writer.cells();
        }
        m_html.clear();
        m_hasBlock = false;
    }

    [[nodiscard]] QList<ParsedBlock> takeBlocks() { return std::move(m_blocks); }
    [[nodiscard]] QString footnotes() const { return QString::fromUtf8(m_footnotes).trimmed(); }
    [[nodiscard]] std::optional<int> firstLeftOut() const { return m_firstLeftOut; }

private:
    Writer &m_writer;
    std::vector<bool> m_blank;
    int m_skippedLines;
    OpenElements m_open;
    QByteArray m_html;
    QByteArray m_footnotes;
    QList<ParsedBlock> m_blocks;
    std::optional<int> m_firstLeftOut;
    qsizetype m_cells = 0; ///< how many table cells the finished blocks have
    int m_firstLine = 0;
    int m_lastLine = 0;
    bool m_hasBlock = false;
};

/// GitHub Pages' `{% highlight %}` lets its line breaks pass the parser as elements.
QString withLineBreaks(QString html)
{
    return html.replace(CommonMarkOptions::pagesCodeBreak, QStringLiteral("\n"));
}

} // namespace

Parsed parse(const QString &text, const CommonMarkOptions &options, const CodeStyle &code, const Limits &limits,
    int skippedLines)
{
    const QByteArray bytes = text.toUtf8();
    const Tree tree = parsedTree(bytes, options);
    Writer writer(options, code, limits);
    BlockCollector collector(writer, blankLines(bytes), skippedLines);
    cmark_node *node = cmark_node_first_child(tree.get());
    for (; node != nullptr && !writer.isOverfull(); node = cmark_node_next(node)) {
        collector.add(node);
    }
    collector.finish();
    Parsed result;
    result.blocks = collector.takeBlocks();
    if (options.isPages) {
        for (ParsedBlock &block : result.blocks) {
            block.html = withLineBreaks(std::move(block.html));
        }
    }
    result.headings = writer.headings();
    for (ParsedHeading &heading : result.headings) {
        heading.firstLine -= skippedLines;
    }
    result.footnotes = collector.footnotes();
    result.targets = writer.targets();
    result.firstLeftOut = collector.firstLeftOut();
    result.isTooDeep = writer.isTooDeep();
    result.hasHugeTable = writer.hasHugeTable();
    return result;
}

} // namespace frontrow::commonmark
