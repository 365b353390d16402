// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/pictures/picturefetcher.h"

#include "base/atomicfile.h"

#include <QLocale>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace frontrow {

namespace {

constexpr int longestSilence = 30'000; ///< ms
constexpr int mostFetchRedirects = 5;

} // namespace

PictureFetcher::PictureFetcher(QObject *parent)
    : QObject(parent)
{
    m_network.setTransferTimeout(longestSilence);
}

PictureFetcher::~PictureFetcher()
{
    cancel();
}

void PictureFetcher::fetch(const QList<PictureSource> &sources)
{
    m_waiting = sources;
    m_done.clear();
    m_problems.clear();
    fetchNext();
}

void PictureFetcher::cancel()
{
    m_waiting.clear();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
}

void PictureFetcher::fetchNext()
{
    while (!m_waiting.isEmpty() && m_waiting.constFirst().address.isEmpty()) {
        m_done.append(m_waiting.takeFirst());
    }
    if (m_waiting.isEmpty()) {
        Q_EMIT fetched(m_done, m_problems);
        return;
    }
    QNetworkRequest request(m_waiting.constFirst().address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setMaximumRedirectsAllowed(mostFetchRedirects);
    m_bytes.clear();
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &PictureFetcher::receive);
    connect(m_reply, &QNetworkReply::finished, this, &PictureFetcher::finish);
}

void PictureFetcher::receive()
{
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > picturelimit::bytes) {
        fail(tr("it has more than %1").arg(QLocale().formattedDataSize(picturelimit::bytes)));
    }
}

Result<QString> PictureFetcher::keepReceived()
{
    const Result<QString> folder = m_folder.path();
    if (!folder) {
        return std::unexpected(folder.error());
    }
    const QString file = *folder + u'/' + QString::number(++m_files);
    if (const Result<void> written = replaceFile(file, m_bytes); !written) {
        return std::unexpected(written.error());
    }
    return file;
}

void PictureFetcher::finish()
{
    if (m_reply->error() != QNetworkReply::NoError) {
        fail(m_reply->errorString());
        return;
    }
    receive();
    if (!m_reply) {
        return; // it was too large
    }
    PictureSource source = m_waiting.takeFirst();
    const Result<QString> file = keepReceived();
    if (!file) {
        m_problems.append(file.error());
    } else {
        source.file = *file;
        source.address.clear();
        m_done.append(source);
    }
    m_reply->deleteLater();
    m_reply.clear();
    fetchNext();
}

void PictureFetcher::fail(const QString &reason)
{
    const QUrl address = m_waiting.takeFirst().address;
    m_problems.append({Error::Kind::Unreadable,
        tr("The picture at %1 was not fetched: %2. Save it from the browser and drop the file.")
            .arg(address.toDisplayString(), reason)});
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
    fetchNext();
}

} // namespace frontrow
