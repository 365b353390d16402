// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/eventpagecontroller.h"

#include "base/backgroundpool.h"
#include "event/seriesplan.h"
#include "widgets/editor/posteditor.h"
#include "widgets/event/eventpage.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace frontrow {

EventPageController::EventPageController(
    PostSession &session, Settings &settings, UserPrompt &prompt, PostEditor &editor, QWidget &window)
    : m_session(session)
    , m_settings(settings)
    , m_editor(editor)
    , m_window(window)
    , m_posts(session, editor)
    , m_links(prompt)
{
    connect(&session, &PostSession::frameChanged, this, [this](const PreviewFrame &frame) {
        if (frame.revision == m_session.document().revision() && std::exchange(m_isLinkWanted, false)) {
            readDays();
        }
    });
    connect(&session, &PostSession::opened, this, [this] {
        m_isLinkWanted = m_isPublished = false;
        if (std::exchange(m_isSeriesOffered, false)) {
            m_session.notices().dismiss(Notice::Topic::Event);
        }
    });
    connect(&session.reader().blog(), &BlogReader::changed, this, [this] {
        if (std::exchange(m_isPublished, false)) {
            planSeriesOfPost();
        }
    });
    connect(&m_planning, &QFutureWatcher<Result<ExportPlan>>::finished, this, &EventPageController::offerSeries);
    connect(&m_days, &QFutureWatcher<QList<SeriesDay>>::finished, this, [this] { linkDaysNow(m_days.result()); });
}

EventPageController::~EventPageController()
{
    m_days.disconnect(this);
    m_planning.disconnect(this);
    m_days.waitForFinished();
    m_planning.waitForFinished();
}

void EventPageController::showPage()
{
    const bool isOfAuthor = m_session.location().kind != PostLocation::Kind::Sample;
    const QString own = isOfAuthor ? m_session.blogFolder() : QString();
    const QString folder = own.isEmpty() ? m_settings.value(setting::exportSite) : own;
    if (folder.isEmpty()) {
        m_session.notices().inform(tr("There is no blog whose events could be shown: open a post of it, or the blog."));
        return;
    }
    showPageOf(folder);
}

void EventPageController::showPageOf(const QString &folder)
{
    if (m_page == nullptr) {
        m_page = new EventPage(&m_window);
        connect(m_page, &EventPage::placeChosen, this, &EventPageController::openPlace);
        connect(m_page, &EventPage::indexRequested, &m_posts,
            [this](const QString &event) { makePost(EventPosts::Kind::Index, event); });
        connect(m_page, &EventPage::wrapUpRequested, &m_posts,
            [this](const QString &event) { makePost(EventPosts::Kind::WrapUp, event); });
        connect(m_page, &EventPage::linksRequested, &m_links,
            [this](const QStringList &files) { m_links.lookUp(m_page->folder(), files); });
        connect(m_page, &EventPage::stopRequested, &m_links, &DeadLinks::stop);
        connect(&m_links, &DeadLinks::progressed, m_page, &EventPage::showLinkProgress);
        connect(&m_links, &DeadLinks::found, m_page, &EventPage::addLink);
        connect(&m_links, &DeadLinks::finished, m_page, &EventPage::endLinks);
    }
    m_page->readBlog(folder);
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

void EventPageController::openPlace(const QString &file, qsizetype offset)
{
    const auto isHere = [this, file] { return QFileInfo(file) == QFileInfo(m_session.document().filePath()); };
    const auto show = [this, isHere, offset] {
        m_window.activateWindow();
        if (isHere() && offset >= 0 && offset <= m_session.document().text().size()) {
            m_editor.setCaretAfterLine(offset);
            m_editor.centerCursor();
        }
    };
    if (isHere()) {
        show();
    } else if (m_session.open(file)) {
        m_session.whenIdle(show);
    }
}

void EventPageController::makePost(EventPosts::Kind kind, const QString &event)
{
    m_window.activateWindow();
    m_session.whenIdle([this, kind, folder = m_page->folder(), event] { m_posts.make(kind, folder, event); });
}

void EventPageController::linkDays()
{
    if (m_session.frame().revision == m_session.document().revision()) {
        readDays();
    } else {
        m_isLinkWanted = true;
    }
}

QString EventPageController::ownFile() const
{
    const QString blog = m_session.reader().blog().snapshot().folder;
    const QString path = m_session.document().filePath();
    return blog.isEmpty() || path.isEmpty() ? QString() : QDir(blog).relativeFilePath(path);
}

void EventPageController::followPublished()
{
    if (std::exchange(m_isSeriesOffered, false)) {
        m_session.notices().dismiss(Notice::Topic::Event); // what is missing now is offered anew
    }
    m_isPublished = true;
}

void EventPageController::planSeriesOfPost()
{
    const BlogSnapshot &blog = m_session.reader().blog().snapshot();
    const QString file = ownFile();
    if (seriesOf(blog.index.posts, file).isEmpty()) {
        return;
    }
    m_visit = m_session.visit();
    m_planning.setFuture(QtConcurrent::run(backgroundPool(), [folder = blog.folder, posts = blog.index.posts, file] {
        return planSeries(folder, posts, file, QDateTime::currentDateTime(), ExportStore(exportsFolder(), folder));
    }));
}

void EventPageController::offerSeries()
{
    const Result<ExportPlan> plan = m_planning.result();
    if (m_visit != m_session.visit() || !plan || plan->files.isEmpty()) {
        return;
    }
    m_isSeriesOffered = true;
    m_session.notices().notify(Notice::Topic::Event, Notice::Severity::Information,
        tr("Links to where this report is now are missing in %n report(s) of other days.", nullptr,
            static_cast<int>(plan->files.size())),
        {{tr("Link Them…"), [this, wanted = *plan] { linkAllDays(wanted); }}});
}

void EventPageController::linkAllDays(const ExportPlan &plan)
{
    QStringList files;
    std::ranges::transform(
        plan.files, std::back_inserter(files), [](const ExportFile &file) { return file.path.toString(); });
    Q_EMIT publishRequested(plan, tr("Link the days of an event"), tr("Link the Days"),
        tr("These posts get links to the other days: %1").arg(files.join(QStringLiteral(", "))));
}

void EventPageController::readDays()
{
    const BlogSnapshot &blog = m_session.reader().blog().snapshot();
    const QString file = ownFile();
    const QList<SeriesDay> days = seriesOf(blog.index.posts, file);
    if (days.isEmpty()) {
        m_session.notices().inform(
            tr("The blog has no report of another day of this event: its title is the same but for the day."));
        return;
    }
    m_visit = m_session.visit();
    m_days.setFuture(QtConcurrent::run(backgroundPool(), &daysOfReaders, blog.folder, days, file));
}

void EventPageController::linkDaysNow(const QList<SeriesDay> &days)
{
    const PreviewFrame &frame = m_session.frame();
    if (m_visit != m_session.visit()) {
        return;
    }
    if (frame.revision != m_session.document().revision()) {
        m_isLinkWanted = true; // the text was typed on meanwhile
        return;
    }
    const Result<TextEdits> edits = seriesEdits(frame.text, days, ownFile(), frame.diagnostics);
    if (!edits) {
        m_session.notices().inform(edits.error().message);
    } else if (edits->isEmpty()) {
        m_session.notices().inform(tr("This report leads to all other days that readers have."));
    } else if (const std::optional<qsizetype> place = m_session.document().applyAt(frame.revision, *edits)) {
        m_editor.showOffset(*place);
    }
}

} // namespace frontrow
