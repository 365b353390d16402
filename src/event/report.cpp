// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/report.h"

#include "base/slug.h"
#include "event/reporttemplate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

struct ReportMessages
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

} // namespace

QString ReportTopic::title() const
{
    const QList<Session> all = sessions();
    return unit == ReportUnit::Session && !all.isEmpty() ? all.first().title : event.name;
}

QString ReportTopic::fileText() const
{
    const bool isOneOfSeveral = unit == ReportUnit::Day && dayCount > 1 && !days.isEmpty();
    return isOneOfSeveral ? QStringLiteral("day %1 %2").arg(days.first().number).arg(title()) : title();
}

QList<Session> ReportTopic::sessions() const
{
    QList<Session> all;
    for (const ReportDay &day : days) {
        all += day.sessions;
    }
    return all;
}

QList<ReportTopic> reportTopics(const Event &event, const Agenda &agenda, const QList<int> &numbers, ReportUnit unit,
    const QStringList &picks, QStringList *unknown)
{
    const QList<QDate> dates = daysOf(agenda);
    QStringList missing = picks;
    QList<ReportDay> days;
    for (const int number : numbers) {
        QStringList unknownHere;
        ReportDay day{number, dates[number - 1], {}};
        day.sessions = pickedSessions(agenda, day.date, picks, &unknownHere);
        missing.removeIf([&unknownHere](const QString &pick) { return !unknownHere.contains(pick); });
        if (!day.sessions.isEmpty()) {
            days.append(day);
        }
    }
    *unknown += missing;
    const ReportTopic empty{event, static_cast<int>(dates.size()), unit, {}};
    QList<ReportTopic> topics;
    for (const ReportDay &day : days) {
        if (topics.isEmpty() || unit == ReportUnit::Day) {
            topics.append(empty);
        }
        for (const Session &session : unit == ReportUnit::Session ? day.sessions : QList<Session>()) {
            topics.last().days = {{day.number, day.date, {session}}};
            topics.append(empty);
        }
        if (unit != ReportUnit::Session) {
            topics.last().days.append(day);
        }
    }
    topics.removeIf([](const ReportTopic &topic) { return topic.days.isEmpty(); });
    return topics;
}

QList<Session> pickedSessions(const Agenda &agenda, QDate date, const QStringList &picks, QStringList *unknown)
{
    QList<Session> ofDay;
    for (const Session &session : agenda.sessions) {
        if (session.day == date) {
            ofDay.append(session);
        }
    }
    if (picks.isEmpty()) {
        ofDay.removeIf(
            [](const Session &session) { return session.kind == u"break" || session.kind == u"registration"; });
        return ofDay;
    }
    QSet<qsizetype> chosen;
    for (const QString &pick : picks) {
        QList<qsizetype> whole;
        QList<qsizetype> parts;
        for (qsizetype at = 0; at < ofDay.size(); ++at) {
            if (ofDay[at].title.compare(pick.simplified(), Qt::CaseInsensitive) == 0) {
                whole.append(at);
            } else if (ofDay[at].title.contains(pick.simplified(), Qt::CaseInsensitive)) {
                parts.append(at);
            }
        }
        const QList<qsizetype> &found = !whole.isEmpty() ? whole : parts;
        if (found.isEmpty() || (whole.isEmpty() && parts.size() > 1)) {
            unknown->append(pick);
        } else {
            chosen.insert(found.first());
        }
    }
    QList<Session> picked;
    for (qsizetype at = 0; at < ofDay.size(); ++at) {
        if (chosen.contains(at)) {
            picked.append(ofDay[at]);
        }
    }
    return picked;
}

QList<QDate> daysOf(const Agenda &agenda)
{
    QList<QDate> days;
    for (const Session &session : agenda.sessions) {
        if (session.day.isValid() && !days.contains(session.day)) {
            days.append(session.day);
        }
    }
    std::ranges::sort(days);
    return days;
}

QString reportName(const ReportTopic &topic)
{
    return QStringLiteral("_posts/") + topic.date().toString(Qt::ISODate) + u'-' + Slug::of(topic.fileText()).toString()
        + QStringLiteral(".md");
}

Result<ReportFile> reportFor(const QString &siteFolder, const QList<BlogPost> &newest, const ReportTopic &topic)
{
    const Result<QString> post = newReport(siteFolder, newest, topic);
    if (!post) {
        return std::unexpected(post.error());
    }
    return ReportFile{QDir(siteFolder).filePath(reportName(topic)), *post};
}

Result<void> areFree(const QList<ReportFile> &reports)
{
    for (const ReportFile &report : reports) {
        if (QFileInfo::exists(report.path) || QFileInfo(report.path).isSymLink()) {
            return failure(Error::Kind::Conflict,
                ReportMessages::tr(
                    "“%1” is there already, and nothing was written. Move it away, or leave out its day.")
                    .arg(report.path));
        }
    }
    return {};
}

} // namespace frontrow
