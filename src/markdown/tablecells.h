// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/placedtext.h"

#include <QList>
#include <QStringView>

/// Which '|' of a table's lines part its cells (kramdown 2.5, parser/kramdown/table.rb).
namespace frontrow::markdown {

/// Whether a '|' that no backslash stands before is in \a line.
[[nodiscard]] bool hasPipe(QStringView line);
/// Whether each of \a lines has a '|' outside of code and of elements that stand in text, however many lines these
/// fill.
[[nodiscard]] bool hasPipeOnEachLine(QStringView lines);
/// The cells of \a line, a row of the text of \a scanner; '|' in code and escaped ones left alone.
/// \param dropsFirst an empty first cell: the table's lines begin with '|'
[[nodiscard]] QList<PlacedText> cellsOf(QStringView line, const Scanner &scanner, bool dropsFirst);

} // namespace frontrow::markdown
