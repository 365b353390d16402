// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/postfind.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

/// Finding in all posts of a blog.
class TestPostFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_request = {};
        m_request.folder = m_folder.path();
        QDir(m_folder.path()).mkpath(QStringLiteral("_posts"));
    }

    void matchesHaveTheirLines()
    {
        write("_posts/a.md", "---\ntitle: A\n---\n\nOne apple.\nNo pear.\nApples apple\n");
        write("_posts/b.md", "Nothing\n");
        m_request.terms = {QStringLiteral("apple")};
        const QList<PostHits> found = findInPosts(m_request);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].path, QStringLiteral("_posts/a.md"));
        QCOMPARE(found[0].hits.size(), 3);
        QCOMPARE(found[0].hits[0].line, 5);
        QCOMPARE(found[0].hits[2].line, 7);
        for (const PostHit &hit : found[0].hits) {
            QCOMPARE(slice(hit.excerpt, hit.inExcerpt).compare(u"apple", Qt::CaseInsensitive), 0);
        }
    }

    /// The post that is open is searched as it is in the window.
    void theOpenPostIsSearchedAsItIs()
    {
        write("_posts/a.md", "old\n");
        m_request.openPath = QStringLiteral("_posts/a.md");
        m_request.openText = QStringLiteral("new\n");
        m_request.terms = {QStringLiteral("new")};
        QCOMPARE(findInPosts(m_request).size(), 1);
        m_request.terms = {QStringLiteral("old")};
        QVERIFY(findInPosts(m_request).isEmpty());
    }

    void whatIsNoTextIsLeftOut()
    {
        write("_posts/a.md", QByteArray("word \xff\xfe\n"));
        write("_posts/b.md", QByteArray(2'000'000, 'w'));
        IndexedPost gone;
        gone.path = QStringLiteral("_posts/gone.md");
        m_request.posts.append(gone);
        m_request.terms = {QStringLiteral("w")};
        QVERIFY(findInPosts(m_request).isEmpty());
        m_request.terms = {QStringLiteral("^"), true};
        QVERIFY(findInPosts(m_request).isEmpty());
        QVERIFY(replacementsInPosts(m_request, QStringLiteral("x")).posts.isEmpty());
    }

    void replacementsAreThoseOfTheGroups()
    {
        write("_posts/a.md", "Day 1 and\nDay 2\nDay x\n");
        write("_posts/b.md", "Day 3.\n");
        m_request.openPath = QStringLiteral("_posts/b.md");
        m_request.openText = QStringLiteral("Day 4\n");
        m_request.terms = {QStringLiteral("Day (\\d)"), true};
        const PostReplacements found = replacementsInPosts(m_request, QStringLiteral("\\1. day"));
        QVERIFY(found.leftOut.isEmpty());
        QCOMPARE(found.posts.size(), 2);
        QCOMPARE(applied(found.posts[0].edits(), QStringLiteral("Day 1 and\nDay 2\nDay x\n")),
            QStringLiteral("1. day and\n2. day\nDay x\n"));
        QCOMPARE(found.posts[0].changes[1].line, 2);
        QCOMPARE(found.posts[0].changes[0].after, QStringLiteral("1. day and"));
        QCOMPARE(found.posts[0].found, ContentHash::of("Day 1 and\nDay 2\nDay x\n"));
        QVERIFY(found.posts[1].found.isNull());
        QCOMPARE(found.posts[1].changes[0].after, QStringLiteral("4. day"));
        m_request.terms = {QStringLiteral("Day")};
        QVERIFY(replacementsInPosts(m_request, QStringLiteral("Day")).posts.isEmpty());
    }

    void aSearchCanBeStopped()
    {
        write("_posts/a.md", "word\n");
        m_request.terms = {QStringLiteral("word")};
        ReadingProgress progress;
        progress.isCancelled = true;
        QVERIFY(findInPosts(m_request, &progress).isEmpty());
    }

    /// 5,000 posts of 10 KB, as a large blog has them, take well below a second.
    void largeBlogsAreFast()
    {
        const QByteArray text =
            QByteArray("Some words of a report that is of usual length.\n").repeated(200) + "needle\n";
        for (int i = 0; i < 5'000; ++i) {
            write(qPrintable(QStringLiteral("_posts/%1.md").arg(i)), text);
        }
        m_request.terms = {QStringLiteral("needle")};
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(findInPosts(m_request).size(), 5'000);
        qInfo("5,000 posts: %lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 60'000); // on a machine that does much else
    }

private:
    void write(const char *path, const QByteArray &text)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(path)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        IndexedPost post;
        post.path = QString::fromLatin1(path);
        m_request.posts.append(post);
    }

    QTemporaryDir m_folder;
    PostFindRequest m_request;
};

QTEST_APPLESS_MAIN(TestPostFind)
#include "test_site_postfind.moc"
