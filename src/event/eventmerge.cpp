// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/eventmerge.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <functional>

namespace frontrow {

namespace {

struct EventMergeMessages
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

QString whenOf(const Session &session)
{
    const QString day = session.day.isValid() ? session.day.toString(Qt::ISODate) : session.dayName;
    const QTime clock = session.start.isValid() ? session.start.time() : session.clock;
    return (day + u' ' + clock.toString(QStringLiteral("HH:mm"))).trimmed();
}

/// The keys by which sessions are known again, the surest first; an empty key is none.
QList<std::function<QString(const Session &)>> keyKinds()
{
    const auto folded = [](const QString &title) { return title.simplified().toCaseFolded(); };
    const auto joined = [](const QString &a, const QString &b) {
        return a.isEmpty() || b.isEmpty() ? QString() : a + u'\n' + b;
    };
    return {
        [joined, folded](const Session &session) { return joined(session.id, folded(session.title)); },
        [](const Session &session) { return session.id; },
        [joined, folded](
            const Session &session) { return joined(folded(session.title), whenOf(session)) + u'\n' + session.room; },
        [joined, folded](const Session &session) { return joined(folded(session.title), whenOf(session)); },
        [folded](const Session &session) { return folded(session.title); },
        [joined](const Session &session) { return joined(session.speakers.join(u'\n'), whenOf(session)); },
        [joined](const Session &session) { return joined(session.room, whenOf(session)); },
    };
}

/// Which of \a news each of \a olds is, by index; -1 for none. A key counts where it is unique on both sides.
class Matching
{
public:
    Matching(const QList<EventSession> &olds, const QList<Session> &news)
        : m_olds(olds)
        , m_news(news)
        , m_newOf(olds.size(), -1)
        , m_isTaken(news.size(), false)
    {
        for (const auto &key : keyKinds()) {
            match(key);
        }
    }

    [[nodiscard]] qsizetype newOf(qsizetype old) const { return m_newOf[old]; }
    [[nodiscard]] bool isTaken(qsizetype at) const { return m_isTaken[at]; }

private:
    static constexpr qsizetype several = -2;

    static void count(QHash<QString, qsizetype> &places, const QString &key, qsizetype at)
    {
        if (!key.trimmed().isEmpty()) {
            places.insert(key, places.contains(key) ? several : at);
        }
    }

    void match(const std::function<QString(const Session &)> &key)
    {
        QHash<QString, qsizetype> before;
        QHash<QString, qsizetype> now;
        for (qsizetype at = 0; at < m_olds.size(); ++at) {
            count(before, m_newOf[at] < 0 ? key(m_olds[at].session) : QString(), at);
        }
        for (qsizetype at = 0; at < m_news.size(); ++at) {
            count(now, m_isTaken[at] ? QString() : key(m_news[at]), at);
        }
        for (auto each = before.cbegin(); each != before.cend(); ++each) {
            const qsizetype at = now.value(each.key(), -1);
            if (each.value() >= 0 && at >= 0) {
                m_newOf[each.value()] = at;
                m_isTaken[at] = true;
            }
        }
    }

    const QList<EventSession> &m_olds;
    const QList<Session> &m_news;
    QList<qsizetype> m_newOf;
    QList<bool> m_isTaken;
};

/// The sessions of \a agenda without their abstracts, each once.
QList<Session> onceEach(const Agenda &agenda)
{
    QList<Session> sessions;
    QSet<QString> seen;
    for (const Session &session : agenda.sessions) {
        const QString key = session.title.simplified().toCaseFolded() + u'\n' + whenOf(session) + u'\n' + session.room;
        if (!seen.contains(key)) {
            seen.insert(key);
            sessions.append(session);
            sessions.last().abstract.clear();
        }
    }
    return sessions;
}

/// What became of a session: nothing in each of them where it is as it was.
void addChanges(QStringList &changes, const EventSession &old, const Session &now)
{
    const Session &before = old.session;
    if (old.isDropped) {
        changes.append(EventMergeMessages::tr("Back in the agenda: “%1”.").arg(now.title));
    }
    if (before.title != now.title) {
        changes.append(EventMergeMessages::tr("Renamed: “%1” is “%2” now.").arg(before.title, now.title));
    }
    if (whenOf(before) != whenOf(now)) {
        changes.append(
            EventMergeMessages::tr("Moved: “%1” from %2 to %3.").arg(now.title, whenOf(before), whenOf(now)));
    } else if (before.end != now.end || before.endClock != now.endClock) {
        changes.append(EventMergeMessages::tr("Changed: “%1” ends at another time.").arg(now.title));
    }
    if (before.room != now.room) {
        changes.append(now.room.isEmpty()
                ? EventMergeMessages::tr("Changed: “%1” has no room any more.").arg(now.title)
                : EventMergeMessages::tr("Changed: “%1” is in %2 now.").arg(now.title, now.room));
    }
    if (before.speakers != now.speakers) {
        changes.append(EventMergeMessages::tr("Changed: “%1” has other speakers.").arg(now.title));
    }
    if (before.track != now.track || before.kind != now.kind || before.url != now.url) {
        changes.append(EventMergeMessages::tr("Changed: “%1” has another track, kind or address.").arg(now.title));
    }
}

} // namespace

MergedEvent merged(const Event &event, const Agenda &agenda)
{
    MergedEvent result{event, {}};
    const QList<Session> news = onceEach(agenda);
    const Matching matching(event.sessions, news);
    result.event.sessions.clear();
    for (qsizetype at = 0; at < event.sessions.size(); ++at) {
        EventSession each = event.sessions[at];
        const qsizetype now = matching.newOf(at);
        if (now >= 0) {
            addChanges(result.changes, each, news[now]);
            each.session = news[now];
            each.isDropped = false;
        } else if (!each.isDropped) {
            result.changes.append(
                EventMergeMessages::tr("Dropped: “%1” (%2).").arg(each.session.title, whenOf(each.session)));
            each.isDropped = true;
        }
        if (now >= 0 || each.isTouched()) {
            result.event.sessions.append(each);
        }
    }
    for (qsizetype at = 0; at < news.size(); ++at) {
        if (!matching.isTaken(at)) {
            result.changes.append(EventMergeMessages::tr("Added: “%1” (%2).").arg(news[at].title, whenOf(news[at])));
            result.event.sessions.append(EventSession{.session = news[at]});
        }
    }
    result.event.zone = result.event.zone.isEmpty() ? agenda.zone : result.event.zone;
    arrange(result.event);
    return result;
}

} // namespace frontrow
