// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendadraft.h"
#include "event/sheetcolumns.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace frontrow {

/// Rows of cells, of any separator: columns by the words of a header in any order, else by what stands in them.
[[nodiscard]] AgendaDraft readRows(
    const QList<QStringList> &rows, std::optional<int> year, const SheetHints &hints = {});

} // namespace frontrow
