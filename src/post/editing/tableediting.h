// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/editing/writingrules.h"
#include "post/markup/markupchange.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// What keys and commands do in the table around a caret (see tableAt()); nothing where there is none. All of them
/// leave it aligned. Rules, and attribute lists after a table, stay where they are.

/// The caret goes to the next cell (1), whose words are selected then, or the one before (-1). After the last cell
/// there is a new row; nothing before the first.
[[nodiscard]] std::optional<MarkupChange> nextCell(
    QStringView text, qsizetype caret, int by, const WritingRules &rules);

[[nodiscard]] std::optional<MarkupChange> alignedTable(QStringView text, qsizetype caret, const WritingRules &rules);

enum class TableCommand { AddRow, DeleteRow, RowUp, RowDown, AddColumn, DeleteColumn, ColumnLeft, ColumnRight };

/// Rows are added below the caret's, columns right of it. The first row, above the rule, is neither moved nor deleted.
[[nodiscard]] std::optional<MarkupChange> changedTable(
    QStringView text, qsizetype caret, TableCommand command, const WritingRules &rules);

/// An empty table of \a rows below its first row, with a rule, at the line of \a caret, or below when that has words.
[[nodiscard]] MarkupChange insertedTable(QStringView text, qsizetype caret, int columns, int rows);

/// \a lines of cells between tabs, as spreadsheets copy them, as a table where insertedTable() puts one; nothing over a
/// selection, and unless there are two lines or more that all have the same number of tabs, one at least.
[[nodiscard]] std::optional<MarkupChange> pastedTable(QStringView text, TextRange selection, const QString &lines);

} // namespace frontrow
