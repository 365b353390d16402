// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/schemaagenda.h"

#include "event/agendatext.h"

#include <QHash>
#include <QSet>

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

/// The nodes of a file by their `@id`. Where a value is only an `@id`, the node called so is meant.
class Nodes
{
public:
    explicit Nodes(const DataNode &root) { learn(root); }

    [[nodiscard]] const DataNode &meant(const DataNode &value) const
    {
        return isReference(value) ? *m_byId.value(idOf(value), &value) : value;
    }

private:
    static QString idOf(const DataNode &node) { return node.first({QStringLiteral("@id")}); }
    static bool isReference(const DataNode &node)
    {
        return node.isMap() && node.children.size() == 1 && !idOf(node).isEmpty();
    }

    void learn(const DataNode &node)
    {
        if (node.isMap() && !isReference(node) && !idOf(node).isEmpty()) {
            m_byId.insert(idOf(node), &node);
        }
        for (const DataNode &child : node.children) {
            learn(child);
        }
    }

    QHash<QString, const DataNode *> m_byId;
};

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

QStringList peopleOf(const DataNode &event, const Nodes &nodes)
{
    QStringList people;
    for (const QString &role : {QStringLiteral("performer"), QStringLiteral("performers"), QStringLiteral("actor"),
             QStringLiteral("contributor"), QStringLiteral("speaker"), QStringLiteral("speakers"),
             QStringLiteral("author")}) {
        for (const DataNode *person : event.all(role)) {
            people.append(nameIn(nodes.meant(*person)));
        }
    }
    people.removeAll(QString());
    return people;
}

void addSession(AgendaDraft &draft, const DataNode &event, const Nodes &nodes)
{
    DraftSession session;
    session.title = event.first({QStringLiteral("name"), QStringLiteral("headline")});
    session.abstract = event.first({QStringLiteral("description")});
    session.url = event.first({QStringLiteral("url")});
    session.id = event.first({QStringLiteral("@id"), QStringLiteral("identifier")});
    session.start = isoMoment(event.first({QStringLiteral("startDate")})).value_or(Moment());
    session.end = isoMoment(event.first({QStringLiteral("endDate")})).value_or(Moment());
    session.duration = durationIn(event.first({QStringLiteral("duration")})).value_or(-1);
    session.speakers = peopleOf(event, nodes);
    session.state = event.first({QStringLiteral("eventStatus")}).section(u'/', -1).section(u':', -1);
    const std::vector<const DataNode *> places = event.all(u"location");
    session.room = places.empty() ? QString() : nameIn(nodes.meant(*places.front()));
    if (!session.end.hasTime() && !session.start.hasTime()) {
        session.end = {}; // the last day, which the next midnight ends
        session.day = session.start.date;
    }
    draft.sessions.append(session);
}

/// The sessions within \a event; \a seen are those that were added, since a file may name one several times.
void addInner(AgendaDraft &draft, const DataNode &event, const Nodes &nodes, QSet<const DataNode *> &seen)
{
    for (const QString &name : {QStringLiteral("subEvent"), QStringLiteral("subEvents"), QStringLiteral("event")}) {
        for (const DataNode *named : event.all(name)) {
            const DataNode &inner = nodes.meant(*named);
            if (!inner.isMap() || seen.contains(&inner)) {
                continue;
            }
            seen.insert(&inner);
            if (inner.all(u"subEvent").empty()) {
                addSession(draft, inner, nodes);
            }
            addInner(draft, inner, nodes, seen);
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
    const Nodes nodes(root);
    QSet<const DataNode *> seen;
    const auto around = std::ranges::find_if(
        events, [&](const DataNode *event) { return events.size() == 1 || !event->all(u"subEvent").empty(); });
    if (around != events.end()) {
        const DataNode &event = **around;
        draft.event = event.first({QStringLiteral("name")});
        draft.firstDay = dateOf(event, QStringLiteral("startDate"));
        draft.lastDay = dateOf(event, QStringLiteral("endDate"));
        seen.insert(&event);
        addInner(draft, event, nodes, seen);
    }
    for (const DataNode *event : events) { // events side by side are the sessions of one
        if (!seen.contains(event) && (around == events.end() || event->all(u"superEvent").size() == 1)) {
            addSession(draft, *event, nodes);
        }
    }
    return draft;
}

} // namespace frontrow
