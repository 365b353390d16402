// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/credit/photocredit.h"

namespace frontrow {

QString foldedName(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber()) {
            plain += c.toLower();
        }
    }
    return plain;
}

bool isCreditedIn(const QString &text, const PhotoCredit &credit)
{
    const QString &who = !credit.photographer.isEmpty() ? credit.photographer
        : !credit.source.isEmpty()                      ? credit.source
                                                        : credit.copyright;
    const QString name = foldedName(who);
    return !name.isEmpty() && foldedName(text).contains(name);
}

QDebug operator<<(QDebug debug, const PhotoCredit &credit)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "PhotoCredit(" << credit.photographer << ", " << credit.photographerUrl << ", " << credit.source
                    << ", " << credit.sourceUrl << ", " << credit.licence << ", " << credit.copyright << ')';
    return debug;
}

} // namespace frontrow
