// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace frontrow {

/// A piece of three texts that go back to one: whole lines, which stand for each other.
struct MergePart
{
    enum class Kind {
        Same, ///< the same lines in all three texts
        Mine, ///< changed in mine only
        Theirs, ///< changed in theirs only
        Agreed, ///< changed alike
        Conflict, ///< changed differently
    };

    Kind kind = Kind::Same;
    QString base;
    QString mine;
    QString theirs;

    bool operator==(const MergePart &) const = default;
};

/// What becomes of a conflict.
enum class MergeChoice {
    Mine,
    Theirs,
    Both, ///< mine, then theirs
};

/// How \a mine and \a theirs, whose lines end in '\n', differ from the text \a base that both go back to. The parts'
/// texts, one after the other, are the three texts. Changes that touch each other belong to one part.
[[nodiscard]] QList<MergePart> mergeParts(const QString &base, const QString &mine, const QString &theirs);

/// The text of \a parts with all changes, and for each conflict, in their order, what \a choices say; Both where they
/// say nothing.
[[nodiscard]] QString mergedText(const QList<MergePart> &parts, const QList<MergeChoice> &choices);

} // namespace frontrow
