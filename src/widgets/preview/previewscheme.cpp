// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/previewscheme.h"

#include "widgets/preview/pictureserver.h"

#include <QBuffer>
#include <QFile>
#include <QMultiMap>
#include <QPointer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace frontrow {

namespace {

void reply(QWebEngineUrlRequestJob *job, const QByteArray &contentType, const QByteArray &bytes)
{
    auto *buffer = new QBuffer(job); // the job reads from it until it ends
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    job->setAdditionalResponseHeaders({{"X-Content-Type-Options", "nosniff"}});
    job->reply(contentType, buffer);
}

} // namespace

PreviewScheme::PreviewScheme(PictureServer &pictures, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_pictures(pictures)
{
}

QByteArray PreviewScheme::name()
{
    return QByteArrayLiteral("post");
}

void PreviewScheme::registerScheme()
{
    if (QWebEngineUrlScheme::schemeByName(name()).name() == name()) {
        return;
    }
    QWebEngineUrlScheme scheme(name());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl PreviewScheme::shellUrl()
{
    return QUrl(QStringLiteral("post://app/shell"));
}

QUrl PreviewScheme::pictureUrl(const QString &id)
{
    return QUrl(QStringLiteral("post://img/") + id);
}

void PreviewScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl();
    if (job->requestMethod() != "GET" || url.hasQuery()) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    } else if (url.host() == QStringLiteral("img")) {
        replyWithPicture(job, url.path().sliced(qMin(qsizetype(1), url.path().size())));
    } else if (url == shellUrl()) {
        replyWithFile(job, QStringLiteral("shell.html"));
    } else if (url == QUrl(QStringLiteral("post://app/look.css"))) {
        replyWithFile(job, QStringLiteral("look.css"));
    } else if (url == QUrl(QStringLiteral("post://app/code.css"))) {
        replyWithFile(job, QStringLiteral("code.css"));
    } else {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    }
}

void PreviewScheme::replyWithFile(QWebEngineUrlRequestJob *job, const QString &name) const
{
    QFile file(QStringLiteral(":/preview/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    QByteArray bytes = file.readAll();
    if (m_isDark) {
        bytes.replace("data-theme=\"light\"", "data-theme=\"dark\"");
    }
    reply(job, name.endsWith(QStringLiteral(".css")) ? "text/css" : "text/html", bytes);
}

void PreviewScheme::replyWithPicture(QWebEngineUrlRequestJob *job, const QString &id)
{
    m_pictures.fetch(id, [job = QPointer(job)](const QByteArray &bytes) {
        if (!job) {
            return;
        }
        if (bytes.isEmpty()) {
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
            return;
        }
        reply(job, bytes.startsWith("\x89PNG") ? "image/png" : "image/jpeg", bytes);
    });
}

} // namespace frontrow
