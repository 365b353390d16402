// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/dayheading.h"

#include "event/agendatime.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype longestHeading = 120; // characters

/// The date that \a text is, without a time.
std::optional<QDate> dateOf(const QString &text, std::optional<int> year)
{
    const std::optional<Moment> moment = momentIn(text, DateOrder::DayFirst, year);
    return moment && !moment->hasTime() && moment->date.isValid() ? std::optional(moment->date) : std::nullopt;
}

/// \a line without the marks of Markdown and a colon at its end.
QString bare(const QString &line)
{
    static const QRegularExpression marks(QStringLiteral("^[#=*_\\s]+|[#=*_:\\s]+$"));
    return QString(line).remove(marks).simplified();
}

/// Whether \a text begins with a number of days ("Day 2"), and what follows.
bool takeNumber(QString &text)
{
    static const QRegularExpression lead(
        QStringLiteral(
            "^(?:(?:conference\\s+)?day|tag|jour(?:née)?|journée|día|dia|giorno|dag)\\s*#?(?:\\d{1,2}|one|two|"
            "three|four|five|eins|zwei|drei|i{1,3})\\b\\s*[:,–—|·-]?\\s*|^(?:\\d{1,2}\\.\\s*tag)\\b\\s*"
            "[:,–—|·-]?\\s*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = lead.match(text);
    if (match.hasMatch()) {
        text = text.sliced(match.capturedEnd());
    }
    return match.hasMatch();
}

} // namespace

std::optional<DayHeading> dayHeadingIn(const QString &line, std::optional<int> year)
{
    constexpr qsizetype longestName = 30;
    const bool mayBe = line.size() <= longestName || std::ranges::any_of(line, [](QChar c) { return c.isDigit(); });
    const QString text = mayBe && line.size() <= 2 * longestHeading ? bare(line) : QString();
    if (text.isEmpty() || text.size() > longestHeading) {
        return {};
    }
    if (const auto date = dateOf(text, year)) {
        return DayHeading{*date, {}};
    }
    QString rest = text;
    const bool isNumbered = takeNumber(rest);
    static const QRegularExpression border(QStringLiteral("\\s+[-–—|·]\\s+|[()\\[\\]]|:\\s"));
    const QStringList parts = rest.split(border, Qt::SkipEmptyParts);
    const bool mayHaveParts = isNumbered || weekdayIn(text) > 0 || dateOf(parts.value(0).trimmed(), year);
    for (const QString &part : parts) {
        const auto date = mayHaveParts ? dateOf(part.trimmed(), year) : std::nullopt;
        if (date) {
            return DayHeading{*date, {}};
        }
    }
    constexpr int anyLeapYear = 2000;
    const bool hasMonth = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); }) && dateOf(text, anyLeapYear);
    const bool isName = text.size() <= longestName && (isNumbered || weekdayIn(text) > 0 || hasMonth);
    return isName ? std::optional(DayHeading{{}, text}) : std::nullopt;
}

std::optional<DayHeading> dayWithin(const QString &heading, std::optional<int> year)
{
    if (const auto whole = dayHeadingIn(heading, year)) {
        return whole;
    }
    constexpr qsizetype mostWords = 20;
    constexpr qsizetype longestDate = 6; // words: "Monday the 18th of May 2026"
    static const QRegularExpression border(QStringLiteral("[\\s()\\[\\]]+"));
    const QStringList words = bare(heading).split(border, Qt::SkipEmptyParts).mid(0, mostWords);
    for (qsizetype count = std::min(longestDate, words.size()); count > 0; --count) {
        for (qsizetype at = 0; at + count <= words.size(); ++at) {
            static const QRegularExpression end(QStringLiteral("[,;:–—-]+$"));
            const QString part = words.mid(at, count).join(u' ').remove(end);
            const bool isOnlyDigits = std::ranges::all_of(part, [](QChar c) { return c.isDigit(); });
            if (const auto date = isOnlyDigits ? std::nullopt : dateOf(part, year)) {
                return DayHeading{*date, {}};
            }
        }
    }
    return {};
}

} // namespace frontrow
