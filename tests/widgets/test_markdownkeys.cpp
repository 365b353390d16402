// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/tablegrid.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

/// What keys do with Markdown in the real window.
class TestMarkdownKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void returnContinuesAndEndsLists();
    void shiftReturnIsAPlainLineBreak();
    void tabNestsAtTheColumnOfTheText();
    void tabElsewhereIsATab();
    void backspaceGoesStepByStep();
    void oneUndoTakesAKeyBack();
    void codeFrontMatterAndHtmlAreLeftAlone();
    void returnAfterTheTitleOfANewReportGoesToItsBody();
    void wordsBelowAFigureAreAParagraphOfTheirOwn();
    void theEngineOfTheBlogDecides();
    void lettersWrapTheSelection();
    void commandsFormatListsAndHeadings();
    void linesMoveAndFiguresMoveWhole();
    void linesAreDuplicatedJoinedAndDeleted();
    void tabWalksThroughTables();
    void cellsOfASpreadsheetBecomeATable();
    void sectionsMoveAndChangeTheirLevel();
    void sectionsStayWhereHtmlReachesOverThem();
    void nothingChangesAPostThatMayNotBe();
    void keysInALongPostAreFast();

private:
    /// Opens a post with \a body, with the caret at the end of its first \a after.
    void write(const QString &body, const QString &after);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_fixture->editor(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(&m_fixture->editor(), text); }
    /// The text after the front matter, with the caret as ¦ in it.
    [[nodiscard]] QString shown();

    const QString m_head = QStringLiteral("---\ntitle: x\n---\n\n");
    std::unique_ptr<WindowFixture> m_fixture;
    int m_posts = 0;
};

void TestMarkdownKeys::write(const QString &body, const QString &after)
{
    m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
    m_fixture->open(QStringLiteral("post%1.md").arg(++m_posts), m_head + body);
    m_fixture->editor().setCaret(m_head.size() + body.indexOf(after) + after.size());
}

QString TestMarkdownKeys::shown()
{
    return m_fixture->text().insert(m_fixture->editor().caret(), u'¦').sliced(m_head.size());
}

void TestMarkdownKeys::returnContinuesAndEndsLists()
{
    write(QStringLiteral("Text\n"), QStringLiteral("Text"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(QStringLiteral("1. one"));
    press(Qt::Key_Return);
    type(QStringLiteral("two"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(QStringLiteral("- [x] done"));
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(shown(), QStringLiteral("Text\n\n1. one\n2. two\n\n- [x] done\n- [ ] ¦\n"));

    write(QStringLiteral("1. one\n2. two\n3. three\n"), QStringLiteral("one"));
    press(Qt::Key_Return);
    QCOMPARE(shown(), QStringLiteral("1. one\n2. ¦\n3. two\n4. three\n"));

    write(QStringLiteral("> said\n"), QStringLiteral("said"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(shown(), QStringLiteral("> said\n\n¦\n"));
}

void TestMarkdownKeys::shiftReturnIsAPlainLineBreak()
{
    write(QStringLiteral("- one\n"), QStringLiteral("one"));
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(shown(), QStringLiteral("- one\n¦\n"));
}

void TestMarkdownKeys::tabNestsAtTheColumnOfTheText()
{
    write(QStringLiteral("1. one\n2. \n3. three\n"), QStringLiteral("2. "));
    press(Qt::Key_Tab);
    QCOMPARE(shown(), QStringLiteral("1. one\n   1. ¦\n2. three\n"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(shown(), QStringLiteral("1. one\n2. ¦\n3. three\n"));
    QVERIFY(m_fixture->editor().hasFocus());
}

/// No place of the text keeps the keyboard: Tab types one in words, and Shift+Tab leaves the editor.
void TestMarkdownKeys::tabElsewhereIsATab()
{
    write(QStringLiteral("- one\n- two\n"), QStringLiteral("tw"));
    press(Qt::Key_Tab);
    QCOMPARE(shown(), QStringLiteral("- one\n- tw\t¦o\n"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_VERIFY(!m_fixture->editor().hasFocus());
}

void TestMarkdownKeys::backspaceGoesStepByStep()
{
    write(QStringLiteral("- one\n  - two\n"), QStringLiteral("  - "));
    press(Qt::Key_Backspace);
    QCOMPARE(shown(), QStringLiteral("- one\n- ¦two\n"));
    press(Qt::Key_Backspace);
    QCOMPARE(shown(), QStringLiteral("- one\n¦two\n"));
    press(Qt::Key_Backspace);
    QCOMPARE(shown(), QStringLiteral("- one¦two\n"));
}

void TestMarkdownKeys::oneUndoTakesAKeyBack()
{
    const QString body = QStringLiteral("8. eight\n9. nine\n   - more\n");
    write(body, QStringLiteral("eight"));
    press(Qt::Key_Return);
    QCOMPARE(shown(), QStringLiteral("8. eight\n9. ¦\n10. nine\n    - more\n"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), QStringLiteral("8. eight¦\n9. nine\n   - more\n"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_fixture->text().endsWith(QStringLiteral("10. nine\n    - more\n")));
}

void TestMarkdownKeys::codeFrontMatterAndHtmlAreLeftAlone()
{
    write(QStringLiteral("```\n- one\n```\n"), QStringLiteral("one"));
    press(Qt::Key_Return);
    QCOMPARE(shown(), QStringLiteral("```\n- one\n¦\n```\n"));

    write(QStringLiteral("<figure>\n- one\n</figure>\n"), QStringLiteral("one"));
    press(Qt::Key_Return);
    QCOMPARE(shown(), QStringLiteral("<figure>\n- one\n¦\n</figure>\n"));

    m_fixture->open(QStringLiteral("tags.md"), QStringLiteral("---\ntags:\n- one\n---\n\nText\n"));
    m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("one")) + 3);
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->text(), QStringLiteral("---\ntags:\n- one\n\n---\n\nText\n"));

    // a fence that is being typed, which no frame knows yet
    write(QStringLiteral("Text\n"), QStringLiteral("Text"));
    for (const QString &line : {QString(), QString(), QStringLiteral("```"), QStringLiteral("- one")}) {
        type(line);
        press(Qt::Key_Return);
    }
    QCOMPARE(shown(), QStringLiteral("Text\n\n```\n- one\n¦\n"));
}

void TestMarkdownKeys::returnAfterTheTitleOfANewReportGoesToItsBody()
{
    m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
    const QString head = QStringLiteral("---\ntitle: \"\"\ntags: []\n---\n\n");
    m_fixture->open(QStringLiteral("new.md"), head);
    m_fixture->editor().setCaret(head.indexOf(u'"') + 1);
    type(QStringLiteral("Day one"));
    press(Qt::Key_Return);
    type(QStringLiteral("It began."));
    QCOMPARE(m_fixture->text(), QStringLiteral("---\ntitle: \"Day one\"\ntags: []\n---\n\nIt began."));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_fixture->text().startsWith(QStringLiteral("---\ntitle: \"Day")));
    QVERIFY(m_fixture->text().endsWith(QStringLiteral("\n---\n\n")));
}

void TestMarkdownKeys::wordsBelowAFigureAreAParagraphOfTheirOwn()
{
    write(
        QStringLiteral("<figure>\n<img src=\"a.png\" alt=\"a\">\n</figure>\n\nNext\n"), QStringLiteral("</figure>\n"));
    type(QStringLiteral("Seen."));
    QCOMPARE(shown(), QStringLiteral("<figure>\n<img src=\"a.png\" alt=\"a\">\n</figure>\n\nSeen.¦\n\nNext\n"));
}

void TestMarkdownKeys::theEngineOfTheBlogDecides()
{
    write(QStringLiteral("1) one\n"), QStringLiteral("one"));
    press(Qt::Key_Return);
    QCOMPARE(shown(), QStringLiteral("1) one\n¦\n"));

    QDir().mkpath(m_fixture->path(QStringLiteral("blog")));
    QFile config(m_fixture->path(QStringLiteral("blog/_config.yml")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("title: Blog\nmarkdown: CommonMark\nplugins: [jekyll-commonmark]\n");
    config.close();
    m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
    m_fixture->open(QStringLiteral("blog/_posts/2026-01-02-a.md"), m_head + QStringLiteral("1) one\n"));
    m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("one")) + 3);
    press(Qt::Key_Return);
    QCOMPARE(shown(), QStringLiteral("1) one\n2) ¦\n"));
}

void TestMarkdownKeys::lettersWrapTheSelection()
{
    const QString body = QStringLiteral("one two three\n");
    write(body, QStringLiteral("one"));
    m_fixture->editor().select({m_head.size() + 4, 3});
    type(QStringLiteral("**"));
    QVERIFY(m_fixture->text().endsWith(QStringLiteral("one **two** three\n")));
    QCOMPARE(m_fixture->editor().textCursor().selectedText(), QStringLiteral("two"));
    type(QStringLiteral("2"));
    QVERIFY(m_fixture->text().endsWith(QStringLiteral("one **2** three\n")));
    // without a selection nothing comes in pairs
    write(body, QStringLiteral("one "));
    type(QStringLiteral("*(_`\""));
    QCOMPARE(shown(), QStringLiteral("one *(_`\"¦two three\n"));
}

void TestMarkdownKeys::commandsFormatListsAndHeadings()
{
    write(QStringLiteral("one\ntwo\n"), QString());
    m_fixture->editor().select({m_head.size(), 7});
    press(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->text(), m_head + QStringLiteral("- one\n- two\n"));
    m_fixture->action("actionNumbers")->trigger();
    QCOMPARE(m_fixture->text(), m_head + QStringLiteral("1. one\n2. two\n"));
    m_fixture->action("actionTasks")->trigger();
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_fixture->text(), m_head + QStringLiteral("- [x] one\n- [x] two\n"));

    write(QStringLiteral("## Title\n"), QStringLiteral("Ti"));
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown(), QStringLiteral("### Ti¦tle\n"));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(), QStringLiteral("## Ti¦tle\n"));
    press(Qt::Key_0, Qt::ControlModifier);
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->text(), m_head + QStringLiteral("~~Title~~\n"));
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_QuoteLeft, Qt::ControlModifier);
    QCOMPARE(m_fixture->text(), m_head + QStringLiteral("`Title`\n"));
}

void TestMarkdownKeys::linesMoveAndFiguresMoveWhole()
{
    const QString figure = QStringLiteral("<figure>\n\t<img src=\"a.png\" alt=\"A\">\n</figure>\n");
    write(QStringLiteral("one\n") + figure + QStringLiteral("two\n"), QStringLiteral("on"));
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown(), figure + QStringLiteral("on¦e\ntwo\n"));
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown(), QStringLiteral("on¦e\n") + figure + QStringLiteral("two\n"));
    press(Qt::Key_Up, Qt::AltModifier); // to the empty line above the text
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY2(m_fixture->text().startsWith(QStringLiteral("---\ntitle: x\n---\n")), qPrintable(m_fixture->text()));
    m_fixture->waitForFrame();
    m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("img")));
    press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY2(m_fixture->text().endsWith(QStringLiteral("two\n") + figure), qPrintable(m_fixture->text()));
}

void TestMarkdownKeys::linesAreDuplicatedJoinedAndDeleted()
{
    write(QStringLiteral("1. one\n2. two\n"), QStringLiteral("1. on"));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), QStringLiteral("1. one\n2. on¦e\n3. two\n"));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), QStringLiteral("1. one\n¦2. two\n"));
    press(Qt::Key_Up);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), QStringLiteral("1. one ¦two\n"));
}

void TestMarkdownKeys::tabWalksThroughTables()
{
    write(QStringLiteral("\n"), QString());
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_fixture->window->findChild<TableGrid *>(), Qt::Key_Return);
    m_fixture->editor().insertPlainText(QStringLiteral("名前"));
    press(Qt::Key_Tab);
    type(QStringLiteral("b"));
    for (int cell = 0; cell < 8; ++cell) {
        press(Qt::Key_Tab); // after the last one there is a new row
    }
    type(QStringLiteral("long words"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(m_fixture->editor().hasFocus());
    QCOMPARE(m_fixture->text(),
        m_head
            + QStringLiteral("| 名前       | b   |     |\n| ---------- | --- | --- |\n|            |     |     |\n"
                             "|            |     |     |\n| long words |     |     |\n"));
    m_fixture->action("actionColumnDelete")->trigger();
    QVERIFY(m_fixture->text().contains(QStringLiteral("| 名前       | b   |\n")));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_fixture->text().contains(QStringLiteral("| 名前       | b   |     |\n")));
}

void TestMarkdownKeys::cellsOfASpreadsheetBecomeATable()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Name\tPrice\nTea\t2\n"));
    write(QStringLiteral("Words.\n"), QStringLiteral("Words."));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown(), QStringLiteral("Words.\n\n| Name | Price |\n| ---- | ----- |\n| Tea  | 2     |¦\n"));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), QStringLiteral("Words.Name\tPrice\nTea\t2\n¦\n"));
}

void TestMarkdownKeys::sectionsMoveAndChangeTheirLevel()
{
    const QString body = QStringLiteral("Words.\n\n## One\n\n1\n\n### In it\n\n## Two\n\n2\n");
    write(body, QStringLiteral("1"));
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), QStringLiteral("Words.\n\n## Two\n\n2\n\n## One\n\n1¦\n\n### In it\n"));
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier); // as soon as it is known where the headings are
    QTRY_COMPARE(shown(), QStringLiteral("Words.\n\n## Two\n\n2\n\n### One\n\n1¦\n\n#### In it\n"));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->text(), m_head + body);
}

void TestMarkdownKeys::sectionsStayWhereHtmlReachesOverThem()
{
    const QString body = QStringLiteral("## One\n\n{% if true %}\n\n## Two\n\n{% endif %}\n");
    write(body, QStringLiteral("One"));
    QString said;
    connect(&m_fixture->session().notices(), &NoticeCentre::notified, this,
        [&said](const Notice &notice) { said = notice.text; });
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY2(said.contains(QStringLiteral("begins in one section")), qPrintable(said));
    QCOMPARE(m_fixture->text(), m_head + body);
}

void TestMarkdownKeys::nothingChangesAPostThatMayNotBe()
{
    write(QStringLiteral("- one\n"), QStringLiteral("one"));
    QVERIFY(m_fixture->action("actionBullets")->isEnabled());
    m_fixture->session().document().setReadOnly(true);
    QVERIFY(!m_fixture->action("actionBullets")->isEnabled());
    const QString before = m_fixture->text();
    press(Qt::Key_Return);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_fixture->text(), before);
    m_fixture->session().document().setReadOnly(false);
}

/// A key takes as long in a megabyte as in a page.
void TestMarkdownKeys::keysInALongPostAreFast()
{
    QString body;
    for (int i = 0; i < 8'000; ++i) {
        body += QStringLiteral(
            "Some paragraph with words, **bold** ones too, and nothing else in it.\n\n- an item\n- two\n\n");
    }
    write(body + QStringLiteral("- last\n"), QStringLiteral("- last"));
    QElapsedTimer timer;
    timer.start();
    for (int key = 0; key < 10; ++key) {
        press(Qt::Key_Return);
        type(QStringLiteral("x"));
    }
    QVERIFY(m_fixture->text().endsWith(QStringLiteral("- x\n- x\n")));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestMarkdownKeys)

#include "test_markdownkeys.moc"
