// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkfixture.h"
#include "site/checks/checkrules.h"
#include "site/checks/spelling.h"
#include "support/shared.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsAreFound_data();
    void problemsAreFound();
    void placesAreExact();
    void sentencesSayWhat();
    void withoutFoldersNoPictureIsMissing();
    void frontMatterErrorsPassThrough();
    void theSharedSampleIsReadWell();
    void theBundledSampleIsReadWell();
    void authorsDecide();
    void massesAreCounted();
    void whatThereIsNoTimeForIsNamed();
    void longWordsAreShortened();
};

void ChecksTest::problemsAreFound_data()
{
    QTest::addColumn<QByteArray>("post");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *name, const char *post, const char *fileName, const char *codes) {
        QTest::newRow(name) << QByteArray(post) << QString::fromUtf8(fileName) << QString::fromUtf8(codes);
    };
    row("nothing", "---\ntitle: x\n---\nText", "", "");
    row("no front matter", "Text", "", "front-matter-missing");
    row("empty file", "", "", "front-matter-missing");
    row("no alt", "---\ntitle: x\n---\n<figure><img src=\"../i/a.png\"><figcaption>c</figcaption></figure>", "",
        "figure-without-alt");
    row("empty alt", "---\ntitle: x\n---\n<figure><img src=\"../i/a.png\" alt=\"\"></figure>", "", "");
    row("missing", "---\ntitle: x\n---\n![a](../i/b.png) ![a](https://example.org/b.png)", "", "picture-missing");
    row("missing where the post is without its blog", "---\ntitle: x\n---\n![a](/assets/b.png) ![b](b.png)", "",
        "picture-missing");
    row("missing, linked to itself",
        "---\ntitle: x\n---\n<figure><a href=\"../i/b.png\"><img src=\"../i/b.png\" alt=\"b\"></a>"
        "<figcaption>c</figcaption></figure>",
        "", "picture-missing");
    row("in order",
        "---\ntitle: x\n---\n![a](../i/b.png)\n\n<figure><img "
        "src=\"../i/a.png\"><figcaption>c</figcaption></figure>\n\n![a](../i/c.png)",
        "", "picture-missing figure-without-alt picture-missing");
    row("dates agree", "---\ndate: 2022-05-18\n---\n", "2022-05-18-x.md", "");
    row("dates differ", "---\ndate: 2022-05-18 10:00:00 +1000\n---\n", "2022-05-17-x.md", "date-differs");
    row("no date in the name", "---\ndate: 2022-05-18\n---\n", "x.md", "");
    row("no date", "---\ntitle: x\n---\n", "2022-05-17-x.md", "");
    row("unclear date", "---\ndate: next spring\n---\n", "x.md", "date-unclear");
    row("empty date", "---\ndate:\n---\n", "x.md", "date-empty");
    row("date of no characters", "---\ndate: ''\n---\n", "x.md", "date-empty");
    row("categories as a year", "---\ncategories: 1999\n---\n", "x.md", "categories-type");
    row("categories as a mapping", "---\ncategories: {a: b}\n---\n", "x.md", "categories-type");
    row("slug of digits", "---\nslug: 1999\n---\n", "x.md", "slug-type");
    row("permalink of digits", "---\npermalink: 500\n---\n", "x.md", "permalink-type");
    row("empty permalink", "---\npermalink: \"\"\n---\n", "x.md", "permalink-home");
    row("unknown placeholder", "---\npermalink: /:titel/\n---\n", "x.md", "permalink-placeholder");
    row("anchors, aliases and tags, which the form does not edit",
        "---\na: &x b\nc: *x\ntitle: ! 'x'\n<<: {d: e}\n---\n", "x.md", "");
    row("known placeholders", "---\npermalink: /:categories/:year-:i_month_:day/:slug/\n---\n", "x.md", "");
}

void ChecksTest::problemsAreFound()
{
    QFETCH(const QByteArray, post);
    QFETCH(const QString, fileName);
    QFETCH(const QString, codes);
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/Prüfung für Übung XXXXXX"));
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("i/a.png")), testPicture(1)));
    CheckedPost checked = checkedPost(QString::fromUtf8(post), fileName);
    checked.pictures = {{folder.path()}};
    const Diagnostics found = checkPost(checked);
    QCOMPARE(codesOf(found), codes);
}

void ChecksTest::placesAreExact()
{
    const QString post = QStringLiteral("---\ntitle: Ü 🙂\ndate: 2022-05-18\n---\nÜ 🙂 ![a](b.png)\n\n"
                                        "<figure>\n\t<img src=\"a.png\">\n</figure>\n");
    const QTemporaryDir folder;
    CheckedPost checked = checkedPost(post, QStringLiteral("2022-01-01-x.md"));
    checked.pictures = {{folder.path()}};
    const Diagnostics found = checkPost(checked);
    QCOMPARE(placesOf(only(found, QStringLiteral("date-differs")) + only(found, QStringLiteral("picture-missing"))
                     + only(found, QStringLiteral("figure-without-alt")),
                 post),
        QStringLiteral("2022-05-18|b.png|a.png|<img src=\"a.png\">"));
    QVERIFY(std::ranges::is_sorted(found, {}, [](const Diagnostic &each) { return each.range.start; }));
}

void ChecksTest::sentencesSayWhat()
{
    const QString post =
        QStringLiteral("---\ndate: 2022-05-18\n---\n<figure><img src=\"../i/slide one.png\"></figure>\n");
    const QTemporaryDir folder;
    CheckedPost checked = checkedPost(post, QStringLiteral("2022-01-01-x.md"));
    checked.pictures = {{folder.path()}};
    const Diagnostics found = checkPost(checked);
    QCOMPARE(codesOf(found), QStringLiteral("date-differs figure-without-caption figure-without-alt picture-missing"));
    QVERIFY(found[0].message.contains(QStringLiteral("2022-05-18")));
    QVERIFY(found[0].message.contains(QStringLiteral("2022-01-01")));
    QVERIFY(found[2].message.contains(QStringLiteral("“slide one.png”")));
    QVERIFY(found[3].message.contains(QStringLiteral("“i/slide one.png”")));
    for (const Diagnostic &diagnostic : found) {
        QVERIFY2(diagnostic.message.endsWith(u'.'), qPrintable(diagnostic.message));
    }
}

void ChecksTest::withoutFoldersNoPictureIsMissing()
{
    QVERIFY(checkPost(checkedBody(QStringLiteral("![a](../i/b.png)"))).isEmpty());
}

void ChecksTest::frontMatterErrorsPassThrough()
{
    const QString post = QStringLiteral("---\ntitle: a: b\n---\n");
    const Diagnostics expected = FrontMatter::parse(post).diagnostics();
    QVERIFY(!expected.isEmpty());
    const Diagnostics found = checkPost(checkedPost(post));
    QVERIFY(std::ranges::all_of(expected, [&](const Diagnostic &each) { return found.contains(each); }));
    QCOMPARE(found.size(), expected.size() + 1);
    QVERIFY(codesOf(found).contains(QStringLiteral("front-matter-lost")));
}

/// What is found in the report of the shared samples, as it was published.
void ChecksTest::theSharedSampleIsReadWell()
{
    const QString path = sharedPath("samples/aws-summit-2022-day1.md");
    if (!QFile::exists(path)) {
        return;
    }
    CheckedPost checked = checkedPost(textOf(path), QFileInfo(path).fileName());
    checked.pageUrl = QStringLiteral("/aws-summit-2022-day1/");
    checked.pictures = {{QFileInfo(path).absolutePath()}};
    const Diagnostics found = checkPost(checked);
    const QString alt = QStringLiteral(" figure-without-alt");
    QCOMPARE(codesOf(found),
        QStringLiteral("header-credit-without-name") + alt + QStringLiteral(" sentence-unfinished promise") + alt
            + QStringLiteral(" word-twice") + alt.repeated(5) + QStringLiteral(" link-hash promise"));
    const auto placeOf = [&](const char *code) {
        return placesOf(only(found, QString::fromLatin1(code)), checked.text);
    };
    QCOMPARE(placeOf("sentence-unfinished"), QStringLiteral("As a newcomer in the filed of ML, it was"));
    QCOMPARE(placeOf("word-twice"), QStringLiteral("the these"));
    QCOMPARE(placeOf("link-hash"), QStringLiteral("https://fullstackdeveloper.tips/tags/#"));
    QCOMPARE(placeOf("promise"),
        QStringLiteral("When the AWS Summit videos are made available, I will post their links here.|"
                       "Keep an eye out for my Day 2 wrap later!"));
}

/// The bundled report has one of each of a few, so that people who try the sample see what checks are.
void ChecksTest::theBundledSampleIsReadWell()
{
    const QString path =
        QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog/_posts/2026-10-14-longshore-2026-day-1.md");
    CheckedPost checked = checkedPost(textOf(path), QStringLiteral("_posts/2026-10-14-longshore-2026-day-1.md"));
    checked.pageUrl = QStringLiteral("/longshore-2026-day-1/");
    checked.now = QDateTime(QDate(2026, 10, 15), QTime(8, 0), QTimeZone::UTC);
    checked.pictures = {{QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog")}};
    const Diagnostics found = checkPost(checked);
    QCOMPARE(codesOf(found), QStringLiteral("promise"));
    QCOMPARE(placesOf(found, checked.text),
        QStringLiteral("I took screenshots of my three favourites and will add them tonight."));
}

void ChecksTest::massesAreCounted()
{
    const auto many = [](qsizetype count) {
        return checkPost(checkedPost(QStringLiteral("---\ntitle: x\n---\n\n")
            + QStringLiteral("The the end.\n\n![](/a.png)\n\n").repeated(count)));
    };
    const auto countOf = [](const Diagnostics &found, QStringView code) {
        return std::ranges::count(found, code, &Diagnostic::code);
    };
    const Diagnostics few = many(100);
    QCOMPARE(countOf(few, u"word-twice"), 100);
    QCOMPARE(withoutMasses(few), few);
    const Diagnostics all = many(350);
    QCOMPARE(countOf(all, u"word-twice"), 350);
    const Diagnostics kept = withoutMasses(all);
    for (const QStringView code : {u"word-twice", u"image-alt-empty"}) { // each kind for itself, the first of them
        QCOMPARE(countOf(kept, code), 100);
        const auto last = std::ranges::find_last(kept, code, &Diagnostic::code);
        QVERIFY2(last.front().message.endsWith(QStringLiteral("(There are 250 more like this.)")),
            qPrintable(last.front().message));
    }
    QCOMPARE(kept.first(150), all.first(150));
}

void ChecksTest::whatThereIsNoTimeForIsNamed()
{
    const CheckedPost post = checkedPost(QStringLiteral("---\ntitle: x\n---\n\nThe the end.\n"));
    const ChecksInTime all = checkPostUntil(post, QDeadlineTimer(QDeadlineTimer::Forever));
    QVERIFY(all.leftOut.isEmpty());
    QCOMPARE(all.found, checkPost(post));
    const ChecksInTime none = checkPostUntil(post, QDeadlineTimer(0));
    QVERIFY(none.found.isEmpty());
    QVERIFY(none.leftOut.contains(QStringLiteral("links")));
    const Diagnostic said = notLookedAt(none.leftOut);
    QCOMPARE(said.severity, Diagnostic::Severity::Warning);
    for (const QString &name : none.leftOut) {
        QVERIFY(said.message.contains(name));
    }
}

void ChecksTest::longWordsAreShortened()
{
    const QString word(300'000, u'x');
    const Diagnostics found = checkSpelling(word, {{0, word.size()}});
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().message.size() < 100);
    QCOMPARE(found.constFirst().range.length, word.size());
}

void ChecksTest::authorsDecide()
{
    const Diagnostics found =
        checkPost(checkedBody(QStringLiteral("<figure><img src=\"a.png\"></figure>\n\nSee [this]().\n")));
    QCOMPARE(codesOf(found), QStringLiteral("figure-without-caption figure-without-alt link-empty"));
    const CheckRules rules{{QStringLiteral("figure-without-caption")}, {QStringLiteral("link-empty")}};
    const Diagnostics left = withRules(found, rules);
    QCOMPARE(codesOf(left), QStringLiteral("figure-without-alt link-empty"));
    QVERIFY(!left[0].isBlocking);
    QVERIFY(left[1].isBlocking);
    QVERIFY(withRules(found, {}) == found);
    for (const Diagnostic &each : found) {
        QVERIFY(checkTitle(each.code) != checkTitle(QStringLiteral("yaml-error")));
    }
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "test_site_checks.moc"
