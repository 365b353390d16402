// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "countingserver.h"
#include "hostilepost.h"
#include "plainpage.h"
#include "previewfixture.h"
#include "widgets/preview/browsersurface.h"
#include "widgets/preview/previewscheme.h"
#include "widgets/preview/requestgate.h"

#include <QFile>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>

using namespace frontrow;

namespace {

constexpr int patience = 1500; // milliseconds that a page gets for what it must not do

QByteArray policyOfShell()
{
    QFile shell(QStringLiteral(":/preview/shell.html"));
    if (!shell.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray text = shell.readAll();
    const qsizetype start = text.indexOf("<meta http-equiv");
    return start < 0 ? QByteArray() : text.sliced(start, text.indexOf('>', start) - start + 1);
}

} // namespace

class TestPreviewLayers : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        preparePreview();
        BrowserSurface::prepare();
        QByteArray flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags.replace(R"(--host-resolver-rules="MAP * ~NOTFOUND")", ""));
    }

private Q_SLOTS:
    void eachLayerStopsIt_data();
    void eachLayerStopsIt();
    void policyComesFirst();
};

void TestPreviewLayers::eachLayerStopsIt_data()
{
    QTest::addColumn<bool>("hasPolicy");
    QTest::addColumn<bool>("hasGate");
    QTest::addColumn<bool>("hasScripts");
    QTest::addColumn<bool>("reachesServer");
    QTest::addColumn<bool>("runsScripts");
    QTest::newRow("no layer") << false << false << true << true << true;
    QTest::newRow("only the policy") << true << false << true << false << false;
    QTest::newRow("only the gate") << false << true << true << false << true;
    QTest::newRow("the gate without scripts") << false << true << false << false << false;
}

/// The hostile post as the text of a page: a test that finds nothing in the preview is known to notice.
void TestPreviewLayers::eachLayerStopsIt()
{
    QFETCH(const bool, hasPolicy);
    QFETCH(const bool, hasGate);
    QFETCH(const bool, hasScripts);
    const CountingServer server;
    // Without those that lead the page away or keep the rest of the text to themselves. Neither the policy nor the
    // gate is asked about a preconnect (Qt 6.8.2): the walk and the resolver's rules stop it.
    QStringList constructs = hostilePost(server.origin());
    const bool hasLayer = hasPolicy || hasGate;
    constructs.removeIf([hasLayer](const QString &html) {
        return html.contains(QStringLiteral("=refresh")) || html.contains(QStringLiteral("<frameset"))
            || html.contains(QStringLiteral("<base")) || html.contains(QStringLiteral("<math"))
            || (hasLayer && html.contains(QStringLiteral("preconnect")));
    });
    const QByteArray policy = policyOfShell();
    QVERIFY(policy.contains("script-src 'none'"));
    OnePage handler("<!doctype html><html><head><meta charset=utf-8>" + (hasPolicy ? policy : QByteArray())
        + "</head><body>" + constructs.join(QLatin1Char('\n')).toUtf8() + "<p id=end></p></body></html>");
    RequestGate gate;
    QWebEngineProfile profile;
    profile.installUrlSchemeHandler(PreviewScheme::name(), &handler);
    if (hasGate) {
        profile.setUrlRequestInterceptor(&gate);
    }
    QuietPage page(&profile);
    page.settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, hasScripts);
    QWebEngineView view(&page);
    view.show();
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.load(PreviewScheme::shellUrl());
    QVERIFY(loaded.wait(20'000));
    QTest::qWait(patience); // what the page gets for what it must not do
    QVariant owned;
    bool isAnswered = false;
    page.runJavaScript(
        QStringLiteral("document.getElementById('end') ? document.documentElement.getAttribute('data-owned') ?? 'no' "
                       ": 'not loaded'"),
        QWebEngineScript::ApplicationWorld, [&](const QVariant &value) {
            owned = value;
            isAnswered = true;
        });
    QVERIFY(QTest::qWaitFor([&] { return isAnswered; }));
    QVERIFY(owned.toString() != QStringLiteral("not loaded"));
    qInfo() << "connections:" << server.hits() << "script:" << owned.toString() << "refused:" << gate.takeRefused();
    QTEST(server.hits() > 0, "reachesServer");
    QTEST(owned.toString() != QStringLiteral("no"), "runsScripts");
}

void TestPreviewLayers::policyComesFirst()
{
    QFile shell(QStringLiteral(":/preview/shell.html"));
    QVERIFY(shell.open(QIODevice::ReadOnly));
    const QByteArray text = shell.readAll().simplified();
    QVERIFY(text.contains("<head> <meta charset=\"utf-8\"> <meta http-equiv=\"Content-Security-Policy\""));
    QVERIFY(!text.contains("<script"));
    const QByteArray policy = policyOfShell();
    for (const char *part : {"default-src 'none'", "script-src 'none'", "connect-src 'none'", "img-src post:;",
             "media-src 'none'", "style-src 'unsafe-inline' post:;", "frame-src 'none'", "object-src 'none'",
             "base-uri 'none'", "form-action 'none'"}) {
        QVERIFY2(policy.contains(part), part);
    }
}

QTEST_MAIN(TestPreviewLayers)
#include "test_preview_layers.moc"
