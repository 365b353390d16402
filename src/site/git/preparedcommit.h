// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/git/gitrepository.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace frontrow {

/// Who commits, where git does not know it.
struct GitIdentity
{
    QString name;
    QString email;

    [[nodiscard]] bool isNull() const { return name.isEmpty() || email.isEmpty(); }
    bool operator==(const GitIdentity &) const = default;
};

/// What goes into one commit.
struct CommitRequest
{
    QList<RepoPath> paths = {}; ///< files of the blog, with what is on disk there now: changed, new or gone
    /// A commit, instead of paths: what it changed becomes what it was before it, where the current commit still has it
    /// as that one left it. The files on disk are not read. Empty for none.
    QString undone = {};
    QString message;
    /// A branch to make where the current one is, and to be on afterwards, as `git switch -c` does; empty for none.
    QString newBranch;
    GitIdentity identity; ///< used where git has none of its own

    bool operator==(const CommitRequest &) const = default;
};

/// A commit that is in the repository and that no branch shows yet.
struct PreparedCommit
{
    QString commit; ///< the id of the commit; equal to `former` when nothing would change
    QString former; ///< what the branch shows; empty before its first commit
    QString reference; ///< "refs/heads/main"
    QString base; ///< the commit it was made on, empty when there is none
    bool isNewBranch = false;
    QByteArray entries; ///< the entries that it changes, for `git update-index --index-info -z`
    QStringList others; ///< paths of the repository besides those asked for, which hooks put in or took out

    [[nodiscard]] bool isEmpty() const { return commit == base; }
};

/// Makes the commit of exactly what \a request asks for on top of the current one, in an index of its own in the folder
/// \a scratch: what the user has staged is neither looked at nor changed. The hooks pre-commit, prepare-commit-msg and
/// commit-msg run, as for `git commit`, and it is signed where the user signs.
/// Fails (Refused) with git's or the hook's words; then nothing but objects that no branch shows is left behind.
[[nodiscard]] Result<PreparedCommit> prepareCommit(
    const GitRepository &repository, const CommitRequest &request, const QString &scratch, const RunWatch &watch = {});

} // namespace frontrow
