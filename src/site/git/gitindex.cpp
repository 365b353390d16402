// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/gitindex.h"

#include "base/atomicfile.h"
#include "base/fileops.h"
#include "site/git/scratchfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <optional>

namespace frontrow {

namespace {

struct GitIndexMessages
{
    Q_DECLARE_TR_FUNCTIONS(GitCommit)
};

/// The user's index gives way to one with further entries. It is locked, as git locks it, for the moment of renaming.
class IndexExchange
{
public:
    IndexExchange(const GitRepository &repository, const QString &scratch)
        : m_repository(repository)
        , m_index(repository.gitFolder() + QStringLiteral("/index"))
        , m_lock(m_index + QStringLiteral(".lock"))
        , m_fresh(QDir(scratch).absoluteFilePath(QStringLiteral("next-index")))
    {
    }

    /// False when somebody has the lock, or has changed the index meanwhile.
    [[nodiscard]] Result<bool> tryWith(const QByteArray &entries) const
    {
        const bool isThere = QFileInfo::exists(m_index);
        const Result<QByteArray> before = isThere ? readFile(m_index, largestIndex) : QByteArray();
        QFile::remove(m_fresh);
        if (!before) {
            return std::unexpected(before.error());
        }
        if (isThere) {
            if (const Result<void> copied = writeScratchFile(m_fresh, *before); !copied) {
                return std::unexpected(copied.error());
            }
        }
        const Result<GitOutput> done = m_repository.guarded().run(
            {QStringLiteral("update-index"), QStringLiteral("-z"), QStringLiteral("--index-info")},
            {.input = entries, .environment = {{QStringLiteral("GIT_INDEX_FILE"), m_fresh}}});
        if (!done || !done->isGood()) {
            return done ? refusedByGit(GitIndexMessages::tr(
                                           "The commit is made, but git could not note its files in the index:"),
                              done->anyMessage())
                        : std::unexpected(done.error());
        }
        return exchange(isThere ? std::optional(*before) : std::nullopt);
    }

    /// The lock holds what an exchange that died would have put in place, or the beginning of it.
    [[nodiscard]] bool isOwnLock() const
    {
        const Result<QByteArray> locked = readFile(m_lock, largestIndex);
        const Result<QByteArray> fresh = readFile(m_fresh, largestIndex);
        return locked && fresh && fresh->startsWith(*locked);
    }

private:
    [[nodiscard]] Result<bool> exchange(const std::optional<QByteArray> &before) const
    {
        const Result<QByteArray> fresh = readFile(m_fresh, largestIndex);
        if (!fresh) {
            return std::unexpected(fresh.error());
        }
        if (QFileInfo::exists(m_lock) || !writeNew(FileOps::system(), m_lock, m_index, *fresh)) {
            return false;
        }
        const Result<QByteArray> now = readFile(m_index, largestIndex);
        const bool isStill = before ? now && *now == *before : !QFileInfo::exists(m_index);
        const bool isDone =
            isStill && FileOps::system().rename(QFile::encodeName(m_lock), QFile::encodeName(m_index)) == 0;
        if (!isDone) {
            QFile::remove(m_lock);
        }
        QFile::remove(m_fresh);
        return isDone;
    }

    static constexpr qint64 largestIndex = 1024LL * 1024 * 1024;
    const GitRepository &m_repository;
    const QString m_index;
    const QString m_lock;
    const QString m_fresh;
};

} // namespace

Result<void> followInIndex(const GitRepository &repository, const QByteArray &entries, const QString &scratch)
{
    constexpr int tries = 20;
    constexpr unsigned long pause = 100; // ms
    Result<bool> done = false;
    for (int i = 0; i < tries && done && !*done; ++i) {
        if (i > 0) {
            QThread::msleep(pause);
        }
        done = IndexExchange(repository, scratch).tryWith(entries);
    }
    if (!done) {
        return std::unexpected(done.error());
    }
    if (!*done) {
        return failure(Error::Kind::Refused,
            GitIndexMessages::tr(
                "The commit is made, but the index of the repository is locked, so git shows its files as "
                "changed. Run “git reset” when no other git is running."));
    }
    return {};
}

bool isOwnIndexLock(const GitRepository &repository, const QString &scratch)
{
    return IndexExchange(repository, scratch).isOwnLock();
}

} // namespace frontrow
