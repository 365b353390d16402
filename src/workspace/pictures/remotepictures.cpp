// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/pictures/remotepictures.h"

#include <QFile>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <chrono>
#include <utility>

namespace frontrow {

namespace {

using namespace std::chrono_literals;

constexpr auto loadingPatience = 20s;
constexpr int mostShownRedirects = 5;

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setMaximumRedirectsAllowed(mostShownRedirects);
    request.setTransferTimeout(loadingPatience);
    request.setRawHeader("Accept", "image/png, image/jpeg, image/gif, image/webp");
    return request;
}

} // namespace

std::optional<QUrl> remotePictureUrl(const QString &source)
{
    const QString trimmed = source.trimmed();
    const QUrl url(trimmed.startsWith(QStringLiteral("//")) ? QStringLiteral("https:") + trimmed : trimmed);
    const bool isOnTheWeb = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return url.isValid() && isOnTheWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? std::optional(url)
                                                                                            : std::nullopt;
}

RemotePictures::RemotePictures(QObject *parent)
    : QObject(parent)
{
}

RemotePictures::~RemotePictures() = default;

void RemotePictures::fetch(const QStringList &sources)
{
    ++m_underWay; // until all are asked for
    for (const QString &source : sources) {
        const std::optional<QUrl> url = remotePictureUrl(source);
        if (m_files.contains(source)) {
            continue;
        }
        if (!url) {
            m_failed.append(source);
            continue;
        }
        ++m_underWay;
        QNetworkReply *reply = m_network.get(requestFor(*url));
        connect(reply, &QNetworkReply::readyRead, reply, [reply] {
            if (reply->bytesAvailable() > largest) {
                reply->abort();
            }
        });
        connect(reply, &QNetworkReply::finished, this, [this, reply, source] { take(reply, source); });
    }
    take(nullptr, QString());
}

void RemotePictures::take(QNetworkReply *reply, const QString &source)
{
    if (reply) {
        reply->deleteLater();
        const Result<QString> folder = m_folder.path();
        QFile file(folder.value_or(QString()) + u'/' + QString::number(m_files.size()));
        const bool hasCome = folder && reply->error() == QNetworkReply::NoError && reply->bytesAvailable() <= largest
            && file.open(QIODevice::WriteOnly) && file.write(reply->readAll()) > 0 && file.flush();
        if (hasCome) {
            m_files.insert(source, file.fileName());
        } else {
            m_failed.append(source);
        }
    }
    if (--m_underWay == 0) {
        Q_EMIT finished(std::exchange(m_failed, {}));
    }
}

} // namespace frontrow
