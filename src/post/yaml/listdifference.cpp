// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/listdifference.h"

#include <algorithm>

namespace frontrow {

namespace {

/// Cells of the table in which the common items are looked for.
constexpr qsizetype mostCells = 1'000'000;

/// The lengths of the longest common subsequences of all ends of two ranges (Wagner and Fischer 1974).
class CommonItems
{
public:
    CommonItems(const QStringList &before, const QStringList &after, const ListChange &range)
        : m_before(before)
        , m_after(after)
        , m_range(range)
        , m_width(range.newEnd - range.newStart + 1)
        , m_lengths((range.oldEnd - range.oldStart + 1) * m_width, 0)
    {
        for (qsizetype i = range.oldEnd - 1; i >= range.oldStart; --i) {
            for (qsizetype j = range.newEnd - 1; j >= range.newStart; --j) {
                at(i, j) = isSame(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }

    [[nodiscard]] bool isSame(qsizetype i, qsizetype j) const { return m_before[i] == m_after[j]; }
    [[nodiscard]] bool isOldLost(qsizetype i, qsizetype j) const
    {
        return i < m_range.oldEnd && (j == m_range.newEnd || lengthAt(i + 1, j) >= lengthAt(i, j + 1));
    }

private:
    [[nodiscard]] qsizetype cell(qsizetype i, qsizetype j) const
    {
        return (i - m_range.oldStart) * m_width + j - m_range.newStart;
    }
    [[nodiscard]] int &at(qsizetype i, qsizetype j) { return m_lengths[cell(i, j)]; }
    [[nodiscard]] int lengthAt(qsizetype i, qsizetype j) const { return m_lengths[cell(i, j)]; }

    const QStringList &m_before;
    const QStringList &m_after;
    ListChange m_range;
    qsizetype m_width;
    QList<int> m_lengths;
};

} // namespace

QList<ListChange> listDifference(const QStringList &before, const QStringList &after)
{
    ListChange range{0, before.size(), 0, after.size()};
    while (range.oldStart < range.oldEnd && range.newStart < range.newEnd
        && before[range.oldStart] == after[range.newStart]) {
        ++range.oldStart;
        ++range.newStart;
    }
    while (range.oldStart < range.oldEnd && range.newStart < range.newEnd
        && before[range.oldEnd - 1] == after[range.newEnd - 1]) {
        --range.oldEnd;
        --range.newEnd;
    }
    const qsizetype oldCount = range.oldEnd - range.oldStart;
    const qsizetype newCount = range.newEnd - range.newStart;
    if (oldCount == 0 && newCount == 0) {
        return {};
    }
    if (oldCount == 0 || newCount == 0 || oldCount > mostCells / newCount) {
        return {range};
    }
    const CommonItems common(before, after, range);
    QList<ListChange> changes;
    ListChange open{range.oldStart, range.oldStart, range.newStart, range.newStart};
    const auto finish = [&changes, &open] {
        if (open.oldStart < open.oldEnd || open.newStart < open.newEnd) {
            changes.append(open);
        }
    };
    while (open.oldEnd < range.oldEnd || open.newEnd < range.newEnd) {
        const bool isInside = open.oldEnd < range.oldEnd && open.newEnd < range.newEnd;
        if (isInside && common.isSame(open.oldEnd, open.newEnd)) {
            finish();
            open = {open.oldEnd + 1, open.oldEnd + 1, open.newEnd + 1, open.newEnd + 1};
        } else if (common.isOldLost(open.oldEnd, open.newEnd)) {
            ++open.oldEnd;
        } else {
            ++open.newEnd;
        }
    }
    finish();
    return changes;
}

} // namespace frontrow
