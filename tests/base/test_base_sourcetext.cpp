// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/sourcetext.h"

#include <QTest>

using namespace frontrow;

class SourceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBack_data();
    void bytesComeBack();
    void otherBytesAreRefused_data();
    void otherBytesAreRefused();
    void theUsualLineEnd_data();
    void theUsualLineEnd();
    void editsKeepOtherLineEnds_data();
    void editsKeepOtherLineEnds();
};

void SourceTextTest::bytesComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const char *text) {
        QTest::newRow(name) << bytes << QString::fromUtf8(text);
    };
    row("empty", "", "");
    row("mark only", "\xEF\xBB\xBF", "");
    row("one line", "a", "a");
    row("LF", "a\nb\n", "a\nb\n");
    row("CRLF with mark",
        "\xEF\xBB\xBF"
        "a\r\nb\r\n",
        "a\nb\n");
    row("CR", "a\rb\r", "a\nb\n");
    row("mixed", "a\r\n\r\r\nb\n\rc", "a\n\n\nb\n\nc");
    row("paragraph separator",
        "a\xE2\x80\xA9"
        "b",
        "a\nb");
    row("frame marks",
        "a\xEF\xB7\x90"
        "b\xEF\xB7\x91",
        "a\nb\n");
    row("line separator, no-break space",
        "a\xE2\x80\xA8\xC2\xA0"
        "b",
        "a\xE2\x80\xA8\xC2\xA0"
        "b");
    QTest::newRow("second mark") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF"
                                               "a")
                                 << QChar(0xFEFF) + QStringLiteral("a");
    row("mark inside", "a\xEF\xBB\xBF", "a\xEF\xBB\xBF");
    row("replacement character", "\xEF\xBF\xBD", "\xEF\xBF\xBD");
    row("beyond the first plane", "\xF0\x9F\x99\x82\n", "\xF0\x9F\x99\x82\n");
    row("last code point", "\xF4\x8F\xBF\xBF", "\xF4\x8F\xBF\xBF");
}

void SourceTextTest::bytesComeBack()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const Result<SourceText> source = SourceText::decode(bytes);
    QVERIFY(source);
    QCOMPARE(source->text(), text);
    QCOMPARE(source->lineEnds().size(), text.count(u'\n'));
    QCOMPARE(source->encode(), bytes);
    QVERIFY(SourceText::compose(source->text(), source->lineEnds(), source->hasByteOrderMark()) == *source);
}

void SourceTextTest::otherBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, const char *reason) {
        QTest::newRow(name) << bytes << QString::fromUtf8(reason);
    };
    row("Latin-1", "one\ncaf\xE9 x", "line 2 holds the byte 0xe9");
    row("Latin-1 at the end", "caf\xE9", "0xe9");
    row("cut sequence", "x\xF0\x9F\x99", "0xf0");
    row("overlong", "x\xC0\xAF", "0xc0");
    row("surrogate", "x\xED\xA0\x80", "0xed");
    row("too large", "x\xF4\x90\x80\x80", "0xf4");
    row("continuation alone", "\x80", "line 1 holds the byte 0x80");
    row("NUL", QByteArray("a\0b", 3), "byte 2");
    row("UTF-16, little",
        "\xFF\xFE"
        "a",
        "UTF-16");
    row("UTF-16, big",
        "\xFE\xFF"
        "a",
        "UTF-16");
    row("UTF-32", QByteArray("\0\0\xFE\xFF", 4), "NUL");
}

void SourceTextTest::otherBytesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const Result<SourceText> source = SourceText::decode(bytes);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, Error::Kind::Malformed);
    QVERIFY2(source.error().message.contains(reason), qPrintable(source.error().message));
}

void SourceTextTest::theUsualLineEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<LineEnd>("end");
    QTest::newRow("none") << QByteArray("a") << LineEnd::Lf;
    QTest::newRow("majority") << QByteArray("a\r\nb\r\nc\n") << LineEnd::CrLf;
    QTest::newRow("tie") << QByteArray("a\r\nb\n") << LineEnd::Lf;
    QTest::newRow("CR") << QByteArray("a\rb\r") << LineEnd::Cr;
    QTest::newRow("separators are no line ends to write") << QByteArray("a\xE2\x80\xA9"
                                                                        "b")
                                                          << LineEnd::Lf;
}

void SourceTextTest::theUsualLineEnd()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const LineEnd, end);
    QCOMPARE(SourceText::decode(bytes)->usualLineEnd(), end);
}

void SourceTextTest::editsKeepOtherLineEnds_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<TextEdits>("edits");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const TextEdits &edits, const QByteArray &after) {
        QTest::newRow(name) << before << edits << after;
    };
    row("nothing", "a\r\nb\n", {}, "a\r\nb\n");
    row("in a line", "a\r\nb\nc", {{{2, 1}, QStringLiteral("x")}}, "a\r\nx\nc");
    row("new line", "a\r\nb\r\nc\n", {{{5, 0}, QStringLiteral("x\ny")}}, "a\r\nb\r\ncx\r\ny\n");
    row("line removed", "a\r\nb\nc\r\n", {{{2, 2}, QString()}}, "a\r\nc\r\n");
    row("line end removed", "a\nb\r\nc\r", {{{1, 1}, QString()}}, "ab\r\nc\r");
    row("two edits", "a\nb\r\nc\r\nd\r\n", {{{0, 2}, QStringLiteral("x\n")}, {{6, 1}, QStringLiteral("y\nz")}},
        "x\r\nb\r\nc\r\ny\r\nz\r\n");
    row("all", "a\nb", {{{0, 3}, QString()}}, "");
}

void SourceTextTest::editsKeepOtherLineEnds()
{
    QFETCH(const QByteArray, before);
    QFETCH(const TextEdits, edits);
    QFETCH(const QByteArray, after);
    const SourceText source = SourceText::decode(before).value();
    QCOMPARE(source.edited(edits).encode(), after);
    QCOMPARE(source.edited(edits).text(), applied(edits, source.text()));
}

QTEST_GUILESS_MAIN(SourceTextTest)
#include "test_base_sourcetext.moc"
