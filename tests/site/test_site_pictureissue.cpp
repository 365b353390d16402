// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkfixture.h"
#include "site/jekyll/pageaddress.h"
#include "site/pictures/pictureissue.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

class TestSitePictureIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoWillNotSeeIt_data();
    void tellsWhoWillNotSeeIt();
    void readsWhereTheBlogShowsPosts_data();
    void readsWhereTheBlogShowsPosts();
    void checksSayIt();
};

void TestSitePictureIssue::tellsWhoWillNotSeeIt_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("permalink");
    QTest::addColumn<int>("issue"); // -1: none
    const auto row = [](const char *name, const char *source, const char *config, const char *permalink, int issue) {
        QTest::newRow(name) << QString::fromLatin1(source) << QString::fromLatin1(config)
                            << QString::fromLatin1(permalink) << issue;
    };
    const int none = -1;
    const char *const title = "/:categories/:title/";
    row("up from the page", "../images/a.png", "", title, none);
    row("up from a dated page", "../images/a.png", "", "date", int(PictureIssue::Missing));
    row("from the top", "/images/a.png", "", "date", none);
    row("missing", "../images/gone.png", "", title, int(PictureIssue::Missing));
    row("up, below baseurl", "../images/a.png", "baseurl: /blog\nplugins: [jekyll-feed]\n", title,
        int(PictureIssue::BrokenInFeed));
    row("up, below baseurl, no feed", "../images/a.png", "baseurl: /blog\n", title, none);
    row("feed of excerpts", "../images/a.png", "baseurl: /blog\nplugins: [jekyll-feed]\nfeed:\n  excerpt_only: true\n",
        title, none);
    row("from the top, below baseurl", "/images/a.png", "baseurl: /blog\n", title, int(PictureIssue::OutsideBlog));
    row("with baseurl", "/blog/images/a.png", "baseurl: /blog\nplugins: [jekyll-feed]\n", title, none);
    row("Liquid", "{{ site.baseurl }}/images/a.png", "baseurl: /blog\nplugins: [jekyll-feed]\n", title, none);
    row("unknown Liquid", "{{ page.pic }}", "baseurl: /blog\n", title, none);
    row("too far up below baseurl", "../../images/a.png", "baseurl: /blog\n", title, int(PictureIssue::OutsideBlog));
    row("other host", "https://example.org/a.png", "baseurl: /blog\n", title, none);
    row("hidden folder", "/_pics/a.png", "", title, int(PictureIssue::NotPublished));
    row("hidden folder, included", "/_pics/a.png", "include: [_pics]\n", title, none);
    row("excluded", "/images/a.png", "exclude: [images/]\n", title, int(PictureIssue::NotPublished));
}

void TestSitePictureIssue::tellsWhoWillNotSeeIt()
{
    QFETCH(const QString, source);
    QFETCH(const QString, config);
    QFETCH(const QString, permalink);
    const QTemporaryDir folder;
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("_config.yml")),
        (config + QStringLiteral("permalink: ") + permalink + u'\n').toUtf8()));
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("images/a.png")), testPicture(1)));
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("_pics/a.png")), testPicture(1)));
    const Result<Site> site = Site::open(folder.path());
    QVERIFY2(site, qPrintable(whyNot(site)));
    const QString post = QStringLiteral("---\ntitle: x\ndate: 2026-10-14\n---\n\n![a](%1)\n").arg(source);
    const FrontMatter frontMatter = FrontMatter::parse(post);
    const QString url =
        PageAddress::ofPost(frontMatter, QStringLiteral("2026-10-14-x.md"), site->config(), QDate(2026, 1, 1)).url;
    const QList<PictureReference> references = pictureReferences(post, frontMatter, url, site->config());
    QCOMPARE(references.size(), 1);
    const std::optional<PictureIssue> issue = pictureIssue(references.first(), url, site->config(), {{folder.path()}});
    QTEST(issue ? int(*issue) : -1, "issue");
}

void TestSitePictureIssue::readsWhereTheBlogShowsPosts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isAtHome");
    QTest::addColumn<bool>("isInFeed");
    QTest::newRow("nothing") << "about.md" << QByteArray("{{ post.content }}") << false << false;
    QTest::newRow("home") << "index.html"
                          << QByteArray("---\n---\n{% for post in site.posts %}{{ post.content }}{% endfor %}") << true
                          << false;
    QTest::newRow("home, words only") << "index.html" << QByteArray("{{ post.content | strip_html | truncate: 9 }}")
                                      << false << false;
    QTest::newRow("home, excerpts") << "index.html" << QByteArray("{{ post.excerpt }}") << false << false;
    QTest::newRow("feed") << "feed.xml" << QByteArray("<content>{{ post.content | xml_escape }}</content>") << false
                          << true;
}

void TestSitePictureIssue::readsWhereTheBlogShowsPosts()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    QVERIFY(writeTestFile(folder.filePath(file), text));
    const PostListings listings = PostListings::of(folder.path(), {});
    QTEST(listings.isWholeAtHome, "isAtHome");
    QTEST(listings.isInFeed, "isInFeed");

    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("index.html")), "---\nlayout: post-index\n---\n"));
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("_layouts/post-index.html")), "{{ post.content }}"));
    QVERIFY(PostListings::of(folder.path(), {}).isWholeAtHome);
}

void TestSitePictureIssue::checksSayIt()
{
    const QTemporaryDir folder;
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("images/a.png")), testPicture(1)));
    CheckedPost checked = checkedBody(QStringLiteral("![a](../images/a.png) ![b](/images/a.png)\n"));
    checked.config.baseUrl = QStringLiteral("/blog");
    checked.config.listings.isWholeAtHome = true;
    checked.pageUrl = QStringLiteral("/blog/x/");
    checked.pictures = {{folder.path()}};
    const QString &post = checked.text;
    const Diagnostics found = checkPost(checked);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].code, QStringLiteral("picture-broken-at-home"));
    QCOMPARE(slice(post, found[0].range), QStringLiteral("../images/a.png"));
    QCOMPARE(found[1].code, QStringLiteral("picture-outside"));
    QVERIFY(found[1].message.contains(QStringLiteral("“/blog/”")));
    QCOMPARE(slice(applied(found[0].fixes.constFirst().edits, post), {found[0].range.start, 18}),
        QStringLiteral("/blog/images/a.png"));
}

QTEST_GUILESS_MAIN(TestSitePictureIssue)
#include "test_site_pictureissue.moc"
