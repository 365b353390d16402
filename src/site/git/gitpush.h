// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/git/gitrepository.h"

namespace frontrow {

/// Where a branch is pushed to.
struct PushTarget
{
    QString remote; ///< "origin"
    QString branch; ///< there
    bool setsUpstream = false; ///< the branch follows it from then on, as it follows nothing yet

    bool operator==(const PushTarget &) const = default;
};

/// The upstream of the current branch; without one, a branch of the same name at `origin`, or at the only remote there
/// is. Fails (Refused) in plain words when there is no remote, or several and none is `origin`.
[[nodiscard]] Result<PushTarget> pushTargetOf(const GitState &state);

/// Pushes the current branch with the user's own credentials; nothing is asked on a terminal. Never forces
/// anything, and leaves submodules alone.
/// Fails (Refused, Unreadable when offline, Cancelled) in plain words; the commits stay as they are.
[[nodiscard]] Result<void> pushBranch(
    const GitRepository &repository, const QString &branch, const PushTarget &target, const RunWatch &watch = {});

} // namespace frontrow
