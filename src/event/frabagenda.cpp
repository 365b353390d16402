// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/frabagenda.h"

#include "event/agendatext.h"

#include <algorithm>

namespace frontrow {

namespace {

/// `HH:MM` or `D:HH:MM` in minutes, as the schedule writes durations.
int frabDuration(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() == 3) {
        return (parts[0].toInt() * 24 + parts[1].toInt()) * 60 + parts[2].toInt();
    }
    return durationIn(text).value_or(-1);
}

QStringList personsOf(const DataNode &event)
{
    QStringList people;
    const auto add = [&people](const DataNode &person) {
        const QString name = person.isMap() && person.text.trimmed().isEmpty()
            ? person.first({QStringLiteral("public_name"), QStringLiteral("name"), QStringLiteral("full_public_name")})
            : person.text.trimmed();
        if (!name.isEmpty()) {
            people.append(name);
        }
    };
    for (const DataNode *persons : event.all(u"persons")) {
        const std::vector<const DataNode *> inXml = persons->all(u"person");
        for (const DataNode *person : inXml) {
            add(*person);
        }
        if (inXml.empty()) {
            add(*persons);
        }
    }
    return people;
}

/// The first video, else the first link of the session, where it has no page of its own.
QString addressOf(const DataNode &event)
{
    return event.first({QStringLiteral("url"), QStringLiteral("feedback_url")});
}

struct FrabDay
{
    QDate date;
    QString name; ///< the number of the day, where it has no date
    int change = 0; ///< minutes; earlier starts are of the next date
};

DraftSession sessionOf(const DataNode &event, const QString &room, const FrabDay &day)
{
    DraftSession session;
    session.day = day.date;
    session.dayName = day.name;
    session.title = event.first({QStringLiteral("title")});
    session.subtitle = event.first({QStringLiteral("subtitle")});
    session.speakers = personsOf(event);
    session.room = event.first({QStringLiteral("room")});
    session.room = session.room.isEmpty() ? room : session.room;
    session.track = event.first({QStringLiteral("track")});
    session.kind = event.first({QStringLiteral("type")});
    session.url = addressOf(event);
    session.abstract = event.first({QStringLiteral("abstract"), QStringLiteral("description")});
    session.id =
        event.first({QStringLiteral("guid"), QStringLiteral("@guid"), QStringLiteral("@id"), QStringLiteral("id")});
    session.state = event.first({QStringLiteral("state"), QStringLiteral("status")});
    session.duration = frabDuration(event.first({QStringLiteral("duration")}));
    const std::optional<Moment> dated = isoMoment(event.first({QStringLiteral("date")}));
    if (dated && dated->hasTime()) {
        session.start = *dated;
        session.day = day.date.isValid() ? day.date : dated->date;
        return session;
    }
    session.start.date = day.date;
    session.start.minutes = timeIn(event.first({QStringLiteral("start")})).value_or(-1);
    if (session.start.hasTime() && session.start.minutes < day.change && day.date.isValid()) {
        session.start.date = day.date.addDays(1);
    }
    return session;
}

void addEvents(AgendaDraft &draft, const DataNode &around, const QString &room, const FrabDay &day)
{
    for (const DataNode *event : around.all(u"event")) {
        draft.sessions.append(sessionOf(*event, room, day));
    }
}

void addDay(AgendaDraft &draft, const DataNode &node, int change)
{
    const QString written = node.first({QStringLiteral("@date"), QStringLiteral("date")});
    const std::optional<Moment> date = isoMoment(written);
    const QString number = node.first({QStringLiteral("@index"), QStringLiteral("index")});
    const FrabDay day{date ? date->date : QDate(), date ? QString() : number, change};
    addEvents(draft, node, {}, day);
    for (const DataNode *room : node.all(u"room")) {
        addEvents(draft, *room, room->first({QStringLiteral("@name")}), day);
    }
    for (const DataNode &rooms : node.children) { // JSON: rooms by name
        if (rooms.key != u"rooms") {
            continue;
        }
        for (const DataNode &room : rooms.children) {
            const DataNode &listed = room.isMap() ? room.at(u"events") : room; // rooms may be a list, too
            const QString name = room.isMap() ? room.first({QStringLiteral("name")}) : room.key;
            for (const DataNode *event : listed.items()) {
                draft.sessions.append(sessionOf(*event, name, day));
            }
        }
    }
}

QDate dateIn(const QString &text)
{
    const std::optional<Moment> moment = isoMoment(text);
    return moment ? moment->date : QDate();
}

const DataNode &scheduleOf(const DataNode &root)
{
    return root.key == u"schedule" ? root : root.at(u"schedule");
}

} // namespace

bool isFrab(const DataNode &root)
{
    const DataNode &schedule = scheduleOf(root);
    const DataNode &conference = schedule.at(u"conference");
    if (!conference.at(u"days").children.empty()) {
        return true;
    }
    const std::vector<const DataNode *> days = schedule.all(u"day");
    return std::ranges::any_of(days, [](const DataNode *day) {
        const std::vector<const DataNode *> rooms = day->all(u"room");
        return !day->all(u"event").empty()
            || std::ranges::any_of(rooms, [](const DataNode *room) { return !room->all(u"event").empty(); });
    });
}

AgendaDraft readFrab(const DataNode &root)
{
    const DataNode &schedule = scheduleOf(root);
    const DataNode &conference = schedule.at(u"conference");
    AgendaDraft draft;
    draft.event = conference.first({QStringLiteral("title")});
    draft.zone = zoneOf(conference.first({QStringLiteral("time_zone_name")}));
    draft.firstDay = dateIn(conference.first({QStringLiteral("start")}));
    draft.lastDay = dateIn(conference.first({QStringLiteral("end")}));
    QString change = conference.first({QStringLiteral("day_change")});
    if (change.count(u':') == 2) {
        change = change.section(u':', 0, 1);
    }
    const int minutes = timeIn(change).value_or(0);
    const std::vector<const DataNode *> inXml = schedule.all(u"day");
    for (const DataNode *day : inXml.empty() ? conference.all(u"days") : inXml) {
        addDay(draft, *day, minutes);
    }
    return draft;
}

} // namespace frontrow
