// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/git/gitrepository.h"
#include "site/git/preparedcommit.h"

#include <QDateTime>
#include <QString>

namespace frontrow {

/// True when git knows in \a repository who commits.
[[nodiscard]] bool hasIdentity(const GitRepository &repository);

/// Lets the branch show \a prepared, if it still shows what it was made on.
/// Fails (Conflict) when somebody committed meanwhile, (Refused) when git refuses; then the branch is as it was.
[[nodiscard]] Result<void> updateBranch(const GitRepository &repository, const PreparedCommit &prepared);

/// True when \a commit is the branch \a reference or one of its ancestors.
[[nodiscard]] bool isOnBranch(const GitRepository &repository, const QString &commit, const QString &reference);

/// Runs the hook post-commit, if there is one. Its answer changes nothing, as for git.
void runPostCommit(const GitRepository &repository, const RunWatch &watch = {});

/// Removes the locks that an updateBranch() or followInIndex() left which died: those that hold what it would have put
/// in place, and are not older than \a since.
void removeOwnLocks(const GitRepository &repository, const QString &commit, const QString &reference,
    const QString &scratch, const QDateTime &since);

} // namespace frontrow
