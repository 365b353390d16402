// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/linestyles.h"

#include "post/editing/linestart.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace frontrow {

namespace {

constexpr int mostLevels = 6;

QList<LineStart> linesIn(QStringView text, TextRange selection, const WritingRules &rules)
{
    QList<LineStart> lines;
    const TextRange range = linesAround(text, selection);
    for (qsizetype at = range.start; at <= range.end(); at = lines.constLast().line.end() + 1) {
        lines.append(lineStartAt(text, at, rules));
    }
    return lines;
}

/// One edit for each line that \a prefixes gives something else to stand before its words; a selection stays one of
/// whole lines, a caret with its words.
class PrefixChange
{
public:
    PrefixChange(QStringView text, TextRange selection)
        : m_text(text)
        , m_selection(selection)
    {
    }

    /// Puts \a words in place of \a range, which stands before the words of its line. Ranges rise.
    void replace(TextRange range, const QString &words)
    {
        if (slice(m_text, range) != words) {
            m_edits.append({range, words});
        }
    }

    [[nodiscard]] MarkupChange change(TextRange lines) const
    {
        if (m_selection.isEmpty()) {
            return {m_edits, {moved(m_selection.start), 0}};
        }
        const qsizetype start = lines.start;
        return {m_edits, TextRange::between(start, moved(lines.end()))};
    }

private:
    [[nodiscard]] qsizetype moved(qsizetype offset) const
    {
        qsizetype by = 0;
        for (const TextEdit &edit : m_edits) {
            if (edit.range.start > offset) {
                break;
            }
            const qsizetype within = std::max<qsizetype>(0, edit.range.end() - offset);
            by += edit.replacement.size() - edit.range.length + within;
        }
        return offset + by;
    }

    QStringView m_text;
    TextRange m_selection;
    TextEdits m_edits;
};

/// Adds the empty lines that a block of \a lines needs so that it does not run into its neighbours.
void setApart(TextEdits &edits, QStringView text, TextRange lines, qsizetype &start, const WritingRules &rules,
    const std::function<bool(const LineStart &)> &isSame)
{
    if (lines.end() < text.size()) {
        const LineStart below = lineStartAt(text, lines.end() + 1, rules);
        if (!below.isBlank && !isSame(below)) {
            edits.append({{lines.end(), 0}, QStringLiteral("\n")});
        }
    }
    if (lines.start > 0) {
        const LineStart above = lineStartAt(text, lines.start - 1, rules);
        if (!above.isBlank && !isSame(above)) {
            edits.prepend({{lines.start, 0}, QStringLiteral("\n")});
            ++start;
        }
    }
}

MarkupChange withGaps(MarkupChange change, QStringView text, TextRange lines, const WritingRules &rules,
    const std::function<bool(const LineStart &)> &isSame)
{
    qsizetype start = change.selection.start;
    setApart(change.edits, text, lines, start, rules, isSame);
    change.selection.start = start;
    return change;
}

bool isOfKind(const LineStart &line, ListKind kind)
{
    if (!line.isItem()) {
        return false;
    }
    const bool isNumbered = line.marker->number.has_value();
    switch (kind) {
    case ListKind::Bullets:
        return !isNumbered && !line.task;
    case ListKind::Numbers:
        return isNumbered;
    case ListKind::Tasks:
        return line.task.has_value();
    }
    return false;
}

QString markerFor(ListKind kind, int number)
{
    switch (kind) {
    case ListKind::Bullets:
        return QStringLiteral("- ");
    case ListKind::Numbers:
        return QString::number(number) + QStringLiteral(". ");
    case ListKind::Tasks:
        return QStringLiteral("- [ ] ");
    }
    return {};
}

/// The `#` of a heading's line and the spaces after them; empty when it is none.
TextRange headingMark(QStringView text, TextRange line)
{
    qsizetype end = line.start;
    while (end < line.end() && text[end] == u'#') {
        ++end;
    }
    const qsizetype hashes = end - line.start;
    if (hashes == 0 || hashes > mostLevels || (end < line.end() && text[end] != u' ')) {
        return {line.start, 0};
    }
    while (end < line.end() && text[end] == u' ') {
        ++end;
    }
    return TextRange::between(line.start, end);
}

MarkupChange withHeadings(QStringView text, TextRange selection, const std::function<int(int)> &levelFor)
{
    PrefixChange change(text, selection);
    const QList<LineStart> lines = linesIn(text, selection, {});
    for (const LineStart &line : lines) {
        const TextRange mark = headingMark(text, line.line);
        const int level = static_cast<int>(slice(text, mark).trimmed().size());
        const int wanted = levelFor(level);
        const bool isAsWanted = wanted == level || (line.isBlank && lines.size() > 1);
        if (!isAsWanted) {
            change.replace(mark, wanted == 0 ? QString() : QString(wanted, u'#') + u' ');
        }
    }
    return change.change(linesAround(text, selection));
}

} // namespace

MarkupChange toggledList(QStringView text, TextRange selection, ListKind kind, const WritingRules &rules)
{
    const QList<LineStart> lines = linesIn(text, selection, rules);
    const TextRange range = linesAround(text, selection);
    const bool isOne = lines.size() == 1;
    const bool areItems = std::ranges::all_of(
        lines, [&](const LineStart &line) { return (line.isBlank && !isOne) || isOfKind(line, kind); });
    PrefixChange change(text, selection);
    int number = 0;
    for (const LineStart &line : lines) {
        if (line.isBlank && !isOne) {
            continue;
        }
        const TextRange mark = TextRange::between(line.indentEnd, line.contentStart);
        change.replace(mark, areItems ? QString() : markerFor(kind, ++number));
    }
    const auto isSame = [](const LineStart &line) { return line.isItem() || line.indent > 0; };
    return areItems ? change.change(range) : withGaps(change.change(range), text, range, rules, isSame);
}

MarkupChange toggledQuotes(QStringView text, TextRange selection, const WritingRules &rules)
{
    const QList<LineStart> lines = linesIn(text, selection, rules);
    const TextRange range = linesAround(text, selection);
    const bool areQuoted = std::ranges::all_of(lines, [](const LineStart &line) { return line.quotes > 0; });
    PrefixChange change(text, selection);
    for (const LineStart &line : lines) {
        if (areQuoted) {
            qsizetype end = line.line.start + slice(text, line.line).indexOf(u'>') + 1;
            end += end < line.line.end() && text[end] == u' ' ? 1 : 0;
            change.replace(TextRange::between(line.line.start, end), QString());
        } else {
            change.replace({line.line.start, 0}, line.line.isEmpty() ? QStringLiteral(">") : QStringLiteral("> "));
        }
    }
    const auto isSame = [](const LineStart &line) { return line.quotes > 0; };
    return areQuoted ? change.change(range) : withGaps(change.change(range), text, range, rules, isSame);
}

MarkupChange toggledTasks(QStringView text, TextRange selection, const WritingRules &rules)
{
    const QList<LineStart> lines = linesIn(text, selection, rules);
    const bool isOne = lines.size() == 1;
    const auto isTicked = [&](const LineStart &line) {
        return (line.isBlank && !isOne) || (line.task && text[line.task->start + 1] != u' ');
    };
    const QString box = std::ranges::all_of(lines, isTicked) ? QStringLiteral("[ ]") : QStringLiteral("[x]");
    PrefixChange change(text, selection);
    for (const LineStart &line : lines) {
        if (line.task) {
            change.replace(*line.task, isTicked(line) && box == u"[x]" ? slice(text, *line.task).toString() : box);
        } else if (!line.isBlank || isOne) {
            const QString task = QStringLiteral("[ ] ");
            change.replace({line.contentStart, 0}, line.isItem() ? task : QStringLiteral("- ") + task);
        }
    }
    return change.change(linesAround(text, selection));
}

MarkupChange withHeadingLevels(QStringView text, TextRange selection, int level)
{
    return withHeadings(text, selection, [level](int /*former*/) { return level; });
}

MarkupChange withHeadingsShifted(QStringView text, TextRange selection, int by)
{
    return withHeadings(
        text, selection, [by](int former) { return former == 0 ? 0 : std::clamp(former + by, 1, mostLevels); });
}

} // namespace frontrow
