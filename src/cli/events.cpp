// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/lineindex.h"
#include "cli/command.h"
#include "event/reportedevents.h"
#include "site/jekyll/site.h"

#include <QJsonArray>

namespace frontrow::cli {

namespace {

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

QString textOf(const ReportedEvent &event)
{
    QString text = event.name + u'\n';
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
    Answer answer;
    QJsonArray list;
    for (const ReportedEvent &event : reportedEvents(readBlogPosts(site->folder()))) {
        QJsonArray days;
        for (const ReportedDay &day : event.days) {
            days.append(toJson(day));
        }
        list.append(QJsonObject{{QStringLiteral("event"), event.name}, {QStringLiteral("days"), days}});
        answer.text += textOf(event);
    }
    answer.json = {{QStringLiteral("events"), list}};
    return answer;
}

} // namespace frontrow::cli
