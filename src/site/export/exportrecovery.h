// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export/exportstore.h"
#include "site/export/transaction.h"
#include "site/git/gituncommit.h"

#include <optional>

namespace frontrow {

/// What the journal of an export says besides its files: how far it is.
struct ExportMetadata
{
    ExportRecord record;
    QString commit = {}; ///< the commit that the branch is about to show; empty without one
    QString reference = {}; ///< the branch that is about to show it: "refs/heads/main"
    QByteArray entries = {}; ///< PreparedCommit::entries
    std::optional<ExportRecord> takenBack = {}; ///< the publishing whose commit goes, where none is made
    bool isDone = false; ///< all files are in place, and there is no commit to come

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing for what toJson() did not write.
    [[nodiscard]] static std::optional<ExportMetadata> fromJson(const QJsonObject &object);
};

/// The commit of \a record, as git has to know it to take it back.
[[nodiscard]] MadeCommit madeCommit(const ExportRecord &record);

/// Writes down what \a transaction did, and makes it final. Where that fails, the journal stays for the next start.
[[nodiscard]] Result<void> finishExport(const ExportStore &store, const ExportRecord &record, Transaction &transaction);

/// Finishes what \a store's journal tells of when its branch shows the commit, else undoes it. Call with the lock held.
/// \return a sentence that says so; nothing when there is no journal. Fails when files could not be put back, or the
/// repository cannot be asked; the journal stays then.
[[nodiscard]] Result<std::optional<QString>> putExportRight(
    const QString &siteFolder, const ExportStore &store, FileOps &ops = FileOps::system());

/// putExportRight() for the store of \a siteFolder in the folder \a stores, unless another process is at it.
[[nodiscard]] Result<std::optional<QString>> recoverExport(
    const QString &siteFolder, const QString &stores, FileOps &ops = FileOps::system());

} // namespace frontrow
