// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "row.h"

#include <QList>

/// Reading agendas of large events, of each format, against Python's own libraries on the same files in \a scratch.
[[nodiscard]] QList<Row> agendaRows(const QString &scratch);
