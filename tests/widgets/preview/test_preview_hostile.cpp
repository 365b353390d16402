// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "countingserver.h"
#include "hostilepost.h"
#include "plainpage.h"
#include "previewfixture.h"
#include "widgets/preview/browsersurface.h"
#include "widgets/preview/previewscheme.h"

#include <QWebEngineProfile>

using namespace frontrow;

class TestPreviewHostile : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        preparePreview();
        BrowserSurface::prepare();
    }

private Q_SLOTS:
    void doesNothing();
    void nothingLeadsAnywhere();
};

void TestPreviewHostile::doesNothing()
{
    const CountingServer server;
    QVERIFY(server.isListening());
    PreviewView view;
    view.resize(800, 600);
    view.show();
    QSignalSpy blocked(&view, &PreviewView::contentBlocked);
    const QSignalSpy activated(&view, &PreviewView::linkActivated);
    const QStringList constructs = hostilePost(server.origin());
    PageFrame frame = frameOf(1, constructs);
    frame.hero.title = constructs.join(QString());
    frame.hero.excerpt = constructs.join(QString());
    frame.hero.credit = constructs.join(QString());
    frame.hero.image = server.origin() + QStringLiteral("/hero.png");
    QVERIFY(isShown(view, frame));
    QTest::qWait(1500); // what the page gets for what it must not do
    QCOMPARE(server.hits(), 0);
    QCOMPARE(evaluated(view, QStringLiteral("document.documentElement.getAttribute('data-owned') ?? 'no'")).toString(),
        QStringLiteral("no"));
    QCOMPARE(evaluated(view, QStringLiteral("location.href")).toString(), PreviewScheme::shellUrl().toString());
    QCOMPARE(activated.size(), 0);
    QVERIFY(!blocked.isEmpty());
    QVERIFY(blocked.last().first().toInt() > 40);

    QCOMPARE(evaluated(view,
                 QStringLiteral("[...document.body.querySelectorAll('script, iframe, frame, frameset, object, embed, "
                                "link, meta, base, form, input, button, select, textarea, template, style, video, "
                                "audio, source, image, use, set, animate, foreignObject, noscript')].map(e => "
                                "e.outerHTML).join()"))
                 .toString(),
        QString());
    QCOMPARE(evaluated(view,
                 QStringLiteral("[...document.body.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => "
                                "/^on|^srcset|^srcdoc|action|^ping|^background|^target|^download/.test(a.name) || "
                                "/^\\s*(javascript|data|vbscript|file|smb):/i.test(a.value) && a.name !== "
                                "'data-fr-source').map(a => a.name).join()"))
                 .toString(),
        QString());
    QCOMPARE(evaluated(view,
                 QStringLiteral("document.querySelectorAll('#fr-post').length * 100 + "
                                "document.querySelectorAll('[data-fr-slot=title]').length + "
                                "document.querySelectorAll('#fr-title').length"))
                 .toInt(),
        101);
    QVERIFY(isShown(view, frameOf(2, {QStringLiteral("<p>Afterwards</p>")})));
}

/// The flags of preparePreview() alone keep a page that nothing else protects from every server.
void TestPreviewHostile::nothingLeadsAnywhere()
{
    const CountingServer server;
    const QStringList constructs =
        hostilePost(server.origin()) + hostilePost(QStringLiteral("http://localhost:%1").arg(server.serverPort()));
    OnePage handler("<!doctype html><body>" + constructs.join(QLatin1Char('\n')).toUtf8());
    QWebEngineProfile profile;
    profile.installUrlSchemeHandler(PreviewScheme::name(), &handler);
    QuietPage page(&profile);
    QWebEngineView view(&page);
    view.show();
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.load(PreviewScheme::shellUrl());
    QVERIFY(loaded.wait(20'000));
    QTest::qWait(1500); // what the page gets for what it must not do
    QCOMPARE(server.hits(), 0);
}

QTEST_MAIN(TestPreviewHostile)
#include "test_preview_hostile.moc"
