// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/linkedpage.h"

#include <QRegularExpression>
#include <QUrl>

namespace frontrow {

std::optional<QString> pathInBlog(const QString &address, const QString &pageUrl, const SiteConfig &config)
{
    QString plain = address.trimmed();
    static const QRegularExpression base(
        QStringLiteral("^\\{\\{-?\\s*(?:site\\.url\\s*\\}\\}\\{\\{\\s*)?site\\.(?:baseurl|url)\\s*-?\\}\\}"));
    if (const QRegularExpressionMatch match = base.match(plain); match.hasMatch()) {
        plain = config.baseUrl + plain.sliced(match.capturedLength());
    }
    const bool hasLiquid = plain.contains(u"{{") || plain.contains(u"{%");
    if (hasLiquid || plain.isEmpty() || plain.startsWith(u'#') || plain.startsWith(u'?')) {
        return std::nullopt;
    }
    const QUrl url = QUrl(plain, QUrl::TolerantMode);
    const QUrl site(config.values.value(QStringLiteral("url")));
    const bool isSameHost = !site.host().isEmpty() && url.host() == site.host();
    if (!url.isValid() || (!url.isRelative() && !isSameHost) || (url.isRelative() && plain.startsWith(u"//"))) {
        return std::nullopt;
    }
    QUrl page;
    page.setScheme(QStringLiteral("https"));
    page.setHost(QStringLiteral("site.invalid"));
    page.setPath(pageUrl.isEmpty() ? QStringLiteral("/") : pageUrl, QUrl::TolerantMode);
    const QString path = (url.isRelative() ? page.resolved(url) : url).path(QUrl::FullyDecoded);
    const QString &baseUrl = config.baseUrl;
    const bool isInside = path == baseUrl || path.startsWith(baseUrl + u'/');
    return isInside ? std::optional(path.sliced(baseUrl.size())) : std::nullopt;
}

} // namespace frontrow
