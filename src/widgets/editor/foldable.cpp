// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/foldable.h"

#include <algorithm>

namespace frontrow {

QList<Foldable> outermost(const QList<Foldable> &foldables)
{
    QList<Foldable> found;
    for (const Foldable &foldable : foldables) {
        if (found.isEmpty() || foldable.range.start >= found.constLast().range.end()) {
            found.append(foldable);
        }
    }
    return found;
}

const Foldable *hiderOf(qsizetype line, const QList<Foldable> &foldables, const QSet<qsizetype> &folded)
{
    for (const Foldable &foldable : foldables) {
        if (foldable.range.start >= line) {
            break;
        }
        if (line < foldable.range.end() && folded.contains(foldable.range.start)) {
            return &foldable;
        }
    }
    return nullptr;
}

QList<Foldable> movedFoldables(const QList<Foldable> &foldables, const QString &before, const QString &now)
{
    const TextEdits edits = difference(before, now);
    if (edits.isEmpty()) {
        return {};
    }
    const TextRange changed = edits.constFirst().range;
    const qsizetype end = changed.start + edits.constFirst().replacement.size();
    QList<Foldable> moved;
    QSet<qsizetype> taken;
    TextRange outer; ///< the range that was found last, where it was
    qsizetype by = 0; ///< how far it was moved
    for (const Foldable &foldable : foldables) {
        const TextRange range = foldable.range;
        if (range.end() < changed.start || range.start > changed.end()) {
            continue;
        }
        if (outer.isEmpty() || range.end() > outer.end()) {
            const QStringView lines = slice(before, range);
            qsizetype place = now.indexOf(lines, std::max<qsizetype>(0, changed.start - range.length));
            while (place >= 0 && place <= end && (taken.contains(place) || (place > 0 && now[place - 1] != u'\n'))) {
                place = now.indexOf(lines, place + 1);
            }
            if (place < 0 || place > end) {
                continue; // what it holds may be there, all the same
            }
            outer = range;
            by = place - range.start;
            taken.insert(place);
        }
        Foldable there = foldable;
        there.range.start += by;
        moved.append(there);
    }
    return moved;
}

} // namespace frontrow
