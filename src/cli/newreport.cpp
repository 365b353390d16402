// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/fileops.h"
#include "base/slug.h"
#include "cli/command.h"
#include "event/agendareader.h"
#include "event/report.h"
#include "site/blog/blogposts.h"
#include "site/blog/newpost.h"
#include "site/jekyll/site.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace frontrow::cli {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// One report that is going to be written.
struct NewReport
{
    QString path; ///< absolute
    QString text;
    qsizetype sessions = 0;
};

/// The shape of the blog's last report of an event: of its newest posts, the first with a day or several sessions in
/// it.
ReportShape shapeIn(const QString &siteFolder)
{
    constexpr qsizetype newest = 20;
    for (const BlogPost &post : readBlogPosts(siteFolder, newest)) {
        ReportShape shape = ReportShape::of(post.text);
        const bool isReport = shape.sections.size() > 1 && !shape.sections.first().heading.isEmpty();
        if (isReport) {
            return shape;
        }
    }
    return ReportShape::of(QString());
}

/// The file name's words: of an event of several days, which one it is.
QString nameFor(const ReportDay &day)
{
    return day.days > 1 ? QStringLiteral("day %1 %2").arg(day.number).arg(day.event) : day.event;
}

NewReport reportFor(const QString &siteFolder, const ReportShape &shape, const ReportDay &day, QDate date)
{
    const QString name = date.toString(Qt::ISODate) + u'-' + Slug::of(nameFor(day)).toString() + QStringLiteral(".md");
    return {QDir(siteFolder).filePath(QStringLiteral("_posts/") + name),
        reportPost(newPostOf(siteFolder, day.event, date), day, reportBody(shape, day)), day.sessions.size()};
}

Result<void> writeAll(const QList<NewReport> &reports)
{
    for (const NewReport &report : reports) {
        if (QFileInfo::exists(report.path) || QFileInfo(report.path).isSymLink()) {
            return failure(Error::Kind::Conflict,
                Messages::tr("“%1” is there already, and nothing was written. Move it away, or leave out its day.")
                    .arg(report.path));
        }
    }
    for (const NewReport &report : reports) {
        if (!QDir().mkpath(QFileInfo(report.path).path())) {
            return failure(
                Error::Kind::Unwritable, Messages::tr("The folder of “%1” could not be made.").arg(report.path));
        }
        if (const Result<void> written = writeNew(FileOps::system(), report.path, report.path, report.text.toUtf8());
            !written) {
            return failure(Error::Kind::Unwritable,
                Messages::tr("“%1” could not be written: %2").arg(report.path, written.error().message));
        }
    }
    return {};
}

/// The numbers of the days to write, from 1; empty when \a wanted is none of \a days.
QList<int> wantedDays(const QString &wanted, qsizetype days)
{
    QList<int> numbers;
    for (int number = 1; number <= days; ++number) {
        if (wanted.isEmpty() || wanted == QString::number(number)) {
            numbers.append(number);
        }
    }
    return numbers;
}

Answer answerFor(const QList<NewReport> &reports, const QStringList &sentences)
{
    Answer answer;
    QJsonArray files;
    for (const NewReport &report : reports) {
        files.append(QJsonObject{{QStringLiteral("file"), report.path}, {QStringLiteral("sessions"), report.sessions}});
        answer.text += report.path + u'\n';
    }
    answer.code = sentences.isEmpty() ? ExitCode::Done : ExitCode::ProblemsFound;
    answer.sentences = sentences;
    answer.json = {{QStringLiteral("files"), files}, {QStringLiteral("notes"), QJsonArray::fromStringList(sentences)}};
    return answer;
}

/// The reports of the days \a numbers of \a agenda, and in \a sentences what could not be picked.
QList<NewReport> reportsFor(const Agenda &agenda, const QString &siteFolder, const QList<int> &numbers,
    const QStringList &picks, QStringList *sentences)
{
    const ReportShape shape = shapeIn(siteFolder);
    const QList<QDate> days = daysOf(agenda);
    QStringList missing = picks;
    QList<NewReport> reports;
    for (const int number : numbers) {
        QStringList unknown;
        ReportDay day{agenda.event, number, static_cast<int>(days.size()), {}};
        day.sessions = pickedSessions(agenda, days[number - 1], picks, &unknown);
        missing.removeIf([&unknown](const QString &pick) { return !unknown.contains(pick); });
        if (!day.sessions.isEmpty()) {
            reports.append(reportFor(siteFolder, shape, day, days[number - 1]));
        }
    }
    for (const QString &pick : missing) {
        sentences->append(Messages::tr("No session, or more than one, is called “%1”.").arg(pick));
    }
    return reports;
}

} // namespace

Answer newReport(const QCommandLineParser &arguments)
{
    const QString file = arguments.value(QStringLiteral("event"));
    const QString folder = arguments.value(QStringLiteral("site"));
    if (file.isEmpty() || folder.isEmpty()) {
        return {ExitCode::WrongUsage, {}, {Messages::tr("Say the agenda with --event and the blog with --site.")}, {}};
    }
    AgendaHints hints;
    hints.zone = zoneOf(arguments.value(QStringLiteral("zone")));
    hints.firstDay = QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
    Result<Agenda> agenda = readAgendaFile(file, hints);
    if (!agenda) {
        return couldNot(agenda.error());
    }
    if (const Result<Site> site = Site::open(folder); !site) {
        return couldNot(site.error());
    }
    agenda->event = arguments.isSet(QStringLiteral("name")) ? arguments.value(QStringLiteral("name")) : agenda->event;
    if (agenda->event.isEmpty()) {
        return couldNot({Error::Kind::Malformed,
            Messages::tr("The agenda does not say what the event is called: say it with --name.")});
    }
    const QString wanted = arguments.value(QStringLiteral("day"));
    const qsizetype days = daysOf(*agenda).size();
    const QList<int> numbers = wantedDays(wanted, days);
    if (numbers.isEmpty()) {
        return couldNot({Error::Kind::Refused,
            days == 0 ? Messages::tr("The agenda has no dates: say the event's first day with --date.")
                      : Messages::tr("The event has %n day(s), and no day “%1”.", nullptr, static_cast<int>(days))
                            .arg(wanted)});
    }
    QStringList sentences;
    const QList<NewReport> reports =
        reportsFor(*agenda, folder, numbers, arguments.values(QStringLiteral("pick")), &sentences);
    if (reports.isEmpty()) {
        return couldNot({Error::Kind::Refused,
            sentences.isEmpty() ? Messages::tr("These days have no session to report on.") : sentences.join(u'\n')});
    }
    if (const Result<void> written = writeAll(reports); !written) {
        return couldNot(written.error());
    }
    return answerFor(reports, sentences);
}

} // namespace frontrow::cli
