// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/gituncommit.h"

#include "site/git/gitindex.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontrow {

namespace {

struct GitUncommitMessages
{
    Q_DECLARE_TR_FUNCTIONS(GitCommit)
};

/// "<mode> <object> <stage>\t<path>", each ended by NUL.
QList<QByteArray> lines(const QByteArray &entries)
{
    QList<QByteArray> each = entries.split('\0');
    each.removeAll(QByteArray());
    return each;
}

QByteArray pathOf(const QByteArray &entry)
{
    return entry.sliced(entry.indexOf('\t') + 1);
}

/// The index that the user sees, and paths as they are written.
GitProcess::Options ownIndex(const GitRepository &repository)
{
    GitProcess::Environment environment = GitProcess::literally();
    environment.append({QStringLiteral("GIT_INDEX_FILE"), repository.gitFolder() + QStringLiteral("/index")});
    return {.environment = environment};
}

QStringList paths(const QByteArray &entries)
{
    QStringList all;
    for (const QByteArray &entry : lines(entries)) {
        all.append(QString::fromUtf8(pathOf(entry)));
    }
    return all;
}

/// Those of \a made's former entries whose paths the index still holds as the commit has them.
Result<QByteArray> untouchedEntries(const GitRepository &repository, const MadeCommit &made)
{
    const Result<GitOutput> touched = repository.guarded().run(
        QStringList{QStringLiteral("diff-index"), QStringLiteral("--cached"), QStringLiteral("--name-only"),
            QStringLiteral("--no-renames"), QStringLiteral("-z"), made.commit, QStringLiteral("--")}
            + paths(made.formerEntries),
        ownIndex(repository));
    if (!touched || !touched->isGood()) {
        return touched ? refusedByGit(GitUncommitMessages::tr("git could not compare the index:"), touched->messages)
                       : std::unexpected(touched.error());
    }
    const QStringList staged = touched->items();
    QByteArray entries;
    for (const QByteArray &entry : lines(made.formerEntries)) {
        if (!staged.contains(QString::fromUtf8(pathOf(entry)))) {
            entries += entry + '\0';
        }
    }
    return entries;
}

/// Runs git, and makes a no of it a failure that begins with \a sentence.
Result<void> change(const GitRepository &repository, const QStringList &arguments, const QString &sentence)
{
    const Result<GitOutput> done = repository.trusting({QStringLiteral("core.fsync=all")}).run(arguments);
    return !done         ? std::unexpected(done.error())
        : done->isGood() ? Result<void>()
                         : refusedByGit(sentence, done->messages);
}

Result<void> moveBranch(const GitRepository &repository, const MadeCommit &made)
{
    const QString reference = QStringLiteral("refs/heads/") + made.branch;
    const QString sentence = GitUncommitMessages::tr("git could not move the branch back:");
    if (!made.formerBranch.isEmpty()) {
        const Result<void> switched = change(repository,
            {QStringLiteral("symbolic-ref"), QStringLiteral("-m"), QStringLiteral("checkout: Frontrow"),
                QStringLiteral("HEAD"), QStringLiteral("refs/heads/") + made.formerBranch},
            sentence);
        if (!switched) {
            return std::unexpected(switched.error());
        }
        return change(
            repository, {QStringLiteral("update-ref"), QStringLiteral("-d"), reference, made.commit}, sentence);
    }
    return made.formerCommit.isEmpty()
        ? change(repository, {QStringLiteral("update-ref"), QStringLiteral("-d"), reference, made.commit}, sentence)
        : change(repository,
              {QStringLiteral("update-ref"), QStringLiteral("-m"), QStringLiteral("reset: Frontrow"), reference,
                  made.formerCommit, made.commit},
              sentence);
}

/// What \a branch shows; empty when there is none.
QString tipOf(const GitRepository &repository, const QString &branch)
{
    const Result<GitOutput> tip = repository.guarded().run({QStringLiteral("rev-parse"), QStringLiteral("--verify"),
        QStringLiteral("--quiet"), QStringLiteral("refs/heads/") + branch});
    return tip && tip->isGood() ? tip->line() : QString();
}

} // namespace

Result<QByteArray> indexEntriesLike(const GitRepository &repository, const QByteArray &entries)
{
    const QStringList wanted = paths(entries);
    if (wanted.isEmpty()) {
        return QByteArray();
    }
    const Result<GitOutput> listed =
        repository.guarded().run(QStringList{QStringLiteral("ls-files"), QStringLiteral("--stage"),
                                     QStringLiteral("-z"), QStringLiteral("--full-name"), QStringLiteral("--")}
                + wanted,
            ownIndex(repository));
    if (!listed || !listed->isGood()) {
        return listed ? refusedByGit(GitUncommitMessages::tr("git could not read the index:"), listed->messages)
                      : std::unexpected(listed.error());
    }
    QList<QByteArray> found = lines(listed->bytes);
    for (const QString &path : wanted) {
        const QByteArray name = path.toUtf8();
        if (std::ranges::none_of(found, [&](const QByteArray &entry) { return pathOf(entry) == name; })) {
            found.append("0 " + repository.noObject().toLatin1() + "\t" + name);
        }
    }
    return found.join('\0') + '\0';
}

bool mayTakeBack(const GitRepository &repository, const MadeCommit &made)
{
    const Result<GitState> state = repository.head();
    if (!state || !state->obstacle.isEmpty() || state->branch != made.branch || state->head != made.commit) {
        return false;
    }
    const Result<GitOutput> remote = repository.guarded().run({QStringLiteral("for-each-ref"),
        QStringLiteral("--count=1"), QStringLiteral("--contains=") + made.commit, QStringLiteral("refs/remotes")});
    return remote && remote->isGood() && remote->bytes.trimmed().isEmpty();
}

Result<void> takeBack(const GitRepository &repository, const MadeCommit &made, const QString &scratch)
{
    const QString tip = tipOf(repository, made.branch);
    const bool isBack = made.formerBranch.isEmpty() ? tip == made.formerCommit : tip.isEmpty();
    if (!isBack && tip != made.commit) {
        return failure(Error::Kind::Conflict,
            GitUncommitMessages::tr("The branch “%1” has gone on since, so its commit cannot be taken back.")
                .arg(made.branch));
    }
    const Result<QByteArray> entries = untouchedEntries(repository, made);
    if (!entries) {
        return std::unexpected(entries.error());
    }
    if (!isBack) {
        if (const Result<void> moved = moveBranch(repository, made); !moved) {
            return std::unexpected(moved.error());
        }
    }
    return followInIndex(repository, *entries, scratch);
}

} // namespace frontrow
