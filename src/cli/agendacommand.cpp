// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/agendacommand.h"

#include "event/agendareader.h"
#include "event/sessionpick.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

namespace frontrow::cli {

namespace {

struct AgendaMessages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// \a moment in ISO 8601 with its offset; a floating one without, since nobody knows it; null when there is none.
QJsonValue isoOf(const QDateTime &moment, QTime clock)
{
    if (moment.isValid()) {
        const bool isFloating = moment.timeSpec() == Qt::LocalTime;
        const QDateTime written = isFloating ? moment : moment.toOffsetFromUtc(moment.offsetFromUtc());
        const QString text =
            isFloating ? moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) : written.toString(Qt::ISODate);
        return text.endsWith(u'Z') ? text.chopped(1) + QStringLiteral("+00:00") : text;
    }
    return clock.isValid() ? QJsonValue(clock.toString(QStringLiteral("HH:mm"))) : QJsonValue();
}

QJsonValue dateOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Session &session)
{
    QJsonObject json{{QStringLiteral("day"), dateOf(session.day)},
        {QStringLiteral("start"), isoOf(session.start, session.clock)},
        {QStringLiteral("end"), isoOf(session.end, session.endClock)}, {QStringLiteral("title"), session.title},
        {QStringLiteral("speakers"), QJsonArray::fromStringList(session.speakers)},
        {QStringLiteral("room"), session.room}, {QStringLiteral("track"), session.track},
        {QStringLiteral("kind"), session.kind}, {QStringLiteral("url"), session.url},
        {QStringLiteral("abstract"), session.abstract}};
    if (!session.dayName.isEmpty()) {
        json.insert(QStringLiteral("dayName"), session.dayName);
    }
    if (session.isAllDay) {
        json.insert(QStringLiteral("allDay"), true);
    }
    return json;
}

QString lineOf(const Session &session)
{
    QString line = QStringLiteral("  %1  %2").arg(clockText(session), -11).arg(session.title);
    QStringList details;
    for (const QString &detail : {session.speakers.join(QStringLiteral(", ")), session.room, session.track}) {
        if (!detail.isEmpty() && !details.contains(detail)) {
            details.append(detail);
        }
    }
    return line + (details.isEmpty() ? QString() : QStringLiteral(" · ") + details.join(QStringLiteral(" · "))) + u'\n';
}

QString textOf(const Agenda &agenda)
{
    QString text = agenda.event.isEmpty() ? QString() : agenda.event + u'\n';
    text += agenda.zone.isEmpty() ? QString() : agenda.zone + u'\n';
    QString day;
    for (const Session &session : agenda.sessions) {
        const QString of = session.day.isValid() ? session.day.toString(Qt::ISODate) : session.dayName;
        if (of != day) {
            text += u'\n' + of + u'\n';
            day = of;
        }
        text += lineOf(session);
    }
    return text;
}

} // namespace

std::expected<AgendaHints, Answer> hintsOf(const QCommandLineParser &arguments)
{
    AgendaHints hints;
    const QString zone = arguments.value(QStringLiteral("zone"));
    const QString date = arguments.value(QStringLiteral("date"));
    hints.zone = zoneOf(zone);
    hints.firstDay = QDate::fromString(date, Qt::ISODate);
    if (!zone.isEmpty() && !hints.zone.isValid()) {
        return std::unexpected(Answer{ExitCode::WrongUsage, {},
            {AgendaMessages::tr("“%1” is no time zone. One is “Europe/Berlin”.").arg(zone)}, {}});
    }
    if (!date.isEmpty() && !hints.firstDay.isValid()) {
        return std::unexpected(Answer{
            ExitCode::WrongUsage, {}, {AgendaMessages::tr("“%1” is no date. One is “2026-05-18”.").arg(date)}, {}});
    }
    return hints;
}

Answer agenda(const QCommandLineParser &arguments)
{
    const std::expected<AgendaHints, Answer> hints = hintsOf(arguments);
    if (!hints) {
        return hints.error();
    }
    const QString zone = arguments.value(QStringLiteral("zone"));
    const Result<Agenda> read = readAgendaFile(arguments.positionalArguments().constFirst(), *hints);
    if (!read) {
        return couldNot(read.error());
    }
    QJsonArray sessions;
    for (const Session &session : read->sessions) {
        sessions.append(toJson(session));
    }
    Answer answer;
    answer.code = read->questions.isEmpty() ? ExitCode::Done : ExitCode::ProblemsFound;
    answer.text = textOf(*read);
    answer.sentences = read->questions + read->notes;
    const bool isOlson = !zone.isEmpty() && QTimeZone(zone.toUtf8()).isValid(); // said so, and not by its newer name
    answer.json = {{QStringLiteral("event"), read->event}, {QStringLiteral("zone"), isOlson ? zone : read->zone},
        {QStringLiteral("firstDay"), dateOf(read->firstDay)}, {QStringLiteral("lastDay"), dateOf(read->lastDay)},
        {QStringLiteral("sessions"), sessions},
        {QStringLiteral("notes"), QJsonArray::fromStringList(answer.sentences)}};
    return answer;
}

} // namespace frontrow::cli
