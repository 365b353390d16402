// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/headingids.h"

#include <algorithm>
#include <utility>

namespace frontrow::markdown {

namespace {

/// Letters as ASCII ones, as far as they are ASCII letters with marks, or commonly written so.
QString transliterated(const QString &text)
{
    static const QHash<char16_t, QString> others = {{u'ß', QStringLiteral("ss")}, {u'æ', QStringLiteral("ae")},
        {u'Æ', QStringLiteral("AE")}, {u'ø', QStringLiteral("o")}, {u'Ø', QStringLiteral("O")},
        {u'œ', QStringLiteral("oe")}, {u'ł', QStringLiteral("l")}, {u'đ', QStringLiteral("d")},
        {u'þ', QStringLiteral("th")}, {u'ð', QStringLiteral("d")}};
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark()) {
            result += others.value(c.unicode(), QString(c));
        }
    }
    return result;
}

bool staysInFreeId(QChar c)
{
    if (c.unicode() < 0x80) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-';
    }
    return c.isLetter() || c.isMark() || c.category() == QChar::Number_DecimalDigit
        || c.category() == QChar::Number_Letter || c.category() == QChar::Punctuation_Connector;
}

} // namespace

HeadingIds::HeadingIds(QString prefix, bool transliterates)
    : m_prefix(std::move(prefix))
    , m_transliterates(transliterates)
{
}

QString HeadingIds::freeId(const QString &text)
{
    const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    const QString lower = isAscii ? text : text.toLower();
    QString id(lower.size(), Qt::Uninitialized);
    qsizetype size = 0;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar c = lower[i];
        if (c >= u'A' && c <= u'Z') { // of ASCII text only
            id[size++] = QChar(c.unicode() + (u'a' - u'A'));
        } else if (c == u' ' || c == u'\t') {
            id[size++] = u'-';
        } else if (staysInFreeId(c)) {
            id[size++] = c;
        } else if (c.isHighSurrogate() && i + 1 < lower.size() && lower[i + 1].isLowSurrogate()) {
            if (QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, lower[i + 1]))) {
                id[size++] = c;
                id[size++] = lower[i + 1];
            }
            ++i;
        }
    }
    id.truncate(size);
    return m_prefix + numbered(id, m_free);
}

QString HeadingIds::basicId(const QString &text)
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
    return id;
}

QString HeadingIds::enclosedId(const QString &text)
{
    const QString id = basicId(m_transliterates ? transliterated(text) : text);
    return m_prefix + numbered(id.isEmpty() ? QStringLiteral("section") : id, m_enclosed);
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
