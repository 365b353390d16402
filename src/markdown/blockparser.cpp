// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/blockparser.h"

#include "markdown/blocklines.h"

#include <algorithm>
#include <utility>

namespace frontrow::markdown {

BlockParser::BlockParser(Document &document)
    : m_document(document)
{
}

QList<BlockParser::Segment> BlockParser::parse(
    const QString &text, qsizetype from, const std::function<bool(qsizetype)> &endsAt, qsizetype cells)
{
    constexpr qsizetype readingsWithoutMatch = 32;
    constexpr qsizetype leastBudget = 1'000'000;
    m_fullBudget = std::max(leastBudget, text.size() * readingsWithoutMatch);
    m_searchBudget = m_fullBudget;
    m_cells = cells;
    Node &root = m_document.root;
    Scanner scanner(text, 0, m_places);
    scanner.restartAt(from);
    Context context{&root, &scanner, {}};
    m_context = &context;
    m_depth = 1;
    QList<Segment> segments;
    qsizetype cellsBefore = cells;
    int definitionsBefore = m_document.definitions;
    const auto finish = [&] {
        if (segments.isEmpty()) {
            return;
        }
        Segment &segment = segments.last();
        segment.end = std::min(scanner.position(), text.size());
        segment.endNode = root.children.size();
        segment.cells = m_cells - cellsBefore;
        segment.dependsOnRest = std::exchange(m_dependsOnRest, false);
        segment.hasDefinitions = m_document.definitions != definitionsBefore;
        cellsBefore = m_cells;
        definitionsBefore = m_document.definitions;
    };
    while (!scanner.atEnd()) {
        if (startsSegment()) {
            finish();
            if (!segments.isEmpty() && endsAt && endsAt(scanner.position())) {
                m_context = nullptr;
                return segments;
            }
            segments.append(Segment{scanner.position(), 0, root.children.size(), 0, 0, false, false});
        }
        readBlock(root, scanner);
    }
    finish();
    m_context = nullptr;
    return segments;
}

bool BlockParser::startsSegment()
{
    const std::vector<std::unique_ptr<Node>> &before = tree().children;
    if (before.empty()) {
        return m_context->pending.isEmpty() || scanner().position() == 0;
    }
    // A definition list may go on after a blank line, or begin with the paragraph before it, and an attribute list
    // may stand before its ':'.
    const QStringView line = scanner().line();
    return before.back()->type == NodeType::Blank && m_context->pending.isEmpty()
        && (before.size() < 2 || before[before.size() - 2]->type != NodeType::DefinitionList)
        && markerLength(line, Marker::Definition) == 0 && !stripped(line).startsWith(u"{:");
}

void BlockParser::noteSearchWithoutMatch(qsizetype characters)
{
    m_searchBudget -= characters;
    m_steps += characters;
    m_dependsOnRest = true;
}

void BlockParser::parseInto(Node &tree, const PlacedText &content, int firstLine)
{
    m_steps += content.text.size();
    Scanner scanner(content.text, firstLine, content.places);
    parseBlocks(tree, scanner);
}

void BlockParser::parseBlocks(Node &tree, Scanner &scanner)
{
    if (m_depth >= deepestNesting) {
        parseTooDeep(tree, scanner);
        return;
    }
    Context context{&tree, &scanner, {}};
    Context *const outer = m_context;
    m_context = &context;
    ++m_depth;
    while (!scanner.atEnd() && readBlock(tree, scanner)) { }
    --m_depth;
    m_context = outer;
}

bool BlockParser::readBlock(Node &tree, Scanner &scanner)
{
    ++m_steps;
    const int firstLine = scanner.lineNumber();
    const qsizetype begin = scanner.position();
    const std::size_t before = tree.children.size();
    const bool goesOn = parseBlock();
    const std::size_t last = tree.children.empty() ? 0 : tree.children.size() - 1;
    for (std::size_t i = std::min(before, last); i < tree.children.size(); ++i) {
        Node &node = *tree.children[i];
        node.firstLine = i < before || node.type == NodeType::DefinitionList ? node.firstLine : firstLine;
        node.lastLine = std::max(scanner.lastLineNumber(), node.firstLine);
        const bool isNew = i >= before && node.type != NodeType::Html;
        node.source = isNew ? scanner.sourceBetween(begin, scanner.position()) : node.source;
    }
    return goesOn;
}

void BlockParser::parseTooDeep(Node &tree, Scanner &scanner)
{
    m_document.isTooDeep = true;
    const int firstLine = scanner.lineNumber();
    Node &rest = append(tree, NodeType::Plain, scanner.rest().toString());
    rest.places = scanner.placesOf(scanner.rest());
    scanner.setPosition(scanner.text().size());
    rest.firstLine = firstLine;
    rest.lastLine = scanner.lastLineNumber();
}

bool BlockParser::parseBlock()
{
    if (startsWithLetter(scanner().line())) { // as most lines do, and only these begin so
        if (!parseUnderlinedHeading() && !parseTable()) {
            parseParagraph();
        }
        return true;
    }
    // The order is kramdown's (Kramdown::Parser::Kramdown#initialize).
    if (parseBlank() || parseCode() || parseFence() || parseQuote() || parseHeading() || parseRule() || parseList()
        || parseDefinitionList()) {
        return true;
    }
    switch (parseHtml()) {
    case HtmlResult::Parsed:
        return true;
    case HtmlResult::EndTag:
        return false;
    case HtmlResult::NotHtml:
        break;
    }
    if (parseUnderlinedHeading() || parseMath() || parseTable() || parseFootnote() || parseLinkDefinition()
        || parseAbbreviation() || parseExtension()) {
        return true;
    }
    if (isEndOfBlock(scanner().line())) {
        appendBoundary(QString());
        scanner().skipLine();
        return true;
    }
    if (startsParagraph(scanner().line())) {
        parseParagraph();
    } else {
        parseStrayLine();
    }
    return true;
}

void BlockParser::parseStrayLine()
{
    const QStringView line = scanner().line();
    Node *const last = lastChild();
    Node &stray = last && last->type == NodeType::Spans ? *last : append(tree(), NodeType::Spans);
    stray.places.append(
        stray.text.size(), scanner().places(), {line.data() - scanner().text().data(), line.size() + 1});
    stray.text += line + QStringView(u"\n");
    scanner().skipLine();
}

Node *BlockParser::lastChild()
{
    return tree().children.empty() ? nullptr : tree().children.back().get();
}

Node &BlockParser::append(Node &parent, NodeType type, const QString &text)
{
    auto node = std::make_unique<Node>();
    node->type = type;
    node->text = text;
    parent.children.push_back(std::move(node));
    return *parent.children.back();
}

Node &BlockParser::appendBlock(NodeType type, const QString &text)
{
    Node &node = append(tree(), type, text);
    node.list = std::exchange(m_context->pending, {});
    return node;
}

void BlockParser::appendBoundary(const QString &kind)
{
    appendBlock(NodeType::Boundary, kind);
}

bool BlockParser::isAfterBoundary()
{
    const Node *const last = lastChild();
    return !last || last->type == NodeType::Blank || (last->type == NodeType::Boundary && last->text.isEmpty())
        || !m_context->pending.isEmpty();
}

qsizetype BlockParser::find(QStringView needle, qsizetype from)
{
    if (m_searchBudget <= 0 || from > scanner().text().size()) {
        return -1;
    }
    const qsizetype found = scanner().text().indexOf(needle, from);
    if (found < 0) {
        noteSearchWithoutMatch(scanner().text().size() - from);
    }
    return found;
}

bool BlockParser::parseBlank()
{
    if (!isBlank(scanner().line())) {
        return false;
    }
    const qsizetype begin = scanner().position();
    while (!scanner().atEnd() && isBlank(scanner().line())) {
        scanner().skipLine();
    }
    const QStringView lines = scanner().text().sliced(begin, scanner().position() - begin);
    if (Node *const last = lastChild(); last && last->type == NodeType::Blank) {
        last->text += lines;
    } else {
        appendBlock(NodeType::Blank, lines.size() == 1 ? QStringLiteral("\n") : lines.toString());
    }
    return true;
}

bool BlockParser::parseQuote()
{
    if (!startsQuote(scanner().line())) {
        return false;
    }
    const int firstLine = scanner().lineNumber();
    PlacedText content;
    do {
        QStringView line = scanner().line();
        if (startsQuote(line)) {
            line = line.sliced(indentation(line) + 1);
            line = line.sliced(line.startsWith(u' ') ? 1 : 0);
        }
        content.appendLine(line, scanner());
        scanner().skipLine();
    } while (!scanner().atEnd() && !endsLazily(scanner().line()));
    parseInto(appendBlock(NodeType::Quote), content, firstLine);
    return true;
}

bool BlockParser::parseRule()
{
    if (!isRule(scanner().line())) {
        return false;
    }
    scanner().skipLine();
    appendBlock(NodeType::Rule);
    return true;
}

bool BlockParser::parseMath()
{
    const QStringView line = scanner().line();
    const qsizetype spaces = indentation(line);
    const bool isEscaped = line.sliced(std::min(spaces, line.size())).startsWith(u"\\$$");
    if (spaces > 3 || (!isEscaped && !line.sliced(spaces).startsWith(u"$$")) || !isAfterBoundary()) {
        return false;
    }
    if (isEscaped) {
        skipMathEscape(spaces);
        return false;
    }
    const qsizetype begin = scanner().position() + spaces + 2;
    const qsizetype close = find(u"$$", begin);
    if (close < 0) {
        return false;
    }
    qsizetype end = close + 2;
    if (isBlank(scanner().lineFrom(end))) {
        end = scanner().nextLine(end);
    }
    // An attribute list may stand on the same line.
    if (end < scanner().text().size() && !isBoundary(scanner().lineFrom(end))) {
        return false;
    }
    appendBlock(NodeType::Math, scanner().text().sliced(begin, close - begin).trimmed().toString());
    scanner().setPosition(end);
    return true;
}

void BlockParser::skipMathEscape(qsizetype spaces)
{
    const qsizetype begin = scanner().position() + spaces + 3;
    const qsizetype close = find(u"$$", begin);
    if (close >= 0 && isBlank(scanner().lineFrom(close + 2))) {
        scanner().setPosition(scanner().position() + spaces + 1);
    }
}

void BlockParser::parseParagraph()
{
    const qsizetype begin = scanner().position();
    do {
        scanner().skipLine();
    } while (!scanner().atEnd() && !endsParagraph(scanner().line(), m_document.options.endsParagraphsAtBlank));
    const QStringView text = scanner().text().sliced(begin, scanner().position() - begin);
    const qsizetype lead = stripped(text).data() - text.data();
    const QStringView unended = text.first(lead + stripped(text).size());
    Node *const last = lastChild();
    if (last && last->type == NodeType::Paragraph) {
        const bool breaksHard = begin >= 3 && scanner().text().sliced(begin - 3, 3) == u"  \n";
        last->text += breaksHard ? QStringView(u"  \n") : QStringView(u"\n");
        last->places.append(last->text.size(), scanner().places(), {begin, unended.size()});
        last->text += unended;
        return;
    }
    appendBlock(NodeType::Paragraph, unended.sliced(lead).toString()).places = scanner().placesOf(unended.sliced(lead));
}

} // namespace frontrow::markdown
