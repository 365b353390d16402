// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/listnumbers.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace frontrow {

namespace {

enum class Numbering { Rising, Same, Own };

using Numbers = QHash<int, QList<int>>; ///< by list: the numbers of its items

Numbers numbersOf(const ListBlock &block)
{
    Numbers numbers;
    for (const ListBlock::Item &item : block.items()) {
        if (const std::optional<int> number = block.lines()[item.line].marker->number) {
            numbers[item.list].append(*number);
        }
    }
    return numbers;
}

Numbering styleOf(const QList<int> &numbers)
{
    if (numbers.size() > 1 && numbers[0] == numbers[1]) {
        return Numbering::Same;
    }
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        if (numbers[i] != numbers[i - 1] + 1) {
            return Numbering::Own;
        }
    }
    return Numbering::Rising;
}

/// How the numbers of one list run.
struct Run
{
    Numbering style = Numbering::Rising;
    int first = 1;
};

/// That of the list \a list of \a after: as in the list that its items were in before. One that is new starts at 1.
Run runOf(int list, const ListBlock &after, const ListBlock &before, const Numbers &were, const QList<int> &origin)
{
    for (const ListBlock::Item &item : after.items()) {
        const int line = item.list == list && item.line < origin.size() ? origin[item.line] : -1;
        const int former = line < 0 ? -1 : before.itemIn(line);
        if (former < 0 || !before.lines()[line].marker->number) {
            continue;
        }
        const QList<int> numbers = were[before.items()[former].list];
        // What was nested, or is no longer, has a list of its own now.
        const bool hasMoved = before.lines()[line].indent != after.lines()[item.line].indent;
        if (!hasMoved || styleOf(numbers) == Numbering::Same) {
            return {styleOf(numbers), numbers.constFirst()};
        }
    }
    return {};
}

QString written(int number, QStringView former)
{
    const bool isPadded = former.size() > 1 && former.front() == u'0';
    const QString digits = QString::number(number);
    return isPadded ? digits.rightJustified(former.size(), u'0') : digits;
}

/// Gives what is nested in \a item, whose text moves by \a by, the same move.
void moveContents(const ListBlock &block, int item, int by, QList<int> &shifts)
{
    const LineStart &first = block.lines()[block.items()[item].line];
    const int last = by == 0 ? 0 : block.lastLineOf(item);
    for (int line = block.items()[item].line + 1; line <= last; ++line) {
        if (block.lines()[line].indent > first.indent) {
            shifts[line] += by;
        }
    }
}

} // namespace

QString shifted(const QString &line, int by, const WritingRules &rules)
{
    const LineStart start = lineStartAt(line, 0, rules);
    if (start.isBlank || by == 0) {
        return line;
    }
    return line.first(start.quoteEnd) + QString(std::max(0, start.indent + by), u' ') + line.sliced(start.indentEnd);
}

QString renumbered(const ListBlock &before, const QList<int> &origin, const QString &after, const WritingRules &rules)
{
    const ListBlock block = ListBlock::of(after, rules);
    const Numbers were = numbersOf(before);
    QStringList lines = after.split(u'\n');
    QList<int> shifts(lines.size());
    QHash<int, Run> runs;
    QHash<int, int> counts;
    for (int index = 0; index < block.items().size(); ++index) {
        const ListBlock::Item &item = block.items()[index];
        const ItemMarker marker = *block.lines()[item.line].marker;
        if (!marker.number) {
            continue;
        }
        if (!runs.contains(item.list)) {
            runs.insert(item.list, runOf(item.list, block, before, were, origin));
        }
        const Run run = runs[item.list];
        const int count = counts[item.list]++;
        const int number = run.style == Numbering::Same ? run.first : run.first + count;
        if (run.style == Numbering::Own || number == *marker.number) {
            continue;
        }
        const QString digits = written(number, slice(after, marker.digits));
        lines[item.line].replace(
            marker.digits.start - block.lines()[item.line].line.start, marker.digits.length, digits);
        moveContents(block, index, static_cast<int>(digits.size() - marker.digits.length), shifts);
    }
    for (int line = 0; line < lines.size(); ++line) {
        lines[line] = shifted(lines[line], shifts[line], rules);
    }
    return lines.join(u'\n');
}

} // namespace frontrow
