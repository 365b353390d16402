// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDebug>
#include <QString>

namespace frontrow {

/// Whom a picture is owed to, as far as it is known. What is not known is empty; nothing here is guessed.
struct PhotoCredit
{
    QString photographer; ///< a person's name as one writes it
    QString photographerUrl; ///< the address of the person's own page
    QString source; ///< where the picture comes from: "Unsplash"
    QString sourceUrl; ///< the address of the picture's page there where that is certain, else of the service
    QString licence; ///< short name ("CC BY 4.0") or a sentence of the picture's own
    QString licenceUrl;
    QString copyright; ///< the notice in the picture, as it is

    /// Enough is known to credit somebody.
    [[nodiscard]] bool isTelling() const
    {
        return !photographer.isEmpty() || !source.isEmpty() || !copyright.isEmpty();
    }

    bool operator==(const PhotoCredit &) const = default;
};

/// \a text (a caption as written) already names the photographer of \a credit, or, where there is none, its source or
/// copyright. Case and marks on letters do not matter.
[[nodiscard]] bool isCreditedIn(const QString &text, const PhotoCredit &credit);

/// Lower case, without marks on letters, spaces and punctuation: for comparing what different people wrote.
[[nodiscard]] QString foldedName(const QString &text);

QDebug operator<<(QDebug debug, const PhotoCredit &credit);

} // namespace frontrow
