// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "post/figures/figuresource.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// What the commands on figures share.

[[nodiscard]] std::unexpected<Error> refused(const QString &sentence);

/// The figure \a index of \a figures, Refused when there is none.
[[nodiscard]] Result<FigureSource> figureSourceAt(const QList<FigureSource> &figures, qsizetype index);

/// The figures as values, which a command then changes to what it intends.
[[nodiscard]] QList<Figure> valuesOf(const QList<FigureSource> &figures);

/// \a edits, when the text after them has the figures \a intended (compared without their places) and as many marks
/// outside the edited part as before; else Refused.
[[nodiscard]] Result<TextEdits> triedEdits(QStringView post, const TextEdits &edits, const QList<Figure> &intended);

/// The lines of \a range with their '\n'.
[[nodiscard]] TextRange linesOf(QStringView post, TextRange range);

/// Nothing but white space stands on the lines of \a range besides it.
[[nodiscard]] bool isAloneOnLines(QStringView post, TextRange range);

/// The edits that take the figures at \a ranges, in order and alone on their lines, out of \a post: with their lines
/// and the empty lines that are then too many.
[[nodiscard]] TextEdits removals(QStringView post, const QList<TextRange> &ranges);

} // namespace frontrow
