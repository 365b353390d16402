// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/slips.h"

#include <QSet>

namespace frontrow {

bool Slip::isOfDoubled(QStringView wrong) const
{
    const auto isAt = [wrong](qsizetype index, QChar wanted) {
        return index >= 0 && index < wrong.size() && wrong[index] == wanted;
    };
    if (kind == Kind::Extra) {
        return isAt(at - 1, wrong[at]) || isAt(at + 1, wrong[at]);
    }
    return kind == Kind::Missing && (isAt(at - 1, letter) || isAt(at, letter));
}

QList<Slip> slipsTo(const QString &word, QStringView letters)
{
    QList<Slip> slips;
    QSet<QString> seen{word};
    const auto take = [&](Slip::Kind kind, qsizetype at, QChar letter, const QString &right) {
        if (!seen.contains(right)) {
            seen.insert(right);
            slips.append({kind, at, letter, right});
        }
    };
    for (qsizetype at = 0; at < word.size(); ++at) {
        take(Slip::Kind::Extra, at, QChar(), QString(word).remove(at, 1));
        if (at + 1 < word.size()) {
            take(Slip::Kind::Swapped, at, QChar(), word.first(at) + word[at + 1] + word[at] + word.sliced(at + 2));
        }
    }
    for (qsizetype at = 0; at <= word.size(); ++at) {
        for (const QChar letter : letters) {
            take(Slip::Kind::Missing, at, letter, word.first(at) + letter + word.sliced(at));
            if (at < word.size()) {
                take(Slip::Kind::Other, at, letter, word.first(at) + letter + word.sliced(at + 1));
            }
        }
    }
    return slips;
}

} // namespace frontrow
