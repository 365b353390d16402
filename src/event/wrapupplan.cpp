// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/wrapupplan.h"

#include "base/atomicfile.h"
#include "base/slug.h"
#include "event/eventstore.h"
#include "event/reporttemplate.h"
#include "event/seriesplan.h"
#include "event/sessionplan.h"
#include "event/wrapup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace frontrow {

namespace {

struct WrapUpPlanMessages
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

/// The event called \a name with the days and sessions of \a wrapUp, as templates know events.
ReportTopic topicOf(const QString &name, const Event *event, const WrapUp &wrapUp)
{
    ReportTopic topic;
    topic.event = event == nullptr ? Event{.name = name} : *event;
    topic.dayCount = static_cast<int>(wrapUp.days.size());
    topic.unit = ReportUnit::Event;
    for (const WrapUpDay &day : wrapUp.days) {
        topic.days.append({day.day.number, day.day.date, day.sessions});
    }
    return topic;
}

} // namespace

QString wrapUpTitle(const QString &event)
{
    return WrapUpPlanMessages::tr("%1: Wrap-up").arg(event);
}

Result<ReportFile> wrapUpOf(const QString &siteFolder, const QString &event, QDate today)
{
    const Result<Site> site = Site::open(siteFolder);
    if (!site) {
        return std::unexpected(site.error());
    }
    const QList<BlogPost> posts = readBlogPosts(site->folder());
    const QList<SeriesDay> days = daysOfReaders(
        site->folder(), daysOfEvent(readBlogIndex(*site, blogIndexCacheFile(site->folder())).posts, event, {}), {});
    const QList<ReportedEvent> reported = reportedEvents(posts);
    const auto own = std::ranges::find_if(
        reported, [&event](const ReportedEvent &each) { return each.name.compare(event, Qt::CaseInsensitive) == 0; });
    if (own == reported.end() || days.isEmpty()) {
        return failure(Error::Kind::Refused,
            WrapUpPlanMessages::tr("The blog has no report of “%1” with sections for its sessions.").arg(event));
    }
    QList<Event> events;
    for (const StoredEvent &stored : readStoredEvents(site->folder()).events) {
        events.append(stored.event);
    }
    const Event *known = eventOfReport(events, event, days.first().date);
    const WrapUp wrapUp = gatheredWrapUp(days, own->days, known, site->config().values.value(QStringLiteral("url")));
    const QString title = wrapUpTitle(event);
    const Result<QString> text = newWrapUp(site->folder(), posts.first(std::min(posts.size(), postsToFollow)),
        topicOf(event, known, wrapUp), wrapUp, title, today);
    if (!text) {
        return std::unexpected(text.error());
    }
    const QString name = QStringLiteral("_posts/%1-%2.md").arg(today.toString(Qt::ISODate), Slug::of(title).toString());
    return ReportFile{QDir(site->folder()).filePath(name), *text};
}

Result<ExportPlan> planPost(const QString &siteFolder, const ReportFile &post, bool isThere, const QString &title)
{
    if (const Result<void> free = isThere ? Result<void>() : areFree({post}); !free) {
        return std::unexpected(free.error());
    }
    const QDir blog(QDir(siteFolder).absolutePath());
    const Result<RepoPath> path = RepoPath::parse(blog.relativeFilePath(QFileInfo(post.path).absoluteFilePath()));
    if (!path) {
        return std::unexpected(path.error());
    }
    constexpr qint64 largest = 20LL * 1024 * 1024; // bytes, of a post
    const Result<QByteArray> before = isThere ? readFile(post.path, largest) : Result<QByteArray>(QByteArray());
    if (!before) {
        return std::unexpected(before.error());
    }
    const QByteArray bytes = post.text.toUtf8();
    ExportPlan plan{.post = *path, .siteFolder = siteFolder, .title = title};
    const bool isSame = isThere && *before == bytes;
    plan.files.append({*path,
        isSame        ? ExportFile::Action::Keep
            : isThere ? ExportFile::Action::Update
                      : ExportFile::Action::Create,
        isSame ? QByteArray() : bytes, isThere ? ContentHash::of(*before) : ContentHash(), ContentHash::of(bytes)});
    return plan;
}

} // namespace frontrow
