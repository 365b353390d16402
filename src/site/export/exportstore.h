// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/fileops.h"
#include "base/repopath.h"
#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace frontrow {

/// What Frontrow wrote into one site: what may be overwritten or removed, and where a post went.
class ExportManifest
{
public:
    /// The hash last written at \a path, null when Frontrow never wrote it.
    [[nodiscard]] ContentHash hashAt(const RepoPath &path) const;
    /// Where the post that is edited at \a source went last.
    [[nodiscard]] std::optional<RepoPath> placeOf(const QString &source) const;
    /// A null \a hash forgets the path.
    void record(const RepoPath &path, const ContentHash &hash);
    void recordPlace(const QString &source, const RepoPath &path);

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing for what toJson() did not write.
    [[nodiscard]] static std::optional<ExportManifest> fromJson(const QJsonObject &object);

    bool operator==(const ExportManifest &) const = default;

private:
    QHash<QString, ContentHash> m_hashes;
    QHash<QString, QString> m_places;
};

/// One file that an export changed.
struct RecordedFile
{
    RepoPath path;
    ContentHash before; ///< null when it was not there
    ContentHash after; ///< null when it was removed
    bool wasOurs = false; ///< what was there before had been written by Frontrow

    bool operator==(const RecordedFile &) const = default;
};

/// What one export did: for undoing it, and for people to look up.
struct ExportRecord
{
    QString id = {}; ///< names the record; sorts by time
    QDateTime time = {}; ///< UTC
    QString title = {};
    QString source = {}; ///< the file that was edited; empty for a post that was never saved
    RepoPath post;
    QString url = {};
    QList<RecordedFile> files = {};
    QString branch = {}; ///< the branch that it was committed to; empty without a commit
    QString commit = {};
    QString formerCommit = {}; ///< what the branch showed before; empty where it was its first
    QString formerBranch = {}; ///< the current one before the commit made `branch`; empty when it made none
    QByteArray formerEntries = {}; ///< what the index held of the files, as MadeCommit has it
    QString pushedTo = {}; ///< "origin/main"; empty when it was not pushed
    bool isUndone = false;
    bool isUndo = false; ///< it undid another one

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<ExportRecord> fromJson(const QJsonObject &object);

    bool operator==(const ExportRecord &) const = default;
};

/// Where Frontrow keeps, outside of the repository, what it did to one site: manifest, records, the bytes that exports
/// replaced, and the journal of an export under way.
class ExportStore
{
public:
    /// \param folder of the stores of all sites; made when it is needed.
    ExportStore(const QString &folder, const QString &siteFolder, FileOps &ops = FileOps::system());

    /// Makes the folder and keeps other processes out for as long as the lock lives.
    /// Fails (Unwritable) when the folder cannot be made, (Conflict) while another process exports to the same site.
    [[nodiscard]] Result<std::shared_ptr<QLockFile>> lock() const;
    /// The folder of this site's store.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString journal() const;

    /// An empty one where there is none yet. Fails (Unreadable, Malformed) when there is one that cannot be read.
    [[nodiscard]] Result<ExportManifest> manifest() const;
    [[nodiscard]] Result<void> save(const ExportManifest &manifest) const;

    /// The latest first; damaged ones are left out.
    [[nodiscard]] QList<ExportRecord> records() const;
    /// Adds \a record or replaces the one of its id, and forgets the oldest and their bytes beyond what is kept.
    [[nodiscard]] Result<void> save(const ExportRecord &record) const;

    /// Keeps \a bytes under their hash. \param flush with Flush::Later, a transaction with journal() forces them to
    /// disk.
    [[nodiscard]] Result<void> keep(const QByteArray &bytes, Flush flush) const;
    /// Fails (Unreadable) when they were not kept, or are damaged.
    [[nodiscard]] Result<QByteArray> bytes(const ContentHash &hash) const;

private:
    [[nodiscard]] QString bytesFile(const ContentHash &hash) const;
    void prune() const;

    QString m_siteFolder;
    QString m_folder;
    FileOps *m_ops;
};

} // namespace frontrow
