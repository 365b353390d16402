// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/slug.h"

#include <QRegularExpression>
#include <QTest>

using namespace frontrow;

class SlugTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textBecomesASlug_data();
    void textBecomesASlug();
    void anyTextGivesASafeName_data();
    void anyTextGivesASafeName();
    void takenNamesAreNumbered();
};

void SlugTest::textBecomesASlug_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("slug");
    const auto row = [](const char *text, const char *slug) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(slug);
    };
    row("AWS Summit 2022", "aws-summit-2022");
    row("  --Day 1: AI/ML!--  ", "day-1-ai-ml");
    row("Füße & Übung", "fusse-ubung");
    row("Æsir œuvre Øre Đà Łódź þing ı", "aesir-oeuvre-ore-da-lodz-thing-i");
    row("don't / don’t", "dont-dont");
    row("ﬁne ½ Ⅳ", "fine-1-2-iv");
    row("a_b.c", "a-b-c");
    row("../../etc/passwd", "etc-passwd");
    row("CON", "con-file");
    row("LPT1.png", "lpt1-png");
    row("com1", "com1-file");
}

void SlugTest::textBecomesASlug()
{
    QFETCH(const QString, text);
    QFETCH(const QString, slug);
    QCOMPARE(Slug::of(text).toString(), slug);
}

void SlugTest::anyTextGivesASafeName_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("dashes") << QStringLiteral("---");
    QTest::newRow("Japanese") << QStringLiteral("東京サミット");
    QTest::newRow("emoji") << QStringLiteral("🙂🙃");
    QTest::newRow("right to left override") << QString(QChar(0x202E)) + QStringLiteral("gnp.exe");
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("lone surrogate") << QString(QChar(0xD800));
    QTest::newRow("long") << QStringLiteral("word ").repeated(100);
    QTest::newRow("long, cut at a dash") << QString(99, u'a') + QStringLiteral(" b");
    QTest::newRow("marks only") << QString(QChar(0x308));
}

void SlugTest::anyTextGivesASafeName()
{
    QFETCH(const QString, text);
    static const QRegularExpression safe(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    const QString slug = Slug::of(text).toString();
    QVERIFY2(safe.match(slug).hasMatch(), qPrintable(slug));
    QVERIFY(slug.size() <= 100);
    QCOMPARE(Slug::of(slug).toString(), slug);
    QCOMPARE(Slug::of(text), Slug::of(text));
    QVERIFY(Slug::of(text) != Slug::of(QStringLiteral("something else")));
}

void SlugTest::takenNamesAreNumbered()
{
    const auto takenOf = [](const QStringList &names) {
        return [names](const Slug &slug) { return names.contains(slug.toString()); };
    };
    const Slug slug = Slug::of(u"slide");
    QCOMPARE(slug.unique(takenOf({})).toString(), QStringLiteral("slide"));
    QCOMPARE(slug.unique(takenOf({QStringLiteral("slide")})).toString(), QStringLiteral("slide-2"));
    QCOMPARE(slug.unique(takenOf({QStringLiteral("slide"), QStringLiteral("slide-2")})).toString(),
        QStringLiteral("slide-3"));
    const Slug longest = Slug::of(QString(98, u'a') + QStringLiteral(" b"));
    const QString numbered = longest.unique(takenOf({longest.toString()})).toString();
    QCOMPARE(numbered, QString(98, u'a') + QStringLiteral("-2"));
}

QTEST_GUILESS_MAIN(SlugTest)
#include "test_base_slug.moc"
