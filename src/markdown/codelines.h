// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow::markdown {

/// The classes of the table's cells, and where numbers begin.
struct LineNumbering
{
    QString gutter = QStringLiteral("rouge-gutter");
    QString code = QStringLiteral("rouge-code");
    int first = 1;
};

/// \a html, coloured or escaped code, as a table with the numbers of its lines (Rouge 4.5, HTMLTable).
[[nodiscard]] QString numberedLines(const QString &html, const LineNumbering &numbering);

} // namespace frontrow::markdown
