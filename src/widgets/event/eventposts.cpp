// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/eventposts.h"

#include "base/backgroundpool.h"
#include "event/reportedevents.h"
#include "event/reportplan.h"
#include "event/wrapupplan.h"
#include "widgets/editor/posteditor.h"
#include "workspace/session/postsession.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace frontrow {

namespace {

Result<DayIndex> madeOf(EventPosts::Kind kind, const QString &folder, const QString &event, QDate today)
{
    if (kind == EventPosts::Kind::Index) {
        return dayIndexOf(folder, event, today);
    }
    const Result<ReportFile> wrapUp = wrapUpOf(folder, event, today);
    return wrapUp ? Result<DayIndex>(DayIndex{*wrapUp, false, {}}) : std::unexpected(wrapUp.error());
}

} // namespace

EventPosts::EventPosts(PostSession &session, PostEditor &editor)
    : m_session(session)
    , m_editor(editor)
{
    connect(&m_making, &QFutureWatcher<Result<DayIndex>>::finished, this, &EventPosts::take);
}

EventPosts::~EventPosts()
{
    m_making.disconnect(this);
    m_making.waitForFinished();
}

void EventPosts::make(Kind kind, const QString &folder, const QString &event)
{
    if (m_making.isRunning()) {
        return;
    }
    m_kind = kind;
    m_folder = folder;
    m_event = event;
    m_making.setFuture(QtConcurrent::run(backgroundPool(), &madeOf, kind, folder, event, QDate::currentDate()));
}

void EventPosts::makeOfPost(Kind kind)
{
    const BlogSnapshot &blog = m_session.reader().blog().snapshot();
    const QString path = m_session.document().filePath();
    const QString file = blog.folder.isEmpty() || path.isEmpty() ? QString() : QDir(blog.folder).relativeFilePath(path);
    const FrontMatter &front = m_session.frame().frontMatter;
    IndexedPost open; // as it is, which the blog may not have been read with
    open.path = file;
    open.title = front.value(u"title").toString();
    open.date = QDate::fromString(front.value(u"date").toString().left(10), Qt::ISODate);
    QList<IndexedPost> posts = blog.index.posts;
    posts.removeIf([&file](const IndexedPost &post) { return post.path == file; });
    const QString ofIndex = eventOfIndex(posts << open, file);
    const QString own = eventNameOf(open.title);
    if (blog.folder.isEmpty() || (ofIndex.isEmpty() && own.isEmpty())) {
        fail(tr("The open post is no report of an event in a blog."));
        return;
    }
    make(kind, blog.folder, ofIndex.isEmpty() ? own : ofIndex);
}

void EventPosts::take()
{
    const Result<DayIndex> made = m_making.result();
    if (!made) {
        fail(made.error().message);
    } else if (made->isThere) {
        openIndex(*made);
    } else {
        write(*made);
    }
}

void EventPosts::write(const DayIndex &made)
{
    const QString title = (m_kind == Kind::Index ? tr("Index of the days of %1") : tr("Wrap-up of %1")).arg(m_event);
    const Result<ExportPlan> plan = planPost(m_folder, made.file, false, title);
    const Result<ExportOutcome> written =
        plan ? makeReports(*plan, exportsFolder()) : Result<ExportOutcome>(std::unexpected(plan.error()));
    if (!written) {
        fail(written.error().message);
        return;
    }
    const QString text = tr("“%1” is in the blog now, and is not published yet.").arg(made.file.path.section(u'/', -1));
    m_session.whenIdle([this, path = made.file.path] { m_session.open(path); });
    m_session.whenIdle([this, text, folder = written->plan.siteFolder, record = written->record] {
        QList<NoticeAction> actions;
        if (record) {
            actions.append({tr("Undo"), [this, folder, record] { Q_EMIT undoRequested(folder, *record); }});
        }
        m_session.notices().notify(Notice::Topic::Event, Notice::Severity::Done, text, actions);
    });
}

void EventPosts::openIndex(const DayIndex &made)
{
    const auto follow = [this, made] {
        if (QFileInfo(m_session.document().filePath()) != QFileInfo(made.file.path)) {
            return; // another post was opened meanwhile
        }
        const PostDocument &document = m_session.document();
        const TextEdits edits = dayListEdits(document.text(), made.days, m_event); // what was typed since stays
        if (edits.isEmpty()) {
            m_session.notices().inform(tr("This index lists the days as they are."));
        } else if (const auto place = m_session.document().applyAt(document.revision(), edits)) {
            m_editor.showOffset(*place);
        }
    };
    if (QFileInfo(m_session.document().filePath()) == QFileInfo(made.file.path)) {
        follow();
    } else if (m_session.open(made.file.path)) {
        m_session.whenIdle(follow);
    }
}

void EventPosts::fail(const QString &sentence)
{
    m_session.notices().notify(Notice::Topic::Event, Notice::Severity::Warning, sentence);
}

} // namespace frontrow
