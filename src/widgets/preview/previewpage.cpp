// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/previewpage.h"

#include "widgets/preview/previewprofile.h"

#include <QFile>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineDesktopMediaRequest>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEnginePermission>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

namespace frontrow {

namespace {

void harden(QWebEngineSettings &settings)
{
    using Settings = QWebEngineSettings;
    constexpr Settings::WebAttribute off[] = {Settings::JavascriptEnabled, Settings::JavascriptCanOpenWindows,
        Settings::JavascriptCanAccessClipboard, Settings::JavascriptCanPaste, Settings::LocalStorageEnabled,
        Settings::LocalContentCanAccessRemoteUrls, Settings::LocalContentCanAccessFileUrls,
        Settings::HyperlinkAuditingEnabled, Settings::PluginsEnabled, Settings::PdfViewerEnabled,
        Settings::FullScreenSupportEnabled, Settings::ScreenCaptureEnabled, Settings::WebGLEnabled,
        Settings::AutoLoadIconsForPage, Settings::TouchIconsEnabled, Settings::AllowRunningInsecureContent,
        Settings::AllowGeolocationOnInsecureOrigins, Settings::DnsPrefetchEnabled, Settings::NavigateOnDropEnabled,
        Settings::ErrorPageEnabled, Settings::AllowWindowActivationFromJavaScript, Settings::ReadingFromCanvasEnabled,
        Settings::FocusOnNavigationEnabled};
    for (const Settings::WebAttribute attribute : off) {
        settings.setAttribute(attribute, false);
    }
    settings.setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings.setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings.setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
}

QString resourceText(const QString &name)
{
    QFile file(QStringLiteral(":/preview/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

QWebEngineScript patchScript()
{
    QWebEngineScript script;
    script.setName(QStringLiteral("frontrow"));
    script.setSourceCode(resourceText(QStringLiteral("clean.js")) + resourceText(QStringLiteral("theme.js"))
        + resourceText(QStringLiteral("math.js")) + resourceText(QStringLiteral("patch.js")));
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setRunsOnSubFrames(false);
    return script;
}

} // namespace

PreviewPage::PreviewPage(PreviewProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    harden(*settings());
    scripts().insert(patchScript());
    refuseRequests();
    // A navigation that was refused ends in loadFinished(false) too, with the shell still there.
    connect(this, &QWebEnginePage::loadFinished, this, [this](bool isLoaded) {
        if (isLoaded && url().matches(PreviewScheme::shellUrl(), QUrl::RemoveFragment)) {
            Q_EMIT shellLoaded();
        } else if (isLoaded) {
            Q_EMIT shellLost();
        }
    });
}

void PreviewPage::loadShell()
{
    m_expectsShell = true;
    load(PreviewScheme::shellUrl());
}

void PreviewPage::run(const QString &script, const std::function<void(const QVariant &)> &done)
{
    runJavaScript(script, QWebEngineScript::ApplicationWorld, done);
}

bool PreviewPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && type == NavigationTypeTyped && url == PreviewScheme::shellUrl()) {
        return std::exchange(m_expectsShell, false);
    }
    const QString scheme = url.scheme();
    if (isMainFrame && type == NavigationTypeLinkClicked
        && (scheme == QStringLiteral("http") || scheme == QStringLiteral("https")
            || scheme == QStringLiteral("mailto"))) {
        Q_EMIT linkActivated(url);
    }
    return false;
}

void PreviewPage::refuseRequests()
{
    connect(this, &QWebEnginePage::permissionRequested, this,
        [](const QWebEnginePermission &permission) { permission.deny(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
        [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
        [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
        [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::desktopMediaRequested, this,
        [](const QWebEngineDesktopMediaRequest &request) { request.cancel(); });
    connect(this, &QWebEnginePage::certificateError, this,
        [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
        [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
}

QWebEnginePage *PreviewPage::createWindow(WebWindowType /*type*/)
{
    return nullptr;
}

QStringList PreviewPage::chooseFiles(
    FileSelectionMode /*mode*/, const QStringList & /*oldFiles*/, const QStringList & /*acceptedMimeTypes*/)
{
    return {};
}

void PreviewPage::javaScriptAlert(const QUrl & /*origin*/, const QString & /*text*/) { }

bool PreviewPage::javaScriptConfirm(const QUrl & /*origin*/, const QString & /*text*/)
{
    return false;
}

bool PreviewPage::javaScriptPrompt(
    const QUrl & /*origin*/, const QString & /*text*/, const QString & /*proposal*/, QString * /*answer*/)
{
    return false;
}

void PreviewPage::javaScriptConsoleMessage(
    JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source)
{
    // The browser's notes about what the policy refused are errors too, and expected.
    if (level == ErrorMessageLevel && source.contains(QStringLiteral("frontrow"))
        && message.startsWith(QStringLiteral("Uncaught"))) {
        qWarning().noquote() << "preview page:" << message << "line" << line;
    }
}

} // namespace frontrow
