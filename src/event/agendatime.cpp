// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendatime.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int minutesInDay = 24 * 60;

QRegularExpression timePattern(const QString &text)
{
    return QRegularExpression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// 1 to 12 by the first letters of a month's name; 0 for none.
int monthOf(const QString &name)
{
    static const QList<std::pair<QString, int>> months{{QStringLiteral("jan"), 1}, {QStringLiteral("ene"), 1},
        {QStringLiteral("gen"), 1}, {QStringLiteral("jän"), 1}, {QStringLiteral("feb"), 2}, {QStringLiteral("fév"), 2},
        {QStringLiteral("fev"), 2}, {QStringLiteral("mar"), 3}, {QStringLiteral("mär"), 3}, {QStringLiteral("mrz"), 3},
        {QStringLiteral("apr"), 4}, {QStringLiteral("avr"), 4}, {QStringLiteral("abr"), 4}, {QStringLiteral("may"), 5},
        {QStringLiteral("mai"), 5}, {QStringLiteral("mag"), 5}, {QStringLiteral("juin"), 6}, {QStringLiteral("jun"), 6},
        {QStringLiteral("giu"), 6}, {QStringLiteral("juil"), 7}, {QStringLiteral("jul"), 7}, {QStringLiteral("lug"), 7},
        {QStringLiteral("aug"), 8}, {QStringLiteral("aoû"), 8}, {QStringLiteral("ago"), 8}, {QStringLiteral("sep"), 9},
        {QStringLiteral("set"), 9}, {QStringLiteral("oct"), 10}, {QStringLiteral("okt"), 10},
        {QStringLiteral("out"), 10}, {QStringLiteral("ott"), 10}, {QStringLiteral("nov"), 11},
        {QStringLiteral("dec"), 12}, {QStringLiteral("déc"), 12}, {QStringLiteral("dez"), 12},
        {QStringLiteral("dic"), 12}};
    const QString lower = name.toLower();
    for (const auto &[beginning, month] : months) {
        if (lower.startsWith(beginning)) {
            return month;
        }
    }
    return 0;
}

int fullYear(int year)
{
    return year >= 100 ? year : 2000 + year;
}

/// \a text may have a date or time in it: the words of titles and abstracts have none. Only digits of ASCII are
/// numbers.
bool mayBeMoment(QStringView text)
{
    constexpr qsizetype longest = 100; // characters
    const auto isNumber = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return text.size() <= longest && std::ranges::any_of(text, isNumber)
        && std::ranges::none_of(text, [&](QChar c) { return c.isDigit() && !isNumber(c); });
}

/// \a text without the abbreviation of a zone at its end, which may mean several: the event's is taken.
QString withoutZone(const QString &text)
{
    static const QRegularExpression zone(QStringLiteral(
        "(?<=[\\dmMrh.])\\s*\\(?\\b(?:UTC|GMT|WES?T|CES?T|EES?T|MES?Z|BST|IST|MSK|[ECMP][SD]?T|JST|KST|SGT|HKT|"
        "A[EC][SD]T|AWST|NZ[SD]T|BRT|ART|SAST|PHT|ICT)\\)?$"));
    return text.trimmed().remove(zone);
}

/// The time after a date, with its zone.
bool addTime(Moment &moment, QString rest)
{
    static const QRegularExpression offset = timePattern(QStringLiteral("\\s*(Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)$"));
    rest = rest.trimmed();
    if (rest.isEmpty()) {
        return true;
    }
    if (rest.startsWith(u'T') || rest.startsWith(u',')) {
        rest = rest.sliced(1).trimmed();
    }
    if (const auto match = offset.match(rest); match.hasMatch() && match.capturedStart() > 2) {
        moment.zone = zoneOf(match.captured(1));
        rest = rest.first(match.capturedStart());
    }
    static const QRegularExpression fraction(QStringLiteral("(:\\d\\d)[.,]\\d+$"));
    rest.replace(fraction, QStringLiteral("\\1"));
    const std::optional<int> time = timeIn(rest);
    moment.minutes = time.value_or(-1);
    return time.has_value();
}

std::optional<Moment> dated(int year, int month, int day, const QString &rest)
{
    Moment moment{QDate(year, month, day), -1, {}};
    return moment.date.isValid() && addTime(moment, rest) ? std::optional(moment) : std::nullopt;
}

std::optional<Moment> numericMoment(const QString &text, DateOrder order, std::optional<int> year)
{
    static const QRegularExpression written(
        QStringLiteral("^(\\d{1,2})([./-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2})?)?(?:\\s*,?\\s+(.+))?$"));
    const auto match = written.match(text);
    const bool hasYear = !match.captured(4).isEmpty();
    if (!match.hasMatch() || (!hasYear && !year)) {
        return {};
    }
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const bool isDayFirst = match.captured(2) == u"." || first > 12 || (order == DateOrder::DayFirst && second <= 12);
    return dated(hasYear ? fullYear(match.captured(4).toInt()) : *year, isDayFirst ? second : first,
        isDayFirst ? first : second, match.captured(5));
}

/// Dates with the name of a month, and the digits of one without anything between them.
std::optional<Moment> namedMoment(const QString &text, std::optional<int> year)
{
    static const QRegularExpression dayFirst =
        timePattern(QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?[\\s-]+(?:of |de "
                                   "|d[’'])?(\\p{L}{3,12})\\.?(?:[\\s,-]+(?:de )?(\\d{4}))?(?:\\s*,?\\s+(.+))?$"));
    static const QRegularExpression monthFirst = timePattern(
        QStringLiteral("^(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?:\\s*,?\\s+(.+))?$"));
    static const QRegularExpression yearFirst =
        timePattern(QStringLiteral("^(\\d{4})[\\s-](\\p{L}{3,12})\\.?[\\s-](\\d{1,2})(?:\\s*,?\\s+(.+))?$"));
    static const QRegularExpression digits(QStringLiteral("^(\\d{2})(\\d{2})$"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return dated(
            match.captured(1).toInt(), monthOf(match.captured(2)), match.captured(3).toInt(), match.captured(4));
    }
    for (const bool isDayFirst : {true, false}) {
        const auto match = (isDayFirst ? dayFirst : monthFirst).match(text);
        const int month = match.hasMatch() ? monthOf(match.captured(isDayFirst ? 2 : 1)) : 0;
        const QString written = match.captured(3);
        if (month > 0 && (!written.isEmpty() || year)) {
            return dated(written.isEmpty() ? *year : written.toInt(), month, match.captured(isDayFirst ? 1 : 2).toInt(),
                match.captured(4));
        }
    }
    if (const auto match = digits.match(text); match.hasMatch() && year) {
        return dated(*year, match.captured(1).toInt(), match.captured(2).toInt(), {});
    }
    return {};
}

/// \a time, of which \a half is "am" or "pm" in any spelling, or empty.
int inHalf(int time, const QString &half)
{
    const int hour = time / 60;
    if (half.startsWith(u'p', Qt::CaseInsensitive) && hour < 12) {
        return time + 12 * 60;
    }
    return half.startsWith(u'a', Qt::CaseInsensitive) && hour == 12 ? time - 12 * 60 : time;
}

QString halfIn(const QString &text)
{
    static const QRegularExpression half = timePattern(QStringLiteral("\\d\\s*([ap])\\.?\\s?m\\b\\.?$"));
    return half.match(text).captured(1);
}

} // namespace

std::optional<Moment> isoMoment(const QString &text)
{
    static const QRegularExpression dashed(
        QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ,]\\s*(.+))?$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})(?:T(.+))?$"));
    static const QRegularExpression seconds(QStringLiteral("^(\\d{10})(\\d{3})?$"));
    const QString trimmed = text.trimmed();
    if (const auto unixTime = seconds.match(trimmed); unixTime.hasMatch()) {
        const QDateTime utc = QDateTime::fromSecsSinceEpoch(unixTime.captured(1).toLongLong(), QTimeZone::UTC);
        return Moment{utc.date(), utc.time().hour() * 60 + utc.time().minute(), QTimeZone(QTimeZone::UTC)};
    }
    auto match = dashed.match(trimmed);
    match = match.hasMatch() ? match : packed.match(trimmed);
    return match.hasMatch()
        ? dated(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4))
        : std::nullopt;
}

std::optional<Moment> momentIn(const QString &text, DateOrder order, std::optional<int> year)
{
    static const QRegularExpression dayName =
        timePattern(QStringLiteral("^\\p{L}{2,12}(?:-feira)?\\.?,?\\s+(?=\\d|\\p{L}{3,12}\\.?\\s+\\d)"));
    // "mar. 16 nov. 2004", "dom 8 feb": some are names of months, too, and only before a day and its month they are not
    static const QRegularExpression shortDayName = timePattern(
        QStringLiteral("^(?:lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|gio|sab|seg|ter|qua|qui|sex)\\.?,?\\s+"
                       "(?=\\d{1,2}\\.?\\s+(?:de )?(\\p{L}{3,12}))"));
    if (!mayBeMoment(text)) {
        return {};
    }
    static const QRegularExpression shortYear(QStringLiteral("^(\\d{1,2}-\\p{L}{3,9}-)(\\d{2})(?!\\d)"));
    QString trimmed = text.simplified();
    if (weekdayIn(trimmed) > 0) {
        trimmed.remove(dayName);
    } else if (const auto match = shortDayName.match(trimmed); match.hasMatch() && monthOf(match.captured(1)) > 0) {
        trimmed.remove(0, match.capturedEnd());
    }
    trimmed.replace(shortYear, QStringLiteral("\\120\\2")); // "18-May-26"
    if (const auto iso = isoMoment(trimmed)) {
        return iso;
    }
    if (const auto numeric = numericMoment(trimmed, order, year)) {
        return numeric;
    }
    return namedMoment(trimmed, year);
}

std::optional<int> timeIn(const QString &text)
{
    static const QRegularExpression written = timePattern(
        QStringLiteral("^(\\d{1,2})(?:\\s?[:.h]\\s?(\\d{2}))?(?::(\\d{2}))?\\s*(h|uhr|o’clock|[ap]\\.?\\s?m\\.?)?$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{2})(\\d{2})(\\d{2})?$"));
    const QStringView word = QStringView(text).trimmed();
    if (word.compare(u"noon", Qt::CaseInsensitive) == 0 || word.compare(u"midday", Qt::CaseInsensitive) == 0) {
        return 12 * 60;
    }
    if (!mayBeMoment(word)) {
        return {};
    }
    const QString trimmed = withoutZone(text);
    if (const auto match = packed.match(trimmed); match.hasMatch()) {
        const int time = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        return match.captured(2).toInt() < 60 && time < 2 * minutesInDay ? std::optional(time) : std::nullopt;
    }
    const auto match = written.match(trimmed);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(4).isEmpty())) {
        return {};
    }
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (minute >= 60 || hour >= 36) {
        return {};
    }
    return inHalf(hour * 60 + minute, halfIn(trimmed));
}

std::optional<TimeRange> timeRangeIn(const QString &text)
{
    static const QRegularExpression around = // "from 10:00 to 10:45 (45 min)"
        timePattern(QStringLiteral("^(?:from|von|ab|at|um|de|à|a las|das|dalle)\\s+(?=\\d)|\\s*\\([^()]*\\)$"));
    static const QRegularExpression between = timePattern(QStringLiteral(
        "\\s*(?:-|–|—|−|~|→|\\bto\\b|\\bbis\\b|\\buntil\\b|\\btill\\b|\\bà\\b|\\ba\\b(?!\\.)|\\bas\\b|\\bàs\\b)\\s*"));
    if (const std::optional<int> single = timeIn(text)) {
        return TimeRange{*single, -1};
    }
    if (!mayBeMoment(text)) {
        return {};
    }
    const QStringList parts = withoutZone(withoutZone(text).remove(around)).split(between, Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 2) {
        return {};
    }
    const std::optional<int> end = timeIn(parts.last());
    const QString half = halfIn(parts.last().trimmed());
    std::optional<int> start = timeIn(parts.first());
    if (!start && !half.isEmpty()) {
        start = timeIn(parts.first() + half + QStringLiteral("m"));
        if (start && end && *start > *end) { // "11-1 pm" begins before noon
            start = (*start + minutesInDay / 2) % minutesInDay;
        }
    } else if (start && halfIn(parts.first().trimmed()).isEmpty() && !half.isEmpty() && end) {
        const int same = inHalf(*start, half); // "10:45-11:45am", but "11:30-1:00pm" begins before noon
        start = same <= *end ? same : *start;
    }
    if (!start) {
        static const QRegularExpression hour(QStringLiteral("^\\d{1,2}$")); // "9 - 10 Uhr"
        start = hour.match(parts.first().trimmed()).hasMatch() && end ? std::optional(parts.first().toInt() * 60)
                                                                      : std::nullopt;
    }
    return start && (parts.size() == 1 || end) ? std::optional(TimeRange{*start, parts.size() == 2 ? *end : -1})
                                               : std::nullopt;
}

std::optional<int> durationIn(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^(?:(\\d+):)?(\\d{1,2}):(\\d{2})$"));
    static const QRegularExpression words = timePattern(QStringLiteral(
        "^(?:(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*(?:h|hours?|hrs?|std|stunden?)\\.?)?\\s*(?:(\\d{1,4})\\s*(?:m|min|"
        "mins|minutes?|minuten|['′])?\\.?)?$"));
    static const QRegularExpression iso =
        timePattern(QStringLiteral("^\\+?P(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:\\d+S)?)?$"));
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    if (const auto match = clock.match(trimmed); match.hasMatch()) {
        const bool hasThree = !match.captured(1).isEmpty();
        const int a = match.captured(1).toInt();
        const int b = match.captured(2).toInt();
        const int c = match.captured(3).toInt();
        // Three numbers are hours, minutes and seconds in a table.
        return hasThree ? a * 60 + b + (c >= 30 ? 1 : 0) : b * 60 + c;
    }
    if (const auto match = iso.match(trimmed); match.hasMatch()) {
        constexpr int daysOfWeek = 7;
        const int days = match.captured(1).toInt() * daysOfWeek + match.captured(2).toInt();
        return days * minutesInDay + match.captured(3).toInt() * 60 + match.captured(4).toInt();
    }
    const auto match = words.match(trimmed);
    const double hours = match.captured(1).replace(u',', u'.').toDouble();
    return match.hasMatch() ? std::optional(qRound(hours * 60) + match.captured(2).toInt()) : std::nullopt;
}

DateOrder dateOrderOf(const QStringList &texts)
{
    static const QRegularExpression numbers(
        QStringLiteral("^(?:\\p{L}+,?\\s+)?(\\d{1,2})([/-])(\\d{1,2})[/-](\\d{2}|\\d{4})\\b"));
    bool hasHalf = false;
    bool hasShortYear = false;
    for (const QString &text : texts) {
        const auto match = numbers.match(text.trimmed());
        if (!match.hasMatch()) {
            continue;
        }
        if (match.captured(1).toInt() > 12 || match.captured(3).toInt() > 12) {
            return match.captured(1).toInt() > 12 ? DateOrder::DayFirst : DateOrder::MonthFirst;
        }
        hasHalf = hasHalf || !halfIn(text.trimmed()).isEmpty();
        hasShortYear = hasShortYear || (match.captured(4).size() == 2 && match.captured(2) == u"/");
    }
    return hasHalf || hasShortYear ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

int weekdayIn(const QString &text)
{
    static const QRegularExpression name = timePattern(QStringLiteral(
        "^(?:(mon|montag|mo|lundi|lunes|lunedì|segunda)|(tue|tues|dienstag|di|mardi|martes|martedì|terça)|"
        "(wed|mittwoch|mi|mercredi|miércoles|mercoledì|quarta)|(thu|thur|thurs|donnerstag|do|jeudi|jueves|giovedì|"
        "quinta)|"
        "(fri|freitag|fr|vendredi|viernes|venerdì|sexta)|(sat|samstag|sa|samedi|sábado|sabato)|"
        "(sun|sonntag|so|dimanche|domingo|domenica))(?:day|nesday|rsday|urday|-feira)?\\b"));
    const auto match = name.match(text.trimmed());
    return match.hasMatch() ? match.lastCapturedIndex() : 0;
}

std::optional<int> yearIn(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(199\\d|20\\d\\d)(?!\\d)"));
    const auto match = year.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QTimeZone zoneOf(const QString &name)
{
    static const QRegularExpression offset =
        timePattern(QStringLiteral("^(?:UTC|GMT)?\\s*([+-])(\\d{1,2})(?::?(\\d{2}))?$"));
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    if (trimmed == u"Z" || trimmed == u"UTC" || trimmed == u"GMT" || trimmed == u"Etc/UTC") {
        return QTimeZone(QTimeZone::UTC);
    }
    if (const auto match = offset.match(trimmed); match.hasMatch()) {
        const int seconds = (match.captured(2).toInt() * 60 + match.captured(3).toInt()) * 60;
        return QTimeZone::fromSecondsAheadOfUtc(match.captured(1) == u"-" ? -seconds : seconds);
    }
    const QTimeZone zone(trimmed.toUtf8());
    if (zone.isValid()) {
        return zone;
    }
    const QByteArray olson = QTimeZone::windowsIdToDefaultIanaId(trimmed.toUtf8());
    return olson.isEmpty() ? QTimeZone() : QTimeZone(olson);
}

QString nameOf(const QTimeZone &zone)
{
    if (!zone.isValid()) {
        return {};
    }
    if (zone.timeSpec() == Qt::OffsetFromUTC) {
        const int minutes = zone.fixedSecondsAheadOfUtc() / 60;
        return QStringLiteral("UTC%1%2:%3")
            .arg(minutes < 0 ? QChar(u'-') : QChar(u'+'))
            .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
            .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    }
    return zone.timeSpec() == Qt::UTC ? QStringLiteral("UTC") : QString::fromUtf8(zone.id());
}

} // namespace frontrow
