// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogoverrides.h"
#include "site/jekyll/markdownengine.h"
#include "site/jekyll/postappearance.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QDir(folder.path()).mkpath(QFileInfo(name).path());
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

SiteConfig configOf(const QTemporaryDir &folder)
{
    const Result<Site> site = openBlog(folder.path());
    return site ? site->config() : SiteConfig();
}

} // namespace

/// Which engine a blog has, by its settings, gems and host: the tables of Jekyll 4.3 and of GitHub Pages.
class TestSiteMarkdownEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void engines_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<BlogHost>("host");
        QTest::addColumn<QString>("gems");
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("better");
        const auto row = [](const char *markdown, BlogHost host, const char *gems, const char *engine,
                             const char *better = "") {
            QTest::addRow("%s on %d with %s", markdown, static_cast<int>(host), gems)
                << QString::fromLatin1(markdown) << host << QString::fromLatin1(gems) << QString::fromLatin1(engine)
                << QString::fromLatin1(better);
        };
        using enum BlogHost;
        for (const BlogHost host : {Unknown, GitHubPages, OwnBuild}) {
            row("", host, "", "kramdown");
            row("kramdown", host, "", "kramdown");
            row("Kramdown", host, "", "kramdown");
            row("redcarpet", host, "", "kramdown", "markdown: kramdown");
            row("rdiscount", host, "", "kramdown", "markdown: kramdown");
        }
        row("GFM", GitHubPages, "", "commonmark-ghpages");
        row("gfm", GitHubPages, "", "commonmark-ghpages");
        row("GFM", OwnBuild, "", "commonmark-ghpages", "markdown: kramdown");
        row("GFM", Unknown, "", "commonmark-ghpages", "markdown: kramdown");
        row("CommonMarkGhPages", GitHubPages, "", "commonmark-ghpages");
        row("commonmarkghpages", GitHubPages, "", "commonmark-ghpages", "markdown: CommonMarkGhPages");
        row("CommonMarkGhPages", OwnBuild, "jekyll-commonmark-ghpages", "commonmark-ghpages");
        row("CommonMarkGhPages", OwnBuild, "", "commonmark-ghpages", "markdown: CommonMark");
        row("CommonMarkGhPages", Unknown, "", "commonmark-ghpages");
        row("CommonMark", GitHubPages, "jekyll-commonmark", "kramdown", "markdown: CommonMarkGhPages");
        row("CommonMark", OwnBuild, "jekyll-commonmark", "commonmark");
        row("commonmark", OwnBuild, "jekyll-commonmark", "commonmark", "markdown: CommonMark");
        row("CommonMark", OwnBuild, "", "commonmark", "markdown: kramdown");
        row("CommonMark", Unknown, "jekyll-commonmark", "commonmark");
        row("CommonMark", Unknown, "", "kramdown", "markdown: kramdown");
    }

    void engines()
    {
        QFETCH(const QString, markdown);
        QFETCH(const BlogHost, host);
        QFETCH(const QString, gems);
        QFETCH(const QString, engine);
        QFETCH(const QString, better);
        SiteConfig config;
        config.markdown = markdown;
        config.build.gems = gems.split(u' ', Qt::SkipEmptyParts);
        config.build.runsJekyll = host == BlogHost::OwnBuild;
        config.build.runsPagesBuild = host == BlogHost::GitHubPages;
        const MarkdownChoice choice = MarkdownChoice::of(config);
        QCOMPARE(nameOf(choice.engine), engine);
        QCOMPARE(choice.fault ? choice.fault->better.toString() : QString(), better);
        QVERIFY(choice.reason.endsWith(u'.'));
        QCOMPARE(choice.dependsOnHost, markdown == u"CommonMark" && host == BlogHost::Unknown && !gems.isEmpty());
        QCOMPARE(renderOptionsFor(config, {}).commonMark.has_value(), engine != u"kramdown");
    }

    void theHostIsReadOffTheBlog_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<BlogHost>("host");
        const auto row = [](const char *file, const char *content, BlogHost host) {
            QTest::addRow("%s: %s", file, content) << QString::fromLatin1(file) << QByteArray(content) << host;
        };
        using enum BlogHost;
        row("README.md", "", Unknown);
        row("Gemfile", "gem \"github-pages\", group: :jekyll_plugins\n", GitHubPages);
        row("Gemfile", "# gem \"github-pages\"\ngem \"jekyll\"\n", Unknown);
        row("Gemfile.lock", "GEM\n  specs:\n    github-pages (232)\n      jekyll (= 3.10.0)\n", GitHubPages);
        row("CNAME", "example.org\n", GitHubPages);
        row(".github/workflows/pages.yml", "steps:\n  - uses: actions/jekyll-build-pages@v1\n", GitHubPages);
        row(".github/workflows/pages.yml", "steps:\n  - run: bundle exec jekyll build\n", OwnBuild);
        row(".github/workflows/test.yml", "steps:\n  - run: make test\n", Unknown);
        row("netlify.toml", "[build]\ncommand = \"jekyll build\"\n", OwnBuild);
        row(".git/config", "[remote \"origin\"]\n\turl = git@github.com:ann/ann.github.io.git\n", GitHubPages);
        row(".git/config", "[remote \"origin\"]\n\turl = git@gitlab.com:ann/blog.git\n", Unknown);
    }

    void theHostIsReadOffTheBlog()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QFETCH(const BlogHost, host);
        const QTemporaryDir folder;
        write(folder, QStringLiteral("_config.yml"), "title: x\n");
        write(folder, file, content);
        const BuildContext context = configOf(folder).build;
        QCOMPARE(context.host(), host);
        QVERIFY(context.reason().endsWith(u'.'));
    }

    void theAuthorsWordCounts()
    {
        const QTemporaryDir folder;
        write(folder, QStringLiteral("_config.yml"), "markdown: CommonMark\nplugins: [jekyll-commonmark]\n");
        QCOMPARE(MarkdownChoice::of(configOf(folder)).engine, MarkdownEngine::CommonMark);
        QVERIFY(MarkdownChoice::of(configOf(folder)).dependsOnHost);
        BlogOverrides overrides;
        overrides.host = BlogHost::GitHubPages;
        QVERIFY(overrides.keep(folder.path()));
        QCOMPARE(BlogOverrides::of(folder.path()), overrides);
        QCOMPARE(MarkdownChoice::of(configOf(folder)).engine, MarkdownEngine::Kramdown);
        QVERIFY(!MarkdownChoice::of(configOf(folder)).dependsOnHost);
    }

    void optionsAreLists()
    {
        const QTemporaryDir folder;
        write(folder, QStringLiteral("_config.yml"),
            "markdown: CommonMarkGhPages\ncommonmark:\n  options: [unsafe, FOOTNOTES]\n  extensions: table\n");
        const SiteConfig config = configOf(folder);
        const CommonMarkOptions options = MarkdownChoice::of(config).commonMark;
        QCOMPARE(options.flags, CommonMarkOptions::RawHtml | CommonMarkOptions::Footnotes);
        QVERIFY(options.extensions.isEmpty());
        QVERIFY(options.isPages);
        QVERIFY(!MarkdownChoice::with(MarkdownEngine::CommonMark, config).commonMark.isPages);
    }

    void jekyllFourCannotHavePagesRenderer()
    {
        SiteConfig config;
        config.markdown = QStringLiteral("CommonMarkGhPages");
        config.build.jekyllMajor = 4;
        QVERIFY(MarkdownChoice::of(config).fault);
    }

    void gitHubPagesShowsPostsToCome_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<bool>("isPages");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("Pages") << QByteArray("title: x\n") << true << true;
        QTest::newRow("Pages, but not on this blog") << QByteArray("future: false\n") << true << false;
        QTest::newRow("its own build") << QByteArray("title: x\n") << false << false;
        QTest::newRow("its own build, and said so") << QByteArray("future: true\n") << false << true;
    }

    void gitHubPagesShowsPostsToCome()
    {
        QFETCH(const QByteArray, config);
        QFETCH(const bool, isPages);
        QFETCH(const bool, isShown);
        const QTemporaryDir folder;
        write(folder, QStringLiteral("_config.yml"), config);
        if (isPages) {
            write(folder, QStringLiteral("CNAME"), "example.org\n");
        }
        const FrontMatter post = FrontMatter::parse(QStringLiteral("---\ntitle: x\ndate: 2030-01-01\n---\n"));
        const PostAppearance appearance = appearanceOf(post, QStringLiteral("_posts/2030-01-01-x.md"), configOf(folder),
            QDateTime(QDate(2026, 5, 1), QTime(12, 0), QTimeZone::UTC));
        QCOMPARE(appearance.state == PostAppearance::State::Now, isShown);
    }

    void namesAreTakenAsConfigurationsWriteThem()
    {
        QCOMPARE(engineNamed(QStringLiteral("CommonMarkGhPages")), MarkdownEngine::CommonMarkGhPages);
        QCOMPARE(engineNamed(QStringLiteral("commonmark-ghpages")), MarkdownEngine::CommonMarkGhPages);
        QCOMPARE(engineNamed(QStringLiteral("GFM")), MarkdownEngine::CommonMarkGhPages);
        QCOMPARE(engineNamed(QStringLiteral("CommonMark")), MarkdownEngine::CommonMark);
        QCOMPARE(engineNamed(QStringLiteral("Kramdown")), MarkdownEngine::Kramdown);
        QVERIFY(!engineNamed(QStringLiteral("redcarpet")));
    }
};

QTEST_GUILESS_MAIN(TestSiteMarkdownEngine)
#include "test_site_markdownengine.moc"
