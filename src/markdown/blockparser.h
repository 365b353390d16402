// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/blocktree.h"
#include "markdown/placedtext.h"
#include "markdown/scanner.h"

#include <functional>
#include <optional>

namespace frontrow::markdown {

/// Finds the blocks of a body by kramdown's rules (kramdown 2.5, GFM input 1.1, Jekyll's options), which are
/// not CommonMark's. Inline Markdown stays as text in the nodes.
class BlockParser
{
public:
    explicit BlockParser(Document &document);

    /// What a run of top-level blocks is that can be read without what stands before it: it begins at the start of
    /// the body or after a blank line, and nothing before it waits for it.
    struct Segment
    {
        qsizetype start = 0; ///< in the text
        qsizetype end = 0;
        std::size_t firstNode = 0; ///< index among the root's children
        std::size_t endNode = 0;
        qsizetype cells = 0; ///< how many cells its tables have
        bool dependsOnRest = false; ///< something was looked for without a match after it
        bool hasDefinitions = false; ///< it defines links, footnotes, abbreviations, attributes or options
    };

    /// Reads the body \a text from \a from, the start of a segment, into the document. Its lines end in '\n'.
    /// Lines count from 0 at \a from. Ends before the end of the text at the start of a segment for which \a endsAt
    /// says true.
    QList<Segment> parse(const QString &text, qsizetype from = 0, const std::function<bool(qsizetype)> &endsAt = {},
        qsizetype cells = 0);

    /// Where the body stands in its source, for the places of what is read. Without it: where it is.
    void setPlaces(const Places &places) { m_places = places; }

    /// Blocks, characters that were looked at without a match, and characters that were read again as the content of a
    /// block.
    [[nodiscard]] qsizetype steps() const { return m_steps; }
    /// True when so much was looked for without a match that some of it was not looked for any more.
    [[nodiscard]] bool isExhausted() const { return m_searchBudget <= m_fullBudget / 2; }

private:
    struct Context
    {
        Node *tree;
        Scanner *scanner;
        AttributeList pending; ///< an attribute list that waits for the block after it
    };

    [[nodiscard]] bool startsSegment();
    /// parseBlock(), and the lines that it read.
    bool readBlock(Node &tree, Scanner &scanner);

    /// Reads \a content, which begins at the body's line \a firstLine, into \a tree.
    void parseInto(Node &tree, const PlacedText &content, int firstLine);
    /// Reads what is left in \a scanner into \a tree, up to the end tag of \a tree if it is an element.
    void parseBlocks(Node &tree, Scanner &scanner);
    /// One block; false when it was the end tag of the element that is being read.
    bool parseBlock();
    void parseTooDeep(Node &tree, Scanner &scanner);

    [[nodiscard]] Scanner &scanner() { return *m_context->scanner; }
    [[nodiscard]] Node &tree() { return *m_context->tree; }
    [[nodiscard]] Node *lastChild();
    /// A new node at the end of \a parent.
    Node &append(Node &parent, NodeType type, const QString &text = {});
    /// A new block in the tree, with the attribute list that waits for it.
    Node &appendBlock(NodeType type, const QString &text = {});
    void appendBoundary(const QString &kind);
    [[nodiscard]] bool isAfterBoundary();

    bool parseBlank();
    bool parseCode();
    bool parseFence();
    bool parseQuote();
    bool parseHeading();
    bool parseUnderlinedHeading();
    bool parseRule();
    bool parseMath();
    /// A backslash before a formula that fills its lines goes away, and the formula is one inside of a text.
    void skipMathEscape(qsizetype spaces);
    void parseParagraph();
    /// A line that no block begins with is text outside of all blocks.
    void parseStrayLine();
    /// \param text a view into the text that is read
    /// \param id that it says itself; empty for none
    void appendHeading(QStringView text, const QString &id, int level);

    bool parseList();
    void parseItems(Node &list, bool isNumbered, bool &endFound);
    void finishItem(Node &list, std::size_t index, bool endFound);
    void markTasks(Node &list);
    bool parseDefinitionList();
    std::unique_ptr<Node> takeTerms(bool &isSpread);
    void parseDefinitions(Node &list, bool isSpread);
    void finishDefinitions(std::unique_ptr<Node> list);

    bool parseTable();

    enum class HtmlResult { NotHtml, Parsed, EndTag };
    HtmlResult parseHtml();
    /// Reads the element whose \a tag begins at \a start.
    void readElement(const HtmlTag &tag, qsizetype start);
    void readRawContent(Node &element);
    bool readRawPiece(Node &element);
    /// All up to the end tag of \a element, as one node of \a type.
    void readUnparsed(Node &element, NodeType type);

    bool parseFootnote();
    bool parseLinkDefinition();
    bool parseAbbreviation();
    bool parseExtension();
    bool parseNamedExtension();
    bool parseBlockAttributes();

    /// The end of the code lines at \a position: indented ones and what continues them. \a position without.
    [[nodiscard]] qsizetype codeEnd(qsizetype position);

    Document &m_document;
    Places m_places = Places::from(0);
    Context *m_context = nullptr;
    int m_depth = 0;
    qsizetype m_cells = 0;
    /// How many more characters may be looked at without a match for something that closes (a fence, a formula, a
    /// comment).
    qsizetype m_searchBudget = 0;
    qsizetype m_fullBudget = 0;
    qsizetype m_steps = 0;
    bool m_dependsOnRest = false;
    struct FenceEnd
    {
        qsizetype line = 0;
        qsizetype marks = 0; ///< the length of the fence that this line closes; 0 without an end
    };
    /// The first line from \a from on that closes a fence of \a marks, else of as many of them as any line closes, if
    /// those are \a fewest at least.
    [[nodiscard]] FenceEnd fenceEnd(qsizetype from, const QString &marks, qsizetype fewest);
    /// Something was looked for up to the end, \a characters away, without a match.
    void noteSearchWithoutMatch(qsizetype characters);
    [[nodiscard]] qsizetype find(QStringView needle, qsizetype from);
};

} // namespace frontrow::markdown
