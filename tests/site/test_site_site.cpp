// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/pageaddress.h"
#include "site/jekyll/site.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace frontrow;

class SiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theConfigurationIsRead_data();
    void theConfigurationIsRead();
    void everyScalarHasItsDottedName();
    void collectionsAndDefaultsAreRead();
    void collectionsStayInTheBlog_data();
    void collectionsStayInTheBlog();
    void aBlogNeedsNoConfiguration();
    void whatIsNoBlogIsRefused_data();
    void whatIsNoBlogIsRefused();
    void aFaultyConfigurationIsSaid_data();
    void aFaultyConfigurationIsSaid();
    void aPipeIsNoConfiguration();
    void aClosedFolderIsSaid();
    void theFolderAboveAPostIsFound();
    void theFolderThatSourceNamesIsTheBlogs();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_config;
};

void SiteTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/Blog für Übung XXXXXX"));
    m_config = m_folder->filePath(QStringLiteral("_config.yml"));
}

void SiteTest::theConfigurationIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SiteConfig>("config");
    const auto config = [](const char *title, const char *baseUrl, const char *permalink) {
        SiteConfig expected;
        expected.title = QString::fromUtf8(title);
        expected.baseUrl = QString::fromUtf8(baseUrl);
        expected.permalink = QString::fromUtf8(permalink);
        return expected;
    };
    const auto row = [&](const char *text, const SiteConfig &expected) {
        QTest::newRow(*text == '\0' ? "empty" : text) << QByteArray(text) << expected;
    };
    row("", SiteConfig());
    row("# only a comment\n", SiteConfig());
    row("title: Bühne\npermalink: pretty\n", config("Bühne", "", "pretty"));
    row("---\ntitle: x\n", config("x", "", "date"));
    row("# first\n\n---\ntitle: x\n", config("x", "", "date"));
    row("\xEF\xBB\xBFtitle: x\r\nbaseurl: /b\r\n", config("x", "/b", "date"));
    row("baseurl: ''", config("", "", "date"));
    row("baseurl: /", config("", "", "date"));
    row("baseurl: blog/", config("", "/blog", "date"));
    row("baseurl: null\npermalink: ~", config("", "", "date"));
    row("permalink: /:categories/:title/", config("", "", "/:categories/:title/"));
    row("permalink: date\npermalink: none", config("", "", "none"));
    row("collections: [a, b]\ntitle: [x]", SiteConfig());
    row("a: &a [*a]\nb: *a\ntitle: x", config("x", "", "date"));
    SiteConfig sydney;
    sydney.timeZone = QStringLiteral("Australia/Sydney");
    row("timezone: Australia/Sydney", sydney);
}

void SiteTest::theConfigurationIsRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const SiteConfig, config);
    QVERIFY(writeTestFile(m_config, text));
    const Result<Site> site = Site::open(m_folder->path());
    QVERIFY2(site, qPrintable(whyNot(site)));
    QCOMPARE(site->config().title, config.title);
    QCOMPARE(site->config().baseUrl, config.baseUrl);
    QCOMPARE(site->config().permalink, config.permalink);
    QCOMPARE(site->config().timeZone, config.timeZone);
    QCOMPARE(site->folder(), m_folder->path());
}

void SiteTest::everyScalarHasItsDottedName()
{
    QVERIFY(writeTestFile(m_config,
        "title: x\nkramdown:\n  hard_wrap: true\n  toc_levels: [2, 3]\nnone: ~\nauthor:\n  links:\n    - a: b\n"));
    const Result<Site> site = Site::open(m_folder->path());
    QVERIFY2(site, qPrintable(whyNot(site)));
    const QHash<QString, QString> expected = {{QStringLiteral("title"), QStringLiteral("x")},
        {QStringLiteral("kramdown.hard_wrap"), QStringLiteral("true")},
        {QStringLiteral("kramdown.toc_levels"), QStringLiteral("2,3")}, {QStringLiteral("none"), QString()},
        {QStringLiteral("author.links"), QString()}};
    QCOMPARE(site->config().values, expected);
}

void SiteTest::collectionsAndDefaultsAreRead()
{
    QVERIFY(writeTestFile(m_config,
        "collections_dir: /content/\ncollections:\n  talks: {output: yes, permalink: '/t/:title/'}\n  posts:\n"
        "    permalink: pretty\nshow_drafts: on\nfuture: 'true'\ntimezone: Mars/Base\nexclude: [old]\n"
        "markdown_ext: MD, text\ndefaults:\n- scope: {path: a, type: post}\n  values: {layout: x, tags: [a, b], none: "
        "}\n"
        "- values: 7\n- no set\n"));
    const Result<Site> site = Site::open(m_folder->path());
    QVERIFY2(site, qPrintable(whyNot(site)));
    const SiteConfig &config = site->config();
    QCOMPARE(config.collectionsDir, QStringLiteral("content"));
    QCOMPARE(config.permalinkTemplate(QStringLiteral("talks")), QStringLiteral("/t/:title/"));
    QVERIFY(config.collections.value(QStringLiteral("talks")).isWritten);
    QCOMPARE(
        config.permalinkTemplate(QStringLiteral("posts")), QStringLiteral("pretty")); // a template, as Jekyll has it
    QCOMPARE(config.permalinkTemplate(QStringLiteral("notes")), QStringLiteral("/:collection/:path:output_ext"));
    QVERIFY(config.showsDrafts && config.showsFuture && !config.showsUnpublished);
    QCOMPARE(config.zone(), QTimeZone(QTimeZone::UTC));
    QVERIFY(config.exclude.contains(QStringLiteral("old")) && config.exclude.contains(QStringLiteral("node_modules")));
    QCOMPARE(config.markdownExtensions, QStringList({QStringLiteral("md"), QStringLiteral(" text")}));
    const QHash<QString, FieldValue> values{{QStringLiteral("layout"), FieldValue::text(QStringLiteral("x"))},
        {QStringLiteral("tags"), FieldValue::list({QStringLiteral("a"), QStringLiteral("b")})}};
    QCOMPARE(config.defaults.size(), 1);
    QVERIFY((config.defaults.constFirst() == FrontMatterDefault{QStringLiteral("a"), QStringLiteral("posts"), values}));
}

void SiteTest::collectionsStayInTheBlog_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<QString>("posts"); ///< where a new one goes
    QTest::newRow("the blog itself") << QByteArray(".") << QStringLiteral("_posts");
    QTest::newRow("with a slash") << QByteArray("./") << QStringLiteral("_posts");
    QTest::newRow("the folder above") << QByteArray("..") << QStringLiteral("_posts");
    QTest::newRow("beside the blog") << QByteArray("../other") << QStringLiteral("other/_posts");
    QTest::newRow("out of a folder") << QByteArray("a/../../b") << QStringLiteral("b/_posts");
    QTest::newRow("of the system") << QByteArray("/etc") << QStringLiteral("etc/_posts");
    QTest::newRow("git's") << QByteArray(".git") << QStringLiteral("_posts");
    QTest::newRow("missing") << QByteArray("none") << QStringLiteral("none/_posts");
    QTest::newRow("a file") << QByteArray("_config.yml") << QStringLiteral("_config.yml/_posts");
    QTest::newRow("a list") << QByteArray("[a, b]") << QStringLiteral("_posts");
    QTest::newRow("nothing") << QByteArray("~") << QStringLiteral("_posts");
    QTest::newRow("two lines") << QByteArray("\"a\\nb\"") << QStringLiteral("a\nb/_posts");
}

/// Whatever the folder, every post has a place in the blog, which Jekyll joins it to, and an address.
void SiteTest::collectionsStayInTheBlog()
{
    QFETCH(const QByteArray, folder);
    QFETCH(const QString, posts);
    QVERIFY(writeTestFile(m_config, "collections_dir: " + folder + '\n'));
    const Result<Site> site = Site::open(m_folder->path());
    QVERIFY2(site, qPrintable(whyNot(site)));
    const FrontMatter frontMatter = FrontMatter::parse(QStringLiteral("---\ntitle: x\ndate: 2026-01-02\n---\n"));
    const PageAddress fresh = PageAddress::ofPost(frontMatter, {}, site->config(), QDate(2026, 1, 3));
    QCOMPARE(fresh.path, posts + QStringLiteral("/2026-01-02-x.md"));
    const QString there = posts + QStringLiteral("/2026-01-02-y.md");
    for (const QString &name : {there, QStringLiteral("_posts/2026-01-02-y.md"), QStringLiteral("y.md")}) {
        const PageAddress address = PageAddress::ofPost(frontMatter, name, site->config(), QDate(2026, 1, 3));
        QVERIFY(name == there ? address.path == there : address.path.startsWith(posts + u'/'));
        QVERIFY(address.url.startsWith(u'/'));
    }
}

void SiteTest::aBlogNeedsNoConfiguration()
{
    const QString post = m_folder->filePath(QStringLiteral("_posts/2026-01-02-a.md"));
    QVERIFY(writeTestFile(post, "---\ntitle: a\n---\nText\n"));
    QVERIFY(!Site::open(m_folder->path()));
    QVERIFY(writeTestFile(m_folder->filePath(QStringLiteral("_layouts/post.html")), "{{ content }}"));
    const Result<Site> site = Site::open(m_folder->path());
    QVERIFY2(site, qPrintable(whyNot(site)));
    QCOMPARE(site->folder(), m_folder->path());
    QCOMPARE(site->config().permalink, SiteConfig().permalink);
    QCOMPARE(Site::folderAbove(post), std::optional(m_folder->path()));
}

void SiteTest::whatIsNoBlogIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no configuration") << QString() << Error::Kind::Refused << QStringLiteral("has no _config.yml");
    QTest::newRow("missing") << QStringLiteral("/nowhere") << Error::Kind::Unreadable
                             << QStringLiteral("does not exist");
    QTest::newRow("a file") << QStringLiteral("/post.md") << Error::Kind::Refused << QStringLiteral("is a file");
}

void SiteTest::whatIsNoBlogIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, reason);
    QVERIFY(writeTestFile(m_folder->filePath(QStringLiteral("post.md")), "text"));
    const Result<Site> site = Site::open(m_folder->path() + name);
    QVERIFY(!site);
    QCOMPARE(site.error().kind, kind);
    QVERIFY2(site.error().message.contains(m_folder->path() + name), qPrintable(site.error().message));
    QVERIFY2(site.error().message.contains(reason), qPrintable(site.error().message));
    QVERIFY(!Site::open(QString()));
}

void SiteTest::aFaultyConfigurationIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("tab") << QByteArray("title: x\na:\n\tb: c\n") << QStringLiteral("line 3");
    QTest::newRow("colon, after a comment")
        << QByteArray("# one\n# two\n---\na: b\ntitle: a: b\n") << QStringLiteral("line 5");
    QTest::newRow("list") << QByteArray("- a\n- b\n") << QStringLiteral("key: value");
    QTest::newRow("text") << QByteArray("just words\n") << QStringLiteral("key: value");
    QTest::newRow("not UTF-8") << QByteArray("title: caf\xE9\n") << QStringLiteral("not UTF-8");
    QTest::newRow("NUL") << QByteArray("title: x\0y\n", 11) << QStringLiteral("NUL");
    QTest::newRow("deep") << QByteArray(5000, '[') << QStringLiteral("not valid YAML");
    QTest::newRow("large") << QByteArray("a: ") + QByteArray(100'000, 'x') << QStringLiteral("larger than");
    QTest::newRow("huge") << QByteArray(2'000'000, '#') << QStringLiteral("at most");
}

void SiteTest::aFaultyConfigurationIsSaid()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, reason);
    QVERIFY(writeTestFile(m_config, text));
    const Result<Site> site = Site::open(m_folder->path());
    QVERIFY(!site);
    QVERIFY2(site.error().message.contains(m_config), qPrintable(site.error().message));
    QVERIFY2(site.error().message.contains(reason), qPrintable(site.error().message));
}

void SiteTest::aPipeIsNoConfiguration()
{
    QCOMPARE(::mkfifo(QFile::encodeName(m_config).constData(), 0600), 0);
    const Result<Site> site = Site::open(m_folder->path());
    QVERIFY(!site);
    QCOMPARE(site.error().kind, Error::Kind::Unreadable);
}

void SiteTest::aClosedFolderIsSaid()
{
    if (::geteuid() == 0) {
        QSKIP("Root may look into every folder.");
    }
    QVERIFY(writeTestFile(m_config, "title: x\n"));
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(folder.constData(), 0), 0);
    const Result<Site> site = Site::open(m_folder->path());
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QVERIFY(!site);
    QCOMPARE(site.error().kind, Error::Kind::Unreadable);
    QVERIFY2(site.error().message.contains(m_folder->path()), qPrintable(site.error().message));
}

void SiteTest::theFolderAboveAPostIsFound()
{
    QVERIFY(writeTestFile(m_config, "title: x\n"));
    const QString post = m_folder->filePath(QStringLiteral("travel/_posts/2020/a.md"));
    QVERIFY(writeTestFile(post, "text"));
    QCOMPARE(Site::folderAbove(post), m_folder->path());
    QCOMPARE(Site::folderAbove(m_folder->filePath(QStringLiteral("new.md"))), m_folder->path());
    QVERIFY(writeTestFile(m_folder->filePath(QStringLiteral("travel/_config.yml")), ""));
    QCOMPARE(Site::folderAbove(post), m_folder->filePath(QStringLiteral("travel")));
    const QTemporaryDir elsewhere;
    QCOMPARE(Site::folderAbove(elsewhere.filePath(QStringLiteral("a.md"))), std::nullopt);
}

void SiteTest::theFolderThatSourceNamesIsTheBlogs()
{
    QVERIFY(writeTestFile(m_config, "source: ./src/\ntitle: x\n"));
    const QString source = m_folder->filePath(QStringLiteral("src"));
    QCOMPARE(Site::open(m_folder->path())->folder(), m_folder->path()); // it is not there
    QVERIFY(writeTestFile(source + QStringLiteral("/_posts/2021-01-02-a.md"), "text"));
    QVERIFY(writeTestFile(m_folder->filePath(QStringLiteral("docs/a.md")), "text"));
    QCOMPARE(Site::open(m_folder->path())->folder(), source);
    QCOMPARE(Site::open(source)->folder(), source);
    QCOMPARE(Site::open(source)->config().title, QStringLiteral("x"));
    QCOMPARE(Site::configFileIn(source), m_config);
    QCOMPARE(Site::configFileIn(source + QStringLiteral("/_posts")), QString());
    QCOMPARE(Site::folderAbove(source + QStringLiteral("/_posts/2021-01-02-a.md")), source);
    QVERIFY(!Site::open(m_folder->filePath(QStringLiteral("docs"))));
    QVERIFY(writeTestFile(m_config, "source: ../elsewhere\n"));
    QCOMPARE(Site::open(m_folder->path())->folder(), m_folder->path());
}

QTEST_GUILESS_MAIN(SiteTest)
#include "test_site_site.moc"
