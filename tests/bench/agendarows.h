// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "row.h"

#include <QList>

/// Reading the agenda of a large event, against Python's icalendar on the same file in \a scratch.
[[nodiscard]] QList<Row> agendaRows(const QString &scratch);
