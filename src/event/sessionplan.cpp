// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/sessionplan.h"

#include "event/reportedevents.h"
#include "event/reportshape.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

using DaySections = QList<SessionSection>;
using Plan = QList<PlannedSession>;

bool isBreak(const Session &session)
{
    return session.kind == u"break" || session.kind == u"registration";
}

/// The index of the session of \a event that each of \a sections is about by its title; -1 where none is.
QList<qsizetype> sessionsByTitle(const DaySections &sections, const Event &event, QDate date)
{
    QMultiHash<QString, qsizetype> ofTitle;
    for (qsizetype at = event.sessions.size() - 1; at >= 0; --at) { // what was inserted last comes first
        if (!event.sessions[at].isDropped) {
            ofTitle.insert(foldedTitle(event.sessions[at].session.title), at);
        }
    }
    QSet<qsizetype> taken;
    QList<qsizetype> found;
    for (const SessionSection &section : sections) {
        QList<qsizetype> same = ofTitle.values(foldedTitle(section.title));
        same.removeIf([&taken](qsizetype at) { return taken.contains(at); });
        const auto best = std::ranges::max_element(same, {}, [&](qsizetype at) { // the first of the best
            return std::pair(event.sessions[at].session.day == date, event.sessions[at].isPicked);
        });
        found.append(best == same.end() ? -1 : *best);
        taken.insert(found.last());
    }
    return found;
}

/// The sessions of \a event that its report of the days of \a found, and of \a date, is to be about.
QList<qsizetype> wantedSessions(const Event &event, const QList<qsizetype> &found, QDate date)
{
    QSet<QDate> days{date};
    for (const qsizetype at : found) {
        if (at >= 0) {
            days.insert(event.sessions[at].session.day);
        }
    }
    const bool hasPicks = std::ranges::any_of(event.sessions, &EventSession::isPicked);
    QList<qsizetype> wanted;
    for (qsizetype at = 0; at < event.sessions.size(); ++at) {
        const EventSession &each = event.sessions[at];
        const bool isWanted = hasPicks ? each.isPicked : !isBreak(each.session);
        if (isWanted && !each.isDropped && each.session.day.isValid() && days.contains(each.session.day)) {
            wanted.append(at);
        }
    }
    return wanted;
}

/// The section under another title speaks of the speakers of \a session, or its title has half of the words.
bool isAbout(QStringView post, const SessionSection &section, const Session &session)
{
    constexpr qsizetype near = 300; // characters below the heading
    const QStringView below =
        slice(post, TextRange::between(section.heading.end(), section.range.end())).trimmed().left(near);
    const auto isNamed = [below](const QString &speaker) { return below.contains(speaker, Qt::CaseInsensitive); };
    if (std::ranges::any_of(session.speakers, isNamed)) {
        return true;
    }
    constexpr qsizetype shortest = 4; // letters of a word that says something
    QStringList words = foldedTitle(session.title).split(u' ');
    words.removeIf([](const QString &word) { return word.size() < shortest; });
    const QStringList own = foldedTitle(section.title).split(u' ');
    const auto shared = std::ranges::count_if(words, [&own](const QString &word) { return own.contains(word); });
    return shared > 0 && shared * 2 >= words.size();
}

/// Gives sections without a session those of \a wanted that they are about.
void findRenamed(QStringView post, const DaySections &sections, const Event &event, const QList<qsizetype> &wanted,
    QList<qsizetype> &found)
{
    constexpr qsizetype mostPairs = 20'000; // that are looked at
    if (found.count(-1) * wanted.size() > mostPairs) {
        return;
    }
    for (qsizetype index = 0; index < sections.size(); ++index) {
        if (found[index] >= 0) {
            continue;
        }
        const auto about = std::ranges::find_if(wanted, [&](qsizetype at) {
            return !found.contains(at) && isAbout(post, sections[index], event.sessions[at].session);
        });
        found[index] = about == wanted.end() ? -1 : *about;
    }
}

PlannedSession plannedOf(const Event &event, qsizetype item)
{
    PlannedSession planned;
    planned.session = event.sessions[item].session;
    planned.item = item;
    planned.isMarkedDone = event.sessions[item].isDone;
    return planned;
}

/// Where a session goes that begins like \a session.
qsizetype placeOf(const Session &session, const Plan &plan)
{
    const auto later = std::ranges::find_if(plan, [&session](const PlannedSession &each) {
        return each.session.start.isValid() && session.start.isValid() && each.session.start > session.start;
    });
    return later - plan.begin();
}

/// The rows before and after a place that have sections; -1 for none.
struct Neighbours
{
    qsizetype previous = -1;
    qsizetype next = -1;
};

Neighbours neighboursOf(const Plan &plan, qsizetype after)
{
    Neighbours near;
    for (qsizetype row = 0; row < plan.size(); ++row) {
        if (plan[row].section >= 0 && row <= after) {
            near.previous = row;
        } else if (plan[row].section >= 0 && near.next < 0) {
            near.next = row;
        }
    }
    return near;
}

/// What the agenda does not say of ends.
void setEnds(Plan &plan)
{
    constexpr qint64 hour = 3'600; // seconds
    QList<QDateTime> starts;
    for (const PlannedSession &each : std::as_const(plan)) {
        if (each.session.start.isValid()) {
            starts.append(each.session.start);
        }
    }
    std::ranges::sort(starts);
    for (PlannedSession &each : plan) {
        const QDateTime &start = each.session.start;
        each.end = each.session.end;
        if (start.isValid() && !each.end.isValid()) {
            const auto later = std::ranges::upper_bound(starts, start);
            const QDateTime hourLater = start.addSecs(hour);
            each.end = later == starts.end() ? hourLater : std::min(*later, hourLater);
        }
    }
}

} // namespace

QList<PlannedSession> plannedSessions(QStringView post, const DaySections &sections, const Event *event, QDate date)
{
    QList<qsizetype> found(sections.size(), -1);
    QList<qsizetype> wanted;
    if (event != nullptr) {
        found = sessionsByTitle(sections, *event, date);
        wanted = wantedSessions(*event, found, date);
        findRenamed(post, sections, *event, wanted, found);
    }
    Plan plan;
    for (qsizetype index = 0; index < sections.size(); ++index) {
        PlannedSession planned = found[index] >= 0 ? plannedOf(*event, found[index]) : PlannedSession();
        planned.session.title = sections[index].title;
        planned.section = index;
        planned.isWritten = isWritten(post, sections[index]);
        plan.append(planned);
    }
    const QSet<qsizetype> placed(found.cbegin(), found.cend());
    for (const qsizetype at : std::as_const(wanted)) {
        if (!placed.contains(at)) {
            const PlannedSession planned = plannedOf(*event, at);
            plan.insert(placeOf(planned.session, plan), planned);
        }
    }
    setEnds(plan);
    return plan;
}

void setMoment(Plan &sessions, const QDateTime &now)
{
    using enum PlannedSession::State;
    constexpr qint64 halfDay = 12LL * 3'600; // seconds
    QDateTime next;
    for (const PlannedSession &each : std::as_const(sessions)) {
        const QDateTime &start = each.session.start;
        const bool isSoon = start.isValid() && start > now && now.secsTo(start) <= halfDay;
        next = isSoon && (!next.isValid() || start < next) ? start : next;
    }
    for (PlannedSession &each : sessions) {
        const QDateTime &start = each.session.start;
        each.state = !start.isValid() || each.session.isAllDay ? Unplaced
            : each.end <= now                                  ? Over
            : start <= now                                     ? Now
            : start == next                                    ? Next
                                                               : Later;
    }
}

qsizetype currentOf(const Plan &sessions)
{
    const auto found = std::ranges::find(sessions, PlannedSession::State::Now, &PlannedSession::state);
    return found == sessions.end() ? -1 : found - sessions.begin();
}

std::optional<Event> withDropsFollowed(
    const Event &event, const QList<PlannedSession> &plan, const QList<Session> &dropped)
{
    Event changed = event;
    bool isChanged = false;
    for (qsizetype item = 0; item < changed.sessions.size(); ++item) {
        EventSession &each = changed.sessions[item];
        if (!dropped.contains(each.session)) {
            continue;
        }
        const bool hasSection = std::ranges::any_of(
            plan, [item](const PlannedSession &planned) { return planned.item == item && planned.section >= 0; });
        isChanged = isChanged || each.isPicked != hasSection;
        each.isPicked = hasSection;
    }
    return isChanged ? std::optional(changed) : std::nullopt;
}

const Event *eventOfReport(const QList<Event> &events, const QString &title, QDate date)
{
    const QString name = eventNameOf(title);
    const auto called = std::ranges::find_if(
        events, [&name](const Event &event) { return event.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (called != events.end()) {
        return &*called;
    }
    const auto alike = std::ranges::find_if(
        events, [&](const Event &event) { return event.days.contains(date) && isSameEvent(event.name, name); });
    return alike == events.end() ? nullptr : &*alike;
}

WrittenEdit addSessionToWrite(
    QStringView post, const DaySections &sections, const Plan &sessions, const Session &session, qsizetype after)
{
    const Neighbours near = neighboursOf(sessions, after);
    const auto dayOf = [&sessions](qsizetype row) { return row < 0 ? QDate() : sessions[row].session.day; };
    const bool isNextsDay = near.next >= 0 && session.day.isValid() && dayOf(near.next) == session.day
        && dayOf(near.previous) != session.day;
    const bool isBeforeNext = near.previous < 0 || isNextsDay;
    const SessionSection &like = sections[sessions[isBeforeNext ? near.next : near.previous].section];
    const qsizetype place = isBeforeNext ? like.range.start : like.range.end();
    WrittenEdit added{addSessionAt(post, like, session, place), 0};
    QString &text = added.edit.replacement;
    added.caret = text.size();
    if (session.title.isEmpty()) {
        qsizetype end = text.size();
        while (end > 0 && text[end - 1] == u'\n') {
            --end;
        }
        const bool isBold = end >= 4 && text[end - 1] != u'#' && text[end - 1] != u' ';
        added.caret = isBold ? end - 2 : end;
    }
    if (added.edit.range.start < post.size()) {
        text += QStringLiteral("\n\n");
    }
    return added;
}

TextEdits leaveUnwritten(QStringView post, const SessionSection &section, qsizetype caret)
{
    const QStringView text = slice(post, section.range);
    const QStringView made = u"\n\n\n\n";
    const bool isAsMade = text.endsWith(made) && !text.chopped(made.size()).endsWith(u'\n');
    if (!isAsMade || section.range.end() == post.size() || caret != section.range.end() - made.size() / 2) {
        return {};
    }
    return {{TextRange::between(caret, section.range.end()), {}}};
}

WrittenEdit beginWriting(QStringView post, const SessionSection &section)
{
    qsizetype end = section.range.end();
    while (end > section.range.start && post[end - 1].isSpace()) {
        --end;
    }
    if (isWritten(post, section)) {
        return {{{end, 0}, {}}, 0};
    }
    const QString gap = QStringLiteral("\n\n");
    const qsizetype there = section.range.end() - end;
    const bool isLast = section.range.end() == post.size();
    const qsizetype wanted = isLast ? 2 : 4; // line ends around the line to write on
    return {{{end, 0}, QString(std::max<qsizetype>(0, wanted - there), u'\n')}, gap.size()};
}

} // namespace frontrow
