// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendadraft.h"

#include <QList>
#include <QStringList>

namespace frontrow {

/// \a rows are a table with times down and rooms, or days, across.
[[nodiscard]] bool isGrid(const QList<QStringList> &rows);

/// \a rows are a table with times across and rooms, or days, down.
[[nodiscard]] bool hasTimesAcross(const QList<QStringList> &rows);
/// \a rows with times across as rows with times down.
[[nodiscard]] QList<QStringList> transposed(const QList<QStringList> &rows);

/// The sessions of such a table. A row of its own with a date or a day's name begins that day.
/// \param year of dates without one
[[nodiscard]] AgendaDraft readGrid(const QList<QStringList> &rows, std::optional<int> year);

/// Times that run through a day and begin again small are of the afternoon (11:30, 12:30, 1:30), or after a time of
/// the evening of the night that follows (23:00, 0:30). Only of sessions without a date of their own.
void settleClocks(QList<DraftSession> &sessions);

} // namespace frontrow
