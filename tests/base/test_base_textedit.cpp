// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/textedit.h"

#include <QTest>

using namespace frontrow;

class TextEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreHalfOpen();
    void editsAreApplied_data();
    void editsAreApplied();
    void differencesAreShort_data();
    void differencesAreShort();
};

void TextEditTest::rangesAreHalfOpen()
{
    const TextRange range = TextRange::between(2, 5);
    QCOMPARE(range.length, 3);
    QCOMPARE(range.end(), 5);
    QVERIFY(range.contains(2) && range.contains(4) && !range.contains(5) && !range.contains(1));
    QVERIFY(TextRange().isEmpty());
    QCOMPARE(slice(u"abcdef", range), QStringLiteral("cde"));
}

void TextEditTest::editsAreApplied_data()
{
    QTest::addColumn<TextEdits>("edits");
    QTest::addColumn<QString>("after");
    QTest::newRow("none") << TextEdits() << QStringLiteral("abcdef");
    QTest::newRow("insert") << TextEdits{{{3, 0}, QStringLiteral("X")}} << QStringLiteral("abcXdef");
    QTest::newRow("remove") << TextEdits{{{1, 2}, QString()}} << QStringLiteral("adef");
    QTest::newRow("several") << TextEdits{{{0, 1}, QStringLiteral("AAA")}, {{2, 2}, QString()},
        {{6, 0}, QStringLiteral("!")}}
                             << QStringLiteral("AAAbef!");
    QTest::newRow("two insertions at one place")
        << TextEdits{{{3, 0}, QStringLiteral("1")}, {{3, 0}, QStringLiteral("2")}} << QStringLiteral("abc12def");
    QTest::newRow("insertion before a replacement")
        << TextEdits{{{3, 0}, QStringLiteral("1")}, {{3, 1}, QStringLiteral("D")}} << QStringLiteral("abc1Def");
}

void TextEditTest::editsAreApplied()
{
    QFETCH(const TextEdits, edits);
    QFETCH(const QString, after);
    QCOMPARE(applied(edits, QStringLiteral("abcdef")), after);
}

void TextEditTest::differencesAreShort_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("inserted");
    const auto row = [](const char *before, const char *after, const char *removed, const char *inserted) {
        QTest::addRow("%s to %s", before, after) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                                 << QString::fromUtf8(removed) << QString::fromUtf8(inserted);
    };
    row("abc", "abXc", "", "X");
    row("abc", "ac", "b", "");
    row("abc", "aXc", "b", "X");
    row("", "abc", "", "abc");
    row("abc", "", "abc", "");
    row("aa", "aaa", "", "a");
    row("aaa", "aa", "a", "");
    row("abab", "ab", "ab", "");
    row("x🙂y", "x🙃y", "🙂", "🙃"); // same first half
    row("x🙂y", "x🨂y", "🙂", "🨂"); // same second half
    row("🙂", "🙂🙂", "", "🙂");
}

void TextEditTest::differencesAreShort()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, removed);
    QFETCH(const QString, inserted);
    const TextEdits edits = difference(before, after);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(slice(before, edits[0].range), removed);
    QCOMPARE(edits[0].replacement, inserted);
    QCOMPARE(applied(edits, before), after);
    QVERIFY(difference(before, before).isEmpty());
}

QTEST_GUILESS_MAIN(TextEditTest)
#include "test_base_textedit.moc"
