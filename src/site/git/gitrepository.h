// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/repopath.h"
#include "base/result.h"
#include "site/git/gitprocess.h"
#include "site/git/gitprograms.h"
#include "site/git/gitsettings.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

struct GuardedPlace;

/// How a blog's repository stands.
struct GitState
{
    QString branch; ///< empty when HEAD is detached
    QString head; ///< the commit; empty before the first
    QString upstream; ///< "origin/main"; empty when the branch has none
    qsizetype ahead = 0; ///< commits that the upstream does not have
    qsizetype behind = 0; ///< commits of the upstream that the branch does not have
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
    QString encoding; ///< attribute `working-tree-encoding`, into which git converts the file; empty without
    QString submodule; ///< the submodule that the file would be in, a path of the repository; empty without

    bool operator==(const GitPathState &) const = default;
};

/// The git repository around a blog. Whatever is read of it runs nothing that the repository brings along (its hooks,
/// and what its configuration says that is not known to be harmless) and fetches nothing: see PrivateGitFolder. What it
/// would run is said by programs(), and runs only where the person trusts it. Wide, since each thing that is asked of
/// git is a function, so that no caller has to know its commands.
class GitRepository
{
public:
    /// The repository that \a folder lies in; nothing when there is none.
    /// Fails with a full sentence for one that cannot be used: bare, owned by somebody else (Refused), no git
    /// (Unreadable).
    [[nodiscard]] static Result<std::optional<GitRepository>> around(const QString &folder);

    [[nodiscard]] const QString &workTree() const { return m_workTree; }
    [[nodiscard]] const QString &gitFolder() const { return m_gitFolder; }
    /// Where git writes objects.
    [[nodiscard]] const QString &objectsFolder() const { return m_objectsFolder; }
    /// Where \a path of the blog is in the repository.
    [[nodiscard]] QString pathOf(const RepoPath &path) const { return m_prefix + path.toString(); }
    [[nodiscard]] const GitPrograms &programs() const { return m_programs; }
    /// What git takes for the name of no object: as many zeros as names have here, 40 (SHA-1) or 64 (SHA-256).
    [[nodiscard]] QString noObject() const;
    /// The value that holds here for \a key ("commit.gpgsign"; its first and last part in lower case), of whichever
    /// file; "true" for a key that has none, nothing where it is not set.
    [[nodiscard]] std::optional<QString> setting(const QString &key) const;

    [[nodiscard]] Result<GitState> state() const;
    /// Only `branch`, `head` and `obstacle` of state(), for which no file of the work tree is looked at.
    [[nodiscard]] Result<GitState> head() const;
    /// The states in the order of \a paths.
    [[nodiscard]] Result<QList<GitPathState>> pathStates(const QList<RepoPath> &paths) const;
    /// The content of \a path in the newest commit; nothing when it is not in there.
    [[nodiscard]] Result<std::optional<QByteArray>> committed(const RepoPath &path) const;
    /// The names of the local branches, in their order.
    [[nodiscard]] Result<QStringList> branches() const;
    /// True when git takes \a name for a branch's, and for nothing else (`--force`, `@{-1}`).
    [[nodiscard]] bool isBranchName(const QString &name) const;
    /// Fails (Refused), naming them, when the repository would run programs and \a trusted is not their fingerprint.
    [[nodiscard]] Result<void> requireTrust(const ContentHash &trusted) const;
    /// Lets the work tree have the branch \a branch, as `git switch` does: what is not committed is carried along.
    /// Fails (Refused) with git's words where it would be lost, and where the repository is not \a trusted.
    [[nodiscard]] Result<void> switchTo(
        const QString &branch, const ContentHash &trusted, const RunWatch &watch = {}) const;

    /// Runs nothing of the repository's own, sees of its configuration only what is harmless, and reaches no network.
    [[nodiscard]] const GitProcess &guarded() const { return m_guarded; }
    /// As the user would run git here, with \a configuration besides: only where programs() are trusted.
    [[nodiscard]] GitProcess trusting(QStringList configuration = {}) const;

private:
    GitRepository(const GuardedPlace &place, QString prefix, GitPrograms programs, QList<GitSetting> settings,
        GitProcess guarded);

    /// The repository whose work tree \a top is above \a blog. All commands are run there, and core.worktree may lead
    /// to where git finds another one.
    [[nodiscard]] static Result<GitRepository> above(const QString &blog, const QString &top);
    /// \param prefix of the blog in the work tree \a top, where \a probe runs and found \a places and \a settings.
    [[nodiscard]] static Result<GitRepository> at(const QString &top, const QString &prefix, const GitProcess &probe,
        const QStringList &places, const Result<GitOutput> &settings);
    [[nodiscard]] QStringList remotes() const;
    /// The submodules of the newest commit, paths of the repository, among the folders of \a paths.
    [[nodiscard]] Result<QStringList> submodulesAround(const QList<RepoPath> &paths) const;
    [[nodiscard]] QString obstacleIn(const GitState &state) const;

    QString m_workTree;
    QString m_gitFolder;
    QString m_objectsFolder;
    QString m_prefix; ///< the blog's folder in the work tree: empty or "blog/"
    GitPrograms m_programs;
    QList<GitSetting> m_settings;
    GitProcess m_guarded;
};

} // namespace frontrow
