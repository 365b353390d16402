// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/timeformat.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

// Source of the rules: Ruby 3.3, Time#strftime.

namespace frontrow::liquid {

namespace {

/// How a directive's value is written unless its flags say otherwise.
struct Field
{
    QString text;
    int width = 0;
    QChar fill = u' ';
};

Field number(qint64 value, int width, QChar fill = u'0')
{
    return {QString::number(value), width, fill};
}

/// "+0200", with \a colons of them between the parts.
QString zoneText(const QDateTime &time, int colons)
{
    const int offset = time.offsetFromUtc();
    const int seconds = std::abs(offset);
    const QString separator = colons > 0 ? QStringLiteral(":") : QString();
    QString text = (offset < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        + QStringLiteral("%1").arg(seconds / 3600, 2, 10, QLatin1Char('0')) + separator
        + QStringLiteral("%1").arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    if (colons > 1) {
        text += separator + QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }
    return text;
}

/// The week of the year that begins with its first \a firstDay (1 is Monday, 7 Sunday).
int weekFrom(QDate date, int firstDay)
{
    const int sinceFirst = (date.dayOfWeek() - firstDay + 7) % 7;
    return (date.dayOfYear() - 1 + 7 - sinceFirst) / 7;
}

Field dayField(QDate date, QChar directive)
{
    const QLocale english = QLocale::c();
    switch (directive.unicode()) {
    case u'Y':
        return number(date.year(), 4);
    case u'C':
        return number(date.year() / 100, 2);
    case u'y':
        return number(date.year() % 100, 2);
    case u'm':
        return number(date.month(), 2);
    case u'B':
        return {english.monthName(date.month())};
    case u'b':
    case u'h':
        return {english.monthName(date.month(), QLocale::ShortFormat)};
    case u'd':
        return number(date.day(), 2);
    case u'e':
        return number(date.day(), 2, u' ');
    case u'j':
        return number(date.dayOfYear(), 3);
    case u'A':
        return {english.dayName(date.dayOfWeek())};
    case u'a':
        return {english.dayName(date.dayOfWeek(), QLocale::ShortFormat)};
    case u'u':
        return number(date.dayOfWeek(), 1);
    case u'w':
        return number(date.dayOfWeek() % 7, 1);
    case u'U':
        return number(weekFrom(date, 7), 2);
    case u'W':
        return number(weekFrom(date, 1), 2);
    default:
        break;
    }
    int year = 0;
    const int week = date.weekNumber(&year);
    return directive == u'V' ? number(week, 2)
        : directive == u'G'  ? number(year, 4)
        : directive == u'g'  ? number(year % 100, 2)
                             : Field();
}

Field clockField(const QDateTime &moment, QChar directive)
{
    const QTime time = moment.time();
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    switch (directive.unicode()) {
    case u'H':
        return number(time.hour(), 2);
    case u'k':
        return number(time.hour(), 2, u' ');
    case u'I':
        return number(hour, 2);
    case u'l':
        return number(hour, 2, u' ');
    case u'M':
        return number(time.minute(), 2);
    case u'S':
        return number(time.second(), 2);
    case u'L':
        return number(time.msec(), 3);
    case u'N':
        return {QString::number(time.msec()).rightJustified(3, u'0') + QStringLiteral("000000")};
    case u's':
        return number(moment.toSecsSinceEpoch(), 1);
    case u'p':
        return {time.hour() < 12 ? QStringLiteral("AM") : QStringLiteral("PM")};
    case u'P':
        return {time.hour() < 12 ? QStringLiteral("am") : QStringLiteral("pm")};
    case u'Z':
        return {moment.timeSpec() == Qt::OffsetFromUTC ? QString() : moment.timeZoneAbbreviation()};
    default:
        return {};
    }
}

/// The directives that \a directive stands for; empty for one that is one value.
QString compound(QChar directive)
{
    static const QHash<QChar, QString> all{
        {u'F', QStringLiteral("%Y-%m-%d")},
        {u'D', QStringLiteral("%m/%d/%y")},
        {u'x', QStringLiteral("%m/%d/%y")},
        {u'T', QStringLiteral("%H:%M:%S")},
        {u'X', QStringLiteral("%H:%M:%S")},
        {u'R', QStringLiteral("%H:%M")},
        {u'r', QStringLiteral("%I:%M:%S %p")},
        {u'c', QStringLiteral("%a %b %e %H:%M:%S %Y")},
        {u'v', QStringLiteral("%e-%^b-%Y")},
        {u'+', QStringLiteral("%a %b %e %H:%M:%S %Z %Y")},
    };
    return all.value(directive);
}

/// \a field as flags and a width ask for it.
QString written(Field field, QStringView flags, int width)
{
    for (const QChar flag : flags) {
        field.fill = flag == u'0' ? u'0' : flag == u'_' ? u' ' : field.fill;
        field.width = flag == u'-' ? 0 : field.width;
        if (flag == u'^') {
            field.text = field.text.toUpper();
        } else if (flag == u'#') {
            field.text = field.text.toUpper() == field.text ? field.text.toLower() : field.text.toUpper();
        }
    }
    constexpr int widest = 1000;
    return field.text.rightJustified(std::min(widest, width > 0 ? width : field.width), field.fill);
}

QString literal(QChar directive)
{
    return directive == u'%' ? QStringLiteral("%")
        : directive == u'n'  ? QStringLiteral("\n")
        : directive == u't'  ? QStringLiteral("\t")
                             : QString();
}

} // namespace

QString formattedTime(const QDateTime &time, QStringView format)
{
    static const QRegularExpression directive(QStringLiteral("%([-0^#_]*)(\\d{0,4})(:{0,2})[EO]?([A-Za-z%+])"));
    QString text;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : directive.globalMatchView(format)) {
        text += format.sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QChar letter = match.capturedView(4).front();
        Field field{literal(letter)};
        if (const QString parts = compound(letter); !parts.isEmpty()) {
            field.text = formattedTime(time, parts);
        } else if (letter == u'z') {
            field.text = zoneText(time, static_cast<int>(match.capturedLength(3)));
        } else if (field.text.isEmpty()) {
            field = dayField(time.date(), letter);
            field = field.text.isEmpty() ? clockField(time, letter) : field;
        }
        if (letter == u'N' && !match.capturedView(2).isEmpty()) {
            field.text.truncate(match.capturedView(2).toInt());
        }
        const bool isKnown = !field.text.isEmpty() || letter == u'Z';
        text += isKnown ? written(field, match.capturedView(1), match.capturedView(2).toInt()) : match.captured();
    }
    return text + format.sliced(end);
}

std::optional<QDateTime> timeOf(const Value &input, const Runner &runner)
{
    static const QRegularExpression digits(QStringLiteral("\\A\\d+\\z"));
    if (const QDateTime *time = input.time()) {
        return *time;
    }
    const QString text = input.isText() ? input.toText().toLower() : QString();
    if (text == u"now" || text == u"today") {
        return runner.host().now();
    }
    if (input.isInteger() || digits.match(text).hasMatch()) {
        return QDateTime::fromSecsSinceEpoch(input.toInteger(), runner.host().now().timeZone());
    }
    return text.isEmpty() ? std::nullopt : runner.host().parsedTime(text);
}

} // namespace frontrow::liquid
