// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/asciispace.h"
#include "markdown/blocklines.h"
#include "markdown/blockparser.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace frontrow::markdown {

namespace {

/// What the first line of an item says about the lines that follow.
struct ItemShape
{
    PlacedText content; ///< the text of the item's first line
    qsizetype indent = 0; ///< columns
    AttributeList list;
};

QStringView withoutLeadingSpace(QStringView text)
{
    while (!text.isEmpty() && isAsciiSpace(text.front())) {
        text = text.sliced(1);
    }
    return text;
}

/// The attribute list that may stand first in an item, after white space: its end, 0 without one.
qsizetype itemListEnd(QStringView content, AttributeList &list)
{
    const qsizetype begin = content.size() - withoutLeadingSpace(content).size();
    const qsizetype length = attributeListLength(content, begin);
    if (length == 0) {
        return 0;
    }
    const QStringView inside = content.sliced(begin + 2, length - 3);
    static const QRegularExpression notList(QStringLiteral(R"(^(?:\w[\w-]*:|:|/))"));
    if (notList.matchView(inside).hasMatch()) {
        return 0;
    }
    readAttributeList(inside, list);
    const QStringView after = content.sliced(begin + length);
    return content.size() - withoutLeadingSpace(after).size();
}

/// The first line of an item, where \a scanner is; \a marker characters of it are the marker.
ItemShape itemShape(const Scanner &scanner, qsizetype marker)
{
    ItemShape shape;
    PlacedText first;
    first.appendLine(scanner.line().sliced(marker), scanner);
    QString &content = first.text;
    AttributeList unused;
    const qsizetype listEnd = itemListEnd(content, unused);
    if (isBlank(QStringView(content).sliced(listEnd))) {
        shape.indent = 4;
    } else {
        shape.indent = marker;
        qsizetype tab = indentation(content);
        while (tab < content.size() && content[tab] == u'\t') {
            const qsizetype spaces = 4 - (tab + marker) % 4;
            content.replace(tab, 1, QString(spaces, u' '));
            first.places.replaceStart(tab + 1, tab + spaces);
            tab = indentation(content);
        }
        shape.indent += indentation(content);
    }
    first = first.sliced(content.size() - withoutLeadingSpace(content).size());
    shape.content = first.sliced(itemListEnd(content, shape.list));
    return shape;
}

/// Four columns for each leading tab, up to \a columns; -1 when \a line is indented less.
qsizetype contentStart(QStringView line, qsizetype columns)
{
    qsizetype steps = 0;
    qsizetype at = 0;
    const auto step = [&line, &at] {
        if (line.sliced(at).startsWith(u'\t')) {
            ++at;
        } else if (line.sliced(at).startsWith(u"    ")) {
            at += 4;
        } else {
            return false;
        }
        return true;
    };
    while (steps < columns / 4) {
        if (!step()) {
            return -1;
        }
        ++steps;
    }
    const qsizetype rest = columns % 4;
    if (indentation(line.sliced(at)) >= rest) {
        return at + rest;
    }
    return step() ? at : -1;
}

bool isLazy(QStringView line, qsizetype indent)
{
    if (indentation(line) > std::min<qsizetype>(indent, 3)) {
        return true;
    }
    return !blockAttributeList(line) && !startsBlockElement(line);
}

/// The line where \a scanner is, with leading tabs as four spaces each, and without \a indent spaces; \a found says if
/// it had them.
PlacedText unindented(const Scanner &scanner, qsizetype indent, bool &found)
{
    const QStringView line = scanner.line();
    qsizetype tabs = 0;
    while (tabs < line.size() && line[tabs] == u'\t') {
        ++tabs;
    }
    PlacedText content{QString(tabs * 4, u' '), {}};
    content.append(line.sliced(tabs), scanner);
    found = indentation(content.text) >= indent;
    return found ? content.sliced(indent) : content;
}

/// Appends the line of \a scanner, a further one of an item with \a indent, to the last of the item's \a chunks.
/// \return whether it begins a list in the item, and with that another chunk
bool appendFurtherLine(const Scanner &scanner, qsizetype indent, bool hasNested, QList<PlacedText> &chunks)
{
    bool isIndentedEnough = false;
    PlacedText text = unindented(scanner, indent, isIndentedEnough);
    const bool isList = hasNested != isIndentedEnough && startsList(text.text);
    const bool begins = isList && isIndentedEnough;
    if (begins) {
        chunks.append(PlacedText());
    } else if (isList) {
        text.text.prepend(QString(indent + 4, u' '));
        text.places.replaceStart(0, indent + 4);
    }
    chunks.last() += text;
    chunks.last().text += u'\n';
    return begins;
}

} // namespace

bool BlockParser::parseList()
{
    const QStringView line = scanner().line();
    if (!startsList(line)) {
        return false;
    }
    const bool isNumbered = markerLength(line, Marker::Bullet) == 0;
    Node &list = appendBlock(isNumbered ? NodeType::NumberedList : NodeType::BulletList);
    bool endFound = false;
    parseItems(list, isNumbered, endFound);
    std::unique_ptr<Node> blank;
    for (std::size_t i = 0; i < list.children.size(); ++i) {
        finishItem(list, i, endFound);
        blank.reset();
        std::vector<std::unique_ptr<Node>> &content = list.children[i]->children;
        if (!content.empty() && content.back()->type == NodeType::Blank) {
            blank = std::move(content.back());
            content.pop_back();
        }
    }
    markTasks(list);
    if (blank && !endFound) {
        tree().children.push_back(std::move(blank));
    }
    return true;
}

void BlockParser::parseItems(Node &list, bool isNumbered, bool &endFound)
{
    const Marker marker = isNumbered ? Marker::Number : Marker::Bullet;
    qsizetype deepest = 3;
    ItemShape shape;
    QList<PlacedText> chunks;
    QList<int> chunkLines;
    Node *item = nullptr;
    bool hasNested = false;
    bool lastIsBlank = false;
    const auto finish = [&] {
        for (qsizetype i = 0; item && i < chunks.size(); ++i) {
            parseInto(*item, chunks[i], chunkLines[i]);
        }
        chunks.clear();
        chunkLines.clear();
    };
    while (!scanner().atEnd()) {
        const QStringView line = scanner().line();
        const qsizetype length = markerLength(line, marker, deepest);
        if (lastIsBlank && isRule(line)) {
            break;
        }
        if (isEndOfBlock(line)) {
            endFound = true;
            scanner().skipLine();
            break;
        }
        if (length > 0) {
            finish();
            item = &append(list, NodeType::Item);
            item->firstLine = scanner().lineNumber();
            shape = itemShape(scanner(), length);
            item->list = shape.list;
            deepest = std::min<qsizetype>(3, shape.indent - 1);
            const QStringView content = shape.content.text;
            hasNested = startsList(content.chopped(content.endsWith(u'\n') ? 1 : 0));
            chunks.append(shape.content);
            chunkLines.append(scanner().lineNumber());
            lastIsBlank = false;
        } else if (isBlank(line)) {
            hasNested = true;
            lastIsBlank = true;
            chunks.last().appendLine(line, scanner());
        } else if (contentStart(line, shape.indent) >= 0 || (!lastIsBlank && isLazy(line, shape.indent))) {
            if (appendFurtherLine(scanner(), shape.indent, hasNested, chunks)) {
                chunkLines.append(scanner().lineNumber());
                hasNested = true;
            }
            lastIsBlank = false;
        } else {
            break;
        }
        scanner().skipLine();
    }
    finish();
}

void BlockParser::finishItem(Node &list, std::size_t index, bool endFound)
{
    std::vector<std::unique_ptr<Node>> &content = list.children[index]->children;
    if (content.empty() || content.front()->type != NodeType::Paragraph) {
        return;
    }
    if (content.size() >= 2 && content[1]->type == NodeType::Boundary && !content.front()->list.isEmpty()) {
        content.erase(content.begin() + 1);
    }
    const bool isLast = index + 1 == list.children.size();
    const bool isTight =
        content.size() < 2 || content[1]->type != NodeType::Blank || (isLast && content.size() == 2 && !endFound);
    const auto isNotLoose = [](const std::unique_ptr<Node> &other) {
        return other->children.empty() || other->children.front()->type != NodeType::Paragraph
            || other->children.front()->isBare;
    };
    const bool fitsOthers =
        !isLast || list.children.size() == 1 || std::any_of(list.children.begin(), list.children.end() - 1, isNotLoose);
    content.front()->isBare = isTight && fitsOthers;
    if (content.front()->isBare && content.size() >= 2 && content[1]->type != NodeType::Blank) {
        content.front()->text += u'\n';
    }
}

void BlockParser::markTasks(Node &list)
{
    static const QRegularExpression box(QStringLiteral(R"(\A\s*\[([ xX])\]\s+)"));
    bool isTaskList = false;
    for (const std::unique_ptr<Node> &item : list.children) {
        if (item->children.empty() || item->children.front()->type != NodeType::Paragraph) {
            continue;
        }
        QString &text = item->children.front()->text;
        const bool mayBeTask = withoutLeadingSpace(text).startsWith(u'[');
        if (const std::optional match = mayBeTask ? std::optional(box.match(text)) : std::nullopt;
            match && match->hasMatch()) {
            const QString checked = match->captured(1) == u" " ? QString() : QStringLiteral(" checked=\"checked\"");
            const QString input =
                QStringLiteral("<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\"%1 />")
                    .arg(checked);
            text.replace(0, match->capturedLength(), input);
            item->children.front()->places.replaceStart(match->capturedLength(), input.size());
            isTaskList = true;
        }
        if (isTaskList) {
            item->attributes.set(QStringLiteral("class"), QStringLiteral("task-list-item"));
        }
    }
    if (isTaskList) {
        list.attributes.set(QStringLiteral("class"), QStringLiteral("task-list"));
    }
}

bool BlockParser::parseDefinitionList()
{
    if (markerLength(scanner().line(), Marker::Definition) == 0) {
        return false;
    }
    bool isSpread = false;
    std::unique_ptr<Node> list = takeTerms(isSpread);
    if (!list) {
        return false;
    }
    parseDefinitions(*list, isSpread);
    finishDefinitions(std::move(list));
    return true;
}

std::unique_ptr<Node> BlockParser::takeTerms(bool &isSpread)
{
    std::vector<std::unique_ptr<Node>> &before = tree().children;
    const bool followsParagraph = !before.empty() && before.back()->type == NodeType::Paragraph;
    const bool followsBlank = before.size() >= 2 && before.back()->type == NodeType::Blank
        && before.back()->text == u"\n" && before[before.size() - 2]->type == NodeType::Paragraph;
    if (!followsParagraph && !followsBlank) {
        return nullptr;
    }
    if (followsBlank) {
        before.pop_back();
        isSpread = true;
    }
    const std::unique_ptr<Node> paragraph = std::move(before.back());
    before.pop_back();
    auto list = std::make_unique<Node>();
    list->type = NodeType::DefinitionList;
    list->firstLine = paragraph->firstLine;
    list->list = paragraph->list;
    int line = paragraph->firstLine;
    const QStringView text = paragraph->text;
    for (const QStringView term : text.tokenize(u'\n', Qt::SkipEmptyParts)) {
        Node &node = append(*list, NodeType::Term);
        node.firstLine = line++;
        const QStringView words = term.sliced(itemListEnd(term, node.list));
        node.text = words.toString();
        node.places.append(0, paragraph->places, {words.data() - text.data(), words.size()});
    }
    return list;
}

void BlockParser::parseDefinitions(Node &list, bool isSpread)
{
    qsizetype deepest = 3;
    ItemShape shape;
    Node *item = nullptr;
    bool lastIsBlank = false;
    PlacedText content;
    const auto finish = [&] {
        if (item) {
            parseInto(*item, content, item->firstLine);
        }
    };
    while (!scanner().atEnd()) {
        const QStringView line = scanner().line();
        const qsizetype length = markerLength(line, Marker::Definition, deepest);
        if (length > 0) {
            finish();
            item = &append(list, NodeType::Definition);
            item->firstLine = scanner().lineNumber();
            item->isSpread = isSpread;
            shape = itemShape(scanner(), length);
            item->list = shape.list;
            deepest = std::min<qsizetype>(3, shape.indent - 1);
            content = shape.content;
            isSpread = false;
            lastIsBlank = false;
        } else if (isBlank(line)) {
            isSpread = true;
            lastIsBlank = true;
            content.appendLine(line, scanner());
        } else if (!isEndOfBlock(line)
            && (contentStart(line, shape.indent) >= 0 || (!lastIsBlank && isLazy(line, shape.indent)))) {
            bool unused = false;
            content += unindented(scanner(), shape.indent, unused);
            content.text += u'\n';
            isSpread = false;
            lastIsBlank = false;
        } else {
            break;
        }
        scanner().skipLine();
    }
    finish();
}

void BlockParser::finishDefinitions(std::unique_ptr<Node> list)
{
    std::unique_ptr<Node> blank;
    for (const std::unique_ptr<Node> &item : list->children) {
        if (item->type != NodeType::Definition || item->children.empty()) {
            continue;
        }
        blank.reset();
        if (item->children.back()->type == NodeType::Blank) {
            blank = std::move(item->children.back());
            item->children.pop_back();
        }
        if (!item->children.empty() && item->children.front()->type == NodeType::Paragraph && !item->isSpread) {
            item->children.front()->isBare = true;
            if (item->children.size() >= 2) {
                item->children.front()->text += u'\n';
            }
        }
    }
    std::vector<std::unique_ptr<Node>> &before = tree().children;
    if (before.size() >= 2 && before.back()->type == NodeType::Blank
        && before[before.size() - 2]->type == NodeType::DefinitionList) {
        before.pop_back();
    }
    if (!before.empty() && before.back()->type == NodeType::DefinitionList) {
        std::ranges::move(list->children, std::back_inserter(before.back()->children));
    } else {
        before.push_back(std::move(list));
    }
    if (blank) {
        before.push_back(std::move(blank));
    }
}

} // namespace frontrow::markdown
