// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace frontrow {

/// Stands at the end of each cell of a table that is repeated because it spans several columns.
inline constexpr QChar spanMark(0x1F);
/// Stands at the end of a cell that is repeated because the one above it spans several rows.
inline constexpr QChar belowMark(0x1E);

/// \a cell without marks.
[[nodiscard]] QString unmarked(QString cell);

/// What a reader sees of \a cell, which may be HTML of a page.
[[nodiscard]] QString shownCell(const QString &cell);

/// The rows of \a text whose cells are divided by \a separator and may be quoted (RFC 4180).
/// Fails with the line on which a quoted cell begins that does not end.
[[nodiscard]] Result<QList<QStringList>> rowsOf(const QString &text, QChar separator);

/// The separator that divides \a text into most columns line by line; null when there is none.
[[nodiscard]] QChar separatorOf(const QString &text);

/// The cells of \a column that say something.
[[nodiscard]] QStringList cellsOf(const QList<QStringList> &rows, qsizetype column);

/// Seven of ten of \a cells are what \a is asks.
[[nodiscard]] bool mostly(const QStringList &cells, bool (*is)(const QString &));

/// The only cell of \a row that says something, also over several columns; empty when there are more.
[[nodiscard]] QString onlyCell(const QStringList &row);

} // namespace frontrow
