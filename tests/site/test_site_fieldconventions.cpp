// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogposts.h"
#include "site/blog/fieldconventions.h"
#include "support/shared.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

FrontMatter parsed(const QString &yaml)
{
    return FrontMatter::parse(QStringLiteral("---\n") + yaml + QStringLiteral("---\n"));
}

QStringList pathsOf(const QList<FormRow> &rows)
{
    QStringList paths;
    for (const FormRow &row : rows) {
        paths.append(row.path);
    }
    return paths;
}

FieldKind kindOf(const QList<FormRow> &rows, const QString &path)
{
    const auto row = std::ranges::find(rows, path, &FormRow::path);
    return row == rows.end() ? FieldKind::Fixed : row->kind;
}

} // namespace

class FieldConventionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreRead_data();
    void kindsAreRead();
    void keysComeInTheBlogsOrder();
    void valuesComeMostUsedFirst();
    void rowsAreTheBlogsAndThePosts();
    void valuesThatNoEditorGivesBackAreFixed_data();
    void valuesThatNoEditorGivesBackAreFixed();
    void childrenOfAScalarAreNotOffered();
    void caseFoldsToTheBlogs();
    void postsOfABlogAreFound();
    void theSharedSamplesBlogHasItsKeys();
};

void FieldConventionsTest::kindsAreRead_data()
{
    QTest::addColumn<QStringList>("values"); ///< the key's values, one for each post
    QTest::addColumn<QString>("key");
    QTest::addColumn<FieldKind>("kind");
    const auto row = [](const char *name, const char *values, const char *key, FieldKind kind) {
        QTest::newRow(name) << QString::fromUtf8(values).split(u'|') << QString::fromUtf8(key) << kind;
    };
    row("booleans", "yes|false", "spoiler", FieldKind::YesNo);
    row("dates", "2022-05-18|2022-05-18 10:00:00 +1000", "held", FieldKind::Date);
    row("numbers", "1|2.5", "weight", FieldKind::Number);
    row("lists", "[a, b]|[]", "speakers", FieldKind::Tags);
    row("empty lists and nothing", "[]|", "speakers", FieldKind::Tags);
    row("pictures", "/images/a.png|b.JPG", "cover", FieldKind::Image);
    row("few words again and again", "talk|talk|panel|panel|talk", "format", FieldKind::Choice);
    row("words that differ", "one|two|three|four|five", "format", FieldKind::Text);
    row("sentences",
        "A very long sentence about what happened on the first day of the conference by the river, and why it "
        "matters.|Another one, about the second day, when the rain came down on the tents and nobody wanted to leave.",
        "about", FieldKind::LongText);
    row("a known key", "Short.", "excerpt", FieldKind::LongText);
    row("a known key with other values", "2019|2020", "title", FieldKind::Number);
    row("a known key without values", "|", "comments", FieldKind::YesNo);
    row("a date as text", "\"2022-05-18\"", "date", FieldKind::Date);
}

void FieldConventionsTest::kindsAreRead()
{
    QFETCH(QStringList, values);
    QFETCH(QString, key);
    QList<FrontMatter> posts;
    for (const QString &value : values) {
        posts.append(parsed(key + QStringLiteral(": ") + value + u'\n'));
    }
    const FieldConventions conventions = fieldConventionsOf(posts);
    QCOMPARE(conventions.posts, posts.size());
    QVERIFY(conventions.find(key));
    QTEST(conventions.find(key)->kind, "kind");
}

void FieldConventionsTest::keysComeInTheBlogsOrder()
{
    const FieldConventions conventions =
        fieldConventionsOf({parsed(QStringLiteral("layout: a\ntitle: b\nheader:\n  image: c.png\n  "
                                                  "caption: d\ntags: []\n")),
            parsed(QStringLiteral(
                "layout: a\ntitle: b\ndate: 2022-01-01\nheader:\n  caption: d\n  image: c.png\ntags: []\n")),
            parsed(QStringLiteral("layout: a\ntitle: b\nheader:\n  image: c.png\n  caption: d\ntags: []\n"))});
    QStringList paths;
    for (const FieldConvention &convention : conventions.fields) {
        paths.append(convention.path);
    }
    QCOMPARE(paths,
        (QStringList{QStringLiteral("layout"), QStringLiteral("title"), QStringLiteral("date"),
            QStringLiteral("header.image"), QStringLiteral("header.caption"), QStringLiteral("tags")}));
    QCOMPARE(conventions.find(u"date")->posts, 1);
    QCOMPARE(conventions.find(u"title")->posts, 3);
}

void FieldConventionsTest::valuesComeMostUsedFirst()
{
    const FieldConventions conventions = fieldConventionsOf({parsed(QStringLiteral("tags: [b, a]\n")),
        parsed(QStringLiteral("tags: [AWS Summit, b]\n")), parsed(QStringLiteral("tags: [b, AWS Summit]\n"))});
    QCOMPARE(conventions.find(u"tags")->values,
        (QStringList{QStringLiteral("b"), QStringLiteral("AWS Summit"), QStringLiteral("a")}));
}

void FieldConventionsTest::rowsAreTheBlogsAndThePosts()
{
    const FieldConventions conventions = fieldConventionsOf({parsed(QStringLiteral("layout: a\ntitle: b\ntags: [x]\n")),
        parsed(QStringLiteral("layout: a\ntitle: b\ntags: [x]\nrare: 1\n")),
        parsed(QStringLiteral("layout: a\ntitle: b\ntags: [x]\n"))});
    const QList<FormRow> rows = formRowsFor(parsed(QStringLiteral("own: true\ntags: []\n")), conventions);
    QCOMPARE(pathsOf(rows),
        (QStringList{
            QStringLiteral("layout"), QStringLiteral("title"), QStringLiteral("tags"), QStringLiteral("own")}));
    QVERIFY(!rows[0].isInPost);
    QVERIFY(rows[2].isInPost);
    QCOMPARE(rows[2].values, QStringList{QStringLiteral("x")});
    QCOMPARE(rows[3].kind, FieldKind::YesNo);
    // A key that few posts have is shown where the post has it.
    QVERIFY(pathsOf(formRowsFor(parsed(QStringLiteral("rare: 2\n")), conventions)).contains(QStringLiteral("rare")));
}

void FieldConventionsTest::valuesThatNoEditorGivesBackAreFixed_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *yaml, const char *path) {
        QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(path);
    };
    row("list of mappings", "gallery:\n  - url: a.png\n", "gallery");
    row("anchor", "base: &b one\n", "base");
    row("alias", "base: &b one\nsame: *b\n", "same");
    row("tag", "odd: !own x\n", "odd");
    row("dot in the key", "a.b: 1\n", "a.b");
}

void FieldConventionsTest::valuesThatNoEditorGivesBackAreFixed()
{
    QFETCH(QString, yaml);
    QFETCH(QString, path);
    const QList<FormRow> rows = formRowsFor(parsed(yaml), standardFieldConventions());
    QVERIFY2(pathsOf(rows).contains(path), qPrintable(pathsOf(rows).join(u' ')));
    QCOMPARE(kindOf(rows, path), FieldKind::Fixed);
}

void FieldConventionsTest::childrenOfAScalarAreNotOffered()
{
    const QStringList paths =
        pathsOf(formRowsFor(parsed(QStringLiteral("header: none\n")), standardFieldConventions()));
    QVERIFY(paths.contains(QStringLiteral("header")));
    QVERIFY(!paths.contains(QStringLiteral("header.overlay_image")));
}

void FieldConventionsTest::caseFoldsToTheBlogs()
{
    const QStringList blog{QStringLiteral("AWS Summit"), QStringLiteral("Çeviri")};
    QCOMPARE(withUsualCase(QStringLiteral("aws summit"), blog), QStringLiteral("AWS Summit"));
    QCOMPARE(withUsualCase(QStringLiteral("çeviri"), blog), QStringLiteral("Çeviri"));
    QCOMPARE(withUsualCase(QStringLiteral("aws"), blog), QStringLiteral("aws"));
}

void FieldConventionsTest::postsOfABlogAreFound()
{
    const QTemporaryDir blog;
    const auto write = [&blog](const char *path, const char *text) {
        return writeTestFile(blog.filePath(QString::fromUtf8(path)), text);
    };
    QVERIFY(write("_posts/2022-05-18-old.md", "---\ntitle: Old\n---\n"));
    QVERIFY(write("_posts/2023/2023-05-18-new.markdown", "---\r\ntitle: New\r\n---\r\n"));
    QVERIFY(write("_drafts/idea.md", "---\ntitle: Idea\n---\n"));
    QVERIFY(write("travel/_posts/2021-01-01-trip.md", "---\ntitle: Trip\n---\n"));
    QVERIFY(write("_posts/2022-01-01-broken.md", "---\ntitle: \"Broken\n---\n"));
    QVERIFY(write("_posts/2022-01-02-latin.md", "---\ntitle: caf\xe9\n---\n"));
    QVERIFY(write("_site/_posts/2022-01-03-built.md", "---\ntitle: Built\n---\n"));
    QVERIFY(write("_posts/picture.png", "not a post"));
    QStringList titles;
    for (const BlogPost &post : readBlogPosts(blog.path())) {
        titles.append(post.frontMatter.value(u"title").toString());
    }
    QCOMPARE(titles,
        (QStringList{QStringLiteral("Idea"), QStringLiteral("New"), QStringLiteral("Old"), QStringLiteral("Trip")}));
    QCOMPARE(readBlogPosts(blog.path(), 1).size(), 1);
    QCOMPARE(readBlogPosts(blog.filePath(QStringLiteral("nowhere"))).size(), 0);
}

void FieldConventionsTest::theSharedSamplesBlogHasItsKeys()
{
    const QString corpus = sharedPath("corpus");
    if (!QFileInfo(corpus).isDir()) {
        QSKIP("there is no folder of shared posts beside the project");
    }
    // Every blog of the corpus: no key is lost, no kind is one that its own values do not fit.
    for (const QFileInfo &blog : QDir(corpus).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QList<FrontMatter> posts;
        QDirIterator files(blog.filePath(), {QStringLiteral("*.md"), QStringLiteral("*.markdown")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            FrontMatter post = FrontMatter::parse(textOf(files.next()));
            if (post.isReadable()) {
                posts.append(post);
            }
        }
        const FieldConventions conventions = fieldConventionsOf(posts);
        for (const FrontMatter &post : std::as_const(posts)) {
            for (const FormRow &row : formRowsFor(post, conventions)) {
                const Field *field = post.find(row.path);
                if (!row.isInPost || !field) {
                    continue;
                }
                const FieldValue::Kind kind = field->value.kind();
                const QByteArray where = (blog.fileName() + u' ' + row.path).toUtf8();
                QVERIFY2((row.kind == FieldKind::Tags) == (kind == FieldValue::Kind::List)
                        || kind == FieldValue::Kind::Null || row.kind == FieldKind::Fixed,
                    where.constData());
                QVERIFY2(
                    row.kind != FieldKind::YesNo || kind == FieldValue::Kind::Boolean || kind == FieldValue::Kind::Null,
                    where.constData());
            }
        }
    }
}

QTEST_MAIN(FieldConventionsTest)

#include "test_site_fieldconventions.moc"
