// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export/export.h"
#include "site/git/gitcommit.h"

namespace frontrow {

/// What happens to the files of a plan besides being written.
struct PublishOptions
{
    bool commits = false;
    QString message = {}; ///< the commit's message; empty for usualMessage()
    QString branch = {}; ///< the branch that shows the commit, made where there is none; empty for the current one
    GitIdentity identity = {}; ///< where git has none
    bool pushes = false; ///< after a commit
    bool acceptsMissing = false; ///< the commit may name pictures that are nowhere (ExportPlan::missing)
    /// GitPrograms::fingerprint() of what the person lets the repository run; null for nothing.
    ContentHash trusted = {};

    bool operator==(const PublishOptions &) const = default;
};

/// What one export did.
struct ExportOutcome
{
    ExportPlan plan;
    qsizetype written = 0; ///< files, removed ones included; 0 when the site was up to date
    std::optional<ExportRecord> record = {}; ///< nothing when nothing happened
    QStringList warnings = {}; ///< full sentences: why it was not pushed, what git could not note

    bool operator==(const ExportOutcome &) const = default;
};

/// Where the stores of exports are.
[[nodiscard]] QString exportsFolder();

/// "Publish “Day 1”", "Update “Day 1”", "Undo: publish “Day 1”".
[[nodiscard]] QString usualMessage(const ExportPlan &plan);

/// Lets the blog be on the branch that \a options commit to, if there is such a one. Gives the branch that was left for
/// it, empty when it was the current one or is none yet. Fails as GitRepository::switchTo() does.
[[nodiscard]] Result<QString> enterBranch(
    const QString &siteFolder, const PublishOptions &options, const RunWatch &watch = {});

/// Makes waiting pictures small and plans \a request, after an export that died has been put right.
/// \param stores the folder of the stores.
/// Fails as planExport() does.
[[nodiscard]] Result<ExportPlan> prepareExport(const ExportRequest &request, const QString &stores);

/// Carries \a plan out, all or nothing: every new file is written beside its target, every target is checked to be what
/// the plan saw, then all are renamed and, when wanted, committed; on failure what was there before is put back and new
/// files and folders are removed. What happened is recorded. A push that fails leaves the commit and is a warning.
/// \param staging whose originals are let go.
/// Fails (Conflict) without writing when the plan has a conflict, the site has changed since, or another export is
/// under way; (Refused) when a commit would name pictures that are nowhere, the repository cannot be committed to, or
/// would run programs that are not trusted, or a hook says no; (Unwritable); (Cancelled).
[[nodiscard]] Result<ExportOutcome> carryOut(const ExportPlan &plan, const PublishOptions &options,
    const QString &stores, std::optional<StagingStore> staging = {}, const RunWatch &watch = {},
    FileOps &ops = FileOps::system());

/// enterBranch(), prepareExport() and carryOut() in one; when one fails, the blog is on the branch that it was on.
[[nodiscard]] Result<ExportOutcome> runExport(
    const ExportRequest &request, const PublishOptions &options, const QString &stores, const RunWatch &watch = {});

} // namespace frontrow
