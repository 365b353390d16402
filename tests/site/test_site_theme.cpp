// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/contenthash.h"
#include "site/blog/blogoverrides.h"
#include "site/jekyll/markdownengine.h"
#include "site/theme/blogpages.h"
#include "site/theme/themeharvest.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace frontrow;

namespace {

const char *const post = R"post(---
layout: single
title: "Harbours & “lights”"
excerpt: A day *by* the sea
date: 2026-10-14
header:
  overlay_image: /images/hall.jpg
  caption: "Photo: [Mara](https://example.org/mara)"
---

Contents
{: .label}

* TOC
{:toc}

## Morning

We walked along the quay, *slowly*, and saw a [lamp](https://example.org/lamp).

```
not a passage
```

## Evening

It's dark -- the ferry left.
)post";

/// The shape of Minimal Mistakes' single post, as \a hero and \a article say.
QByteArray pageWith(const QByteArray &head, const QByteArray &afterText = {})
{
    return R"html(<!doctype html><html lang="en" class="no-js x"><head><title>Harbours</title>)html" + head
        + R"html(</head><body class="layout--single" onload="x()">
<nav><a href="/">Harbours &amp; “lights”</a></nav>
<div class="page__hero--overlay" style="background-image: linear-gradient(rgba(0,0,0,.5), rgba(0,0,0,.5)), url('/blog/images/hall.jpg');">
<div class="wrapper"><h1 id="page-title" class="page__title"><a href="/x/">Harbours &amp; “lights”</a></h1>
<p class="page__lead">A day <em>by</em> the sea</p></div>
<span class="page__hero-caption">Photo: <a href="https://example.org/mara">Mara</a></span></div>
<div id="main" role="main"><div class="sidebar">About me</div><article class="page"><div class="page__inner-wrap">
<time datetime="2026-10-14T00:00:00+00:00">14 October 2026</time>
<section class="page__content"><aside>On this page</aside><p class="label">Contents</p><ul id="markdown-toc"><li>Morning</li></ul>
<h2 id="morning">Morning</h2><p>We walked along the quay, <em>slowly</em>, and saw a <a href="https://example.org/lamp">lamp</a>.</p>
<pre>not a passage</pre><h2 id="evening">Evening</h2><p>It’s dark – the ferry left.</p></section>
<footer class="page__meta">Tags of that post</footer></div></article><div class="related">Others</div></div>)html"
        + afterText + "<footer class=\"page__footer\">Of the blog</footer></body></html>";
}

const QUrl pageUrl(QStringLiteral("https://blog.example/blog/x/"));

class Files
{
public:
    QHash<QString, QByteArray> byAddress;
    mutable QStringList asked;

    [[nodiscard]] ThemeReader reader() const
    {
        return [this](const QUrl &url, ThemePart) -> std::optional<QByteArray> {
            asked.append(url.toString());
            const auto found = byAddress.constFind(url.toString());
            return found == byAddress.cend() ? std::nullopt : std::optional(*found);
        };
    }
};

Result<PageTheme> harvested(const QByteArray &html, const Files &files = {})
{
    return harvestTheme({html, pageUrl}, ThemeAnchors::of(QString::fromUtf8(post), {}), files.reader());
}

} // namespace

class TestSiteTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlaces();
    void findsPlacesOfHpstr();
    void readsTheTextAsTheBlogsEngineDoes();
    void findsTheDateInWords();
    void readsTheDatesWording_data();
    void readsTheDatesWording();
    void saysWhenItMakesAnotherTheme();
    void refusesAnotherPage();
    void takesTheStyles();
    void takesFontsAndPictures();
    void takesNothingThatRuns();
    void asksThePageWithMostPlacesFirst();
    void isKept();
    void endsWithAnyPage();
};

void TestSiteTheme::findsThePlaces()
{
    const Result<PageTheme> pageTheme = harvested(pageWith({}));
    QVERIFY2(pageTheme, qPrintable(whyNot(pageTheme)));
    const QString &frame = pageTheme->frame;
    QVERIFY(frame.contains(QStringLiteral("<a href=\"#\" data-fr-slot=\"title\"></a>"))
        || frame.contains(QStringLiteral("<span data-fr-slot=\"title\"></span></h1>")));
    QVERIFY(frame.contains(QStringLiteral("<p class=\"page__lead\" data-fr-slot=\"excerpt\"></p>")));
    QVERIFY(frame.contains(QStringLiteral("<span class=\"page__hero-caption\" data-fr-slot=\"credit\"></span>")));
    QVERIFY(frame.contains(QStringLiteral("data-fr-slot=\"date\" data-fr-date=\"%-d %B %Y\"></time>")));
    QVERIFY(frame.contains(QStringLiteral("<section class=\"page__content\" data-fr-slot=\"body\"></section>")));
    QVERIFY(frame.contains(QStringLiteral("class=\"page__hero--overlay\" data-fr-slot=\"hero-image\" data-fr-style=")));
    QVERIFY(frame.contains(QStringLiteral("url(&quot;%hero%&quot;)")));
    QVERIFY(frame.contains(QStringLiteral("About me")) && frame.contains(QStringLiteral("Of the blog")));
    QVERIFY(!frame.contains(QStringLiteral("Tags of that post")) && !frame.contains(QStringLiteral("Others")));
    QVERIFY(!frame.contains(QStringLiteral("hall.jpg")) && !frame.contains(QStringLiteral("quay")));
    QCOMPARE(pageTheme->bodyAttributes,
        (QList<std::pair<QString, QString>>{{QStringLiteral("class"), QStringLiteral("layout--single")}}));
    QVERIFY(pageTheme->rootAttributes.contains({QStringLiteral("class"), QStringLiteral("js x")}));
}

void TestSiteTheme::findsPlacesOfHpstr()
{
    const char *const source =
        "---\nlayout: post\ntitle: Ferries\ndate: 2026-10-14 09:00:00 +0200\nimage:\n  feature: "
        "quay.jpg\n  credit: Mara E.\n  creditlink: https://example.org/\n---\n\nOne.\n\nTwo words here.\n";
    const QByteArray html =
        R"html(<html class="no-js"><body id="post" class="feature"><div class="entry-header"><div class="image-credit">Image
source: <a href="https://example.org/">Mara E.</a></div><div class="entry-image"><img
src="https://blog.example/blog/images/quay.jpg" alt="Ferries"></div></div><div id="main" role="main"><article class="hentry">
<header class="header-title"><h1 class="entry-title"><a href="/ferries/" rel="bookmark">Ferries</a></h1><h2><span
class="entry-date date published"><time datetime="2026-10-14T09:00:00+02:00">October 14, 2026</time></span></h2></header>
<div class="entry-content"><p>One.</p><p>Two words here.</p><footer class="entry-meta">tags</footer></div></article></div>
</body></html>)html";
    const Result<PageTheme> pageTheme =
        harvestTheme({html, pageUrl}, ThemeAnchors::of(QString::fromUtf8(source), {}), Files().reader());
    QVERIFY2(pageTheme, qPrintable(whyNot(pageTheme)));
    QVERIFY(pageTheme->frame.contains(QStringLiteral("<span data-fr-slot=\"credit\"></span>")));
    QVERIFY(pageTheme->frame.contains(QStringLiteral("<img alt=\"Ferries\" data-fr-slot=\"hero-image\">")));
    QVERIFY(pageTheme->frame.contains(QStringLiteral("<div class=\"entry-content\" data-fr-slot=\"body\"></div>")));
    QVERIFY(pageTheme->frame.contains(QStringLiteral("<span rel=\"bookmark\" data-fr-slot=\"title\"></span></h1>")));
    QVERIFY(pageTheme->bodyAttributes.contains({QStringLiteral("id"), QStringLiteral("post")}));
}

/// CommonMark has no attribute lists.
void TestSiteTheme::readsTheTextAsTheBlogsEngineDoes()
{
    const QString text =
        QStringLiteral("We walked along.\n{: .lead}\n\n## Evening\n\n- In a list\n\n> Quoted\n\nA `b` &amp; c.\n");
    SiteConfig config;
    config.build.chosen = BlogHost::OwnBuild;
    const auto passages = [&](const char *engine) {
        config.markdown = QString::fromLatin1(engine);
        return ThemeAnchors::of(text, renderOptionsFor(config, FrontMatter())).passages;
    };
    QCOMPARE(passages("CommonMark"),
        (QSet<QString>{QStringLiteral("wewalkedalonglead"), QStringLiteral("evening"), QStringLiteral("abc")}));
    QCOMPARE(passages("kramdown"),
        (QSet<QString>{QStringLiteral("wewalkedalong"), QStringLiteral("evening"), QStringLiteral("abc")}));
}

/// The day of a file's name, in words without an element of their own, is no part of the next post's page.
void TestSiteTheme::findsTheDateInWords()
{
    const QString source = QStringLiteral("---\nlayout: post\ntitle: Ferries\n---\n\nOne line.\n\nTwo words here.\n");
    const QByteArray html = "<html><body><header><h1>Ferries</h1><p class=\"meta\">Oct 4, 2026</p></header><article>"
                            "<p>One line.</p><p>Two words here.</p></article></body></html>";
    const Result<PageTheme> pageTheme = harvestTheme(
        {html, pageUrl}, ThemeAnchors::of(source, {}, QStringLiteral("2026-10-04-ferries.md")), Files().reader());
    QVERIFY2(pageTheme, qPrintable(whyNot(pageTheme)));
    QVERIFY(pageTheme->frame.contains(
        QStringLiteral("<p class=\"meta\" data-fr-slot=\"date\" data-fr-date=\"%b %-d, %Y\"></p>")));
}

void TestSiteTheme::readsTheDatesWording_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("format"); // empty where it is none that is known
    QTest::newRow("American") << "October 4, 2026" << "%B %-d, %Y";
    QTest::newRow("short") << "Oct 4, 2026" << "%b %-d, %Y";
    QTest::newRow("with zeros") << "October 04, 2026" << "%B %d, %Y";
    QTest::newRow("date_to_string") << "04 Oct 2026" << "%d %b %Y";
    QTest::newRow("ISO") << "2026-10-04" << "%Y-%m-%d";
    QTest::newRow("German") << "04.10.2026" << "%d.%m.%Y";
    QTest::newRow("with the day of the week") << "Sunday, October 4, 2026" << "%A, %B %-d, %Y";
    QTest::newRow("among words") << "Posted on 4 October 2026 at noon" << "%-d %B %Y";
    QTest::newRow("another") << "4th of October" << "";
}

void TestSiteTheme::readsTheDatesWording()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, format);
    const QString source =
        QStringLiteral("---\ntitle: Ferries\ndate: 2026-10-04\n---\n\nOne line.\n\nTwo words here.\n");
    const QString html = QStringLiteral("<html><body><h1>Ferries</h1><time datetime=\"2026-10-04T00:00:00Z\">%1</time>"
                                        "<article><p>One line.</p><p>Two words here.</p></article></body></html>")
                             .arg(shown);
    const Result<PageTheme> pageTheme =
        harvestTheme({html.toUtf8(), pageUrl}, ThemeAnchors::of(source, {}), Files().reader());
    QVERIFY2(pageTheme, qPrintable(whyNot(pageTheme)));
    QCOMPARE(pageTheme->frame.contains(QStringLiteral("data-fr-date")), !format.isEmpty());
    QVERIFY(format.isEmpty() || pageTheme->frame.contains(QStringLiteral("data-fr-date=\"%1\"").arg(format)));
}

/// What is made of a page changes with `harvestRules` only, or blogs keep the themes that older rules made.
void TestSiteTheme::saysWhenItMakesAnotherTheme()
{
    Files files;
    files.byAddress.insert(QStringLiteral("https://blog.example/blog/main.css"), "@media print{a{b:c}}\nh1{color:red}");
    const Result<PageTheme> pageTheme = harvested(pageWith("<link rel=\"stylesheet\" href=\"/blog/main.css\">"), files);
    QVERIFY2(pageTheme, qPrintable(whyNot(pageTheme)));
    const QByteArray made = ContentHash::of(pageTheme->toBytes()).toHex().first(16).toLatin1();
    QVERIFY2(
        harvestRules == 1 && made == "5a4983bde3623e10", ("raise harvestRules; the theme is now " + made).constData());
}

void TestSiteTheme::refusesAnotherPage()
{
    const Result<PageTheme> pageTheme =
        harvested("<html><body><article><p>Something else.</p></article></body></html>");
    QVERIFY(!pageTheme);
    QCOMPARE(pageTheme.error().kind, Error::Kind::Malformed);
    QVERIFY(pageTheme.error().message.contains(QStringLiteral("/blog/x/")));
}

void TestSiteTheme::takesTheStyles()
{
    Files files;
    files.byAddress = {{QStringLiteral("https://blog.example/a.css"), "@import 'sub/b.css' print;\n.a{color:red}"},
        {QStringLiteral("https://blog.example/sub/b.css"), "@import '../a.css'; .b{color:blue}"}};
    const Result<PageTheme> pageTheme =
        harvested(pageWith("<link rel=stylesheet href='/a.css'><style>.c{}</style>"
                           "<link rel=stylesheet media='(min-width: 9em)' href='/sub/b.css'>"
                           "<link rel='alternate stylesheet' href='/other.css'>"
                           "<script src='https://cdn.example/mathjax.js'></script>"),
            files);
    QVERIFY2(pageTheme, qPrintable(whyNot(pageTheme)));
    QCOMPARE(pageTheme->css.simplified(),
        QStringLiteral("@media print{ .b{color:blue} } .a{color:red} .c{} @media (min-width: 9em){ @media "
                       "print{ } .a{color:red} .b{color:blue} }"));
    QVERIFY(!files.asked.contains(QStringLiteral("https://blog.example/other.css")));
    QVERIFY(pageTheme->typesetsMath);
    QVERIFY(!harvested(pageWith({}))->typesetsMath);
}

void TestSiteTheme::takesFontsAndPictures()
{
    Files files;
    files.byAddress = {{QStringLiteral("https://blog.example/f.woff2"), "wOF2 font"},
        {QStringLiteral("https://blog.example/p.png"), testPicture(3)},
        {QStringLiteral("https://blog.example/l.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>"},
        {QStringLiteral("https://blog.example/t.png"), "no picture"}};
    const QByteArray styles = "<style>@font-face{font-family:f;src:url(/f.woff2?v=1#x),url('/f.woff2')}"
                              "a{background:url(/p.png)}b{background:url(/t.png)}c{fill:url(#g)}</style>";
    const Result<PageTheme> pageTheme = harvested(
        pageWith(styles, "<img src='/p.png'><img src='/l.svg' srcset='/m.png 2x'><img src='/gone.png'>"), files);
    QVERIFY2(pageTheme, qPrintable(whyNot(pageTheme)));
    QCOMPARE(pageTheme->files.size(), 3);
    QVERIFY(pageTheme->css.contains(QStringLiteral("src:url(\"none\"),url(\"f1\")")));
    QCOMPARE(pageTheme->files.value(QStringLiteral("f1")).type, QByteArray("font/woff2"));
    QVERIFY(pageTheme->css.contains(
        QStringLiteral("a{background:url(\"f2\")}b{background:url(\"none\")}c{fill:url(\"#g\")}")));
    const ThemeFile picture = pageTheme->files.value(QStringLiteral("f2"));
    QCOMPARE(picture.type, QByteArray("image/png"));
    QVERIFY(picture.bytes != testPicture(3)); // made anew
    QVERIFY(pageTheme->frame.contains(
        QStringLiteral("<img data-fr-file=\"f2\"><img data-fr-file=\"f3\"><footer class=\"page__footer\">")));
}

void TestSiteTheme::takesNothingThatRuns()
{
    const QByteArray hostile =
        "<script>x</script><img src=x onerror=x><iframe src=/f></iframe><object data=/o></object><svg onload=x><a "
        "xlink:href='javascript:x'>t</a></svg><form action=/a><input name=b></form><a href='javascript:x' ping=/p>l</a>"
        "<meta http-equiv=refresh content='0;url=/r'><base href='https://evil.example/'><p "
        "style='background:url(//e/x)' "
        "data-fr-slot=body data-fr-file=f9 class='fr-post y' id=fr-post>p</p><template><img src=/t></template>"
        "<video src=/v></video><div background=/b on\\click=x>d</div>";
    Files files;
    const Result<PageTheme> pageTheme =
        harvested(pageWith("<meta http-equiv=refresh content='0;url=/r'>", hostile), files);
    QVERIFY2(pageTheme, qPrintable(whyNot(pageTheme)));
    for (const char *bad :
        {"script", "onerror", "onload", "iframe", "object", "javascript", "<form", "input", "ping", "meta", "base",
            "template", "video", "background=", "evil", "//e", "data-fr-file", "fr-post", "on\\click"}) {
        QVERIFY2(!pageTheme->frame.contains(QString::fromLatin1(bad)), bad);
    }
    QCOMPARE(pageTheme->frame.count(QStringLiteral("data-fr-slot=\"body\"")), 1);
    QVERIFY(pageTheme->bodyAttributes.size() == 1);
}

void TestSiteTheme::asksThePageWithMostPlacesFirst()
{
    const QTemporaryDir folder;
    const QByteArray header = "header:\n  overlay_image: /images/hall.jpg\n";
    for (const auto &[name, bytes] :
        {std::pair("_config.yml", QByteArray("title: Quay\n")),
            std::pair("_posts/2026-10-16-newest.md", "---\ntitle: Newest\nexcerpt:\n" + header + "---\nText.\n"),
            std::pair("_posts/2026-10-15-other.md", QByteArray("---\ntitle: Other\nexcerpt: No hero\n---\nText.\n")),
            std::pair("_posts/2026-10-14-whole.md", "---\ntitle: Whole\nexcerpt: A day\n" + header + "---\nText.\n")}) {
        QVERIFY(writeTestFile(folder.filePath(QString::fromLatin1(name)), bytes));
    }
    const Result<Site> site = openBlog(folder.path());
    QVERIFY2(site, qPrintable(whyNot(site)));
    QStringList files;
    for (const PostPage &page : pagesFor(*site, {{}, true}, QDate(2026, 11, 30))) {
        files.append(page.post.toString());
    }
    const QStringList expected{QStringLiteral("_posts/2026-10-14-whole.md"),
        QStringLiteral("_posts/2026-10-16-newest.md"), QStringLiteral("_posts/2026-10-15-other.md")};
    QCOMPARE(files, expected);
}

void TestSiteTheme::isKept()
{
    PageTheme pageTheme = *harvested(pageWith("<style>a{}</style>"));
    pageTheme.files.insert(QStringLiteral("f1"), {"font/woff2", "bytes"});
    const QByteArray bytes = pageTheme.toBytes();
    QVERIFY(PageTheme::fromBytes(bytes) == pageTheme);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        QVERIFY(!PageTheme::fromBytes(bytes.first(length)));
    }
}

void TestSiteTheme::endsWithAnyPage()
{
    const QByteArray whole = pageWith("<style>a{b:url('c')}</style><link rel=stylesheet href=d>");
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        std::ignore = harvested(whole.first(length));
    }
    for (const char *part : {"<div>", "<b><p>", "<b>", "<table><tr><td>", "<a><p>x", "<svg><g>", "<!--", "<a b='"}) {
        QVERIFY2(!harvested(QByteArray(part).repeated(50'000)), part);
    }
}

QTEST_GUILESS_MAIN(TestSiteTheme)
#include "test_site_theme.moc"
