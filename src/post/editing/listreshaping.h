// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/editing/listblock.h"
#include "post/markup/markupchange.h"

#include <QString>
#include <QStringList>

namespace frontrow {

/// The lines of lists while they are changed: as many as before, other white space and markers before their words.
class ListReshaping
{
public:
    /// All outlive it.
    ListReshaping(QStringView text, const ListBlock &block, const WritingRules &rules);

    [[nodiscard]] QStringList &lines() { return m_lines; }
    /// Moves \a item and what it holds by \a by columns.
    void shift(int item, int by);
    /// Gives \a item a marker of the kind of \a model, and moves what it holds with its text.
    void takeMarkerOf(int item, int model);
    /// The column of the text of \a item as it is now.
    [[nodiscard]] int textColumnOf(int item) const;
    /// The list with right numbers: one edit for each line that is another now, and \a selection where its words are.
    [[nodiscard]] MarkupChange change(TextRange selection) const;

private:
    QStringView m_text;
    const ListBlock &m_block;
    const WritingRules &m_rules;
    QStringList m_lines;
};

/// The edits that make the lines of \a block from \a first on \a lines, one for each that differs.
[[nodiscard]] TextEdits lineEdits(QStringView text, const ListBlock &block, int first, const QStringList &lines);

} // namespace frontrow
