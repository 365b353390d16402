// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/siteagenda.h"

#include "event/agendatext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct SiteAgendaMessages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

using KeyNames = QStringList;

const KeyNames titleKeys{QStringLiteral("title"), QStringLiteral("name"), QStringLiteral("talk"),
    QStringLiteral("titulo"), QStringLiteral("titre"), QStringLiteral("titel"), QStringLiteral("summary"),
    QStringLiteral("subject")};
const KeyNames startKeys{QStringLiteral("start"), QStringLiteral("startTime"), QStringLiteral("start_time"),
    QStringLiteral("time_start"), QStringLiteral("timeStart"), QStringLiteral("starts_at"), QStringLiteral("startsAt"),
    QStringLiteral("begin"), QStringLiteral("from"), QStringLiteral("time"), QStringLiteral("timeslot"),
    QStringLiteral("hour"), QStringLiteral("hora"), QStringLiteral("horario"), QStringLiteral("when"),
    QStringLiteral("startDate"), QStringLiteral("start_date"), QStringLiteral("@start")};
const KeyNames endKeys{QStringLiteral("end"), QStringLiteral("endTime"), QStringLiteral("end_time"),
    QStringLiteral("time_end"), QStringLiteral("timeEnd"), QStringLiteral("ends_at"), QStringLiteral("endsAt"),
    QStringLiteral("to"), QStringLiteral("until"), QStringLiteral("finish"), QStringLiteral("endDate"),
    QStringLiteral("end_date")};
const KeyNames dayKeys{QStringLiteral("date"), QStringLiteral("@date"), QStringLiteral("day"), QStringLiteral("abbr"),
    QStringLiteral("dia"), QStringLiteral("jour"), QStringLiteral("tag"), QStringLiteral("dateReadable")};
const KeyNames roomKeys{QStringLiteral("room"), QStringLiteral("place"), QStringLiteral("location"),
    QStringLiteral("stage"), QStringLiteral("venue"), QStringLiteral("hall"), QStringLiteral("sala"),
    QStringLiteral("salle"), QStringLiteral("raum"), QStringLiteral("room_name"), QStringLiteral("@room")};
const KeyNames trackKeys{QStringLiteral("track"), QStringLiteral("category"), QStringLiteral("trackTitle"),
    QStringLiteral("trilha"), QStringLiteral("theme")};
const KeyNames kindKeys{QStringLiteral("type"), QStringLiteral("kind"), QStringLiteral("format"),
    QStringLiteral("subtype"), QStringLiteral("submission_type")};
const KeyNames urlKeys{QStringLiteral("url"), QStringLiteral("link"), QStringLiteral("href"),
    QStringLiteral("permalink"), QStringLiteral("website"), QStringLiteral("video")};
const KeyNames abstractKeys{QStringLiteral("abstract"), QStringLiteral("description"), QStringLiteral("summary"),
    QStringLiteral("content"), QStringLiteral("body"), QStringLiteral("text"), QStringLiteral("details")};
const KeyNames peopleKeys{QStringLiteral("speakers"), QStringLiteral("speaker"), QStringLiteral("presenters"),
    QStringLiteral("presenter"), QStringLiteral("persons"), QStringLiteral("people"), QStringLiteral("author"),
    QStringLiteral("authors"), QStringLiteral("who"), QStringLiteral("palestrante"), QStringLiteral("palestrantes"),
    QStringLiteral("ponente"), QStringLiteral("ponentes"), QStringLiteral("speaker_name"), QStringLiteral("speakerIds"),
    QStringLiteral("hosts")};
const KeyNames idListKeys{QStringLiteral("sessionIds"), QStringLiteral("session_ids"), QStringLiteral("talk_ids"),
    QStringLiteral("sessionId"), QStringLiteral("session_id"), QStringLiteral("talk_id"), QStringLiteral("sessions"),
    QStringLiteral("talks"), QStringLiteral("items")};

const KeyNames placeLists{QStringLiteral("rooms"), QStringLiteral("stages"), QStringLiteral("halls"),
    QStringLiteral("venues"), QStringLiteral("locations")};
const KeyNames peopleLists{
    QStringLiteral("speakers"), QStringLiteral("people"), QStringLiteral("persons"), QStringLiteral("presenters")};

/// What holds for everything within a part of the tree.
struct Around
{
    QDate day;
    QString dayName;
    TimeRange time;
    QString room;
    QString track;
    std::vector<std::pair<QString, QString>> tracks; ///< the tracks of the day: the number of its column, its name
};

QString joinedName(const DataNode &person)
{
    const QString first = person.first({QStringLiteral("name"), QStringLiteral("fullName"), QStringLiteral("full_name"),
        QStringLiteral("firstName"), QStringLiteral("first_name"), QStringLiteral("title")});
    const QString last =
        person.first({QStringLiteral("surname"), QStringLiteral("lastName"), QStringLiteral("last_name")});
    return first.endsWith(last) ? first : first + u' ' + last;
}

class SiteReader
{
public:
    explicit SiteReader(std::optional<int> year)
        : m_year(year)
    {
    }

    /// Remembers what \a node, of the list \a list, calls by an id.
    void learn(const DataNode &node, const QString &list = {})
    {
        if (node.isMap()) {
            const QString written = node.first({QStringLiteral("id"), QStringLiteral("@id"), QStringLiteral("code")});
            const QString id = written.isEmpty() ? node.key : written;
            const bool isPerson = node.at(u"surname").line > 0 || node.at(u"bio").line > 0
                || node.at(u"company").line > 0 || node.at(u"firstName").line > 0 || node.at(u"last_name").line > 0
                || (peopleLists.contains(list, Qt::CaseInsensitive) && !written.isEmpty());
            if (!id.isEmpty() && isPerson) {
                m_people.insert(id, joinedName(node));
            } else if (const QString title = node.first(titleKeys); !id.isEmpty() && !title.isEmpty()) {
                const bool isPlace = placeLists.contains(list, Qt::CaseInsensitive);
                const bool isTrack = list.compare(u"tracks", Qt::CaseInsensitive) == 0;
                if (isPlace || isTrack) {
                    (isPlace ? m_places : m_tracks).insert(id, title);
                } else {
                    m_sessions.insert(id, &node);
                }
            }
        }
        for (const DataNode &child : node.children) {
            learn(child, node.isList() ? node.key : QString());
        }
    }

    void read(const DataNode &node, Around around)
    {
        if (node.isMap()) {
            learnAround(node, around);
            if (readSlot(node, around) || readSession(node, around)) {
                return;
            }
        }
        qsizetype position = 0;
        for (const DataNode &child : node.children) {
            Around inside = around;
            if (child.isList() || child.isMap()) {
                takeKey(child.key, inside);
            }
            if (node.isList() && node.key.compare(u"tracks", Qt::CaseInsensitive) == 0 && child.isMap()) {
                inside.track = child.first(titleKeys); // a track with its sessions
            }
            if (node.isList() && child.isMap() && placeLists.contains(node.key, Qt::CaseInsensitive)) {
                inside.room = child.first(titleKeys);
            }
            if (node.isList() && child.isList() && position < static_cast<qsizetype>(around.tracks.size())) {
                inside.track = around.tracks[position].second;
            }
            read(child, inside);
            ++position;
        }
    }

    AgendaDraft draft;

private:
    /// Keys that are days or times themselves: `2024-05-01:`, `"09:00":`.
    void takeKey(const QString &key, Around &around) const
    {
        if (const auto date = momentIn(key, DateOrder::DayFirst, {}); date && !date->hasTime()) {
            around.day = date->date;
        } else if (const auto time = timeRangeIn(key)) {
            around.time = *time;
        } else if (weekdayIn(key) > 0) {
            around.dayName = key;
        }
    }

    void learnAround(const DataNode &node, Around &around) const
    {
        const QString day = node.first(dayKeys);
        if (const auto date = momentIn(day, DateOrder::DayFirst, m_year); date && !date->hasTime()) {
            around.day = date->date;
        } else if (!day.isEmpty() && (weekdayIn(day) > 0 || day.startsWith(u"day", Qt::CaseInsensitive))) {
            around.dayName = day;
        }
        if (const QString room = node.first(roomKeys); !room.isEmpty()) {
            around.room = room;
        }
        if (const QString track = node.first(trackKeys); !track.isEmpty()) {
            around.track = track;
        }
        if (const auto time = timeOf(node)) {
            around.time = *time;
        }
        if (const std::vector<const DataNode *> tracks = node.all(u"tracks"); !tracks.empty()) {
            around.tracks.clear();
            for (const DataNode *track : tracks) {
                around.tracks.emplace_back(
                    track->first({QStringLiteral("parallel")}), track->isMap() ? track->first(titleKeys) : track->text);
            }
        }
    }

    [[nodiscard]] static std::optional<TimeRange> timeOf(const DataNode &node)
    {
        for (const QString &key : startKeys) {
            if (auto range = timeRangeIn(node.at(key).text)) {
                const std::optional<int> end = timeIn(node.first(endKeys));
                range->end = range->end >= 0 ? range->end : end.value_or(-1);
                return range;
            }
        }
        return {};
    }

    /// The ids in a slot, whether listed or each within a list or a map of its own.
    static void collectIds(const DataNode &node, QStringList &ids)
    {
        if (node.kind == DataNode::Kind::Scalar) {
            ids.append(node.text.trimmed());
        } else if (node.isList()) {
            for (const DataNode &child : node.children) {
                collectIds(child, ids);
            }
        } else if (node.isMap()) {
            collectIds(node.at(u"items"), ids);
        }
    }

    /// The name of the track that the session at \a position of \a count in a slot of the column \a parallel is in.
    static QString trackAt(const Around &around, const QString &parallel, qsizetype position, qsizetype count)
    {
        QStringList names;
        for (const auto &[number, name] : around.tracks) {
            if (parallel.isEmpty() || number.isEmpty() || number == parallel) {
                names.append(name);
            }
        }
        const bool isForAll = count == 1 && names.size() > 1;
        return isForAll || position >= names.size() ? around.track : names[position];
    }

    /// A slot that names its sessions by id.
    bool readSlot(const DataNode &node, const Around &around)
    {
        for (const QString &key : idListKeys) {
            QStringList ids;
            collectIds(node.at(key), ids);
            if (!std::ranges::any_of(ids, [this](const QString &id) { return m_sessions.contains(id); })) {
                continue;
            }
            for (qsizetype at = 0; at < ids.size(); ++at) {
                Around inside = around;
                inside.track = trackAt(around, node.first({QStringLiteral("parallel")}), at, ids.size());
                static const QRegularExpression sign(QStringLiteral("[^\\w-].*$"));
                const QString beginning = QString(ids[at]).remove(sign); // "128~119" is a typing error
                const DataNode *named = m_sessions.value(ids[at], m_sessions.value(beginning));
                if (named != nullptr) {
                    addSession(*named, inside);
                }
                if (!m_sessions.contains(ids[at])) {
                    draft.notes.append(SiteAgendaMessages::tr("Line %1: there is no session “%2”.")
                            .arg(node.at(key).line)
                            .arg(ids[at].left(40)));
                }
            }
            return true;
        }
        return false;
    }

    bool readSession(const DataNode &node, const Around &around)
    {
        const QString title = node.first(titleKeys);
        const bool isContainer = std::ranges::any_of(node.children, [](const DataNode &child) {
            return child.isList() && std::ranges::any_of(child.children, [](const DataNode &item) {
                return item.isMap() && !item.first(titleKeys).isEmpty()
                    && (timeOf(item).has_value() || momentOf(item, startKeys).has_value());
            });
        });
        const bool hasTime = around.time.start >= 0 || momentOf(slotOf(node), startKeys).has_value();
        if (title.isEmpty() || isContainer || !hasTime) {
            return false;
        }
        addSession(node, around);
        return true;
    }

    /// Where \a node, a session, says when it is: in its slot, as pretalx does, else itself.
    [[nodiscard]] static const DataNode &slotOf(const DataNode &node)
    {
        const std::vector<const DataNode *> inside = node.all(node.at(u"slot").isMap() ? u"slot" : u"slots");
        const bool isSlot = inside.size() == 1 && inside.front()->isMap()
            && std::ranges::none_of(inside.front()->children, &DataNode::isList);
        return isSlot ? *inside.front() : node;
    }

    [[nodiscard]] static std::optional<Moment> momentOf(const DataNode &node, const KeyNames &keys)
    {
        for (const QString &key : keys) {
            const DataNode &member = node.at(key);
            const QString text = member.isMap() ? member.first({QStringLiteral("dateTime")}) : member.text;
            if (const auto moment = isoMoment(text); moment && moment->hasTime()) {
                return moment;
            }
        }
        return {};
    }

    [[nodiscard]] QStringList peopleOf(const DataNode &node) const
    {
        QStringList people;
        for (const QString &key : peopleKeys) {
            for (const DataNode *person : node.all(key)) {
                collectPeople(*person, people);
            }
            if (!people.isEmpty()) {
                return people;
            }
        }
        return people;
    }

    void collectPeople(const DataNode &node, QStringList &people) const
    {
        const QString text = node.text.trimmed();
        if (const QString known = m_people.value(text); !known.isEmpty()) {
            people.append(known);
        } else if (node.isMap() && !node.first({QStringLiteral("name"), QStringLiteral("firstName")}).isEmpty()) {
            people.append(joinedName(node));
        } else if (node.isMap() && !node.children.empty()) {
            for (const DataNode &child : node.children) { // XML: <speakers><speaker>…
                if (!child.key.startsWith(u'@')) {
                    collectPeople(child, people);
                }
            }
        } else {
            people.append(peopleIn(text));
        }
    }

    /// What the first of \a keys that \a node has says: a text, or the name in a map.
    [[nodiscard]] static QString nameOf(const DataNode &node, const KeyNames &keys)
    {
        for (const QString &key : keys) {
            const DataNode &member = node.at(key);
            const QString text = node.first({key});
            if (const QString name = text.isEmpty() ? member.first(titleKeys) : text; !name.isEmpty()) {
                return name;
            }
        }
        return {};
    }

    void addSession(const DataNode &node, const Around &around)
    {
        DraftSession session;
        session.day = around.day;
        session.dayName = around.dayName;
        session.title = node.first(titleKeys);
        session.subtitle = node.first({QStringLiteral("subtitle")});
        session.id = node.first({QStringLiteral("id"), QStringLiteral("@id")});
        const bool isOff =
            node.first({QStringLiteral("cancelled"), QStringLiteral("canceled")}).compare(u"true", Qt::CaseInsensitive)
            == 0;
        session.state =
            isOff ? QStringLiteral("cancelled") : node.first({QStringLiteral("status"), QStringLiteral("state")});
        const DataNode &slot = slotOf(node);
        const QString room = nameOf(slot, roomKeys);
        session.room = room.isEmpty() ? around.room : m_places.value(room, room);
        const QString track = nameOf(node, trackKeys);
        session.track = track.isEmpty() ? around.track : m_tracks.value(track, track);
        session.kind = node.first(kindKeys);
        const bool isService = node.first({QStringLiteral("service"), QStringLiteral("break")}) == u"true";
        if (isService && session.kind.isEmpty()) {
            const QString byTitle = kindByTitle(plainLine(session.title));
            session.kind = byTitle == u"talk" ? QStringLiteral("break") : byTitle;
        }
        session.url = node.first(urlKeys);
        session.abstract = node.first(abstractKeys);
        session.abstract = session.abstract == session.title ? QString() : session.abstract; // one "summary"
        session.speakers = peopleOf(node);
        session.start = momentOf(slot, startKeys).value_or(Moment{around.day, around.time.start, {}});
        session.end = momentOf(slot, endKeys).value_or(Moment{{}, around.time.end, {}});
        session.duration =
            durationIn(node.first({QStringLiteral("duration"), QStringLiteral("length"), QStringLiteral("minutes")}))
                .value_or(-1);
        draft.sessions.append(session);
    }

    std::optional<int> m_year;
    QHash<QString, QString> m_people;
    QHash<QString, QString> m_places;
    QHash<QString, QString> m_tracks;
    QHash<QString, const DataNode *> m_sessions;
};

} // namespace

AgendaDraft readSiteData(const std::vector<DataNode> &roots, std::optional<int> year)
{
    SiteReader reader(year);
    for (const DataNode &root : roots) {
        reader.learn(root);
    }
    for (const DataNode &root : roots) {
        const QTimeZone zone = zoneOf(root.first({QStringLiteral("timezone"), QStringLiteral("time_zone")}));
        reader.draft.zone = zone.isValid() ? zone : reader.draft.zone;
        reader.read(root, {});
    }
    return reader.draft;
}

} // namespace frontrow
