// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/builtsite.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

using Where = DeadLink::Where;
using Reason = DeadLink::Reason;

const QString page = QStringLiteral("/notes/harbours/");

/// A built site below `/notes` of blog.example.
class BuiltBlog
{
public:
    SiteConfig config;

    BuiltBlog()
    {
        config.baseUrl = QStringLiteral("/notes");
        config.values.insert(QStringLiteral("url"), QStringLiteral("https://blog.example"));
        write("images/a b.png", "x");
        write("about.html", "x");
        write("tags/index.html", "x");
        write("index.html", "<p>Home");
    }

    void write(const char *name, const QByteArray &bytes) const
    {
        QVERIFY(writeTestFile(m_folder.filePath(QString::fromUtf8(name)), bytes));
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] BuiltLinks links() const { return checkBuiltLinks(m_folder.path(), config, page); }

    [[nodiscard]] QList<DeadLink> deadOnPage(const QByteArray &body) const
    {
        write("harbours/index.html", "<!doctype html><body>" + body);
        return links().dead;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// The links of a built site.
class TestBuiltSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesAsStaticServersDo_data();
    void resolvesAsStaticServersDo();
    void countsWhatItLooksAt();
    void readsFeeds();
    void readsTheHomePage();
    void leavesTheSiteToNobody();
    void bearsWhatIsNoPage();
};

void TestBuiltSite::resolvesAsStaticServersDo_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<DeadLink>>("dead");
    const auto row = [](const char *name, const QByteArray &body, const QList<DeadLink> &dead = {}) {
        QTest::newRow(name) << body << dead;
    };
    const QString href = QStringLiteral("href");
    const QString src = QStringLiteral("src");
    row("folder", R"(<a href="/notes/tags/">x</a> <a href="../tags">x</a> <a href="/notes">x</a> <a href="..">x</a>)");
    row("without ending", R"(<a href="/notes/about">x</a> <a href="../about.html?x=1#y">x</a>)");
    row("whole address", R"(<a href="https://blog.example/notes/about">x</a> <a href="//blog.example/notes/tags/">)");
    row("percent", R"(<img src="/notes/images/a%20b.png"><img src="../images/a b.png">)");
    row("others",
        R"(<a href="https://else.example/gone">x</a> <a href="mailto:a@b.c">x</a> <img src="data:image/png,x">)");
    row("other site on this host", R"(<a href="https://blog.example/shop/">x</a>)");
    row("no file", R"(<img src="../images/gone.png">)",
        {{Where::Page, Reason::NoFile, src, QStringLiteral("../images/gone.png")}});
    row("once", R"(<a href="/notes/gone"><a href="/notes/gone">)",
        {{Where::Page, Reason::NoFile, href, QStringLiteral("/notes/gone")}});
    row("case", R"(<a href="/notes/About">x</a>)",
        {{Where::Page, Reason::NoFile, href, QStringLiteral("/notes/About")}});
    row("folder without index", R"(<a href="/notes/images/">x</a>)",
        {{Where::Page, Reason::NoFile, href, QStringLiteral("/notes/images/")}});
    row("without baseurl", R"(<a href="/about">x</a>)",
        {{Where::Page, Reason::OutsideBaseUrl, href, QStringLiteral("/about")}});
    row("up too far", R"(<a href="../../about">x</a>)",
        {{Where::Page, Reason::OutsideBaseUrl, href, QStringLiteral("../../about")}});
    row("ids",
        R"(<p id="größe"></p><a name="old"></a><a href="#gr%C3%B6%C3%9Fe">x</a><a href="#old">x</a><a href="#">x</a>
        <a href="#top">x</a><a href="/notes/harbours/#old">x</a><a href="/notes/about#elsewhere">x</a>)");
    row("no id", R"(<a href="#gone">x</a>)", {{Where::Page, Reason::NoAnchor, href, QStringLiteral("#gone")}});
    row("srcset", R"(<img srcset="../images/a%20b.png 1x, /notes/gone.png 2x,/notes/gone3.png">)",
        {{Where::Page, Reason::NoFile, QStringLiteral("srcset"), QStringLiteral("/notes/gone.png")},
            {Where::Page, Reason::NoFile, QStringLiteral("srcset"), QStringLiteral("/notes/gone3.png")}});
    row("poster", R"(<video poster="x.png"></video>)",
        {{Where::Page, Reason::NoFile, QStringLiteral("poster"), QStringLiteral("x.png")}});
    row("base", R"(<base href="/notes/images/"><img src="a b.png"><img src="c.png">)",
        {{Where::Page, Reason::NoFile, src, QStringLiteral("c.png")}});
}

void TestBuiltSite::resolvesAsStaticServersDo()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QList<DeadLink>, dead);
    const BuiltBlog blog;
    QCOMPARE(blog.deadOnPage(body), dead);
}

void TestBuiltSite::countsWhatItLooksAt()
{
    const BuiltBlog blog;
    QVERIFY(!blog.links().hasPage);
    QVERIFY(blog.deadOnPage("<a href='/notes/about'><a href='/notes/tags/'><a href='https://x.example'>").isEmpty());
    const BuiltLinks links = blog.links();
    QVERIFY(links.hasPage && links.isWhole);
    QCOMPARE(links.checked, 2);
}

void TestBuiltSite::readsFeeds()
{
    const BuiltBlog blog;
    blog.write("feed.xml",
        R"xml(<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<link href="https://blog.example/notes/feed.xml" rel="self"/><link href="https://blog.example/notes/gone/" rel="alternate"/>
<entry><link href="https://blog.example/notes/tags/" rel="alternate"/>
<content type="html" xml:base="https://blog.example/notes/tags/">&lt;img src="../images/a b.png"&gt;&lt;img src="x.png"&gt;&lt;a href="#note"&gt;</content>
<media:thumbnail url="https://blog.example/notes/t.png"/></entry></feed>)xml");
    blog.write("atom.xml",
        R"xml(<rss><channel><link>https://blog.example/notes/</link><item><link>https://blog.example/notes/tags/</link>
<description><![CDATA[<img src="y.png">]]></description></item></channel></rss>)xml");
    const QString whole = QStringLiteral("https://blog.example/notes/");
    const QList<DeadLink> dead{{Where::Feed, Reason::NoFile, QStringLiteral("href"), whole + QStringLiteral("gone/")},
        {Where::Feed, Reason::NoFile, QStringLiteral("src"), QStringLiteral("x.png")},
        {Where::Feed, Reason::NoFile, QStringLiteral("url"), whole + QStringLiteral("t.png")},
        {Where::Feed, Reason::NoFile, QStringLiteral("src"), QStringLiteral("y.png")}};
    QCOMPARE(blog.links().dead, dead);
    blog.write("atom.xml", "<rss><channel>");
    QCOMPARE(blog.links().dead.last(), (DeadLink{Where::Feed, Reason::Unreadable, {}, QStringLiteral("atom.xml")}));
}

void TestBuiltSite::readsTheHomePage()
{
    const BuiltBlog blog;
    blog.write("index.html", "<a href='harbours/'>here</a> <img src='../images/gone.png'>");
    QVERIFY(blog.deadOnPage("x").contains(
        DeadLink{Where::Home, Reason::OutsideBaseUrl, QStringLiteral("src"), QStringLiteral("../images/gone.png")}));
    QCOMPARE(blog.links().dead.size(), 1);
}

void TestBuiltSite::leavesTheSiteToNobody()
{
    const BuiltBlog blog;
    const QTemporaryDir outside;
    QVERIFY(writeTestFile(outside.filePath(QStringLiteral("secret.html")), "x"));
    QVERIFY(QFile::link(outside.path(), blog.folder() + QStringLiteral("/out")));
    QVERIFY(!builtFile(blog.folder(), QStringLiteral("out/secret.html")));
    QVERIFY(!builtFile(blog.folder(), QStringLiteral("../secret.html")));
    QVERIFY(builtFile(blog.folder(), QStringLiteral("about")));
}

void TestBuiltSite::bearsWhatIsNoPage()
{
    const BuiltBlog blog;
    const QList<DeadLink> unreadable{{Where::Page, Reason::Unreadable, {}, QStringLiteral("index.html")}};
    QCOMPARE(blog.deadOnPage(QByteArray("<div>").repeated(5000)), unreadable);
    QCOMPARE(blog.deadOnPage(QByteArray(5'000'000, 'x')), unreadable);
    QVERIFY(blog.deadOnPage({}).isEmpty());
    QByteArray many;
    for (int i = 0; i < 30'000; ++i) {
        many += "<a href=gone" + QByteArray::number(i) + "></a>";
    }
    QCOMPARE(blog.deadOnPage(many).size(), 200);
    QVERIFY(!blog.links().isWhole);
}

QTEST_GUILESS_MAIN(TestBuiltSite)
#include "test_site_builtsite.moc"
