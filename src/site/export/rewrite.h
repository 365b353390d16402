// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/postchange.h"
#include "site/export/exportrun.h"

#include <QList>
#include <QString>

namespace frontrow {

/// What writing \a changes into the files of the blog in \a siteFolder would do: a plan for carryOut(), which changes
/// all of the files or none, and can be undone like an export. It publishes no page, so it has no address; what was
/// not Frontrow's is not so after it.
/// \param title what is done, for the record: “Rename “Costs””
/// Fails (Conflict) when a file is not what the changes were found in, (Unreadable, Malformed), (Refused) when nothing
/// is to be changed, or a link leads out of the blog.
[[nodiscard]] Result<ExportPlan> planRewrite(
    const QString &siteFolder, const QList<PostChanges> &changes, const QString &title);

/// Plans and carries that out, after an export that died has been put right. Fails as planRewrite() and carryOut() do.
/// \param stores the folder of the stores.
[[nodiscard]] Result<ExportOutcome> rewritePosts(
    const QString &siteFolder, const QList<PostChanges> &changes, const QString &title, const QString &stores);

} // namespace frontrow
