// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/report.h"
#include "site/export/exportrun.h"

namespace frontrow {

/// What the post over all days of \a event is called.
[[nodiscard]] QString wrapUpTitle(const QString &event);

/// A post over all days of \a event in the blog in \a siteFolder, made of its reports by the template that counts there
/// (wrapup.h, reporttemplate.h), dated \a today. Links lead to what readers have (daysOfReaders()). Reads the blog's
/// posts and runs git, so it is for worker threads. Fails (Refused) where it has no report of the event, and as
/// Site::open() and newWrapUp() do.
[[nodiscard]] Result<ReportFile> wrapUpOf(const QString &siteFolder, const QString &event, QDate today);

/// \a post, new or one that is there, as an export to the blog in \a siteFolder that is called \a title: undone as any
/// other, and nothing of it published. Fails (Conflict) where it is there and \a isThere does not say so.
[[nodiscard]] Result<ExportPlan> planPost(
    const QString &siteFolder, const ReportFile &post, bool isThere, const QString &title);

} // namespace frontrow
