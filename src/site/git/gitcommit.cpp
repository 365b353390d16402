// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/gitcommit.h"

#include "base/atomicfile.h"
#include "site/git/gitindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <tuple>

namespace frontrow {

namespace {

struct GitCommitMessages
{
    Q_DECLARE_TR_FUNCTIONS(GitCommit)
};

} // namespace

bool hasIdentity(const GitRepository &repository)
{
    const auto isGiven = [&](const QString &key) { return !repository.setting(key).value_or(QString()).isEmpty(); };
    if (isGiven(QStringLiteral("user.name")) && isGiven(QStringLiteral("user.email"))) {
        return true;
    }
    const Result<GitOutput> known =
        repository.guarded().run({QStringLiteral("var"), QStringLiteral("GIT_COMMITTER_IDENT")});
    return known && known->isGood();
}

Result<void> updateBranch(const GitRepository &repository, const PreparedCommit &prepared)
{
    const GitProcess git = repository.trusting({QStringLiteral("core.fsync=all")});
    const QString former = prepared.former.isEmpty() ? repository.noObject() : prepared.former;
    const Result<GitOutput> moved = git.run({QStringLiteral("update-ref"), QStringLiteral("-m"),
        QStringLiteral("commit: Frontrow"), prepared.reference, prepared.commit, former});
    if (!moved) {
        return std::unexpected(moved.error());
    }
    if (!moved->isGood()) {
        const bool hasChanged = moved->messages.contains(QStringLiteral("but expected"))
            || moved->messages.contains(QStringLiteral("reference already exists"));
        return hasChanged
            ? failure(Error::Kind::Conflict,
                  GitCommitMessages::tr("Somebody else committed to the repository at the same moment. Publish again."))
            : refusedByGit(GitCommitMessages::tr("git could not move the branch:"), moved->anyMessage());
    }
    if (!prepared.isNewBranch) {
        return {};
    }
    const Result<GitOutput> switched = git.run({QStringLiteral("symbolic-ref"), QStringLiteral("-m"),
        QStringLiteral("checkout: Frontrow"), QStringLiteral("HEAD"), prepared.reference});
    if (switched && switched->isGood()) {
        return {};
    }
    std::ignore = git.run({QStringLiteral("update-ref"), QStringLiteral("-d"), prepared.reference, prepared.commit});
    return switched
        ? refusedByGit(GitCommitMessages::tr("git could not switch to the new branch:"), switched->anyMessage())
        : std::unexpected(switched.error());
}

bool isOnBranch(const GitRepository &repository, const QString &commit, const QString &reference)
{
    const Result<GitOutput> found =
        repository.guarded().run({QStringLiteral("merge-base"), QStringLiteral("--is-ancestor"), commit, reference});
    return found && found->isGood();
}

void runPostCommit(const GitRepository &repository, const RunWatch &watch)
{
    const QString hook = QStringLiteral("post-commit");
    if (repository.programs().hooks.contains(hook)) {
        std::ignore =
            repository.trusting().run({QStringLiteral("hook"), QStringLiteral("run"), hook}, {.watch = watch});
    }
}

void removeOwnLocks(const GitRepository &repository, const QString &commit, const QString &reference,
    const QString &scratch, const QDateTime &since)
{
    if (isOwnIndexLock(repository, scratch)) {
        QFile::remove(repository.gitFolder() + QStringLiteral("/index.lock"));
    }
    for (const QString &name : {reference, QStringLiteral("HEAD")}) {
        const Result<GitOutput> place = repository.guarded().run(
            {QStringLiteral("rev-parse"), QStringLiteral("--git-path"), name + QStringLiteral(".lock")});
        const QFileInfo lock(place ? QDir(repository.workTree()).absoluteFilePath(place->line()) : QString());
        constexpr int coarse = 2; // seconds that times of some file systems are off
        if (!lock.isFile() || lock.lastModified() < since.addSecs(-coarse)) {
            continue;
        }
        constexpr qint64 longestReference = 1000;
        const QByteArray content = readFile(lock.filePath(), longestReference).value_or(QByteArray("?")).trimmed();
        if (content.isEmpty() || content == commit.toLatin1()) {
            QFile::remove(lock.filePath());
        }
    }
}

} // namespace frontrow
