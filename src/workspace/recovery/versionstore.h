// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/fileops.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace frontrow {

/// What a post was at one moment.
struct PostVersion
{
    enum class Kind {
        Opened, ///< as its file was when it was opened
        Typed, ///< in between, not saved
        Saved,
        Published,
        Foreign, ///< as another program wrote it
    };

    QDateTime time; ///< UTC, to the millisecond
    Kind kind = Kind::Saved;
    qint64 size = 0; ///< bytes
    QString file; ///< absolute; holds the post as its own file did

    bool operator==(const PostVersion &) const = default;
};

/// The earlier versions of all posts: a folder for each, which only the user may read, and in it a file for each
/// version, whose name says when it was and what. All but versionsOf() and thinnedOut() are for workers.
class VersionStore
{
public:
    /// There are always this many versions of one post, the newest, but for sizeLimit.
    static constexpr qsizetype fewest = 50;
    /// Bytes of all together: beyond, the oldest go, the newest of a post last.
    static constexpr qint64 sizeLimit = 512LL * 1024 * 1024;

    /// Below XDG_DATA_HOME: it belongs to no blog.
    [[nodiscard]] static QString usualFolder();

    explicit VersionStore(
        QString folder = usualFolder(), qint64 mostBytes = sizeLimit, FileOps &ops = FileOps::system());

    /// Keeps \a bytes as a version of the post \a key (PostPlace::key()), unless its newest one is the same, and
    /// removes what thinnedOut() says. Fails (Unwritable) with a sentence and the others still there.
    [[nodiscard]] Result<void> add(
        const QString &key, PostVersion::Kind kind, QByteArrayView bytes, const QDateTime &now) const;
    /// The newest first; none where nothing was kept. Fails (Unreadable) where the folder cannot be read.
    [[nodiscard]] Result<QList<PostVersion>> versionsOf(const QString &key) const;
    /// Fails (Unreadable) with a sentence.
    [[nodiscard]] static Result<QByteArray> read(const PostVersion &version);
    /// The bytes of the newest version of \a key that are \a hash; null without one.
    [[nodiscard]] QByteArray find(const QString &key, const ContentHash &hash) const;
    /// Gives the post \a to the versions of \a from, too.
    [[nodiscard]] Result<void> share(const QString &from, const QString &to) const;
    /// Keeps to the limit of bytes.
    void limit() const;

private:
    [[nodiscard]] QString folderOf(const QString &key) const;
    [[nodiscard]] Result<void> makeFolder(const QString &key) const;
    void remove(const PostVersion &version) const;

    QString m_folder;
    qint64 m_mostBytes;
    FileOps *m_ops;
};

/// Which of the versions of one post at \a times, the newest first, are no longer needed at \a now: after the first
/// VersionStore::fewest, all but one of an hour, after two days all but one of a day, after 60 days all but one of 30
/// days; the newest of each stays.
[[nodiscard]] QList<qsizetype> thinnedOut(const QList<QDateTime> &times, const QDateTime &now);

} // namespace frontrow
