// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "previewfixture.h"
#include "widgets/preview/previewsandbox.h"
#include "widgets/preview/previewscheme.h"
#include "widgets/preview/requestgate.h"
#include "widgets/preview/sandboxprobe.h"

#include <QWebEngineProfile>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineUrlScheme>

#include <signal.h>

using namespace frontrow;

class TestPreviewHardening : public QObject
{
    Q_OBJECT

    void killRenderer();

    std::unique_ptr<PreviewView> m_view;

public:
    static void initMain() { preparePreview(); }

private Q_SLOTS:
    void init();
    void settingsAreOff_data();
    void settingsAreOff();
    void profileKeepsNothing();
    void schemeIsSecureOnly();
    void gateLetsOnlyOwnRequestsPass_data();
    void gateLetsOnlyOwnRequestsPass();
    void doesNotNavigate_data();
    void doesNotNavigate();
    void isolatedWorldIsInvisible();
    void rendererIsSandboxed();
    void comesBackAfterTheRendererEnds();
    void givesUpOnAFrameThatEndsItTwice();
    void endsARendererThatHangs();
};

void TestPreviewHardening::init()
{
    m_view = std::make_unique<PreviewView>();
    m_view->resize(800, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>Here</p>")})));
}

void TestPreviewHardening::settingsAreOff_data()
{
    using Settings = QWebEngineSettings;
    QTest::addColumn<Settings::WebAttribute>("attribute");
    QTest::addColumn<bool>("isOn");
    const QMap<Settings::WebAttribute, const char *> off{{Settings::JavascriptEnabled, "JavascriptEnabled"},
        {Settings::JavascriptCanOpenWindows, "JavascriptCanOpenWindows"},
        {Settings::JavascriptCanAccessClipboard, "JavascriptCanAccessClipboard"},
        {Settings::JavascriptCanPaste, "JavascriptCanPaste"}, {Settings::LocalStorageEnabled, "LocalStorageEnabled"},
        {Settings::LocalContentCanAccessRemoteUrls, "LocalContentCanAccessRemoteUrls"},
        {Settings::LocalContentCanAccessFileUrls, "LocalContentCanAccessFileUrls"},
        {Settings::HyperlinkAuditingEnabled, "HyperlinkAuditingEnabled"}, {Settings::PluginsEnabled, "PluginsEnabled"},
        {Settings::PdfViewerEnabled, "PdfViewerEnabled"},
        {Settings::FullScreenSupportEnabled, "FullScreenSupportEnabled"},
        {Settings::ScreenCaptureEnabled, "ScreenCaptureEnabled"}, {Settings::WebGLEnabled, "WebGLEnabled"},
        {Settings::AutoLoadIconsForPage, "AutoLoadIconsForPage"}, {Settings::TouchIconsEnabled, "TouchIconsEnabled"},
        {Settings::AllowRunningInsecureContent, "AllowRunningInsecureContent"},
        {Settings::AllowGeolocationOnInsecureOrigins, "AllowGeolocationOnInsecureOrigins"},
        {Settings::DnsPrefetchEnabled, "DnsPrefetchEnabled"},
        {Settings::NavigateOnDropEnabled, "NavigateOnDropEnabled"}, {Settings::ErrorPageEnabled, "ErrorPageEnabled"},
        {Settings::AllowWindowActivationFromJavaScript, "AllowWindowActivationFromJavaScript"},
        {Settings::ReadingFromCanvasEnabled, "ReadingFromCanvasEnabled"}};
    for (const auto &[attribute, name] : off.asKeyValueRange()) {
        QTest::newRow(name) << attribute << false;
    }
    QTest::newRow("PlaybackRequiresUserGesture") << Settings::PlaybackRequiresUserGesture << true;
    QTest::newRow("WebRTCPublicInterfacesOnly") << Settings::WebRTCPublicInterfacesOnly << true;
}

void TestPreviewHardening::settingsAreOff()
{
    QFETCH(const QWebEngineSettings::WebAttribute, attribute);
    QTEST(pageOf(*m_view)->settings()->testAttribute(attribute), "isOn");
    QCOMPARE(pageOf(*m_view)->settings()->unknownUrlSchemePolicy(), QWebEngineSettings::DisallowUnknownUrlSchemes);
}

void TestPreviewHardening::profileKeepsNothing()
{
    const QWebEngineProfile *profile = pageOf(*m_view)->profile();
    QVERIFY(profile != QWebEngineProfile::defaultProfile());
    QVERIFY(profile->isOffTheRecord());
    QCOMPARE(profile->httpCacheType(), QWebEngineProfile::NoCache);
    QCOMPARE(profile->persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
    QCOMPARE(pageOf(*m_view)->webChannel(), nullptr);
    QCOMPARE(pageOf(*m_view)->devToolsPage(), nullptr);
    const QList<QWebEngineScript> scripts = pageOf(*m_view)->scripts().toList();
    QCOMPARE(scripts.size(), 1);
    QCOMPARE(scripts.first().worldId(), quint32(QWebEngineScript::ApplicationWorld));
    QVERIFY(!scripts.first().runsOnSubFrames());
}

void TestPreviewHardening::schemeIsSecureOnly()
{
    const QWebEngineUrlScheme scheme = QWebEngineUrlScheme::schemeByName(PreviewScheme::name());
    QCOMPARE(scheme.syntax(), QWebEngineUrlScheme::Syntax::Host);
    QCOMPARE(scheme.flags(), QWebEngineUrlScheme::SecureScheme);
}

void TestPreviewHardening::gateLetsOnlyOwnRequestsPass_data()
{
    using Info = QWebEngineUrlRequestInfo;
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("shell") << "post://app/shell" << int(Info::ResourceTypeMainFrame) << true;
    QTest::newRow("style") << "post://app/base.css" << int(Info::ResourceTypeStylesheet) << true;
    QTest::newRow("picture") << "post://img/1" << int(Info::ResourceTypeImage) << true;
    QTest::newRow("picture as page") << "post://img/1" << int(Info::ResourceTypeMainFrame) << false;
    QTest::newRow("shell with query") << "post://app/shell?a" << int(Info::ResourceTypeMainFrame) << false;
    QTest::newRow("shell in a frame") << "post://app/shell" << int(Info::ResourceTypeSubFrame) << false;
    QTest::newRow("script") << "post://app/patch.js" << int(Info::ResourceTypeScript) << false;
    QTest::newRow("fetch") << "post://img/1" << int(Info::ResourceTypeXhr) << false;
    QTest::newRow("remote picture") << "https://example.org/a.png" << int(Info::ResourceTypeImage) << false;
    QTest::newRow("file") << "file:///etc/passwd" << int(Info::ResourceTypeImage) << false;
    QTest::newRow("data") << "data:image/png,x" << int(Info::ResourceTypeImage) << false;
    QTest::newRow("other host") << "post://evil/1" << int(Info::ResourceTypeImage) << false;
}

void TestPreviewHardening::gateLetsOnlyOwnRequestsPass()
{
    QFETCH(const QString, url);
    QFETCH(const int, type);
    QTEST(RequestGate::isAllowed(QUrl(url), QWebEngineUrlRequestInfo::ResourceType(type)), "isAllowed");
}

void TestPreviewHardening::doesNotNavigate_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("assign") << "location.href = 'http://127.0.0.1:9/'; 0";
    QTest::newRow("reload") << "location.reload(); 0";
    QTest::newRow("own scheme") << "location.href = 'post://app/base.css'; 0";
    QTest::newRow("open") << "window.open('http://127.0.0.1:9/'); 0";
    QTest::newRow("data") << "location.href = 'data:text/html,x'; 0";
    QTest::newRow("blob") << "location.href = URL.createObjectURL(new Blob(['x'], {type: 'text/html'})); 0";
    QTest::newRow("form") << "const f = document.createElement('form'); f.action = 'http://127.0.0.1:9/'; "
                             "document.body.append(f); f.submit(); 0";
    QTest::newRow("refresh") << "const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = "
                                "'0;url=http://127.0.0.1:9/'; document.head.append(m); 0";
    QTest::newRow("download") << "const a = document.createElement('a'); a.href = 'post://app/base.css'; a.download = "
                                 "'x'; document.body.append(a); a.click(); 0";
}

void TestPreviewHardening::doesNotNavigate()
{
    QFETCH(const QString, script);
    QSignalSpy loaded(pageOf(*m_view), &QWebEnginePage::loadFinished);
    evaluated(*m_view, QStringLiteral("document.documentElement.dataset.same = 'yes'; 0"));
    evaluated(*m_view, script);
    QTest::qWait(500); // what the page gets for what it must not do
    QCOMPARE(evaluated(*m_view, QStringLiteral("location.href + document.documentElement.dataset.same")).toString(),
        QStringLiteral("post://app/shellyes"));
    for (const QList<QVariant> &end : std::as_const(loaded)) {
        QCOMPARE(end.first().toBool(), false);
    }
    QVERIFY(isShown(*m_view, frameOf(2, {QStringLiteral("<p>Still here</p>")})));
}

void TestPreviewHardening::isolatedWorldIsInvisible()
{
    QCOMPARE(evaluated(*m_view, QStringLiteral("typeof frontrow.patch")).toString(), QStringLiteral("function"));
    QVariant inPage;
    bool isAnswered = false;
    pageOf(*m_view)->settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
    pageOf(*m_view)->runJavaScript(
        QStringLiteral("typeof frontrow"), QWebEngineScript::MainWorld, [&](const QVariant &value) {
            inPage = value;
            isAnswered = true;
        });
    QVERIFY(QTest::qWaitFor([&] { return isAnswered; }));
    QVERIFY(inPage.toString() != QStringLiteral("object"));
}

void TestPreviewHardening::rendererIsSandboxed()
{
    const qint64 renderer = pageOf(*m_view)->renderProcessPid();
    QFile status(QStringLiteral("/proc/%1/status").arg(renderer));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    QVERIFY2(text.contains("\nSeccomp:\t2\n"), text.constData());
    QVERIFY2(text.contains("\nNoNewPrivs:\t1\n"), text.constData());
    QVERIFY(isSandboxed(renderer));
    QVERIFY(!isSandboxed(QCoreApplication::applicationPid()));
    for (const char *space : {"user", "net", "pid"}) {
        const auto link = [space](qint64 pid) {
            return QFile::symLinkTarget(QStringLiteral("/proc/%1/ns/%2").arg(pid).arg(QLatin1StringView(space)));
        };
        QVERIFY2(link(renderer) != link(QCoreApplication::applicationPid()), space);
    }
}

void TestPreviewHardening::killRenderer()
{
    QSignalSpy ended(pageOf(*m_view), &QWebEnginePage::renderProcessTerminated);
    QCOMPARE(::kill(pid_t(pageOf(*m_view)->renderProcessPid()), SIGKILL), 0);
    QVERIFY(!ended.isEmpty() || ended.wait(10'000));
}

void TestPreviewHardening::comesBackAfterTheRendererEnds()
{
    const PageFrame frame = frameOf(2, {QStringLiteral("<p>One</p>"), QStringLiteral("<p>Two</p>")});
    m_view->setDark(true);
    QVERIFY(isShown(*m_view, frame));
    QSignalSpy shown(m_view.get(), &PreviewView::frameShown);
    killRenderer();
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 1; }, 10'000));
    QCOMPARE(shown.first().first().toULongLong(), 2);
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelector('#fr-post').textContent")).toString(),
        QStringLiteral("OneTwo"));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.documentElement.dataset.theme")).toString(),
        QStringLiteral("dark"));
    QVERIFY(isShown(*m_view, frameOf(3, {QStringLiteral("<p style=\"height:500px\">Three</p>")})));
    QSignalSpy clicked(m_view.get(), &PreviewView::offsetClicked);
    QTest::mouseClick(m_view->findChild<QWebEngineView *>()->focusProxy(), Qt::LeftButton, {}, QPoint(400, 300));
    QVERIFY(clicked.wait());
}

void TestPreviewHardening::givesUpOnAFrameThatEndsItTwice()
{
    QSignalSpy stopped(m_view.get(), &PreviewView::stopped);
    QSignalSpy shown(m_view.get(), &PreviewView::frameShown);
    killRenderer();
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 1; }, 10'000));
    QCOMPARE(stopped.size(), 0);
    killRenderer();
    QVERIFY(QTest::qWaitFor([&] { return stopped.size() == 1; }, 10'000));
    QVERIFY(stopped.first().first().toString().endsWith(QLatin1Char('.')));
    QVERIFY(isShown(*m_view, frameOf(2, {QStringLiteral("<p>Another version</p>")})));
    QVERIFY(m_view->findChild<QWebEngineView *>()->isVisible());
}

void TestPreviewHardening::endsARendererThatHangs()
{
    const qint64 renderer = pageOf(*m_view)->renderProcessPid();
    m_view->evaluate(QStringLiteral("for (;;) { }"), {});
    QSignalSpy shown(m_view.get(), &PreviewView::frameShown);
    m_view->setFrame(frameOf(2, {QStringLiteral("<p>Behind the hang</p>")}));
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 1; }, 30'000));
    QCOMPARE(shown.first().first().toULongLong(), 2);
    QVERIFY(pageOf(*m_view)->renderProcessPid() != renderer);
}

QTEST_MAIN(TestPreviewHardening)
#include "test_preview_hardening.moc"
