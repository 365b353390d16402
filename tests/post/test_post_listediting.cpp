// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markedtext.h"
#include "post/editing/listediting.h"

#include <QElapsedTimer>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const WritingRules kramdown{};
const WritingRules commonMark{.isCommonMark = true};

/// "plain" where the key means what it means everywhere.
QString shownOr(const Marked &before, const std::optional<MarkupChange> &change)
{
    return change ? shown(before, *change) : QStringLiteral("plain");
}

void addRow(const char *name, const char16_t *before, const char16_t *after)
{
    QTest::newRow(name) << QString(before) << QString(after);
}

void addColumns()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
}

} // namespace

class TestPostListEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnContinues_data();
    void returnContinues();
    void enginesDiffer();
    void tabNests_data();
    void tabNests();
    void shiftTabOutdents_data();
    void shiftTabOutdents();
    void backspaceGoesStepByStep_data();
    void backspaceGoesStepByStep();
    void longTextsAreNoMatter();
};

void TestPostListEditing::returnContinues_data()
{
    addColumns();
    addRow("bullet", u"- a¦", u"- a\n- ¦");
    addRow("star", u"* a¦", u"* a\n* ¦");
    addRow("plus", u"+ a¦", u"+ a\n+ ¦");
    addRow("number", u"1. a¦", u"1. a\n2. ¦");
    addRow("wide marker", u"-   a¦", u"-   a\n-   ¦");
    addRow("split", u"- one ¦two", u"- one \n- ¦two");
    addRow("split without the space", u"- one¦ two", u"- one\n- ¦two");
    addRow("selection is replaced", u"- one «two» three", u"- one \n- ¦three");
    addRow("start of the words", u"- ¦a", u"- \n- ¦a");
    addRow("before the marker", u"¦- a", u"plain");
    addRow("in the marker", u"-¦ a", u"plain");
    addRow("open task", u"- [ ] a¦", u"- [ ] a\n- [ ] ¦");
    addRow("ticked task goes on open", u"- [x] a¦", u"- [x] a\n- [ ] ¦");
    addRow("ends", u"- a\n- ¦", u"- a\n\n¦");
    addRow("ends after an empty line", u"- a\n\n- ¦", u"- a\n\n¦");
    addRow("only item", u"text\n\n- ¦", u"text\n\n¦");
    addRow("empty task", u"- [x] a\n- [ ] ¦", u"- [x] a\n\n¦");
    addRow("nested ends a level", u"- a\n  - b\n  - ¦", u"- a\n  - b\n- ¦");
    addRow("nested bullets in numbers", u"1. a\n   - b\n   - ¦\n2. c", u"1. a\n   - b\n2. ¦\n3. c");
    addRow("quote", u"> a¦", u"> a\n> ¦");
    addRow("quote ends", u"> a\n> ¦", u"> a\n\n¦");
    addRow("quote in quote ends", u"> > a\n> > ¦", u"> > a\n>\n> ¦");
    addRow("list in quote", u"> - a¦", u"> - a\n> - ¦");
    addRow("list in quote ends", u"> - a\n> - ¦", u"> - a\n>\n> ¦");
    addRow("renumbers", u"1. a¦\n2. b\n3. c", u"1. a\n2. ¦\n3. b\n4. c");
    addRow("all ones stay", u"1. a¦\n1. b", u"1. a\n1. ¦\n1. b");
    addRow("own numbers stay", u"1. a\n5. b¦\n9. c", u"1. a\n5. b\n6. ¦\n9. c");
    addRow("renumbers over empty lines", u"1. a¦\n\n2. b\n\n3. c", u"1. a\n2. ¦\n\n3. b\n\n4. c");
    addRow(
        "contents move when a number grows", u"8. a¦\n9. b\n   more\n   - c", u"8. a\n9. ¦\n10. b\n    more\n    - c");
    addRow("nested numbers are counted apart", u"1. a¦\n   1. x\n   2. y\n2. b", u"1. a\n2. ¦\n   1. x\n   2. y\n3. b");
    addRow("zero padded", u"01. a¦", u"01. a\n02. ¦");
    addRow("not below a heading", u"1. a¦\n\n# h\n\n2. b", u"1. a\n2. ¦\n\n# h\n\n2. b");
    addRow("numbers in code of an item", u"1. a¦\n   ```\n   2. x\n   ```\n2. b",
        u"1. a\n2. ¦\n   ```\n   2. x\n   ```\n3. b");
    addRow("second paragraph of an item", u"- a\n\n  more¦", u"- a\n\n  more\n  ¦");
    addRow("emphasis", u"*a* b¦", u"plain");
    addRow("rule", u"* * *¦", u"plain");
    addRow("dashes", u"---¦", u"plain");
    addRow("paragraph", u"a¦", u"plain");
}

void TestPostListEditing::returnContinues()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Marked marked(before);
    QCOMPARE(shownOr(marked, continuedLine(marked.text, marked.selection, kramdown)), after);
}

void TestPostListEditing::enginesDiffer()
{
    const Marked bracket(QStringLiteral("1) a¦"));
    QCOMPARE(shownOr(bracket, continuedLine(bracket.text, bracket.selection, kramdown)), QStringLiteral("plain"));
    QCOMPARE(
        shownOr(bracket, continuedLine(bracket.text, bracket.selection, commonMark)), QStringLiteral("1) a\n2) ¦"));
    // kramdown nests from two columns on, CommonMark at the column of the text
    const Marked two(QStringLiteral("1. a\n  - ¦"));
    QCOMPARE(shownOr(two, continuedLine(two.text, two.selection, kramdown)), QStringLiteral("1. a\n2. ¦"));
    QCOMPARE(shownOr(two, continuedLine(two.text, two.selection, commonMark)), QStringLiteral("1. a\n\n¦"));
    // a year at the start of a line of a paragraph
    const Marked year(QStringLiteral("It was in\n1986. Then¦"));
    QCOMPARE(shownOr(year, continuedLine(year.text, year.selection, commonMark)), QStringLiteral("plain"));
}

void TestPostListEditing::tabNests_data()
{
    addColumns();
    addRow("bullet", u"- a\n- ¦b", u"- a\n  - ¦b");
    addRow("before the marker", u"- a\n¦- b", u"- a\n  - ¦b");
    addRow("number", u"1. a\n2. ¦b\n3. c", u"1. a\n   1. ¦b\n2. c");
    addRow("wide number", u"9. a\n10. b\n11. ¦c", u"9. a\n10. b\n    1. ¦c");
    addRow("wide marker", u"-   a\n-   ¦b", u"-   a\n    -   ¦b");
    addRow("with what it holds", u"- a\n- ¦b\n  more\n\n  - c", u"- a\n  - ¦b\n    more\n\n    - c");
    addRow("after nested ones", u"1. a\n   1. x\n2. ¦b", u"1. a\n   1. x\n   2. ¦b");
    addRow("kind of the nested ones", u"1. a\n   - x\n2. ¦b", u"1. a\n   - x\n   - ¦b");
    addRow("several", u"- a\n- «b\n- c»\n- d", u"- a\n  - «b\n  - c»\n- d");
    addRow("several with the whole first line", u"- a\n«- b\n- c\n»- d", u"- a\n«  - b\n  - c\n»- d");
    addRow("all ones", u"1. a\n1. ¦b\n1. c", u"1. a\n   1. ¦b\n1. c");
    addRow("first stays", u"- ¦a\n- b", u"- ¦a\n- b");
    addRow("in quote", u"> - a\n> - ¦b", u"> - a\n>   - ¦b");
    addRow("in the words", u"- a\n- b¦b", u"plain");
    addRow("selected word", u"- a\n- b «b»", u"plain");
    addRow("paragraph", u"¦a", u"plain");
    addRow("empty item", u"- a\n- ¦", u"- a\n  - ¦");
    addRow("task", u"- [ ] a\n- [x] ¦b", u"- [ ] a\n  - [x] ¦b");
}

void TestPostListEditing::tabNests()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Marked marked(before);
    for (const WritingRules &rules : {kramdown, commonMark}) {
        QCOMPARE(shownOr(marked, nestedItems(marked.text, marked.selection, rules)), after);
    }
}

void TestPostListEditing::shiftTabOutdents_data()
{
    addColumns();
    addRow("bullet", u"- a\n  - ¦b", u"- a\n- ¦b");
    addRow("top", u"- ¦a", u"plain");
    addRow("number", u"1. a\n   1. ¦b\n   2. c\n2. d", u"1. a\n2. ¦b\n   1. c\n3. d");
    addRow("takes the kind around", u"1. a\n   - ¦b", u"1. a\n2. ¦b");
    addRow("with what it holds", u"- a\n  - ¦b\n    - c", u"- a\n- ¦b\n  - c");
    addRow("what follows is nested", u"9. a\n   - ¦b\n   - c", u"9. a\n10. ¦b\n    - c");
    addRow("several", u"- a\n  - «b\n  - c»", u"- a\n- «b\n- c»");
    addRow("in the words", u"- a\n  - b¦b", u"plain");
}

void TestPostListEditing::shiftTabOutdents()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Marked marked(before);
    for (const WritingRules &rules : {kramdown, commonMark}) {
        QCOMPARE(shownOr(marked, outdentedItems(marked.text, marked.selection, rules)), after);
    }
}

void TestPostListEditing::backspaceGoesStepByStep_data()
{
    addColumns();
    addRow("outdents", u"- a\n  - ¦b", u"- a\n- ¦b");
    addRow("takes the marker", u"- a\n- ¦b", u"- a\n¦b");
    addRow("then means itself", u"- a\n¦b", u"plain");
    addRow("task", u"- [x] ¦b", u"¦b");
    addRow("renumbers", u"1. a\n2. ¦b\n3. c", u"1. a\n¦b\n2. c");
    addRow("quote", u"> ¦a", u"¦a");
    addRow("quote in quote", u"> > ¦a", u"> ¦a");
    addRow("in the words", u"- a¦b", u"plain");
    addRow("before the marker", u"¦- ab", u"plain");
}

void TestPostListEditing::backspaceGoesStepByStep()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Marked marked(before);
    QCOMPARE(shownOr(marked, erasedMarker(marked.text, marked.selection.start, kramdown)), after);
}

/// What a key does depends on the lines around it, however long the list, its lines and the text are.
void TestPostListEditing::longTextsAreNoMatter()
{
    QString text;
    for (int i = 1; i <= 40'000; ++i) {
        text += QStringLiteral("%1. An item of a list that is much too long.\n").arg(i);
    }
    const QString line = QStringLiteral("- ") + QString(300'000, u'x');
    QElapsedTimer timer;
    timer.start();
    QVERIFY(continuedLine(text, {text.indexOf(u'\n', text.size() / 2), 0}, kramdown));
    QVERIFY(continuedLine(line, {line.size(), 0}, kramdown));
    QVERIFY(nestedItems(text, {text.indexOf(u'\n', text.size() / 2) + 1, 0}, kramdown));
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestPostListEditing)

#include "test_post_listediting.moc"
