// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/previewprofile.h"

#include <QWebEngineDownloadRequest>

namespace frontrow {

PreviewProfile::PreviewProfile(QObject *parent)
    : QWebEngineProfile(parent) // without a name it is off the record
    , m_scheme(m_pictures)
{
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setPersistentPermissionsPolicy(PersistentPermissionsPolicy::AskEveryTime);
    setPushServiceEnabled(false);
    installUrlSchemeHandler(PreviewScheme::name(), &m_scheme);
    setUrlRequestInterceptor(&m_gate);
    connect(this, &QWebEngineProfile::downloadRequested, this,
        [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

PreviewProfile::~PreviewProfile()
{
    setUrlRequestInterceptor(nullptr);
    removeAllUrlSchemeHandlers();
}

} // namespace frontrow
