// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/scratchfolder.h"
#include "site/pictures/figureimport.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>

class QNetworkReply;

namespace frontrow {

/// Fetches pictures from web addresses that the person agreed to: no cookies, no referrer, at most picturelimit::bytes
/// each, and no longer than half a minute without a byte.
class PictureFetcher : public QObject
{
    Q_OBJECT

public:
    explicit PictureFetcher(QObject *parent = nullptr);
    ~PictureFetcher() override;

    /// Fetches those of \a sources that have an address, one after the other; ends with fetched() unless cancelled.
    void fetch(const QList<PictureSource> &sources);
    void cancel();

Q_SIGNALS:
    /// \a sources in their order, each a file or pixels now; without those that \a problems say could not be fetched.
    void fetched(const QList<frontrow::PictureSource> &sources, const QList<frontrow::Error> &problems);

private:
    void fetchNext();
    void receive();
    /// Puts what was received into a file of its own and gives its path.
    [[nodiscard]] Result<QString> keepReceived();
    void finish();
    void fail(const QString &reason);

    QNetworkAccessManager m_network;
    ScratchFolder m_folder; ///< holds the fetched files, for as long as this lives
    QPointer<QNetworkReply> m_reply;
    QByteArray m_bytes; ///< what came of the reply so far
    QList<PictureSource> m_waiting; ///< the first is under way
    QList<PictureSource> m_done;
    QList<Error> m_problems;
    int m_files = 0;
};

} // namespace frontrow
