// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/pictures/picturesources.h"

#include "base/foreignnames.h"

#include <QImage>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>

namespace frontrow {

namespace {

bool isWebAddress(const QUrl &url)
{
    return url.scheme() == u"https" || url.scheme() == u"http";
}

bool endsLikeAPicture(const QUrl &url)
{
    static const QRegularExpression suffix(
        QStringLiteral("\\.(png|jpe?g|gif|webp)$"), QRegularExpression::CaseInsensitiveOption);
    return suffix.match(url.path()).hasMatch();
}

/// The one `<img>` tag that \a html is about; empty when it is about anything else.
QString pictureTag(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<img\\b[^>]*>"), QRegularExpression::CaseInsensitiveOption);
    if (html.isEmpty()
        || !QTextDocumentFragment::fromHtml(QString(html).remove(tag)).toPlainText().trimmed().isEmpty()) {
        return {};
    }
    auto match = tag.globalMatch(html);
    const QString first = match.hasNext() ? match.next().captured() : QString();
    return match.hasNext() ? QString() : first;
}

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(
        QStringLiteral("\\b%1\\s*=\\s*(\"([^\"]*)\"|'([^']*)')").arg(name), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(tag);
    const QString value = match.captured(2) + match.captured(3);
    return QTextDocumentFragment::fromHtml(value.toHtmlEscaped().replace(QStringLiteral("&amp;"), QStringLiteral("&")))
        .toPlainText()
        .simplified();
}

/// The text of \a data says more than the addresses that come with it.
bool hasWordsOfItsOwn(const QMimeData &data)
{
    if (!data.hasFormat(QStringLiteral("text/plain"))) {
        return false;
    }
    QStringList lines = data.text().split(u'\n', Qt::SkipEmptyParts);
    const QList<QUrl> urls = data.urls();
    return std::ranges::any_of(lines, [&](const QString &line) {
        const QUrl url(line.trimmed());
        return !line.trimmed().isEmpty() && !urls.contains(url) && !(isWebAddress(url) && endsLikeAPicture(url));
    });
}

/// What the addresses of \a data lead to.
struct Named
{
    QStringList paths; ///< the paths of local files and folders
    QList<QUrl> pictures; ///< on the web
};

Named namedBy(const QMimeData &data)
{
    Named named;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            named.paths.append(reachablePath(url.toLocalFile()));
        } else if (isWebAddress(url) && endsLikeAPicture(url)) {
            named.pictures.append(url);
        }
    }
    return named;
}

} // namespace

QString orderedFilesMimeType()
{
    return QStringLiteral("application/x-frontrow-ordered-files");
}

QList<PictureSource> picturesIn(const QMimeData &data)
{
    const Named named = namedBy(data);
    QList<PictureSource> sources;
    const bool isOrdered = data.hasFormat(orderedFilesMimeType());
    for (const QString &file : expandedPictureFiles(isOrdered ? named.paths : inViewOrder(named.paths))) {
        sources.append({file, {}});
    }
    if (!sources.isEmpty() || hasWordsOfItsOwn(data)) {
        return sources;
    }
    const QString tag = pictureTag(data.html());
    const QString description = attribute(tag, QStringLiteral("alt"));
    if (data.hasImage()) {
        if (const QImage image = qvariant_cast<QImage>(data.imageData()); !image.isNull()) {
            return {{QString(), image, {}, description}};
        }
    }
    if (const QUrl shown(attribute(tag, QStringLiteral("src"))); isWebAddress(shown)) {
        return {{QString(), {}, shown, description.isEmpty() ? captionFromFileName(shown.fileName()) : description}};
    }
    for (const QUrl &url : named.pictures) {
        sources.append({QString(), {}, url, captionFromFileName(url.fileName())});
    }
    return sources;
}

bool offersPictures(const QMimeData &data)
{
    const Named named = namedBy(data);
    if (!named.paths.isEmpty()) {
        return true;
    }
    return !hasWordsOfItsOwn(data)
        && (data.hasImage() || !named.pictures.isEmpty()
            || isWebAddress(QUrl(attribute(pictureTag(data.html()), QStringLiteral("src")))));
}

} // namespace frontrow
