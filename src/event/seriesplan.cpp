// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/seriesplan.h"

#include "base/atomicfile.h"
#include "event/dayindex.h"
#include "event/reportedevents.h"
#include "site/git/gitplan.h"
#include "site/git/gitrepository.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <functional>
#include <utility>

namespace frontrow {

namespace {

struct SeriesPlanMessages
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

/// What another post is to be, of the text that it has.
using Change = std::function<Result<TextEdits>(const QString &post)>;

/// The plan that publishes the post \a file with what \a change makes of it; nothing where that is nothing, or readers
/// do not have it yet.
Result<std::optional<ExportPlan>> planPost(const QString &siteFolder, const QString &file, const Change &change,
    const QDateTime &now, const ExportStore &store)
{
    constexpr qint64 largest = 20LL * 1024 * 1024; // bytes, of a post
    const QString path = QDir(siteFolder).filePath(file);
    const Result<QByteArray> bytes = readFile(path, largest);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<SourceText> source = SourceText::decode(*bytes);
    if (!source) {
        return std::unexpected(source.error());
    }
    const Result<TextEdits> edits = change(source->text());
    if (!edits) {
        return std::unexpected(edits.error());
    }
    if (edits->isEmpty()) {
        return std::nullopt;
    }
    const ExportRequest request{.source = source->edited(*edits),
        .postFile = path,
        .siteFolder = siteFolder,
        .pictures = {},
        .now = now,
        .opened = ContentHash::of(*bytes)};
    const Result<ExportPlan> plan = planExport(request, store);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    return plan->published ? std::optional(*plan) : std::nullopt; // what readers do not have waits
}

/// Adds what \a one changes to \a plan.
Result<void> addTo(ExportPlan &plan, const Result<std::optional<ExportPlan>> &one)
{
    if (!one) {
        return std::unexpected(one.error());
    }
    const QList<ExportFile> files = *one ? (*one)->files : QList<ExportFile>();
    for (const ExportFile &each : files) {
        if (each.action == ExportFile::Action::Conflict) {
            return failure(Error::Kind::Conflict,
                SeriesPlanMessages::tr("“%1” was changed meanwhile, and nothing was written. Try again.")
                    .arg(each.path.toString()));
        }
        if (each.isChange()) {
            plan.files.append(each);
        }
    }
    return {};
}

/// Says in \a plan how a commit of its files would go.
Result<void> addCommit(ExportPlan &plan)
{
    const Result<std::optional<GitRepository>> repository = GitRepository::around(plan.siteFolder);
    if (!repository || !*repository || plan.files.isEmpty()) {
        plan.gitProblem = repository ? QString() : repository.error().message;
        return {};
    }
    QList<RepoPath> paths;
    for (const ExportFile &file : std::as_const(plan.files)) {
        paths.append(file.path);
    }
    const Result<GitPlan> git = planCommit(**repository, paths);
    if (!git) {
        return std::unexpected(git.error());
    }
    plan.git = *git;
    return {};
}

/// The posts that may be an index of the days of \a event, by their titles.
QStringList indicesOf(const QList<IndexedPost> &posts, const QString &event)
{
    QStringList files;
    for (const IndexedPost &post : posts) {
        const bool isNamed = !event.isEmpty() && post.title.contains(event, Qt::CaseInsensitive);
        if (isNamed && eventOfIndex(posts, post.path).compare(event, Qt::CaseInsensitive) == 0) {
            files.append(post.path);
        }
    }
    return files;
}

} // namespace

QList<SeriesDay> daysOfReaders(const QString &siteFolder, QList<SeriesDay> days, const QString &own)
{
    const Result<std::optional<GitRepository>> repository = GitRepository::around(siteFolder);
    if (!repository || !*repository) {
        return days;
    }
    for (SeriesDay &day : days) {
        const Result<RepoPath> path = RepoPath::parse(day.file);
        const bool mayHave = day.file == own
            || (path && !day.url.isEmpty() && (*repository)->committed(*path).value_or(std::nullopt).has_value());
        day.url = mayHave ? day.url : QString();
    }
    return days;
}

Result<ExportPlan> planSeries(const QString &siteFolder, const QList<IndexedPost> &posts, const QString &file,
    const QDateTime &now, const ExportStore &store)
{
    const Result<RepoPath> own = RepoPath::parse(file);
    if (!own) {
        return std::unexpected(own.error());
    }
    const auto post = std::ranges::find(posts, file, &IndexedPost::path);
    const QString event = post == posts.end() ? QString() : eventNameOf(post->title);
    ExportPlan plan{.post = *own, .siteFolder = siteFolder, .title = SeriesPlanMessages::tr("Days of %1").arg(event)};
    const QList<SeriesDay> days = daysOfReaders(siteFolder, seriesOf(posts, file), file);
    for (const SeriesDay &day : days) {
        if (day.file == file || day.url.isEmpty()) {
            continue;
        }
        const Change change = [&days, &day](
                                  const QString &text) { return seriesEdits(text, days, day.file, promisesOf(text)); };
        if (const Result<void> added = addTo(plan, planPost(siteFolder, day.file, change, now, store)); !added) {
            return std::unexpected(added.error());
        }
    }
    const QDate date = post == posts.end() ? QDate() : post->date;
    const QList<SeriesDay> listed = daysOfReaders(siteFolder, daysOfEvent(posts, event, date), file);
    for (const QString &index : indicesOf(posts, event)) {
        const Change change = [&listed, &event](const QString &text) {
            return isDayIndex(text, listed) ? dayListEdits(text, listed, event) : TextEdits();
        };
        if (const Result<void> added = addTo(plan, planPost(siteFolder, index, change, now, store)); !added) {
            return std::unexpected(added.error());
        }
    }
    if (const Result<void> added = addCommit(plan); !added) {
        return std::unexpected(added.error());
    }
    return plan;
}

} // namespace frontrow
