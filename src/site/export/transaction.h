// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/fileops.h"
#include "base/repopath.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace frontrow {

/// One file that a Transaction writes or removes.
struct PlannedWrite
{
    RepoPath path;
    QByteArray bytes;
    ContentHash before; ///< what has to be there; null when nothing has to
    bool isRemoval = false; ///< the file goes; `bytes` are not looked at
    ContentHash after = {}; ///< the hash of `bytes`; null where it is not known yet
};

/// Changes several files of one folder, all or none. prepare() says which; carryOut() writes a journal, puts the new
/// bytes beside their targets, on disk with all that is beside the journal, and renames them; commit() makes it final.
/// Until then the destructor undoes all: files get their former bytes and times back, new files and folders are
/// removed. A process that dies between carryOut() and commit() leaves its journal, with which another one resumes and
/// undoes or commits. The order of the writes is kept, so that a reader never sees a later file without the earlier
/// ones.
class Transaction
{
public:
    /// \param root an existing folder. \param journal the file for the journal, in an existing folder outside of it.
    /// \param ops outlives the transaction.
    Transaction(QString root, QString journal, FileOps &ops = FileOps::system());
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// What a process left that died after it had begun to carry out; nothing when \a journal is not there.
    /// Fails (Unreadable, Malformed) when the journal cannot be read.
    [[nodiscard]] static Result<std::optional<Transaction>> resume(
        const QString &journal, FileOps &ops = FileOps::system());

    /// The file is to be written or removed. Nothing is written yet.
    /// Fails (Unwritable, Refused) when a folder has its name or a symbolic link leads out of the root.
    [[nodiscard]] Result<void> prepare(const PlannedWrite &write);

    /// The file at \a path has to be \a expected when the others are carried out; it is not written.
    /// Fails (Refused) when a symbolic link leads out of the root.
    [[nodiscard]] Result<void> require(const RepoPath &path, const ContentHash &expected);

    /// Writes the journal with \a metadata and the new bytes, checks that every target is as it has to be, then renames
    /// all. At most once. Fails (Conflict) when a target has changed, (Unwritable) when something cannot be written;
    /// then all is as it was, or the sentence names what is not.
    [[nodiscard]] Result<void> carryOut(const QJsonObject &metadata = {});

    /// What the caller wants to find in the journal, should this process die.
    [[nodiscard]] const QJsonObject &metadata() const { return m_metadata; }
    /// Fails (Unwritable) with the former ones still there.
    [[nodiscard]] Result<void> setMetadata(const QJsonObject &metadata);

    /// What is at the targets now counts as written by this transaction, since a program changed it that was run on
    /// purpose: undo() puts back what was there before, all the same. Call after carryOut(); the journal knows of it
    /// with the next setMetadata(). \return the paths that were changed, with what is there; null where nothing is.
    QList<std::pair<RepoPath, ContentHash>> takeOver();
    /// Makes final what was carried out. Where the journal cannot be removed, it and the backups stay: the metadata
    /// have to say by then that all is done.
    void commit();
    /// Leaves all as it is, the journal too, for resume().
    void detach();
    /// As the destructor does. Fails (Unwritable) naming the files that could not be put back; their former content is
    /// beside them, and the journal stays, so that resume() can try again.
    [[nodiscard]] Result<void> undo();

private:
    struct Step
    {
        RepoPath path;
        QString target; ///< absolute, symbolic links resolved
        QString staged; ///< the file with the new bytes; empty for a removal
        QString backup; ///< the file with what was at the target; empty when nothing was
        QByteArray bytes; ///< the new content, until it is staged
        ContentHash before;
        ContentHash after; ///< null for a removal
    };
    enum class Restoration {
        Done,
        Changed, ///< somebody changed the file meanwhile, so it was left as it is
        Failed,
    };

    void planFolders();
    /// All of carryOut() but putting things back.
    [[nodiscard]] Result<void> takeSteps(const QJsonObject &metadata);
    [[nodiscard]] Result<void> makeFolders() const;
    [[nodiscard]] Result<void> writeStaged(Step &step);
    [[nodiscard]] Result<void> flush() const;
    [[nodiscard]] Result<void> checkTarget(const Step &step) const;
    [[nodiscard]] Result<void> backUp(const Step &step);
    [[nodiscard]] Result<void> replaceTarget(const Step &step);
    [[nodiscard]] Result<void> syncFolders();
    [[nodiscard]] Restoration restore(const Step &step);
    void remove(const QString &file);
    void removeEmptyFolders(const RepoPath &path);
    /// False when there is a journal that cannot be removed.
    bool removeJournal();
    [[nodiscard]] QByteArray journal() const;

    QString m_root;
    QString m_journal;
    FileOps *m_ops;
    QJsonObject m_metadata;
    QList<Step> m_required; ///< not written
    QList<Step> m_steps;
    QStringList m_newFolders; ///< outer before inner
    bool m_hasJournal = false;
};

} // namespace frontrow
