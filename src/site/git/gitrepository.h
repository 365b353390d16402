// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/repopath.h"
#include "base/result.h"
#include "site/git/gitprocess.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// What a repository would have run by a commit or a push: entries of its own configuration, hooks.
struct GitPrograms
{
    QStringList configuration; ///< "core.fsmonitor=./watch", of the repository's own files only
    QStringList hooks; ///< file names: "pre-commit"

    [[nodiscard]] bool isEmpty() const { return configuration.isEmpty() && hooks.isEmpty(); }
    /// One a line, for people.
    [[nodiscard]] QString toText() const;
    /// Changes when one of them does, or the content of a hook.
    [[nodiscard]] const ContentHash &fingerprint() const { return contents; }

    ContentHash contents; ///< of all of it
    bool operator==(const GitPrograms &) const = default;
};

/// How a blog's repository stands.
struct GitState
{
    QString branch; ///< empty when HEAD is detached
    QString head; ///< the commit; empty before the first
    QString upstream; ///< "origin/main"; empty when the branch has none
    qsizetype ahead = 0; ///< commits that the upstream does not have
    qsizetype behind = 0;
    QStringList remotes;
    qsizetype staged = 0; ///< files with staged changes
    qsizetype unstaged = 0; ///< tracked files with other changes
    qsizetype untracked = 0;
    /// Why no commit can be made now, in a full sentence; empty when one can.
    QString obstacle;

    bool operator==(const GitState &) const = default;
};

/// A file's side of a repository.
struct GitPathState
{
    bool isIgnored = false;
    QString filter; ///< attribute `filter`, as Git LFS uses it; empty without

    bool operator==(const GitPathState &) const = default;
};

/// The git repository around a blog. Whatever is read of it runs nothing that the repository brings along (its hooks,
/// and commands in its configuration) before the person trusts it: RELIABILITY X17.
class GitRepository
{
public:
    /// The repository that \a folder lies in; nothing when there is none.
    /// Fails with a full sentence for one that cannot be used: bare, owned by somebody else (Refused), no git
    /// (Unreadable).
    [[nodiscard]] static Result<std::optional<GitRepository>> around(const QString &folder);

    [[nodiscard]] const QString &workTree() const { return m_workTree; }
    [[nodiscard]] const QString &gitFolder() const { return m_gitFolder; }
    /// Where \a path of the blog is in the repository.
    [[nodiscard]] QString pathOf(const RepoPath &path) const { return m_prefix + path.toString(); }
    [[nodiscard]] const GitPrograms &programs() const { return m_programs; }
    /// The value that holds here for \a key ("commit.gpgsign"; its first and last part in lower case), of whichever
    /// file; "true" for a key that has none, nothing where it is not set.
    [[nodiscard]] std::optional<QString> setting(const QString &key) const;

    [[nodiscard]] Result<GitState> state() const;
    /// In the order of \a paths.
    [[nodiscard]] Result<QList<GitPathState>> pathStates(const QList<RepoPath> &paths) const;
    /// The content of \a path in the newest commit; nothing when it is not in there.
    [[nodiscard]] Result<std::optional<QByteArray>> committed(const RepoPath &path) const;
    /// The names of the local branches, in their order.
    [[nodiscard]] Result<QStringList> branches() const;
    /// Fails (Refused), naming them, when the repository would run programs and \a trusted is not their fingerprint.
    [[nodiscard]] Result<void> requireTrust(const ContentHash &trusted) const;
    /// Lets the work tree have the branch \a branch, as `git switch` does: what is not committed is carried along.
    /// Fails (Refused) with git's words where it would be lost, and where the repository is not \a trusted.
    [[nodiscard]] Result<void> switchTo(
        const QString &branch, const ContentHash &trusted, const RunWatch &watch = {}) const;

    /// Runs nothing of the repository's own.
    [[nodiscard]] const GitProcess &guarded() const { return m_guarded; }
    /// As the user would run git here: only where programs() are trusted.
    [[nodiscard]] GitProcess trusting() const;

private:
    GitRepository(
        QString workTree, QString gitFolder, QString prefix, GitPrograms programs, QHash<QString, QString> settings);

    [[nodiscard]] QStringList remotes() const;
    [[nodiscard]] QString obstacleIn(const GitState &state) const;

    QString m_workTree;
    QString m_gitFolder;
    QString m_prefix; ///< of the blog in the work tree: empty or "blog/"
    GitPrograms m_programs;
    QHash<QString, QString> m_settings;
    GitProcess m_guarded;
};

} // namespace frontrow
