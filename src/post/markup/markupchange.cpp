// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/markupchange.h"

#include <algorithm>

namespace frontrow {

namespace {

TextRange selectedLines(QStringView text, TextRange selection)
{
    const qsizetype start = selection.start == 0 ? 0 : text.lastIndexOf(u'\n', selection.start - 1) + 1;
    const qsizetype last = std::max(selection.start, selection.end() - 1);
    const qsizetype end = last < text.size() ? text.indexOf(u'\n', selection.isEmpty() ? selection.start : last) : -1;
    return TextRange::between(start, end < 0 ? text.size() : end);
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'\'' || c == u'-';
}

TextRange wordAround(QStringView text, qsizetype offset)
{
    qsizetype start = offset;
    qsizetype end = offset;
    while (start > 0 && isWordPart(text[start - 1])) {
        --start;
    }
    while (end < text.size() && isWordPart(text[end])) {
        ++end;
    }
    return TextRange::between(start, end);
}

bool isAddress(QStringView text)
{
    return text.startsWith(u"https://") || text.startsWith(u"http://") || text.startsWith(u"mailto:");
}

/// The length of the run of \a sign that \a side begins, or ends, with.
qsizetype runLength(QStringView side, QChar sign, bool fromEnd)
{
    qsizetype run = 0;
    while (run < side.size() && side[fromEnd ? side.size() - 1 - run : run] == sign) {
        ++run;
    }
    return run;
}

/// "*" inside "**" is half of a bold mark, not an italic one: an even run of stars is no lone star.
bool hasMark(qsizetype run, const QString &mark)
{
    return mark.size() == 1 ? run % 2 == 1 : run >= 2;
}

/// \a caret stands after the last letter that \a mark, opened in the same line, is around.
bool isAtEndOfMark(QStringView text, qsizetype caret, const QString &mark)
{
    const QChar sign = mark.front();
    const bool isAfterLetter = caret > 0 && !text[caret - 1].isSpace() && text[caret - 1] != sign;
    if (!isAfterLetter || !hasMark(runLength(text.sliced(caret), sign, false), mark)) {
        return false;
    }
    const QStringView line =
        text.sliced(selectedLines(text, {caret, 0}).start, caret - selectedLines(text, {caret, 0}).start);
    bool isOpen = false;
    for (qsizetype at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at)) {
        const qsizetype run = runLength(line.sliced(at), sign, false);
        isOpen = isOpen != hasMark(run, mark);
        at += run;
    }
    return isOpen;
}

} // namespace

TextRange trimmed(QStringView text, TextRange range)
{
    while (!range.isEmpty() && text[range.start].isSpace()) {
        ++range.start;
        --range.length;
    }
    while (!range.isEmpty() && text[range.end() - 1].isSpace()) {
        --range.length;
    }
    return range;
}

MarkupChange toggledMark(QStringView text, TextRange selection, const QString &mark)
{
    const qsizetype length = mark.size();
    if (selection.isEmpty() && isAtEndOfMark(text, selection.start, mark)) {
        return {{}, {selection.start + length, 0}};
    }
    const TextRange range = selection.isEmpty() ? wordAround(text, selection.start) : trimmed(text, selection);
    const QStringView before = text.first(range.start);
    const QStringView after = text.sliced(range.end());
    const qsizetype run = std::min(runLength(before, mark.front(), true), runLength(after, mark.front(), false));
    if (hasMark(run, mark)) {
        return {
            {{{range.start - length, length}, {}}, {{range.end(), length}, {}}}, {range.start - length, range.length}};
    }
    return {{{{range.start, 0}, mark}, {{range.end(), 0}, mark}}, {range.start + length, range.length}};
}

MarkupChange linked(QStringView text, TextRange selection)
{
    const TextRange range = selection.isEmpty() ? wordAround(text, selection.start) : trimmed(text, selection);
    const QString content = slice(text, range).toString();
    if (isAddress(content)) {
        return {{{range, QStringLiteral("[](%1)").arg(content)}}, {range.start + 1, 0}};
    }
    return {{{range, QStringLiteral("[%1]()").arg(content)}}, {range.end() + 3, 0}};
}

MarkupChange fenced(QStringView text, TextRange selection)
{
    const TextRange lines = selectedLines(text, selection);
    QString fence = QStringLiteral("```");
    while (slice(text, lines).contains(fence)) {
        fence += u'`';
    }
    return {{{{lines.start, 0}, fence + u'\n'}, {{lines.end(), 0}, u'\n' + fence}}, {lines.start + fence.size(), 0}};
}

} // namespace frontrow
