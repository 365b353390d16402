// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportrun.h"

#include "base/atomicfile.h"
#include "site/blog/postplace.h"
#include "site/export/exportrecovery.h"
#include "site/export/transaction.h"
#include "site/git/gitpush.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace frontrow {

namespace {

struct ExportRunMessages
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)
};

constexpr qint64 largestRunTarget = 256LL * 1024 * 1024;

/// Pictures that still wait in \a staging are made small. One that cannot be is exported as it is.
void optimiseAll(std::optional<StagingStore> staging)
{
    if (staging) {
        for (const RepoPath &path : staging->unoptimised()) {
            std::ignore = staging->optimise(path);
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

/// The file at \a path had been written by Frontrow before the export \a record, too.
bool wasOurs(const RepoPath &path, const ExportRecord &record)
{
    const auto file = std::ranges::find(record.files, path, &RecordedFile::path);
    return file != record.files.end() && file->wasOurs;
}

/// What carrying \a plan out will have done to files.
ExportRecord recordFor(const ExportPlan &plan, const ExportManifest &manifest)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ExportRecord record{.id = now.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")),
        .time = now,
        .title = plan.title,
        .source = plan.source,
        .post = plan.post,
        .url = plan.url,
        .isUndo = plan.undone.has_value()};
    for (const ExportFile &file : plan.files) {
        if (file.isChange()) {
            const bool isOurs = manifest.hashAt(file.path) == file.before;
            record.files.append(
                {file.path, file.before, file.after, record.isUndo ? wasOurs(file.path, *plan.undone) : isOurs});
        }
    }
    return record;
}

/// One plan on its way into the blog.
class Run
{
public:
    Run(const ExportPlan &plan, const PublishOptions &options, const ExportStore &store, ExportRecord record,
        const RunWatch &watch, FileOps &ops)
        : m_plan(plan)
        , m_options(options)
        , m_store(store)
        , m_watch(watch)
        , m_ops(ops)
        , m_record(std::move(record))
        , m_outcome{.plan = plan}
    {
    }

    Result<ExportOutcome> carryOut()
    {
        const Result<void> entered = m_plan.takesCommitBack ? openRepository()
            : m_options.commits                             ? enterRepository()
                                                            : Result<void>();
        if (!entered) {
            return std::unexpected(entered.error());
        }
        if (const Result<void> kept = keepBytes(); !kept) {
            return std::unexpected(kept.error());
        }
        if (const Result<void> written = write(); !written) {
            return std::unexpected(written.error());
        }
        if (m_options.pushes && !m_record.commit.isEmpty()) {
            push();
        }
        if (hasHappened()) {
            m_outcome.written = m_record.files.size();
            m_outcome.record = m_record;
        }
        return m_outcome;
    }

private:
    /// There is one, and it runs nothing that is not trusted.
    [[nodiscard]] Result<void> openRepository()
    {
        const Result<std::optional<GitRepository>> repository = GitRepository::around(m_plan.siteFolder);
        if (!repository) {
            return std::unexpected(repository.error());
        }
        if (!*repository) {
            return failure(Error::Kind::Refused,
                ExportRunMessages::tr(
                    "“%1” is in no git repository, so nothing can be committed. Publish without a commit, or "
                    "run “git init” there.")
                    .arg(m_plan.siteFolder));
        }
        m_repository = *repository;
        return m_repository->requireTrust(m_options.trusted);
    }

    /// May a commit be made here, by this person, with what it would run?
    [[nodiscard]] Result<void> enterRepository()
    {
        if (Result<void> opened = openRepository(); !opened) {
            return opened;
        }
        // What stops a commit at any moment is looked at again when it is made.
        const Result<GitPlan> git = m_plan.git ? *m_plan.git : planCommit(*m_repository, paths());
        if (!git) {
            return std::unexpected(git.error());
        }
        if (!git->obstacle.isEmpty()) {
            return failure(Error::Kind::Refused, git->obstacle);
        }
        if (!git->hasIdentity && m_options.identity.isNull()) {
            return failure(Error::Kind::Refused,
                ExportRunMessages::tr(
                    "git does not know who commits. Set your name and address with “git config user.name” and "
                    "“git config user.email”, then publish again. Nothing was written."));
        }
        m_formerBranch = git->state.branch;
        m_newBranch = m_options.branch == git->state.branch ? QString() : m_options.branch;
        return m_newBranch.isEmpty() ? Result<void>() : checkNewBranch(m_newBranch, git->branches);
    }

    [[nodiscard]] Result<void> checkNewBranch(const QString &branch, const QStringList &others) const
    {
        if (!m_repository->isBranchName(branch)) {
            return failure(Error::Kind::Refused,
                ExportRunMessages::tr("“%1” is no name for a branch. Use letters, digits, “-” and “/”.").arg(branch));
        }
        if (others.contains(branch)) {
            return failure(Error::Kind::Refused,
                ExportRunMessages::tr("There is a branch “%1” already, with other files. Switch to it first.")
                    .arg(branch));
        }
        return {};
    }

    [[nodiscard]] QList<RepoPath> paths() const
    {
        QList<RepoPath> paths;
        for (const ExportFile &file : m_plan.files) {
            paths.append(file.path);
        }
        return paths;
    }

    /// Of what the export replaces, so that it can be undone; and of posts, so that a later one can tell a change.
    [[nodiscard]] Result<void> keepBytes() const
    {
        for (const ExportFile &file : m_plan.files) {
            if ((file.path == m_plan.post || m_plan.url.isEmpty()) && file.isChange()) {
                if (const Result<void> kept = m_store.keep(file.bytes); !kept) {
                    return std::unexpected(kept.error());
                }
            }
            if (!file.isChange() || file.before.isNull()) {
                continue;
            }
            if (const Result<void> kept = keepPresent(file.path); !kept) {
                return std::unexpected(kept.error());
            }
        }
        return {};
    }

    /// Of what the blog has at \a path now.
    [[nodiscard]] Result<void> keepPresent(const RepoPath &path) const
    {
        const Result<QString> target = siteFile(m_plan.siteFolder, path);
        if (!target) {
            return std::unexpected(target.error());
        }
        const Result<QByteArray> bytes = readFile(*target, largestRunTarget);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        return m_store.keep(*bytes);
    }

    [[nodiscard]] Result<void> prepare(Transaction &transaction) const
    {
        for (const ExportFile &file : m_plan.files) {
            const Result<void> prepared = file.isChange() ? transaction.prepare({.path = file.path,
                                                                .bytes = file.bytes,
                                                                .before = file.before,
                                                                .isRemoval = file.action == ExportFile::Action::Remove})
                                                          : transaction.require(file.path, file.before);
            if (m_watch.isCancelled && m_watch.isCancelled()) {
                return failure(Error::Kind::Cancelled,
                    ExportRunMessages::tr("Publishing was stopped. Nothing in the blog was changed."));
            }
            if (!prepared) {
                return std::unexpected(prepared.error());
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> write()
    {
        Transaction transaction(m_plan.siteFolder, m_store.journal(), m_ops);
        if (const Result<void> prepared = prepare(transaction); !prepared) {
            return std::unexpected(prepared.error());
        }
        if (const Result<void> done = transaction.carryOut(ExportNote{.record = m_record}.toJson()); !done) {
            return std::unexpected(done.error());
        }
        const Result<void> landed = m_plan.takesCommitBack ? takeCommitBack(transaction)
            : m_repository                                 ? commit(transaction)
                                                           : Result<void>();
        if (!landed) {
            return std::unexpected(landed.error());
        }
        if (!hasHappened()) {
            return {};
        }
        if (m_record.commit.isEmpty() && !m_plan.takesCommitBack) {
            const Result<void> noted = transaction.setNote(ExportNote{.record = m_record, .isDone = true}.toJson());
            if (!noted) {
                return std::unexpected(noted.error());
            }
        }
        return finishExport(m_store, m_record, transaction);
    }

    [[nodiscard]] bool hasHappened() const
    {
        return !m_record.files.isEmpty() || !m_record.commit.isEmpty() || m_plan.takesCommitBack;
    }

    [[nodiscard]] Result<void> takeCommitBack(Transaction &transaction)
    {
        const Result<void> noted =
            transaction.setNote(ExportNote{.record = m_record, .takenBack = m_plan.undone}.toJson());
        if (!noted) {
            return std::unexpected(noted.error());
        }
        return takeBack(*m_repository, madeCommit(*m_plan.undone), m_store.folder());
    }

    /// Somebody may commit at the same moment: once more then, on top of theirs.
    [[nodiscard]] Result<void> commit(Transaction &transaction)
    {
        Result<void> landed = commitOnce(transaction);
        return !landed && landed.error().kind == Error::Kind::Conflict ? commitOnce(transaction) : landed;
    }

    [[nodiscard]] Result<void> commitOnce(Transaction &transaction)
    {
        const CommitRequest request{.paths = m_plan.undone ? QList<RepoPath>() : paths(),
            .undone = m_plan.undone ? m_plan.undone->commit : QString(),
            .message = m_options.message.trimmed().isEmpty() ? usualMessage(m_plan) : m_options.message,
            .newBranch = m_newBranch,
            .identity = m_options.identity};
        const Result<PreparedCommit> prepared = prepareCommit(*m_repository, request, m_store.folder(), m_watch);
        const QStringList changed = followHooks(transaction);
        if (!prepared) {
            return changed.isEmpty()
                ? std::unexpected(prepared.error())
                : failure(prepared.error().kind,
                      prepared.error().message + u'\n'
                          + ExportRunMessages::tr("What it changed in %1 was put back: the blog is as it was before.")
                              .arg(changed.join(QStringLiteral(", "))));
        }
        if (prepared->isEmpty()) {
            return {};
        }
        if (const Result<void> recorded = recordCommit(*prepared); !recorded) {
            return std::unexpected(recorded.error());
        }
        if (const Result<void> landed = land(*prepared, transaction); !landed) {
            m_record.commit.clear();
            m_record.branch.clear();
            return std::unexpected(landed.error());
        }
        if (!prepared->others.isEmpty()) {
            m_outcome.warnings.append(ExportRunMessages::tr("The repository's hooks changed more in the commit: %1.")
                    .arg(prepared->others.join(QStringLiteral(", "))));
        }
        if (const Result<void> noted = followInIndex(*m_repository, prepared->entries, m_store.folder()); !noted) {
            m_outcome.warnings.append(noted.error().message);
        }
        runPostCommit(*m_repository, m_watch);
        followHooks(transaction);
        return {};
    }

    /// How the repository is without \a prepared, so that the commit can be taken back.
    [[nodiscard]] Result<void> recordCommit(const PreparedCommit &prepared)
    {
        m_record.commit = prepared.commit;
        m_record.branch = prepared.reference.section(u'/', 2);
        m_record.formerCommit = prepared.isNewBranch ? QString() : prepared.former;
        m_record.formerBranch = prepared.isNewBranch ? m_formerBranch : QString();
        const Result<QByteArray> formerEntries = indexEntriesLike(*m_repository, prepared.entries);
        if (!formerEntries) {
            return std::unexpected(formerEntries.error());
        }
        m_record.formerEntries = *formerEntries;
        return {};
    }

    /// From here on the branch shows \a prepared.
    [[nodiscard]] Result<void> land(const PreparedCommit &prepared, Transaction &transaction) const
    {
        const Result<void> noted = transaction.setNote(ExportNote{
            .record = m_record, .commit = prepared.commit, .reference = prepared.reference, .entries = prepared.entries}
                .toJson());
        if (!noted) {
            return std::unexpected(noted.error());
        }
        return updateBranch(*m_repository, prepared);
    }

    /// Hooks may change the files (formatters do): what is there now is what was exported. Gives their names.
    QStringList followHooks(Transaction &transaction)
    {
        QStringList names;
        if (m_repository->programs().hooks.isEmpty()) {
            return names; // whoever changed something meanwhile is somebody else
        }
        for (const auto &[path, content] : transaction.takeOver()) {
            const auto file = std::ranges::find(m_record.files, path, &RecordedFile::path);
            if (file != m_record.files.end()) {
                file->after = content;
            }
            if (path == m_plan.post) { // a later export tells a change by it; without it, by the commit
                std::ignore = keepPresent(path);
            }
            names.append(path.toString());
        }
        if (!names.isEmpty()) {
            m_outcome.warnings.append(ExportRunMessages::tr(
                "The repository's hooks changed what was written: %1. The blog has their version.")
                    .arg(names.join(QStringLiteral(", "))));
        }
        return names;
    }

    void push()
    {
        const Result<GitState> state = m_repository->state();
        Result<PushTarget> target = state ? pushTargetOf(*state) : std::unexpected(state.error());
        const Result<void> pushed =
            target ? pushBranch(*m_repository, m_record.branch, *target, m_watch) : std::unexpected(target.error());
        if (!pushed) {
            m_outcome.warnings.append(pushed.error().message);
            return;
        }
        m_record.pushedTo = target->remote + u'/' + target->branch;
        if (const Result<void> saved = m_store.save(m_record); !saved) {
            m_outcome.warnings.append(saved.error().message);
        }
    }

    const ExportPlan &m_plan;
    const PublishOptions &m_options;
    const ExportStore &m_store;
    const RunWatch &m_watch;
    FileOps &m_ops;
    ExportRecord m_record;
    ExportOutcome m_outcome;
    std::optional<GitRepository> m_repository;
    QString m_newBranch; ///< empty when there is the branch
    QString m_formerBranch; ///< the current one
};

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
    Result<ExportOutcome> outcome = Run(plan, options, store, recordFor(plan, *manifest), watch, ops).carryOut();
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
