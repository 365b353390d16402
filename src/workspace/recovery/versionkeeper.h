// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/document/diskworker.h"
#include "workspace/recovery/versionstore.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace frontrow {

class NoticeCentre;
class PostDocument;

/// Keeps the earlier versions of the open post: as it was when it was opened, saved and published, and every few
/// minutes of writing in between. The disk is at work on a thread of its own, in the order of the calls. A store that
/// fails is said once until it works again.
class VersionKeeper : public QObject
{
    Q_OBJECT

public:
    /// \a document and \a notices outlive this.
    VersionKeeper(const PostDocument &document, NoticeCentre &notices, const VersionStore &store = VersionStore());

    /// The document is the post \a key from now on, another one than before.
    void setPost(const QString &key);
    /// The same post is \a key now: its versions go along.
    void follow(const QString &key);
    /// Keeps \a bytes, which the post is.
    void keep(PostVersion::Kind kind, const QByteArray &bytes);
    /// Keeps what another program wrote into \a file, which is the post's.
    void keepFile(const QString &file);
    /// Keeps what was typed and not saved since the last time: every few minutes, and before a post is left.
    void keepTyped();

    /// Lists the versions of the open post, the newest first, with what was asked to be kept before.
    void list(const std::function<void(const Result<QList<PostVersion>> &)> &then);
    void read(const PostVersion &version, const std::function<void(const Result<QByteArray> &)> &then);
    /// The bytes of the post's version that are \a hash; null without one.
    void find(const ContentHash &hash, const std::function<void(const QByteArray &)> &then);

private:
    void run(const std::function<Result<void>()> &work);
    void take(const Result<void> &kept);

    const PostDocument &m_document;
    NoticeCentre &m_notices;
    const VersionStore m_store;
    QString m_key;
    quint64 m_typed = 0; ///< the revision that keepTyped() kept last
    int m_untilLimit = 0; ///< versions to be kept before the store is limited again
    bool m_isFailing = false;
    QTimer m_pace;
    DiskWorker m_disk;
};

} // namespace frontrow
