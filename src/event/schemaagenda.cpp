// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendaformats.h"
#include "event/agendatext.h"

#include <algorithm>

namespace frontrow {

namespace {

QString bareType(const DataNode &node)
{
    const std::vector<const DataNode *> types = node.all(u"@type");
    const QString type = types.empty() ? QString() : types.front()->text;
    return type.section(u'/', -1).section(u':', -1);
}

bool isEvent(const DataNode &node)
{
    return node.isMap()
        && (bareType(node).endsWith(u"Event") || bareType(node) == u"Festival" || bareType(node) == u"Hackathon");
}

/// The events at the top of \a node: itself, in a list or in `@graph`.
void collectEvents(const DataNode &node, std::vector<const DataNode *> &events)
{
    for (const DataNode *item : node.items()) {
        if (isEvent(*item)) {
            events.push_back(item);
        }
        for (const DataNode *inner : item->all(u"@graph")) {
            if (isEvent(*inner)) {
                events.push_back(inner);
            }
        }
    }
}

QString nameIn(const DataNode &node)
{
    return node.isMap() ? node.first({QStringLiteral("name")}) : node.text.trimmed();
}

QStringList peopleOf(const DataNode &event)
{
    QStringList people;
    for (const QString &role : {QStringLiteral("performer"), QStringLiteral("performers"), QStringLiteral("actor"),
             QStringLiteral("contributor"), QStringLiteral("speaker"), QStringLiteral("author")}) {
        for (const DataNode *person : event.all(role)) {
            people.append(nameIn(*person));
        }
    }
    people.removeAll(QString());
    return people;
}

void addSession(AgendaDraft &draft, const DataNode &event)
{
    DraftSession session;
    session.title = event.first({QStringLiteral("name"), QStringLiteral("headline")});
    session.abstract = event.first({QStringLiteral("description")});
    session.url = event.first({QStringLiteral("url")});
    session.id = event.first({QStringLiteral("@id"), QStringLiteral("identifier")});
    session.start = isoMoment(event.first({QStringLiteral("startDate")})).value_or(Moment());
    session.end = isoMoment(event.first({QStringLiteral("endDate")})).value_or(Moment());
    session.duration = durationIn(event.first({QStringLiteral("duration")})).value_or(-1);
    session.speakers = peopleOf(event);
    const std::vector<const DataNode *> places = event.all(u"location");
    session.room = places.empty() ? QString() : nameIn(*places.front());
    if (!session.end.hasTime() && !session.start.hasTime()) {
        session.end = {}; // the last day, which the next midnight ends
        session.day = session.start.date;
    }
    draft.sessions.append(session);
}

void addInner(AgendaDraft &draft, const DataNode &event)
{
    for (const QString &name : {QStringLiteral("subEvent"), QStringLiteral("subEvents"), QStringLiteral("event")}) {
        for (const DataNode *inner : event.all(name)) {
            const bool isGroup = !inner->all(u"subEvent").empty();
            if (inner->isMap() && !isGroup) {
                addSession(draft, *inner);
            }
            addInner(draft, *inner);
        }
    }
}

QDate dateOf(const DataNode &event, const QString &key)
{
    const std::optional<Moment> moment = isoMoment(event.first({key}));
    return moment ? moment->date : QDate();
}

} // namespace

bool isSchemaEvent(const DataNode &root)
{
    std::vector<const DataNode *> events;
    collectEvents(root, events);
    return !events.empty();
}

AgendaDraft readSchemaEvent(const DataNode &root)
{
    std::vector<const DataNode *> events;
    collectEvents(root, events);
    AgendaDraft draft;
    const auto around = std::ranges::find_if(
        events, [&](const DataNode *event) { return events.size() == 1 || !event->all(u"subEvent").empty(); });
    if (around != events.end()) {
        const DataNode &event = **around;
        draft.event = event.first({QStringLiteral("name")});
        draft.firstDay = dateOf(event, QStringLiteral("startDate"));
        draft.lastDay = dateOf(event, QStringLiteral("endDate"));
        addInner(draft, event);
    }
    for (const DataNode *event : events) { // events side by side are the sessions of one
        if (around == events.end() || (event != *around && event->all(u"superEvent").size() == 1)) {
            addSession(draft, *event);
        }
    }
    return draft;
}

} // namespace frontrow
