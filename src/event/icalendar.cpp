// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/icalendar.h"

#include "event/agendatext.h"
#include "event/icalendartimes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace frontrow {

namespace {

struct CalendarMessages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

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

/// What an event stands for.
struct Repeated
{
    QList<DraftSession> sessions;
    Occurrences::Cut cut = Occurrences::Cut::None;
};

/// What \a component stands for: itself and its repetitions, to \a last where they have no end (occurrencesOf()),
/// without those that \a replaced has by an event of their own.
Result<Repeated> repeatedBy(
    const Component &component, const Calendar &calendar, const QSet<QString> &replaced, const QDateTime &last)
{
    const Result<DraftSession> event = eventOf(component, calendar);
    if (!event) {
        return std::unexpected(event.error());
    }
    const Result<Occurrences> occurrences = occurrencesOf(component, event->start, calendar, last);
    if (!occurrences) {
        return std::unexpected(occurrences.error());
    }
    if (isCalledOff(event->state)) {
        return Repeated{{*event}}; // once, however often it repeats
    }
    Repeated repeated{{}, occurrences->cut};
    const bool isReplacement = find(component, u"RECURRENCE-ID") != nullptr;
    for (const Occurrence &each : occurrences->times) {
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
        repeated.sessions.append(session);
    }
    return repeated;
}

/// When \a session is over: of whole days, within the last of them.
QDateTime lastMomentOf(const DraftSession &session, const Calendar &calendar)
{
    const bool hasEnd = session.end.date.isValid();
    const QDateTime end = instantOf(hasEnd ? session.end : session.start, calendar);
    return hasEnd ? end.addSecs(-1) : end;
}

/// The events of a calendar. Those without an end of their own come last, since the others say until when they go on.
class EventReader
{
public:
    EventReader(const Calendar &calendar, QSet<QString> replaced)
        : m_calendar(calendar)
        , m_replaced(std::move(replaced))
        , m_sessions(static_cast<size_t>(calendar.events.size()))
    {
        for (const Component &component : calendar.events) {
            if (isEndless(component)) {
                m_endless.insert(valueOf(component, u"UID"));
            }
        }
    }

    /// Adds them to \a draft, in the order of the file.
    Result<void> read(AgendaDraft &draft)
    {
        for (const bool areEndless : {false, true}) {
            for (qsizetype index = 0; index < m_calendar.events.size(); ++index) {
                const Result<void> added =
                    isEndless(m_calendar.events[index]) == areEndless ? add(index, areEndless) : Result<void>();
                if (!added) {
                    return added;
                }
            }
        }
        for (const QList<DraftSession> &each : m_sessions) {
            draft.sessions += each;
        }
        addNotes(draft);
        return {};
    }

private:
    Result<void> add(qsizetype index, bool goesOn)
    {
        const Component &component = m_calendar.events[index];
        const Result<Repeated> event = repeatedBy(component, m_calendar, m_replaced, goesOn ? m_last : QDateTime());
        if (!event) {
            return std::unexpected(event.error());
        }
        m_count += event->sessions.size();
        if (m_count > mostEvents) {
            return tooManyEvents(component.first().line);
        }
        const bool isOn = !event->sessions.isEmpty() && !isCalledOff(event->sessions.first().state);
        const bool isException =
            find(component, u"RECURRENCE-ID") != nullptr && m_endless.contains(valueOf(component, u"UID"));
        if (isOn && !goesOn && !isException) {
            for (const DraftSession &session : event->sessions) {
                m_last =
                    std::max(m_last, lastMomentOf(session, m_calendar)); // one that is not valid is before all others
            }
        }
        if (isOn && event->cut != Occurrences::Cut::None) {
            const QString title = plainText(event->sessions.first().title);
            (event->cut == Occurrences::Cut::TooMany ? m_tooMany : m_stopped).append(title);
        }
        m_sessions[static_cast<size_t>(index)] = event->sessions;
        return {};
    }

    void addNotes(AgendaDraft &draft) const
    {
        if (!m_stopped.isEmpty()) {
            const QTimeZone zone = zoneOfCalendar(m_calendar);
            const QDate day = (zone.isValid() ? m_last.toTimeZone(zone) : m_last).date();
            draft.notes.append(CalendarMessages::tr("%n session(s) that are repeated without an end, such as “%1”, are "
                                                    "listed until %2, the last day of the others.",
                nullptr, static_cast<int>(m_stopped.size()))
                    .arg(m_stopped.first(), QLocale().toString(day, QLocale::ShortFormat)));
        }
        if (!m_tooMany.isEmpty()) {
            draft.notes.append(CalendarMessages::tr("%n session(s), such as “%1”, are repeated more than %2 times, and "
                                                    "are listed as often as that.",
                nullptr, static_cast<int>(m_tooMany.size()))
                    .arg(m_tooMany.first())
                    .arg(mostRepetitions));
        }
    }

    const Calendar &m_calendar;
    QSet<QString> m_replaced; ///< repetitions that have an event of their own
    QSet<QString> m_endless; ///< UIDs of repetitions without an end
    std::vector<QList<DraftSession>> m_sessions; ///< of each event
    QDateTime m_last; ///< of what has an end
    QStringList m_stopped; ///< the titles of those that go on until then
    QStringList m_tooMany; ///< and of those that have more repetitions than are read
    qsizetype m_count = 0;
};

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
    if (const Result<void> added = EventReader(*calendar, std::move(replaced)).read(draft); !added) {
        return std::unexpected(added.error());
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
