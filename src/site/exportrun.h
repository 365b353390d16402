// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export.h"

namespace frontrow {

/// What one export did.
struct ExportOutcome
{
    ExportPlan plan;
    qsizetype written = 0; ///< files; 0 when the site was up to date

    bool operator==(const ExportOutcome &) const = default;
};

/// Makes waiting pictures small, plans \a request and, unless \a dryRun, carries the plan out, with the manifest kept
/// in
/// \a manifestFolder: the one way an export is done. A dry run leaves the pictures as they are. Fails (Conflict) naming
/// the files that differ and are not Frontrow's, and as planExport() and commitExport() do.
[[nodiscard]] Result<ExportOutcome> runExport(
    const ExportRequest &request, const QString &manifestFolder, bool dryRun = false);

/// Where manifests are kept.
[[nodiscard]] QString manifestFolder();

} // namespace frontrow
