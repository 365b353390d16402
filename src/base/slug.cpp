// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/slug.h"

#include "base/contenthash.h"

#include <QRegularExpression>
#include <QSet>

namespace frontrow {

namespace {

constexpr qsizetype longest = 100;

/// Letters that Unicode does not take apart into a base letter and a mark.
QString spelledOut(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'ß':
            out += QStringLiteral("ss");
            break;
        case u'æ':
        case u'Æ':
            out += QStringLiteral("ae");
            break;
        case u'œ':
        case u'Œ':
            out += QStringLiteral("oe");
            break;
        case u'ø':
        case u'Ø':
            out += u'o';
            break;
        case u'đ':
        case u'Đ':
            out += u'd';
            break;
        case u'ł':
        case u'Ł':
            out += u'l';
            break;
        case u'þ':
        case u'Þ':
            out += QStringLiteral("th");
            break;
        case u'ı':
            out += u'i';
            break;
        default:
            out += c;
        }
    }
    return out;
}

bool isReserved(const QString &name)
{
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"));
    return device.match(name).hasMatch();
}

QString shortened(QString name, qsizetype length)
{
    name.truncate(length);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name;
}

} // namespace

Slug Slug::of(QStringView text)
{
    QString name;
    bool gap = false;
    for (const QChar c : spelledOut(text).normalized(QString::NormalizationForm_KD)) {
        if (c.isMark() || c == u'\'' || c == QChar(0x2019)) {
            continue;
        }
        const QChar lower = c.toLower();
        const bool usable = (lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9');
        if (!usable) {
            gap = true;
            continue;
        }
        if (gap && !name.isEmpty()) {
            name += u'-';
        }
        gap = false;
        name += lower;
    }
    name = shortened(name, longest);
    if (name.isEmpty()) {
        name = QStringLiteral("x") + ContentHash::of(text.toUtf8()).toHex().first(8);
    }
    return Slug(isReserved(name) ? name + QStringLiteral("-file") : name);
}

Slug Slug::unique(const std::function<bool(const Slug &)> &isTaken) const
{
    Slug candidate = *this;
    for (int number = 2; isTaken(candidate); ++number) {
        const QString suffix = QStringLiteral("-%1").arg(number);
        candidate = Slug(shortened(m_text, longest - suffix.size()) + suffix);
    }
    return candidate;
}

} // namespace frontrow
