// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/editing/linestart.h"

#include <QList>
#include <QStringView>

namespace frontrow {

/// The lines of a text that make up the lists around a place, and how their items are nested. Reads at most mostLines
/// lines above and below the place.
class ListBlock
{
public:
    static constexpr int mostLines = 500;

    struct Item
    {
        int line = 0; ///< the item's first line, an index of lines()
        int parent = -1; ///< the item that it is nested in; -1 at the top
        int list = 0; ///< items of one list have the same
    };

    /// The lists around \a offset; without lines when there is none.
    [[nodiscard]] static ListBlock around(QStringView text, qsizetype offset, const WritingRules &rules);
    /// \a text is nothing but lists.
    [[nodiscard]] static ListBlock of(QStringView text, const WritingRules &rules);

    [[nodiscard]] const QList<LineStart> &lines() const { return m_lines; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    /// What is from the first line's start to the last one's end.
    [[nodiscard]] TextRange range() const;
    /// The index of the line that holds \a offset; -1 for none of these.
    [[nodiscard]] int lineAt(qsizetype offset) const;
    /// The innermost item that the line \a line is of; -1 for none.
    [[nodiscard]] int itemOf(int line) const { return m_owners[line]; }
    /// The item that begins in \a line; -1 for none.
    [[nodiscard]] int itemIn(int line) const;
    /// The last line, not blank, of \a item and what is nested in it.
    [[nodiscard]] int lastLineOf(int item) const;
    /// The item before \a item in its list, the one after it; -1 for none.
    [[nodiscard]] int siblingBefore(int item) const;
    [[nodiscard]] int siblingAfter(int item) const;
    [[nodiscard]] bool isWithin(int item, int ancestor) const;

private:
    void read(QStringView text, const WritingRules &rules);
    [[nodiscard]] bool isNestedIn(const LineStart &line, const LineStart &parent) const;
    void addItem(int line, QList<int> &open);

    QList<LineStart> m_lines;
    QList<Item> m_items;
    QList<int> m_owners; ///< one for each line: an index of m_items or -1
    int m_lists = 0;
    bool m_isCommonMark = false;
};

} // namespace frontrow
