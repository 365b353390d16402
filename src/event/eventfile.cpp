// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/eventfile.h"

#include "event/agendatime.h"
#include "event/yamlrecord.h"
#include "post/yaml/yamlpath.h"
#include "post/yaml/yamlscan.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

using EntryKind = YamlEntry::Kind;

constexpr YamlLimits limits{8L * 1024 * 1024, 400'000};
constexpr int minutesOfHour = 60;

struct EventFileMessages
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

/// The file as readYaml() takes it, below a fence.
struct Fenced
{
    QString text;
    qsizetype added = 0; ///< characters before the file's own

    [[nodiscard]] static Fenced of(const QString &file)
    {
        static const QString fence = QStringLiteral("---\n");
        const bool hasOne = file.startsWith(fence);
        return {hasOne ? file : fence + file, hasOne ? 0 : fence.size()};
    }
};

const QStringList &eventKeys()
{
    static const QStringList keys{QStringLiteral("name"), QStringLiteral("place"), QStringLiteral("days"),
        QStringLiteral("zone"), QStringLiteral("address"), QStringLiteral("hashtag"), QStringLiteral("cover"),
        QStringLiteral("cover_credit"), QStringLiteral("tags"), QStringLiteral("pictures")};
    return keys;
}

const QStringList &sessionKeys()
{
    static const QStringList keys{QStringLiteral("title"), QStringLiteral("day"), QStringLiteral("start"),
        QStringLiteral("end"), QStringLiteral("all_day"), QStringLiteral("speakers"), QStringLiteral("room"),
        QStringLiteral("track"), QStringLiteral("kind"), QStringLiteral("url"), QStringLiteral("id"),
        QStringLiteral("pick"), QStringLiteral("done"), QStringLiteral("dropped"), QStringLiteral("notes")};
    return keys;
}

/// Puts entries in a row, leaving out what is empty.
class RecordMaker
{
public:
    void text(const char *key, const QString &value, EntryKind kind = EntryKind::Text)
    {
        if (const QString text = value.trimmed(); !text.isEmpty()) {
            m_record.append({QString::fromLatin1(key), kind, {text}});
        }
    }
    void list(const char *key, const QStringList &values, EntryKind kind = EntryKind::List)
    {
        if (!values.isEmpty()) {
            m_record.append({QString::fromLatin1(key), kind, values});
        }
    }
    void flag(const char *key, bool isSet) { text(key, isSet ? QStringLiteral("true") : QString(), EntryKind::Plain); }

    [[nodiscard]] const YamlRecord &record() const { return m_record; }

private:
    YamlRecord m_record;
};

/// \a moment as hours and minutes since \a day began; of a floating day name, \a clock.
QString clockText(const QDateTime &moment, QDate day, QTime clock)
{
    if (!moment.isValid() || !day.isValid()) {
        return clock.isValid() ? clock.toString(QStringLiteral("HH:mm")) : QString();
    }
    const qint64 hours = day.daysTo(moment.date()) * 24 + moment.time().hour();
    return QStringLiteral("%1:%2").arg(hours, 2, 10, QChar(u'0')).arg(moment.time().minute(), 2, 10, QChar(u'0'));
}

YamlRecord recordOf(const EventSession &each)
{
    const Session &session = each.session;
    const bool hasDays = session.isAllDay && session.start.isValid() && session.end.isValid();
    RecordMaker make;
    make.text("title", session.title);
    const bool isDate = session.day.isValid();
    make.text("day", isDate ? session.day.toString(Qt::ISODate) : session.dayName,
        isDate ? EntryKind::Plain : EntryKind::Text);
    if (hasDays) {
        make.text("all_day", QString::number(session.start.date().daysTo(session.end.date())), EntryKind::Plain);
    } else {
        make.text("start", clockText(session.start, session.day, session.clock));
        make.text("end", clockText(session.end, session.day, session.endClock));
    }
    make.list("speakers", session.speakers);
    make.text("room", session.room);
    make.text("track", session.track);
    make.text("kind", session.kind);
    make.text("url", session.url);
    make.text("id", session.id);
    make.flag("pick", each.isPicked);
    make.flag("done", each.isDone);
    make.flag("dropped", each.isDropped);
    make.text("notes", each.notes);
    return make.record();
}

YamlRecord recordOf(const Event &event)
{
    QStringList days;
    for (const QDate day : event.days) {
        days.append(day.toString(Qt::ISODate));
    }
    RecordMaker make;
    make.text("name", event.name);
    make.text("place", event.place);
    make.list("days", days, EntryKind::PlainList);
    make.text("zone", event.zone);
    make.text("address", event.address);
    make.text("hashtag", event.hashtag);
    make.text("cover", event.cover);
    make.text("cover_credit", event.coverCredit);
    make.list("tags", event.tags);
    make.text("pictures", event.pictureFolder);
    return make.record();
}

/// The two say the same, whatever the order of sessions at one time.
bool isSame(const Event &a, const Event &b)
{
    const auto sessionsOf = [](const Event &event) {
        QStringList sessions;
        for (const EventSession &each : event.sessions) {
            sessions.append(recordLines(recordOf(each), 0));
        }
        sessions.sort();
        return sessions;
    };
    return recordOf(a) == recordOf(b) && sessionsOf(a) == sessionsOf(b);
}

/// "9:30", "28:15", and what timeIn() takes; nothing for other texts.
std::optional<int> minutesIn(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,4}):([0-5]\\d)$"));
    const auto match = clock.match(text);
    return match.hasMatch() ? match.captured(1).toInt() * minutesOfHour + match.captured(2).toInt() : timeIn(text);
}

/// The moment \a minutes after midnight of \a day.
QDateTime momentAt(QDate day, int minutes, const QTimeZone &zone)
{
    const QDate date = day.addDays(minutes / (24 * minutesOfHour));
    const QTime time(minutes / minutesOfHour % 24, minutes % minutesOfHour);
    return zone.isValid() ? QDateTime(date, time, zone) : QDateTime(date, time);
}

void setTimes(Session &session, const YamlNode &map, const QTimeZone &zone)
{
    const QString day = valueIn(map, u"day");
    session.day = QDate::fromString(day, Qt::ISODate);
    session.dayName = session.day.isValid() ? QString() : day;
    const std::optional<int> start = minutesIn(valueIn(map, u"start"));
    const std::optional<int> end = minutesIn(valueIn(map, u"end"));
    const int days = std::clamp(valueIn(map, u"all_day").toInt(), 0, 366);
    if (session.day.isValid() && days > 0) {
        session.isAllDay = true;
        session.start = momentAt(session.day, 0, zone);
        session.end = momentAt(session.day.addDays(days), 0, zone);
    } else if (session.day.isValid()) {
        session.start = start ? momentAt(session.day, *start, zone) : QDateTime();
        session.end = end ? momentAt(session.day, *end, zone) : QDateTime();
    } else {
        const auto clock = [](const std::optional<int> &minutes) {
            return minutes ? QTime(*minutes / minutesOfHour % 24, *minutes % minutesOfHour) : QTime();
        };
        session.clock = clock(start);
        session.endClock = clock(end);
    }
}

std::unexpected<Error> malformed(const Fenced &fenced, qsizetype offset, const QString &reason)
{
    const qsizetype line = fenced.text.first(std::min(offset, fenced.text.size())).count(u'\n') + 1;
    return failure(Error::Kind::Malformed,
        EventFileMessages::tr("Line %1: %2").arg(line - (fenced.added > 0 ? 1 : 0)).arg(reason));
}

Result<EventSession> sessionOf(const Fenced &fenced, const YamlNode &map, qsizetype item, const QTimeZone &zone)
{
    EventSession each;
    each.item = item;
    Session &session = each.session;
    session.title = valueIn(map, u"title");
    if (session.title.isEmpty()) {
        return malformed(fenced, map.range.start, EventFileMessages::tr("A session has no title."));
    }
    setTimes(session, map, zone);
    session.speakers = valuesIn(map, u"speakers");
    session.room = valueIn(map, u"room");
    session.track = valueIn(map, u"track");
    session.kind = valueIn(map, u"kind");
    session.url = valueIn(map, u"url");
    session.id = valueIn(map, u"id");
    each.isPicked = isYes(valueIn(map, u"pick"));
    each.isDone = isYes(valueIn(map, u"done"));
    each.isDropped = isYes(valueIn(map, u"dropped"));
    each.notes = valuesIn(map, u"notes").value(0).trimmed();
    return each;
}

Result<YamlNode> rootOf(const Fenced &fenced)
{
    const std::expected<YamlNode, YamlFailure> root = readYaml(fenced.text, limits);
    if (!root) {
        const YamlFailure &fault = root.error();
        return malformed(fenced, fault.offset,
            fault.reason.isEmpty()
                ? EventFileMessages::tr("The event's file cannot be read as YAML from here on.")
                : EventFileMessages::tr("The event's file cannot be read as YAML: %1.").arg(fault.reason));
    }
    if (root->kind != YamlNode::Kind::Map) {
        return malformed(fenced, fenced.added, EventFileMessages::tr("The event's file has no “name: …”."));
    }
    return *root;
}

const YamlNode *sessionList(const YamlNode &root)
{
    const qsizetype at = childAt(root, u"sessions");
    return at < 0 ? nullptr : &valueAt(root, at);
}

Result<Event> eventIn(const Fenced &fenced, const YamlNode &root)
{
    Event event;
    event.name = valueIn(root, u"name");
    if (event.name.isEmpty()) {
        return malformed(fenced, fenced.added, EventFileMessages::tr("The event's file has no “name: …”."));
    }
    event.place = valueIn(root, u"place");
    event.zone = valueIn(root, u"zone");
    event.address = valueIn(root, u"address");
    event.hashtag = valueIn(root, u"hashtag");
    event.cover = valueIn(root, u"cover");
    event.coverCredit = valueIn(root, u"cover_credit");
    event.tags = valuesIn(root, u"tags");
    event.pictureFolder = valueIn(root, u"pictures");
    for (const QString &day : valuesIn(root, u"days")) {
        if (const QDate date = QDate::fromString(day, Qt::ISODate); date.isValid() && !event.days.contains(date)) {
            event.days.append(date);
        }
    }
    const QTimeZone zone = zoneOf(event.zone);
    const YamlNode *list = sessionList(root);
    for (qsizetype item = 0; list != nullptr && item < list->children.size(); ++item) {
        const Result<EventSession> session = sessionOf(fenced, list->children[item], item, zone);
        if (!session) {
            return std::unexpected(session.error());
        }
        event.sessions.append(*session);
    }
    arrange(event);
    return event;
}

QString itemsOf(const QList<EventSession> &sessions, qsizetype indent)
{
    QString items;
    for (const EventSession &each : sessions) {
        items += recordItem(recordOf(each), indent);
    }
    return items;
}

/// The edits of the list of sessions; nothing where it cannot be edited.
std::optional<TextEdits> sessionEdits(const QString &text, const YamlNode &list, const Event &event)
{
    const qsizetype indent = columnOf(text, list.children.first().indicator);
    const auto lineOf = [&](qsizetype item) { return lineStartOf(text, list.children[item].indicator); };
    TextEdits edits;
    QSet<qsizetype> kept;
    qsizetype place = lineOf(0); // of a session that is new
    for (const EventSession &each : event.sessions) {
        if (each.item < 0) {
            const QString lines = recordItem(recordOf(each), indent);
            const bool isOpen = place > 0 && text[place - 1] != u'\n';
            edits.append({{place, 0}, isOpen ? u'\n' + lines.chopped(1) : lines});
            continue;
        }
        const YamlNode &item = list.children[each.item];
        const std::optional<TextEdits> change = recordEdits(text, item, recordOf(each), sessionKeys());
        if (!change || kept.contains(each.item)) {
            return std::nullopt;
        }
        edits += *change;
        kept.insert(each.item);
        place = linesEnd(text, item);
    }
    for (qsizetype item = 0; item < list.children.size(); ++item) {
        if (!kept.contains(item)) {
            edits.append({TextRange::between(lineOf(item), linesEnd(text, list.children[item])), QString()});
        }
    }
    std::ranges::stable_sort(
        edits, {}, [](const TextEdit &edit) { return std::pair(edit.range.start, edit.range.end()); });
    return edits;
}

/// The edits for a file that has no session yet: a list below its key, at the end where there is none.
TextEdits firstSessions(const QString &text, const YamlNode &root, const Event &event)
{
    if (event.sessions.isEmpty()) {
        return {};
    }
    const QString lines = QStringLiteral("sessions:\n") + itemsOf(event.sessions, 2);
    const qsizetype at = childAt(root, u"sessions");
    if (at < 0) {
        return {{{text.size(), 0}, (text.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + lines}};
    }
    const YamlNode &key = root.children[at];
    const YamlNode &value = valueAt(root, at);
    return {{TextRange::between(key.range.start, linesEnd(text, value.range.isEmpty() ? key : value)), lines}};
}

} // namespace

Result<Event> readEvent(const QString &text)
{
    const Fenced fenced = Fenced::of(text);
    const Result<YamlNode> root = rootOf(fenced);
    return root ? eventIn(fenced, *root) : std::unexpected(root.error());
}

QString eventText(const Event &event)
{
    return recordLines(recordOf(event), 0)
        + (event.sessions.isEmpty() ? QString() : QStringLiteral("sessions:\n") + itemsOf(event.sessions, 2));
}

Result<TextEdits> eventEdits(const QString &text, Event event)
{
    const Fenced fenced = Fenced::of(text);
    const Result<YamlNode> root = rootOf(fenced);
    if (!root) {
        return std::unexpected(root.error());
    }
    arrange(event);
    const YamlNode *list = sessionList(*root);
    const bool isBlockList = list != nullptr && list->kind == YamlNode::Kind::Sequence && !list->children.isEmpty()
        && list->style == YamlNode::Style::Block;
    const bool isNothing = list == nullptr || list->children.isEmpty();
    const std::optional<TextEdits> top = recordEdits(fenced.text, *root, recordOf(event), eventKeys());
    const std::optional<TextEdits> below = isBlockList ? sessionEdits(fenced.text, *list, event)
        : isNothing                                    ? std::optional(firstSessions(fenced.text, *root, event))
                                                       : std::nullopt;
    const auto refused = [] {
        return failure(Error::Kind::Refused,
            EventFileMessages::tr(
                "The event's file is written so that it cannot be changed in place. Change it by hand, or "
                "move it away, and a new one is made."));
    };
    if (!top || !below) {
        return refused();
    }
    TextEdits edits = *top + *below;
    std::ranges::stable_sort(
        edits, {}, [](const TextEdit &edit) { return std::pair(edit.range.start, edit.range.end()); });
    for (TextEdit &edit : edits) {
        edit.range.start -= fenced.added;
    }
    const Result<Event> read = readEvent(applied(edits, text));
    return read && isSame(*read, event) ? Result<TextEdits>(edits) : refused();
}

} // namespace frontrow
