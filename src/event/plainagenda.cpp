// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendaformats.h"
#include "event/agendatext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace frontrow {

namespace {

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
            "^[*+•-]?\\s*(?:\\*\\*|\\[)?((?:\\d{1,2}(?:\\s?[:.h]\\s?\\d{2})?\\s*(?:[ap]\\.?m\\.?|uhr|h)?)"
            "(?:\\s*(?:-|–|—|to|bis)\\s*\\d{1,2}(?:\\s?[:.h]\\s?\\d{2})?\\s*(?:[ap]\\.?m\\.?|uhr|h)?)?)(?:\\*\\*|\\])?"
            "(?:\\s*[:|–—,-]\\s*|\\s+|$)(.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = beginning.match(line);
    const std::optional<TimeRange> time = timeRangeIn(match.captured(1));
    return time ? std::optional(TimedLine{*time, match.captured(2).trimmed()}) : std::nullopt;
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
    static const QRegularExpression border(QStringLiteral("\\s+(?:[-–—|·]|by)\\s+|\\t+"));
    static const QRegularExpression room(
        QStringLiteral("\\s*[(\\[]((?:room|hall|raum|saal|salle|sala|stage|track)\\s[^)\\]]+)[)\\]]\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = line;
    if (const auto match = room.match(rest); match.hasMatch()) {
        session.room = match.captured(1);
        rest = rest.first(match.capturedStart());
    }
    QStringList parts = rest.split(border, Qt::SkipEmptyParts);
    if (parts.size() >= 2 && looksLikePeople(parts.last())) {
        session.speakers = peopleIn(parts.takeLast());
    } else if (parts.size() == 2 && looksLikePeople(parts.first())) {
        session.speakers = peopleIn(parts.takeFirst());
    } else {
        session.title = rest.trimmed();
        return;
    }
    session.title = parts.join(QStringLiteral(" - ")).trimmed();
}

/// A heading that is a day: a date, or the name of one.
bool takeDay(const QString &line, std::optional<int> year, Moment &day, QString &name)
{
    static const QRegularExpression mark(QStringLiteral("^#+\\s*|^\\*\\*|\\*\\*$|:$"));
    static const QRegularExpression lead(
        QStringLiteral("^(?:day|tag|jour|día|dia)\\s+\\d+\\s*[:,–—-]?\\s*"), QRegularExpression::CaseInsensitiveOption);
    QString text = QString(line).remove(mark).trimmed();
    const bool isNumbered = lead.match(text).hasMatch();
    const QString after = QString(text).remove(lead);
    if (const auto date = momentIn(after, DateOrder::DayFirst, year); date && !date->hasTime()) {
        day = *date;
        name.clear();
        return true;
    }
    constexpr qsizetype longestName = 30;
    if (text.size() <= longestName && (isNumbered || weekdayIn(text) > 0)) {
        day = {};
        name = text;
        return true;
    }
    return false;
}

} // namespace

AgendaDraft readPlainAgenda(const QString &text, std::optional<int> year)
{
    AgendaDraft draft;
    Moment day;
    QString dayName;
    bool isOpen = false; // lines belong to the last session
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty()) {
            continue;
        }
        if (takeDay(line, year, day, dayName)) {
            isOpen = false;
            continue;
        }
        if (const std::optional<TimedLine> timed = timedLine(line)) {
            DraftSession session;
            session.day = day.date;
            session.dayName = dayName;
            session.start = {day.date, timed->time.start, {}};
            session.end.minutes = timed->time.end;
            takeTitle(session, timed->rest);
            draft.sessions.append(session);
            isOpen = true;
        } else if (isOpen) {
            DraftSession &session = draft.sessions.last();
            if (session.title.isEmpty()) {
                takeTitle(session, line);
            } else if (takeLabel(session, line)) {
                continue;
            } else if (session.speakers.isEmpty() && session.abstract.isEmpty() && looksLikePeople(line)) {
                session.speakers = peopleIn(line);
            } else {
                session.abstract += line + u'\n';
            }
        } else if (draft.event.isEmpty() && draft.sessions.isEmpty()) {
            static const QRegularExpression mark(QStringLiteral("^#+\\s*"));
            draft.event = QString(line).remove(mark);
        }
    }
    return draft;
}

} // namespace frontrow
