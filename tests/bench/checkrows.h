// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "row.h"

#include <QStringList>

/// All checks and the spelling of a post of 20 kB, made of the text of \a files, beside what they may take while
/// somebody types.
[[nodiscard]] QList<Row> checkRows(const QStringList &files);
