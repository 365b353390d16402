// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/headingids.h"

namespace frontrow::markdown {

QString HeadingIds::freeId(const QString &text)
{
    QString id;
    for (const QChar c : text.toLower()) {
        if (c == u' ' || c == u'\t') {
            id += u'-';
        } else if (c.isLetter() || c.isMark() || c.category() == QChar::Number_DecimalDigit
            || c.category() == QChar::Number_Letter || c.category() == QChar::Punctuation_Connector || c == u'-'
            || c.isSurrogate()) {
            id += c;
        }
    }
    // Characters beyond the first plane come in pairs: they go or stay together.
    QString kept;
    for (qsizetype i = 0; i < id.size(); ++i) {
        if (!id[i].isSurrogate()) {
            kept += id[i];
        } else if (id[i].isHighSurrogate() && i + 1 < id.size() && id[i + 1].isLowSurrogate()) {
            const char32_t character = QChar::surrogateToUcs4(id[i], id[i + 1]);
            kept += QChar::isLetterOrNumber(character) ? id.sliced(i, 2) : QString();
            ++i;
        }
    }
    return numbered(kept, m_free);
}

QString HeadingIds::enclosedId(const QString &text)
{
    const auto isAsciiLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    QString id;
    bool hasLetter = false;
    for (const QChar c : text) {
        hasLetter = hasLetter || isAsciiLetter(c);
        if (hasLetter && (isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u' ' || c == u'-')) {
            id += c == u' ' ? QChar(u'-') : c.toLower();
        }
    }
    return numbered(id.isEmpty() ? QStringLiteral("section") : id, m_enclosed);
}

QString HeadingIds::numbered(const QString &id, QHash<QString, int> &used)
{
    const auto found = used.find(id);
    if (found == used.end()) {
        used.insert(id, 0);
        return id;
    }
    return id + u'-' + QString::number(++*found);
}

} // namespace frontrow::markdown
