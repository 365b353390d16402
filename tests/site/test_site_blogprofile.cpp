// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogprofile.h"
#include "site/blog/postplace.h"
#include "site/blog/postsearch.h"
#include "site/pictures/pictures.h"
#include "support/fixturefiles.h"
#include "testsite.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

class BlogProfileTest : public QObject
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
    void linksAreCounted();
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

void BlogProfileTest::aBlogTellsItsConventions()
{
    const QString folder = fixtures("hpstr");
    const BlogProfile profile = readBlogProfile(Site::open(folder).value());
    QCOMPARE(profile.folder, folder);
    QCOMPARE(profile.index.posts.size(), 2);
    QCOMPARE(profile.modifiedKey, QStringLiteral("modified"));
    QCOMPARE(profile.header.imageKey, QStringLiteral("image.feature"));
    QVERIFY(!profile.usesRedirects);
    const FieldConvention *tags = profile.fields.find(u"tags");
    QVERIFY(tags != nullptr);
    QCOMPARE(tags->values, QStringList({QStringLiteral("theatre"), QStringLiteral("lights")}));
    const EffectiveSettings effective = effectiveSettingsOf(profile);
    QCOMPARE(effective.layout, QStringLiteral("post"));
    QVERIFY(effective.formKeys.contains(QStringLiteral("image.feature")));
    QVERIFY2(effective.credit.contains(QStringLiteral("Jane Doe")), qPrintable(effective.credit));
}

void BlogProfileTest::pictureFoldersAreCounted()
{
    const QStringList files{QStringLiteral("images/a-1.png"), QStringLiteral("images/a-2.jpg"),
        QStringLiteral("images/Odd Name.PNG"), QStringLiteral("images/day/one.webp"),
        QStringLiteral("_site/images/x.png"), QStringLiteral(".git/x.png"), QStringLiteral("node_modules/x.png"),
        QStringLiteral("notes.txt")};
    for (const QString &file : files) {
        QVERIFY(writeTestFile(m_folder->filePath(file), "x"));
    }
    const PictureFolders found = PictureFolders::of(m_folder->path());
    QCOMPARE(found.pictures, 4);
    QCOMPARE(found.plainNames, 3);
    QCOMPARE(found.numberedNames, 2);
    const QList<PictureFolder> folders{{QStringLiteral("images"), 3}, {QStringLiteral("images/day"), 1}};
    QVERIFY(found.folders == folders);
    QCOMPARE(found.usual, QStringLiteral("images"));
}

void BlogProfileTest::thePicturesOfANewPostGoWhereOthersAre_data()
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

void BlogProfileTest::thePicturesOfANewPostGoWhereOthersAre()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, usual);
    for (const QString &file : files) {
        QVERIFY(writeTestFile(m_folder->filePath(file), "x"));
    }
    QCOMPARE(PictureFolders::of(m_folder->path()).usual, usual);
    QCOMPARE(pictureConventionOf({}, QString(), Slug::of(u"New post"), usual).folder,
        QString(usual).replace(QStringLiteral(":slug"), QStringLiteral("new-post")));
}

void BlogProfileTest::aNewPostGetsTheLayoutThatOthersHave()
{
    const QString blog = m_folder->filePath(QStringLiteral("blog"));
    QCOMPARE(layoutForNew(QString()), QStringLiteral("post"));
    QVERIFY(writeTestFile(blog + QStringLiteral("/_config.yml"), "title: x\n"));
    QCOMPARE(layoutForNew(blog), QStringLiteral("post"));
    for (const auto &[name, layout] : {std::pair("2026-01-01-a", "single"), std::pair("2026-01-02-b", "splash"),
             std::pair("2026-01-03-c", "single")}) {
        QVERIFY(writeTestFile(blog + QStringLiteral("/_posts/%1.md").arg(QLatin1StringView(name)),
            QByteArray("---\nlayout: ") + layout + "\n---\nText\n"));
    }
    QCOMPARE(layoutForNew(blog), QStringLiteral("single"));
    BlogOverrides overrides;
    overrides.layout = QStringLiteral("report");
    QVERIFY(overrides.keep(blog));
    QCOMPARE(layoutForNew(blog), QStringLiteral("report"));
}

void BlogProfileTest::linksAreCounted()
{
    const LinkConvention convention = linkConventionOf(
        {QStringLiteral(
             "---\ntitle: x\n---\n[a](https://a.example){:target=\"_blank\"} [b](https://b.example) [c](/c)\n"),
            QStringLiteral("[own](https://blog.example/x) <a href=\"https://d.example\" target=\"_blank\">d</a>\n")},
        QStringLiteral("https://blog.example"));
    QCOMPARE(convention.links, 3);
    QCOMPARE(convention.inNewTab, 2);
    QVERIFY(!convention.isNewTab());
    LinkConvention chosen = convention;
    chosen.chosen = true;
    QVERIFY(chosen.isNewTab());
}

void BlogProfileTest::overridesAreKeptOutsideTheBlog()
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

void BlogProfileTest::damagedOverridesAreLeftOut()
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

void BlogProfileTest::overridesComeFirst()
{
    const QString folder = fixtures("minimal-mistakes");
    const Site site = Site::open(folder).value();
    QCOMPARE(modifiedKeyOf(site), QStringLiteral("last_modified_at"));
    BlogOverrides overrides;
    overrides.modifiedKey = QStringLiteral("updated");
    overrides.pictureFolder = QStringLiteral("pictures");
    QVERIFY(overrides.keep(folder));
    QCOMPARE(modifiedKeyOf(site), QStringLiteral("updated"));
    QCOMPARE(pictureFolderFor(folder), QStringLiteral("pictures"));
    const EffectiveSettings effective = effectiveSettingsOf(readBlogProfile(site), overrides);
    QCOMPARE(effective.modifiedKey, QStringLiteral("updated"));
    QCOMPARE(effective.layout, QStringLiteral("single"));
    QVERIFY(BlogOverrides().keep(folder));
    QCOMPARE(pictureFolderFor(folder), QStringLiteral("images/:slug"));
}

void BlogProfileTest::theFormHasTheChosenKeys()
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

void BlogProfileTest::postsAreFoundByTheirLetters_data()
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

void BlogProfileTest::postsAreFoundByTheirLetters()
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

QTEST_GUILESS_MAIN(BlogProfileTest)
#include "test_site_blogprofile.moc"
