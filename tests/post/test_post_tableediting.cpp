// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markedtext.h"
#include "post/editing/tableediting.h"
#include "post/editing/textwidth.h"

#include <QTest>

#include <functional>

using namespace frontrow;
using namespace frontrow::test;

namespace {

using Command = std::function<std::optional<MarkupChange>(const Marked &)>;

const QHash<QString, Command> &commands()
{
    static const auto next = [](int by) {
        return [by](const Marked &at) { return nextCell(at.text, at.selection.start, by, {}); };
    };
    static const auto change = [](TableCommand command) {
        return [command](const Marked &at) { return changedTable(at.text, at.selection.start, command, {}); };
    };
    static const QHash<QString, Command> all{{QStringLiteral("tab"), next(1)}, {QStringLiteral("back"), next(-1)},
        {QStringLiteral("align"), [](const Marked &at) { return alignedTable(at.text, at.selection.start, {}); }},
        {QStringLiteral("align in CommonMark"),
            [](const Marked &at) { return alignedTable(at.text, at.selection.start, {.isCommonMark = true}); }},
        {QStringLiteral("insert"), [](const Marked &at) { return insertedTable(at.text, at.selection.start, 2, 1); }},
        {QStringLiteral("add row"), change(TableCommand::AddRow)},
        {QStringLiteral("delete row"), change(TableCommand::DeleteRow)},
        {QStringLiteral("row up"), change(TableCommand::RowUp)},
        {QStringLiteral("row down"), change(TableCommand::RowDown)},
        {QStringLiteral("add column"), change(TableCommand::AddColumn)},
        {QStringLiteral("delete column"), change(TableCommand::DeleteColumn)},
        {QStringLiteral("column left"), change(TableCommand::ColumnLeft)},
        {QStringLiteral("column right"), change(TableCommand::ColumnRight)}};
    return all;
}

} // namespace

class TestPostTableEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsInTables_data();
    void commandsInTables();
    void widths_data();
    void widths();
    void cellsOfASpreadsheetBecomeATable();
};

void TestPostTableEditing::commandsInTables_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char16_t *command, const char16_t *before, const char16_t *after) {
        QTest::newRow(name) << QString(command) << QString(before) << QString(after);
    };
    row("tab selects the next cell", u"tab", u"|a¦|b|\n|-|-|\n|c|d|", u"| a   | «b»   |\n| --- | --- |\n| c   | d   |");
    row("tab over the rule", u"tab", u"|a|b¦|\n|-|-|\n|c|d|", u"| a   | b   |\n| --- | --- |\n| «c»   | d   |");
    row("tab makes a row", u"tab", u"|a|b|\n|-|-|\n|c|d¦|",
        u"| a   | b   |\n| --- | --- |\n| c   | d   |\n| ¦    |     |");
    row("back", u"back", u"|a|b|\n|-|-|\n|¦c|d|", u"| a   | «b»   |\n| --- | --- |\n| c   | d   |");
    row("back from the first", u"back", u"|a¦|b|\n|-|-|\n|c|d|", u"none");
    row("tab to an empty cell", u"tab", u"|a¦||\n|-|-|\n", u"| a   | ¦    |\n| --- | --- |\n");
    row("no table", u"tab", u"a | b¦", u"none");
    row("no table below", u"tab", u"|a|b|\n|-|-|\n\n¦x", u"none");

    row("alignment", u"align", u"|a¦|b|c|d|\n|:-|-:|:-:|-|\n|long|long|long|long|",
        u"| a¦    |    b |  c   | d    |\n| :--- | ---: | :--: | ---- |\n| long | long | long | long |");
    row("Chinese and emoji", u"align", u"|名前¦|b|\n|-|-|\n|x|👍|", u"| 名前¦ | b   |\n| ---- | --- |\n| x    | 👍  |");
    row("attribute list stays", u"align", u"|a¦|b|\n|-|-|\n{: .wide}\n", u"| a¦   | b   |\n| --- | --- |\n{: .wide}\n");
    row("without outer pipes", u"align", u"a¦|b\n-|-\nlong|d", u"a¦    | b\n---- | ---\nlong | d");
    row("escaped pipe", u"align", u"|a\\|b¦|c|\n|-|-|", u"| a\\|b¦ | c   |\n| ---- | --- |");
    row("pipe in code", u"align", u"|`a|b`¦|c|\n|-|-|", u"| `a|b`¦ | c   |\n| ----- | --- |");
    row("pipe in code of CommonMark", u"align in CommonMark", u"|`a|b`|c¦|\n|-|-|-|",
        u"| `a  | b`  | c¦   |\n| --- | --- | --- |");
    row("kramdown's own lines", u"align", u"|a¦|b|\n|---+---|\n|c|d|\n|===|\n|e|f|",
        u"| a¦   | b   |\n|---+---|\n| c   | d   |\n|===|\n| e   | f   |");
    row("without head", u"align", u"|a¦|b|\n|long|d|", u"| a¦    | b   |\n| long | d   |");
    row("cells that are missing", u"align", u"|a¦|b|\n|-|-|\n|c|", u"| a¦   | b   |\n| --- | --- |\n| c   |     |");
    row("in a quote", u"align", u"> |a¦|b|\n> |-|-|", u"> | a¦   | b   |\n> | --- | --- |");

    row("insert", u"insert", u"¦", u"| ¦    |     |\n| --- | --- |\n|     |     |");
    row("insert below words", u"insert", u"a¦\nb", u"a\n\n| ¦    |     |\n| --- | --- |\n|     |     |\n\nb");
    row("add row", u"add row", u"|a|b|\n|-|-|\n|c¦|d|", u"| a   | b   |\n| --- | --- |\n| c   | d   |\n| ¦    |     |");
    row("add row below the head", u"add row", u"|a¦|b|\n|-|-|\n|c|d|",
        u"| a   | b   |\n| --- | --- |\n| ¦    |     |\n| c   | d   |");
    row("delete row", u"delete row", u"|a|b|\n|-|-|\n|c¦|d|\n|e|f|", u"| a   | b   |\n| --- | --- |\n| ¦e   | f   |");
    row("the head stays", u"delete row", u"|a¦|b|\n|-|-|\n|c|d|", u"none");
    row("row down", u"row down", u"|a|b|\n|-|-|\n|c¦|d|\n|e|f|",
        u"| a   | b   |\n| --- | --- |\n| e   | f   |\n| c¦   | d   |");
    row("row up to the head", u"row up", u"|a|b|\n|-|-|\n|c¦|d|", u"none");
    row("add column", u"add column", u"|a¦|b|\n|-|-:|", u"| a   | ¦    |   b |\n| --- | --- | --: |");
    row("delete column", u"delete column", u"|a¦|b|\n|-|-:|", u"|   ¦b |\n| --: |");
    row("column right", u"column right", u"|a¦|b|\n|:-|-:|", u"|   b | a¦   |\n| --: | :-- |");
    row("column left of the first", u"column left", u"|a¦|b|\n|-|-|", u"none");
}

void TestPostTableEditing::commandsInTables()
{
    QFETCH(QString, command);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Marked at(before);
    const std::optional<MarkupChange> change = commands()[command](at);
    QCOMPARE(change ? shown(at, *change) : QStringLiteral("none"), after);
}

void TestPostTableEditing::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("ASCII") << QStringLiteral("abc") << 3;
    QTest::newRow("umlaut") << QStringLiteral("für") << 3;
    QTest::newRow("combining") << QStringLiteral("fu\u0308r") << 3;
    QTest::newRow("Chinese") << QStringLiteral("中文") << 4;
    QTest::newRow("Korean") << QStringLiteral("한국") << 4;
    QTest::newRow("half-width") << QStringLiteral("ｱ") << 1;
    QTest::newRow("full-width") << QStringLiteral("Ａ") << 2;
    QTest::newRow("emoji") << QStringLiteral("👍") << 2;
    QTest::newRow("emoji with a tone") << QStringLiteral("👍🏽") << 2;
    QTest::newRow("family") << QStringLiteral("👨‍👩‍👧") << 2;
    QTest::newRow("flag") << QStringLiteral("🇩🇪") << 2;
    QTest::newRow("heart as emoji") << QStringLiteral("❤️") << 2;
    QTest::newRow("heart as text") << QStringLiteral("❤") << 1;
    QTest::newRow("check mark") << QStringLiteral("✅") << 2;
}

void TestPostTableEditing::widths()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(textWidth(text), width);
}

void TestPostTableEditing::cellsOfASpreadsheetBecomeATable()
{
    const auto pasted = [](const char16_t *before, const char16_t *lines) {
        const Marked at{QString(before)};
        const std::optional<MarkupChange> change = pastedTable(at.text, at.selection, QString(lines));
        return change ? shown(at, *change) : QStringLiteral("plain");
    };
    const QString table = QStringLiteral("| a    | b    |\n| ---- | ---- |\n| long | x\\|y |¦");
    QCOMPARE(pasted(u"¦", u"a\tb\r\nlong\tx|y\r\n"), table);
    QCOMPARE(
        pasted(u"words¦\nmore", u"a\tb\nlong\tx|y"), QStringLiteral("words\n\n") + table + QStringLiteral("\n\nmore"));
    QCOMPARE(pasted(u"¦", u"a\tb"), QStringLiteral("plain"));
    QCOMPARE(pasted(u"¦", u"a\tb\nc"), QStringLiteral("plain"));
    QCOMPARE(pasted(u"¦", u"a\nb"), QStringLiteral("plain"));
    QCOMPARE(pasted(u"«a»", u"a\tb\nc\td"), QStringLiteral("plain"));
}

QTEST_APPLESS_MAIN(TestPostTableEditing)

#include "test_post_tableediting.moc"
