// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendaformats.h"
#include "event/agendatext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <libical/ical.h>
#include <memory>
#include <tuple>

namespace frontrow {

namespace {

constexpr int mostRepetitions = 500;
constexpr qsizetype mostSessions = 50'000;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

/// One line of a calendar, unfolded.
struct ContentLine
{
    QString name; ///< upper case
    QHash<QString, QString> parameters; ///< names in upper case
    QString value;
    qsizetype line = 0; ///< from 1
};

/// The properties of an event.
using Component = QList<ContentLine>;

struct Calendar
{
    QList<Component> events;
    QHash<QString, QString> zoneRules; ///< TZID to the text of its VTIMEZONE
    QStringList zoneNames; ///< every zone named anywhere
    QString name;
    QString zone; ///< X-WR-TIMEZONE
};

std::unexpected<Error> malformed(qsizetype line, const QString &reason)
{
    return failure(Error::Kind::Malformed, Messages::tr("Line %1: %2").arg(line).arg(reason));
}

/// The next place of \a wanted in \a line from \a from on, outside of quotation marks.
qsizetype indexOutsideQuotes(const QString &line, const QString &wanted, qsizetype from)
{
    bool isQuoted = false;
    for (qsizetype at = from; at < line.size(); ++at) {
        isQuoted = isQuoted != (line[at] == u'"');
        if (!isQuoted && wanted.contains(line[at])) {
            return at;
        }
    }
    return -1;
}

ContentLine parsedLine(const QString &line, qsizetype number)
{
    ContentLine parsed;
    parsed.line = number;
    qsizetype at = indexOutsideQuotes(line, QStringLiteral(";:"), 0);
    parsed.name = (at < 0 ? line : line.first(at)).trimmed().toUpper();
    while (at >= 0 && line[at] == u';') {
        const qsizetype end = indexOutsideQuotes(line, QStringLiteral(";:"), at + 1);
        const QString parameter = line.sliced(at + 1, (end < 0 ? line.size() : end) - at - 1);
        parsed.parameters.insert(
            parameter.section(u'=', 0, 0).toUpper(), parameter.section(u'=', 1).remove(u'"').trimmed());
        at = end;
    }
    parsed.value = at < 0 ? QString() : line.sliced(at + 1);
    return parsed;
}

/// The lines of \a text, unfolded. A line that does not begin as one does continues the one before: some writers fold
/// without a space.
QList<ContentLine> linesOf(const QString &text)
{
    static const QRegularExpression beginning(QStringLiteral("^[A-Za-z][A-Za-z0-9-]*[;:]"));
    QList<std::pair<QString, qsizetype>> unfolded;
    qsizetype number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if ((line.startsWith(u' ') || line.startsWith(u'\t')) && !unfolded.isEmpty()) {
            unfolded.last().first += line.sliced(1);
        } else if (!line.trimmed().isEmpty()) {
            unfolded.append({line.toString(), number});
        }
    }
    QList<ContentLine> lines;
    for (const auto &[line, at] : unfolded) {
        if (beginning.matchView(line).hasMatch()) {
            lines.append(parsedLine(line, at));
        }
    }
    return lines;
}

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] == u'\\' && at + 1 < value.size()) {
            ++at;
            text += value[at] == u'n' || value[at] == u'N' ? u'\n' : value[at];
        } else {
            text += value[at];
        }
    }
    return text;
}

/// Takes the calendar's lines apart; \a open are the components around the line, with the lines they began on.
class CalendarParser
{
public:
    Result<Calendar> parse(const QList<ContentLine> &lines, qsizetype lastLine)
    {
        for (const ContentLine &line : lines) {
            if (const Result<void> taken = take(line); !taken) {
                return std::unexpected(taken.error());
            }
        }
        if (!m_open.isEmpty()) {
            return malformed(lastLine,
                Messages::tr("“BEGIN:%1” of line %2 has no “END:%1”. Get the whole calendar again.")
                    .arg(m_open.last().value)
                    .arg(m_open.last().line));
        }
        return m_calendar;
    }

private:
    Result<void> take(const ContentLine &line)
    {
        if (line.name == u"BEGIN") {
            m_open.append(line);
            m_open.last().value = line.value.trimmed().toUpper();
            if (m_open.last().value == u"VEVENT") {
                m_calendar.events.emplace_back();
            }
            if (m_calendar.events.size() > mostSessions) {
                return malformed(line.line, Messages::tr("The calendar has more than %1 events.").arg(mostSessions));
            }
        }
        addToZone(line);
        if (line.name == u"END") {
            return close(line);
        }
        if (!m_open.isEmpty() && m_open.last().value == u"VEVENT") {
            m_calendar.events.last().append(line);
        } else if (m_open.size() == 1) {
            addToCalendar(line);
        }
        if (const QString zone = line.parameters.value(QStringLiteral("TZID")); !zone.isEmpty()) {
            addZoneName(zone);
        }
        return {};
    }

    Result<void> close(const ContentLine &line)
    {
        const QString name = line.value.trimmed().toUpper();
        if (m_open.isEmpty() || m_open.last().value != name) {
            return malformed(line.line,
                m_open.isEmpty()
                    ? Messages::tr("“END:%1” ends nothing.").arg(name)
                    : Messages::tr("“END:%1” stands where “END:%2” should.").arg(name, m_open.last().value));
        }
        m_open.removeLast();
        return {};
    }

    void addToZone(const ContentLine &line)
    {
        const auto isZone = [](const ContentLine &open) { return open.value == u"VTIMEZONE"; };
        if (!std::ranges::any_of(m_open, isZone)) {
            return;
        }
        if (line.name == u"BEGIN" && isZone(m_open.last())) {
            m_zoneText.clear();
            m_zoneName.clear();
        }
        if (line.name == u"TZID") {
            m_zoneName = line.value.trimmed();
            addZoneName(m_zoneName);
        }
        m_zoneText += line.name + u':' + line.value + QStringLiteral("\r\n");
        if (line.name == u"END" && isZone(m_open.last())) {
            m_calendar.zoneRules.insert(m_zoneName, m_zoneText);
        }
    }

    void addToCalendar(const ContentLine &line)
    {
        if (line.name == u"X-WR-CALNAME" || (line.name == u"NAME" && m_calendar.name.isEmpty())) {
            m_calendar.name = unescaped(line.value);
        } else if (line.name == u"X-WR-TIMEZONE") {
            m_calendar.zone = line.value.trimmed();
        }
    }

    void addZoneName(const QString &name)
    {
        if (!name.isEmpty() && !m_calendar.zoneNames.contains(name)) {
            m_calendar.zoneNames.append(name);
        }
    }

    Calendar m_calendar;
    QList<ContentLine> m_open;
    QString m_zoneText;
    QString m_zoneName;
};

/// An Olson name at the end of what programs make of one: "/freeassociation.sourceforge.net/Europe/Berlin".
QTimeZone zoneNamed(const QString &name)
{
    QString part = name;
    while (!part.isEmpty()) {
        if (const QTimeZone zone = zoneOf(part); zone.isValid()) {
            return zone;
        }
        const qsizetype slash = part.indexOf(u'/');
        part = slash < 0 ? QString() : part.sliced(slash + 1);
    }
    return {};
}

/// The zone of times that name none.
QTimeZone zoneOfCalendar(const Calendar &calendar)
{
    if (const QTimeZone zone = zoneNamed(calendar.zone); zone.isValid()) {
        return zone;
    }
    return calendar.zoneNames.size() == 1 ? zoneNamed(calendar.zoneNames.first()) : QTimeZone();
}

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using OwnedComponent = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeZone
{
    void operator()(icaltimezone *zone) const { icaltimezone_free(zone, 1); }
};

/// \a moment, local to the zone that \a rules describe, as UTC.
Moment byRules(const Moment &moment, const QString &rules)
{
    OwnedComponent component(icalparser_parse_string(rules.toUtf8().constData()));
    const std::unique_ptr<icaltimezone, FreeZone> zone(icaltimezone_new());
    if (!component || icaltimezone_set_component(zone.get(), component.get()) == 0) {
        return moment;
    }
    std::ignore = component.release(); // the zone's now
    icaltimetype local = icaltime_null_time();
    local.year = moment.date.year();
    local.month = moment.date.month();
    local.day = moment.date.day();
    local.hour = moment.minutes / 60;
    local.minute = moment.minutes % 60;
    icaltimezone_convert_time(&local, zone.get(), icaltimezone_get_utc_timezone());
    return {QDate(local.year, local.month, local.day), local.hour * 60 + local.minute, QTimeZone(QTimeZone::UTC)};
}

Result<Moment> momentOf(const ContentLine &line, const QString &value, const Calendar &calendar)
{
    const std::optional<Moment> read = isoMoment(value.trimmed());
    if (!read) {
        return malformed(line.line, Messages::tr("“%1” is no date in %2.").arg(value.trimmed().left(40), line.name));
    }
    Moment moment = *read;
    const QString zone = line.parameters.value(QStringLiteral("TZID"));
    if (!moment.hasTime() || moment.zone.isValid() || zone.isEmpty()) {
        return moment;
    }
    moment.zone = zoneNamed(zone);
    const QString rules = calendar.zoneRules.value(zone);
    return moment.zone.isValid() || !rules.contains(u"TZOFFSETTO") ? moment : byRules(moment, rules);
}

const ContentLine *find(const Component &component, QStringView name)
{
    const auto found = std::ranges::find(component, name, &ContentLine::name);
    return found == component.end() ? nullptr : &*found;
}

QString valueOf(const Component &component, QStringView name)
{
    const ContentLine *line = find(component, name);
    return line == nullptr ? QString() : unescaped(line->value).trimmed();
}

/// What a line like "Speaker: Ada" says in a description.
QString labelled(const QString &description, const QString &labels)
{
    const QRegularExpression line(QStringLiteral("^\\s*(?:%1)\\s*:\\s*(.+)$").arg(labels),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return line.match(description).captured(1).trimmed();
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
    const QString words = plainText(session.abstract);
    session.speakers = peopleIn(labelled(words,
        QStringLiteral("speakers?|presenters?|presented by|referent(?:en|in)?|"
                       "intervenants?|ponentes?|palestrantes?")));
    if (const QString track = labelled(words, QStringLiteral("track")); !track.isEmpty()) {
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
    } else if (!session.start.hasTime() && session.start.date.isValid()) {
        session.end.date = session.start.date.addDays(1);
    }
    session.duration = durationIn(valueOf(component, u"DURATION")).value_or(-1);
    return session;
}

/// \a moment later by whole \a days.
Moment later(Moment moment, qint64 days)
{
    moment.date = moment.date.isValid() ? moment.date.addDays(days) : moment.date;
    return moment;
}

icaltimetype icalTime(const Moment &moment)
{
    icaltimetype time = icaltime_null_time();
    time.year = moment.date.year();
    time.month = moment.date.month();
    time.day = moment.date.day();
    time.is_date = moment.hasTime() ? 0 : 1;
    time.hour = moment.hasTime() ? moment.minutes / 60 : 0;
    time.minute = moment.hasTime() ? moment.minutes % 60 : 0;
    return time;
}

/// \a rule with UNTIL in the zone of the event, since the repetition is counted in its local time.
icalrecurrencetype ruleOf(const QString &rule, const Moment &start, const QTimeZone &zone)
{
    icalrecurrencetype parsed = icalrecurrencetype_from_string(rule.toUtf8().constData());
    const QTimeZone local = start.zone.isValid() ? start.zone : zone;
    if (!icaltime_is_null_time(parsed.until) && parsed.until.zone != nullptr && start.hasTime() && local.isValid()) {
        const QDateTime until = QDateTime(QDate(parsed.until.year, parsed.until.month, parsed.until.day),
            QTime(parsed.until.hour, parsed.until.minute), QTimeZone::utc())
                                    .toTimeZone(local);
        parsed.until = icalTime({until.date(), until.time().hour() * 60 + until.time().minute(), {}});
    }
    return parsed;
}

/// The starts of an event, the first one included.
Result<QList<Moment>> startsOf(const Component &component, const DraftSession &event, const Calendar &calendar)
{
    QList<Moment> starts{event.start};
    QList<Moment> excluded;
    for (const ContentLine &line : component) {
        if (line.name == u"RRULE" && event.start.date.isValid()) {
            const std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator *)> iterator(
                icalrecur_iterator_new(
                    ruleOf(line.value, event.start, zoneOfCalendar(calendar)), icalTime(event.start)),
                &icalrecur_iterator_free);
            if (!iterator) {
                return malformed(line.line, Messages::tr("“%1” is no rule for repetitions.").arg(line.value.left(60)));
            }
            for (int count = 0; count < mostRepetitions; ++count) {
                const icaltimetype next = icalrecur_iterator_next(iterator.get());
                if (icaltime_is_null_time(next)) {
                    break;
                }
                Moment moment = event.start;
                moment.date = QDate(next.year, next.month, next.day);
                moment.minutes = event.start.hasTime() ? next.hour * 60 + next.minute : -1;
                starts.append(moment);
            }
        } else if (line.name == u"RDATE" || line.name == u"EXDATE") {
            for (const QString &value : line.value.split(u',')) {
                const Result<Moment> moment = momentOf(line, value.section(u'/', 0, 0), calendar);
                if (!moment) {
                    return std::unexpected(moment.error());
                }
                (line.name == u"RDATE" ? starts : excluded).append(*moment);
            }
        }
    }
    QList<Moment> kept;
    for (const Moment &start : starts) {
        const auto isSame = [&](const Moment &other) {
            return other.date == start.date && (other.minutes == start.minutes || !other.hasTime());
        };
        if (!std::ranges::any_of(excluded, isSame) && !kept.contains(start)) {
            kept.append(start);
        }
    }
    return kept;
}

QString keyOf(const QString &id, const Moment &start)
{
    return id + u'\n' + start.date.toString(Qt::ISODate) + u'\n' + QString::number(start.minutes);
}

/// Adds what \a component stands for: nothing when cancelled, else itself and its repetitions, without those that
/// \a replaced has by an event of their own.
Result<void> addEvent(
    AgendaDraft &draft, const Component &component, const Calendar &calendar, const QSet<QString> &replaced)
{
    const Result<DraftSession> event = eventOf(component, calendar);
    if (!event) {
        return std::unexpected(event.error());
    }
    if (valueOf(component, u"STATUS").compare(u"CANCELLED", Qt::CaseInsensitive) == 0) {
        return {};
    }
    const Result<QList<Moment>> starts = startsOf(component, *event, calendar);
    if (!starts) {
        return std::unexpected(starts.error());
    }
    const bool isReplacement = find(component, u"RECURRENCE-ID") != nullptr;
    for (const Moment &start : *starts) {
        if (!isReplacement && !event->id.isEmpty() && replaced.contains(keyOf(event->id, start))) {
            continue;
        }
        DraftSession session = *event;
        session.end = later(event->end, event->start.date.daysTo(start.date));
        if (session.end.hasTime() && start.minutes != event->start.minutes) {
            session.end.minutes += start.minutes - event->start.minutes;
        }
        session.start = start;
        draft.sessions.append(session);
    }
    return {};
}

/// Cuts the names of people off the titles where the file writes them there: behind " -- ", and behind " - " where most
/// titles have what looks like people there, or the description says the same.
void takePeopleOutOfTitles(QList<DraftSession> &sessions)
{
    static const QRegularExpression doubled(QStringLiteral("\\s+--\\s+(?!.*\\s--\\s)"));
    static const QRegularExpression single(QStringLiteral("\\s+[-–—]\\s+(?!.*\\s[-–—]\\s)"));
    qsizetype people = 0;
    for (const DraftSession &session : sessions) {
        const auto match = single.match(session.title);
        const QString behind = match.hasMatch() ? session.title.sliced(match.capturedEnd()) : QString();
        people += match.hasMatch() && (looksLikePeople(behind) || session.speakers == peopleIn(behind)) ? 1 : 0;
    }
    const bool isHabit = 2 * people > sessions.size() && people >= 3;
    for (DraftSession &session : sessions) {
        auto match = doubled.match(session.title);
        const bool isDoubled = match.hasMatch();
        match = isDoubled ? match : single.match(session.title);
        const QString behind = match.hasMatch() ? session.title.sliced(match.capturedEnd()).trimmed() : QString();
        const bool isSaid = !session.speakers.isEmpty()
            && (session.speakers == peopleIn(behind) || behind == session.speakers.join(QStringLiteral(", ")));
        const bool isKind = kindByTitle(behind) != u"talk";
        if (behind.isEmpty() || isKind || !(isDoubled || isSaid || (isHabit && looksLikePeople(behind)))) {
            continue;
        }
        session.speakers = session.speakers.isEmpty() ? peopleIn(behind) : session.speakers;
        session.title = session.title.first(match.capturedStart()).trimmed();
    }
}

} // namespace

Result<AgendaDraft> readICalendar(const QString &text)
{
    const Result<Calendar> calendar = CalendarParser().parse(linesOf(text), text.count(u'\n') + 1);
    if (!calendar) {
        return std::unexpected(calendar.error());
    }
    icalerror_set_errors_are_fatal(0);
    AgendaDraft draft;
    draft.event = calendar->name;
    draft.zone = zoneOfCalendar(*calendar);
    QSet<QString> replaced;
    for (const Component &component : calendar->events) {
        if (const ContentLine *line = find(component, u"RECURRENCE-ID")) {
            if (const Result<Moment> moment = momentOf(*line, line->value, *calendar)) {
                replaced.insert(keyOf(valueOf(component, u"UID"), *moment));
            }
        }
    }
    for (const Component &component : calendar->events) {
        if (const Result<void> added = addEvent(draft, component, *calendar, replaced); !added) {
            return std::unexpected(added.error());
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
