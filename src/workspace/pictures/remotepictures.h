// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/scratchfolder.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

class QNetworkReply;

namespace frontrow {

/// Fetches pictures of other hosts for the preview, once, when the person asked for it: over http and https only,
/// without cookies, cache or referrer, each 10 MB and 20 seconds at most. What came is in files of its own and is only
/// ever shown decoded and encoded again.
class RemotePictures : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largest = 10LL * 1024 * 1024; ///< bytes

    explicit RemotePictures(QObject *parent = nullptr);
    ~RemotePictures() override;

    /// \a sources as written in the post. Those that were fetched already are left out.
    void fetch(const QStringList &sources);
    /// As written → the file.
    [[nodiscard]] const QHash<QString, QString> &files() const { return m_files; }

Q_SIGNALS:
    /// All that was asked for came or failed; \a failed did not come.
    void finished(const QStringList &failed);

private:
    void take(QNetworkReply *reply, const QString &source);

    ScratchFolder m_folder;
    QNetworkAccessManager m_network;
    QHash<QString, QString> m_files;
    QStringList m_failed;
    int m_underWay = 0;
};

/// What a picture's \a source, as written, asks another host for; nothing unless that is over http or https.
[[nodiscard]] std::optional<QUrl> remotePictureUrl(const QString &source);

} // namespace frontrow
