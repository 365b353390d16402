// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/tableofcontents.h"
#include "site/blog/newpost.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

BlogPost postOf(const QString &text)
{
    return {RepoPath::parse(QStringLiteral("_posts/2026-01-01-x.md")).value(), FrontMatter::parse(text), text};
}

const QDate today(2026, 11, 29);

} // namespace

/// What a new post begins with.
class NewPostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHasTheKeysOfTheLastPost();
    void valuesOfOnePostDoNotStay();
    void whatSetsOnePostApartDoesNotStay();
    void tablesOfContentsAreFound_data();
    void tablesOfContentsAreFound();
    void theSampleBlogGivesItsStructure();
    void aBlogWithoutPostsGivesItsLayout();
    void aTitleWithYamlsSignsIsText();
    void theTitleIsQuotedForTyping_data();
    void theTitleIsQuotedForTyping();
};

void NewPostTest::itHasTheKeysOfTheLastPost()
{
    const QString last = QStringLiteral("---\n"
                                        "layout: single\n"
                                        "title: \"Day 2: all of it\" # shown twice\n"
                                        "excerpt: Everything\n"
                                        "categories: [cloud]\n"
                                        "date: 2026-05-19 10:00:00 +0200\n"
                                        "last_modified_at: 2026-06-01\n"
                                        "tags: [AWS]\n"
                                        "header:\n"
                                        "  overlay_image: /images/hall.jpg\n"
                                        "  caption: \"Photo: [Mara](https://example.org)\"\n"
                                        "toc: true\n"
                                        "room: Hall 7\n"
                                        "permalink: /day-2/\n"
                                        "---\n\nText.\n");
    const QString before =
        QStringLiteral("---\nlayout: single\ntitle: Day 1\ncategories: [cloud]\nroom: Hall 1\n---\n\nx\n");
    const QString wanted = QStringLiteral("---\n"
                                          "layout: single\n"
                                          "title: \"New: report\" # shown twice\n"
                                          "excerpt:\n"
                                          "categories: [cloud]\n"
                                          "date: 2026-11-29\n"
                                          "last_modified_at: 2026-11-29\n"
                                          "tags: []\n"
                                          "header:\n"
                                          "  overlay_image: /images/hall.jpg\n"
                                          "  caption: \"Photo: [Mara](https://example.org)\"\n"
                                          "toc: true\n"
                                          "room:\n"
                                          "---\n\n");
    const QString post = newPostLike({postOf(last), postOf(before)}, QStringLiteral("New: report"), today);
    QVERIFY2(post == wanted, qPrintable(post));
}

void NewPostTest::valuesOfOnePostDoNotStay()
{
    const QString only = QStringLiteral("---\ntitle: One\nspeakers:\n- Ada\n- Grace\nplace: Hall\n---\nText.\n");
    const QString post = newPostLike({postOf(only)}, QStringLiteral("Two"), today);
    QVERIFY2(!post.contains(QStringLiteral("Ada")) && !post.contains(QStringLiteral("Hall")), qPrintable(post));
    const FrontMatter read = FrontMatter::parse(post);
    QVERIFY(read.isReadable());
    QCOMPARE(read.value(u"title").toString(), QStringLiteral("Two"));
    QVERIFY(read.find(u"speakers") != nullptr && read.find(u"place") != nullptr);
}

void NewPostTest::whatSetsOnePostApartDoesNotStay()
{
    const QString apart =
        QStringLiteral("---\ntitle: One\npublished: false\nsticky: true\ncomments: false\n---\nText.\n");
    const QString plain = QStringLiteral("---\ntitle: Other\ncomments: true\n---\nText.\n");
    QCOMPARE(newPostLike({postOf(apart), postOf(plain)}, QStringLiteral("New"), today),
        QStringLiteral("---\ntitle: New\ncomments: false\n---\n\n"));
    const QString usual = newPostLike({postOf(apart), postOf(apart)}, QStringLiteral("New"), today);
    QVERIFY2(usual.contains(QStringLiteral("published: false\nsticky: true\n")), qPrintable(usual));
    const QString shown = QStringLiteral("---\ntitle: One\npublished: true\ndraft: false\n---\nText.\n");
    const QString next = newPostLike({postOf(shown)}, QStringLiteral("New"), today);
    QVERIFY2(next.contains(QStringLiteral("published: true\ndraft: false\n")), qPrintable(next));
}

void NewPostTest::tablesOfContentsAreFound_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("contents");
    QTest::newRow("none") << "Text.\n\n## A\n" << "";
    QTest::newRow("kramdown's list") << "\n* TOC\n{:toc}\n\n## A\n" << "* TOC\n{:toc}\n";
    QTest::newRow("with attributes") << "Text.\n\n1. TOC\n{:toc .toc}\n\n## A\n" << "1. TOC\n{:toc .toc}\n";
    QTest::newRow("in elements") << "\n<section class=\"toc\">\n  <header>\n    <h3>Overview</h3>\n  </header>\n<div "
                                    "markdown=\"1\">\n*  TOC\n{:toc}\n"
                                    "</div>\n</section><!-- toc -->\n\n## A\n"
                                 << "<section class=\"toc\">\n  <header>\n    <h3>Overview</h3>\n  </header>\n<div "
                                    "markdown=\"1\">\n*  TOC\n{:toc}\n"
                                    "</div>\n</section><!-- toc -->\n";
    QTest::newRow("an include") << "{% include toc %}\n\nText.\n" << "{% include toc %}\n";
    QTest::newRow("after a section") << "## A\n\n* TOC\n{:toc}\n" << "";
    QTest::newRow("in an element that nothing closes") << "<div>\n* TOC\n{:toc}\n\nText.\n" << "";
}

void NewPostTest::tablesOfContentsAreFound()
{
    QFETCH(const QString, body);
    QTEST(tableOfContentsIn(QStringLiteral("---\ntitle: x\n---\n") + body), "contents");
}

void NewPostTest::theSampleBlogGivesItsStructure()
{
    const QString blog = QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog");
    const QString post = newPostOf(blog, readBlogPosts(blog, postsToFollow), QStringLiteral("New report"), today);
    const QString last = QStringLiteral("_posts/2026-10-14-longshore-2026-day-1.md");
    QFile file(blog + u'/' + last);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const FrontMatter theirs = FrontMatter::parse(QString::fromUtf8(file.readAll()));
    const FrontMatter ours = FrontMatter::parse(post);
    const auto keysOf = [](const FrontMatter &frontMatter) {
        QStringList keys;
        for (const Field &field : frontMatter.fields()) {
            keys.append(field.key);
        }
        return keys;
    };
    QCOMPARE(keysOf(ours), keysOf(theirs));
    QCOMPARE(ours.value(u"layout").toString(), QStringLiteral("posts"));
    QCOMPARE(ours.value(u"header.caption"), theirs.value(u"header.caption"));
    QVERIFY(post.endsWith(QStringLiteral("  {:toc}\n  </div>\n</section>\n\n")));
}

void NewPostTest::aBlogWithoutPostsGivesItsLayout()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("_layouts")));
    for (const QString &name : {QStringLiteral("_config.yml"), QStringLiteral("_layouts/default.html"),
             QStringLiteral("_layouts/posts.html")}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const FrontMatter read = FrontMatter::parse(newPostOf(folder.path(), {}, QStringLiteral("New"), today));
    QCOMPARE(read.value(u"layout").toString(), QStringLiteral("posts"));
    QCOMPARE(newPostOf({}, {}, QStringLiteral("New"), today),
        plainNewPost(QStringLiteral("New"), today, QStringLiteral("post")));
}

void NewPostTest::aTitleWithYamlsSignsIsText()
{
    const QString title = QStringLiteral("Longshore 2026: \"day 1\" #first");
    const FrontMatter read = FrontMatter::parse(plainNewPost(title, today, QStringLiteral("post")));
    QVERIFY(read.isReadable());
    QCOMPARE(read.value(u"title").toString(), title);
}

void NewPostTest::theTitleIsQuotedForTyping_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *post, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(post) << QString::fromUtf8(expected);
    };
    row("plain", "---\ntitle: New report\na: 1\n---\n\nB\n", "---\ntitle: \"New report\"\na: 1\n---\n\nB\n");
    row("comment kept", "---\ntitle: New # my\n---\n", "---\ntitle: \"New\" # my\n---\n");
    row("quoted", "---\ntitle: 'New'\n---\n", "---\ntitle: 'New'\n---\n");
    row("inner quote", "---\ntitle: It's new\n---\n", "---\ntitle: It's new\n---\n");
    row("backslash", "---\ntitle: a\\b\n---\n", "---\ntitle: a\\b\n---\n");
    row("empty", "---\ntitle:\n---\n", "---\ntitle:\n---\n");
    row("without", "---\na: 1\n---\n", "---\na: 1\n---\n");
}

void NewPostTest::theTitleIsQuotedForTyping()
{
    QFETCH(const QString, post);
    QTEST(withQuotedTitle(post), "expected");
}

QTEST_GUILESS_MAIN(NewPostTest)
#include "test_site_newpost.moc"
