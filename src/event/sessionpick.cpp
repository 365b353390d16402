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

QString clockWords(const Session &session)
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
