// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// One slip of a hand that types.
struct Slip
{
    enum class Kind {
        Swapped, ///< two letters beside each other changed places
        Missing, ///< a letter is left out
        Extra, ///< a letter is too many
        Other, ///< a letter is another one
    };

    Kind kind = Kind::Other;
    qsizetype at = 0; ///< place in the wrong word; for a missing letter: of the one that it belongs before
    QChar letter; ///< the right one; null for letters that are swapped or too many
    QString right; ///< the word that was meant

    /// The letter that is missing or too many in \a wrong stands beside one like it.
    [[nodiscard]] bool isOfDoubled(QStringView wrong) const;
};

/// All words that one slip makes \a word of, each once, whether there are such words or not.
/// \param word in small letters
/// \param letters those of the language
[[nodiscard]] QList<Slip> slipsTo(const QString &word, QStringView letters);

} // namespace frontrow
