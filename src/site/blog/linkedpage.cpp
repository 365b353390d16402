// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/linkedpage.h"

#include "site/pictures/picturereference.h"

#include <QRegularExpression>
#include <QUrl>

namespace frontrow {

namespace {

QString withoutWww(const QString &host)
{
    return host.startsWith(u"www.") ? host.sliced(4) : host;
}

} // namespace

std::optional<QString> pathInBlog(const QString &address, const QString &pageUrl, const SiteConfig &config)
{
    const QString plain = addressWithoutLiquid(address.trimmed(), config.baseUrl).value_or(QString());
    if (plain.isEmpty() || plain.startsWith(u'#') || plain.startsWith(u'?')) {
        return std::nullopt;
    }
    const QUrl url = QUrl(plain.startsWith(u"//") ? QStringLiteral("https:") + plain : plain, QUrl::TolerantMode);
    const QUrl site(config.values.value(QStringLiteral("url")));
    const bool isSameHost = !site.host().isEmpty() && withoutWww(url.host()) == withoutWww(site.host());
    if (!url.isValid() || (!url.isRelative() && !isSameHost)) {
        return std::nullopt;
    }
    QUrl page;
    page.setScheme(QStringLiteral("https"));
    page.setHost(QStringLiteral("site.invalid"));
    page.setPath(pageUrl.isEmpty() ? QStringLiteral("/") : pageUrl, QUrl::TolerantMode);
    static const QRegularExpression slashes(QStringLiteral("/{2,}")); // servers take them for one
    const QString path =
        (url.isRelative() ? page.resolved(url) : url).path(QUrl::FullyDecoded).replace(slashes, QStringLiteral("/"));
    // `url` may name a folder of its host, too.
    const QString folder = url.isRelative() ? QString() : site.path(QUrl::FullyDecoded);
    const QString baseUrl = (folder.endsWith(u'/') ? folder.chopped(1) : folder) + config.baseUrl;
    const bool isInside = path == baseUrl || path.startsWith(baseUrl + u'/');
    return isInside ? std::optional(path.sliced(baseUrl.size())) : std::nullopt;
}

} // namespace frontrow
