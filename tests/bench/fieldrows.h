// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "row.h"

#include <QStringList>

/// The front matter and figures of all \a files read, and one value changed in each, beside Ruby's Psych.
/// \param loadMs what Psych needs to load the front matter of all of them
/// \param dumpMs what it needs to load it, change a value and write it again
[[nodiscard]] QList<Row> fieldRows(const QStringList &files, double loadMs, double dumpMs);
