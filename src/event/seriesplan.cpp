// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/seriesplan.h"

#include "base/atomicfile.h"
#include "event/reportedevents.h"
#include "site/git/gitrepository.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

/// The plan that publishes the report \a day with its links to the other \a days; nothing where it has them, or readers
/// do not have it yet.
Result<std::optional<ExportPlan>> planDay(const QString &siteFolder, const QList<SeriesDay> &days, const SeriesDay &day,
    const QDateTime &now, const ExportStore &store)
{
    constexpr qint64 largest = 20LL * 1024 * 1024; // bytes, of a post
    const QString path = QDir(siteFolder).filePath(day.file);
    const Result<QByteArray> bytes = readFile(path, largest);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<SourceText> source = SourceText::decode(*bytes);
    if (!source) {
        return std::unexpected(source.error());
    }
    const Result<TextEdits> edits = seriesEdits(source->text(), days, day.file, promisesOf(source->text()));
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
    ExportPlan plan{.post = *own, .siteFolder = siteFolder, .title = Messages::tr("Days of %1").arg(event)};
    const QList<SeriesDay> days = daysOfReaders(siteFolder, seriesOf(posts, file), file);
    for (const SeriesDay &day : days) {
        if (day.file == file || day.url.isEmpty()) {
            continue;
        }
        const Result<std::optional<ExportPlan>> one = planDay(siteFolder, days, day, now, store);
        if (!one) {
            return std::unexpected(one.error());
        }
        const QList<ExportFile> files = *one ? (*one)->files : QList<ExportFile>();
        for (const ExportFile &each : files) {
            if (each.action == ExportFile::Action::Conflict) {
                return failure(Error::Kind::Conflict,
                    Messages::tr("“%1” was changed meanwhile, and nothing was written. Try again.")
                        .arg(each.path.toString()));
            }
            if (each.isChange()) {
                plan.files.append(each);
            }
        }
    }
    return plan;
}

} // namespace frontrow
