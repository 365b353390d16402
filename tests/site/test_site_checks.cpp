// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

QString codesOf(const Diagnostics &diagnostics)
{
    QStringList codes;
    for (const Diagnostic &diagnostic : diagnostics) {
        codes.append(diagnostic.code);
    }
    return codes.join(u' ');
}

} // namespace

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
    void theSampleHasSevenFiguresWithoutAlt();
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
    row("no alt", "---\ntitle: x\n---\n<figure><img src=\"../i/a.png\"></figure>", "", "figure-without-alt");
    row("empty alt", "---\ntitle: x\n---\n<figure><img src=\"../i/a.png\" alt=\"\"></figure>", "", "");
    row("missing", "---\ntitle: x\n---\n![a](../i/b.png) ![a](https://example.org/b.png)", "", "picture-missing");
    row("in order",
        "---\ntitle: x\n---\n![a](../i/b.png)\n\n<figure><img src=\"../i/a.png\"></figure>\n\n![a](../i/c.png)", "",
        "picture-missing figure-without-alt picture-missing");
    row("dates agree", "---\ndate: 2022-05-18\n---\n", "2022-05-18-x.md", "");
    row("dates differ", "---\ndate: 2022-05-18 10:00:00 +1000\n---\n", "2022-05-17-x.md", "date-differs");
    row("no date in the name", "---\ndate: 2022-05-18\n---\n", "x.md", "");
    row("no date", "---\ntitle: x\n---\n", "2022-05-17-x.md", "");
    row("unclear date", "---\ndate: 18th of May\n---\n", "x.md", "date-unclear");
}

void ChecksTest::problemsAreFound()
{
    QFETCH(const QByteArray, post);
    QFETCH(const QString, fileName);
    QFETCH(const QString, codes);
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/Prüfung für Übung XXXXXX"));
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("i/a.png")), testPicture(1)));
    const Diagnostics found =
        checkPost(QString::fromUtf8(post), fileName, QStringLiteral("/x/"), {}, {{folder.path()}});
    QCOMPARE(codesOf(found), codes);
}

void ChecksTest::placesAreExact()
{
    const QString post = QStringLiteral("---\ntitle: Ü 🙂\ndate: 2022-05-18\n---\nÜ 🙂 ![a](b.png)\n\n"
                                        "<figure>\n\t<img src=\"a.png\">\n</figure>\n");
    const QTemporaryDir folder;
    const Diagnostics found =
        checkPost(post, QStringLiteral("2022-01-01-x.md"), QStringLiteral("/x/"), {}, {{folder.path()}});
    QStringList places;
    for (const Diagnostic &diagnostic : found) {
        places.append(slice(post, diagnostic.range).toString());
    }
    QCOMPARE(places.join(u'|'), QStringLiteral("2022-05-18|b.png|<img src=\"a.png\">|a.png"));
}

void ChecksTest::sentencesSayWhat()
{
    const QString post =
        QStringLiteral("---\ndate: 2022-05-18\n---\n<figure><img src=\"../i/slide one.png\"></figure>\n");
    const QTemporaryDir folder;
    const Diagnostics found =
        checkPost(post, QStringLiteral("2022-01-01-x.md"), QStringLiteral("/x/"), {}, {{folder.path()}});
    QCOMPARE(codesOf(found), QStringLiteral("date-differs figure-without-alt picture-missing"));
    QVERIFY(found[0].message.contains(QStringLiteral("2022-05-18")));
    QVERIFY(found[0].message.contains(QStringLiteral("2022-01-01")));
    QVERIFY(found[1].message.contains(QStringLiteral("“slide one.png”")));
    QVERIFY(found[2].message.contains(QStringLiteral("“i/slide one.png”")));
    for (const Diagnostic &diagnostic : found) {
        QVERIFY2(diagnostic.message.endsWith(u'.'), qPrintable(diagnostic.message));
    }
}

void ChecksTest::withoutFoldersNoPictureIsMissing()
{
    const QString post = QStringLiteral("---\ntitle: x\n---\n![a](../i/b.png)");
    QVERIFY(checkPost(post, QString(), QStringLiteral("/x/"), {}, {}).isEmpty());
}

void ChecksTest::frontMatterErrorsPassThrough()
{
    const QString post = QStringLiteral("---\ntitle: a: b\n---\n");
    const Diagnostics expected = FrontMatter::parse(post).diagnostics();
    QVERIFY(!expected.isEmpty());
    QVERIFY(checkPost(post, QString(), QStringLiteral("/x/"), {}, {}) == expected);
}

void ChecksTest::theSampleHasSevenFiguresWithoutAlt()
{
    const QString path = QStringLiteral(FRONTROW_SHARED_DIR "/samples/aws-summit-2022-day1.md");
    if (!QFile::exists(path)) {
        QSKIP("The shared samples are not beside the project.");
    }
    const Diagnostics found = checkPost(QString::fromUtf8(contentOf(path)), QFileInfo(path).fileName(),
        QStringLiteral("/aws-summit-2022-day1/"), {}, {{QFileInfo(path).absolutePath()}});
    QCOMPARE(codesOf(found),
        QStringLiteral("header-credit-without-name ")
            + QStringList(7, QStringLiteral("figure-without-alt")).join(u' '));
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "test_site_checks.moc"
