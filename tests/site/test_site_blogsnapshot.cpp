// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogtexts.h"
#include "site/blog/effectivesettings.h"
#include "site/blog/postplace.h"
#include "site/blog/postsearch.h"
#include "site/jekyll/pageaddress.h"
#include "site/pictures/pictures.h"
#include "support/fixturefiles.h"
#include "testsite.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

class BlogSnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aBlogTellsItsConventions();
    void pictureFoldersAreCounted();
    void thePicturesOfANewPostGoWhereOthersAre_data();
    void thePicturesOfANewPostGoWhereOthersAre();
    void aNewPostGetsTheLayoutThatOthersHave();
    void onlyFilesWithEndingsAreLayouts();
    void linksAreCounted();
    void everyFileIsListedOnce();
    void whatJekyllTakesForAPostIsOneForAll();
    void theAddressOfAPostIsTheSameInListsAndInTheText_data();
    void theAddressOfAPostIsTheSameInListsAndInTheText();
    void textsNamePicturesAndWords_data();
    void textsNamePicturesAndWords();
    void pagesOfCollectionsAndDefaultsAreKnown();
    void overridesAreKeptOutsideTheBlog();
    void damagedOverridesAreLeftOut();
    void overridesComeFirst();
    void theFormHasTheChosenKeys();
    void postsAreFoundByTheirLetters_data();
    void postsAreFoundByTheirLetters();

private:
    [[nodiscard]] QString fixtures(const char *name) const
    {
        return makeBlogFixture(QString::fromLatin1(name), m_folder->path()).folder;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void BlogSnapshotTest::aBlogTellsItsConventions()
{
    const QString folder = fixtures("hpstr");
    const BlogSnapshot blog = readBlogSnapshot(Site::open(folder).value());
    QCOMPARE(blog.folder, folder);
    QCOMPARE(blog.index.posts.size(), 2);
    QCOMPARE(blog.conventions.modifiedKey, QStringLiteral("modified"));
    QCOMPARE(blog.conventions.header.imageKey, QStringLiteral("image.feature"));
    QVERIFY(!blog.conventions.usesRedirects);
    QVERIFY(!blog.facts.isRead);
    const FieldConvention *tags = blog.conventions.fields.find(u"tags");
    QVERIFY(tags != nullptr);
    QCOMPARE(tags->values, QStringList({QStringLiteral("theatre"), QStringLiteral("lights")}));
    const EffectiveSettings effective = effectiveSettingsOf(blog);
    QCOMPARE(effective.layout, QStringLiteral("post"));
    QVERIFY(effective.formKeys.contains(QStringLiteral("image.feature")));
    QVERIFY2(effective.credit.contains(QStringLiteral("Jane Doe")), qPrintable(effective.credit));
}

void BlogSnapshotTest::pictureFoldersAreCounted()
{
    const QStringList files{QStringLiteral("images/a-1.png"), QStringLiteral("images/a-2.jpg"),
        QStringLiteral("images/Odd Name.PNG"), QStringLiteral("images/day/one.webp"),
        QStringLiteral("_site/images/x.png"), QStringLiteral(".git/x.png"), QStringLiteral("node_modules/x.png"),
        QStringLiteral("notes.txt")};
    for (const QString &file : files) {
        QVERIFY(writeTestFile(m_folder->filePath(file), "x"));
    }
    const PictureFolders found = PictureFolders::of(BlogFiles::of(m_folder->path(), {}).all());
    QCOMPARE(found.pictures, 4);
    QCOMPARE(found.plainNames, 3);
    QCOMPARE(found.numberedNames, 2);
    const QList<PictureFolder> folders{{QStringLiteral("images"), 3}, {QStringLiteral("images/day"), 1}};
    QVERIFY(found.folders == folders);
    QCOMPARE(found.usual, QStringLiteral("images"));
}

void BlogSnapshotTest::thePicturesOfANewPostGoWhereOthersAre_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("usual");
    const auto row = [](const char *name, const QStringList &files, const char *usual) {
        QTest::newRow(name) << files << QString::fromLatin1(usual);
    };
    row("none", {}, "images/:slug");
    row("too few", {QStringLiteral("img/a.png")}, "images/:slug");
    row("one post",
        {QStringLiteral("images/summit/a.png"), QStringLiteral("images/summit/b.png"),
            QStringLiteral("images/summit/c.png")},
        "images/:slug");
    row("flat below assets",
        {QStringLiteral("assets/img/a.png"), QStringLiteral("assets/img/b.png"), QStringLiteral("assets/img/c.png")},
        "assets/img");
    row("by post below posts",
        {QStringLiteral("assets/images/posts/a/1.png"), QStringLiteral("assets/images/posts/b/1.png"),
            QStringLiteral("assets/images/posts/c/1.png"), QStringLiteral("assets/images/logo.png")},
        "assets/images/posts/:slug");
}

void BlogSnapshotTest::thePicturesOfANewPostGoWhereOthersAre()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, usual);
    for (const QString &file : files) {
        QVERIFY(writeTestFile(m_folder->filePath(file), "x"));
    }
    QCOMPARE(PictureFolders::of(BlogFiles::of(m_folder->path(), {}).all()).usual, usual);
    QCOMPARE(pictureConventionOf({}, QString(), Slug::of(u"New post"), usual).folder,
        QString(usual).replace(QStringLiteral(":slug"), QStringLiteral("new-post")));
}

void BlogSnapshotTest::aNewPostGetsTheLayoutThatOthersHave()
{
    const QString folder = m_folder->filePath(QStringLiteral("blog"));
    QVERIFY(writeTestFile(folder + QStringLiteral("/_config.yml"), "title: x\n"));
    const auto layout = [&folder] {
        const BlogSnapshot blog = readBlogSnapshot(Site::open(folder).value());
        return effectiveSettingsOf(blog, blog.overrides).layout;
    };
    QCOMPARE(layout(), QString());
    for (const auto &[name, its] : {std::pair("2026-01-01-a", "single"), std::pair("2026-01-02-b", "splash"),
             std::pair("2026-01-03-c", "single")}) {
        QVERIFY(writeTestFile(folder + QStringLiteral("/_posts/%1.md").arg(QLatin1StringView(name)),
            QByteArray("---\nlayout: ") + its + "\n---\nText\n"));
    }
    QCOMPARE(layout(), QStringLiteral("single"));
    QVERIFY(writeTestFile(folder + QStringLiteral("/_layouts/splash.html"), "{{ content }}"));
    QCOMPARE(layout(), QStringLiteral("splash"));
    BlogOverrides overrides;
    overrides.layout = QStringLiteral("report");
    QVERIFY(overrides.keep(folder));
    QCOMPARE(layout(), QStringLiteral("report"));
}

void BlogSnapshotTest::onlyFilesWithEndingsAreLayouts()
{
    const QTemporaryDir blog;
    QVERIFY(writeTestFile(blog.filePath(QStringLiteral("_config.yml")), "title: Blog\n"));
    for (const char *name : {"LICENSE", "v1.2/post", "v1.2/page.html", ".html", "single.html"}) {
        QVERIFY(writeTestFile(blog.filePath(QStringLiteral("_layouts/") + QLatin1StringView(name)), "{{ content }}"));
    }
    const Result<Site> site = Site::open(blog.path());
    QVERIFY(site.has_value());
    const QSet<QString> layouts = readWholeBlog(*site).facts.layouts;
    QVERIFY(layouts.contains(QStringLiteral("single")) && layouts.contains(QStringLiteral("v1.2/page")));
    QVERIFY(!layouts.contains(QStringLiteral("LICENSE")) && !layouts.contains(QStringLiteral("v1")));
}

void BlogSnapshotTest::linksAreCounted()
{
    const QStringList posts{
        QStringLiteral(
            "---\ntitle: x\n---\n[a](https://a.example){:target=\"_blank\"} [b](https://b.example) [c](/c)\n"),
        QStringLiteral("[own](https://blog.example/x) <a href=\"https://d.example\" target=\"_blank\">d</a>\n")};
    SiteConfig config;
    config.values.insert(QStringLiteral("url"), QStringLiteral("https://blog.example"));
    const LinkConvention convention = linkConventionOf(posts, config);
    QCOMPARE(convention.links, 3);
    QCOMPARE(convention.inNewTab, 2);
    config.build.chosen = BlogHost::OwnBuild;
    config.markdown = QStringLiteral("CommonMark"); // which has no attribute lists, and leaves HTML out
    QCOMPARE(linkConventionOf(posts, config).links, 2);
    QCOMPARE(linkConventionOf(posts, config).inNewTab, 0);
    QVERIFY(!convention.isNewTab());
    LinkConvention chosen = convention;
    chosen.chosen = true;
    QVERIFY(chosen.isNewTab());
}

void BlogSnapshotTest::everyFileIsListedOnce()
{
    const QStringList files{QStringLiteral("_config.yml"), QStringLiteral("_data/a.yml"),
        QStringLiteral("_drafts/b.md"), QStringLiteral("_parts/c.md"), QStringLiteral("_posts/2026-01-01-d.md"),
        QStringLiteral("_posts/e.png"), QStringLiteral("assets/vendor/f.js"), QStringLiteral("left/_posts/g.md"),
        QStringLiteral("sub/_posts/2026-01-01-h.md")};
    const QStringList hidden{QStringLiteral(".git/i"), QStringLiteral("_site/j.html"),
        QStringLiteral("node_modules/k/l.md"), QStringLiteral("vendor/bundle/m.md")};
    for (const QString &file : files + hidden) {
        QVERIFY(writeTestFile(m_folder->filePath(file), "title: x\nexclude: [left]\ncollections: [parts]\n"));
    }
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("sub")), m_folder->filePath(QStringLiteral("linked"))));
    const BlogFiles found = BlogFiles::of(m_folder->path(), Site::open(m_folder->path())->config());
    QCOMPARE(found.all(), files);
    QVERIFY(found.isWhole());
}

void BlogSnapshotTest::whatJekyllTakesForAPostIsOneForAll()
{
    const auto write = [this](const char *name, const QByteArray &text) {
        QVERIFY(writeTestFile(m_folder->filePath(QString::fromLatin1(name)), text));
    };
    write("_config.yml", "title: x\nmarkdown_ext: \"text,MD\"\nexclude: [_posts/left]\n");
    write("_posts/2026-01-01-a.text", "---\ntags: [sea]\nredirect_from: /old/\n---\nText\n");
    write("_posts/2026-01-02-b.md", "---\nexcerpt: e\n---\nText\n");
    write("_posts/2026-01-03-c.adoc", "---\ntags: [sea]\n---\nNo Markdown here\n");
    write("_posts/2026-01-03-c.png", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
    write("_posts/left/2026-01-04-d.md", "---\ntags: [not, read]\n---\nText\n");
    write("_drafts/e.md", "---\ntags: [draft]\n---\nText\n");
    const BlogSnapshot blog = readWholeBlog(Site::open(m_folder->path()).value());
    QCOMPARE(blog.index.count(DocumentKind::Post), 3);
    QCOMPARE(blog.index.unreadable.size(), 0);
    QCOMPARE(blog.facts.posts, 3);
    QCOMPARE(blog.facts.postsWithExcerpt, 1);
    QCOMPARE(blog.facts.tags.keys(), QStringList{QStringLiteral("sea")});
    QCOMPARE(blog.facts.urls.size(), 3);
    QVERIFY(blog.facts.pages.contains(QStringLiteral("/old")));
    QVERIFY(blog.conventions.usesRedirects);
    QCOMPARE(readBlogPosts(m_folder->path()).size(), 4); // with the draft
}

void BlogSnapshotTest::theAddressOfAPostIsTheSameInListsAndInTheText_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : fixtureNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void BlogSnapshotTest::theAddressOfAPostIsTheSameInListsAndInTheText()
{
    QFETCH(const QString, name);
    const Result<Site> site = Site::open(makeBlogFixture(name, m_folder->path()).folder);
    for (const IndexedPost &post : site ? readBlogIndex(*site).posts : QList<IndexedPost>()) {
        if (post.kind == DocumentKind::Post) {
            const QString text = textOf(site->folder() + u'/' + post.path);
            const PageAddress address =
                PageAddress::of(FrontMatter::parse(text), post.path, site->config(), QDate(2026, 5, 1));
            QCOMPARE(address.url, post.url);
        }
    }
}

void BlogSnapshotTest::textsNamePicturesAndWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *text, const char *names) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(names);
    };
    row("![a](/images/One.PNG)", "one.png");
    row("<img src=\"a/b.jpeg\"> url(c.svg)", "b.jpeg c.svg");
    row("a.png.bak b.pngs .gif", "a.png");
    row("x.png.jpg y.tar.webp", "x.png.jpg y.tar.webp");
    row("![a](caf%C3%A9.png) B\xc3\x9cHNE.AVIF", "bühne.avif café.png");
    row("{% include a.html pic=\"Tagged\" %} {% no end", "(a.html include pic tagged");
    row("plain text. No pictures at all.", "");
}

void BlogSnapshotTest::textsNamePicturesAndWords()
{
    QFETCH(const QByteArray, text);
    BlogTexts texts;
    texts.addNamesIn(text);
    QStringList pictures = texts.pictures.values();
    QStringList words = texts.words.values();
    pictures.sort();
    words.sort();
    QTEST(pictures.join(u' ') + (words.isEmpty() ? QString() : u'(' + words.join(u' ')), "names");
}

void BlogSnapshotTest::pagesOfCollectionsAndDefaultsAreKnown()
{
    const auto write = [this](const char *name, const QByteArray &text) {
        QVERIFY(writeTestFile(m_folder->filePath(QString::fromLatin1(name)), text));
    };
    write("_config.yml",
        "title: x\nbaseurl: /b\ncollections:\n  parts: {output: true, permalink: '/p/:name/'}\n  notes: {output: "
        "false}\n"
        "defaults:\n- scope: {path: sub, type: pages}\n  values: {permalink: '/set/:basename/'}\n");
    write("_parts/one.md", "---\n---\nText\n");
    write("_notes/two.md", "---\n---\nText\n");
    write("sub/three.md", "---\n---\nText\n");
    QVERIFY(writeTestFile(m_folder->filePath(QStringLiteral("über.html")), "---\nredirect_from: /me/\n---\nText\n"));
    const BlogFacts facts = readWholeBlog(Site::open(m_folder->path()).value()).facts;
    QVERIFY(facts.knowsPages);
    for (const QString &page : {QStringLiteral("/p/one"), QStringLiteral("/set/three"), QStringLiteral("/über"),
             QStringLiteral("/me"), QStringLiteral("/")}) {
        QVERIFY2(facts.pages.contains(page), qPrintable(page + QStringLiteral(": ") + facts.pages.values().join(u' ')));
    }
    QVERIFY(!facts.pages.contains(QStringLiteral("/notes/two")) && !facts.pages.contains(QStringLiteral("/sub/three")));
}

void BlogSnapshotTest::overridesAreKeptOutsideTheBlog()
{
    const QString folder = fixtures("no-git");
    const QMap<QString, QString> before = stateOf(folder);
    BlogOverrides overrides;
    overrides.pictureFolder = QStringLiteral("assets/:slug");
    overrides.modifiedKey = QStringLiteral("updated");
    overrides.credit = QStringLiteral("Image by [Jane](https://j.example)");
    overrides.layout = QStringLiteral("report");
    overrides.opensNewTab = false;
    overrides.formKeys = QStringList{QStringLiteral("title"), QStringLiteral("header.image")};
    const Result<void> kept = overrides.keep(folder);
    QVERIFY2(kept, qPrintable(whyNot(kept)));
    QVERIFY(BlogOverrides::of(folder) == overrides);
    QVERIFY(BlogOverrides::of(folder + QStringLiteral("/../my blog")) == overrides);
    QVERIFY(BlogOverrides::of(fixtures("dirty")) == BlogOverrides());
    QCOMPARE(stateOf(folder), before);
    QVERIFY(BlogOverrides().keep(folder));
    QVERIFY(BlogOverrides::of(folder) == BlogOverrides());
}

void BlogSnapshotTest::damagedOverridesAreLeftOut()
{
    const QString folder = fixtures("no-git");
    BlogOverrides overrides;
    overrides.layout = QStringLiteral("report");
    QVERIFY(overrides.keep(folder));
    const QDir kept(dataFolder() + QStringLiteral("/blogs"));
    const QString file =
        kept.filePath(kept.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time).constFirst());
    QVERIFY(writeTestFile(file,
        R"({"pictureFolder": "../../etc", "modifiedKey": "a: b", "layout": 7, "opensNewTab": "yes", "formKeys": ["ok", "no good"]})"));
    BlogOverrides left;
    left.formKeys = QStringList{QStringLiteral("ok")};
    QVERIFY(BlogOverrides::of(folder) == left);
    QVERIFY(writeTestFile(file, "{ no JSON"));
    QVERIFY(BlogOverrides::of(folder) == BlogOverrides());
}

void BlogSnapshotTest::overridesComeFirst()
{
    const QString folder = fixtures("minimal-mistakes");
    const Site site = Site::open(folder).value();
    QCOMPARE(effectiveSettingsOf(readBlogSnapshot(site)).modifiedKey, QStringLiteral("last_modified_at"));
    BlogOverrides overrides;
    overrides.modifiedKey = QStringLiteral("updated");
    overrides.pictureFolder = QStringLiteral("pictures");
    QVERIFY(overrides.keep(folder));
    QCOMPARE(pictureFolderFor(folder), QStringLiteral("pictures"));
    const BlogSnapshot blog = readBlogSnapshot(site);
    QVERIFY(blog.overrides == overrides);
    const EffectiveSettings effective = effectiveSettingsOf(blog, blog.overrides);
    QCOMPARE(effective.modifiedKey, QStringLiteral("updated"));
    QCOMPARE(effective.layout, QStringLiteral("single"));
    QVERIFY(BlogOverrides().keep(folder));
    QCOMPARE(pictureFolderFor(folder), QStringLiteral("images/:slug"));
}

void BlogSnapshotTest::theFormHasTheChosenKeys()
{
    const FrontMatter post = FrontMatter::parse(u"---\ntitle: x\n---\n");
    const FieldConventions conventions = withFormKeys(
        standardFieldConventions(), {QStringLiteral("tags"), QStringLiteral("place"), QStringLiteral("title")});
    QStringList rows;
    for (const FormRow &row : formRowsFor(post, conventions)) {
        rows.append(row.path);
    }
    QCOMPARE(rows, QStringList({QStringLiteral("tags"), QStringLiteral("place"), QStringLiteral("title")}));
}

void BlogSnapshotTest::postsAreFoundByTheirLetters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<qsizetype>>("found");
    QTest::newRow("none") << QString() << QList<qsizetype>{0, 1, 2, 3};
    QTest::newRow("a word, the newest first") << QStringLiteral("summit") << QList<qsizetype>{0, 1};
    QTest::newRow("two words") << QStringLiteral("summit 1") << QList<qsizetype>{1, 0};
    QTest::newRow("case and marks") << QStringLiteral("UBER") << QList<qsizetype>{2};
    QTest::newRow("file name") << QStringLiteral("trains") << QList<qsizetype>{3};
    QTest::newRow("letters") << QStringLiteral("awsd1") << QList<qsizetype>{1};
    QTest::newRow("a word before letters") << QStringLiteral("day") << QList<qsizetype>{0, 1};
    QTest::newRow("nothing") << QStringLiteral("zebra") << QList<qsizetype>();
}

void BlogSnapshotTest::postsAreFoundByTheirLetters()
{
    QFETCH(const QString, words);
    QFETCH(const QList<qsizetype>, found);
    const auto post = [](const char *path, const char *title) {
        IndexedPost made;
        made.path = QString::fromUtf8(path);
        made.title = QString::fromUtf8(title);
        return made;
    };
    QCOMPARE(findPosts({post("_posts/2022-05-19-two.md", "AWS Summit, day 2"),
                           post("_posts/2022-05-18-one.md", "AWS Summit, day 1"),
                           post("_posts/2022-05-17-u.md", "Über uns"), post("_posts/2022-05-16-trains.md", "Rails")},
                 words),
        found);
}

QTEST_GUILESS_MAIN(BlogSnapshotTest)
#include "test_site_blogsnapshot.moc"
