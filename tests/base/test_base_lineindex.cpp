// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/lineindex.h"

#include <QTest>

using namespace frontrow;

class LineIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndOffsetsAgree_data();
    void linesAndOffsetsAgree();
    void placesPastTheEnd();
    void bytesBecomeUnits_data();
    void bytesBecomeUnits();
    void codePointsBecomeUnits();
};

void LineIndexTest::linesAndOffsetsAgree_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "\n", "one", "one\n", "one\ntwo", "\n\nx\n\n", "Grüße 🙂\nmehr"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void LineIndexTest::linesAndOffsetsAgree()
{
    QFETCH(const QString, text);
    const LineIndex index(text);
    const QStringList lines = text.split(u'\n');
    QCOMPARE(index.lineCount(), lines.size());
    qsizetype start = 0;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        QCOMPARE(index.lineStart(line), start);
        QCOMPARE(slice(text, index.lineRange(line)), lines[line]);
        for (qsizetype offset = start; offset <= start + lines[line].size(); ++offset) {
            QCOMPARE(index.lineAt(offset), line);
        }
        start += lines[line].size() + 1;
    }
}

void LineIndexTest::placesPastTheEnd()
{
    const LineIndex index(u"one\ntwo");
    QCOMPARE(index.lineStart(2), 7);
    QCOMPARE(index.lineStart(99), 7);
    QCOMPARE(index.lineRange(99), (TextRange{7, 0}));
    QCOMPARE(index.lineAt(99), 1);
}

void LineIndexTest::bytesBecomeUnits_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("units");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("ASCII") << 1 << 1;
    QTest::newRow("two bytes") << 3 << 2;
    QTest::newRow("four bytes") << 7 << 4;
    QTest::newRow("end") << 8 << 5;
    QTest::newRow("past the end") << 50 << 5;
}

void LineIndexTest::bytesBecomeUnits()
{
    QFETCH(const int, bytes);
    QFETCH(const int, units);
    QCOMPARE(utf16Length("aü🙂b", bytes), units);
}

void LineIndexTest::codePointsBecomeUnits()
{
    const QString text = QStringLiteral("aü🙂b");
    const QList<qsizetype> units{0, 1, 2, 4, 5, 5, 5};
    for (qsizetype codePoints = 0; codePoints < units.size(); ++codePoints) {
        QCOMPARE(utf16LengthOfCodePoints(text, codePoints), units[codePoints]);
    }
    const QChar lone(0xD83D);
    QCOMPARE(utf16LengthOfCodePoints(QString(lone) + u'x', 1), 1);
}

QTEST_GUILESS_MAIN(LineIndexTest)
#include "test_base_lineindex.moc"
