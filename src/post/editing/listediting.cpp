// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/listediting.h"

#include "post/editing/listnumbers.h"
#include "post/editing/listreshaping.h"

#include <algorithm>

namespace frontrow {

namespace {

/// One edit of a selection, after which the caret is.
MarkupChange inserted(TextRange range, const QString &text)
{
    return {{{range, text}}, {range.start + text.size(), 0}};
}

QString quoteMarks(QStringView text, const LineStart &line)
{
    return slice(text, TextRange::between(line.line.start, line.quoteEnd)).toString();
}

/// The marks of \a line without the innermost.
QString outerQuoteMarks(QStringView text, const LineStart &line)
{
    const QString marks = quoteMarks(text, line);
    return marks.first(marks.lastIndexOf(u'>'));
}

/// Ends what \a line, which has no words, is the last line of: it becomes a line that begins with \a marks, with an
/// empty one before it unless there is one.
MarkupChange endedBy(QStringView text, const LineStart &line, const QString &marks, const WritingRules &rules)
{
    const bool isFirst = line.line.start == 0;
    const LineStart above = isFirst ? LineStart() : lineStartAt(text, line.line.start - 1, rules);
    const bool isApart = isFirst || above.isBlank || (above.quotes < line.quotes && line.isItem());
    QString gap = isApart ? QString() : marks + u'\n';
    while (gap.endsWith(QStringLiteral(" \n"))) {
        gap.remove(gap.size() - 2, 1);
    }
    return inserted(line.line, gap + marks);
}

/// What begins an item after that of \a line.
QString nextMarker(QStringView text, const LineStart &line)
{
    QString marker = slice(text, line.marker->range).toString();
    if (line.marker->number) {
        const QString next = QString::number(*line.marker->number + 1);
        marker.replace(
            0, line.marker->digits.length, next.rightJustified(marker.front() == u'0' ? marker.size() - 1 : 0, u'0'));
    }
    const qsizetype following = line.task ? line.task->start : line.contentStart;
    const QString gap = slice(text, TextRange::between(line.marker->range.end(), following)).toString();
    return slice(text, TextRange::between(line.line.start, line.indentEnd)).toString() + marker + gap
        + (line.task ? QStringLiteral("[ ] ") : QString());
}

MarkupChange continuedItem(
    QStringView text, TextRange selection, const ListBlock &block, int index, const WritingRules &rules)
{
    const LineStart &line = block.lines()[index];
    qsizetype rest = selection.end();
    while (rest < line.line.end() && text[rest].isSpace()) {
        ++rest;
    }
    const QString words = slice(text, TextRange::between(rest, line.line.end())).toString();
    QStringList lines = slice(text, block.range()).toString().split(u'\n');
    lines[index] = slice(text, TextRange::between(line.line.start, selection.start)).toString();
    lines.insert(index + 1, nextMarker(text, line) + words);
    QList<int> origin;
    for (int i = 0; i < lines.size(); ++i) {
        origin.append(i <= index ? i : (i == index + 1 ? -1 : i - 1));
    }
    const QStringList after = renumbered(block, origin, lines.join(u'\n'), rules).split(u'\n');
    const QString marker = after[index + 1].chopped(words.size());
    MarkupChange change = inserted(TextRange::between(selection.start, rest), u'\n' + marker);
    change.edits.append(lineEdits(text, block, index + 1, after.sliced(index + 2)));
    return change;
}

/// Those that \a selection touches, without those that are nested in others of them.
QList<int> itemsTouched(const ListBlock &block, TextRange selection)
{
    const qsizetype last = std::max(selection.start, selection.end() - 1);
    QList<int> touched;
    for (int item = 0; item < block.items().size(); ++item) {
        const TextRange line = block.lines()[block.items()[item].line].line;
        const bool isTouched = line.start <= last && line.end() >= selection.start;
        if (isTouched && (touched.isEmpty() || !block.isWithin(item, touched.constLast()))) {
            touched.append(item);
        }
    }
    return touched;
}

/// The keys that nest mean the items of \a selection: the caret is before their words, or several lines are chosen.
bool meansItems(QStringView text, TextRange selection, const WritingRules &rules)
{
    const LineStart line = lineStartAt(text, selection.start, rules);
    return selection.end() > line.line.end() || (selection.start <= line.contentStart && line.isItem());
}

/// The item before \a item in its list that is not \a among those that move with it; -1 for none.
int hostOf(const ListBlock &block, int item, const QList<int> &among)
{
    int host = block.siblingBefore(item);
    while (host >= 0 && among.contains(host)) {
        host = block.siblingBefore(host);
    }
    return host;
}

int lastNestedIn(const ListBlock &block, int host, int before)
{
    int last = before - 1;
    while (last >= 0 && block.items()[last].parent != host) {
        --last;
    }
    return last;
}

/// Gives the items after \a item in its list the column of its text: they are nested in it now.
void adoptFollowing(ListReshaping &reshaping, const ListBlock &block, int item)
{
    const int column = reshaping.textColumnOf(item);
    for (int next = block.siblingAfter(item); next >= 0; next = block.siblingAfter(next)) {
        reshaping.shift(next, column - block.lines()[block.items()[next].line].indent);
    }
}

} // namespace

std::optional<MarkupChange> continuedLine(QStringView text, TextRange selection, const WritingRules &rules)
{
    const LineStart line = lineStartAt(text, selection.start, rules);
    if (selection.start < line.contentStart || selection.end() > line.line.end()) {
        return std::nullopt;
    }
    const ListBlock block = ListBlock::around(text, selection.start, rules);
    const int index = block.lineAt(selection.start);
    const int item = index < 0 ? -1 : block.itemIn(index);
    const QStringView words = slice(text, TextRange::between(line.contentStart, line.line.end()));
    const bool isEmpty = words.trimmed().isEmpty() && selection.isEmpty();
    if (item >= 0 && !isEmpty) {
        return continuedItem(text, selection, block, index, rules);
    }
    if (item >= 0) {
        const bool isNested = block.items()[item].parent >= 0;
        return isNested ? outdentedItems(text, selection, rules)
                        : std::optional(endedBy(text, line, quoteMarks(text, line), rules));
    }
    if (line.quotes > 0) {
        return isEmpty ? endedBy(text, line, outerQuoteMarks(text, line), rules)
                       : inserted(selection, u'\n' + quoteMarks(text, line));
    }
    if (index >= 0 && block.itemOf(index) >= 0 && line.indent > 0 && !isEmpty) {
        return inserted(selection, u'\n' + slice(text, TextRange::between(line.line.start, line.indentEnd)).toString());
    }
    return std::nullopt;
}

std::optional<MarkupChange> nestedItems(QStringView text, TextRange selection, const WritingRules &rules)
{
    const ListBlock block = ListBlock::around(text, selection.start, rules);
    const QList<int> items = itemsTouched(block, selection);
    if (items.isEmpty() || !meansItems(text, selection, rules)) {
        return std::nullopt;
    }
    ListReshaping reshaping(text, block, rules);
    for (const int item : items) {
        const int host = hostOf(block, item, items);
        if (host < 0) {
            continue;
        }
        const int column = block.lines()[block.items()[host].line].textColumn;
        reshaping.shift(item, column - block.lines()[block.items()[item].line].indent);
        if (const int model = lastNestedIn(block, host, item); model >= 0) {
            reshaping.takeMarkerOf(item, model);
        }
    }
    return reshaping.change(selection);
}

std::optional<MarkupChange> outdentedItems(QStringView text, TextRange selection, const WritingRules &rules)
{
    const ListBlock block = ListBlock::around(text, selection.start, rules);
    const QList<int> items = itemsTouched(block, selection);
    const bool isAnyNested = std::ranges::any_of(items, [&](int item) { return block.items()[item].parent >= 0; });
    if (!isAnyNested || !meansItems(text, selection, rules)) {
        return std::nullopt;
    }
    ListReshaping reshaping(text, block, rules);
    for (const int item : items) {
        const int parent = block.items()[item].parent;
        if (parent < 0) {
            continue;
        }
        const LineStart &outer = block.lines()[block.items()[parent].line];
        reshaping.shift(item, outer.indent - block.lines()[block.items()[item].line].indent);
        reshaping.takeMarkerOf(item, parent);
        if (!items.contains(block.siblingAfter(item))) {
            adoptFollowing(reshaping, block, item);
        }
    }
    return reshaping.change(selection);
}

std::optional<MarkupChange> erasedMarker(QStringView text, qsizetype caret, const WritingRules &rules)
{
    const LineStart line = lineStartAt(text, caret, rules);
    if (caret != line.contentStart || caret == line.line.start) {
        return std::nullopt;
    }
    const ListBlock block = ListBlock::around(text, caret, rules);
    const int index = block.lineAt(caret);
    const int item = index < 0 ? -1 : block.itemIn(index);
    if (item >= 0 && block.items()[item].parent >= 0) {
        return outdentedItems(text, {caret, 0}, rules);
    }
    if (item >= 0) {
        ListReshaping reshaping(text, block, rules);
        reshaping.lines()[index].remove(line.quoteEnd - line.line.start, line.contentStart - line.quoteEnd);
        return reshaping.change({caret, 0});
    }
    if (line.quotes > 0 && line.indent == 0) {
        const qsizetype mark = line.line.start + outerQuoteMarks(text, line).size();
        return inserted(TextRange::between(mark, caret), QString());
    }
    return std::nullopt;
}

} // namespace frontrow
