// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/exportrun.h"

#include "site/postplace.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)
};

std::unexpected<Error> conflict(const ExportPlan &plan)
{
    QStringList names;
    for (const ExportFile &file : plan.files) {
        if (file.action == ExportFile::Action::Conflict) {
            names.append(file.path.toString());
        }
    }
    return failure(Error::Kind::Conflict,
        Messages::tr("Nothing was exported, because the blog already has files of these names with other content that "
                     "Frontrow did not write: %1. Rename or remove them, or change the post's name or date.")
            .arg(names.join(QStringLiteral(", "))));
}

/// Pictures that still wait in \a staging are made small. One that cannot be is exported as it is.
void squeezeAll(std::optional<StagingStore> staging)
{
    if (staging) {
        for (const RepoPath &path : staging->unsqueezed()) {
            std::ignore = staging->squeeze(path);
        }
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

} // namespace

QString manifestFolder()
{
    return dataFolder() + QStringLiteral("/exports");
}

Result<ExportOutcome> runExport(const ExportRequest &request, const QString &manifestFolder, bool dryRun)
{
    Result<ExportManifest> manifest = ExportManifest::load(manifestFolder, request.siteFolder);
    if (!manifest) {
        return std::unexpected(manifest.error());
    }
    if (!dryRun) {
        squeezeAll(request.staging);
    }
    const Result<ExportPlan> plan = planExport(request, *manifest);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    ExportOutcome outcome{*plan, 0};
    if (dryRun) {
        return outcome;
    }
    if (plan->hasConflict()) {
        return conflict(*plan);
    }
    if (plan->isUpToDate()) {
        return outcome;
    }
    if (const Result<void> committed = commitExport(*plan, *manifest); !committed) {
        return std::unexpected(committed.error());
    }
    if (const Result<void> saved = manifest->save(manifestFolder, request.siteFolder); !saved) {
        return std::unexpected(saved.error());
    }
    forgetOriginals(*plan, request.staging);
    outcome.written = std::ranges::count_if(
        plan->files, [](const ExportFile &file) { return file.action != ExportFile::Action::Keep; });
    return outcome;
}

} // namespace frontrow
