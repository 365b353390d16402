// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/eventcontroller.h"

#include "event/eventpictures.h"
#include "event/eventstore.h"
#include "site/blog/blogoverrides.h"
#include "site/jekyll/site.h"
#include "widgets/event/eventdialog.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QDir>
#include <QFileInfo>

#include <numeric>

namespace frontrow {

namespace {

/// What the reports of \a event are about: the days of its picked sessions, or its first day where it has no programme.
QList<ReportTopic> topicsOf(const Event &event, ReportUnit unit)
{
    if (event.sessions.isEmpty() && !event.days.isEmpty()) {
        ReportTopic topic{event, static_cast<int>(event.days.size()), ReportUnit::Day, {}};
        topic.days.append(ReportDay{1, event.days.first(), {}});
        return {topic};
    }
    QStringList unknown;
    const Agenda agenda = agendaOf(event, true);
    QList<int> numbers(daysOf(agenda).size());
    std::iota(numbers.begin(), numbers.end(), 1);
    return reportTopics(event, agenda, numbers, unit, {}, &unknown);
}

/// The files that the reports about \a topics are to be, with a sign where \a blog has one already.
QStringList filesFor(const QString &blog, const QList<ReportTopic> &topics)
{
    QStringList files;
    for (const ReportTopic &topic : topics) {
        const QString name = reportName(topic);
        files.append(QFileInfo::exists(QDir(blog).filePath(name))
                ? EventController::tr("%1 (is there already)").arg(name)
                : name);
    }
    return files;
}

Result<QList<ReportFile>> reportsOf(
    const QString &blog, const QList<BlogPost> &newest, const QList<ReportTopic> &topics)
{
    QList<ReportFile> reports;
    for (const ReportTopic &topic : topics) {
        const Result<ReportFile> report = reportFor(blog, newest, topic);
        if (!report) {
            return std::unexpected(report.error());
        }
        reports.append(*report);
    }
    return reports;
}

/// Of the blog in \a folder, whose files \a known has where it is that blog's.
QList<BlogPost> newestPosts(const BlogSnapshot &known, const QString &folder)
{
    return known.folder == folder ? readBlogPosts(folder, known.files, postsToFollow)
                                  : readBlogPosts(folder, postsToFollow);
}

} // namespace

EventController::EventController(PostSession &session, Settings &settings, UserPrompt &prompt, QWidget &window)
    : m_session(session)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_window(window)
{
}

QString EventController::blogFolder() const
{
    const QString chosen = m_settings.value(setting::exportSite);
    const bool isOfAuthor = m_session.location().kind != PostLocation::Kind::Sample;
    return chosen.isEmpty() && isOfAuthor ? m_session.blogFolder() : chosen;
}

void EventController::newEvent()
{
    openDialog();
}

void EventController::openAgenda(const QString &path)
{
    if (EventDialog *dialog = openDialog()) {
        dialog->openFile(path);
    }
}

EventDialog *EventController::openDialog()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return m_dialog;
    }
    m_blog = blogFolder();
    if (m_blog.isEmpty()) {
        const std::optional<QString> chosen = m_prompt.chooseSite(QDir::homePath());
        const Result<Site> site = chosen ? Site::open(*chosen) : Result<Site>(failure(Error::Kind::Cancelled, {}));
        if (!site) {
            if (chosen) {
                m_session.notices().notify(Notice::Topic::Event, Notice::Severity::Error, site.error().message);
            }
            return nullptr;
        }
        m_blog = site->folder();
        m_session.chooseBlog(m_blog);
    }
    const StoredEvents stored = readStoredEvents(m_blog);
    if (!stored.faults.isEmpty()) {
        m_session.notices().notify(Notice::Topic::Event, Notice::Severity::Warning, stored.faults.join(u'\n'));
    }
    m_newest = newestPosts(m_session.reader().blog().snapshot(), m_blog);
    m_dialog = new EventDialog(m_prompt, stored.events, ReportShape::ofLastIn(m_newest).unit, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setPlan(
        [blog = m_blog](const Event &event, ReportUnit unit) { return filesFor(blog, topicsOf(event, unit)); });
    connect(m_dialog, &EventDialog::createRequested, this, &EventController::create);
    m_dialog->open();
    return m_dialog;
}

void EventController::create()
{
    const QPointer<EventDialog> dialog = m_dialog;
    Event event = dialog->wantedEvent();
    if (!dialog->stored()) {
        event.pictureFolder = pictureFolderOf(event, pictureFolderFor(m_blog));
    }
    const Result<QList<ReportFile>> reports = reportsOf(m_blog, m_newest, topicsOf(event, dialog->unit()));
    if (!reports) {
        dialog->showProblem(reports.error().message);
        return;
    }
    const Result<ExportPlan> plan = planReports(m_blog, dialog->stored(), event, *reports);
    if (!plan) {
        dialog->showProblem(plan.error().message);
        return;
    }
    const Result<ExportOutcome> made = makeReports(*plan, exportsFolder());
    if (!made) {
        dialog->showProblem(made.error().message);
        return;
    }
    dialog->accept();
    showReports(event, *reports, *made);
}

void EventController::showReports(const Event &event, const QList<ReportFile> &reports, const ExportOutcome &made)
{
    if (reports.isEmpty()) {
        return;
    }
    m_session.whenIdle([this, path = reports.first().path] { m_session.open(path); });
    const QString text = tr("%n report(s) of “%1” are in the blog now, and none is published yet.", nullptr,
        static_cast<int>(reports.size()))
                             .arg(event.name);
    m_session.whenIdle([this, text, folder = made.plan.siteFolder, record = made.record] {
        QList<NoticeAction> actions;
        if (record) {
            actions.append({tr("Undo"), [this, folder, record] { Q_EMIT undoRequested(folder, *record); }});
        }
        m_session.notices().notify(Notice::Topic::Event, Notice::Severity::Done, text, actions);
    });
}

} // namespace frontrow
