// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportwriting.h"

#include "base/atomicfile.h"
#include "site/export/exportrecovery.h"
#include "site/export/transaction.h"
#include "site/git/gitcommit.h"
#include "site/git/gitindex.h"
#include "site/git/gitpush.h"
#include "site/git/gituncommit.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace frontrow {

namespace {

struct ExportWritingMessages
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)
};

constexpr qint64 largestKeptFile = 256LL * 1024 * 1024;

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
class ExportWriting
{
public:
    ExportWriting(const ExportPlan &plan, const PublishOptions &options, const ExportStore &store, ExportRecord record,
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
                ExportWritingMessages::tr(
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
                ExportWritingMessages::tr(
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
                ExportWritingMessages::tr("“%1” is no name for a branch. Use letters, digits, “-” and “/”.")
                    .arg(branch));
        }
        if (others.contains(branch)) {
            return failure(Error::Kind::Refused,
                ExportWritingMessages::tr("There is a branch “%1” already, with other files. Switch to it first.")
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

    /// Of what the export replaces, so that it can be undone; and of posts, so that a later one can tell a change. The
    /// transaction forces them to disk before it changes anything.
    [[nodiscard]] Result<void> keepBytes() const
    {
        for (const ExportFile &file : m_plan.files) {
            if ((file.path == m_plan.post || m_plan.url.isEmpty()) && file.isChange()) {
                if (const Result<void> kept = m_store.keep(file.bytes, Flush::Later); !kept) {
                    return std::unexpected(kept.error());
                }
            }
            if (!file.isChange() || file.before.isNull()) {
                continue;
            }
            if (const Result<void> kept = keepPresent(file.path, Flush::Later); !kept) {
                return std::unexpected(kept.error());
            }
        }
        return {};
    }

    /// Of what the blog has at \a path now.
    [[nodiscard]] Result<void> keepPresent(const RepoPath &path, Flush flush) const
    {
        const Result<QString> target = siteFile(m_plan.siteFolder, path);
        if (!target) {
            return std::unexpected(target.error());
        }
        const Result<QByteArray> bytes = readFile(*target, largestKeptFile);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        return m_store.keep(*bytes, flush);
    }

    [[nodiscard]] Result<void> prepare(Transaction &transaction) const
    {
        for (const ExportFile &file : m_plan.files) {
            const Result<void> prepared = file.isChange() ? transaction.prepare({.path = file.path,
                                                                .bytes = file.bytes,
                                                                .before = file.before,
                                                                .isRemoval = file.action == ExportFile::Action::Remove,
                                                                .after = file.after})
                                                          : transaction.require(file.path, file.before);
            if (m_watch.isCancelled && m_watch.isCancelled()) {
                return failure(Error::Kind::Cancelled,
                    ExportWritingMessages::tr("Publishing was stopped. Nothing in the blog was changed."));
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
        if (const Result<void> done = transaction.carryOut(ExportMetadata{.record = m_record}.toJson()); !done) {
            return std::unexpected(done.error());
        }
        const Result<void> committed = m_plan.takesCommitBack ? takeCommitBack(transaction)
            : m_repository                                    ? commit(transaction)
                                                              : Result<void>();
        if (!committed) {
            return std::unexpected(committed.error());
        }
        if (!hasHappened()) {
            return {};
        }
        if (m_record.commit.isEmpty() && !m_plan.takesCommitBack) {
            const Result<void> written =
                transaction.setMetadata(ExportMetadata{.record = m_record, .isDone = true}.toJson());
            if (!written) {
                return std::unexpected(written.error());
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
        const Result<void> written =
            transaction.setMetadata(ExportMetadata{.record = m_record, .takenBack = m_plan.undone}.toJson());
        if (!written) {
            return std::unexpected(written.error());
        }
        return takeBack(*m_repository, madeCommit(*m_plan.undone), m_store.folder());
    }

    /// Somebody may commit at the same moment: once more then, on top of theirs.
    [[nodiscard]] Result<void> commit(Transaction &transaction)
    {
        Result<void> committed = commitOnce(transaction);
        return !committed && committed.error().kind == Error::Kind::Conflict ? commitOnce(transaction) : committed;
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
            return changed.isEmpty() ? std::unexpected(prepared.error())
                                     : failure(prepared.error().kind,
                                           prepared.error().message + u'\n'
                                               + ExportWritingMessages::tr(
                                                   "What it changed in %1 was put back: the blog is as it was before.")
                                                   .arg(changed.join(QStringLiteral(", "))));
        }
        if (prepared->isEmpty()) {
            return {};
        }
        if (const Result<void> recorded = recordCommit(*prepared); !recorded) {
            return std::unexpected(recorded.error());
        }
        if (const Result<void> committed = showOnBranch(*prepared, transaction); !committed) {
            m_record.commit.clear();
            m_record.branch.clear();
            return std::unexpected(committed.error());
        }
        if (!prepared->others.isEmpty()) {
            m_outcome.warnings.append(
                ExportWritingMessages::tr("The repository's hooks changed more in the commit: %1.")
                    .arg(prepared->others.join(QStringLiteral(", "))));
        }
        if (const Result<void> written = followInIndex(*m_repository, prepared->entries, m_store.folder()); !written) {
            m_outcome.warnings.append(written.error().message);
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
    [[nodiscard]] Result<void> showOnBranch(const PreparedCommit &prepared, Transaction &transaction) const
    {
        const Result<void> written = transaction.setMetadata(ExportMetadata{
            .record = m_record, .commit = prepared.commit, .reference = prepared.reference, .entries = prepared.entries}
                .toJson());
        if (!written) {
            return std::unexpected(written.error());
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
                std::ignore = keepPresent(path, Flush::Now);
            }
            names.append(path.toString());
        }
        if (!names.isEmpty()) {
            m_outcome.warnings.append(ExportWritingMessages::tr(
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

Result<ExportOutcome> writeExport(const ExportPlan &plan, const PublishOptions &options, const ExportStore &store,
    const ExportManifest &manifest, const RunWatch &watch, FileOps &ops)
{
    return ExportWriting(plan, options, store, recordFor(plan, manifest), watch, ops).carryOut();
}

} // namespace frontrow
