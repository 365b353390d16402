// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markedtext.h"
#include "post/editing/lineediting.h"
#include "post/figures/figure.h"
#include "post/markup/postlayout.h"

#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

class TestPostLineEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholesThatEndWithAnEmptyLineMoveWhole()
    {
        const QString text = QStringLiteral("# a\n\n1\n\n# b\n\n2\n");
        const LineSurroundings surroundings{.body = 0,
            .wholes = {TextRange::between(0, 7), TextRange::between(8, 15)},
            .isMarkdown = true,
            .rules = {}};
        const std::optional<MarkupChange> change = movedLines(text, {0, 0}, 1, surroundings);
        QVERIFY(change);
        QCOMPARE(applied(change->edits, text), QStringLiteral("# b\n\n2\n\n# a\n\n1\n"));
        QCOMPARE(change->selection.start, 8);
    }
    void commandsOnLines_data();
    void commandsOnLines();
};

void TestPostLineEditing::commandsOnLines_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char16_t *command, const char16_t *before, const char16_t *after) {
        QTest::newRow(name) << QString(command) << QString(before) << QString(after);
    };
    row("up", u"up", u"a\nb¦b\nc", u"b¦b\na\nc");
    row("down", u"down", u"a¦a\nb\nc", u"b\na¦a\nc");
    row("down to the end", u"down", u"a\n¦b\nc", u"a\nc\n¦b");
    row("several", u"up", u"a\n«b\nc»\nd", u"«b\nc»\na\nd");
    row("first", u"up", u"a¦\nb", u"none");
    row("last", u"down", u"a\nb¦", u"none");
    row("not into front matter", u"up", u"---\na: b\n---\nb¦\nc", u"none");
    row("not in front matter", u"down", u"---\na: ¦b\n---\nb\nc", u"none");
    row("over a figure", u"down", u"a¦\n<figure>\n<img src=\"b\">\n</figure>\nc",
        u"<figure>\n<img src=\"b\">\n</figure>\na¦\nc");
    row("a figure", u"up", u"a\n<figure>\n<img ¦src=\"b\">\n</figure>\nc",
        u"<figure>\n<img ¦src=\"b\">\n</figure>\na\nc");
    row("item with what it holds", u"down", u"- a¦\n  - x\n- b\n  - y", u"- b\n  - y\n- a¦\n  - x");
    row("items are renumbered", u"up", u"1. a\n2. b\n3. c¦", u"1. a\n2. c¦\n3. b");
    row("first item down", u"down", u"1. a¦\n2. b", u"1. b\n2. a¦");
    row("all ones stay", u"up", u"1. a\n1. b¦", u"1. b¦\n1. a");
    row("loose list", u"up", u"1. a\n\n2. b¦", u"1. b¦\n\n2. a");
    row("a longer number", u"down", u"9. a¦\n   x\n10. b\n    y", u"9. b\n   y\n10. a¦\n    x");

    row("duplicate", u"duplicate", u"a¦b\nc", u"ab\na¦b\nc");
    row("duplicate lines", u"duplicate", u"«a\nb»\nc", u"a\nb\n«a\nb»\nc");
    row("duplicate an item", u"duplicate", u"1. a¦\n2. b", u"1. a\n2. a¦\n3. b");

    row("delete", u"delete", u"a\nb¦b\nc", u"a\n¦c");
    row("delete the last", u"delete", u"a\nb¦b", u"a¦");
    row("delete an item", u"delete", u"1. a\n2. ¦b\n3. c", u"1. a\n¦2. c");

    row("join", u"join", u"a¦\nb\nc", u"a ¦b\nc");
    row("join without white space", u"join", u"a  ¦\n   b", u"a ¦b");
    row("join items", u"join", u"- a¦\n- [ ] b", u"- a ¦b");
    row("join quotes", u"join", u"> a¦\n> b", u"> a ¦b");
    row("join several", u"join", u"«a\nb\nc»\nd", u"a b ¦c\nd");
    row("join with an empty line", u"join", u"a¦\n\nb", u"a¦\nb");
    row("join the last", u"join", u"a¦", u"none");
}

void TestPostLineEditing::commandsOnLines()
{
    QFETCH(QString, command);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Marked at(before);
    LineSurroundings surroundings{.body = layoutOf(at.text).body.start, .wholes = {}, .isMarkdown = true, .rules = {}};
    for (const Figure &figure : figuresIn(at.text)) {
        surroundings.wholes.append(figure.range);
    }
    std::optional<MarkupChange> change;
    if (command == u"up" || command == u"down") {
        change = movedLines(at.text, at.selection, command == u"up" ? -1 : 1, surroundings);
    } else if (command == u"duplicate") {
        change = duplicatedLines(at.text, at.selection, surroundings);
    } else if (command == u"delete") {
        change = deletedLines(at.text, at.selection, surroundings);
    } else {
        change = joinedLines(at.text, at.selection, surroundings);
    }
    QCOMPARE(change ? shown(at, *change) : QStringLiteral("none"), after);
}

QTEST_APPLESS_MAIN(TestPostLineEditing)

#include "test_post_lineediting.moc"
