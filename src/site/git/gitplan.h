// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/git/gitpush.h"
#include "site/git/gitrepository.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// How the commit and the push of some files would go.
struct GitPlan
{
    GitState state;
    QStringList branches; ///< the local ones
    GitPrograms programs;
    bool hasIdentity = false; ///< git knows who commits
    QString obstacle; ///< why these files cannot be committed now, in full sentences; empty when they can
    std::optional<PushTarget> pushTarget;
    QString pushProblem; ///< why there is no target, in a full sentence

    bool operator==(const GitPlan &) const = default;
};

/// Reads \a repository. \param paths that would be committed.
/// Fails when git cannot say how the repository stands.
[[nodiscard]] Result<GitPlan> planCommit(const GitRepository &repository, const QList<RepoPath> &paths);

} // namespace frontrow
