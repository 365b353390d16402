// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export/exportrun.h"

namespace frontrow {

/// The plan that puts the files of \a record back as they were before that export.
/// Fails (Unreadable) when what they were was not kept.
[[nodiscard]] Result<ExportPlan> planUndo(
    const QString &siteFolder, const ExportRecord &record, const ExportStore &store);

/// Takes the export \a record back: files, index and branch are what they were before it. A commit that somebody else
/// may have, or that others were made on, stays, and one of its own takes back what it did and nobody changed since;
/// pushes only when asked to. Fails as planUndo() and carryOut() do; (Conflict) when one of the files has changed
/// since.
[[nodiscard]] Result<ExportOutcome> undoExport(const QString &siteFolder, const ExportRecord &record,
    const PublishOptions &options, const QString &stores, const RunWatch &watch = {});

/// Pushes what \a record committed, and notes that. Fails as pushBranch() does, and (Refused) when the repository would
/// run programs that are not trusted.
[[nodiscard]] Result<ExportRecord> pushRecord(const QString &siteFolder, const ExportRecord &record,
    const PublishOptions &options, const QString &stores, const RunWatch &watch = {});

} // namespace frontrow
