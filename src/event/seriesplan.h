// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/dayseries.h"
#include "site/export/export.h"

namespace frontrow {

/// The export by which the reports of the other days of the event that the post \a file is of lead to each other and to
/// it (seriesEdits()), each as planExport() publishes it: with the date of its change. \a file itself is not in it, nor
/// days that readers do not have yet (ExportPlan::published). Empty of files where there is nothing to do. Reads the
/// blog in \a siteFolder, whose posts are \a posts, and writes nothing. Fails as planExport() does, and (Conflict)
/// where it finds one.
[[nodiscard]] Result<ExportPlan> planSeries(const QString &siteFolder, const QList<IndexedPost> &posts,
    const QString &file, const QDateTime &now, const ExportStore &store);

} // namespace frontrow
