// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/repopath.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace frontrow {

/// One file that a Transaction writes.
struct PlannedWrite
{
    RepoPath path;
    QByteArray bytes;
    ContentHash before; ///< what has to be there; null when nothing has to
};

/// Writes several files of one folder, all or none. prepare() puts each beside its target, on disk; carryOut()
/// renames them. Whatever was not carried out is undone by the destructor: files get their old bytes and times back,
/// new files and folders are removed. A crash between two renames leaves the first files new and the others old, never
/// a part of a file; the order of the writes is kept.
class Transaction
{
public:
    /// \param root an existing folder.
    explicit Transaction(QString root);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Makes the folder and writes the new bytes beside the target.
    /// Fails (Unwritable, Refused) when that is not possible or a symbolic link leads out of the root.
    [[nodiscard]] Result<void> prepare(const PlannedWrite &write);

    /// The file at \a path has to be \a expected when the others are carried out; it is not written.
    /// Fails (Refused) when a symbolic link leads out of the root.
    [[nodiscard]] Result<void> require(const RepoPath &path, const ContentHash &expected);

    /// Checks that every target is as it has to be, then renames all. At most once.
    /// Fails (Conflict) when a target has changed, (Unwritable) when a rename fails; then all is as it was, or the
    /// sentence names what is not.
    [[nodiscard]] Result<void> carryOut();

private:
    struct Step
    {
        PlannedWrite write;
        QString target; ///< absolute, symbolic links resolved
        QString fresh; ///< the new bytes; empty once they are at the target, and where nothing is written
        QString old; ///< what was at the target; empty when nothing was
        bool isDone = false;
    };

    [[nodiscard]] Result<void> makeFolder(const QString &folder);
    [[nodiscard]] Result<void> checkTarget(const Step &step) const;
    [[nodiscard]] Result<void> exchange(Step &step);
    /// \return the targets that could not be put back.
    QStringList undo();

    QString m_root;
    QList<Step> m_required; ///< not written
    QList<Step> m_steps;
    QStringList m_newFolders; ///< outer before inner
};

} // namespace frontrow
