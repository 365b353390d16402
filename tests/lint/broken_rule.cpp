// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/repopath.h"

/// What the rule of values.sh is to find. It is in no program.
frontrow::RepoPath pathOf(const QString &text)
{
    return frontrow::RepoPath::parse(text).value();
}
