// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/dateformat.h"

#include <QLocale>
#include <QRegularExpression>

namespace frontrow {

namespace {

/// A number, padded to \a width with \a fill unless a flag says otherwise.
QString number(int value, int width, QChar fill, QStringView flags)
{
    if (flags.contains(u'-')) {
        return QString::number(value);
    }
    const QChar wanted = flags.contains(u'0') ? u'0' : flags.contains(u'_') ? u' ' : fill;
    return QString::number(value).rightJustified(width, wanted);
}

/// What \a directive stands for; null for one that is not about days.
QString valueOf(QDate date, QChar directive, QStringView flags)
{
    const QLocale english = QLocale::c();
    const auto padded = [&](int value, int width = 2, QChar fill = u'0') { return number(value, width, fill, flags); };
    switch (directive.unicode()) {
    case u'Y':
        return padded(date.year(), 4);
    case u'C':
        return padded(date.year() / 100);
    case u'y':
        return padded(date.year() % 100);
    case u'm':
        return padded(date.month());
    case u'B':
        return english.monthName(date.month());
    case u'b':
    case u'h':
        return english.monthName(date.month(), QLocale::ShortFormat);
    case u'd':
        return padded(date.day());
    case u'e':
        return padded(date.day(), 2, u' ');
    case u'j':
        return padded(date.dayOfYear(), 3);
    case u'A':
        return english.dayName(date.dayOfWeek());
    case u'a':
        return english.dayName(date.dayOfWeek(), QLocale::ShortFormat);
    case u'u':
        return padded(date.dayOfWeek(), 1);
    case u'w':
        return padded(date.dayOfWeek() % 7, 1);
    case u'F':
        return date.toString(Qt::ISODate);
    case u'D':
    case u'x':
        return date.toString(QStringLiteral("MM/dd/yy"));
    case u'%':
        return QStringLiteral("%");
    default:
        return {};
    }
}

} // namespace

const QStringList &usualDateFormats()
{
    static const QStringList formats =
        QStringLiteral("%B %-d, %Y|%b %-d, %Y|%d %b %Y|%-d %b %Y|%-d %B %Y|%Y-%m-%d|%B %d, %Y|%b %d, %Y|%d %B %Y|"
                       "%A, %B %-d, %Y|%a, %b %-d, %Y|%-d. %B %Y|%d.%m.%Y|%d/%m/%Y|%m/%d/%Y|%Y/%m/%d")
            .split(u'|');
    return formats;
}

QString formattedDate(QDate date, QStringView format)
{
    static const QRegularExpression directive(QStringLiteral("%([-0^_]*)([A-Za-z%])"));
    QString text;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : directive.globalMatchView(format)) {
        const QStringView flags = match.capturedView(1);
        const QString value = valueOf(date, match.capturedView(2).front(), flags);
        text += format.sliced(end, match.capturedStart() - end);
        text += value.isNull() ? match.captured() : flags.contains(u'^') ? value.toUpper() : value;
        end = match.capturedEnd();
    }
    return text.append(format.sliced(end));
}

} // namespace frontrow
