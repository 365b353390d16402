// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/listreshaping.h"

#include "post/editing/listnumbers.h"

#include <algorithm>
#include <numeric>

namespace frontrow {

namespace {

/// Where \a offset of \a line is when that has become \a after, at \a start: as far from the end of the line.
qsizetype movedWithWords(const LineStart &line, qsizetype offset, const QString &after, qsizetype start)
{
    const qsizetype words = line.line.end() - std::max(offset, line.contentStart);
    return start + std::max<qsizetype>(0, after.size() - words);
}

} // namespace

TextEdits lineEdits(QStringView text, const ListBlock &block, int first, const QStringList &lines)
{
    TextEdits edits;
    for (int index = 0; index < lines.size(); ++index) {
        const TextRange line = block.lines()[first + index].line;
        for (TextEdit edit : difference(slice(text, line), lines[index])) {
            edit.range.start += line.start;
            edits.append(edit);
        }
    }
    return edits;
}

ListReshaping::ListReshaping(QStringView text, const ListBlock &block, const WritingRules &rules)
    : m_text(text)
    , m_block(block)
    , m_rules(rules)
    , m_lines(slice(text, block.range()).toString().split(u'\n'))
{
}

void ListReshaping::shift(int item, int by)
{
    const int last = m_block.lastLineOf(item);
    for (int line = m_block.items()[item].line; line <= last; ++line) {
        m_lines[line] = shifted(m_lines[line], by, m_rules);
    }
}

int ListReshaping::textColumnOf(int item) const
{
    return lineStartAt(m_lines[m_block.items()[item].line], 0, m_rules).textColumn;
}

void ListReshaping::takeMarkerOf(int item, int model)
{
    const LineStart &wanted = m_block.lines()[m_block.items()[model].line];
    QString &line = m_lines[m_block.items()[item].line];
    const LineStart start = lineStartAt(line, 0, m_rules);
    if (!start.isItem() || start.marker->isLike(*wanted.marker)) {
        return;
    }
    const QString marker = slice(m_text, wanted.marker->range).toString();
    line.replace(start.marker->range.start, start.marker->range.length, marker);
    const int by = static_cast<int>(marker.size() - start.marker->range.length);
    const int last = m_block.lastLineOf(item);
    for (int held = m_block.items()[item].line + 1; held <= last; ++held) {
        m_lines[held] = shifted(m_lines[held], by, m_rules);
    }
}

MarkupChange ListReshaping::change(TextRange selection) const
{
    QList<int> origin(m_lines.size());
    std::iota(origin.begin(), origin.end(), 0);
    const QStringList after = renumbered(m_block, origin, m_lines.join(u'\n'), m_rules).split(u'\n');
    const auto moved = [&](qsizetype offset) {
        qsizetype start = m_block.range().start;
        if (offset < start) {
            return offset;
        }
        for (int line = 0; line < after.size(); ++line) {
            const LineStart &former = m_block.lines()[line];
            if (offset <= former.line.end()) {
                const bool isStart = !selection.isEmpty() && offset <= former.line.start;
                return isStart ? start : movedWithWords(former, offset, after[line], start);
            }
            start += after[line].size() + 1;
        }
        return start + (offset - m_block.range().end() - 1);
    };
    return {lineEdits(m_text, m_block, 0, after), TextRange::between(moved(selection.start), moved(selection.end()))};
}

} // namespace frontrow
