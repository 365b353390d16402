// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendadraft.h"

#include "event/agendatext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int minutesADay = 24 * 60;

struct AgendaDraftMessages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

struct Zones
{
    QTimeZone meant; ///< the zone of times that name none; invalid when nobody knows
    QTimeZone shown;
};

QTimeZone soleOffset(const AgendaDraft &draft)
{
    for (const DraftSession &session : draft.sessions) {
        if (session.start.zone.isValid() && session.start.zone.timeSpec() != Qt::UTC) {
            return session.start.zone;
        }
    }
    return {};
}

Zones zonesFor(const AgendaDraft &draft, const AgendaHints &hints)
{
    const QTimeZone said = draft.zone.isValid() ? draft.zone : soleOffset(draft);
    return {said.isValid() ? said : hints.zone, hints.zone.isValid() ? hints.zone : said};
}

QDateTime at(const Moment &moment, const Zones &zones)
{
    const int minutes = std::max(moment.minutes, 0);
    const QDate date = moment.date.addDays(minutes / minutesADay);
    const QTime time(minutes % minutesADay / 60, minutes % 60);
    if (!moment.zone.isValid() && !zones.meant.isValid()) {
        return QDateTime(date, time);
    }
    const QDateTime point(date, time, moment.zone.isValid() ? moment.zone : zones.meant);
    return zones.shown.isValid() ? point.toTimeZone(zones.shown) : point;
}

/// The date of the day called \a name in an event that begins on \a first: a date without a year, a weekday, or "Day
/// 2".
QDate dateOfDay(const QString &name, QDate first)
{
    if (const auto date = momentIn(name, DateOrder::DayFirst, first.year()); date && !date->hasTime()) {
        return date->date;
    }
    if (const int weekday = weekdayIn(name); weekday > 0) {
        return first.addDays((weekday - first.dayOfWeek() + 7) % 7);
    }
    static const QRegularExpression number(QStringLiteral("\\b(\\d{1,2})\\b"));
    const auto match = number.match(name);
    const int which = match.hasMatch() ? match.captured(1).toInt() : 1;
    return first.addDays(std::clamp(which, 1, 31) - 1);
}

/// \a line without links and emphasis of Markdown, as tables and notes have them.
QString withoutMarkdown(QString line)
{
    static const QRegularExpression link(
        QStringLiteral("!?\\[([^\\]]+)\\]\\((?:https?:|/|#|\\.)[^()\\s]*(?:\\([^()\\s]*\\))?\\)"));
    static const QRegularExpression strong(QStringLiteral("^(\\*\\*|__|\\*|_)(\\S.*)\\1$"));
    const bool mayHave = line.contains(u'[') || line.startsWith(u'*') || line.startsWith(u'_');
    return !mayHave ? line : line.replace(link, QStringLiteral("\\1")).replace(strong, QStringLiteral("\\2"));
}

QTime clockOf(int minutes)
{
    return minutes < 0 ? QTime() : QTime(minutes % minutesADay / 60, minutes % 60);
}

void setEnd(Session &session, const DraftSession &draft, const Zones &zones)
{
    const Moment &end = draft.end;
    if (end.date.isValid()) {
        session.end = at(end, zones);
    } else if (end.hasTime()) {
        Moment same = end;
        same.date = draft.day.isValid() ? draft.day : draft.start.date;
        same.date = same.date.isValid() ? same.date : session.start.date();
        session.end = at(same, zones);
        if (session.end < session.start) {
            session.end = session.end.addDays(1);
        }
    } else if (draft.duration >= 0) {
        session.end = session.start.addSecs(draft.duration * 60LL);
    }
    if (session.end.isValid() && session.end < session.start) {
        session.end = {};
    }
}

void setTimes(Session &session, DraftSession draft, const Zones &zones, QDate firstDay, int dayBorder)
{
    if (!draft.start.date.isValid()) {
        draft.day = draft.day.isValid() || !firstDay.isValid() ? draft.day : dateOfDay(draft.dayName, firstDay);
        draft.start.date = draft.day;
    }
    if (!draft.start.date.isValid()) {
        session.dayName = plainLine(draft.dayName);
        session.clock = clockOf(draft.start.minutes);
        session.endClock = clockOf(draft.end.minutes >= 0      ? draft.end.minutes
                : draft.duration >= 0 && draft.start.hasTime() ? draft.start.minutes + draft.duration
                                                               : -1);
        return;
    }
    if (!draft.start.hasTime()) {
        session.day = draft.day.isValid() ? draft.day : draft.start.date;
        session.isAllDay = draft.end.date.isValid() && !draft.end.hasTime();
        if (session.isAllDay) {
            session.start = at({draft.start.date, 0, {}}, zones);
            session.end = at({draft.end.date, 0, {}}, zones);
        }
        return;
    }
    session.start = at(draft.start, zones);
    // A time of 24:00 and more belongs to the day that it is counted from.
    const bool isLate = draft.start.minutes >= minutesADay && !draft.start.zone.isValid();
    constexpr qint64 minute = 60; // seconds
    session.day = draft.day.isValid() ? draft.day
        : isLate                      ? draft.start.date
                                      : session.start.addSecs(-minute * dayBorder).date();
    setEnd(session, draft, zones);
}

Session sessionOf(const DraftSession &draft, const Zones &zones, QDate firstDay, int dayBorder)
{
    Session session;
    setTimes(session, draft, zones, firstDay, dayBorder);
    session.title = withoutMarkdown(plainLine(draft.title));
    if (const QString subtitle = plainLine(draft.subtitle); !subtitle.isEmpty() && session.title.isEmpty()) {
        session.title = subtitle;
    }
    for (const QString &speaker : draft.speakers) {
        const QString name = withoutMarkdown(plainLine(speaker));
        if (!saysNothing(name) && !session.speakers.contains(name)) {
            session.speakers.append(name);
        }
    }
    const auto told = [](const QString &text) {
        const QString line = plainLine(text);
        return saysNothing(line) ? QString() : line;
    };
    session.room = told(draft.room);
    session.track = told(draft.track);
    const bool isDay = weekdayIn(session.track) > 0 && !session.track.contains(u' ') && session.track.size() <= 10;
    session.track = isDay ? QString() : session.track;
    session.kind = told(draft.kind);
    session.kind = session.kind.isEmpty() ? kindByTitle(session.title) : session.kind;
    session.url = told(draft.url);
    session.abstract = plainText(draft.abstract);
    session.abstract = saysNothing(session.abstract) ? QString() : session.abstract;
    session.id = draft.id.simplified();
    return session;
}

void addNotes(Agenda &agenda, const Zones &zones)
{
    qsizetype placed = 0;
    qsizetype dated = 0;
    qsizetype timeless = 0;
    for (const Session &session : agenda.sessions) {
        dated += session.day.isValid() ? 1 : 0;
        placed += session.start.isValid() ? 1 : 0;
        timeless += session.start.isValid() || session.clock.isValid() ? 0 : 1;
    }
    if (placed > 0 && !zones.shown.isValid()) {
        agenda.questions.append(
            AgendaDraftMessages::tr("The agenda does not name the event's time zone: say it with --zone."));
    }
    if (dated == 0 && !agenda.sessions.isEmpty()) {
        agenda.questions.append(
            AgendaDraftMessages::tr("The agenda has no dates: say the event's first day with --date."));
    }
    if (timeless > 0) {
        agenda.notes.append(
            AgendaDraftMessages::tr("%n session(s) have no time in the agenda.", nullptr, static_cast<int>(timeless)));
    }
}

} // namespace

Agenda decided(const AgendaDraft &draft, const AgendaHints &hints)
{
    const Zones zones = zonesFor(draft, hints);
    const QDate firstDay = hints.firstDay.isValid() ? hints.firstDay : draft.firstDay;
    Agenda agenda;
    agenda.event = plainLine(draft.event);
    agenda.zone = nameOf(zones.shown);
    agenda.notes = draft.notes;
    agenda.sheet = draft.sheet;
    int calledOff = 0;
    for (const DraftSession &each : draft.sessions) {
        if (isCalledOff(each.state)) {
            ++calledOff;
            continue;
        }
        Session session = sessionOf(each, zones, firstDay, hints.dayBorder);
        if (!session.title.isEmpty()) {
            agenda.sessions.append(std::move(session));
        }
    }
    std::ranges::stable_sort(agenda.sessions, [](const Session &a, const Session &b) {
        if (a.day != b.day) {
            return a.day < b.day;
        }
        return a.start != b.start ? a.start < b.start : a.dayName == b.dayName && a.clock < b.clock;
    });
    agenda.firstDay = draft.firstDay;
    agenda.lastDay = draft.lastDay.isValid() ? draft.lastDay : draft.firstDay;
    for (const Session &session : agenda.sessions) {
        if (session.day.isValid() && (!draft.firstDay.isValid())) {
            agenda.firstDay = !agenda.firstDay.isValid() ? session.day : std::min(agenda.firstDay, session.day);
            agenda.lastDay = !agenda.lastDay.isValid() ? session.day : std::max(agenda.lastDay, session.day);
        }
    }
    if (calledOff > 0) {
        agenda.notes.append(
            AgendaDraftMessages::tr("%n session(s) are cancelled in the agenda and left out.", nullptr, calledOff));
    }
    addNotes(agenda, zones);
    return agenda;
}

} // namespace frontrow
