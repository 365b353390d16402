// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/listblock.h"

#include <algorithm>

namespace frontrow {

namespace {

/// Nothing of a list goes on over such a line: a heading, or one that stands at the margin below a blank line.
bool isBarrier(QStringView text, const LineStart &line)
{
    const QStringView words = slice(text, line.line).sliced(line.quoteEnd - line.line.start);
    return !line.isBlank && !line.isItem() && line.indent == 0
        && (words.startsWith(u'#') || words.startsWith(u'<') || !fenceOf(words).isEmpty());
}

/// A line that a list goes on over only when another line of it follows.
bool isPlain(const LineStart &line)
{
    return !line.isBlank && !line.isItem() && line.indent == 0;
}

/// Only a list that starts with 1 begins within a paragraph of CommonMark.
bool beginsList(const LineStart &line, bool isInParagraph)
{
    return line.isItem() && !(isInParagraph && line.marker->number.value_or(1) != 1);
}

/// The lines from \a from upwards (or downwards) that may be of one list with it.
QList<LineStart> linesFrom(QStringView text, const LineStart &from, bool isUpwards, const WritingRules &rules)
{
    QList<LineStart> found;
    LineStart last = from;
    while (found.size() < ListBlock::mostLines) {
        const qsizetype next = isUpwards ? last.line.start - 1 : last.line.end() + 1;
        if (next < 0 || next > text.size()) {
            break;
        }
        const LineStart line = lineStartAt(text, next, rules);
        const bool isApart = isUpwards ? line.isBlank && isPlain(last) : last.isBlank && isPlain(line);
        if (line.quotes != from.quotes || isApart || isBarrier(text, line)) {
            break;
        }
        found.append(line);
        last = line;
    }
    return found;
}

} // namespace

ListBlock ListBlock::around(QStringView text, qsizetype offset, const WritingRules &rules)
{
    ListBlock block;
    const LineStart here = lineStartAt(text, offset, rules);
    if (isBarrier(text, here)) {
        return block;
    }
    block.m_lines = linesFrom(text, here, true, rules);
    std::ranges::reverse(block.m_lines);
    block.m_lines.append(here);
    block.m_lines.append(linesFrom(text, here, false, rules));
    bool isInParagraph = false;
    while (!block.m_lines.isEmpty() && !beginsList(block.m_lines.constFirst(), isInParagraph && rules.isCommonMark)) {
        isInParagraph = !block.m_lines.takeFirst().isBlank;
    }
    while (!block.m_lines.isEmpty() && block.m_lines.constLast().isBlank) {
        block.m_lines.removeLast();
    }
    block.read(text, rules);
    return block;
}

ListBlock ListBlock::of(QStringView text, const WritingRules &rules)
{
    ListBlock block;
    for (qsizetype at = 0; at <= text.size(); at = block.m_lines.constLast().line.end() + 1) {
        block.m_lines.append(lineStartAt(text, at, rules));
    }
    block.read(text, rules);
    return block;
}

bool ListBlock::isNestedIn(const LineStart &line, const LineStart &parent) const
{
    constexpr int leastOfKramdown = 2;
    return line.indent >= parent.textColumn || (!m_isCommonMark && line.indent >= parent.indent + leastOfKramdown);
}

void ListBlock::read(QStringView text, const WritingRules &rules)
{
    m_isCommonMark = rules.isCommonMark;
    QList<int> open; // the items that the next line may be of, from the outermost
    QStringView fence;
    for (int index = 0; index < m_lines.size(); ++index) {
        LineStart &line = m_lines[index];
        const QStringView words = text.sliced(line.indentEnd, line.line.end() - line.indentEnd);
        const QStringView mark = fenceOf(words);
        if (!fence.isEmpty()) {
            line.marker.reset(); // code is no list
            if (mark.startsWith(fence)) {
                fence = {};
            }
        } else if (line.isItem()) {
            addItem(index, open);
            fence = fenceOf(text.sliced(line.contentStart, line.line.end() - line.contentStart));
        } else {
            fence = mark;
        }
        m_owners.append(open.isEmpty() ? -1 : open.constLast());
    }
}

void ListBlock::addItem(int line, QList<int> &open)
{
    const LineStart &start = m_lines[line];
    int before = -1; // the item that this one may follow in a list
    while (!open.isEmpty() && !isNestedIn(start, m_lines[m_items[open.constLast()].line])) {
        before = open.takeLast();
    }
    Item item;
    item.line = line;
    item.parent = open.isEmpty() ? -1 : open.constLast();
    const bool continues = before >= 0 && m_lines[m_items[before].line].marker->isLike(*start.marker);
    item.list = continues ? m_items[before].list : m_lists++;
    open.append(static_cast<int>(m_items.size()));
    m_items.append(item);
}

TextRange ListBlock::range() const
{
    return m_lines.isEmpty() ? TextRange()
                             : TextRange::between(m_lines.constFirst().line.start, m_lines.constLast().line.end());
}

int ListBlock::lineAt(qsizetype offset) const
{
    const auto after =
        std::ranges::upper_bound(m_lines, offset, {}, [](const LineStart &each) { return each.line.start; });
    if (after == m_lines.begin() || std::prev(after)->line.end() < offset) {
        return -1;
    }
    return static_cast<int>(std::prev(after) - m_lines.begin());
}

int ListBlock::itemIn(int line) const
{
    const int owner = m_owners[line];
    return owner >= 0 && m_items[owner].line == line ? owner : -1;
}

bool ListBlock::isWithin(int item, int ancestor) const
{
    while (item >= 0 && item != ancestor) {
        item = m_items[item].parent;
    }
    return item == ancestor;
}

int ListBlock::lastLineOf(int item) const
{
    int line = m_items[item].line;
    int last = line;
    while (++line < m_lines.size() && isWithin(m_owners[line], item)) {
        last = m_lines[line].isBlank ? last : line;
    }
    return last;
}

int ListBlock::siblingBefore(int item) const
{
    for (int other = item - 1; other >= 0; --other) {
        if (m_items[other].parent == m_items[item].parent) {
            return other;
        }
    }
    return -1;
}

int ListBlock::siblingAfter(int item) const
{
    for (int other = item + 1; other < m_items.size(); ++other) {
        if (m_items[other].parent == m_items[item].parent) {
            return other;
        }
    }
    return -1;
}

} // namespace frontrow
