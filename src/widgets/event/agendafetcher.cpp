// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/agendafetcher.h"

#include <QLocale>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTimer>

namespace frontrow {

namespace {

constexpr int mostFetchRedirects = 5;

} // namespace

AgendaFetcher::AgendaFetcher(QObject *parent)
    : QObject(parent)
{
}

AgendaFetcher::~AgendaFetcher()
{
    cancel();
}

std::optional<QUrl> AgendaFetcher::addressIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:(webcal|https?)://)?([^\\s/?#@\"<>]+\\.[^\\s/?#@\"<>]+|"
                                                        "127\\.0\\.0\\.1:\\d+|localhost:\\d+)((?:[/?#]\\S*)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return {};
    }
    const QString scheme = match.captured(1).toLower();
    const bool isPlain = scheme == u"http";
    const QUrl address(
        (isPlain ? QStringLiteral("http://") : QStringLiteral("https://")) + match.captured(2) + match.captured(3));
    return address.isValid() && !address.host().isEmpty() ? std::optional(address) : std::nullopt;
}

void AgendaFetcher::fetch(const QUrl &address)
{
    cancel();
    m_address = address;
    m_bytes.clear();
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setMaximumRedirectsAllowed(mostFetchRedirects);
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &AgendaFetcher::receive);
    connect(m_reply, &QNetworkReply::finished, this, &AgendaFetcher::finish);
    QTimer::singleShot(longest, m_reply, [this] { fail(tr("it took too long")); });
}

void AgendaFetcher::cancel()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
}

void AgendaFetcher::receive()
{
    m_bytes += m_reply->readAll();
    if (m_bytes.size() > largest) {
        fail(tr("it has more than %1").arg(QLocale().formattedDataSize(largest)));
    }
}

void AgendaFetcher::finish()
{
    if (m_reply->error() != QNetworkReply::NoError) {
        fail(m_reply->errorString());
        return;
    }
    receive();
    if (m_reply) { // it was not too large
        cancel();
        Q_EMIT fetched(m_address, m_bytes);
    }
}

void AgendaFetcher::fail(const QString &reason)
{
    cancel();
    Q_EMIT failed(tr("The agenda at %1 was not fetched: %2. Save the page from the browser and open the file.")
            .arg(m_address.toDisplayString(), reason));
}

} // namespace frontrow
