// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/previewscheme.h"

#include "widgets/preview/pictureserver.h"

#include <QBuffer>
#include <QFile>
#include <QMultiMap>
#include <QPointer>
#include <QRegularExpression>
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

/// The style sheet of KaTeX and its fonts, by names that lead nowhere else.
QByteArray typesetterFile(const QString &name)
{
    static const QRegularExpression known(
        QStringLiteral("^(?:katex\\.min\\.(?:css|js)|fonts/KaTeX_\\w+-\\w+\\.(?:woff2?|ttf))$"));
    QFile file(QStringLiteral(FRONTROW_KATEX_FOLDER "/") + name);
    return known.match(name).hasMatch() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray typeOf(const QString &name)
{
    return name.endsWith(QStringLiteral(".css")) ? QByteArrayLiteral("text/css") : QByteArrayLiteral("font/woff2");
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

QByteArray PreviewScheme::typesetter()
{
    return typesetterFile(QStringLiteral("katex.min.js"));
}

void PreviewScheme::setPageTheme(const PageTheme &pageTheme)
{
    m_pageTheme = pageTheme;
    ++m_themeNumber;
}

void PreviewScheme::replyWithTheme(QWebEngineUrlRequestJob *job, const QString &path) const
{
    const QString folder = QStringLiteral("/theme/") + QString::number(m_themeNumber) + u'/';
    const QString name = path.startsWith(folder) ? path.sliced(folder.size()) : QString();
    if (name == u"style.css") {
        reply(job, "text/css", m_pageTheme.css.toUtf8());
    } else if (const auto file = m_pageTheme.files.constFind(name); file != m_pageTheme.files.cend()) {
        reply(job, file->type, file->bytes);
    } else {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    }
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
    } else if (url == QUrl(QStringLiteral("post://app/base.css"))) {
        replyWithFile(job, QStringLiteral("base.css"));
    } else if (const QString katex = QStringLiteral("/katex/");
        url.host() == QStringLiteral("app") && url.path().startsWith(katex)) {
        const QString name = url.path().sliced(katex.size());
        const QByteArray bytes = typesetterFile(name);
        if (bytes.isEmpty() || name.endsWith(QStringLiteral(".js"))) {
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        } else {
            reply(job, typeOf(name), bytes);
        }
    } else if (url.host() == QStringLiteral("app") && url.path().startsWith(QStringLiteral("/theme/"))) {
        replyWithTheme(job, url.path());
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
    bytes.replace("post://app/theme/0/", "post://app/theme/" + QByteArray::number(m_themeNumber) + '/');
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
