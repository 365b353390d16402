// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/plainagenda.h"

#include "event/agendatext.h"
#include "event/dayheading.h"
#include "event/sheetgrid.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype longestStart = 14; ///< characters, to the first digit of a line that begins with a time

/// A line that begins with a time, and what stands after it.
struct TimedLine
{
    TimeRange time;
    QString rest;
};

std::optional<TimedLine> timedLine(const QString &line)
{
    static const QRegularExpression beginning(
        QStringLiteral(
            "^(?:[*+•-]|#{1,6}\\s)?\\s*(?:\\*\\*|\\[)?(?:(?:from|ab|at|um|von)\\s+)?((?:\\d{2}[0-5][05]\\s*[-–—]\\s*"
            "\\d{2}[0-5][05]"
            "(?!\\d))|(?:\\d{1,2}(?:\\s?[:.h]\\s?\\d{2})?\\s*(?:[ap]\\.?m\\.?|uhr|h)?)"
            "(?:\\s*(?:-|–|—|to|bis)\\s*\\d{1,2}(?:\\s?[:.h]\\s?\\d{2})?\\s*(?:[ap]\\.?m\\.?|uhr|h)?)?)(?:\\*\\*|\\])?"
            "(?:\\s+\\(?(?:UTC|GMT|WES?T|CES?T|EES?T|MES?Z|BST|[ECMP][SD]T|JST|A[EC][SD]T|NZ[SD]T)\\)?)?"
            "(?:\\s*[:|–—,-]\\s*|\\s+|$)(.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringView start = QStringView(line).first(std::min(longestStart, line.size()));
    if (std::ranges::none_of(start, [](QChar c) { return c.isDigit(); })) {
        return {};
    }
    const auto match = beginning.match(line);
    const std::optional<TimeRange> time = timeRangeIn(match.captured(1));
    return time ? std::optional(TimedLine{*time, match.captured(2).trimmed()}) : std::nullopt;
}

/// A line that begins with a date and a time: "2026-05-18 09:00 Opening".
std::optional<std::pair<QDate, TimedLine>> datedLine(const QString &line, std::optional<int> year)
{
    constexpr qsizetype longestDate = 4; // words: "Monday, 18 May 2026"
    static const QRegularExpression mark(QStringLiteral("^[*+•-]\\s+"));
    if (!QStringView(line).left(longestStart).contains(u' ')) {
        return {};
    }
    const QStringList words = QString(line).remove(mark).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = 1; count <= std::min(longestDate, words.size() - 1); ++count) {
        static const QRegularExpression end(QStringLiteral("[,:]$"));
        const std::optional<Moment> date =
            momentIn(words.first(count).join(u' ').remove(end), DateOrder::DayFirst, year);
        const auto timed = date && !date->hasTime() ? timedLine(words.sliced(count).join(u' ')) : std::nullopt;
        if (timed) {
            return std::pair(date->date, *timed);
        }
    }
    return {};
}

/// "Speaker: …", "Room: …" and their like.
bool takeLabel(DraftSession &session, const QString &line)
{
    static const QRegularExpression people(
        QStringLiteral("^(?:speakers?|presenters?|by|with|mit|von|referent(?:en|in)?|intervenants?|ponentes?)\\s*:\\s*("
                       ".+)$|^by\\s+(\\p{Lu}.+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression room(
        QStringLiteral("^(?:room|location|where|raum|ort|salle|sala|lieu|hall|stage)\\s*:\\s*(.+)$|^((?:room|hall|raum|"
                       "saal|salle|sala)\\s+\\S{1,12})$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression track(
        QStringLiteral("^(?:track|stream)\\s*:\\s*(.+)$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = people.match(line); match.hasMatch()) {
        session.speakers += peopleIn(match.captured(1) + match.captured(2));
        return true;
    }
    if (const auto match = room.match(line); match.hasMatch()) {
        session.room = match.captured(1) + match.captured(2);
        return true;
    }
    if (const auto match = track.match(line); match.hasMatch()) {
        session.track = match.captured(1);
        return true;
    }
    return false;
}

/// Title, people and room of what stands on one line: "Title - Speaker (Room)", "Title | Speaker | Room".
void takeTitle(DraftSession &session, const QString &line)
{
    static const QRegularExpression border(QStringLiteral("\\s+(?:[-–—|·/]|by)\\s+|\\t+"));
    static const QRegularExpression room(
        QStringLiteral("\\s*[(\\[]((?:room|hall|raum|saal|salle|sala|stage|track)\\s[^)\\]]+)[)\\]]\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = line;
    if (const auto match = room.match(rest); match.hasMatch()) {
        session.room = match.captured(1);
        rest = rest.first(match.capturedStart());
    }
    QStringList parts = rest.split(border, Qt::SkipEmptyParts);
    static const QRegularExpression place(
        QStringLiteral("^(?:room|hall|raum|saal|salle|sala|stage|aula|hörsaal|auditorium)\\s\\S.{0,20}$|"
                       "^\\S.{0,20}\\s(?:room|hall|raum|saal|stage|auditorium|theat(?:er|re))$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto named = std::ranges::find_if(parts, [](const QString &part) { return place.match(part).hasMatch(); });
    if (session.room.isEmpty() && named != parts.end() && parts.size() > 1) {
        session.room = *named;
        parts.erase(named);
    }
    if (parts.size() >= 2 && looksLikePeople(parts.last())) {
        session.speakers = peopleIn(parts.takeLast());
    } else if (parts.size() == 2 && looksLikePeople(parts.first())) {
        session.speakers = peopleIn(parts.takeFirst());
    } else {
        session.title = parts.join(QStringLiteral(" - ")).trimmed();
        return;
    }
    session.title = parts.join(QStringLiteral(" - ")).trimmed();
}

/// A line below the one with the time of \a session.
void takeLine(DraftSession &session, const QString &line)
{
    if (session.title.isEmpty()) {
        takeTitle(session, line);
    } else if (!takeLabel(session, line)) {
        const bool isByline = session.speakers.isEmpty() && session.abstract.isEmpty() && looksLikePeople(line);
        session.speakers = isByline ? peopleIn(line) : session.speakers;
        session.abstract += isByline ? QString() : line + u'\n';
    }
}

/// Where every block of lines has its time on a line of its own below the title, that line comes first.
QStringList linesByTime(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("\\n[ \\t]*\\n"));
    const auto isBareTime = [](const QString &line) {
        const std::optional<TimedLine> timed = timedLine(line.trimmed());
        return timed && timed->rest.isEmpty();
    };
    QStringList ordered;
    qsizetype timed = 0;
    qsizetype below = 0;
    for (const QString &part : text.split(gap, Qt::SkipEmptyParts)) {
        QStringList lines = part.split(u'\n', Qt::SkipEmptyParts);
        const auto time = std::ranges::find_if(lines, isBareTime);
        timed += std::ranges::any_of(lines, [](const QString &line) { return timedLine(line.trimmed()).has_value(); })
            ? 1
            : 0;
        if (time != lines.end() && time != lines.begin()) {
            ++below;
            std::rotate(lines.begin(), time, std::next(time));
        }
        ordered += lines;
    }
    const bool isBelow = below >= 2 && 10 * below >= 7 * timed;
    return isBelow ? ordered : text.split(u'\n');
}

/// "Title (Speaker)": the titles of \a sessions where most that end in parentheses have a person there.
void takePeopleInParentheses(QList<DraftSession> &sessions)
{
    static const QRegularExpression end(QStringLiteral("^(.*\\S)\\s*\\(([^()]+)\\)$"));
    static const QRegularExpression noName(
        QStringLiteral(
            "\\b(?:talks?|demo|live|topics?|sessions?|track|room|hall|part|day|english|german|deutsch|online|"
            "workshop|keynote|panel|beginners?|advanced|intermediate|break|optional|only|raum|saal|remote|"
            "virtual|hands|free|tba|tbd|tbc)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto isPerson = [](const QString &text) {
        return text.contains(u' ') && looksLikePeople(text) && !noName.match(text).hasMatch();
    };
    qsizetype all = 0;
    qsizetype people = 0;
    for (const DraftSession &session : sessions) {
        const auto match = end.match(session.title);
        all += match.hasMatch() ? 1 : 0;
        people += match.hasMatch() && isPerson(match.captured(2)) ? 1 : 0;
    }
    for (DraftSession &session : sessions) {
        const auto match = end.match(session.title);
        if (10 * people >= 6 * all && session.speakers.isEmpty() && match.hasMatch() && isPerson(match.captured(2))) {
            session.speakers = peopleIn(match.captured(2));
            session.title = match.captured(1);
        }
    }
}

} // namespace

AgendaDraft readPlainAgenda(const QString &text, std::optional<int> year)
{
    static const QRegularExpression emphasis(QStringLiteral("^([*_]{1,3})([^*_]+)\\1$"));
    static const QRegularExpression mark(QStringLiteral("^#+\\s*"));
    AgendaDraft draft;
    DayHeading day;
    bool isOpen = false; // lines belong to the last session
    for (const QString &raw : linesByTime(text)) {
        const QString line = raw.trimmed().replace(emphasis, QStringLiteral("\\2"));
        const bool isClock = QStringView(line).mid(1, 2).contains(u':');
        const auto heading = isClock || line.isEmpty() ? std::nullopt : dayHeadingIn(line, year);
        const auto dated = heading || isClock ? std::nullopt : datedLine(line, year);
        const auto timed = heading ? std::nullopt : dated ? std::optional(dated->second) : timedLine(line);
        day = dated ? DayHeading{dated->first, {}} : day;
        if (heading) {
            day = *heading;
            isOpen = false;
        } else if (timed) {
            DraftSession session;
            session.day = day.date;
            session.dayName = day.name;
            session.start.minutes = timed->time.start;
            session.end.minutes = timed->time.end;
            takeTitle(session, timed->rest);
            draft.sessions.append(session);
            isOpen = true;
        } else if (isOpen && !line.isEmpty()) {
            takeLine(draft.sessions.last(), line);
        } else if (draft.event.isEmpty() && draft.sessions.isEmpty()) {
            draft.event = QString(line).remove(mark);
        }
    }
    takePeopleInParentheses(draft.sessions);
    settleClocks(draft.sessions);
    return draft;
}

} // namespace frontrow
