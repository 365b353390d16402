// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/fileops.h"
#include "site/export/exportrun.h"
#include "site/export/exportstore.h"

namespace frontrow {

/// The part of carryOut() that changes the blog: keeps what \a plan replaces, writes its files in one transaction,
/// commits and pushes as \a options say, and records it in \a store, whose lock the caller has. Nothing happens where
/// there is nothing to do.
/// \param manifest of the store, as it is before.
/// Fails as carryOut() does; then files, index and branch are as they were before.
[[nodiscard]] Result<ExportOutcome> writeExport(const ExportPlan &plan, const PublishOptions &options,
    const ExportStore &store, const ExportManifest &manifest, const RunWatch &watch, FileOps &ops);

} // namespace frontrow
