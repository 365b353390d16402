// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogsnapshot.h"
#include "support/fixturefiles.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

class BlogLayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theModifiedKeyIsTheOneThatLayoutsPrint_data();
    void theModifiedKeyIsTheOneThatLayoutsPrint();
    void postsDecideWhereLayoutsPrintBothOrNone();
    void theBlogsOwnLayoutsAndKeysAreFound();
    void theThemesGemIsReadWhereItIsInstalled();
    void redirectsAreInUseByPluginGemfileOrPost_data();
    void redirectsAreInUseByPluginGemfileOrPost();

private:
    [[nodiscard]] Site site(const QByteArray &config) const
    {
        writeTestFile(m_folder->filePath(QStringLiteral("_config.yml")), config);
        return Site::open(m_folder->path()).value();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void BlogLayoutsTest::theModifiedKeyIsTheOneThatLayoutsPrint_data()
{
    QTest::addColumn<QString>("blog");
    QTest::addColumn<QString>("key");
    QTest::newRow("Minimal Mistakes") << QStringLiteral("minimal-mistakes") << QStringLiteral("last_modified_at");
    QTest::newRow("HPSTR") << QStringLiteral("hpstr") << QStringLiteral("modified");
    QTest::newRow("neither") << QStringLiteral("no-git") << QStringLiteral("last_modified_at");
}

void BlogLayoutsTest::theModifiedKeyIsTheOneThatLayoutsPrint()
{
    QFETCH(const QString, blog);
    QFETCH(const QString, key);
    const Result<Site> opened = Site::open(makeBlogFixture(blog, m_folder->path()).folder);
    QVERIFY2(opened, qPrintable(whyNot(opened)));
    QCOMPARE(readBlogSnapshot(*opened).conventions.modifiedKey, key);
}

void BlogLayoutsTest::postsDecideWhereLayoutsPrintBothOrNone()
{
    const QString modified = QStringLiteral("modified");
    const QString last = QStringLiteral("last_modified_at");
    BlogLayouts layouts;
    QCOMPARE(modifiedKeyOf(layouts, {last, modified, modified}), modified);
    layouts.keys = QStringList{last, modified};
    QCOMPARE(modifiedKeyOf(layouts, {last, last, modified}), last);
    layouts.keys = QStringList{last};
    QCOMPARE(modifiedKeyOf(layouts, {modified}), last);
    layouts = BlogLayouts();
    layouts.theme = QStringLiteral("x/hpstr-jekyll-theme");
    QCOMPARE(modifiedKeyOf(layouts, {}), modified);
}

void BlogLayoutsTest::theBlogsOwnLayoutsAndKeysAreFound()
{
    const BlogFixture blog = makeBlogFixture(QStringLiteral("minimal-mistakes"), m_folder->path());
    const BlogLayouts layouts = readBlogLayouts(Site::open(blog.folder).value());
    QCOMPARE(layouts.theme, QStringLiteral("mmistakes/minimal-mistakes@4.24.0"));
    QCOMPARE(layouts.own, QStringList({QStringLiteral("default"), QStringLiteral("single")}));
    QVERIFY(layouts.keys.contains(QStringLiteral("header.overlay_image")));
    QVERIFY(layouts.keys.contains(QStringLiteral("toc")));
    QVERIFY(!layouts.keys.contains(QStringLiteral("modified")));
    QVERIFY(layouts.themeFolder.isEmpty());
}

void BlogLayoutsTest::theThemesGemIsReadWhereItIsInstalled()
{
    const QString gems = m_folder->filePath(QStringLiteral("vendor/bundle/ruby/3.3.0/gems/"));
    QVERIFY(writeTestFile(gems + QStringLiteral("own-theme-1.0/_layouts/old.html"), "{{ page.old }}"));
    QVERIFY(writeTestFile(gems + QStringLiteral("own-theme-1.2/_layouts/post.html"), "{{ page.modified }}"));
    QVERIFY(writeTestFile(gems + QStringLiteral("own-theme-extra-3.0/_layouts/extra.html"), "{{ page.extra }}"));
    QVERIFY(writeTestFile(m_folder->filePath(QStringLiteral("_layouts/home.html")), "{{ page.title }}"));
    const BlogLayouts layouts = readBlogLayouts(site("theme: own-theme\n"));
    QVERIFY2(layouts.themeFolder.endsWith(QStringLiteral("/own-theme-1.2")), qPrintable(layouts.themeFolder));
    QCOMPARE(layouts.own, QStringList{QStringLiteral("home")});
    QCOMPARE(layouts.ofTheme, QStringList{QStringLiteral("post")});
    QCOMPARE(layouts.keys, QStringList({QStringLiteral("modified"), QStringLiteral("title")}));
    QVERIFY(readBlogLayouts(site("theme: ../../../etc\n")).themeFolder.isEmpty());
}

void BlogLayoutsTest::redirectsAreInUseByPluginGemfileOrPost_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("gemfile");
    QTest::addColumn<QByteArray>("post");
    QTest::addColumn<bool>("isInUse");
    const QByteArray plain("---\ntitle: x\n---\n");
    QTest::newRow("nothing") << QByteArray("title: x\n") << QByteArray() << plain << false;
    QTest::newRow("plugins") << QByteArray("plugins: [jekyll-feed, jekyll-redirect-from]\n") << QByteArray() << plain
                             << true;
    QTest::newRow("gems") << QByteArray("gems:\n- jekyll-redirect-from\n") << QByteArray() << plain << true;
    QTest::newRow("Gemfile") << QByteArray("title: x\n") << QByteArray("gem 'jekyll-redirect-from'\n") << plain << true;
    QTest::newRow("post") << QByteArray("title: x\n") << QByteArray()
                          << QByteArray("---\ntitle: x\nredirect_from: /old/\n---\n") << true;
}

void BlogLayoutsTest::redirectsAreInUseByPluginGemfileOrPost()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QByteArray, gemfile);
    QFETCH(const QByteArray, post);
    QFETCH(const bool, isInUse);
    QVERIFY(writeTestFile(m_folder->filePath(QStringLiteral("Gemfile")), gemfile));
    QVERIFY(writeTestFile(m_folder->filePath(QStringLiteral("_posts/2021-01-01-x.md")), post));
    const Site opened = site(config);
    QCOMPARE(usesRedirects(opened, readBlogIndex(opened)), isInUse);
}

QTEST_GUILESS_MAIN(BlogLayoutsTest)
#include "test_site_bloglayouts.moc"
