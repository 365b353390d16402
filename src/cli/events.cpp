// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/events.h"

#include "base/lineindex.h"
#include "cli/agendacommand.h"
#include "cli/sitecommand.h"
#include "event/eventstore.h"
#include "event/reportedevents.h"
#include "event/sessionpick.h"
#include "site/jekyll/site.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace frontrow::cli {

namespace {

struct EventsMessages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

qsizetype lineOf(const ReportedDay &day, const Diagnostic &followUp)
{
    return LineIndex(day.text).lineAt(followUp.range.start) + 1;
}

QJsonObject toJson(const ReportedDay &day)
{
    QJsonArray followUps;
    for (const Diagnostic &each : day.followUps) {
        followUps.append(QJsonObject{{QStringLiteral("line"), lineOf(day, each)},
            {QStringLiteral("text"), slice(day.text, each.range).toString().simplified()}});
    }
    return {{QStringLiteral("file"), day.file}, {QStringLiteral("title"), day.title},
        {QStringLiteral("date"), day.date.isValid() ? QJsonValue(day.date.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("sessions"), QJsonArray::fromStringList(day.sessions)},
        {QStringLiteral("followUps"), followUps}};
}

/// An event with its own file, its reports, or both.
struct ListedEvent
{
    QString name;
    const StoredEvent *stored = nullptr;
    QList<ReportedDay> days;
};

/// Those with a file first; reports belong to the one whose name they have.
QList<ListedEvent> listed(const QList<StoredEvent> &stored, const QList<ReportedEvent> &reported)
{
    QList<ListedEvent> events;
    for (const StoredEvent &each : stored) {
        events.append({each.event.name, &each, {}});
    }
    for (const ReportedEvent &each : reported) {
        const auto same = std::ranges::find_if(events,
            [&each](const ListedEvent &event) { return event.name.compare(each.name, Qt::CaseInsensitive) == 0; });
        if (same == events.end()) {
            events.append({each.name, nullptr, each.days});
        } else {
            same->days += each.days;
        }
    }
    return events;
}

QJsonObject toJson(const EventSession &each)
{
    const Session &session = each.session;
    const QString time = session.start.isValid() ? session.start.toString(QStringLiteral("HH:mm")) : QString();
    return {{QStringLiteral("title"), session.title},
        {QStringLiteral("day"), session.day.isValid() ? QJsonValue(session.day.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("start"), time}, {QStringLiteral("picked"), each.isPicked},
        {QStringLiteral("done"), each.isDone}, {QStringLiteral("dropped"), each.isDropped},
        {QStringLiteral("notes"), each.notes}};
}

QJsonObject toJson(const ListedEvent &event)
{
    QJsonArray days;
    for (const ReportedDay &day : event.days) {
        days.append(toJson(day));
    }
    QJsonObject json{{QStringLiteral("event"), event.name}, {QStringLiteral("days"), days}};
    if (event.stored != nullptr) {
        QJsonArray sessions;
        const QList<EventSession> &programme = event.stored->event.sessions;
        const QList<bool> clashes = clashesIn(programme);
        for (qsizetype at = 0; at < programme.size(); ++at) {
            QJsonObject session = toJson(programme[at]);
            session.insert(QStringLiteral("clashes"), clashes[at]);
            sessions.append(session);
        }
        json.insert(QStringLiteral("file"), event.stored->file.toString());
        json.insert(QStringLiteral("zone"), event.stored->event.zone);
        json.insert(QStringLiteral("place"), event.stored->event.place);
        json.insert(QStringLiteral("programme"), sessions);
    }
    return json;
}

/// Picked sessions with a sign for those that are done, and what is to be said of them.
QString programmeOf(const Event &event)
{
    const QList<bool> clashes = clashesIn(event.sessions);
    QString text;
    for (qsizetype at = 0; at < event.sessions.size(); ++at) {
        const EventSession &each = event.sessions[at];
        if (!each.isTouched()) {
            continue;
        }
        const QString when = (each.session.day.toString(Qt::ISODate) + u' ' + clockText(each.session)).trimmed();
        const QString note = each.isDropped ? EventsMessages::tr("no longer in the agenda")
            : clashes[at]                   ? EventsMessages::tr("clashes with another")
                                            : QString();
        text += QStringLiteral("    [%1] %2  %3%4\n")
                    .arg(each.isDone ? QChar(u'x') : QChar(u' '))
                    .arg(when, -22)
                    .arg(each.session.title, note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(note));
    }
    return text;
}

QString textOf(const ListedEvent &event)
{
    QString text = event.name + u'\n';
    if (event.stored != nullptr) {
        text += QStringLiteral("  %1\n").arg(event.stored->file.toString()) + programmeOf(event.stored->event);
    }
    for (const ReportedDay &day : event.days) {
        text += QStringLiteral("  %1  %2\n").arg(day.date.toString(Qt::ISODate), day.file);
        for (const QString &session : day.sessions) {
            text += QStringLiteral("    - %1\n").arg(session);
        }
        for (const Diagnostic &each : day.followUps) {
            text += QStringLiteral("    %1:%2: %3\n").arg(day.file).arg(lineOf(day, each)).arg(each.message);
        }
    }
    return text;
}

} // namespace

Answer events(const QCommandLineParser &arguments)
{
    const Result<Site> site = Site::open(arguments.positionalArguments().constFirst());
    if (!site) {
        return couldNot(site.error());
    }
    const StoredEvents stored = readStoredEvents(site->folder());
    Answer answer;
    QJsonArray list;
    for (const ListedEvent &event : listed(stored.events, reportedEvents(readBlogPosts(site->folder())))) {
        list.append(toJson(event));
        answer.text += textOf(event);
    }
    answer.code = stored.faults.isEmpty() ? ExitCode::Done : ExitCode::ProblemsFound;
    answer.sentences = stored.faults;
    answer.json = {
        {QStringLiteral("events"), list}, {QStringLiteral("notes"), QJsonArray::fromStringList(stored.faults)}};
    return answer;
}

} // namespace frontrow::cli
