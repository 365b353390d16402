// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/preparedcommit.h"

#include "base/fileops.h"
#include "base/parallel.h"
#include "site/git/scratchfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <optional>

namespace frontrow {

namespace {

struct PreparedCommitMessages
{
    Q_DECLARE_TR_FUNCTIONS(GitCommit)
};

/// How git reads a setting that is on or off (git-config(1), "boolean").
bool isOn(const std::optional<QString> &setting)
{
    static const QStringList on{
        QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on"), QStringLiteral("1")};
    return setting && on.contains(setting->toLower());
}

/// One commit on its way, in an index of its own.
class Preparation
{
public:
    Preparation(
        const GitRepository &repository, const CommitRequest &request, const QString &scratch, const RunWatch &watch)
        : m_repository(repository)
        , m_request(request)
        // flush() forces all objects to disk at once. Pictures are compressed already, and git packs what is left when
        // it tidies up.
        , m_git(repository.trusting({QStringLiteral("core.fsync=none"), QStringLiteral("core.looseCompression=0"),
              QStringLiteral("pack.compression=0")}))
        , m_index(QDir(scratch).absoluteFilePath(QStringLiteral("index")))
        , m_message(QDir(scratch).absoluteFilePath(QStringLiteral("message")))
        , m_watch(watch)
    {
        QFile::remove(m_index);
        QFile::remove(m_index + QStringLiteral(".lock"));
    }
    Preparation(const Preparation &) = delete;
    Preparation &operator=(const Preparation &) = delete;
    ~Preparation()
    {
        QFile::remove(m_index);
        QFile::remove(m_message);
    }

    Result<PreparedCommit> make(const GitState &state)
    {
        m_prepared.base = state.head;
        m_prepared.isNewBranch = !m_request.newBranch.isEmpty();
        m_prepared.former = m_prepared.isNewBranch ? QString() : state.head;
        m_prepared.reference =
            QStringLiteral("refs/heads/") + (m_prepared.isNewBranch ? m_request.newBranch : state.branch);
        if (const Result<void> made = makeTree(); !made) {
            return std::unexpected(made.error());
        }
        if (m_tree == m_baseTree) {
            m_prepared.commit = m_prepared.base;
            return m_prepared;
        }
        if (const Result<void> made = makeCommit(); !made) {
            return std::unexpected(made.error());
        }
        if (const Result<void> flushed = flush(); !flushed) {
            return std::unexpected(flushed.error());
        }
        return m_prepared;
    }

private:
    /// The files of the commit, with what a hook makes of them.
    [[nodiscard]] Result<void> makeTree()
    {
        Result<void> filled;
        Result<void> read;
        inParallel(2, 1, [&](qsizetype i) {
            if (i == 0) {
                filled = fillIndex();
            } else {
                read = readBase();
            }
        });
        if (!filled || !read) {
            return std::unexpected(!filled ? filled.error() : read.error());
        }
        if (const Result<void> passed = runHook(QStringLiteral("pre-commit"), {}); !passed) {
            return std::unexpected(passed.error());
        }
        if (const Result<void> dropped = dropOwnFiles(); !dropped) {
            return std::unexpected(dropped.error());
        }
        return writeTree();
    }

    /// The commit of the tree that makeTree() made.
    [[nodiscard]] Result<void> makeCommit()
    {
        if (const Result<void> read = readEntries(); !read) {
            return std::unexpected(read.error());
        }
        if (const Result<void> written = writeMessage(); !written) {
            return std::unexpected(written.error());
        }
        return writeCommit();
    }
    /// The commit and all that it is made of are on disk before a branch shows it.
    [[nodiscard]] Result<void> flush() const
    {
        const int flushed = FileOps::system().syncFileSystem(QFile::encodeName(m_repository.objectsFolder()));
        return flushed < 0
            ? refusedByGit(PreparedCommitMessages::tr("git could not make the commit:"), systemReason(flushed))
            : Result<void>();
    }

    [[nodiscard]] GitProcess::Options options(const QByteArray &input = {}) const
    {
        GitProcess::Options options{
            .input = input, .environment = {{QStringLiteral("GIT_INDEX_FILE"), m_index}}, .watch = m_watch};
        if (!m_request.identity.isNull()) {
            options.environment += {{QStringLiteral("GIT_AUTHOR_NAME"), m_request.identity.name},
                {QStringLiteral("GIT_AUTHOR_EMAIL"), m_request.identity.email},
                {QStringLiteral("GIT_COMMITTER_NAME"), m_request.identity.name},
                {QStringLiteral("GIT_COMMITTER_EMAIL"), m_request.identity.email}};
        }
        return options;
    }

    [[nodiscard]] Result<GitOutput> run(
        const QStringList &arguments, const QString &problem, const QByteArray &input = {}) const
    {
        Result<GitOutput> output = m_git.run(arguments, options(input));
        return !output || output->isGood() ? std::move(output) : refusedByGit(problem, output->anyMessage());
    }

    /// As run(), for a command that has nothing to say.
    [[nodiscard]] Result<void> change(
        const QStringList &arguments, const QString &problem, const QByteArray &input = {}) const
    {
        if (const Result<GitOutput> output = run(arguments, problem, input); !output) {
            return std::unexpected(output.error());
        }
        return {};
    }

    [[nodiscard]] Result<void> fillIndex()
    {
        const Result<void> begun = change(
            {QStringLiteral("read-tree"), m_prepared.base.isEmpty() ? QStringLiteral("--empty") : m_prepared.base},
            PreparedCommitMessages::tr("git could not take the files up:"));
        if (!begun) {
            return std::unexpected(begun.error());
        }
        return m_request.undone.isEmpty() ? takeFiles() : restoreFiles();
    }

    [[nodiscard]] Result<void> takeFiles()
    {
        QByteArray paths;
        for (const RepoPath &path : m_request.paths) {
            m_paths.append(m_repository.pathOf(path));
            paths += m_paths.constLast().toUtf8() + '\0';
        }
        const QStringList command{QStringLiteral("update-index"), QStringLiteral("--add"), QStringLiteral("--remove"),
            QStringLiteral("-z"), QStringLiteral("--stdin")};
        // Many files go into one pack, but for those that attributes have git convert.
        constexpr qsizetype fewestInPack = 8;
        const QStringList packing{QStringLiteral("-c"), QStringLiteral("core.bigFileThreshold=1")};
        return change(m_paths.size() < fewestInPack ? command : packing + command,
            PreparedCommitMessages::tr("git could not take the files up:"), paths);
    }

    /// What the commit to undo changed, as it was before it, where the base still has it as that commit left it.
    [[nodiscard]] Result<void> restoreFiles()
    {
        const QString problem =
            PreparedCommitMessages::tr("git could not read the commit “%1”:").arg(m_request.undone.first(10));
        const QStringList differences{
            QStringLiteral("-r"), QStringLiteral("-z"), QStringLiteral("--no-renames"), QStringLiteral("--no-abbrev")};
        const Result<GitOutput> changes =
            run(QStringList{QStringLiteral("diff-tree"), QStringLiteral("--root"), QStringLiteral("--no-commit-id")}
                    + differences + QStringList{m_request.undone},
                problem);
        if (!changes) {
            return std::unexpected(changes.error());
        }
        const Result<GitOutput> since =
            run(QStringList{QStringLiteral("diff-tree")} + differences + QStringList{m_request.undone, m_prepared.base},
                problem);
        if (!since) {
            return std::unexpected(since.error());
        }
        const QStringList changedSince = since->items();
        const QStringList items = changes->items(); // ":100644 100644 FORMER NEW M", path
        for (qsizetype i = 0; i + 1 < items.size(); i += 2) {
            const QStringList fields = items[i].sliced(1).split(u' ');
            if (!changedSince.contains(items[i + 1])) {
                m_paths.append(items[i + 1]);
                m_restored += indexEntry(fields.value(0), fields.value(2), items[i + 1]);
            }
        }
        return change({QStringLiteral("update-index"), QStringLiteral("-z"), QStringLiteral("--index-info")},
            PreparedCommitMessages::tr("git could not take the files up:"), m_restored);
    }

    /// For `git update-index --index-info -z`; \a mode is 0 for what is to be gone.
    [[nodiscard]] static QByteArray indexEntry(const QString &mode, const QString &object, const QString &path)
    {
        return QStringLiteral("%1 %2\t%3").arg(mode, object, path).toUtf8() + '\0';
    }

    [[nodiscard]] Result<void> runHook(const QString &hook, const QStringList &arguments) const
    {
        if (!m_repository.programs().hooks.contains(hook)) {
            return {};
        }
        const QStringList command{QStringLiteral("hook"), QStringLiteral("run"), hook};
        const Result<GitOutput> output = m_repository.trusting().run(
            arguments.isEmpty() ? command : command + QStringList{QStringLiteral("--")} + arguments, options());
        if (!output) {
            return std::unexpected(output.error());
        }
        return output->isGood()
            ? Result<void>()
            : refusedByGit(PreparedCommitMessages::tr("The repository's hook “%1” stopped the commit:").arg(hook),
                  output->anyMessage());
    }

    [[nodiscard]] Result<void> writeTree()
    {
        const Result<GitOutput> output =
            run({QStringLiteral("write-tree")}, PreparedCommitMessages::tr("git could not write the commit's files:"));
        if (!output) {
            return std::unexpected(output.error());
        }
        m_tree = output->line();
        return {};
    }

    [[nodiscard]] Result<void> readBase()
    {
        const QStringList empty{
            QStringLiteral("hash-object"), QStringLiteral("-t"), QStringLiteral("tree"), QStringLiteral("--stdin")};
        const QStringList base{QStringLiteral("rev-parse"), m_prepared.base + QStringLiteral("^{tree}")};
        const Result<GitOutput> output = m_repository.guarded().run(m_prepared.base.isEmpty() ? empty : base);
        if (!output || !output->isGood()) {
            return output
                ? refusedByGit(PreparedCommitMessages::tr("git could not read the last commit:"), output->anyMessage())
                : std::unexpected(output.error());
        }
        m_baseTree = output->line();
        return {};
    }

    /// A hook that adds whole folders takes up what Frontrow keeps beside the files until all is done.
    [[nodiscard]] Result<void> dropOwnFiles() const
    {
        if (m_repository.programs().hooks.isEmpty()) {
            return {};
        }
        const QString problem = PreparedCommitMessages::tr("git could not read the commit's files:");
        const Result<GitOutput> changes = run({QStringLiteral("diff-index"), QStringLiteral("--cached"),
                                                  QStringLiteral("--name-only"), QStringLiteral("-z"), m_baseTree},
            problem);
        if (!changes) {
            return std::unexpected(changes.error());
        }
        QByteArray own;
        for (const QString &path : changes->items()) {
            own += isNameBeside(path.section(u'/', -1)) ? path.toUtf8() + '\0' : QByteArray();
        }
        return own.isEmpty() ? Result<void>()
                             : change({QStringLiteral("update-index"), QStringLiteral("--force-remove"),
                                          QStringLiteral("-z"), QStringLiteral("--stdin")},
                                   problem, own);
    }

    /// What the commit has at its paths. A file on disk that it does not have would be missing from the page.
    [[nodiscard]] Result<void> readEntries()
    {
        if (!m_request.undone.isEmpty()) {
            m_prepared.entries = m_restored;
            return readOthers();
        }
        QStringList arguments{QStringLiteral("ls-tree"), QStringLiteral("-z"), QStringLiteral("--full-tree"), m_tree,
            QStringLiteral("--")};
        const Result<GitOutput> output =
            m_git.run(arguments + m_paths, {.environment = GitProcess::literally(), .watch = m_watch});
        if (!output || !output->isGood()) {
            return output ? refusedByGit(PreparedCommitMessages::tr("git could not read the commit's files:"),
                                output->anyMessage())
                          : std::unexpected(output.error());
        }
        QStringList found;
        for (const QString &item : output->items()) {
            found.append(item.section(u'\t', 1));
        }
        m_prepared.entries = output->bytes;
        for (const QString &file : m_paths) {
            const bool isOnDisk = QFile::exists(QDir(m_repository.workTree()).filePath(file));
            if (isOnDisk && !found.contains(file)) {
                return failure(Error::Kind::Refused,
                    PreparedCommitMessages::tr(
                        "The commit would not hold “%1”, so the page would lack it. A hook may have "
                        "taken it out.")
                        .arg(file));
            }
            if (!found.contains(file)) {
                m_prepared.entries += indexEntry(QStringLiteral("0"), m_repository.noObject(), file);
            }
        }
        return readOthers();
    }

    /// What hooks put into the commit besides. The user's index has to know of it, or their next commit would take it
    /// back; where they have staged something at such a path, theirs stays.
    [[nodiscard]] Result<void> readOthers()
    {
        if (m_repository.programs().hooks.isEmpty()) {
            return {};
        }
        const Result<GitOutput> changes =
            run({QStringLiteral("diff-tree"), QStringLiteral("-r"), QStringLiteral("-z"),
                    QStringLiteral("--no-renames"), QStringLiteral("--no-abbrev"), m_baseTree, m_tree},
                PreparedCommitMessages::tr("git could not read the commit's files:"));
        if (!changes) {
            return std::unexpected(changes.error());
        }
        const QStringList items = changes->items(); // ":100644 100644 FORMER NEW M", path
        for (qsizetype i = 0; i + 1 < items.size(); i += 2) {
            if (m_paths.contains(items[i + 1])) {
                continue;
            }
            const QStringList fields = items[i].sliced(1).split(u' ');
            const QString &path = items[i + 1];
            m_prepared.others.append(path);
            if (isStagedAs(path, fields.value(0), fields.value(2))) {
                m_prepared.entries += indexEntry(fields.value(1), fields.value(3), path);
            }
        }
        return {};
    }

    /// The user's index has at \a path what the commit before had: \a mode "000000" for nothing.
    [[nodiscard]] bool isStagedAs(const QString &path, const QString &mode, const QString &object) const
    {
        const Result<GitOutput> staged = m_repository.guarded().run(
            {QStringLiteral("ls-files"), QStringLiteral("-z"), QStringLiteral("--stage"), QStringLiteral("--"), path},
            {.environment = GitProcess::literally()});
        const bool wasThere = mode.toInt() != 0;
        return staged && staged->isGood()
            && (wasThere ? staged->items() == QStringList{QStringLiteral("%1 %2 0\t%3").arg(mode, object, path)}
                         : staged->bytes.isEmpty());
    }

    [[nodiscard]] Result<void> writeMessage() const
    {
        const Result<void> written = writeScratchFile(m_message, m_request.message.trimmed().toUtf8() + '\n');
        if (!written) {
            return std::unexpected(written.error());
        }
        const Result<void> prepared =
            runHook(QStringLiteral("prepare-commit-msg"), {m_message, QStringLiteral("message")});
        if (!prepared) {
            return std::unexpected(prepared.error());
        }
        return runHook(QStringLiteral("commit-msg"), {m_message});
    }

    [[nodiscard]] Result<void> writeCommit()
    {
        QStringList arguments{QStringLiteral("commit-tree"), m_tree, QStringLiteral("-F"), m_message};
        if (!m_prepared.base.isEmpty()) {
            arguments << QStringLiteral("-p") << m_prepared.base;
        }
        if (isOn(m_repository.setting(QStringLiteral("commit.gpgsign")))) {
            arguments << QStringLiteral("-S");
        }
        const Result<GitOutput> output = run(arguments, PreparedCommitMessages::tr("git could not make the commit:"));
        if (!output) {
            return std::unexpected(output.error());
        }
        m_prepared.commit = output->line();
        return {};
    }

    const GitRepository &m_repository;
    const CommitRequest &m_request;
    const GitProcess m_git;
    const QString m_index;
    const QString m_message;
    const RunWatch m_watch;
    QStringList m_paths; ///< paths of the repository that the commit is about
    QByteArray m_restored; ///< what those hold that a commit is undone for, for `git update-index --index-info -z`
    QString m_tree;
    QString m_baseTree;
    PreparedCommit m_prepared;
};

} // namespace

Result<PreparedCommit> prepareCommit(
    const GitRepository &repository, const CommitRequest &request, const QString &scratch, const RunWatch &watch)
{
    const Result<GitState> state = repository.head();
    if (!state) {
        return std::unexpected(state.error());
    }
    if (!state->obstacle.isEmpty()) {
        return failure(Error::Kind::Refused, state->obstacle);
    }
    return Preparation(repository, request, scratch, watch).make(*state);
}

} // namespace frontrow
