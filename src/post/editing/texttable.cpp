// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/texttable.h"

#include "post/editing/linestart.h"
#include "post/editing/textwidth.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr int narrowest = 3; ///< columns of a cell: a rule needs as many dashes

/// Where the code span that begins at \a at ends; \a at when it has no end.
qsizetype afterCodeSpan(QStringView line, qsizetype at)
{
    qsizetype length = 0;
    while (at + length < line.size() && line[at + length] == u'`') {
        ++length;
    }
    for (qsizetype i = at + length; i < line.size();) {
        qsizetype run = 0;
        while (i + run < line.size() && line[i + run] == u'`') {
            ++run;
        }
        if (run == length) {
            return i + run;
        }
        i += std::max<qsizetype>(run, 1);
    }
    return at + length;
}

/// The offsets of the `|` in \a line that separate cells.
QList<qsizetype> separators(QStringView line, const WritingRules &rules)
{
    QList<qsizetype> found;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == u'\\') {
            ++at;
        } else if (line[at] == u'`' && !rules.isCommonMark) {
            at = afterCodeSpan(line, at) - 1;
        } else if (line[at] == u'|') {
            found.append(at);
        }
    }
    return found;
}

bool isRule(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](QStringView cell) {
        const bool isAligned = cell.startsWith(u':');
        cell = cell.sliced(isAligned ? 1 : 0);
        cell.chop(cell.endsWith(u':') ? 1 : 0);
        return !cell.isEmpty() && std::ranges::all_of(cell, [](QChar c) { return c == u'-'; });
    });
}

/// What kramdown takes for a line between rows, or above a footer, in other words than a rule's: `|---+---|`, `|===`.
bool isLine(QStringView text)
{
    const auto isOf = [](QStringView signs) { return [signs](QChar c) { return signs.contains(c); }; };
    return (text.contains(u'-') && std::ranges::all_of(text, isOf(u"+|: \t-")))
        || (text.contains(u'=') && std::ranges::all_of(text, isOf(u"+|: \t=")));
}

/// One line as cells; nothing when none is separated.
struct ReadRow
{
    TextTable::Row row;
    QList<qsizetype> starts; ///< where the cells begin in the text, after their `|`
    QList<TextRange> ranges; ///< where the cells' text stands, without white space
    bool beginsWithPipe = false;
    TextRange line;
};

std::optional<ReadRow> readRow(QStringView text, const LineStart &start, const WritingRules &rules)
{
    ReadRow read;
    read.line = start.line;
    const QStringView words = text.sliced(start.indentEnd, start.line.end() - start.indentEnd);
    QList<qsizetype> bounds = separators(words, rules);
    if (bounds.isEmpty() || start.isItem()) {
        return std::nullopt;
    }
    read.row.prefix = text.sliced(start.line.start, start.indentEnd - start.line.start).toString();
    read.beginsWithPipe = bounds.constFirst() == 0;
    if (!read.beginsWithPipe) {
        bounds.prepend(-1);
    }
    if (!words.sliced(bounds.constLast() + 1).trimmed().isEmpty() || bounds.size() == 1) {
        bounds.append(words.size());
    }
    for (qsizetype cell = 0; cell + 1 < bounds.size(); ++cell) {
        qsizetype from = bounds[cell] + 1;
        read.starts.append(start.indentEnd + from);
        qsizetype to = bounds[cell + 1];
        while (to > from && words[to - 1].isSpace()) {
            --to;
        }
        while (from < to && words[from].isSpace()) {
            ++from;
        }
        read.row.cells.append(words.sliced(from, to - from).toString());
        read.ranges.append({start.indentEnd + from, to - from});
    }
    read.row.isRule = isRule(read.row.cells);
    if (!read.row.isRule && isLine(words)) {
        read.row.verbatim = slice(text, start.line).toString();
    }
    return read;
}

QString padded(const QString &cell, int width, QStringView alignment)
{
    const int gap = width - textWidth(cell);
    const bool isRight = alignment.endsWith(u':');
    const int left = isRight ? (alignment.startsWith(u':') ? gap / 2 : gap) : 0;
    return QString(left, u' ') + cell + QString(gap - left, u' ');
}

QString ruleCell(QStringView cell, int width)
{
    QString rule(width, u'-');
    if (cell.startsWith(u':')) {
        rule.front() = u':';
    }
    if (cell.endsWith(u':')) {
        rule.back() = u':';
    }
    return rule;
}

TextTable::Place placeIn(const ReadRow &row, int index, qsizetype offset)
{
    int column = 0;
    while (column + 1 < row.starts.size() && row.starts[column + 1] <= offset) {
        ++column;
    }
    return {index, column, std::clamp<qsizetype>(offset - row.ranges[column].start, 0, row.ranges[column].length)};
}

QList<ReadRow> rowsAround(QStringView text, qsizetype offset, const WritingRules &rules)
{
    QList<ReadRow> rows;
    const std::optional<ReadRow> here = readRow(text, lineStartAt(text, offset, rules), rules);
    if (!here) {
        return rows;
    }
    rows.append(*here);
    for (const bool isUpwards : {true, false}) {
        while (rows.size() < TextTable::mostRows) {
            const qsizetype next = isUpwards ? rows.constFirst().line.start - 1 : rows.constLast().line.end() + 1;
            const bool isThere = next >= 0 && next <= text.size();
            const std::optional<ReadRow> row =
                isThere ? readRow(text, lineStartAt(text, next, rules), rules) : std::nullopt;
            if (!row) {
                break;
            }
            isUpwards ? rows.prepend(*row) : rows.append(*row);
        }
    }
    return rows;
}

} // namespace

int TextTable::columns() const
{
    qsizetype most = 0;
    for (const Row &row : rows) {
        most = !row.verbatim.isEmpty() ? most : std::max(most, row.cells.size());
    }
    return static_cast<int>(most);
}

QList<int> TextTable::widths() const
{
    QList<int> widths(columns(), narrowest);
    for (const Row &row : rows) {
        for (int column = 0; column < row.cells.size() && !row.isLine(); ++column) {
            widths[column] = std::max(widths[column], textWidth(row.cells[column]));
        }
    }
    return widths;
}

QString TextTable::line(const Row &row, const QList<int> &widths) const
{
    if (!row.verbatim.isEmpty()) {
        return row.verbatim;
    }
    const auto ruled = std::ranges::find(rows, true, &Row::isRule);
    QStringList cells;
    for (int column = 0; column < widths.size(); ++column) {
        const QString alignment = ruled == rows.end() ? QString() : ruled->cells.value(column);
        const QString cell = row.cells.value(column);
        cells.append(row.isRule ? ruleCell(cell, widths[column]) : padded(cell, widths[column], alignment));
    }
    const QString joined = cells.join(QStringLiteral(" | "));
    if (hasOuterPipes) {
        return row.prefix + QStringLiteral("| ") + joined + QStringLiteral(" |");
    }
    qsizetype end = joined.size();
    while (end > 0 && joined[end - 1] == u' ') {
        --end;
    }
    return row.prefix + joined.first(end);
}

QString TextTable::aligned() const
{
    const QList<int> columns = widths();
    QStringList lines;
    for (const Row &row : rows) {
        lines.append(line(row, columns));
    }
    return lines.join(u'\n');
}

TextRange TextTable::cellRange(int row, int column) const
{
    const QList<int> columns = widths();
    qsizetype start = 0;
    for (int above = 0; above < row; ++above) {
        start += line(rows[above], columns).size() + 1;
    }
    const QStringList &cells = rows[row].cells;
    qsizetype at = rows[row].prefix.size() + (hasOuterPipes ? 2 : 0);
    for (int left = 0; left < column; ++left) {
        const QString cell = cells.value(left);
        at += columns[left] - textWidth(cell) + cell.size() + 3;
    }
    const QString own = line(rows[row], columns);
    const QString cell = cells.value(column);
    const qsizetype content = cell.isEmpty() ? at : own.indexOf(cell, at);
    return {start + std::min(content, own.size()), cell.size()};
}

std::optional<TableAtPlace> tableAt(QStringView text, qsizetype offset, const WritingRules &rules)
{
    const QList<ReadRow> rows = rowsAround(text, offset, rules);
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    TableAtPlace found;
    found.table.range = TextRange::between(rows.constFirst().line.start, rows.constLast().line.end());
    found.table.hasOuterPipes = rows.constFirst().beginsWithPipe;
    for (int index = 0; index < rows.size(); ++index) {
        found.table.rows.append(rows[index].row);
        if (rows[index].line.start <= offset && offset <= rows[index].line.end()) {
            found.place = placeIn(rows[index], index, offset);
        }
    }
    const bool hasRule = std::ranges::any_of(found.table.rows, &TextTable::Row::isLine);
    const bool isMarked = hasRule || std::ranges::all_of(rows, &ReadRow::beginsWithPipe);
    return isMarked && found.table.range.length <= TextTable::mostLetters ? std::optional(found) : std::nullopt;
}

} // namespace frontrow
