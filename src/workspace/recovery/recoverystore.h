// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/fileops.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QLockFile;

namespace frontrow {

/// The text of a post as it was at one moment, before it was saved.
struct RecoveryRecord
{
    QString key; ///< the key of the post (PostPlace::key()); the file's name says it, not its content
    QString postFile; ///< absolute; empty for a post that was never saved
    ContentHash base; ///< the hash of the saved file that the text goes back to; null without one
    QDateTime writtenAt;
    quint64 sequence = 0; ///< rises with every record of a post, so that clocks decide nothing
    QString text; ///< lines end in '\n'

    bool operator==(const RecoveryRecord &) const = default;
};

/// A line with version and hash, a line of JSON, then the text as it is, so that a person can read it without Frontrow.
[[nodiscard]] QByteArray encoded(const RecoveryRecord &record);
/// Fails (Malformed) for anything but what encoded() wrote, to the last bit.
[[nodiscard]] Result<RecoveryRecord> decodedRecord(QByteArrayView bytes);

/// A record that an instance left behind, and the file that holds it.
struct LeftRecord
{
    RecoveryRecord record;
    QString file;
};

/// The records of all posts, in one folder that only the user may read. A post has two files, written in turn: while
/// one is replaced, the other holds the record before. Records that a person has to decide about are set aside, where
/// no later record replaces them.
class RecoveryStore
{
public:
    /// Below XDG_STATE_HOME: it survives a restart and belongs to no blog.
    [[nodiscard]] static QString usualFolder();

    explicit RecoveryStore(QString folder = usualFolder(), FileOps &ops = FileOps::system());

    /// Fails (Unwritable) with the record before still there. Made for a worker: it waits for the disk.
    [[nodiscard]] Result<void> write(const RecoveryRecord &record) const;
    /// The newest record of \a key that is whole.
    [[nodiscard]] std::optional<RecoveryRecord> newest(const QString &key) const;
    /// Removes what write() wrote for \a key.
    void remove(const QString &key) const;
    /// Keeps newest(\a key) until somebody removes its file.
    void setAside(const QString &key) const;
    /// What was set aside for \a key, the newest first.
    [[nodiscard]] QList<LeftRecord> setAsideFor(const QString &key) const;
    /// The keys of all posts with a record of either kind.
    [[nodiscard]] QStringList keys() const;
    /// What says that an instance has the post \a key; not locked yet. Nothing when the folder cannot be written.
    [[nodiscard]] std::unique_ptr<QLockFile> lockOf(const QString &key) const;
    /// Removes what was left by writes that ended halfway.
    void sweep() const { sweepLeftovers(m_folder); }

private:
    [[nodiscard]] QString slot(const QString &key, quint64 sequence) const;
    [[nodiscard]] Result<void> makeFolder() const;

    QString m_folder;
    FileOps *m_ops;
};

} // namespace frontrow
