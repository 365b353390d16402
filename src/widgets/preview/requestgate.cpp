// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/requestgate.h"

#include "widgets/preview/previewscheme.h"

namespace frontrow {

bool RequestGate::isAllowed(const QUrl &url, QWebEngineUrlRequestInfo::ResourceType type)
{
    if (url.scheme() != QLatin1StringView(PreviewScheme::name())) {
        return false;
    }
    switch (type) {
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
        return url == PreviewScheme::shellUrl();
    case QWebEngineUrlRequestInfo::ResourceTypeStylesheet:
    case QWebEngineUrlRequestInfo::ResourceTypeFontResource:
        return url.host() == QStringLiteral("app");
    case QWebEngineUrlRequestInfo::ResourceTypeImage:
        return url.host() == QStringLiteral("img")
            || (url.host() == QStringLiteral("app") && url.path().startsWith(QStringLiteral("/theme/")));
    default:
        return false;
    }
}

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (!isAllowed(info.requestUrl(), info.resourceType())) {
        ++m_refused;
        info.block(true);
    }
}

} // namespace frontrow
