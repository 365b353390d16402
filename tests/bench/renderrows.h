// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "row.h"

#include <QStringList>

/// All \a files rendered beside kramdown and cmark-gfm, and a long post after one key.
/// \param kramdownMs what kramdown needs for all of them
[[nodiscard]] QList<Row> renderRows(const QStringList &files, double kramdownMs);

/// \a body rendered by cmark-gfm with its extensions.
void renderWithCmark(const QByteArray &body);
