// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/newreport.h"

#include "cli/agendacommand.h"
#include "cli/events.h"
#include "cli/sitecommand.h"
#include "event/agendareader.h"
#include "event/dayindex.h"
#include "event/eventlearning.h"
#include "event/eventmerge.h"
#include "event/eventpictures.h"
#include "event/eventstore.h"
#include "event/reportplan.h"
#include "event/reporttemplate.h"
#include "event/wrapupplan.h"
#include "site/blog/blogoverrides.h"
#include "site/jekyll/site.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace frontrow::cli {

namespace {

struct NewReportMessages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// The event that a command is about, as its words and files say it.
struct Source
{
    std::optional<StoredEvent> stored; ///< the blog's own file of it
    MergedEvent event;
    Agenda agenda; ///< the agenda to report on
    bool isEventOnly = false; ///< no report is asked for
};

/// What \a path is from the folder \a site on; empty when it is not in it.
QString inSite(const QString &site, const QString &path)
{
    const QString relative =
        QDir(QFileInfo(site).canonicalFilePath()).relativeFilePath(QFileInfo(path).canonicalFilePath());
    return relative.startsWith(u"..") || QDir::isAbsolutePath(relative) ? QString() : relative;
}

Source sourceOf(const QString &site, const Agenda &agenda)
{
    const QList<StoredEvent> events = readStoredEvents(site).events;
    const StoredEvent *stored = findEvent(events, agenda.event);
    return stored != nullptr ? Source{*stored, merged(stored->event, agenda), agenda}
                             : Source{{}, {eventOf(agenda), {}}, agenda};
}

/// From an event's own file.
Result<Source> fromEventFile(const QString &site, const QString &file)
{
    const Result<RepoPath> path = RepoPath::parse(file);
    const Result<StoredEvent> stored =
        path ? readStoredEvent(site, *path) : Result<StoredEvent>(std::unexpected(path.error()));
    if (!stored) {
        return std::unexpected(stored.error());
    }
    return Source{*stored, {stored->event, {}}, agendaOf(stored->event), false};
}

/// From a post of the blog.
Result<Source> fromPost(const QString &site, const QString &file)
{
    const std::optional<Event> event = learnedEvent(readBlogPosts(site), file);
    if (!event) {
        return failure(Error::Kind::Refused,
            NewReportMessages::tr("“%1” is no post of the blog with a title, so no event is learned from it.")
                .arg(file));
    }
    const QList<StoredEvent> events = readStoredEvents(site).events;
    const StoredEvent *stored = findEvent(events, event->name);
    return stored != nullptr ? Source{*stored, {withReported(stored->event, *event), {}}, {}, true}
                             : Source{{}, {*event, {}}, {}, true};
}

/// From an agenda, or from the command's words alone.
Result<Source> fromAgenda(
    const QString &site, const QString &file, const AgendaHints &hints, const QCommandLineParser &arguments)
{
    Result<Agenda> agenda = file.isEmpty() ? Result<Agenda>(Agenda()) : readAgendaFile(file, hints);
    if (!agenda) {
        return std::unexpected(agenda.error());
    }
    if (arguments.isSet(QStringLiteral("name"))) {
        agenda->event = arguments.value(QStringLiteral("name")).simplified();
    }
    if (agenda->event.isEmpty()) {
        return failure(Error::Kind::Malformed,
            NewReportMessages::tr("The agenda does not say what the event is called: say it with --name."));
    }
    if (!file.isEmpty()) {
        return sourceOf(site, *agenda);
    }
    const QList<StoredEvent> events = readStoredEvents(site).events;
    if (findEvent(events, agenda->event) != nullptr) {
        return failure(
            Error::Kind::Conflict, NewReportMessages::tr("The blog has the event “%1” already.").arg(agenda->event));
    }
    Event event{.name = agenda->event, .zone = arguments.value(QStringLiteral("zone"))};
    if (hints.firstDay.isValid()) {
        event.days = {hints.firstDay};
    }
    return Source{{}, {event, {}}, {}, true};
}

Result<Source> readSource(const QString &site, const AgendaHints &hints, const QCommandLineParser &arguments)
{
    const QString file = arguments.value(QStringLiteral("event"));
    const QString inside = file.isEmpty() ? QString() : inSite(site, file);
    if (inside.startsWith(eventFolder + u'/')) {
        return fromEventFile(site, inside);
    }
    const bool isPost = file.endsWith(u".md", Qt::CaseInsensitive) || file.endsWith(u".markdown", Qt::CaseInsensitive);
    return isPost && !inside.isEmpty() ? fromPost(site, inside) : fromAgenda(site, file, hints, arguments);
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

const QStringList &unitWords()
{
    static const QStringList words{QStringLiteral("day"), QStringLiteral("event"), QStringLiteral("session")};
    return words;
}

/// What \a word, one of unitWords(), says; what the blog's last report is for none.
ReportUnit unitOf(const QString &word, const QList<BlogPost> &newest)
{
    return word.isEmpty()  ? ReportShape::ofLastIn(newest).unit
        : word == u"day"   ? ReportUnit::Day
        : word == u"event" ? ReportUnit::Event
                           : ReportUnit::Session;
}

/// What is wrong with \a arguments, whatever the files say; empty when nothing is.
QString wrongUsage(const QCommandLineParser &arguments)
{
    const bool isSaid = arguments.isSet(QStringLiteral("event")) || arguments.isSet(QStringLiteral("name"));
    if (!isSaid || arguments.value(QStringLiteral("site")).isEmpty()) {
        return NewReportMessages::tr("Say the agenda with --event and the blog with --site.");
    }
    if (const QString unit = arguments.value(QStringLiteral("per")); !unit.isEmpty() && !unitWords().contains(unit)) {
        return NewReportMessages::tr("A report is --per day, event or session.");
    }
    if (arguments.isSet(QStringLiteral("index")) && arguments.isSet(QStringLiteral("wrap-up"))) {
        return NewReportMessages::tr("--index and --wrap-up are two posts: say one of them.");
    }
    return {};
}

/// Picks what \a topics report on.
void pick(Event &event, const QList<ReportTopic> &topics)
{
    for (const ReportTopic &topic : topics) {
        for (const Session &session : topic.sessions()) {
            for (EventSession &each : event.sessions) {
                const bool isSame = each.session.title == session.title && each.session.start == session.start
                    && each.session.day == session.day && each.session.room == session.room;
                each.isPicked = each.isPicked || isSame;
            }
        }
    }
}

Answer answerFor(const QString &eventFile, const QStringList &changes, const QList<ReportFile> &reports,
    const QList<ReportTopic> &topics, const QStringList &sentences)
{
    Answer answer;
    QJsonArray files;
    answer.text = eventFile + u'\n';
    for (qsizetype at = 0; at < reports.size(); ++at) {
        files.append(QJsonObject{
            {QStringLiteral("file"), reports[at].path}, {QStringLiteral("sessions"), topics[at].sessions().size()}});
        answer.text += reports[at].path + u'\n';
    }
    for (const QString &change : changes) {
        answer.text += change + u'\n';
    }
    answer.code = sentences.isEmpty() ? ExitCode::Done : ExitCode::ProblemsFound;
    answer.sentences = sentences;
    answer.json = {{QStringLiteral("event"), eventFile}, {QStringLiteral("files"), files},
        {QStringLiteral("changes"), QJsonArray::fromStringList(changes)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(sentences)}};
    return answer;
}

/// What to write, or why it is nothing.
struct Plan
{
    QList<ReportTopic> topics;
    QList<ReportFile> reports;
    QStringList sentences;
};

Result<Plan> planFor(const Source &source, const QString &site, const QCommandLineParser &arguments)
{
    const QStringList picks = arguments.values(QStringLiteral("pick"));
    const QList<BlogPost> newest = readBlogPosts(site, postsToFollow);
    const ReportUnit unit = unitOf(arguments.value(QStringLiteral("per")), newest);
    const Agenda agenda = picks.isEmpty() ? agendaOf(source.event.event, true) : source.agenda;
    const QString wanted = arguments.value(QStringLiteral("day"));
    const qsizetype days = daysOf(agenda).size();
    const QList<int> numbers = wantedDays(wanted, days);
    if (numbers.isEmpty()) {
        return failure(Error::Kind::Refused,
            days == 0
                ? NewReportMessages::tr("The agenda has no dates: say the event's first day with --date.")
                : NewReportMessages::tr("The event has %n day(s), and no day “%1”.", nullptr, static_cast<int>(days))
                      .arg(wanted));
    }
    Plan plan;
    QStringList unknown;
    plan.topics = reportTopics(source.event.event, agenda, numbers, unit, picks, &unknown);
    for (const QString &pick : unknown) {
        plan.sentences.append(NewReportMessages::tr("No session, or more than one, is called “%1”.").arg(pick));
    }
    if (plan.topics.isEmpty()) {
        return failure(Error::Kind::Refused,
            plan.sentences.isEmpty() ? NewReportMessages::tr("These days have no session to report on.")
                                     : plan.sentences.join(u'\n'));
    }
    for (const ReportTopic &topic : plan.topics) {
        const Result<ReportFile> report = reportFor(site, newest, topic);
        if (!report) {
            return std::unexpected(report.error());
        }
        plan.reports.append(*report);
    }
    return plan;
}

/// The index of the days of \a event, or the post over all of them.
Answer postOverDays(const Site &site, const QString &event, bool isIndex)
{
    const QDate today = QDate::currentDate();
    DayIndex made;
    if (isIndex) {
        const Result<DayIndex> index = dayIndexOf(site.folder(), event, today);
        if (!index) {
            return couldNot(index.error());
        }
        made = *index;
    } else {
        const Result<ReportFile> wrapUp = wrapUpOf(site.folder(), event, today);
        if (!wrapUp) {
            return couldNot(wrapUp.error());
        }
        made.file = *wrapUp;
    }
    const Result<ExportPlan> plan = planPost(site.folder(), made.file, made.isThere, event);
    if (!plan) {
        return couldNot(plan.error());
    }
    if (const Result<ExportOutcome> written = makeReports(*plan, exportsFolder()); !written) {
        return couldNot(written.error());
    }
    Answer answer;
    answer.text = made.file.path + u'\n';
    answer.json = {{QStringLiteral("event"), event}, {QStringLiteral("file"), made.file.path},
        {QStringLiteral("isNew"), !made.isThere}};
    return answer;
}

} // namespace

Answer newReport(const QCommandLineParser &arguments)
{
    const QString site = arguments.value(QStringLiteral("site"));
    if (const QString wrong = wrongUsage(arguments); !wrong.isEmpty()) {
        return {ExitCode::WrongUsage, {}, {wrong}, {}};
    }
    const std::expected<AgendaHints, Answer> hints = hintsOf(arguments);
    if (!hints) {
        return hints.error();
    }
    const Result<Site> opened = Site::open(site);
    if (!opened) {
        return couldNot(opened.error());
    }
    Result<Source> source = readSource(site, *hints, arguments);
    if (!source) {
        return couldNot(source.error());
    }
    if (arguments.isSet(QStringLiteral("index")) || arguments.isSet(QStringLiteral("wrap-up"))) {
        return postOverDays(*opened, source->event.event.name, arguments.isSet(QStringLiteral("index")));
    }
    Plan plan;
    if (!source->isEventOnly && !arguments.isSet(QStringLiteral("event-only"))) {
        const Result<Plan> planned = planFor(*source, site, arguments);
        if (!planned) {
            return couldNot(planned.error());
        }
        plan = *planned;
    }
    Event &event = source->event.event;
    pick(event, plan.topics);
    if (!source->stored && !plan.reports.isEmpty()) {
        event.pictureFolder = pictureFolderOf(event, pictureFolderFor(opened->folder()));
    }
    const Result<ExportPlan> files = planReports(opened->folder(), source->stored, event, plan.reports);
    if (!files) {
        return couldNot(files.error());
    }
    if (const Result<ExportOutcome> made = makeReports(*files, exportsFolder()); !made) {
        return couldNot(made.error());
    }
    return answerFor(
        QDir(site).filePath(files->post.toString()), source->event.changes, plan.reports, plan.topics, plan.sentences);
}

} // namespace frontrow::cli
