// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "countingserver.h"
#include "hostilepost.h"
#include "previewfixture.h"
#include "site/theme/themeharvest.h"
#include "widgets/preview/previewscheme.h"
#include "workspace/theme/bundledtheme.h"

#include <QImage>
#include <QTemporaryDir>

using namespace frontrow;

namespace {

/// Style sheets that load from \a origin by everything that CSS has for it.
QString hostileCss(const QString &origin)
{
    return QStringLiteral("@import url(SITE/import.css); @import \"SITE/import2.css\" screen;\n"
                          "@font-face { font-family: f; src: url(SITE/font.woff2), url('SITE/font.ttf'); }\n"
                          "* { font-family: f; } body { background: url(SITE/page.png), url(//127.0.0.1/x); }\n"
                          "p { background-image: u\\72l(SITE/escaped.png); cursor: url(SITE/cursor.png), auto; }\n"
                          "p::before { content: image-set('SITE/set.png' 1x); } p { list-style: url(SITE/list.png); }\n"
                          "p { --a: url(SITE/variable.png); border-image: var(--a); filter: url(SITE/filter.svg#f); }\n"
                          "p { mask-image: -webkit-image-set(url(SITE/mask.png) 1x); } @namespace url(SITE/ns);\n")
        .replace(QStringLiteral("SITE"), origin);
}

PageTheme hostileTheme(const QString &origin)
{
    PageTheme pageTheme;
    pageTheme.css = hostileCss(origin);
    pageTheme.frame = hostilePost(origin).join(QString())
        + QStringLiteral(
            "<p style=\"background: url(%1/style.png)\">s</p><div data-fr-slot=\"hero-image\" data-fr-style=\""
            "background: url(%1/hero.png), url(&quot;%hero%&quot;)\"></div><img data-fr-file=\"../x\">"
            "<article data-fr-slot=\"body\"></article>")
              .arg(origin);
    pageTheme.rootAttributes = {{QStringLiteral("onclick"), QStringLiteral("x")},
        {QStringLiteral("style"), QStringLiteral("background:url(%1/root.png)").arg(origin)}};
    pageTheme.bodyAttributes = {
        {QStringLiteral("onload"), QStringLiteral("x")}, {QStringLiteral("background"), origin}};
    return pageTheme;
}

} // namespace

class TestPreviewTheme : public QObject
{
    Q_OBJECT

public:
    static void initMain() { preparePreview(); }

private Q_SLOTS:
    void init();
    void cleanup();
    void hostileThemeDoesNothing();
    void harvestOfAHostilePageHasNothing();
    void keepsTheElementsOfTheText();
    void newestOfManyThemesWins();
    void marksPicturesThatAreBrokenElsewhere();
    void typesetsFormulas();
    void paragraphsFromRightToLeftBeginAtTheRight();

private:
    std::unique_ptr<PreviewView> m_view;
};

void TestPreviewTheme::init()
{
    m_view = std::make_unique<PreviewView>();
    m_view->resize(800, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestPreviewTheme::cleanup()
{
    m_view.reset();
}

/// The page's own layers hold, whatever a theme says.
void TestPreviewTheme::hostileThemeDoesNothing()
{
    const CountingServer server;
    m_view->setPageTheme(hostileTheme(server.origin()));
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p id=a>Text</p>")})));
    QTRY_COMPARE(evaluated(*m_view, QStringLiteral("document.querySelector('article #p-a')?.textContent")).toString(),
        QStringLiteral("Text"));
    QTest::qWait(1500); // what the page gets for what it must not do
    QCOMPARE(server.hits(), 0);
    QCOMPARE(
        evaluated(*m_view, QStringLiteral("document.documentElement.getAttribute('data-owned') ?? 'no'")).toString(),
        QStringLiteral("no"));
    QCOMPARE(evaluated(*m_view, QStringLiteral("location.href")).toString(), PreviewScheme::shellUrl().toString());
    QCOMPARE(
        evaluated(*m_view,
            QStringLiteral("[...document.body.querySelectorAll('script, iframe, frame, object, embed, link, meta, "
                           "base, form, input, button, template, style, video, audio, source, use, foreignObject')]"
                           ".map(e => e.outerHTML).join()"))
            .toString(),
        QString());
    QCOMPARE(
        evaluated(*m_view,
            QStringLiteral("[...document.querySelectorAll('html, body, body *')].flatMap(e => [...e.attributes])"
                           ".filter(a => /^on|^srcset|^srcdoc|action|^ping|^background|^target|^download/.test(a.name)"
                           " || /127\\.0|javascript:/.test(a.value)).map(a => a.name + '=' + a.value).join()"))
            .toString(),
        QString());
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelectorAll('#fr-post').length")).toInt(), 1);
}

/// What is cleaned before it comes to the page names the server nowhere.
void TestPreviewTheme::harvestOfAHostilePageHasNothing()
{
    const CountingServer server;
    const QByteArray html = "<html><head><style>" + hostileCss(server.origin()).toUtf8()
        + "</style></head><body onload=x>"
          "<article><p>One passage.</p><p>Another one.</p></article>"
        + hostilePost(server.origin()).mid(1).join(QString()).toUtf8().replace("<frameset", "<p") + "</body></html>";
    const Result<PageTheme> pageTheme = harvestTheme({html, QUrl(QStringLiteral("https://blog.example/x/"))},
        ThemeAnchors::of(u"One passage.\n\nAnother one.\n", {}), [](const QUrl &, ThemePart) { return std::nullopt; });
    QVERIFY2(pageTheme, pageTheme ? "" : qPrintable(pageTheme.error().message));
    QVERIFY(!pageTheme->css.contains(QStringLiteral("127.0.0.1")));
    QVERIFY2(!pageTheme->frame.contains(QStringLiteral("127.0.0.1")), qPrintable(pageTheme->frame));
    QVERIFY(!pageTheme->frame.contains(QStringLiteral("javascript")));
    QVERIFY(pageTheme->css.contains(QStringLiteral("p::before")));
    m_view->setPageTheme(*pageTheme);
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p id=a>Text</p>")})));
    QTRY_VERIFY(evaluated(*m_view, QStringLiteral("!!document.querySelector('article #p-a')")).toBool());
    QTest::qWait(500); // what the page gets for what it must not do
    QCOMPARE(server.hits(), 0);
}

void TestPreviewTheme::keepsTheElementsOfTheText()
{
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p id=a>One</p>"), QStringLiteral("<p id=b>Two</p>")})));
    evaluated(*m_view, QStringLiteral("document.querySelector('#p-a').kept = true; 0"));
    PageTheme pageTheme;
    pageTheme.css = QStringLiteral("p { color: rgb(1, 2, 3); } #a { color: rgb(4, 5, 6) }");
    pageTheme.frame =
        QStringLiteral("<main><h1 data-fr-slot=\"title\"></h1><div class=\"text\" data-fr-slot=\"body\"></div></main>");
    pageTheme.bodyAttributes = {{QStringLiteral("class"), QStringLiteral("single")}};
    m_view->setPageTheme(pageTheme);
    QTRY_COMPARE(
        evaluated(*m_view, QStringLiteral("getComputedStyle(document.querySelector('.single .text #p-b')).color"))
            .toString(),
        QStringLiteral("rgb(1, 2, 3)"));
    QVERIFY(evaluated(*m_view, QStringLiteral("document.querySelector('#p-a').kept === true")).toBool());
    PageFrame next = frameOf(2, {QStringLiteral("<p id=a>One</p>"), QStringLiteral("<p id=c>Three</p>")});
    next.hero.title = QStringLiteral("Title");
    QVERIFY(isShown(*m_view, next));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelector('main').textContent")).toString(),
        QStringLiteral("TitleOneThree"));
}

void TestPreviewTheme::newestOfManyThemesWins()
{
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>One</p>")})));
    for (int i = 1; i <= 8; ++i) {
        PageTheme pageTheme;
        pageTheme.css = QStringLiteral("p { color: rgb(%1, 0, 0); }").arg(i);
        pageTheme.frame = QStringLiteral("<div class=\"look%1\" data-fr-slot=\"body\"></div>").arg(i);
        m_view->setPageTheme(pageTheme);
    }
    QTRY_COMPARE(evaluated(*m_view,
                     QStringLiteral("getComputedStyle(document.querySelector('.look8 p') ?? document.body).color"))
                     .toString(),
        QStringLiteral("rgb(8, 0, 0)"));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelectorAll('link[href*=theme]').length")).toInt(), 1);
}

void TestPreviewTheme::marksPicturesThatAreBrokenElsewhere()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(picture.save(file));
    PageFrame frame = frameOf(1, {QStringLiteral("<p><img src=\"../a.png\"><img src=\"/b.png\"></p>")});
    frame.pictures = {{QStringLiteral("../a.png"), file}};
    frame.issues = {{QStringLiteral("../a.png"), PictureIssue::BrokenAtHome},
        {QStringLiteral("/b.png"), PictureIssue::OutsideBlog}};
    QVERIFY(isShown(*m_view, frame));
    const auto words = [&] {
        return evaluated(*m_view,
            QStringLiteral(
                "[...document.querySelectorAll('.fr-issue, .fr-missing-reason')].map(it => it.textContent).join('|')"))
            .toString();
    };
    QCOMPARE(words(), QStringLiteral("Broken on the home page|Broken on the page: the address leads out of the blog"));
    QTRY_COMPARE(
        evaluated(*m_view, QStringLiteral("document.querySelector('.fr-with-issue > img').naturalWidth")).toInt(), 40);

    frame.revision = 2;
    frame.issues.remove(QStringLiteral("../a.png"));
    QVERIFY(isShown(*m_view, frame));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelectorAll('.fr-with-issue').length")).toInt(), 0);
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelector('p > img').naturalWidth")).toInt(), 40);
}

void TestPreviewTheme::typesetsFormulas()
{
    const QStringList blocks{QStringLiteral("<p>Let \\(x^2\\) be, <code>\\(code\\)</code>.</p>"),
        QStringLiteral("\\[\\frac{a}{b} &lt; \\sum_i c_i\\]"), QStringLiteral("<p>\\(\\unknown{\\)</p>"),
        QStringLiteral("<div class=\"kdmath\">$$\ny\n$$</div>"),
        QStringLiteral("<p>\\(\\href{javascript:x}{y}\\)</p>")};
    QVERIFY(isShown(*m_view, frameOf(1, blocks)));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelectorAll('.katex').length")).toInt(), 4);
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelectorAll('.katex-display').length")).toInt(), 2);
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelector('code').textContent")).toString(),
        QStringLiteral("\\(code\\)"));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelector('.fr-math-fault').textContent")).toString(),
        QStringLiteral("\\(\\unknown{\\)"));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelectorAll('.fr-math [href]').length")).toInt(), 0);
    QTRY_VERIFY(evaluated(*m_view,
        QStringLiteral("[...document.fonts].some(it => it.family.startsWith('KaTeX') && it.status === 'loaded')"))
            .toBool());
    QTRY_COMPARE(
        evaluated(*m_view, QStringLiteral("getComputedStyle(document.querySelector('.katex-mathml')).position"))
            .toString(),
        QStringLiteral("absolute"));

    PageTheme pageTheme;
    pageTheme.frame = QStringLiteral("<div data-fr-slot=\"body\"></div>");
    pageTheme.typesetsMath = false;
    m_view->setPageTheme(pageTheme);
    QTRY_COMPARE(evaluated(*m_view, QStringLiteral("document.querySelectorAll('.katex').length")).toInt(), 0);
    QVERIFY(evaluated(*m_view, QStringLiteral("document.querySelector('p').textContent"))
            .toString()
            .startsWith(QStringLiteral("Let \\(x^2\\) be")));
}

/// In Frontrow's own themes the first strong letter of a paragraph decides, as in the editor.
void TestPreviewTheme::paragraphsFromRightToLeftBeginAtTheRight()
{
    m_view->setPageTheme(bundledTheme(Theme::MinimalMistakes, {}));
    QVERIFY(isShown(
        *m_view, frameOf(1, {QStringLiteral("<p id=a>Latin words</p>"), QStringLiteral("<p id=b>שלום עולם</p>")})));
    const auto startsAtTheRight = [this](const QString &id) {
        return evaluated(*m_view,
            QStringLiteral("(e => { const r = document.createRange(); r.selectNodeContents(e);"
                           "const words = r.getBoundingClientRect(), box = e.getBoundingClientRect();"
                           "return words.left - box.left > box.right - words.right; })"
                           "(document.getElementById('p-%1'))")
                .arg(id));
    };
    QTRY_COMPARE(startsAtTheRight(QStringLiteral("b")), QVariant(true));
    QCOMPARE(startsAtTheRight(QStringLiteral("a")), QVariant(false));
}

QTEST_MAIN(TestPreviewTheme)
#include "test_preview_theme.moc"
