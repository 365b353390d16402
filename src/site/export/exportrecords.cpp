// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportrecords.h"

#include "site/export/exportrecovery.h"
#include "site/export/sitefile.h"
#include "site/git/gitpush.h"

#include <QCoreApplication>

namespace frontrow {

namespace {

struct ExportRecordsMessages
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)
};

/// Those files that \a plan would take back and that somebody has changed since.
QStringList changedAfter(const ExportPlan &plan)
{
    QStringList changed;
    for (const ExportFile &file : plan.files) {
        if (hashInSite(plan.siteFolder, file.path).value_or(ContentHash()) != file.before) {
            changed.append(file.path.toString());
        }
    }
    return changed;
}

} // namespace

Result<ExportPlan> planUndo(const QString &siteFolder, const ExportRecord &record, const ExportStore &store)
{
    ExportPlan plan{.post = record.post,
        .siteFolder = siteFolder,
        .source = record.source,
        .title = record.title,
        .url = record.url,
        .undone = record};
    if (!record.commit.isEmpty()) {
        const Result<std::optional<GitRepository>> repository = GitRepository::around(siteFolder);
        plan.takesCommitBack = repository && *repository && mayTakeBack(**repository, madeCommit(record));
    }
    for (const RecordedFile &file : record.files) {
        const Result<QByteArray> bytes = file.before.isNull() ? QByteArray() : store.bytes(file.before);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        const ExportFile::Action action = file.before.isNull() ? ExportFile::Action::Remove
            : file.after.isNull()                              ? ExportFile::Action::Create
                                                               : ExportFile::Action::Update;
        plan.files.append({file.path, action, *bytes, file.after, file.before});
    }
    return plan;
}

Result<ExportOutcome> undoExport(const QString &siteFolder, const ExportRecord &record, const PublishOptions &options,
    const QString &stores, const RunWatch &watch)
{
    const Result<ExportPlan> plan = planUndo(siteFolder, record, ExportStore(stores, siteFolder));
    if (!plan) {
        return std::unexpected(plan.error());
    }
    PublishOptions own = options;
    own.commits = !record.commit.isEmpty() && !plan->takesCommitBack;
    own.pushes = own.pushes && own.commits;
    const Result<ExportOutcome> outcome = carryOut(*plan, own, stores, {}, watch);
    if (outcome || outcome.error().kind != Error::Kind::Conflict) {
        return outcome;
    }
    const QStringList changed = changedAfter(*plan);
    return changed.isEmpty()
        ? outcome
        : failure(Error::Kind::Conflict,
              ExportRecordsMessages::tr("Nothing was taken back, because this was changed since it was published: %1. "
                                        "Undo that change first, or take back by hand what is left.")
                  .arg(changed.join(QStringLiteral(", "))));
}

Result<ExportRecord> pushRecord(const QString &siteFolder, const ExportRecord &record, const PublishOptions &options,
    const QString &stores, const RunWatch &watch)
{
    const Result<std::optional<GitRepository>> repository = GitRepository::around(siteFolder);
    if (!repository || !*repository) {
        return repository
            ? failure(Error::Kind::Refused, ExportRecordsMessages::tr("The blog is in no git repository any more."))
            : std::unexpected(repository.error());
    }
    const GitPrograms &programs = (*repository)->programs();
    if (!programs.isEmpty() && programs.fingerprint() != options.trusted) {
        return failure(Error::Kind::Refused,
            ExportRecordsMessages::tr(
                "This repository would run programs of its own with a push. Look at them, and trust the "
                "repository if they are yours:\n%1")
                .arg(programs.toText()));
    }
    const Result<GitState> state = (*repository)->state();
    if (!state) {
        return std::unexpected(state.error());
    }
    const Result<PushTarget> target = pushTargetOf(*state);
    if (!target) {
        return std::unexpected(target.error());
    }
    if (const Result<void> done = pushBranch(**repository, state->branch, *target, watch); !done) {
        return std::unexpected(done.error());
    }
    ExportRecord pushed = record;
    pushed.pushedTo = target->remote + u'/' + target->branch;
    if (const Result<void> saved = ExportStore(stores, siteFolder).save(pushed); !saved) {
        return std::unexpected(saved.error());
    }
    return pushed;
}

} // namespace frontrow
