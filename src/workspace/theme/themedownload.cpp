// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/theme/themedownload.h"

#include <QFuture>
#include <QNetworkReply>
#include <QtConcurrentRun>

#include <chrono>
#include <memory>

namespace frontrow {

namespace {

using namespace std::chrono_literals;
constexpr qint64 largestAnswer = 4'000'000; // bytes
constexpr int mostRequests = 60;

bool isFont(const QUrl &url)
{
    static const QStringList suffixes{
        QStringLiteral("woff2"), QStringLiteral("woff"), QStringLiteral("ttf"), QStringLiteral("otf")};
    return suffixes.contains(url.fileName().section(u'.', -1).toLower());
}

/// A harvest with what it would have liked to have.
struct Attempt
{
    Result<PageTheme> pageTheme;
    QList<QUrl> missing; ///< each once, in the page's order: not all of many are fetched
};

Attempt attempt(const RenderedPage &page, const ThemeAnchors &anchors, const QHash<QUrl, QByteArray> &parts)
{
    QList<QUrl> missing;
    const ThemeReader reader = [&](const QUrl &url, ThemePart part) -> std::optional<QByteArray> {
        const QUrl address = url.adjusted(QUrl::RemoveFragment);
        if (const auto found = parts.constFind(address); found != parts.cend()) {
            return found->isEmpty() ? std::nullopt : std::optional(*found);
        }
        const bool isSafe = address.scheme() == u"https"
            || (address.scheme() == page.url.scheme() && address.authority() == page.url.authority());
        if (isSafe && (part == ThemePart::Sheet || isFont(address))) {
            if (!missing.contains(address)) {
                missing.append(address);
            }
        }
        return std::nullopt;
    };
    Result<PageTheme> pageTheme = harvestTheme(page, anchors, reader);
    return {std::move(pageTheme), std::move(missing)};
}

} // namespace

ThemeDownload::ThemeDownload(QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    m_network.setTransferTimeout(15s);
    m_worker.setMaxThreadCount(1);
}

ThemeDownload::~ThemeDownload()
{
    cancel();
    m_worker.waitForDone();
}

void ThemeDownload::start(const PostPage &page, const ThemeAnchors &anchors, const ThemeKind &kind)
{
    cancel();
    m_page = page;
    m_anchors = anchors;
    m_kind = kind;
    m_parts.clear();
    m_requests = 0;
    get(page.url);
}

void ThemeDownload::cancel()
{
    ++m_run;
    m_waiting.clear();
    const QList<QNetworkReply *> replies = m_network.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies) {
        reply->abort();
    }
}

void ThemeDownload::get(const QUrl &url)
{
    Q_EMIT progressed(url.toDisplayString(QUrl::RemoveUserInfo));
    m_waiting.insert(url);
    ++m_requests;
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // A font service answers with the format that the asking browser can show.
    request.setHeader(
        QNetworkRequest::UserAgentHeader, QStringLiteral("Mozilla/5.0 (X11; Linux x86_64) Chrome/122 Frontrow"));
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
        if (received > largestAnswer || total > largestAnswer) {
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, url, run = m_run] {
        reply->deleteLater();
        if (run == m_run) {
            take(url,
                reply->error() == QNetworkReply::NoError ? Result<QByteArray>(reply->readAll())
                                                         : failure(Error::Kind::Unreadable, reply->errorString()));
        }
    });
}

void ThemeDownload::take(const QUrl &url, const Result<QByteArray> &answer)
{
    m_waiting.remove(url);
    if (!answer && url == m_page.url) {
        Q_EMIT finished(failure(Error::Kind::Unreadable,
            tr("The published page “%1” cannot be loaded: %2. Look whether the blog is online, or choose another "
               "theme.")
                .arg(url.toDisplayString(QUrl::RemoveUserInfo), answer.error().message)));
        return;
    }
    m_parts.insert(url, answer.value_or(QByteArray()));
    if (m_waiting.isEmpty()) {
        harvest();
    }
}

void ThemeDownload::harvest()
{
    const RenderedPage page{m_parts.value(m_page.url), m_page.url};
    QtConcurrent::run(&m_worker, [page, anchors = m_anchors, parts = m_parts] {
        return std::make_shared<Attempt>(attempt(page, anchors, parts));
    }).then(this, [this, run = m_run](const std::shared_ptr<Attempt> &made) {
        if (run != m_run) {
            return;
        }
        for (const QUrl &url : std::as_const(made->missing)) {
            if (m_requests < mostRequests) {
                get(url);
            }
        }
        if (!m_waiting.isEmpty()) {
            return;
        }
        if (!made->pageTheme) {
            Q_EMIT finished(std::unexpected(made->pageTheme.error()));
            return;
        }
        Q_EMIT finished(FoundTheme{*made->pageTheme, m_page.post.toString(), QDateTime::currentDateTime(), m_kind});
    });
}

} // namespace frontrow
