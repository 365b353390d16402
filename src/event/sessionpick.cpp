// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/sessionpick.h"

#include <algorithm>

namespace frontrow {

namespace {

QDateTime endOf(const Session &session)
{
    constexpr qint64 aMinute = 60;
    return session.end.isValid() ? session.end : session.start.addSecs(aMinute);
}

} // namespace

QList<bool> clashesIn(const QList<EventSession> &sessions)
{
    QList<qsizetype> picked;
    for (qsizetype at = 0; at < sessions.size(); ++at) {
        const Session &session = sessions[at].session;
        if (sessions[at].isPicked && session.start.isValid() && !session.isAllDay) {
            picked.append(at);
        }
    }
    std::ranges::stable_sort(picked, {}, [&sessions](qsizetype at) { return sessions[at].session.start; });
    QList<bool> clashes(sessions.size(), false);
    qsizetype longest = -1; // of those before, the one that ends last
    for (const qsizetype at : picked) {
        if (longest >= 0 && sessions[at].session.start < endOf(sessions[longest].session)) {
            clashes[at] = true;
            clashes[longest] = true;
        }
        const bool isLonger = longest < 0 || endOf(sessions[at].session) > endOf(sessions[longest].session);
        longest = isLonger ? at : longest;
    }
    return clashes;
}

bool matchesQuery(const Session &session, const QString &query)
{
    const QString all =
        QStringList{session.title, session.speakers.join(u' '), session.room, session.track, session.kind}.join(u'\n');
    return std::ranges::all_of(query.split(u' ', Qt::SkipEmptyParts),
        [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QStringList tracksOf(const QList<EventSession> &sessions)
{
    QStringList tracks;
    for (const EventSession &each : sessions) {
        if (!each.session.track.isEmpty()) {
            tracks.append(each.session.track);
        }
    }
    tracks.removeDuplicates();
    tracks.sort(Qt::CaseInsensitive);
    return tracks;
}

QString clockText(const Session &session)
{
    if (session.isAllDay) {
        return {};
    }
    const auto clock = [](const QDateTime &moment, QTime time) {
        return (moment.isValid() ? moment.time() : time).toString(QStringLiteral("HH:mm"));
    };
    const QString start = clock(session.start, session.clock);
    const QString end = clock(session.end, session.endClock);
    return start.isEmpty() || end.isEmpty() ? start : start + QStringLiteral("–") + end;
}

} // namespace frontrow
