// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/timeformat.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

// Source of the rules: Ruby 3.3, Time#strftime.

namespace frontrow::liquid {

namespace {

/// A directive of a format, as "%-10:z".
struct TimeDirective
{
    QChar letter;
    int width = 0;
    QChar fill; ///< null: as is usual for the directive
    bool isShort = false; ///< '-': nothing is filled up
    bool isUpper = false; ///< '^'
    bool changesCase = false; ///< '#'
    int colons = 0; ///< before 'z'
    qsizetype end = 0; ///< where the directive ends in the format
};

/// How a directive's value is written unless its flags say otherwise.
struct TimeField
{
    QString text;
    int width = 0;
    QChar fill = u' ';
};

TimeField number(qint64 value, int width, QChar fill = u'0')
{
    return {QString::number(value), width, fill};
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// "+0200", with colons between the parts; a width and a fill are the hours'.
QString zoneText(int offset, const TimeDirective &directive)
{
    const int seconds = std::abs(offset);
    const int parts = directive.colons < 3 ? std::max(2, directive.colons + 1)
        : seconds % 3600 == 0              ? 1
        : seconds % 60 == 0                ? 2
                                           : 3;
    const QString separator = directive.colons > 0 ? QStringLiteral(":") : QString();
    QString rest;
    if (parts > 1) {
        rest = separator + twoDigits(seconds / 60 % 60);
    }
    if (parts > 2) {
        rest += separator + twoDigits(seconds % 60);
    }
    const QString sign = offset < 0 ? QStringLiteral("-") : QStringLiteral("+");
    const QString hours = QString::number(seconds / 3600);
    const qsizetype digits = std::max<qsizetype>(2, directive.width - 1 - rest.size());
    return directive.fill == u' ' ? QString(QString(sign + hours).rightJustified(digits + 1) + rest)
                                  : QString(sign + hours.rightJustified(digits, u'0') + rest);
}

/// The week of the year that begins with its first \a firstDay (1 is Monday, 7 Sunday).
int weekFrom(QDate date, int firstDay)
{
    const int sinceFirst = (date.dayOfWeek() - firstDay + 7) % 7;
    return (date.dayOfYear() - 1 + 7 - sinceFirst) / 7;
}

TimeField dayField(QDate date, QChar directive)
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
                             : TimeField();
}

TimeField clockField(const QDateTime &moment, QChar directive)
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
    };
    return all.value(directive);
}

QString cased(const QString &text, const TimeDirective &directive)
{
    const QChar letter = directive.letter;
    if (letter == u'p' || letter == u'Z') {
        return directive.changesCase ? text.toLower() : text;
    }
    const bool changes = directive.changesCase && QStringLiteral("AaBbhP").contains(letter);
    return directive.isUpper || changes ? text.toUpper() : text;
}

/// \a field as \a directive asks for it.
QString written(const TimeField &field, const TimeDirective &directive)
{
    constexpr int widest = 1000;
    const int width = directive.isShort ? 0 : directive.width > 0 ? directive.width : field.width;
    const QChar fill = directive.fill.isNull() ? field.fill : directive.fill;
    return cased(field.text, directive).rightJustified(std::min(widest, width), fill);
}

/// The part of a second: as many of its digits as \a directive is wide, whatever its flags.
QString fractionText(QTime time, const TimeDirective &directive)
{
    constexpr int widest = 1000;
    const int digits = directive.width > 0 ? directive.width : directive.letter == u'L' ? 3 : 9;
    return QString::number(time.msec()).rightJustified(3, u'0').leftJustified(std::min(widest, digits), u'0', true);
}

QString literal(QChar directive)
{
    return directive == u'%' ? QStringLiteral("%")
        : directive == u'n'  ? QStringLiteral("\n")
        : directive == u't'  ? QStringLiteral("\t")
                             : QString();
}

void readFlag(QChar flag, TimeDirective &directive)
{
    directive.isUpper = directive.isUpper || flag == u'^';
    directive.changesCase = directive.changesCase || flag == u'#';
    directive.isShort = directive.isShort || flag == u'-';
    directive.fill = flag == u'_' ? QChar(u' ') : flag == u'0' ? QChar(u'0') : flag == u'-' ? QChar() : directive.fill;
}

/// The directive that begins at \a start, which is a '%'; with a letter that is null where there is none. Its end is
/// beyond the format's where the format ends in it.
TimeDirective directiveAt(QStringView format, qsizetype start)
{
    static const QHash<QChar, QString> alternatives{
        {u'E', QStringLiteral("cCxXyY")}, {u'O', QStringLiteral("deHkIlmMSuUVwWy")}};
    TimeDirective directive;
    qsizetype at = start + 1;
    const auto peek = [&] { return at < format.size() ? format[at] : QChar(); };
    while (at < format.size() && QStringLiteral("-_0^#").contains(peek())) {
        readFlag(format[at++], directive);
    }
    while (peek() >= u'0' && peek() <= u'9') {
        directive.width = std::min(10'000, directive.width * 10 + format[at++].digitValue());
    }
    if (const QString letters = alternatives.value(peek()); !letters.isEmpty()) {
        const QChar next = at + 1 < format.size() ? format[at + 1] : QChar();
        at += letters.contains(next) && !next.isNull() ? 1 : 0;
    } else if (peek() == u':') {
        const qsizetype colons = format.sliced(at).indexOf(u'z');
        const bool isZone = colons > 0 && colons <= 3 && format.sliced(at, colons).count(u':') == colons;
        directive.colons = isZone ? static_cast<int>(colons) : 0;
        at += directive.colons;
    }
    directive.letter = peek();
    directive.end = at + 1;
    return directive;
}

std::expected<QString, QString> directiveText(const QDateTime &time, const TimeDirective &directive)
{
    if (const QString parts = compound(directive.letter); !parts.isEmpty()) {
        const std::expected<QString, QString> text = formattedTime(time, parts);
        TimeDirective filled = directive;
        filled.isShort = false; // only what is one value can be shorter
        return text ? written({*text}, filled) : text;
    }
    if (directive.letter == u'z') {
        return zoneText(time.offsetFromUtc(), directive);
    }
    if (directive.letter == u'L' || directive.letter == u'N') {
        return fractionText(time.time(), directive);
    }
    TimeField field{literal(directive.letter)};
    field = field.text.isEmpty() ? dayField(time.date(), directive.letter) : field;
    field = field.text.isEmpty() ? clockField(time, directive.letter) : field;
    return field.text.isEmpty() ? QString() : written(field, directive);
}

} // namespace

std::expected<QString, QString> formattedTime(const QDateTime &time, QStringView format)
{
    QString text;
    for (qsizetype at = 0; at < format.size();) {
        if (format[at] != u'%') {
            text += format[at++];
            continue;
        }
        const TimeDirective directive = directiveAt(format, at);
        if (directive.end > format.size()) {
            return std::unexpected(QStringLiteral("invalid format: %1").arg(format));
        }
        const std::expected<QString, QString> part = directiveText(time, directive);
        if (!part) {
            return part;
        }
        const bool isKnown = !part->isEmpty() || directive.letter == u'Z';
        text += isKnown ? *part : format.sliced(at, directive.end - at).toString();
        at = directive.end;
    }
    return text;
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
        const auto time = QDateTime::fromSecsSinceEpoch(input.toInteger(), runner.host().now().timeZone());
        return time.date().isValid() ? std::optional(time) : std::nullopt;
    }
    return text.isEmpty() ? std::nullopt : runner.host().parsedTime(text);
}

} // namespace frontrow::liquid
