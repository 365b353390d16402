// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/editor/findbar.h"
#include "widgets/editor/folding.h"
#include "widgets/panels/outlinepanel.h"
#include "windowfixture.h"

#include <QDockWidget>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>

using namespace frontrow;
using namespace frontrow::test;

/// Sections folded to their headings, by keys, commands and the mouse.
class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open(QStringLiteral("post.md"), QString::fromUtf8(post));
    }
    void cleanup() { m_fixture.reset(); }

    void aSectionFoldsToItsHeading()
    {
        const QString before = m_fixture->text();
        putCaret(QStringLiteral("one b"));
        InputDriver::press(QStringLiteral("ctrl+shift+bracketleft"));
        QTRY_VERIFY(!visible().contains(QStringLiteral("one b")));
        QCOMPARE(caretLine(), QStringLiteral("### One B"));
        QVERIFY(visible().contains(QStringLiteral("## Two")) && visible().contains(QStringLiteral("one")));
        InputDriver::press(QStringLiteral("ctrl+shift+bracketright"));
        QTRY_VERIFY(visible().contains(QStringLiteral("one b")));
        QCOMPARE(m_fixture->text(), before);
        QVERIFY(!m_fixture->session().document().isModified());
    }

    void keysFoldTheSectionAroundAFoldedOne()
    {
        putCaret(QStringLiteral("one b"));
        m_fixture->action("actionSectionFold")->trigger();
        InputDriver::press(QStringLiteral("ctrl+shift+bracketleft"));
        QTRY_COMPARE(caretLine(), QStringLiteral("## One"));
        QVERIFY(!visible().contains(QStringLiteral("### One A")) && visible().contains(QStringLiteral("## Two")));
        InputDriver::press(QStringLiteral("ctrl+shift+bracketright"));
        QTRY_VERIFY(visible().contains(QStringLiteral("### One B")));
        QVERIFY2(!visible().contains(QStringLiteral("one b")), "what was folded in it stays so");
    }

    void allSectionsFoldToALevel()
    {
        putCaret(QStringLiteral("one b"));
        m_fixture->action("actionFoldLevel3")->trigger();
        QCOMPARE(
            visible(), words(QStringLiteral("## One|one|### One A|### One B|## Two|two|# Three|three|## Four|four")));
        QCOMPARE(caretLine(), QStringLiteral("### One B"));
        m_fixture->action("actionFoldLevel2")->trigger();
        QCOMPARE(visible(), words(QStringLiteral("## One|## Two|# Three|three|## Four")));
        QCOMPARE(caretLine(), QStringLiteral("## One"));
        m_fixture->action("actionFoldLevel1")->trigger();
        QCOMPARE(visible(), words(QStringLiteral("## One|## Two|# Three")));
        m_fixture->action("actionUnfoldAll")->trigger();
        QCOMPARE(visible(),
            words(QStringLiteral("## One|one|### One A|one a|### One B|one b|## Two|two|# Three|three|## Four|four")));
    }

    void theMarkBesideAHeadingFolds()
    {
        auto &strip = m_fixture->editor().folding();
        const QRect line = m_fixture->editor().lineRect(m_fixture->text().indexOf(QStringLiteral("## Two")));
        InputDriver::click(strip, QPoint(Folding::width / 2, line.center().y()));
        QTRY_VERIFY(!visible().contains(QStringLiteral("two")));
        InputDriver::click(strip, QPoint(Folding::width / 2, line.center().y()));
        QTRY_VERIFY(visible().contains(QStringLiteral("two")));
    }

    void whatTheCaretJumpsIntoOpens_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"find", "outline", "undo", "keys", "check"}) {
            QTest::newRow(way) << QString::fromLatin1(way);
        }
    }

    void whatTheCaretJumpsIntoOpens()
    {
        QFETCH(const QString, way);
        PostEditor &editor = m_fixture->editor();
        if (way == u"undo") {
            putCaret(QStringLiteral("one b"));
            QTest::keyClicks(&editor, QStringLiteral("x"));
            m_fixture->waitForFrame();
        }
        editor.setCaret(0);
        m_fixture->action("actionFoldLevel1")->trigger();
        QVERIFY(!visible().contains(QStringLiteral("one")));
        if (way == u"find") {
            QTest::keyClick(&editor, Qt::Key_F, Qt::ControlModifier);
            auto *words = m_fixture->window->findChild<FindBar *>()->findChild<QLineEdit *>();
            QTest::keyClicks(words, QStringLiteral("one b"));
            QTest::keyClick(words, Qt::Key_Return);
        } else if (way == u"outline") {
            Q_EMIT m_fixture->window->findChild<OutlinePanel *>()->offsetChosen(
                m_fixture->text().indexOf(QStringLiteral("### One B")));
        } else if (way == u"undo") {
            m_fixture->action("actionUndo")->trigger();
        } else if (way == u"keys") {
            editor.setCaret(m_fixture->text().indexOf(QStringLiteral("## Two")) - 2);
            QTest::keyClick(&editor, Qt::Key_Left);
        } else {
            editor.select({m_fixture->text().indexOf(QStringLiteral("one b")), 3});
        }
        QTRY_VERIFY(editor.textCursor().block().isVisible());
        QVERIFY(visible().contains(QStringLiteral("### One B")));
        QVERIFY2(!visible().contains(QStringLiteral("four")), "the others stay folded");
        QVERIFY(editor.viewport()->rect().contains(editor.cursorRect().center()));
    }

    void whatIsWrittenIntoAFoldOpensIt()
    {
        m_fixture->action("actionFoldLevel2")->trigger();
        m_fixture->editor().setCaretAfterLine(m_fixture->text().indexOf(QStringLiteral("## Two")));
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral(" and more"));
        m_fixture->waitForFrame();
        QVERIFY2(!visible().contains(QStringLiteral("two")), "its heading is written");
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Return);
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("new"));
        m_fixture->waitForFrame();
        QTRY_VERIFY(visible().contains(QStringLiteral("two")));
        QVERIFY(visible().contains(QStringLiteral("new")));
        QVERIFY(!visible().contains(QStringLiteral("one")));
    }

    void aFoldMovesWhole()
    {
        const QString before = m_fixture->text();
        m_fixture->action("actionFoldLevel2")->trigger();
        m_fixture->editor().setCaret(before.indexOf(QStringLiteral("## One")));
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY2(visible() == words(QStringLiteral("## Two|## One|# Three|three|## Four")),
            qPrintable(visible().join(u'|') + m_fixture->text()));
        QCOMPARE(caretLine(), QStringLiteral("## One"));
        m_fixture->waitForFrame();
        QCOMPARE(visible(), words(QStringLiteral("## Two|## One|# Three|three|## Four")));
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_fixture->text(), before);
        QCOMPARE(visible(), words(QStringLiteral("## One|## Two|# Three|three|## Four")));
        m_fixture->waitForFrame();
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(visible(), words(QStringLiteral("## Two|## One|# Three|three|## Four")));
        QCOMPARE(caretLine(), QStringLiteral("## One"));
    }

    void linesMoveOverAFold()
    {
        m_fixture->action("actionFoldLevel2")->trigger();
        putCaret(QStringLiteral("# Three"));
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY2(m_fixture->text().contains(QStringLiteral("one b\n\n# Three\n## Two\n\ntwo\n")),
            qPrintable(m_fixture->text()));
    }

    /// Whatever one does: the caret is in no hidden line, and the text is only changed by keys that change it.
    void theCaretIsNeverHidden()
    {
        QRandomGenerator random(7);
        PostEditor &editor = m_fixture->editor();
        for (int step = 0; step < 400; ++step) {
            const int kind = random.bounded(9);
            if (kind < 3) {
                m_fixture->action(qPrintable(QStringLiteral("actionFoldLevel%1").arg(1 + random.bounded(4))))
                    ->trigger();
            } else if (kind == 3) {
                editor.setCaret(random.bounded(static_cast<int>(m_fixture->text().size())));
            } else if (kind == 4) {
                m_fixture->action("actionSectionFold")->trigger();
            } else if (kind == 5) {
                const QList<Qt::Key> keys{Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Left,
                    Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageDown};
                QTest::keyClick(&editor, keys[random.bounded(static_cast<int>(keys.size()))]);
            } else if (kind == 6) {
                QTest::keyClick(&editor, random.bounded(2) == 0 ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
            } else if (kind == 7) {
                m_fixture->action(random.bounded(3) == 0 ? "actionRedo" : "actionUndo")->trigger();
            } else {
                m_fixture->waitForFrame();
            }
            QVERIFY2(editor.textCursor().block().isVisible(),
                qPrintable(QStringLiteral("step %1, kind %2").arg(step).arg(kind)));
        }
    }

    void frontMatterIsFoldedWhileItsFormIsOpen()
    {
        QVERIFY(!frontMatterIsSeen());
        QVERIFY(m_fixture->editor().textCursor().block().isVisible());
        formDock().hide();
        QVERIFY(frontMatterIsSeen());
        formDock().show();
        QVERIFY(!frontMatterIsSeen());
        EditorTextStyle textStyle = m_fixture->editor().textStyle();
        textStyle.foldsFrontMatter = false;
        m_fixture->editor().setTextStyle(textStyle);
        QVERIFY(frontMatterIsSeen());
        m_fixture->open(QStringLiteral("other.md"), QString::fromUtf8(post));
        QVERIFY2(frontMatterIsSeen(), "the person does not want it folded");
    }

    void whoOpensTheFrontMatterHasItOpen_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"keys", "find", "form", "mark", "label", "command"}) {
            QTest::newRow(way) << QString::fromLatin1(way);
        }
    }

    void whoOpensTheFrontMatterHasItOpen()
    {
        QFETCH(const QString, way);
        PostEditor &editor = m_fixture->editor();
        if (way == u"keys") {
            QTest::keyClick(&editor, Qt::Key_Home, Qt::ControlModifier);
        } else if (way == u"find") {
            QTest::keyClick(&editor, Qt::Key_F, Qt::ControlModifier);
            auto *words = m_fixture->window->findChild<FindBar *>()->findChild<QLineEdit *>();
            QTest::keyClicks(words, QStringLiteral("title"));
            QTest::keyClick(words, Qt::Key_Return);
        } else if (way == u"form") {
            m_fixture->action("actionForm")->trigger();
            m_fixture->action("actionForm")->trigger();
        } else if (way == u"mark") {
            InputDriver::click(editor.folding(), QPoint(Folding::width / 2, editor.lineRect(0).center().y()));
        } else if (way == u"label") {
            InputDriver::click(*editor.viewport(), editor.lineRect(0).center());
        } else {
            m_fixture->action("actionUnfoldAll")->trigger();
        }
        QTRY_VERIFY(frontMatterIsSeen());
        putCaret(QStringLiteral("four"));
        QTest::keyClicks(&editor, QStringLiteral("x"));
        m_fixture->waitForFrame();
        formDock().hide();
        formDock().show();
        QVERIFY(frontMatterIsSeen());
    }

    void aCaretInTheFrontMatterKeepsItOpen()
    {
        formDock().hide();
        putCaret(QStringLiteral("title"));
        formDock().show();
        QVERIFY(frontMatterIsSeen());
        putCaret(QStringLiteral("four"));
        QVERIFY2(frontMatterIsSeen(), "nothing moves while one writes");
    }

    void aKeyInALongFoldedPostTakesNoTime()
    {
        m_fixture->open(QStringLiteral("long.md"),
            QStringLiteral("## Section\n\nWords of it, and more words.\n\n### Part\n\n")
                .append(QStringLiteral("More words.\n\n").repeated(5))
                .repeated(400));
        m_fixture->action("actionFoldLevel2")->trigger();
        m_fixture->editor().setCaretAfterLine(0);
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("x")); // once, with what happens the first time
        QElapsedTimer timer;
        timer.start();
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("yyyyyyyyyy"));
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QStringLiteral("%1 ms for ten keys").arg(timer.elapsed())));
    }

private:
    static constexpr const char *post =
        "---\ntitle: x\n---\n\n## One\n\none\n\n### One A\n\none a\n\n### One B\n\none b\n\n## Two\n\ntwo\n\n"
        "# Three\n\nthree\n\n## Four\n\nfour\n";

    [[nodiscard]] bool frontMatterIsSeen() { return m_fixture->editor().document()->findBlockByNumber(1).isVisible(); }
    [[nodiscard]] QDockWidget &formDock()
    {
        return *m_fixture->window->findChild<QDockWidget *>(QStringLiteral("formDock"));
    }
    static QStringList words(const QString &lines) { return lines.split(u'|'); }
    void putCaret(const QString &words) { m_fixture->editor().setCaret(m_fixture->text().indexOf(words)); }
    [[nodiscard]] QString caretLine() { return m_fixture->editor().textCursor().block().text(); }
    /// The lines that are shown, without the empty ones and the front matter.
    [[nodiscard]] QStringList visible()
    {
        QStringList lines;
        for (QTextBlock block = m_fixture->editor().document()->findBlockByNumber(3); block.isValid();
            block = block.next()) {
            lines += block.isVisible() && !block.text().isEmpty() ? QStringList{block.text()} : QStringList();
        }
        return lines;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestFolding)
#include "test_folding.moc"
