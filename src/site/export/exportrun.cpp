// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportrun.h"

#include "base/atomicfile.h"
#include "site/blog/postplace.h"
#include "site/export/exportrecovery.h"
#include "site/export/exportwriting.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSet>

#include <tuple>
#include <utility>

namespace frontrow {

namespace {

struct ExportRunMessages
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)
};

/// Pictures that still wait in \a staging are made small. One that cannot be is exported as it is.
void optimiseAll(std::optional<StagingStore> staging)
{
    if (staging) {
        std::ignore = staging->optimiseAll(staging->unoptimised());
    }
}

/// The pictures of \a plan are in the blog now.
void forgetOriginals(const ExportPlan &plan, std::optional<StagingStore> staging)
{
    if (staging) {
        for (const ExportFile &file : plan.files) {
            staging->forgetOriginal(file.path);
        }
    }
}

/// What a process left beside the plan's files that died and left no journal.
void sweep(const ExportPlan &plan)
{
    QSet<QString> folders;
    for (const ExportFile &file : plan.files) {
        folders.insert(plan.siteFolder + u'/' + file.path.folder());
    }
    for (const QString &folder : std::as_const(folders)) {
        sweepLeftovers(folder);
    }
}

std::unexpected<Error> conflict(const ExportPlan &plan)
{
    return failure(Error::Kind::Conflict,
        ExportRunMessages::tr(
            "Nothing was published, because the blog already has files of these names with other content that "
            "Frontrow did not write: %1. Rename or remove them, or change the post's name or date.")
            .arg(plan.conflicts().join(QStringLiteral(", "))));
}

} // namespace

QString exportsFolder()
{
    return dataFolder() + QStringLiteral("/exports");
}

QString usualMessage(const ExportPlan &plan)
{
    if (plan.undone) {
        return ExportRunMessages::tr("Undo: publish “%1”").arg(plan.title);
    }
    const bool isNew = !plan.published && plan.formerUrl.isEmpty();
    return isNew ? ExportRunMessages::tr("Publish “%1”").arg(plan.title)
                 : ExportRunMessages::tr("Update “%1”").arg(plan.title);
}

Result<QString> enterBranch(const QString &siteFolder, const PublishOptions &options, const RunWatch &watch)
{
    const bool isAsked = options.commits && !options.branch.isEmpty();
    const Result<std::optional<GitRepository>> repository =
        isAsked ? GitRepository::around(siteFolder) : Result<std::optional<GitRepository>>();
    if (!repository || !*repository) {
        return QString(); // carryOut() says why
    }
    const Result<GitState> state = (*repository)->state();
    const Result<QStringList> branches = (*repository)->branches();
    const bool isOther = state && branches && state->branch != options.branch && branches->contains(options.branch);
    if (!isOther) {
        return QString();
    }
    if (!state->obstacle.isEmpty()) {
        return failure(Error::Kind::Refused, state->obstacle);
    }
    const Result<void> switched = (*repository)->switchTo(options.branch, options.trusted, watch);
    if (!switched) {
        return std::unexpected(switched.error());
    }
    return state->branch;
}

Result<ExportPlan> prepareExport(const ExportRequest &request, const QString &stores)
{
    if (const auto recovered = recoverExport(request.siteFolder, stores); !recovered) {
        return std::unexpected(recovered.error());
    }
    optimiseAll(request.staging);
    return planExport(request, ExportStore(stores, request.siteFolder));
}

Result<ExportOutcome> carryOut(const ExportPlan &plan, const PublishOptions &options, const QString &stores,
    std::optional<StagingStore> staging, const RunWatch &watch, FileOps &ops)
{
    sweep(plan);
    if (plan.hasConflict()) {
        return conflict(plan);
    }
    if (options.commits && !options.acceptsMissing && !plan.missing.isEmpty()) {
        return failure(Error::Kind::Refused,
            ExportRunMessages::tr(
                "Nothing was published, because the post names pictures that are nowhere, and readers would "
                "see gaps: %1. Put them there, take them out of the text, or publish without them.")
                .arg(plan.missing.join(QStringLiteral(", "))));
    }
    if (plan.isUpToDate() && !options.commits && !plan.takesCommitBack) {
        return ExportOutcome{.plan = plan};
    }
    const ExportStore store(stores, plan.siteFolder, ops);
    const auto lock = store.lock();
    if (!lock) {
        return std::unexpected(lock.error());
    }
    if (const auto recovered = putExportRight(plan.siteFolder, store, ops); !recovered) {
        return std::unexpected(recovered.error());
    }
    const Result<ExportManifest> manifest = store.manifest();
    if (!manifest) {
        return std::unexpected(manifest.error());
    }
    Result<ExportOutcome> outcome = writeExport(plan, options, store, *manifest, watch, ops);
    if (!outcome) {
        return outcome;
    }
    forgetOriginals(plan, std::move(staging));
    if (plan.undone) {
        ExportRecord undone = *plan.undone;
        undone.isUndone = true;
        if (const Result<void> saved = store.save(undone); !saved) {
            return std::unexpected(saved.error());
        }
    }
    return outcome;
}

Result<ExportOutcome> runExport(
    const ExportRequest &request, const PublishOptions &options, const QString &stores, const RunWatch &watch)
{
    const Result<QString> left = enterBranch(request.siteFolder, options, watch);
    if (!left) {
        return std::unexpected(left.error());
    }
    const Result<ExportPlan> plan = prepareExport(request, stores);
    Result<ExportOutcome> outcome =
        plan ? carryOut(*plan, options, stores, request.staging, watch) : std::unexpected(plan.error());
    if (!outcome && !left->isEmpty()) {
        PublishOptions back = options;
        back.branch = *left;
        std::ignore = enterBranch(request.siteFolder, back);
    }
    return outcome;
}

} // namespace frontrow
