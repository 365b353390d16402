// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkfixture.h"
#include "site/blog/blogsnapshot.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

/// Checks of links, headings and figures.
class TestSiteChecksLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("places");
        const auto row = [](const char *name, const char *body, const char *codes, const char *places) {
            QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(codes) << QString::fromUtf8(places);
        };
        row("good", "[a](https://a.org/b) <a href=\"https://a.org\">b</a> [c][d]\n\n[d]: https://d.org", "", "");
        row("empty", "[a]() here", "link-empty", "");
        row("empty in HTML", "<a href=\"\">b</a>", "link-empty", "");
        row("a hash alone", "[a](#)", "link-empty", "#");
        row("for a script", "<a href=\"#\" onclick=\"x()\">b</a> <a href=\"#\" data-toggle=\"tab\">c</a>", "", "");
        row("a placeholder", "[a](url) and [b](TODO) and [c](https://)", "link-empty link-empty link-empty",
            "url|TODO|https://");
        row("a place to jump to", "<a name=\"here\"></a> [a](#here)", "", "");
        row("ends in a hash", "[a](https://a.org/tags/#)", "link-hash", "https://a.org/tags/#");
        row("a host or mailbox alone", "[a](kubecost.com) [b](k@a.org) [c](www.a.org/b)",
            "link-scheme link-scheme link-scheme", "kubecost.com|k@a.org|www.a.org/b");
        row("a mailbox in angle brackets", "Write to <k@a.org>, or:\n\n<l@a.org>\n", "", "");
        row("a mailbox defined", "[k] [l]\n\n[k]: k@a.org\n[l]: <l@a.org>", "link-scheme link-scheme",
            "k@a.org|l@a.org");
        row("a section", "[a](https://a.org/tags/#b)", "", "");
        row("an image", "![]()", "image-alt-empty", "![]()");
        row("in code", "`[a]()` and\n\n```\n[b](#)\n```", "", "");
        row("a heading", "## Two Words\n\n[a](#two-words)", "", "");
        row("no heading", "## Two Words\n\n[a](#three-words)", "link-nowhere", "#three-words");
        row("another case", "## Two Words\n\n[a](#Two-Words)", "link-nowhere", "#Two-Words");
        row("an id", "## Two {#other}\n\n[a](#other) [b](#two)", "link-nowhere", "#two");
        row("of the theme", "[a](#comments) [b](#top)", "", "");
        row("a footnote", "Text[^1] [a](#fn:1)\n\n[^1]: Note", "", "");
        row("liquid", "[a]({{ site.x }}#) [b]({% post_url 2020-01-01-x %})", "", "");
        row("not encrypted", "[a](http://a.org/)", "link-not-https", "http://a.org/");
        row("of this machine", "[a](http://localhost:4000) [b](http://192.168.0.1/) [c](http://my.example.com/)", "",
            "");
        row("many, said once",
            "[a](http://a.org/) [b](http://b.org/) <a href='http://c.org/'>c</a> [d][d]\n\n[d]: http://d.org",
            "link-not-https", "http://a.org/");
        row("no convention", "[a](https://a.org/){:target=\"_blank\"} [b](https://b.org/)", "", "");
        row("a convention of the post",
            "[a](https://a.org/){:target=\"_blank\"} [b](https://b.org/){:target=\"_blank\"} "
            "[c](https://c.org/){: target=\"_blank\"} <a href=\"https://d.org/\" target=\"_blank\">d</a> "
            "[e](https://e.org/){:target=\"_blank\"} [f](https://f.org/)",
            "link-target", "https://f.org/");
    }

    void links()
    {
        QFETCH(const QString, body);
        const CheckedPost post = checkedBody(body);
        const Diagnostics found = checkPost(post);
        QTEST(codesOf(found), "codes");
        QTEST(placesOf(found, post.text), "places");
    }

    void linksAreFixed_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("fixed");
        QTest::newRow("hash") << "[a](https://a.org/tags/#)" << "[a](https://a.org/tags/)";
        QTest::newRow("case") << "## Two Words\n\n[a](#Two-Words)" << "## Two Words\n\n[a](#two-words)";
        QTest::newRow("scheme") << "[a](kubecost.com/a)" << "[a](https://kubecost.com/a)";
        QTest::newRow("mailbox") << "[a](k@a.org)" << "[a](mailto:k@a.org)";
        QTest::newRow("encryption") << "[a](http://a.org/)" << "[a](https://a.org/)";
        QTest::newRow("all")
            << "[a](http://a.org/) [b](http://b.org/) <a href='http://c.org/'>c</a> [d][d]\n\n[d]: http://d.org"
            << "[a](https://a.org/) [b](https://b.org/) <a href='https://c.org/'>c</a> [d][d]\n\n[d]: https://d.org";
    }

    void linksAreFixed()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, fixed);
        const CheckedPost post = checkedBody(body);
        const Diagnostics found = checkPost(post);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].fixes.size(), 1);
        const QString after = applied(found[0].fixes[0].edits, post.text);
        QCOMPARE(after, checkedBody(fixed).text);
        QVERIFY(checkPost(checkedPost(after)).isEmpty());
    }

    /// The blog's other posts open links in new tabs.
    void theBlogsTargetIsFollowed_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("fixed");
        QTest::newRow("inline") << "[a](https://a.org/)" << "[a](https://a.org/){:target=\"_blank\"}";
        QTest::newRow("with a title") << "[a](https://a.org/ \"t\") b"
                                      << "[a](https://a.org/ \"t\"){:target=\"_blank\"} b";
        QTest::newRow("with a list") << "[a](https://a.org/){: .x}" << "[a](https://a.org/){: .x target=\"_blank\"}";
        QTest::newRow("html") << "<a href=\"https://a.org/\">a</a>"
                              << "<a href=\"https://a.org/\" target=\"_blank\">a</a>";
        QTest::newRow("done") << "[a](https://a.org/){:target=\"_blank\"}" << "";
        QTest::newRow("chosen") << "<a href=\"https://a.org/\" target=\"_self\">a</a>" << "";
        QTest::newRow("of the blog") << "[a](/about/)" << "";
        QTest::newRow("by mail") << "[a](mailto:a@a.org)" << "";
        QTest::newRow("definition") << "[a][b]\n\n[b]: https://a.org/" << "";
    }

    void theBlogsTargetIsFollowed()
    {
        QFETCH(const QString, link);
        QFETCH(const QString, fixed);
        CheckedPost post = checkedBody(link);
        post.blog.links = {30, 28};
        const Diagnostics found = checkPost(post);
        QCOMPARE(found.isEmpty(), fixed.isEmpty());
        if (!fixed.isEmpty()) {
            QCOMPARE(codesOf(found), QStringLiteral("link-target"));
            QCOMPARE(applied(found[0].fixes.constFirst().edits, post.text), checkedBody(fixed).text);
        }
        post.blog.links = {30, 11};
        QVERIFY(checkPost(post).isEmpty());
    }

    void pathsAreLookedUp_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isThere");
        const auto row = [](const char *address, bool isThere) {
            QTest::newRow(address) << QString::fromUtf8(address) << isThere;
        };
        row("/blog/", true);
        row("/blog/about/", true);
        row("/blog/about.html", true);
        row("../about/", true);
        row("/blog/assets/talk.pdf", true);
        row("/blog/day-1/", true);
        row("/blog/day-1/#summary", true);
        row("https://me.example/blog/day-1/", true);
        row("{{ site.baseurl }}/day-1/", true);
        row("/blog/feed.xml", true);
        row("/blog/page/2/", true);
        row("/blog/old-address/", true);
        row("?q=1", true);
        row("https://me.example//blog//day-1/", true); // servers take slashes in a row for one
        row("https://me.example/blog/comments.php?post=1", true); // no page of Jekyll's
        row("/elsewhere/", true); // outside of the blog
        row("/blog/assets/talk2.pdf", false);
        row("/blog/day-2/", false);
        row("../day-2/", false);
        row("https://me.example/blog/day-2/", false);
        row("{{ site.baseurl }}/day-2/", false);
        row("https://other.example/blog/day-2/", true);
        row("//me.example/blog/day-2/", false);
        row("https://www.me.example/blog/day-2/", false);
        row("{{ '/day-2/' | relative_url }}", false);
        row("{{ \"day-1/\" | absolute_url }}", true);
        row("/blog/day-1/#sumary", false);
        row("/blog/day-1/#comments", true);
        row("{% post_url 2026-01-01-day-1 %}#summary", true);
        row("{% post_url 2026-01-01-day-1 %}#sumary", false);
        row("/blog/about/#me", true); // without places of its own
    }

    void pathsAreLookedUp()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char *path, const char *text) {
            QVERIFY(writeTestFile(folder.filePath(QString::fromLatin1(path)), text));
        };
        write("_config.yml", "url: https://me.example\nbaseurl: /blog\npermalink: /:title/\nplugins: [jekyll-feed]\n");
        write("_posts/2026-01-01-day-1.md", "---\ntitle: 1\nredirect_from: /old-address/\n---\n\n## Summary\n\nText\n");
        write("_posts/2026-01-02-x.md", "---\ntitle: x\n---\nText\n");
        write("about.md", "---\ntitle: Me\n---\nText\n");
        write("assets/talk.pdf", "%PDF");
        const Result<Site> site = Site::open(folder.path());
        QCOMPARE(whyNot(site), QString());
        QFETCH(const QString, address);
        CheckedPost post = checkedBody(QStringLiteral("[a](%1)\n").arg(address));
        post.config = site->config();
        post.pageUrl = QStringLiteral("/blog/x/");
        post.blog = readWholeBlog(*site).facts;
        QVERIFY(post.blog.knowsPages);
        QTEST(only(checkPost(post), QStringLiteral("link-nowhere")).isEmpty(), "isThere");
        write("_plugins/tag.rb", "Liquid::Template.register_tag('x', Liquid::Tag)\n");
        write("Gemfile", "gem 'jekyll-unknown', group: :jekyll_plugins\n");
        post.blog = readWholeBlog(*site).facts;
        QTEST(only(checkPost(post), QStringLiteral("link-nowhere")).isEmpty(), "isThere");
        const CheckedPost tagged{.text = QStringLiteral("---\ntitle: x\n---\n[a](/blog/tags/sea/)\n"),
            .pageUrl = post.pageUrl,
            .config = post.config,
            .blog = post.blog};
        QVERIFY(only(checkPost(tagged), QStringLiteral("link-nowhere")).isEmpty());
        write("_plugins/pages.rb", "class Pages < Jekyll::Generator\nend\n");
        post.blog = readWholeBlog(*site).facts;
        QVERIFY(only(checkPost(post), QStringLiteral("link-nowhere")).isEmpty());
    }

    /// On GitHub Pages a person's projects are in folders beside the blog; a server may have the blog in a folder.
    void addressesOfNeighboursAreLeftAlone_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isOnPages");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isThere");
        const QString plain = QStringLiteral("https://me.example");
        const QString below = QStringLiteral("https://me.example/notes");
        const auto row = [](const QString &url, bool isOnPages, const char *address, bool isThere) {
            QTest::addRow("%s %s%s", qPrintable(url), address, isOnPages ? " on Pages" : "")
                << url << isOnPages << QString::fromLatin1(address) << isThere;
        };
        row(plain, true, "https://me.example/glossary/", true);
        row(plain, true, "https://me.example/project/docs/index.html", true);
        row(plain, true, "https://me.example/project/a.png", true);
        row(plain, true, "/glossary/", false);
        row(plain, true, "https://me.example/assets/talk2.pdf", false);
        row(plain, true, "https://me.example/2026/01/01/day-2/", false);
        row(plain, true, "https://me.example/day-1/more/", false);
        row(plain, false, "https://me.example/glossary/", false);
        row(plain, false, "https://me.example/assets/talk2.png", false);
        row(below, false, "https://me.example/project/", true);
        row(below, false, "https://me.example/notes/day-1/", true);
        row(below, false, "https://me.example/notes/day-2/", false);
    }

    void addressesOfNeighboursAreLeftAlone()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, isOnPages);
        QFETCH(const QString, address);
        const QTemporaryDir folder;
        const auto write = [&](const char *path, const QString &text) {
            QVERIFY(writeTestFile(folder.filePath(QString::fromLatin1(path)), text.toUtf8()));
        };
        write("_config.yml", QStringLiteral("url: %1\npermalink: /:title/\n").arg(url));
        write("_posts/2026-01-01-day-1.md", QStringLiteral("---\ntitle: 1\n---\nText\n"));
        write("assets/talk.pdf", QStringLiteral("%PDF"));
        if (isOnPages) {
            write("CNAME", QStringLiteral("me.example\n"));
        }
        const Result<Site> site = Site::open(folder.path());
        QCOMPARE(whyNot(site), QString());
        CheckedPost post = checkedBody(QStringLiteral("[a](%1)\n").arg(address));
        post.config = site->config();
        post.blog = readWholeBlog(*site).facts;
        QTEST(only(checkPost(post), QStringLiteral("link-nowhere")).isEmpty(), "isThere");
    }

    /// What `source` names is made by another program, and is not there yet: nobody knows what it has.
    void aSourceThatIsNotHereTellsNothing()
    {
        const QTemporaryDir folder;
        for (const bool isHere : {false, true}) {
            QVERIFY(writeTestFile(folder.filePath(QStringLiteral("_config.yml")), "source: .tmp/src\n"));
            QVERIFY(writeTestFile(folder.filePath(QStringLiteral("src/_includes/x.md")), "x"));
            if (isHere) {
                QVERIFY(writeTestFile(folder.filePath(QStringLiteral(".tmp/src/index.html")), "---\n---\nx"));
            }
            const Result<Site> site = Site::open(folder.path());
            QCOMPARE(whyNot(site), QString());
            CheckedPost post = checkedBody(QStringLiteral("[a](/nowhere/) ![b](/images/b.png)\n"));
            post.config = site->config();
            post.pictures = {{site->folder()}};
            post.blog = readWholeBlog(*site).facts;
            QCOMPARE(post.blog.isRead, isHere);
            const QString codes = codesOf(checkPost(post));
            QCOMPARE(codes.contains(QStringLiteral("link-nowhere")), isHere);
            QCOMPARE(codes.contains(QStringLiteral("picture-missing")), isHere);
        }
    }

    void headings_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("fixed");
        QTest::newRow("in order") << "## a\n\n### b\n\n## c\n\n### d\n\n#### e\n" << "" << "";
        QTest::newRow("up again") << "## a\n\n### b\n\n#### c\n\n## d\n" << "" << "";
        QTest::newRow("begins deep") << "### a\n\n### b\n" << "" << "";
        QTest::newRow("skips") << "## a\n\n#### b\n\nText\n\n##### c\n\n## d\n\n#### e\n\n### f\n"
                               << "#### b\n|#### e\n"
                               << "## a\n\n### b\n\nText\n\n#### c\n\n## d\n\n#### e\n\n### f\n";
        QTest::newRow("closed") << "# a\n\n### b ###\n" << "### b ###\n" << "# a\n\n## b ###\n";
    }

    void headings()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, fixed);
        const CheckedPost post = checkedBody(body);
        const Diagnostics found = checkPost(post);
        QTEST(placesOf(found, post.text), "place");
        if (!found.isEmpty()) {
            QCOMPARE(found[0].code, QStringLiteral("heading-skips-level"));
            QCOMPARE(applied(found[0].fixes.constFirst().edits, post.text), checkedBody(fixed).text);
        }
    }

    void figures_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("codes");
        QTest::newRow("whole") << "<figure><img src=\"a.png\" alt=\"A\"><figcaption>c</figcaption></figure>" << "";
        QTest::newRow("nothing") << "<figure><img src=\"a.png\"></figure>"
                                 << "figure-without-caption figure-without-alt";
        QTest::newRow("empty caption") << "<figure><img src=\"a.png\" alt=\"A\"><figcaption> </figcaption></figure>"
                                       << "figure-without-caption";
        QTest::newRow("decorates") << "<figure><img src=\"a.png\" alt=\"\"></figure>" << "";
        QTest::newRow("two")
            << "<figure class=\"half\"><img src=\"a.png\"><img src=\"b.png\"><figcaption>c</figcaption></figure>"
            << "figure-without-alt figure-without-alt";
        QTest::newRow("Markdown") << "![A](a.png)" << "";
        QTest::newRow("Markdown, empty") << "![](a.png)" << "image-alt-empty";
        QTest::newRow("include") << "{% include figure image_path=\"/a.png\" alt=\"A\" caption=\"c\" %}" << "";
        QTest::newRow("include, bare") << "{% include figure image_path=\"/a.png\" %}"
                                       << "figure-without-alt figure-without-caption";
    }

    void figures()
    {
        QFETCH(const QString, body);
        QTEST(codesOf(checkPost(checkedBody(body))), "codes");
    }
};

QTEST_GUILESS_MAIN(TestSiteChecksLinks)
#include "test_site_checks_links.moc"
