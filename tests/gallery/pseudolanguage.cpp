// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "gallery/pseudolanguage.h"

#include <QRegularExpression>

namespace frontrow::gallery {

namespace {

constexpr QStringView plain = u"aceginorsuyACEGINORSUY";
constexpr QStringView accented = u"áçéğíñőŕšűýÁÇÉĞÍÑŐŔŠŰÝ";

QString withAccents(QString text)
{
    for (QChar &letter : text) {
        if (const qsizetype at = plain.indexOf(letter); at >= 0) {
            letter = accented[at];
        }
    }
    return text;
}

} // namespace

QString pseudoText(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return text;
    }
    static const QRegularExpression kept(QStringLiteral("%L?(?:\\d+|n)|<[^>]*>|&\\w+;|\\{[^}]*\\}|\\*\\.\\w+"));
    QString written;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : kept.globalMatch(text)) {
        written += withAccents(text.sliced(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    written += withAccents(text.sliced(from));
    return u'[' + written + QString(text.size() * 2 / 5, u'·') + u']';
}

QString PseudoLanguage::translate(
    const char * /*context*/, const char *source, const char * /*disambiguation*/, int /*number*/) const
{
    return pseudoText(QString::fromUtf8(source));
}

} // namespace frontrow::gallery
