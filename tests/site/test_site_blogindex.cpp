// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogindex.h"
#include "site/blog/blogposts.h"
#include "support/fixturefiles.h"
#include "testsite.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

QStringList pathsOf(const BlogIndex &index)
{
    QStringList paths;
    for (const IndexedPost &post : index.posts) {
        paths.append(post.path);
    }
    paths.sort();
    return paths;
}

const IndexedPost *find(const BlogIndex &index, const char *path)
{
    const auto found = std::ranges::find(index.posts, QString::fromUtf8(path), &IndexedPost::path);
    return found == index.posts.end() ? nullptr : &*found;
}

QString reasonFor(const BlogIndex &index, const char *path)
{
    const auto found = std::ranges::find(index.unreadable, QString::fromUtf8(path), &UnreadablePost::path);
    return found == index.unreadable.end() ? QString() : found->reason;
}

} // namespace

class BlogIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatJekyllReadsIsListed();
    void excludedAndSpecialFilesAreLeftOut();
    void linksAreFollowedInsideOnly();
    void everyUnreadablePostHasItsReason();
    void namesAreCounted();
    void theNewestIsFirst();
    void theCacheGivesTheSame();
    void whatChangedIsReadAgain();
    void anotherConfigurationMakesTheCacheVoid();
    void aDamagedCacheIsNone();
    void aReadingCanBeStopped();

private:
    void post(const char *path, const QByteArray &frontMatter) const
    {
        QVERIFY(writeTestFile(m_folder->filePath(QString::fromUtf8(path)), "---\n" + frontMatter + "\n---\nText.\n"));
    }
    void config(const QByteArray &text) const
    {
        QVERIFY(writeTestFile(m_folder->filePath(QStringLiteral("_config.yml")), text));
    }
    [[nodiscard]] Site site() const { return Site::open(m_folder->path()).value(); }
    [[nodiscard]] QString cache() const { return m_outside->filePath(QStringLiteral("caches/one.index")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_outside;
};

void BlogIndexTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/Blog für Übung XXXXXX"));
    m_outside = std::make_unique<QTemporaryDir>();
    config("permalink: pretty\n");
}

void BlogIndexTest::whatJekyllReadsIsListed()
{
    post("_posts/2021-01-02-a.md", "title: A");
    post("_posts/deep/er/2021-01-03-b.markdown", "title: B");
    post("travel/_posts/21-1-4-c.html", "title: C");
    post("_drafts/idea.md", "title: D");
    post("_posts/no-date.md", "title: none");
    post("_posts/2021-01-05-d.adoc", "title: D");
    QVERIFY(
        writeTestFile(m_folder->filePath(QStringLiteral("_posts/2021-01-05-picture.png")), QByteArray("\x89PNG\0", 5)));
    post("_pages/_posts/2021-01-06-hidden.md", "title: none");
    post("other/2021-01-07-page.md", "title: none");
    const BlogIndex index = readBlogIndex(site());
    QCOMPARE(pathsOf(index),
        QStringList({QStringLiteral("_drafts/idea.md"), QStringLiteral("_posts/2021-01-02-a.md"),
            QStringLiteral("_posts/2021-01-05-d.adoc"), QStringLiteral("_posts/deep/er/2021-01-03-b.markdown"),
            QStringLiteral("travel/_posts/21-1-4-c.html")}));
    QCOMPARE(index.count(DocumentKind::Post), 4);
    QCOMPARE(index.count(DocumentKind::Draft), 1);
    const IndexedPost *c = find(index, "travel/_posts/21-1-4-c.html");
    QVERIFY(c != nullptr);
    QCOMPARE(c->url, QStringLiteral("/travel/2021/01/04/c/"));
    QCOMPARE(c->date, QDate(2021, 1, 4));
}

void BlogIndexTest::excludedAndSpecialFilesAreLeftOut()
{
    config("exclude: [old, 'travel/**', _posts/private]\ninclude: [_pages]\n");
    post("_posts/2021-01-02-a.md", "title: A");
    post("_posts/private/2021-01-02-b.md", "title: B");
    post("_posts/_own/2021-01-02-c.md", "title: C");
    post("_posts/2021-01-02-d.md~", "title: D");
    post("old-things/_posts/2021-01-02-e.md", "title: E");
    post("travel/far/_posts/2021-01-02-f.md", "title: F");
    post("node_modules/x/_posts/2021-01-02-g.md", "title: G");
    post("_pages/_posts/2021-01-02-h.md", "title: H");
    QCOMPARE(pathsOf(readBlogIndex(site())),
        QStringList({QStringLiteral("_pages/_posts/2021-01-02-h.md"), QStringLiteral("_posts/2021-01-02-a.md")}));
}

void BlogIndexTest::linksAreFollowedInsideOnly()
{
    post("content/2021-01-02-inside.md", "title: Inside");
    QVERIFY(writeTestFile(m_outside->filePath(QStringLiteral("2021-01-03-secret.md")), "---\ntitle: Secret\n---\n"));
    const auto link = [&](const QString &target, const char *name) {
        return QFile::link(target, m_folder->filePath(QString::fromUtf8(name)));
    };
    QVERIFY(link(QStringLiteral("content"), "_posts"));
    QVERIFY(link(m_outside->path(), "_drafts"));
    QVERIFY(link(m_outside->filePath(QStringLiteral("2021-01-03-secret.md")), "content/2021-01-04-out.md"));
    QVERIFY(link(m_folder->filePath(QStringLiteral("nowhere.md")), "content/2021-01-05-nowhere.md"));
    QVERIFY(link(m_folder->path(), "loop"));
    const BlogIndex index = readBlogIndex(site());
    QCOMPARE(pathsOf(index), QStringList{QStringLiteral("_posts/2021-01-02-inside.md")});
    QVERIFY(reasonFor(index, "_drafts").contains(QStringLiteral("leads out")));
    QVERIFY(reasonFor(index, "_posts/2021-01-04-out.md").contains(QStringLiteral("leads out")));
    QVERIFY(reasonFor(index, "_posts/2021-01-05-nowhere.md").contains(QStringLiteral("leads nowhere")));
}

void BlogIndexTest::everyUnreadablePostHasItsReason()
{
    post("_posts/2021-01-01-yaml.md", "title: \"x");
    post("_posts/2021-01-02-date.md", "date: yesterday");
    post("_posts/2021-02-30-day.md", "title: x"); // of 2 March, as Ruby counts
    post("_posts/2021-01-03-latin1.md",
        "title: Gr\xfc\xdf"
        "e");
    post("_posts/2021-01-04-fine.md", "title: x");
    QVERIFY(writeTestFile(m_folder->filePath(QStringLiteral("_posts/2021-01-05-large.md")), QByteArray(2 << 20, 'x')));
    QVERIFY(writeTestFile(m_folder->filePath(QStringLiteral("_posts/2021-01-06-plain.md")), "No front matter.\n"));
    const BlogIndex index = readBlogIndex(site());
    QCOMPARE(index.unreadable.size(), 4);
    QVERIFY(reasonFor(index, "_posts/2021-01-01-yaml.md").contains(QStringLiteral("quote")));
    QVERIFY(reasonFor(index, "_posts/2021-01-02-date.md").contains(QStringLiteral("yesterday")));
    QVERIFY(reasonFor(index, "_posts/2021-01-03-latin1.md").contains(QStringLiteral("UTF-8")));
    QVERIFY(!reasonFor(index, "_posts/2021-01-05-large.md").isEmpty());
    QCOMPARE(index.posts.size(), 3);
}

void BlogIndexTest::namesAreCounted()
{
    post("_posts/2021-01-01-a.md", "tags: [AWS, Cloud]\ncategory: One\nlayout: post");
    post("_posts/2021-01-02-b.md", "tags: AWS aws\ncategories: [One, Two]\nlayout: single");
    post("_drafts/c.md", "tag: AWS\nlayout: post");
    const BlogIndex index = readBlogIndex(site());
    const QList<NameCount> tags{{QStringLiteral("AWS"), 3}, {QStringLiteral("Cloud"), 1}, {QStringLiteral("aws"), 1}};
    QVERIFY(index.tags == tags);
    const QList<NameCount> categories{{QStringLiteral("One"), 2}, {QStringLiteral("Two"), 1}};
    QVERIFY(index.categories == categories);
    const QList<NameCount> layouts{{QStringLiteral("post"), 2}, {QStringLiteral("single"), 1}};
    QVERIFY(index.layouts == layouts);
}

void BlogIndexTest::theNewestIsFirst()
{
    post("_posts/2021-01-01-a.md", "date: 2023-01-01 08:00:00 +0000");
    post("_posts/2022-01-01-b.md", "title: B");
    post("_posts/2021-01-02-c.md", "date: 2023-01-01 09:30:00 +0200");
    const BlogIndex index = readBlogIndex(site());
    QCOMPARE(index.posts.size(), 3);
    QCOMPARE(index.posts[0].path, QStringLiteral("_posts/2021-01-01-a.md"));
    QCOMPARE(index.posts[1].path, QStringLiteral("_posts/2021-01-02-c.md"));
    QCOMPARE(index.posts[2].title, QStringLiteral("B"));
}

void BlogIndexTest::theCacheGivesTheSame()
{
    for (const QString &name : fixtureNames()) {
        const BlogFixture blog = makeBlogFixture(name, m_folder->path());
        if (!blog.isBlog) {
            continue;
        }
        const Site each = Site::open(blog.folder).value();
        const QString file = m_outside->filePath(name);
        const QMap<QString, QString> before = stateOf(blog.folder);
        const BlogIndex cold = readBlogIndex(each, file);
        QVERIFY(QFileInfo(file).size() > 0);
        const BlogIndex warm = readBlogIndex(each, file);
        QCOMPARE(warm.posts.size(), cold.posts.size());
        for (qsizetype i = 0; i < warm.posts.size(); ++i) {
            if (warm.posts[i].kind != DocumentKind::Document) {
                QVERIFY2(warm.posts[i] == cold.posts[i], qPrintable(name + u' ' + cold.posts[i].path));
            }
        }
        QVERIFY(warm.tags == cold.tags && warm.categories == cold.categories && warm.layouts == cold.layouts);
        QVERIFY(warm.unreadable == cold.unreadable);
        QCOMPARE(stateOf(blog.folder), before); // nothing is kept inside
    }
}

void BlogIndexTest::whatChangedIsReadAgain()
{
    post("_posts/2021-01-01-a.md", "title: Old");
    post("_posts/2021-01-02-b.md", "title: B");
    QCOMPARE(readBlogIndex(site(), cache()).posts.size(), 2);
    post("_posts/2021-01-01-a.md", "title: New");
    post("_posts/2021-01-03-c.md", "title: C");
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("_posts/2021-01-02-b.md"))));
    for (int reading = 0; reading < 2; ++reading) {
        const BlogIndex index = readBlogIndex(site(), cache());
        QCOMPARE(index.posts.size(), 2);
        QCOMPARE(index.posts[0].title, QStringLiteral("C"));
        QCOMPARE(index.posts[1].title, QStringLiteral("New"));
        QVERIFY(index == readBlogIndex(site()));
    }
    // A file of the same size and time in its place is another one by its inode.
    const QString path = m_folder->filePath(QStringLiteral("_posts/2021-01-01-a.md"));
    const QDateTime time = QFileInfo(path).lastModified();
    QVERIFY(QFile::rename(path, m_folder->filePath(QStringLiteral("_posts/away.md"))));
    post("_posts/2021-01-01-a.md", "title: Two");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(readBlogIndex(site(), cache()).posts[1].title, QStringLiteral("Two"));
}

void BlogIndexTest::anotherConfigurationMakesTheCacheVoid()
{
    post("_posts/2021-01-01-a.md", "title: A");
    QCOMPARE(readBlogIndex(site(), cache()).posts[0].url, QStringLiteral("/2021/01/01/a/"));
    config("permalink: /:title/\n");
    QCOMPARE(readBlogIndex(site(), cache()).posts[0].url, QStringLiteral("/a/"));
}

void BlogIndexTest::aDamagedCacheIsNone()
{
    for (int number = 1; number <= 9; ++number) {
        post(qPrintable(QStringLiteral("_posts/2021-01-0%1-a.md").arg(number)),
            "title: Füße " + QByteArray::number(number) + "\ntags: [a, b" + QByteArray::number(number) + "]");
    }
    const BlogIndex index = readBlogIndex(site(), cache());
    const QByteArray bytes = contentOf(cache());
    QRandomGenerator random(3);
    for (qsizetype at = 0; at < bytes.size(); at += 7) {
        QByteArray damaged = bytes;
        if (at % 2 == 0) {
            damaged.truncate(at);
        } else {
            damaged[at] = static_cast<char>(damaged[at] ^ random.bounded(1, 256));
        }
        QVERIFY(writeTestFile(cache(), damaged));
        QVERIFY2(readBlogIndex(site(), cache()) == index, qPrintable(QString::number(at)));
    }
    QVERIFY(QFile::remove(cache()) && QDir().mkpath(cache()));
    QVERIFY(readBlogIndex(site(), cache()) == index); // nothing can be written there
}

void BlogIndexTest::aReadingCanBeStopped()
{
    post("_posts/2021-01-01-a.md", "title: A");
    ReadingProgress progress;
    progress.isCancelled = true;
    QVERIFY(readBlogIndex(site(), cache(), &progress).posts.isEmpty());
    QVERIFY(!QFileInfo::exists(cache()));
    ReadingProgress whole;
    QCOMPARE(readBlogIndex(site(), cache(), &whole).posts.size(), 1);
    QCOMPARE(whole.done.load(), 1);
    QCOMPARE(whole.all.load(), 1);
}

QTEST_GUILESS_MAIN(BlogIndexTest)
#include "test_site_blogindex.moc"
