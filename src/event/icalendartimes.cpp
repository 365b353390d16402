// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/icalendartimes.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <libical/ical.h>
#include <memory>
#include <tuple>
#include <utility>

namespace frontrow {

namespace {

struct CalendarTimesMessages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

/// An Olson name at the end of what programs make of one: "/freeassociation.sourceforge.net/Europe/Berlin".
QTimeZone zoneNamed(const QString &name)
{
    constexpr qsizetype mostNames = 100;
    static thread_local QHash<QString, QTimeZone> known; // most events of a calendar name the same ones
    if (const auto found = known.constFind(name); found != known.cend()) {
        return *found;
    }
    QString part = name;
    QTimeZone zone;
    while (!part.isEmpty() && !zone.isValid()) {
        zone = zoneOf(part);
        const qsizetype slash = part.indexOf(u'/');
        part = slash < 0 ? QString() : part.sliced(slash + 1);
    }
    if (known.size() >= mostNames) {
        known.clear();
    }
    known.insert(name, zone);
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

/// What \a value on \a line says, in the zone that stands in it.
Result<Moment> writtenMoment(const ContentLine &line, const QString &value)
{
    const std::optional<Moment> read = isoMoment(value.trimmed());
    if (!read) {
        return malformedLine(
            line.line, CalendarTimesMessages::tr("“%1” is no date in %2.").arg(value.trimmed().left(40), line.name));
    }
    return *read;
}

/// \a written in the zone that \a line names.
Moment placed(const Moment &written, const ContentLine &line, const Calendar &calendar)
{
    const QString zone = line.parameters.value(QStringLiteral("TZID"));
    if (!written.hasTime() || written.zone.isValid() || zone.isEmpty()) {
        return written;
    }
    Moment moment = written;
    moment.zone = zoneNamed(zone);
    const QString rules = calendar.zoneRules.value(zone);
    return moment.zone.isValid() || !rules.contains(u"TZOFFSETTO") ? moment : byRules(moment, rules);
}

/// The end of a repetition, which belongs to it: a date with all of its day.
struct Until
{
    Moment moment; ///< without a date where there is none

    [[nodiscard]] bool isBefore(const Moment &start, const Calendar &calendar) const
    {
        if (!moment.date.isValid()) {
            return false;
        }
        return moment.hasTime() && start.hasTime() ? instantOf(start, calendar) > instantOf(moment, calendar)
                                                   : start.date > moment.date;
    }
};

QTimeZone zoneFor(const Moment &moment, const Calendar &calendar)
{
    const QTimeZone zone = moment.zone.isValid() ? moment.zone : zoneOfCalendar(calendar);
    return zone.isValid() ? zone : QTimeZone(QTimeZone::UTC);
}

icalrecurrencetype ruleOn(const ContentLine &line)
{
    return icalrecurrencetype_from_string(line.value.toUtf8().constData());
}

bool saysItsEnd(const icalrecurrencetype &rule)
{
    return rule.count > 0 || icaltime_is_null_time(rule.until) == 0;
}

/// Adds what the rule on \a line says to \a found. It is counted by the clock of \a first, which says when it begins.
Result<void> addRepetitions(Occurrences &found, const ContentLine &line, const ContentLine &first,
    const Calendar &calendar, const QDateTime &last)
{
    const Result<Moment> local = writtenMoment(first, first.value);
    if (!local) {
        return std::unexpected(local.error());
    }
    icalrecurrencetype rule = ruleOn(line);
    Until until;
    const Moment begin = placed(*local, first, calendar);
    const QDate lastDay = last.isValid() ? last.toTimeZone(zoneFor(begin, calendar)).date() : QDate();
    const bool stopsWithOthers = !saysItsEnd(rule) && begin.date <= lastDay;
    if (stopsWithOthers) {
        until.moment = {lastDay, -1, {}};
        found.cut = Occurrences::Cut::WithOthers;
    } else if (icaltime_is_null_time(rule.until) == 0) {
        const icaltimetype &end = rule.until;
        const bool isUtc = end.zone != nullptr;
        until.moment = placed({QDate(end.year, end.month, end.day), end.is_date != 0 ? -1 : end.hour * 60 + end.minute,
                                  isUtc ? QTimeZone(QTimeZone::UTC) : local->zone},
            first, calendar);
        rule.until = icaltime_null_time();
    }
    const std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator *)> iterator(
        icalrecur_iterator_new(rule, icalTime(*local)), &icalrecur_iterator_free);
    if (!iterator) {
        return malformedLine(
            line.line, CalendarTimesMessages::tr("“%1” is no rule for repetitions.").arg(line.value.left(60)));
    }
    for (int count = 0;; ++count) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next) != 0) {
            break;
        }
        const Moment written{
            QDate(next.year, next.month, next.day), local->hasTime() ? next.hour * 60 + next.minute : -1, local->zone};
        const Moment moment = placed(written, first, calendar);
        if (until.isBefore(moment, calendar)) {
            break;
        }
        if (count == mostRepetitions) {
            found.cut = Occurrences::Cut::TooMany;
            break;
        }
        found.times.append({moment, {}, -1});
    }
    return {};
}

/// Adds the dates on \a line, of which periods say their end, to \a dates.
Result<void> addDates(QList<Occurrence> &dates, const ContentLine &line, const Calendar &calendar)
{
    for (const QString &value : line.value.split(u',')) {
        const QString end = value.section(u'/', 1).trimmed();
        const Result<Moment> moment = momentOf(line, value.section(u'/', 0, 0), calendar);
        if (!moment) {
            return std::unexpected(moment.error());
        }
        Occurrence occurrence{*moment, {}, durationIn(end).value_or(-1)};
        if (!end.isEmpty() && occurrence.duration < 0) {
            const Result<Moment> last = momentOf(line, end, calendar);
            if (!last) {
                return std::unexpected(last.error());
            }
            occurrence.end = *last;
        }
        dates.append(occurrence);
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

QDateTime instantOf(const Moment &moment, const Calendar &calendar)
{
    constexpr int minutesOfDay = 24 * 60;
    const int minutes = std::max(moment.minutes, 0);
    return QDateTime(moment.date.addDays(minutes / minutesOfDay), QTime(minutes % minutesOfDay / 60, minutes % 60),
        zoneFor(moment, calendar))
        .toUTC();
}

Result<Moment> momentOf(const ContentLine &line, const QString &value, const Calendar &calendar)
{
    const Result<Moment> written = writtenMoment(line, value);
    return written ? Result<Moment>(placed(*written, line, calendar)) : std::unexpected(written.error());
}

bool isEndless(const Component &component)
{
    icalerror_set_errors_are_fatal(0);
    return std::ranges::any_of(
        component, [](const ContentLine &line) { return line.name == u"RRULE" && !saysItsEnd(ruleOn(line)); });
}

Result<Occurrences> occurrencesOf(
    const Component &component, const Moment &first, const Calendar &calendar, const QDateTime &last)
{
    icalerror_set_errors_are_fatal(0);
    Occurrences found{{{first, {}, -1}}};
    QList<Occurrence> excluded;
    const ContentLine *beginning = find(component, u"DTSTART");
    for (const ContentLine &line : component) {
        Result<void> added;
        if (line.name == u"RRULE" && beginning != nullptr) {
            added = addRepetitions(found, line, *beginning, calendar, last);
        } else if (line.name == u"RDATE" || line.name == u"EXDATE") {
            added = addDates(line.name == u"RDATE" ? found.times : excluded, line, calendar);
        }
        if (!added) {
            return std::unexpected(added.error());
        }
    }
    QSet<QDateTime> left; // what is left out, and what was there before
    QSet<QDate> daysLeft;
    for (const Occurrence &each : std::as_const(excluded)) {
        if (each.start.hasTime()) {
            left.insert(instantOf(each.start, calendar));
        } else {
            daysLeft.insert(each.start.date);
        }
    }
    QList<Occurrence> kept;
    for (const Occurrence &each : std::as_const(found.times)) {
        const QDateTime instant = instantOf(each.start, calendar);
        if (!daysLeft.contains(each.start.date) && !left.contains(instant)) {
            left.insert(instant);
            kept.append(each);
        }
    }
    found.times = kept;
    return found;
}

} // namespace frontrow
