// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/icalendar.h"

#include "event/agendatext.h"
#include "event/icalendartimes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

/// A line like "Speaker: Ada", with one of \a labels.
QRegularExpression lineWith(const QString &labels)
{
    return QRegularExpression(QStringLiteral("^\\s*(?:%1)\\s*:\\s*(.+)$").arg(labels),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
}

/// What the first such \a line of \a description says.
QString labelled(const QString &description, const QRegularExpression &line)
{
    return description.contains(u':') ? line.match(description).captured(1).trimmed() : QString();
}

Result<DraftSession> eventOf(const Component &component, const Calendar &calendar)
{
    DraftSession session;
    session.title = valueOf(component, u"SUMMARY");
    session.abstract = valueOf(component, u"DESCRIPTION");
    session.room = valueOf(component, u"LOCATION");
    session.track = valueOf(component, u"CATEGORIES");
    session.url = valueOf(component, u"URL");
    session.id = valueOf(component, u"UID");
    session.state = valueOf(component, u"STATUS");
    static const QRegularExpression speakerLine = lineWith(
        QStringLiteral("speakers?|presenters?|presented by|referent(?:en|in)?|intervenants?|ponentes?|palestrantes?"));
    static const QRegularExpression trackLine = lineWith(QStringLiteral("track"));
    const QString text = plainText(session.abstract);
    session.speakers = peopleIn(labelled(text, speakerLine));
    if (const QString track = labelled(text, trackLine); !track.isEmpty()) {
        const QString name = track.size() <= 2 ? QStringLiteral("Track ") + track : track;
        session.track = session.track.isEmpty() ? name : session.track;
        session.room = session.room.isEmpty() ? name : session.room;
    }
    if (const ContentLine *start = find(component, u"DTSTART")) {
        const Result<Moment> moment = momentOf(*start, start->value, calendar);
        if (!moment) {
            return std::unexpected(moment.error());
        }
        session.start = *moment;
    }
    if (const ContentLine *end = find(component, u"DTEND")) {
        const Result<Moment> moment = momentOf(*end, end->value, calendar);
        if (!moment) {
            return std::unexpected(moment.error());
        }
        session.end = *moment;
    }
    session.duration = durationIn(valueOf(component, u"DURATION")).value_or(-1);
    const bool isOfDays = session.start.date.isValid() && !session.start.hasTime();
    if (isOfDays && (!session.end.date.isValid() || session.end.date <= session.start.date)) {
        constexpr int minutesOfDay = 24 * 60;
        session.end = {session.start.date.addDays(std::max(1, session.duration / minutesOfDay)), -1, {}};
    }
    return session;
}

/// \a end of an event that begins at \a first, of its repetition at \a start.
Moment endFor(Moment end, const Moment &first, const Moment &start)
{
    constexpr int minutesOfDay = 24 * 60;
    if (!end.date.isValid()) {
        return end;
    }
    end.date = end.date.addDays(first.date.daysTo(start.date));
    if (end.hasTime()) {
        end.minutes += start.minutes - first.minutes;
        const int days = end.minutes < 0 ? -1 : end.minutes / minutesOfDay;
        end.date = end.date.addDays(days);
        end.minutes -= days * minutesOfDay;
    }
    return end;
}

/// The repetition of the event \a id that \a moment belongs to, which is all of its day where it says no time.
QString keyOf(const QString &id, const Moment &moment, const Calendar &calendar)
{
    return id + u'\n'
        + (moment.hasTime() ? instantOf(moment, calendar).toString(Qt::ISODate) : moment.date.toString(Qt::ISODate));
}

/// Adds what \a component stands for: itself and its repetitions, without those that \a replaced has by an event of
/// their own.
Result<void> addEvent(
    AgendaDraft &draft, const Component &component, const Calendar &calendar, const QSet<QString> &replaced)
{
    const Result<DraftSession> event = eventOf(component, calendar);
    if (!event) {
        return std::unexpected(event.error());
    }
    const Result<QList<Occurrence>> occurrences = occurrencesOf(component, event->start, calendar);
    if (!occurrences) {
        return std::unexpected(occurrences.error());
    }
    if (isCalledOff(event->state)) {
        draft.sessions.append(*event); // once, however often it repeats
        return {};
    }
    const bool isReplacement = find(component, u"RECURRENCE-ID") != nullptr;
    for (const Occurrence &each : *occurrences) {
        const Moment day{each.start.date, -1, {}};
        if (!isReplacement && !event->id.isEmpty()
            && (replaced.contains(keyOf(event->id, each.start, calendar))
                || replaced.contains(keyOf(event->id, day, calendar)))) {
            continue;
        }
        DraftSession session = *event;
        session.start = each.start;
        session.end = each.end.date.isValid() ? each.end : endFor(event->end, event->start, each.start);
        if (each.duration >= 0) {
            session.end = {};
            session.duration = each.duration;
        }
        draft.sessions.append(session);
    }
    return {};
}

/// Cuts the names of people off the titles where the file writes them there: after " -- ", and after " - " where most
/// titles have what looks like people there, or the description says the same.
void takePeopleOutOfTitles(QList<DraftSession> &sessions)
{
    static const QRegularExpression doubled(QStringLiteral("\\s+--\\s+(?!.*\\s--\\s)"));
    static const QRegularExpression single(QStringLiteral("\\s+[-–—]\\s+(?!.*\\s[-–—]\\s)"));
    qsizetype people = 0;
    for (const DraftSession &session : sessions) {
        const auto match = single.match(session.title);
        const QString after = match.hasMatch() ? session.title.sliced(match.capturedEnd()) : QString();
        people += match.hasMatch() && (looksLikePeople(after) || session.speakers == peopleIn(after)) ? 1 : 0;
    }
    const bool isConvention = 2 * people > sessions.size() && people >= 3;
    for (DraftSession &session : sessions) {
        auto match = doubled.match(session.title);
        const bool isDoubled = match.hasMatch();
        match = isDoubled ? match : single.match(session.title);
        const QString after = match.hasMatch() ? session.title.sliced(match.capturedEnd()).trimmed() : QString();
        const bool isSaid = !session.speakers.isEmpty()
            && (session.speakers == peopleIn(after) || after == session.speakers.join(QStringLiteral(", ")));
        const bool isKind = kindByTitle(after) != u"talk";
        if (after.isEmpty() || isKind || !(isDoubled || isSaid || (isConvention && looksLikePeople(after)))) {
            continue;
        }
        session.speakers = session.speakers.isEmpty() ? peopleIn(after) : session.speakers;
        session.title = session.title.first(match.capturedStart()).trimmed();
    }
}

} // namespace

Result<AgendaDraft> readICalendar(const QString &text)
{
    const Result<Calendar> calendar = calendarIn(text);
    if (!calendar) {
        return std::unexpected(calendar.error());
    }
    AgendaDraft draft;
    draft.event = calendar->name;
    draft.zone = zoneOfCalendar(*calendar);
    QSet<QString> replaced;
    for (const Component &component : calendar->events) {
        if (const ContentLine *line = find(component, u"RECURRENCE-ID")) {
            if (const Result<Moment> moment = momentOf(*line, line->value, *calendar)) {
                replaced.insert(keyOf(valueOf(component, u"UID"), *moment, *calendar));
            }
        }
    }
    for (const Component &component : calendar->events) {
        if (const Result<void> added = addEvent(draft, component, *calendar, replaced); !added) {
            return std::unexpected(added.error());
        }
        if (draft.sessions.size() > mostEvents) {
            return tooManyEvents(component.first().line);
        }
    }
    takePeopleOutOfTitles(draft.sessions);
    if (!draft.zone.isValid() && calendar->zoneNames.size() > 1) { // the one of the first event
        for (const DraftSession &session : draft.sessions) {
            draft.zone =
                draft.zone.isValid() || session.start.zone.timeSpec() == Qt::UTC ? draft.zone : session.start.zone;
        }
    }
    return draft;
}

} // namespace frontrow
