// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/dayseries.h"
#include "site/export/export.h"

namespace frontrow {

/// \a days with the addresses of those alone that readers have: what is committed in the repository of the blog in
/// \a siteFolder; in a blog without one, all. The day \a own keeps its address. Runs git, so it is for worker threads.
[[nodiscard]] QList<SeriesDay> daysOfReaders(const QString &siteFolder, QList<SeriesDay> days, const QString &own);

/// The export by which the reports of the other days of the event that the post \a file is of lead to each other and to
/// it (seriesEdits()), and indices of the event's days list them as they are (dayListEdits()), each as planExport()
/// publishes it: with the date of its change. \a file itself is not in it, nor days that readers do not have yet
/// (ExportPlan::published). Empty of files where there is nothing to do. Reads the blog in \a siteFolder, whose posts
/// are \a posts, and writes nothing. For worker threads. Fails as planExport() does, and (Conflict) where it finds one.
[[nodiscard]] Result<ExportPlan> planSeries(const QString &siteFolder, const QList<IndexedPost> &posts,
    const QString &file, const QDateTime &now, const ExportStore &store);

} // namespace frontrow
