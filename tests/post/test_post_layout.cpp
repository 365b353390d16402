// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/postlayout.h"

#include <QTest>

using namespace frontrow;

class TestPostLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void unclosed_data();
    void unclosed();
};

void TestPostLayout::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasFrontMatter");
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("body");

    const auto row = [](const char *name, const char *text, bool has, const char *yaml, const char *body) {
        QTest::newRow(name) << QString::fromUtf8(text) << has << QString::fromUtf8(yaml) << QString::fromUtf8(body);
    };
    row("usual", "---\na: 1\n---\nBody\n", true, "a: 1\n", "Body\n");
    row("empty lines after the fence belong to it", "---\na: 1\n---\n\n\nBody", true, "a: 1\n", "Body");
    row("indentation of the body's first line stays", "---\na: 1\n---\n\n   code", true, "a: 1\n", "   code");
    row("dots", "---\na: 1\n...\nBody", true, "a: 1\n", "Body");
    row("spaces after both fences", "---  \na: 1\n--- \t\nBody", true, "a: 1\n", "Body");
    row("empty", "---\n---\nBody", true, "", "Body");
    row("empty lines only", "---\n\n\n---\nBody", true, "\n\n", "Body");
    row("nothing after", "---\na: 1\n---", true, "a: 1\n", "");
    row("only space after", "---\na: 1\n---\n  ", true, "a: 1\n", "");
    row("four dashes do not close", "---\na: 1\n----\n---\nB", true, "a: 1\n----\n", "B");
    row("indented dashes do not close", "---\na: |\n  ---\n---\nB", true, "a: |\n  ---\n", "B");
    row("words after do not close", "---\na: 1\n--- b\n---\nB", true, "a: 1\n--- b\n", "B");
    row("only the first block", "---\na: 1\n---\nx\n---\ny", true, "a: 1\n", "x\n---\ny");
    row("four dashes do not open", "----\na: 1\n---\n", false, "", "----\na: 1\n---\n");
    row("not on the first line", "\n---\na: 1\n---\n", false, "", "\n---\na: 1\n---\n");
    row("empty text", "", false, "", "");
    row("plain text", "Hello", false, "", "Hello");
}

void TestPostLayout::splits()
{
    QFETCH(const QString, text);
    QFETCH(const QString, yaml);
    QFETCH(const QString, body);
    const PostLayout layout = layoutOf(text);
    QTEST(layout.hasFrontMatter, "hasFrontMatter");
    QCOMPARE(slice(text, layout.yaml), yaml);
    QCOMPARE(slice(text, layout.body), body);
    QVERIFY(!layout.isUnclosed);
}

void TestPostLayout::unclosed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUnclosed");
    QTest::newRow("fence alone") << QStringLiteral("---") << true;
    QTest::newRow("fence and line end") << QStringLiteral("---\n") << true;
    QTest::newRow("fields") << QStringLiteral("---\na: 1\n") << true;
    QTest::newRow("words on the first line") << QStringLiteral("--- a") << false;
    QTest::newRow("closed by the last characters") << QStringLiteral("---\n---") << false;
}

void TestPostLayout::unclosed()
{
    QFETCH(const QString, text);
    const PostLayout layout = layoutOf(text);
    QTEST(layout.isUnclosed, "isUnclosed");
    QVERIFY(!layout.isUnclosed || layout.body == (TextRange{0, text.size()}));
}

QTEST_GUILESS_MAIN(TestPostLayout)
#include "test_post_layout.moc"
