// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

namespace frontrow {

/// Lines of the text that can be folded to one. Of several, one may lie in another, and never only partly.
struct Foldable
{
    TextRange range; ///< up to the end of its last line
    QString label; ///< what stands for them when they are folded; of a section nothing, whose heading stays
    int level = 0; ///< the level of the heading that a section begins with, 1 to 6; 0 for other lines
    QString detail = {}; ///< what is said after the label, paler
    bool isFrontMatter = false;

    bool operator==(const Foldable &) const = default;
};

/// The ones of \a foldables, rising, that lie in none of the others.
[[nodiscard]] QList<Foldable> outermost(const QList<Foldable> &foldables);

/// Of the \a foldables, rising, that begin at \a folded, the outermost that hides the line which begins at \a line;
/// nullptr where none does.
[[nodiscard]] const Foldable *hiderOf(qsizetype line, const QList<Foldable> &foldables, const QSet<qsizetype> &folded);

/// Where those of \a foldables, rising places of \a before, are in \a now whose lines are there as they were, but may
/// have been moved. What has not changed is left out.
[[nodiscard]] QList<Foldable> movedFoldables(
    const QList<Foldable> &foldables, const QString &before, const QString &now);

} // namespace frontrow
