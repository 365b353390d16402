// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/blocktree.h"
#include "markdown/scanner.h"

#include <optional>

namespace frontrow::markdown {

/// Finds the blocks of a body by kramdown's rules (kramdown 2.5, GFM input 1.1, Jekyll's options), which are
/// not CommonMark's. Inline Markdown stays as text in the nodes.
class BlockParser
{
public:
    explicit BlockParser(Document &document);

    /// Reads the body \a text into the document. Its lines end in '\n'.
    void parse(const QString &text);

private:
    struct Context
    {
        Node *tree;
        Scanner *scanner;
        AttributeList pending; ///< an attribute list that waits for the block behind it
    };

    /// Reads \a text, which begins at the body's line \a firstLine, into \a tree.
    void parseInto(Node &tree, const QString &text, int firstLine);
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
    bool parseLiquidHighlight();
    void parseParagraph();
    void appendHeading(QString text, int level);

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
    void readElement(const Tag &tag);
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
    Context *m_context = nullptr;
    int m_depth = 0;
    qsizetype m_cells = 0;
    /// How many more characters may be looked at in vain for something that closes (a fence, a formula, a comment).
    qsizetype m_searchBudget = 0;
    [[nodiscard]] qsizetype find(QStringView needle, qsizetype from);
};

} // namespace frontrow::markdown
