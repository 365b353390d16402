// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/eventstore.h"
#include "event/report.h"
#include "site/export/exportrun.h"

namespace frontrow {

/// The file of \a event (that of \a stored, where it has one) and \a reports as one export to the blog in
/// \a siteFolder: all or nothing, recorded, and taken back as any other. Its `post` is the event's file, since readers
/// have none of the reports yet. Writes nothing. Fails as eventFileFor() does, and (Conflict) where a report is there.
[[nodiscard]] Result<ExportPlan> planReports(const QString &siteFolder, const std::optional<StoredEvent> &stored,
    const Event &event, const QList<ReportFile> &reports);

/// Carries \a plan out without a commit. Fails as carryOut() does; then nothing was changed.
/// \param stores the folder of the stores of exports
[[nodiscard]] Result<ExportOutcome> makeReports(
    const ExportPlan &plan, const QString &stores, FileOps &ops = FileOps::system());

} // namespace frontrow
