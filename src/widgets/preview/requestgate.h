// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

#include <utility>

namespace frontrow {

/// Lets the preview's page load its own files, pictures of the PictureServer, and styles, fonts and pictures of the
/// theme. Every other request of a profile is refused, whatever it is for.
class RequestGate : public QWebEngineUrlRequestInterceptor
{
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    [[nodiscard]] static bool isAllowed(const QUrl &url, QWebEngineUrlRequestInfo::ResourceType type);

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;
    /// How many requests were refused since the last call.
    [[nodiscard]] int takeRefused() { return std::exchange(m_refused, 0); }

private:
    int m_refused = 0;
};

} // namespace frontrow
