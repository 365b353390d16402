// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/editing/listblock.h"

#include <QList>
#include <QString>

namespace frontrow {

/// \a after, the lines of lists, with the numbers of their items made right in the style that their author has: rising
/// from the first, all the same, or as they please. What an item holds is moved when its number gets longer.
/// \param before the lists as they were
/// \param origin for each line of \a after the line of \a before that it was; -1 for new ones
[[nodiscard]] QString renumbered(
    const ListBlock &before, const QList<int> &origin, const QString &after, const WritingRules &rules);

/// \a line, a line of a list, with \a by more columns of white space before its words; none below 0. Blank ones stay.
[[nodiscard]] QString shifted(const QString &line, int by, const WritingRules &rules);

} // namespace frontrow
