// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export/exportrun.h"

namespace frontrow {

/// Writes the post and its pictures for people without a repository, laid out as in a blog (`_posts`, the pictures at
/// their paths): into the folder \a target, made where there is none, or, when its name ends in ".zip", into one
/// archive that takes the place of a former one. \a request has plainConfig. Fails as planExport() and carryOut() do.
[[nodiscard]] Result<ExportOutcome> exportBundle(
    ExportRequest request, const QString &target, const QString &stores, const RunWatch &watch = {});

} // namespace frontrow
