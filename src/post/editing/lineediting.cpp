// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/lineediting.h"

#include "post/editing/listnumbers.h"

#include <algorithm>
#include <numeric>

namespace frontrow {

namespace {

/// \a lines, whole lines, with all of the wholes that they touch.
TextRange widened(QStringView text, TextRange lines, const LineSurroundings &surroundings)
{
    for (const TextRange &whole : surroundings.wholes) {
        if (whole.start <= lines.end() && whole.end() >= lines.start) {
            const qsizetype end = lineAt(text, whole.end()).end(); // its last line may be empty
            lines =
                TextRange::between(std::min(lines.start, lineAt(text, whole.start).start), std::max(lines.end(), end));
        }
    }
    return lines;
}

/// Two neighbours that change places, and the lines around that are renumbered then.
struct Swap
{
    TextRange upper;
    TextRange lower;
};

/// The lines of \a item with what it holds.
TextRange linesOf(const ListBlock &block, int item)
{
    return TextRange::between(
        block.lines()[block.items()[item].line].line.start, block.lines()[block.lastLineOf(item)].line.end());
}

/// The item that \a selection is in, and the one next to it; nothing where there is none.
std::optional<Swap> swapOfItems(const ListBlock &block, TextRange selection, int by)
{
    const int line = block.lineAt(selection.start);
    const int item = line < 0 ? -1 : block.itemIn(line);
    const int other = item < 0 ? -1 : by < 0 ? block.siblingBefore(item) : block.siblingAfter(item);
    if (other < 0 || selection.end() > linesOf(block, item).end()) {
        return std::nullopt;
    }
    return by < 0 ? Swap{linesOf(block, other), linesOf(block, item)}
                  : Swap{linesOf(block, item), linesOf(block, other)};
}

std::optional<Swap> swapOfLines(QStringView text, TextRange selection, int by, const LineSurroundings &surroundings)
{
    const TextRange lines = widened(text, linesAround(text, selection), surroundings);
    const qsizetype next = by < 0 ? lines.start - 1 : lines.end() + 1;
    if (next < surroundings.body || next > text.size()) {
        return std::nullopt;
    }
    const TextRange other = widened(text, lineAt(text, next), surroundings);
    return by < 0 ? Swap{other, lines} : Swap{lines, other};
}

/// How the lines of lists are arranged anew: each by the number of the line that it was.
QList<int> swappedOrder(const ListBlock &block, const Swap &swap)
{
    QList<int> order(block.lines().size());
    std::iota(order.begin(), order.end(), 0);
    const auto at = [&](qsizetype offset) { return order.begin() + block.lineAt(offset); };
    const auto upper = at(swap.upper.start);
    const auto upperEnd = at(swap.upper.end()) + 1;
    const auto lower = at(swap.lower.start);
    const auto lowerEnd = at(swap.lower.end()) + 1;
    QList<int> mixed(lower, lowerEnd);
    mixed.append(QList<int>(upperEnd, lower));
    mixed.append(QList<int>(upper, upperEnd));
    std::ranges::copy(mixed, upper);
    return order;
}

/// The lines of a block in another order, each by the number that it had, with the numbers of items made right.
class Rearrangement
{
public:
    Rearrangement(QStringView text, const ListBlock &block, const QList<int> &order, const WritingRules &rules)
        : m_text(text)
        , m_block(block)
        , m_order(order)
    {
        QStringList lines;
        for (const int line : order) {
            lines.append(slice(text, block.lines()[line].line).toString());
        }
        m_after = renumbered(block, order, lines.join(u'\n'), rules);
    }

    [[nodiscard]] TextEdits edits() const
    {
        TextEdits edits = difference(slice(m_text, m_block.range()), m_after);
        for (TextEdit &edit : edits) {
            edit.range.start += m_block.range().start;
        }
        return edits;
    }

    /// Where \a offset, which is in the block, is then: as far from the end of its line.
    [[nodiscard]] qsizetype moved(qsizetype offset) const
    {
        const int former = m_block.lineAt(offset);
        qsizetype start = 0;
        for (qsizetype skipped = m_order.indexOf(former); skipped > 0; --skipped) {
            start = m_after.indexOf(u'\n', start) + 1;
        }
        const qsizetype fromEnd = m_block.lines()[former].line.end() - offset;
        return m_block.range().start + std::max(start, lineAt(m_after, start).end() - fromEnd);
    }

private:
    QStringView m_text;
    const ListBlock &m_block;
    const QList<int> &m_order;
    QString m_after;
};

bool isWithin(const ListBlock &block, TextRange range)
{
    return block.lineAt(range.start) >= 0 && block.lineAt(range.end()) >= 0;
}

/// The shorter of both goes past the other, which keeps its place in the document.
TextEdits swapped(QStringView text, const Swap &swap)
{
    const QString gap = slice(text, TextRange::between(swap.upper.end(), swap.lower.start)).toString();
    if (swap.upper.length <= swap.lower.length) {
        return {{TextRange::between(swap.upper.start, swap.lower.start), QString()},
            {{swap.lower.end(), 0}, gap + slice(text, swap.upper).toString()}};
    }
    return {{{swap.upper.start, 0}, slice(text, swap.lower).toString() + gap},
        {TextRange::between(swap.upper.end(), swap.lower.end()), QString()}};
}

/// Where \a offset of the text is after \a edits, when it stands in none of them.
qsizetype moved(qsizetype offset, const TextEdits &edits)
{
    qsizetype by = 0;
    for (const TextEdit &edit : edits) {
        by += edit.range.start < offset ? edit.replacement.size() - edit.range.length : 0;
    }
    return offset + by;
}

ListBlock listsAt(QStringView text, qsizetype offset, const LineSurroundings &surroundings)
{
    return surroundings.isMarkdown ? ListBlock::around(text, offset, surroundings.rules) : ListBlock();
}

/// A selection that took the end of its last line along ends with the text where no line follows any more.
MarkupChange withinText(QStringView text, const TextEdits &edits, TextRange selection)
{
    qsizetype size = text.size();
    for (const TextEdit &edit : edits) {
        size += edit.replacement.size() - edit.range.length;
    }
    return {edits, {selection.start, std::min(selection.length, size - selection.start)}};
}

} // namespace

std::optional<MarkupChange> movedLines(
    QStringView text, TextRange selection, int by, const LineSurroundings &surroundings)
{
    if (selection.start < surroundings.body) {
        return std::nullopt;
    }
    const ListBlock block = listsAt(text, selection.start, surroundings);
    std::optional<Swap> swap = swapOfItems(block, selection, by);
    if (!swap) {
        swap = swapOfLines(text, selection, by, surroundings);
    }
    if (!swap) {
        return std::nullopt;
    }
    const TextRange &taken = by < 0 ? swap->lower : swap->upper;
    const qsizetype start = by < 0 ? swap->upper.start : swap->lower.end() - taken.length;
    const TextRange there = TextRange{start + selection.start - taken.start, selection.length};
    if (!isWithin(block, swap->upper) || !isWithin(block, swap->lower)) {
        return withinText(text, swapped(text, *swap), there);
    }
    const QList<int> order = swappedOrder(block, *swap);
    const Rearrangement arranged(text, block, order, surroundings.rules);
    return withinText(text, arranged.edits(), {arranged.moved(selection.start), selection.length});
}

std::optional<MarkupChange> duplicatedLines(QStringView text, TextRange selection, const LineSurroundings &surroundings)
{
    const TextRange lines = widened(text, linesAround(text, selection), surroundings);
    const ListBlock block = listsAt(text, selection.start, surroundings);
    const TextRange there{selection.start + lines.length + 1, selection.length};
    if (!isWithin(block, lines)) {
        return MarkupChange{{{{lines.end(), 0}, u'\n' + slice(text, lines).toString()}}, there};
    }
    QList<int> order;
    for (int line = 0; line < block.lines().size(); ++line) {
        order.append(line);
        if (line == block.lineAt(lines.end())) {
            for (int again = block.lineAt(lines.start); again <= line; ++again) {
                order.append(again);
            }
        }
    }
    return MarkupChange{Rearrangement(text, block, order, surroundings.rules).edits(), there};
}

std::optional<MarkupChange> deletedLines(QStringView text, TextRange selection, const LineSurroundings &surroundings)
{
    const TextRange lines = widened(text, linesAround(text, selection), surroundings);
    const ListBlock block = listsAt(text, selection.start, surroundings);
    const bool isLast = lines.end() == text.size();
    TextRange all = lines;
    all.start -= isLast && lines.start > surroundings.body ? 1 : 0;
    all.length = lines.end() + (isLast ? 0 : 1) - all.start;
    TextEdits edits{{all, QString()}};
    if (isWithin(block, lines) && block.lineAt(lines.end()) + 1 < block.lines().size()) {
        QList<int> order;
        for (int line = 0; line < block.lines().size(); ++line) {
            if (line < block.lineAt(lines.start) || line > block.lineAt(lines.end())) {
                order.append(line);
            }
        }
        edits = Rearrangement(text, block, order, surroundings.rules).edits();
    }
    return MarkupChange{edits, {isLast ? all.start : lines.start, 0}};
}

std::optional<MarkupChange> joinedLines(QStringView text, TextRange selection, const LineSurroundings &surroundings)
{
    TextRange lines = linesAround(text, selection);
    if (lines.end() < text.size() && slice(text, lines).count(u'\n') == 0) {
        lines = TextRange::between(lines.start, lineAt(text, lines.end() + 1).end());
    }
    TextEdits edits;
    for (qsizetype end = lineAt(text, lines.start).end(); end < lines.end(); end = lineAt(text, end + 1).end()) {
        const LineStart next = lineStartAt(text, end + 1, surroundings.rules);
        const qsizetype words = surroundings.isMarkdown ? next.contentStart : next.indentEnd;
        qsizetype start = end;
        while (start > lines.start && (text[start - 1] == u' ' || text[start - 1] == u'\t')) {
            --start;
        }
        const bool isBare = start == lines.start || text[start - 1] == u'\n' || words >= next.line.end();
        edits.append({TextRange::between(start, words), isBare ? QString() : QStringLiteral(" ")});
    }
    if (edits.isEmpty() || lines.start < surroundings.body) {
        return std::nullopt;
    }
    const qsizetype joint = moved(edits.constLast().range.end(), edits);
    return MarkupChange{edits, {joint, 0}};
}

} // namespace frontrow
