// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/sessionizeagenda.h"

#include "event/agendatext.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

struct SessionizeAgendaMessages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

/// What sessions name by id.
struct Names
{
    QHash<QString, QString> speakers;
    QHash<QString, QString> rooms;
    QHash<QString, QString> tracks; ///< items of a category called so
    QHash<QString, QString> kinds;
};

QString nameOf(const DataNode &person)
{
    const QString full = person.first({QStringLiteral("fullName"), QStringLiteral("name")});
    return full.isEmpty()
        ? (person.first({QStringLiteral("firstName")}) + u' ' + person.first({QStringLiteral("lastName")})).trimmed()
        : full;
}

/// Where the names of a category called \a title belong; nullptr for languages, levels and the like.
QHash<QString, QString> *namesFor(Names &names, const QString &title)
{
    const QString lower = title.toLower();
    if (lower.contains(u"track")) {
        return &names.tracks;
    }
    return lower.contains(u"format") || lower.contains(u"type") || lower.contains(u"kind") ? &names.kinds : nullptr;
}

Names namesIn(const DataNode &root)
{
    Names names;
    for (const DataNode *speaker : root.all(u"speakers")) {
        names.speakers.insert(speaker->first({QStringLiteral("id")}), nameOf(*speaker));
    }
    for (const DataNode *room : root.all(u"rooms")) {
        names.rooms.insert(room->first({QStringLiteral("id")}), room->first({QStringLiteral("name")}));
    }
    for (const DataNode *category : root.all(u"categories")) {
        if (QHash<QString, QString> *kept =
                namesFor(names, category->first({QStringLiteral("title"), QStringLiteral("name")}))) {
            for (const DataNode *item : category->all(u"items")) {
                kept->insert(item->first({QStringLiteral("id")}), item->first({QStringLiteral("name")}));
            }
        }
    }
    return names;
}

void addCategories(DraftSession &session, const DataNode &node, const Names &names)
{
    for (const DataNode *item : node.all(u"categoryItems")) {
        session.track = session.track.isEmpty() ? names.tracks.value(item->text) : session.track;
        session.kind = session.kind.isEmpty() ? names.kinds.value(item->text) : session.kind;
    }
    Names unused;
    for (const DataNode *category : node.all(u"categories")) {
        const QHash<QString, QString> *kept =
            namesFor(unused, category->first({QStringLiteral("name"), QStringLiteral("title")}));
        const std::vector<const DataNode *> items = category->all(u"categoryItems");
        if (kept == nullptr || items.empty()) {
            continue;
        }
        QString &value = kept == &unused.tracks ? session.track : session.kind;
        value = value.isEmpty() ? items.front()->first({QStringLiteral("name")}) : value;
    }
}

DraftSession sessionOf(const DataNode &node, const Names &names, const QString &room)
{
    DraftSession session;
    session.id = node.first({QStringLiteral("id")});
    session.state = node.first({QStringLiteral("status")});
    session.title = node.first({QStringLiteral("title")});
    session.abstract = node.first({QStringLiteral("description")});
    session.start = isoMoment(node.first({QStringLiteral("startsAt")})).value_or(Moment());
    session.end = isoMoment(node.first({QStringLiteral("endsAt")})).value_or(Moment());
    for (const DataNode *speaker : node.all(u"speakers")) {
        const QString name = speaker->isMap() ? nameOf(*speaker) : names.speakers.value(speaker->text);
        if (!name.isEmpty()) {
            session.speakers.append(name);
        }
    }
    const bool isPlenum = node.first({QStringLiteral("isPlenumSession")}) == u"true";
    session.room = node.first({QStringLiteral("room")});
    session.room = session.room.isEmpty() ? names.rooms.value(node.first({QStringLiteral("roomId")})) : session.room;
    session.room = session.room.isEmpty() && !isPlenum ? room : session.room;
    addCategories(session, node, names);
    if (node.first({QStringLiteral("isServiceSession")}) == u"true") {
        const QString byTitle = kindByTitle(plainLine(session.title));
        session.kind = byTitle == u"registration" ? byTitle : QStringLiteral("break");
    }
    session.url = node.first({QStringLiteral("recordingUrl"), QStringLiteral("liveUrl")});
    return session;
}

/// Days with rooms, where a plenum session may stand in each room: once is enough, and in several it has none.
void addGrid(AgendaDraft &draft, const DataNode &root)
{
    QHash<QString, qsizetype> seen; // sessions by what they say
    for (const DataNode *day : root.items()) {
        for (const DataNode *room : day->all(u"rooms")) {
            const QString name = room->first({QStringLiteral("name")});
            for (const DataNode *session : room->all(u"sessions")) {
                const DraftSession made = sessionOf(*session, Names(), name);
                const bool isPlenum = session->first({QStringLiteral("isPlenumSession")}) == u"true";
                const QString start = session->first({QStringLiteral("startsAt")});
                const QString key =
                    QStringList{made.id, made.title, isPlenum ? QString() : made.room, start}.join(u'\n');
                if (!seen.contains(key)) {
                    seen.insert(key, draft.sessions.size());
                    draft.sessions.append(made);
                } else if (draft.sessions[seen.value(key)].room != made.room) {
                    draft.sessions[seen.value(key)].room.clear();
                }
            }
        }
    }
}

bool isSessionNode(const DataNode &node)
{
    return node.isMap() && node.at(u"title").kind == DataNode::Kind::Scalar
        && (node.at(u"startsAt").line > 0 || node.at(u"isServiceSession").line > 0);
}

bool hasSessions(const DataNode &node)
{
    const std::vector<const DataNode *> sessions = node.all(u"sessions");
    return !sessions.empty() && isSessionNode(*sessions.front());
}

/// A day of the grid: its rooms have the sessions.
bool isGridDay(const DataNode *day)
{
    return std::ranges::any_of(day->all(u"rooms"), [](const DataNode *room) { return hasSessions(*room); });
}

bool isSpeakerWall(const DataNode &root)
{
    const std::vector<const DataNode *> people = root.items();
    return root.isList() && !people.empty() && people.front()->at(u"fullName").line > 0
        && people.front()->at(u"sessions").line > 0;
}

} // namespace

bool isSessionize(const DataNode &root)
{
    if (hasSessions(root) || isSpeakerWall(root)) {
        return true;
    }
    return std::ranges::any_of(root.items(),
        [](const DataNode *item) { return hasSessions(*item) || isSessionNode(*item) || isGridDay(item); });
}

AgendaDraft readSessionize(const DataNode &root)
{
    AgendaDraft draft;
    if (isSpeakerWall(root)) {
        draft.notes.append(SessionizeAgendaMessages::tr(
            "These are Sessionize's speakers, without times. Get the view “All” or “Grid”."));
        return draft;
    }
    const std::vector<const DataNode *> items = root.items();
    if (std::ranges::any_of(items, isGridDay)) {
        addGrid(draft, root);
        return draft;
    }
    const Names names = namesIn(root);
    for (const DataNode *item : items) {
        if (isSessionNode(*item)) {
            draft.sessions.append(sessionOf(*item, names, {}));
        }
        for (const DataNode *session : item->all(u"sessions")) {
            draft.sessions.append(sessionOf(*session, names, {}));
        }
    }
    return draft;
}

} // namespace frontrow
