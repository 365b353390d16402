// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace frontrow {

/// One line of what differs between two texts.
struct DiffLine
{
    enum class Kind {
        Same, ///< near a difference, for finding one's way
        Removed,
        Added,
        Gap, ///< lines that are the same and not shown; without text
    };

    Kind kind = Kind::Same;
    QString text; ///< without its end

    bool operator==(const DiffLine &) const = default;
};

/// What turns \a before into \a after, with up to \a context lines that are the same around each difference; nothing
/// when they are equal. Line ends of all kinds count as the same.
[[nodiscard]] QList<DiffLine> diffOf(const QString &before, const QString &after, qsizetype context = 3);

} // namespace frontrow
