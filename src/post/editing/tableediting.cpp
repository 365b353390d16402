// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/tableediting.h"

#include "post/editing/linestart.h"
#include "post/editing/texttable.h"

#include <algorithm>

namespace frontrow {

namespace {

using TableRow = TextTable::Row;

/// The edit that makes \a table of its text, with \a selection in its lines.
MarkupChange written(QStringView text, const TextTable &table, TextRange selection)
{
    TextEdits edits = difference(slice(text, table.range), table.aligned());
    for (TextEdit &edit : edits) {
        edit.range.start += table.range.start;
    }
    return {edits, {table.range.start + selection.start, selection.length}};
}

/// The caret at \a place, in its row and column as far as there are any.
TextRange caretAt(const TextTable &table, TextTable::Place place)
{
    place.row = std::clamp<int>(place.row, 0, static_cast<int>(table.rows.size()) - 1);
    place.column = std::clamp(place.column, 0, table.columns() - 1);
    const TextRange cell = table.cellRange(place.row, place.column);
    return {cell.start + std::min(place.letter, cell.length), 0};
}

TableRow emptyRow(const TextTable &table)
{
    TableRow row;
    row.prefix = table.rows.constFirst().prefix;
    row.cells = QStringList(table.columns());
    return row;
}

/// The row of words next to \a row; -1 without one.
int wordsBeside(const TextTable &table, int row, int by)
{
    do {
        row += by;
    } while (row >= 0 && row < table.rows.size() && table.rows[row].isLine());
    return row < table.rows.size() ? row : -1;
}

/// The row is the one above the rule.
bool isHead(const TextTable &table, int row)
{
    return row == 0 && table.rows.size() > 1 && table.rows[1].isLine();
}

bool changeRows(TextTable &table, TextTable::Place &place, TableCommand command)
{
    if (command == TableCommand::AddRow) {
        const bool isAboveRule = isHead(table, place.row);
        place = {place.row + (isAboveRule ? 2 : 1), 0, 0};
        table.rows.insert(place.row, emptyRow(table));
        return true;
    }
    if (isHead(table, place.row) || table.rows[place.row].isLine()) {
        return false;
    }
    if (command == TableCommand::DeleteRow) {
        table.rows.remove(place.row);
        place.letter = 0;
        return !table.rows.isEmpty();
    }
    const int other = wordsBeside(table, place.row, command == TableCommand::RowUp ? -1 : 1);
    if (other < 0 || isHead(table, other)) {
        return false;
    }
    table.rows.swapItemsAt(place.row, other);
    place.row = other;
    return true;
}

bool changeColumns(TextTable &table, TextTable::Place &place, TableCommand command)
{
    const int other = place.column + (command == TableCommand::ColumnLeft ? -1 : 1);
    const int columns = table.columns();
    const bool moves = command == TableCommand::ColumnLeft || command == TableCommand::ColumnRight;
    if ((moves && (other < 0 || other >= columns)) || (command == TableCommand::DeleteColumn && columns == 1)) {
        return false;
    }
    for (TableRow &row : table.rows) {
        row.cells.resize(columns);
        if (command == TableCommand::AddColumn) {
            row.cells.insert(place.column + 1, row.isRule ? QStringLiteral("---") : QString());
        } else if (command == TableCommand::DeleteColumn) {
            row.cells.remove(place.column);
        } else {
            row.cells.swapItemsAt(place.column, other);
        }
    }
    if (command == TableCommand::AddColumn || moves) {
        place.column = other;
    }
    place.letter = moves ? place.letter : 0;
    return true;
}

/// \a table at the line of \a caret, or below when that has words, apart from what is around; the caret then is \a at
/// letters of it.
MarkupChange insertedAt(QStringView text, qsizetype caret, const TextTable &table, qsizetype at)
{
    const TextRange line = lineAt(text, caret);
    const bool hasWords = !slice(text, line).trimmed().isEmpty();
    const bool isBelowWords = line.start > 1 && text[line.start - 2] != u'\n';
    const bool isAboveWords = line.end() + 1 < text.size() && text[line.end() + 1] != u'\n';
    const QString before = hasWords ? QStringLiteral("\n\n") : isBelowWords ? QStringLiteral("\n") : QString();
    const QString after = isAboveWords ? QStringLiteral("\n") : QString();
    const TextRange place = hasWords ? TextRange{line.end(), 0} : line;
    return {{{place, before + table.aligned() + after}}, {place.start + before.size() + at, 0}};
}

std::optional<TextTable> tableOfCells(const QString &lines)
{
    QString content = lines;
    content.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    while (content.endsWith(u'\n')) {
        content.chop(1);
    }
    const QStringList written = content.split(u'\n');
    const qsizetype tabs = written.constFirst().count(u'\t');
    const bool isTable = written.size() > 1 && written.size() < TextTable::mostRows && tabs > 0
        && lines.size() < TextTable::mostLetters
        && std::ranges::all_of(written, [tabs](const QString &line) { return line.count(u'\t') == tabs; });
    if (!isTable) {
        return std::nullopt;
    }
    TextTable table;
    for (const QString &line : written) {
        TableRow row;
        for (const QString &cell : line.split(u'\t')) {
            row.cells.append(cell.trimmed().replace(u'|', QStringLiteral("\\|")));
        }
        table.rows.append(row);
    }
    TableRow rule;
    rule.isRule = true;
    rule.cells = QStringList(static_cast<qsizetype>(tabs + 1), QStringLiteral("---"));
    table.rows.insert(1, rule);
    return table;
}

} // namespace

std::optional<MarkupChange> nextCell(QStringView text, qsizetype caret, int by, const WritingRules &rules)
{
    std::optional<TableAtPlace> found = tableAt(text, caret, rules);
    if (!found) {
        return std::nullopt;
    }
    TextTable &table = found->table;
    int row = found->place.row;
    int column = found->place.column + by;
    if (table.rows[row].isLine() || column < 0 || column >= table.columns()) {
        row = wordsBeside(table, row, by);
        column = by > 0 ? 0 : table.columns() - 1;
    }
    if (row < 0 && by < 0) {
        return std::nullopt;
    }
    if (row < 0) {
        table.rows.append(emptyRow(table));
        row = static_cast<int>(table.rows.size()) - 1;
    }
    return written(text, table, table.cellRange(row, column));
}

std::optional<MarkupChange> alignedTable(QStringView text, qsizetype caret, const WritingRules &rules)
{
    const std::optional<TableAtPlace> found = tableAt(text, caret, rules);
    return found ? std::optional(written(text, found->table, caretAt(found->table, found->place))) : std::nullopt;
}

std::optional<MarkupChange> changedTable(
    QStringView text, qsizetype caret, TableCommand command, const WritingRules &rules)
{
    std::optional<TableAtPlace> found = tableAt(text, caret, rules);
    if (!found) {
        return std::nullopt;
    }
    const bool isOfRows = command == TableCommand::AddRow || command == TableCommand::DeleteRow
        || command == TableCommand::RowUp || command == TableCommand::RowDown;
    const bool isDone =
        isOfRows ? changeRows(found->table, found->place, command) : changeColumns(found->table, found->place, command);
    return isDone ? std::optional(written(text, found->table, caretAt(found->table, found->place))) : std::nullopt;
}

MarkupChange insertedTable(QStringView text, qsizetype caret, int columns, int rows)
{
    TextTable table;
    TableRow head;
    head.cells = QStringList(columns);
    TableRow rule = head;
    rule.isRule = true;
    table.rows = {head, rule};
    table.rows.append(QList<TableRow>(rows, head));
    return insertedAt(text, caret, table, table.cellRange(0, 0).start);
}

std::optional<MarkupChange> pastedTable(QStringView text, TextRange selection, const QString &lines)
{
    const std::optional<TextTable> table = selection.isEmpty() ? tableOfCells(lines) : std::nullopt;
    return table ? std::optional(insertedAt(text, selection.start, *table, table->aligned().size())) : std::nullopt;
}

} // namespace frontrow
