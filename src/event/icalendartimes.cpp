// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/icalendartimes.h"

#include <QCoreApplication>

#include <algorithm>
#include <libical/ical.h>
#include <memory>
#include <tuple>
#include <utility>

namespace frontrow {

namespace {

constexpr int mostRepetitions = 500;

struct CalendarTimesMessages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

/// An Olson name at the end of what programs make of one: "/freeassociation.sourceforge.net/Europe/Berlin".
QTimeZone zoneNamed(const QString &name)
{
    static thread_local std::pair<QString, QTimeZone> last; // most events of a calendar name the same one
    if (!name.isEmpty() && last.first == name) {
        return last.second;
    }
    QString part = name;
    QTimeZone zone;
    while (!part.isEmpty() && !zone.isValid()) {
        zone = zoneOf(part);
        const qsizetype slash = part.indexOf(u'/');
        part = slash < 0 ? QString() : part.sliced(slash + 1);
    }
    last = {name, zone};
    return zone;
}

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using OwnedComponent = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeZone
{
    void operator()(icaltimezone *zone) const { icaltimezone_free(zone, 1); }
};

using OwnedZone = std::unique_ptr<icaltimezone, FreeZone>;

/// The zone that \a rules describe, until another one is asked for; nullptr where they describe none.
icaltimezone *zoneByRules(const QString &rules)
{
    static thread_local std::pair<QString, OwnedZone> last; // most events of a calendar name the same one
    if (last.first == rules) {
        return last.second.get();
    }
    last = {rules, nullptr};
    icalerror_set_errors_are_fatal(0);
    OwnedComponent component(icalparser_parse_string(rules.toUtf8().constData()));
    OwnedZone zone(icaltimezone_new());
    if (component && icaltimezone_set_component(zone.get(), component.get()) != 0) {
        std::ignore = component.release(); // the zone's now
        last.second = std::move(zone);
    }
    return last.second.get();
}

/// \a moment, local to the zone that \a rules describe, as UTC.
Moment byRules(const Moment &moment, const QString &rules)
{
    icaltimezone *zone = zoneByRules(rules);
    if (zone == nullptr) {
        return moment;
    }
    icaltimetype local = icaltime_null_time();
    local.year = moment.date.year();
    local.month = moment.date.month();
    local.day = moment.date.day();
    local.hour = moment.minutes / 60;
    local.minute = moment.minutes % 60;
    icaltimezone_convert_time(&local, zone, icaltimezone_get_utc_timezone());
    return {QDate(local.year, local.month, local.day), local.hour * 60 + local.minute, QTimeZone(QTimeZone::UTC)};
}

icaltimetype icalTime(const Moment &moment)
{
    icaltimetype time = icaltime_null_time();
    time.year = moment.date.year();
    time.month = moment.date.month();
    time.day = moment.date.day();
    time.is_date = moment.hasTime() ? 0 : 1;
    time.hour = moment.hasTime() ? moment.minutes / 60 : 0;
    time.minute = moment.hasTime() ? moment.minutes % 60 : 0;
    return time;
}

/// \a rule with UNTIL in the zone of the event, since the repetition is counted in its local time.
icalrecurrencetype ruleOf(const QString &rule, const Moment &start, const QTimeZone &zone)
{
    icalrecurrencetype parsed = icalrecurrencetype_from_string(rule.toUtf8().constData());
    const QTimeZone local = start.zone.isValid() ? start.zone : zone;
    if (!icaltime_is_null_time(parsed.until) && parsed.until.zone != nullptr && start.hasTime() && local.isValid()) {
        const QDateTime until = QDateTime(QDate(parsed.until.year, parsed.until.month, parsed.until.day),
            QTime(parsed.until.hour, parsed.until.minute), QTimeZone::utc())
                                    .toTimeZone(local);
        parsed.until = icalTime({until.date(), until.time().hour() * 60 + until.time().minute(), {}});
    }
    return parsed;
}

/// Adds what the rule on \a line says to \a starts.
Result<void> addRepetitions(
    QList<Moment> &starts, const ContentLine &line, const Moment &first, const Calendar &calendar)
{
    const std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator *)> iterator(
        icalrecur_iterator_new(ruleOf(line.value, first, zoneOfCalendar(calendar)), icalTime(first)),
        &icalrecur_iterator_free);
    if (!iterator) {
        return malformedLine(
            line.line, CalendarTimesMessages::tr("“%1” is no rule for repetitions.").arg(line.value.left(60)));
    }
    for (int count = 0; count < mostRepetitions; ++count) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next)) {
            break;
        }
        Moment moment = first;
        moment.date = QDate(next.year, next.month, next.day);
        moment.minutes = first.hasTime() ? next.hour * 60 + next.minute : -1;
        starts.append(moment);
    }
    return {};
}

} // namespace

QTimeZone zoneOfCalendar(const Calendar &calendar)
{
    if (const QTimeZone zone = zoneNamed(calendar.zone); zone.isValid()) {
        return zone;
    }
    return calendar.zoneNames.size() == 1 ? zoneNamed(calendar.zoneNames.first()) : QTimeZone();
}

Result<Moment> momentOf(const ContentLine &line, const QString &value, const Calendar &calendar)
{
    const std::optional<Moment> read = isoMoment(value.trimmed());
    if (!read) {
        return malformedLine(
            line.line, CalendarTimesMessages::tr("“%1” is no date in %2.").arg(value.trimmed().left(40), line.name));
    }
    Moment moment = *read;
    const QString zone = line.parameters.value(QStringLiteral("TZID"));
    if (!moment.hasTime() || moment.zone.isValid() || zone.isEmpty()) {
        return moment;
    }
    moment.zone = zoneNamed(zone);
    const QString rules = calendar.zoneRules.value(zone);
    return moment.zone.isValid() || !rules.contains(u"TZOFFSETTO") ? moment : byRules(moment, rules);
}

Result<QList<Moment>> startsOf(const Component &component, const Moment &first, const Calendar &calendar)
{
    icalerror_set_errors_are_fatal(0);
    QList<Moment> starts{first};
    QList<Moment> excluded;
    for (const ContentLine &line : component) {
        if (line.name == u"RRULE" && first.date.isValid()) {
            if (const Result<void> repeated = addRepetitions(starts, line, first, calendar); !repeated) {
                return std::unexpected(repeated.error());
            }
        } else if (line.name == u"RDATE" || line.name == u"EXDATE") {
            for (const QString &value : line.value.split(u',')) {
                const Result<Moment> moment = momentOf(line, value.section(u'/', 0, 0), calendar);
                if (!moment) {
                    return std::unexpected(moment.error());
                }
                (line.name == u"RDATE" ? starts : excluded).append(*moment);
            }
        }
    }
    QList<Moment> kept;
    for (const Moment &start : starts) {
        const auto isSame = [&](const Moment &other) {
            return other.date == start.date && (other.minutes == start.minutes || !other.hasTime());
        };
        if (!std::ranges::any_of(excluded, isSame) && !kept.contains(start)) {
            kept.append(start);
        }
    }
    return kept;
}

} // namespace frontrow
