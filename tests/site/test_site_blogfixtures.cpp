// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogindex.h"
#include "support/fixturefiles.h"
#include "testsite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

using Git = BlogFixture::Git;

class BlogFixturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBlogIsWhatItsNameSays_data() { addNames(); }
    void everyBlogIsWhatItsNameSays();
    void everyPostIsWhatJekyllSays_data() { addNames(); }
    void everyPostIsWhatJekyllSays();

private:
    static void addNames();
    [[nodiscard]] QJsonObject readByJekyll();
    QTemporaryDir m_folder;
    QMap<QString, BlogFixture> m_blogs;
    QJsonObject m_byJekyll; ///< folder → documents, see tests/support/jekyll_urls.rb
};

namespace {

QString textOf(const QJsonArray &list)
{
    QStringList items;
    for (const QJsonValue &item : list) {
        items.append(item.toVariant().toString());
    }
    return items.join(u'|');
}

/// One line that says everything that Jekyll and we say about a document.
QString lineOf(const IndexedPost &post, const SiteConfig &config)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(post.moment, config.zone());
    return QStringLiteral("%1 %2 [%3] [%4] %5")
        .arg(post.url.sliced(config.baseUrl.size()), moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
            post.tags.join(u'|'), post.categories.join(u'|'), post.title);
}

QString lineOf(const QJsonObject &document)
{
    return QStringLiteral("%1 %2 [%3] [%4] %5")
        .arg(document[QStringLiteral("url")].toString(), document[QStringLiteral("date")].toString().first(19),
            textOf(document[QStringLiteral("tags")].toArray()),
            textOf(document[QStringLiteral("categories")].toArray()), document[QStringLiteral("title")].toString());
}

} // namespace

void BlogFixturesTest::addNames()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : fixtureNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void BlogFixturesTest::everyBlogIsWhatItsNameSays()
{
    QFETCH(const QString, name);
    const BlogFixture blog = makeBlogFixture(name, m_folder.path());
    m_blogs.insert(name, blog);
    QCOMPARE(Site::open(blog.folder).has_value(), blog.isBlog);
    QCOMPARE(QFileInfo(blog.postsFolder).isDir(), blog.isBlog);
    if (blog.git == Git::None || blog.git == Git::Hostile) {
        QVERIFY(QFileInfo::exists(blog.folder + QStringLiteral("/.git")) == (blog.git == Git::Hostile));
        QVERIFY(!QFileInfo::exists(blog.mark));
        return;
    }
    const auto says = [&blog](const QString &words) { return git(blog.folder, words.split(u' ')); };
    QCOMPARE(says(QStringLiteral("rev-parse --is-bare-repository")) == u"true", blog.git == Git::Bare);
    if (!blog.isBlog) {
        return;
    }
    const QString head = says(QStringLiteral("rev-parse --abbrev-ref HEAD"));
    QCOMPARE(head == u"HEAD", blog.git == Git::Detached);
    const QString status = says(QStringLiteral("status --porcelain"));
    QCOMPARE(status.isEmpty(), blog.git != Git::Dirty && blog.git != Git::Merging);
    QCOMPARE(status.contains(QStringLiteral("UU index.md")), blog.git == Git::Merging);
    const bool hasFileForFolder = QFileInfo(blog.folder + QStringLiteral("/.git")).isFile();
    QCOMPARE(hasFileForFolder, blog.git == Git::Worktree || blog.git == Git::Submodule);
    QCOMPARE(says(QStringLiteral("rev-parse --show-superproject-working-tree")).isEmpty(), blog.git != Git::Submodule);
}

QJsonObject BlogFixturesTest::readByJekyll()
{
    QStringList arguments{QStringLiteral(FRONTROW_SOURCE_DIR "/tests/support/jekyll_urls.rb")};
    for (const BlogFixture &blog : std::as_const(m_blogs)) {
        if (blog.isBlog) {
            arguments.append(blog.folder);
        }
    }
    QProcess ruby;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    ruby.setProcessEnvironment(environment);
    ruby.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ruby.start(QStringLiteral("ruby"), arguments);
    ruby.waitForFinished(120'000);
    return QJsonDocument::fromJson(ruby.readAllStandardOutput()).object();
}

void BlogFixturesTest::everyPostIsWhatJekyllSays()
{
    QFETCH(const QString, name);
    const BlogFixture blog = m_blogs.value(name);
    if (!blog.isBlog) {
        QVERIFY(!Site::open(blog.folder));
        return;
    }
    if (m_byJekyll.isEmpty()) {
        m_byJekyll = readByJekyll();
    }
    const Result<Site> site = Site::open(blog.folder);
    QVERIFY2(site, qPrintable(whyNot(site)));
    const BlogIndex index = readBlogIndex(*site);
    QMap<QString, QString> ours;
    for (const IndexedPost &post : index.posts) {
        const bool isNow = post.kind == DocumentKind::Document && post.date == QDate::currentDate();
        ours.insert(post.path, isNow ? post.url.sliced(site->config().baseUrl.size()) : lineOf(post, site->config()));
    }
    QMap<QString, QString> theirs;
    for (const QJsonValue &each : m_byJekyll.value(blog.folder).toArray()) {
        const QJsonObject document = each.toObject();
        const QString path = document[QStringLiteral("path")].toString();
        const bool isNow = ours.value(path) == document[QStringLiteral("url")].toString();
        theirs.insert(path, isNow ? document[QStringLiteral("url")].toString() : lineOf(document));
    }
    for (const UnreadablePost &post : index.unreadable) {
        QVERIFY(!post.reason.isEmpty());
        theirs.remove(post.path); // Jekyll drops it, or publishes it with nothing of its front matter
    }
    QVERIFY(!theirs.isEmpty());
    QCOMPARE(ours, theirs);
    QCOMPARE(index.unreadable.isEmpty(), name != u"unreadable");
    QVERIFY(blog.mark.isEmpty() || !QFileInfo::exists(blog.mark));
}

QTEST_GUILESS_MAIN(BlogFixturesTest)
#include "test_site_blogfixtures.moc"
