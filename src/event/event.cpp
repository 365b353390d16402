// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/event.h"

#include <algorithm>

namespace frontrow {

Event eventOf(const Agenda &agenda)
{
    Event event;
    event.name = agenda.event;
    event.zone = agenda.zone;
    constexpr qint64 mostDays = 60; // a longer one is a season, whose days are those of its sessions
    const bool isShort = agenda.firstDay.isValid() && agenda.firstDay.daysTo(agenda.lastDay) < mostDays;
    for (QDate day = agenda.firstDay; isShort && agenda.sessions.isEmpty() && day <= agenda.lastDay;
        day = day.addDays(1)) {
        event.days.append(day);
    }
    for (const Session &session : agenda.sessions) {
        event.sessions.append(EventSession{.session = session});
        event.sessions.last().session.abstract.clear();
    }
    arrange(event);
    return event;
}

Agenda agendaOf(const Event &event, bool onlyPicked)
{
    const bool isChosen = onlyPicked && std::ranges::any_of(event.sessions, &EventSession::isPicked);
    Agenda agenda;
    agenda.event = event.name;
    agenda.zone = event.zone;
    agenda.firstDay = event.days.value(0);
    agenda.lastDay = event.days.isEmpty() ? QDate() : event.days.last();
    for (const EventSession &each : event.sessions) {
        if (!each.isDropped && (each.isPicked || !isChosen)) {
            agenda.sessions.append(each.session);
        }
    }
    return agenda;
}

void arrange(Event &event)
{
    std::ranges::stable_sort(event.sessions, [](const EventSession &a, const EventSession &b) {
        const Session &one = a.session;
        const Session &other = b.session;
        if (one.day != other.day) {
            return one.day < other.day;
        }
        return one.start != other.start ? one.start < other.start
                                        : one.dayName == other.dayName && one.clock < other.clock;
    });
    for (const EventSession &each : event.sessions) {
        if (each.session.day.isValid() && !each.isDropped && !event.days.contains(each.session.day)) {
            event.days.append(each.session.day);
        }
    }
    std::ranges::sort(event.days);
}

} // namespace frontrow
