// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/credit/photocredit.h"

#include <QDebug>
#include <QString>
#include <QStringList>

namespace frontrow {

/// How a blog words its photo credits, in Markdown: `Photo credit: [**Name**](url)`, or with the service in a place of
/// its own, `Photo by [Name](url) on [**Service**](url)`.
struct CreditWording
{
    QString before = QStringLiteral("Photo: ");
    QString between = QStringLiteral(" / "); ///< from the person to the service
    QString after; ///< "." and the like
    QString personMark; ///< what stands on both sides of the name: "**", "*", "_" or nothing
    QString serviceMark;

    bool operator==(const CreditWording &) const = default;
};

/// The wording that most of \a credits share, of equals the earlier one; the standard wording where none is telling.
/// A credit is telling when a link stands after words like "Photo by", or after words and a colon.
/// \param credits captions of header images, the latest first.
[[nodiscard]] CreditWording wordingOf(const QStringList &credits);

/// \a credit in the words of \a wording, names linked where an address is known; empty when nothing is. The licence
/// follows in brackets where there is one.
[[nodiscard]] QString creditAsMarkdown(const PhotoCredit &credit, const CreditWording &wording);

/// The same in plain words ("Nathan Anderson / Unsplash"), for themes that keep the link apart.
[[nodiscard]] QString creditAsPlainText(const PhotoCredit &credit);
/// The address that goes with it: the picture's page, else the person's, else the service's.
[[nodiscard]] QString creditLink(const PhotoCredit &credit);

QDebug operator<<(QDebug debug, const CreditWording &wording);

} // namespace frontrow
