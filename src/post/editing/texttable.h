// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/editing/writingrules.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace frontrow {

/// A table as Markdown writes it. At most mostRows rows and mostLetters letters are taken for one.
struct TextTable
{
    static constexpr int mostRows = 1'000;
    static constexpr qsizetype mostLetters = 200'000;

    struct Row
    {
        QString prefix; ///< what stands before its first `|` or cell: white space, marks of quotes
        QStringList cells; ///< without white space around them
        bool isRule = false; ///< `|---|:-:|`: its cells say how columns are aligned
        QString verbatim; ///< the whole line of another line between rows (`|---+---|`, `|===`), which stays as it is

        [[nodiscard]] bool isLine() const { return isRule || !verbatim.isEmpty(); }
    };

    /// A cell, and where in it: letters from the start of its words.
    struct Place
    {
        int row = 0;
        int column = 0;
        qsizetype letter = 0;
    };

    QList<Row> rows;
    TextRange range; ///< whole lines without the last '\n'; attribute lists after it are not part of it
    bool hasOuterPipes = true;

    [[nodiscard]] int columns() const;
    /// The table's lines, with the cells of each column as wide as its widest.
    [[nodiscard]] QString aligned() const;
    /// The words of a cell, in aligned().
    [[nodiscard]] TextRange cellRange(int row, int column) const;

private:
    [[nodiscard]] QList<int> widths() const;
    [[nodiscard]] QString line(const Row &row, const QList<int> &widths) const;
};

/// The table around a place, and which cell that is.
struct TableAtPlace
{
    TextTable table;
    TextTable::Place place;
};

/// The table around \a offset: lines that all have a `|` that separates cells, with a rule among them or a `|` at the
/// start of each. In kramdown no `|` within a code span separates cells.
[[nodiscard]] std::optional<TableAtPlace> tableAt(QStringView text, qsizetype offset, const WritingRules &rules);

} // namespace frontrow
