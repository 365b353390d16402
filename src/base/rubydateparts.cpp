// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/rubydateparts.h"

#include "base/rubydatedigits.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>

// Source of the rules: Ruby's date 3.3, ext/date/date_parse.c. In the order in which it tries its forms the first that
// matches is taken out of the text, and what is left of it is read once more for a time, an era and a number alone.

namespace frontrow {

namespace {

const QString months = QStringLiteral("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec");
/// Of a number, so that none begins in the middle of another.
const QString wholeNumber = QStringLiteral("(?<![0-9])[0-9]+");

/// `%m` stands for the names of months, `%n` for a number.
QRegularExpression pattern(const char *source)
{
    const QString text =
        QString::fromLatin1(source).replace(QStringLiteral("%m"), months).replace(QStringLiteral("%n"), wholeNumber);
    return QRegularExpression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

int monthOf(QStringView name)
{
    return static_cast<int>(months.split(u'|').indexOf(name.first(3).toString().toLower())) + 1;
}

/// Nothing for a group that took no part in a match.
std::optional<QString> group(const QRegularExpressionMatch &match, int number)
{
    return match.hasCaptured(number) ? std::optional(match.captured(number)) : std::nullopt;
}

/// The first digits of \a text, with the sign right before them where \a isSigned.
std::optional<int> numberIn(const QString &text, bool isSigned)
{
    static const QRegularExpression number(QStringLiteral("([-+]?)([0-9]+)"));
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int value = rubyNumberOf(match.capturedView(2));
    return isSigned && match.capturedView(1) == u"-" ? -value : value;
}

bool looksLikeYear(const std::optional<QString> &part)
{
    return part && (part->startsWith(u'\'') || part->size() > 2);
}

/// Reads one text, from which it takes what it has understood.
class DateTextReader
{
public:
    explicit DateTextReader(QString text)
        : m_text(std::move(text))
    {
    }

    RubyDateParts read()
    {
        static const QRegularExpression noise(QStringLiteral("[^-+',./:@\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\[\\]]+"));
        static const QRegularExpression weekday = pattern("\\b(?:sun|mon|tue|wed|thu|fri|sat)[^-/0-9\\s]*");
        m_text.replace(noise, QStringLiteral(" "));
        take(weekday);
        readTime();
        readDate();
        readRest();
        if (m_isBeforeChrist && m_parts.year) {
            m_parts.year = 1 - *m_parts.year;
        }
        if (m_isShortYear && m_parts.year && *m_parts.year >= 0 && *m_parts.year < 100) {
            m_parts.year = *m_parts.year + (*m_parts.year >= 69 ? 1900 : 2000);
        }
        return m_parts;
    }

private:
    using Written = std::optional<QString>;

    /// The match of \a expression, which a space takes the place of; m_match has it, too.
    bool take(const QRegularExpression &expression)
    {
        m_match = expression.match(m_text);
        if (m_match.hasMatch()) {
            m_text.replace(m_match.capturedStart(), m_match.capturedLength(), u' ');
        }
        return m_match.hasMatch();
    }

    [[nodiscard]] Written taken(int number) const { return group(m_match, number); }
    [[nodiscard]] int number(int group) const { return rubyNumberOf(m_match.capturedView(group)); }
    [[nodiscard]] QString month(int group) const { return QString::number(monthOf(m_match.capturedView(group))); }

    void readTime()
    {
        static const QRegularExpression time =
            pattern("(%n\\s*(?:(?::\\s*[0-9]+(?:\\s*:\\s*[0-9]+(?:[,.][0-9]*)?)?|h(?:\\s*[0-9]+m?(?:\\s*[0-9]+s?)?)?)"
                    "(?:\\s*[ap](?:m\\b|\\.m\\.))?|[ap](?:m\\b|\\.m\\.)))"
                    "(?:\\s*((?:gmt|utc?)?[-+][0-9]+(?:[,.:][0-9]+(?::[0-9]+)?)?"
                    "|(?-i:[\\p{L}\\p{M}.\\s]+)(?:standard|daylight)\\stime\\b|(?-i:[\\p{L}\\p{M}]+)(?:\\sdst)?\\b))?");
        static const QRegularExpression clock =
            pattern("\\A([0-9]+)h?(?:\\s*:?\\s*([0-9]+)m?(?:\\s*:?\\s*([0-9]+)(?:[,.]([0-9]+))?s?)?)?"
                    "(?:\\s*([ap])(?:m\\b|\\.m\\.))?");
        if (!take(time)) {
            return;
        }
        m_parts.zone = m_match.captured(2);
        const QRegularExpressionMatch match = clock.match(m_match.captured(1));
        const auto part = [&match](int number) {
            return match.hasCaptured(number) ? std::optional(rubyNumberOf(match.capturedView(number))) : std::nullopt;
        };
        m_parts.hour = part(1);
        m_parts.minute = part(2);
        m_parts.second = part(3);
        m_parts.hasFraction = match.hasCaptured(4);
        if (match.hasCaptured(5)) {
            m_parts.hour =
                *m_parts.hour % 12 + (match.capturedView(5).compare(u"p", Qt::CaseInsensitive) == 0 ? 12 : 0);
        }
    }

    void readDate()
    {
        static_cast<void>(
            readNamedMonth() || readFigures() || readWeek() || readOrdinal() || readOnePart() || readDigits());
    }

    /// "18 May 2022", "May 18, 2022".
    bool readNamedMonth()
    {
        static const QRegularExpression dayFirst =
            pattern("('?%n)[^-0-9\\s]*\\s*(%m)[^-0-9\\s']*(?:\\s*(?:\\b(c(?:e|\\.e\\.)|b(?:ce|\\.c\\.e\\.)|a(?:d|\\."
                    "d\\.)|b(?:c|"
                    "\\.c\\.))(?!(?<!\\.)[a-z]))?\\s*('?-?[0-9]+(?:(?:st|nd|rd|th)\\b)?))?");
        static const QRegularExpression monthFirst = pattern("\\b(%m)[^-0-9\\s']*\\s*('?[0-9]+)[^-0-9\\s']*(?:\\s*+,?"
                                                             "\\s*+(c(?:e|\\.e\\.)|b(?:ce|\\.c\\.e\\.)|a(?:d|\\.d\\.)"
                                                             "|b(?:c|\\.c\\.))?\\s*('?-?[0-9]+))?");
        if (take(dayFirst)) {
            setDate(taken(4), month(2), taken(1));
        } else if (take(monthFirst)) {
            setDate(taken(4), month(1), taken(2));
        }
        m_isBeforeChrist = m_match.captured(3).startsWith(u'b', Qt::CaseInsensitive);
        return m_match.hasMatch();
    }

    /// Three figures, or two of them and the name of a month, with '-', '/' or '.' between them.
    bool readFigures()
    {
        static const QRegularExpression dashes = pattern("('?[-+]?%n)-([0-9]+)-('?-?[0-9]+)");
        static const QRegularExpression japanese = pattern("\\b([mtshr])([0-9]+)\\.([0-9]+)\\.([0-9]+)");
        static const QRegularExpression nameInside = pattern("('?-?%n)-(%m)[^-/.]*-('?-?[0-9]+)");
        static const QRegularExpression nameBefore = pattern("\\b(%m)[^-/.]*-('?-?[0-9]+)(?:-('?-?[0-9]+))?");
        static const QRegularExpression slashes = pattern("('?-?%n)/\\s*('?[0-9]+)(?:[^0-9]\\s*('?-?[0-9]+))?");
        static const QRegularExpression dots = pattern("('?-?%n)\\.\\s*('?[0-9]+)\\.\\s*('?-?[0-9]+)");
        if (take(dashes)) {
            setDate(taken(1), taken(2), taken(3));
        } else if (take(japanese)) {
            m_parts.year = number(2) + yearBeforeEra(m_match.captured(1).front());
            m_parts.month = number(3);
            m_parts.day = number(4);
        } else if (take(nameInside)) {
            setDate(taken(3), month(2), taken(1));
        } else if (take(nameBefore)) {
            setDate(taken(3), month(1), taken(2));
        } else if (take(slashes) || take(dots)) {
            setDate(taken(1), taken(2), taken(3));
        }
        return m_match.hasMatch();
    }

    /// The year before the first one of the emperor whose era \a letter begins.
    [[nodiscard]] static int yearBeforeEra(QChar letter)
    {
        switch (letter.toLower().unicode()) {
        case u'm':
            return 1867;
        case u't':
            return 1911;
        case u's':
            return 1925;
        case u'h':
            return 1988;
        default:
            return 2018;
        }
    }

    /// Weeks and their days, of which Time.parse asks for none: "2022-W20-3".
    bool readWeek()
    {
        static const QRegularExpression week = pattern("\\b([0-9]{2}|[0-9]{4})?-?w([0-9]{2})(?:-?([0-9]))?\\b");
        static const QRegularExpression day = pattern("-w-([0-9])\\b");
        return take(week) || take(day);
    }

    /// "--05-18", "--0518", "2022-138", "-138".
    bool readOrdinal()
    {
        static const QRegularExpression monthAndDay = pattern("--([0-9]{2})?-([0-9]{2})\\b");
        static const QRegularExpression together = pattern("--([0-9]{2})([0-9]{2})?\\b");
        static const QRegularExpression noYear = pattern("[,.](?:[0-9]{2}|[0-9]{4})-[0-9]{3}\\b");
        static const QRegularExpression ordinal = pattern("\\b([0-9]{2}|[0-9]{4})-([0-9]{3})\\b");
        static const QRegularExpression noDay = pattern("[0-9]-[0-9]{3}\\b");
        static const QRegularExpression dayOfYear = pattern("\\b-([0-9]{3})\\b");
        if (take(monthAndDay) || take(together)) {
            m_parts.month = m_match.hasCaptured(1) ? std::optional(number(1)) : m_parts.month;
            m_parts.day = m_match.hasCaptured(2) ? std::optional(number(2)) : m_parts.day;
        } else if (!noYear.match(m_text).hasMatch() && take(ordinal)) {
            m_parts.year = number(1);
            m_parts.yearDay = number(2);
        } else if (!noDay.match(m_text).hasMatch() && take(dayOfYear)) {
            m_parts.yearDay = number(1);
        } else {
            return false;
        }
        return true;
    }

    /// "'22", "May", "18th".
    bool readOnePart()
    {
        static const QRegularExpression year = pattern("'([0-9]+)\\b");
        static const QRegularExpression name = pattern("\\b(%m)\\S*");
        static const QRegularExpression day = pattern("(%n)(?:st|nd|rd|th)\\b");
        if (take(year)) {
            m_parts.year = number(1);
        } else if (take(name)) {
            m_parts.month = monthOf(m_match.capturedView(1));
        } else if (take(day)) {
            m_parts.day = number(1);
        }
        return m_match.hasMatch();
    }

    /// Digits without anything between them: "20220518", "20220518T100000"; with a fraction they are a time.
    bool readDigits()
    {
        static const QRegularExpression together =
            pattern("([-+]?)((?<![0-9])[0-9]{2,14})(?:\\s*t?\\s*([0-9]{2,6})?(?:[,.]([0-9]*))?)?"
                    "(?:\\s*(z\\b|[-+][0-9]{1,4}\\b|\\[[-+]?[0-9][^\\]]*\\]))?");
        if (!take(together)) {
            return false;
        }
        readDateDigits({.sign = m_match.capturedView(1) == u"-" ? -1 : 1,
                           .digits = m_match.capturedView(2),
                           .clock = m_match.capturedView(3),
                           .hasFraction = m_match.hasCaptured(4)},
            m_parts, m_isShortYear);
        if (m_match.hasCaptured(5)) {
            const QString zone = m_match.captured(5);
            m_parts.zone = zone.startsWith(u'[') ? zone.sliced(1, zone.size() - 2) : zone;
            m_parts.zone.remove(0, zone.startsWith(u'[') ? m_parts.zone.indexOf(u':') + 1 : 0);
        }
        return true;
    }

    /// An era, and a number alone: the day where there is a time, the hour where there is a day.
    void readRest()
    {
        static const QRegularExpression era = pattern("\\b(?:bc\\b|bce\\b|b\\.c\\.|b\\.c\\.e\\.)");
        static const QRegularExpression alone = pattern("\\A\\s*([0-9]{1,2})\\s*\\z");
        m_isBeforeChrist = take(era) || m_isBeforeChrist;
        if (!take(alone)) {
            return;
        }
        const int rest = number(1);
        if (m_parts.hour && !m_parts.day && rest >= 1 && rest <= 31) {
            m_parts.day = rest;
        }
        if (m_parts.day && !m_parts.hour && rest <= 24) {
            m_parts.hour = rest;
        }
    }

    /// Sorts out which of three parts is the year (date_parse.c, s3e).
    void setDate(Written year, Written month, Written day)
    {
        if (year && month && !day) {
            day = std::exchange(month, std::exchange(year, std::nullopt));
        }
        if (!year && looksLikeYear(day)) {
            year = std::exchange(day, std::nullopt);
        }
        // "4th": what ends in letters is no year.
        static const QRegularExpression withTail(QStringLiteral("\\A[^-+0-9]*([-+]?[0-9]+)[^0-9]"));
        if (const QRegularExpressionMatch match = withTail.match(year.value_or(QString())); match.hasMatch()) {
            year = std::exchange(day, match.captured(1));
        }
        if (looksLikeYear(month)) {
            const Written first = std::exchange(year, month);
            month = std::exchange(day, first);
        }
        if (looksLikeYear(day)) {
            std::swap(year, day);
        }
        static const QRegularExpression isLong(QStringLiteral("[-+]|[0-9]{3}"));
        if (year) {
            m_parts.year = numberIn(*year, true);
            m_isShortYear = m_isShortYear && !isLong.match(*year).hasMatch();
        }
        m_parts.month = month ? numberIn(*month, false) : m_parts.month;
        m_parts.day = day ? numberIn(*day, false) : m_parts.day;
    }

    QString m_text;
    QRegularExpressionMatch m_match;
    RubyDateParts m_parts;
    bool m_isShortYear = true; ///< one of two digits means a century
    bool m_isBeforeChrist = false;
};

} // namespace

RubyDateParts rubyDatePartsOf(QString text)
{
    return DateTextReader(std::move(text)).read();
}

} // namespace frontrow
