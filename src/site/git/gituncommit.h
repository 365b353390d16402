// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/git/gitrepository.h"

namespace frontrow {

/// A commit that was made here, and how the repository stood before it.
struct MadeCommit
{
    QString commit;
    QString branch; ///< the branch that shows the commit
    QString formerCommit; ///< what that branch showed; empty where it was its first
    QString formerBranch; ///< the current one before the commit made another; empty when it made none
    /// What the index held of the commit's paths, for `git update-index --index-info -z`.
    QByteArray formerEntries;
};

/// What the user's index holds now of the paths in \a entries, in the form of those.
/// Fails (Refused) when git cannot say.
[[nodiscard]] Result<QByteArray> indexEntriesLike(const GitRepository &repository, const QByteArray &entries);

/// Nobody else can have \a made, and nothing was committed on top of it: its branch is the current one and shows it,
/// and no remote does as far as is known here.
[[nodiscard]] bool mayTakeBack(const GitRepository &repository, const MadeCommit &made);

/// Lets branch, current branch and index be what they were before \a made. The work tree is left alone, and so are
/// paths of the index that were staged anew since. What is taken back already is no fault, so that an attempt that was
/// interrupted can be made again.
/// \param scratch a folder for the new index.
/// Fails (Conflict) when the branch has gone on, (Refused) with git's words.
[[nodiscard]] Result<void> takeBack(const GitRepository &repository, const MadeCommit &made, const QString &scratch);

} // namespace frontrow
