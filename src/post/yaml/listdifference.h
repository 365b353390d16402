// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QStringList>

namespace frontrow {

/// Items of one list that gave way to items of another: both ranges are half-open, and one of them may be empty.
struct ListChange
{
    qsizetype oldStart = 0;
    qsizetype oldEnd = 0;
    qsizetype newStart = 0;
    qsizetype newEnd = 0;

    bool operator==(const ListChange &) const = default;
};

/// What turns \a before into \a after, in rising order, with items that stay between any two. As many items stay as can
/// in their order, but for lists so long that finding them would take time: those keep only their beginning and end.
[[nodiscard]] QList<ListChange> listDifference(const QStringList &before, const QStringList &after);

} // namespace frontrow
