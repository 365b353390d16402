// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/editor/linenumbers.h"
#include "widgets/panels/checkspanel.h"
#include "widgets/panels/outlinepanel.h"
#include "windowfixture.h"
#include "workspace/settings/editorsettings.h"

#include <QFontInfo>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace frontrow;
using namespace frontrow::test;

/// The text editor of the real window: where its caret is said to be, and what happens to it.
class TestEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init() { m_fixture = std::make_unique<WindowFixture>(); }

    /// Input methods open their windows where the caret is drawn, however wide the margins are.
    void inputMethodsKnowWhereTheCaretIs_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 1024;
        QTest::newRow("wide") << 1590;
    }

    void inputMethodsKnowWhereTheCaretIs()
    {
        QFETCH(const int, width);
        m_fixture->open(QStringLiteral("post.md"), QStringLiteral("---\ntitle: A\n---\n\nSome words.\n"));
        m_fixture->window->resize(width, 800);
        PostEditor &editor = m_fixture->editor();
        editor.setCaret(m_fixture->text().indexOf(QStringLiteral("words")));
        QTRY_VERIFY(editor.viewport()->x() > 0);
        const QRect drawn = editor.cursorRect().translated(editor.viewport()->pos());
        QInputMethodQueryEvent asked(Qt::ImCursorRectangle | Qt::ImAnchorRectangle);
        QCoreApplication::sendEvent(&editor, &asked);
        for (const Qt::InputMethodQuery query : {Qt::ImCursorRectangle, Qt::ImAnchorRectangle}) {
            const QRectF said = asked.value(query).toRectF();
            QVERIFY2(std::abs(said.x() - drawn.x()) <= 2 && std::abs(said.y() - drawn.y()) <= 2,
                qPrintable(
                    QStringLiteral("%1, %2 for %3, %4").arg(said.x()).arg(said.y()).arg(drawn.x()).arg(drawn.y())));
        }
    }

    /// One goes on writing in the text, not in the front matter, nor in a table of contents.
    void anOpenedPostHasItsCaretInTheText()
    {
        const QString text = QStringLiteral("---\ntitle: A\n---\n\nSome words.\n");
        m_fixture->open(QStringLiteral("post.md"), text);
        QCOMPARE(m_fixture->editor().caret(), text.indexOf(QStringLiteral("Some words")));
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("Now "));
        QCOMPARE(m_fixture->text(), QStringLiteral("---\ntitle: A\n---\n\nNow Some words.\n"));
        m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        m_fixture->open(QStringLiteral("plain.md"), QStringLiteral("No front matter.\n"));
        QCOMPARE(m_fixture->editor().caret(), 0);
        const QString report =
            QStringLiteral("---\ntitle: A\n---\n\n<section class=\"toc\">\n* TOC\n{:toc}\n</section>\n\n## Day 1\n");
        m_fixture->open(QStringLiteral("report.md"), report);
        QCOMPARE(m_fixture->editor().caret(), report.indexOf(QStringLiteral("## Day 1")));
        const QString onlyContents = QStringLiteral("* TOC\n{:toc}");
        m_fixture->open(QStringLiteral("contents.md"), onlyContents);
        QCOMPARE(m_fixture->editor().caret(), 0);
    }

    /// What is typed is undone word by word, and comes back so.
    void undoTakesBackAWordAtATime()
    {
        m_fixture->openShortPost();
        const QString before = m_fixture->text();
        PostEditor &editor = m_fixture->editor();
        QTest::keyClicks(&editor, QStringLiteral("one two  three."));
        QTest::keyClick(&editor, Qt::Key_Return);
        QInputMethodEvent composed;
        composed.setCommitString(QStringLiteral("größer"));
        QCoreApplication::sendEvent(&editor, &composed);
        const QString start = before.first(before.indexOf(QStringLiteral("Text")));
        const auto undone = [&](const QString &typed) {
            QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
            return m_fixture->text() == start + typed + QStringLiteral("Text\n")
                && editor.caret() == start.size() + typed.size();
        };
        QVERIFY2(undone(QStringLiteral("one two  three.\n")), qPrintable(m_fixture->text()));
        QVERIFY2(undone(QStringLiteral("one two  ")), qPrintable(m_fixture->text()));
        QVERIFY2(undone(QStringLiteral("one ")), qPrintable(m_fixture->text()));
        QVERIFY2(undone(QString()), qPrintable(m_fixture->text()));
        for (int word = 0; word < 4; ++word) {
            QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QVERIFY(m_fixture->text().startsWith(start + QStringLiteral("one two  three.\ngrößer")));
    }

    void erasingIsAStepOfItsOwn()
    {
        m_fixture->openShortPost();
        PostEditor &editor = m_fixture->editor();
        QTest::keyClicks(&editor, QStringLiteral("abc"));
        const QString typed = m_fixture->text();
        QTest::keyClick(&editor, Qt::Key_Backspace);
        QTest::keyClick(&editor, Qt::Key_Backspace);
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), typed);
    }

    void aLetterWithAltIsNoText()
    {
        m_fixture->openShortPost();
        const QString before = m_fixture->text();
        QTest::keyClick(&m_fixture->editor(), Qt::Key_U, Qt::AltModifier);
        QCOMPARE(m_fixture->text(), before);
        QTest::sendKeyEvent(QTest::Click, &m_fixture->editor(), Qt::Key_At, QStringLiteral("@"), // AltGr somewhere
            Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_fixture->text().size(), before.size() + 1);
    }

    /// A key that is pressed while the caret is out of view brings it back, before the layout is told what changed: the
    /// rows of the line are those of its former text then.
    void keysOutOfViewAreTaken_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("before"); // what is selected is between bars
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, Qt::Key key, const char *before, const char *after) {
            QTest::newRow(name) << static_cast<int>(key) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("a letter before the last one", Qt::Key_X, "Words here||.\n", "Words herex.\n");
        row("Backspace joins lines", Qt::Key_Backspace, "The first|\n|second\n", "The firstsecond\n");
        row("Delete joins lines", Qt::Key_Delete, "The first|\nse|cond\n", "The firstcond\n");
        row("from an empty line", Qt::Key_Delete, "One\n|\ntw|o and more\n", "One\no and more\n");
    }

    void keysOutOfViewAreTaken()
    {
        QFETCH(const int, key);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const QString head = QStringLiteral("---\ntitle: x\n---\n\n");
        const QString rest = QStringLiteral("\nmore\n").repeated(200);
        const QString text = head + QString(before).remove(u'|') + rest;
        m_fixture->open(QStringLiteral("view.md"), text);
        PostEditor &editor = m_fixture->editor();
        const qsizetype start = before.indexOf(u'|');
        editor.select({head.size() + start, before.lastIndexOf(u'|') - 1 - start});
        m_fixture->waitForFrame();
        editor.verticalScrollBar()->setValue(editor.verticalScrollBar()->maximum());
        QVERIFY(!editor.viewport()->rect().intersects(editor.cursorRect()));
        QTest::keyClick(&editor, static_cast<Qt::Key>(key));
        QCOMPARE(m_fixture->text(), head + after + rest);
        QVERIFY(editor.viewport()->rect().intersects(editor.cursorRect()));
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), text);
    }

    void movingTheCaretEndsAStep()
    {
        m_fixture->openShortPost();
        PostEditor &editor = m_fixture->editor();
        QTest::keyClicks(&editor, QStringLiteral("ab"));
        const QString first = m_fixture->text();
        QTest::keyClick(&editor, Qt::Key_Left);
        QTest::keyClicks(&editor, QStringLiteral("c"));
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), first);
    }

    void aSectionIsDraggedInTheOutline_data()
    {
        QTest::addColumn<QString>("dragged");
        QTest::addColumn<QString>("near");
        QTest::addColumn<int>("place"); // its top (-1), just above its middle (-2), its middle (0) or bottom (1)
        QTest::addColumn<QString>("order"); // of the headings
        QTest::newRow("up") << "C" << "A" << -1 << "C D A B E";
        QTest::newRow("down, with what is in it") << "A" << "D" << 1 << "C D A B E";
        QTest::newRow("to the end") << "A" << "E" << 1 << "C D E A B";
        QTest::newRow("into a section") << "E" << "A" << 0 << "A B E C D";
        QTest::newRow("on one without sections, above its middle") << "E" << "D" << -2 << "A B C E D";
        QTest::newRow("where it is") << "B" << "A" << 1 << "A B C D E";
        QTest::newRow("into itself") << "C" << "D" << 1 << "A B C D E";
    }
    void aSectionIsDraggedInTheOutline()
    {
        QFETCH(QString, dragged);
        QFETCH(QString, near);
        QFETCH(int, place);
        QFETCH(QString, order);
        const QString before =
            QStringLiteral("---\ntitle: A\n---\n\n# A\n\na\n\n## B\n\nb\n\n# C\n\nc\n\n## D\n\nd\n\n# E\n\ne\n");
        m_fixture->open(QStringLiteral("2026-01-02-sections.md"), before);
        m_fixture->action("actionOutline")->setChecked(true);
        auto *tree = m_fixture->window->findChild<OutlinePanel *>()->findChild<QTreeWidget *>();
        const auto item = [&](const QString &text) {
            const QList<QTreeWidgetItem *> found = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
            return found.isEmpty() ? nullptr : found.first();
        };
        QTRY_VERIFY(item(QStringLiteral("E")) != nullptr);
        const auto at = [&](const QString &text, int y) {
            const QRect row = tree->visualItemRect(item(text));
            return tree->viewport()->mapToGlobal(QPoint(row.left() + 4,
                y == -2     ? row.center().y() - 2
                    : y < 0 ? row.top() + 2
                    : y > 0 ? row.bottom() - 1
                            : row.center().y()));
        };
        InputDriver::drag(at(dragged, 0), at(near, place));
        const auto headings = [&] {
            QStringList found;
            for (const QString &line : m_fixture->text().split(u'\n')) {
                if (line.startsWith(u'#')) {
                    found.append(line.last(1));
                }
            }
            return found.join(u' ');
        };
        QTRY_COMPARE(headings(), order);
        QTRY_COMPARE(tree->topLevelItem(0)->text(0), order.first(1));
        if (order != QStringLiteral("A B C D E")) {
            m_fixture->session().document().textDocument()->undo();
        }
        QCOMPARE(m_fixture->text(), before);
    }

    /// From the outline one goes on writing after the heading.
    void theOutlineLeadsAfterItsHeading()
    {
        const QString text = QStringLiteral("---\ntitle: A\n---\n\n## One\n\nWords.\n\n## Two\n\nMore.\n");
        m_fixture->open(QStringLiteral("post.md"), text);
        const auto *tree = m_fixture->window->findChild<OutlinePanel *>()->findChild<QTreeWidget *>();
        QTRY_COMPARE(tree->topLevelItemCount(), 2);
        const QRect place = tree->visualItemRect(tree->topLevelItem(1));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
        QCOMPARE(m_fixture->editor().caret(), text.indexOf(QStringLiteral("## Two")) + 6);
    }

    /// Undo and redo of a command leave the caret where the command was, not at the start of the text.
    void undoGoesToWhereTheEditWas()
    {
        QString text = QStringLiteral("---\ntitle: A\n---\n");
        for (int i = 0; i < 200; ++i) {
            text += QStringLiteral("\nParagraph %1.\n").arg(i);
        }
        m_fixture->open(QStringLiteral("post.md"), text);
        const qsizetype place = text.indexOf(QStringLiteral("Paragraph 150"));
        PostEditor &editor = m_fixture->editor();
        editor.setCaret(place);
        m_fixture->session().document().apply({{{place, 9}, QStringLiteral("Passage")}});
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), text);
        QVERIFY2(std::abs(editor.caret() - place) <= 9, qPrintable(QString::number(editor.caret())));
        QVERIFY(editor.viewport()->rect().intersects(editor.cursorRect()));
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(std::abs(editor.caret() - place) <= 9, qPrintable(QString::number(editor.caret())));
    }

    /// A fix that is chosen right after typing lands where its words are now.
    void aFixMovesWithTheText()
    {
        const QString text = QStringLiteral("---\ntitle: A\n---\n\nIt is the the end.\n");
        m_fixture->open(QStringLiteral("post.md"), text);
        m_fixture->waitForFrame();
        auto *panel = m_fixture->window->findChild<ChecksPanel *>();
        const qsizetype place = text.indexOf(QStringLiteral("the the"));
        const Fix fix{QStringLiteral("Remove one"), {{{place, 4}, QString()}}};
        m_fixture->editor().setCaret(text.indexOf(QStringLiteral("It is")));
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("Well. "));
        Q_EMIT panel->fixChosen(fix); // no frame has come yet
        QCOMPARE(m_fixture->text(), QStringLiteral("---\ntitle: A\n---\n\nWell. It is the end.\n"));
    }

    void aFixOfWordsThatChangedIsRefused()
    {
        const QString text = QStringLiteral("---\ntitle: A\n---\n\nIt is the the end.\n");
        m_fixture->open(QStringLiteral("post.md"), text);
        m_fixture->waitForFrame();
        auto *panel = m_fixture->window->findChild<ChecksPanel *>();
        const qsizetype place = text.indexOf(QStringLiteral("the the"));
        m_fixture->editor().setCaret(place + 2);
        QTest::keyClick(&m_fixture->editor(), Qt::Key_X);
        const QString typed = m_fixture->text();
        Q_EMIT panel->fixChosen({QStringLiteral("Remove one"), {{{place, 4}, QString()}}});
        QCOMPARE(m_fixture->text(), typed);
    }

    /// Rows are one and a half times as high as their letters, and what is clicked between them is the nearer one.
    void rowsHaveRoom()
    {
        m_fixture->open(
            QStringLiteral("post.md"), QStringLiteral("---\ntitle: A\n---\n\n") + QStringLiteral("word ").repeated(60));
        PostEditor &editor = m_fixture->editor();
        const qsizetype start = m_fixture->text().indexOf(QStringLiteral("word"));
        const QRectF first = editor.rowRect(start);
        const double size = QFontInfo(editor.font()).pixelSize();
        QVERIFY2(std::abs(first.height() - 1.5 * size) <= 1, qPrintable(QString::number(first.height())));
        const QRect lines = editor.lineRect(start);
        QVERIFY(lines.height() >= 3 * first.height());
        const double second = first.bottom() + first.height() / 2;
        editor.setCaret(start);
        for (const double y : {first.bottom() + 1, second, first.bottom() + first.height() - 2}) {
            QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, QPoint(60, static_cast<int>(y)));
            QCOMPARE(editor.rowRect(editor.caret()).top(), first.bottom());
            QVERIFY(std::abs(editor.cursorRect().left() - 60) < size);
        }
    }

    /// A line has 66 to 80 letters of any typeface in windows of any usual width.
    void theColumnReadsWellAtEveryWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("face");
        for (const int width : {1280, 1366, 1440, 1590}) {
            for (const int face : {0, 1, 2}) {
                QTest::addRow("%d, typeface %d", width, face) << width << face;
            }
        }
    }

    void theColumnReadsWellAtEveryWidth()
    {
        QFETCH(const int, width);
        QFETCH(const int, face);
        m_fixture->settings.setValue(setting::editorFace,
            QStringList{QStringLiteral("mono"), QStringLiteral("serif"), QStringLiteral("sans")}[face]);
        m_fixture->settings.setValue(setting::windowGeometry, QByteArray());
        m_fixture->window = std::make_unique<MainWindow>(m_fixture->settings, m_fixture->prompt);
        m_fixture->window->resize(width, 800);
        m_fixture->window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_fixture->window.get()));
        m_fixture->openShortPost();
        const PostEditor &editor = m_fixture->editor();
        const auto letters = [&editor] {
            const double room = editor.viewport()->width() - 2 * editor.document()->documentMargin();
            return room / letterWidth(editor.font());
        };
        QTRY_VERIFY2(letters() >= 65 && letters() <= 80, qPrintable(QString::number(letters())));
    }

    /// The row that the caret is in is marked, and the mark goes with the caret.
    void theRowOfTheCaretIsMarked()
    {
        m_fixture->open(QStringLiteral("post.md"), QStringLiteral("---\ntitle: A\n---\n\none\n\n\n\nfive\n"));
        PostEditor &editor = m_fixture->editor();
        const auto isMarked = [&editor](qsizetype offset) {
            const QImage image = editor.viewport()->grab().toImage();
            const QRectF row = editor.rowRect(offset);
            const double scale = image.devicePixelRatio();
            const QPointF place = QPointF(editor.viewport()->width() - 8, row.center().y()) * scale;
            return image.pixelColor(place.toPoint()) != editor.palette().color(QPalette::Base);
        };
        const qsizetype one = m_fixture->text().indexOf(QStringLiteral("one"));
        const qsizetype five = m_fixture->text().indexOf(QStringLiteral("five"));
        editor.setCaret(one);
        QVERIFY(isMarked(one) && !isMarked(five));
        editor.setCaret(five);
        QVERIFY(!isMarked(one) && isMarked(five));
    }

    /// The last line can be read in the middle.
    void theTextScrollsBeyondItsEnd()
    {
        m_fixture->open(QStringLiteral("post.md"),
            QStringLiteral("---\ntitle: A\n---\n\n") + QStringLiteral("line\n\n").repeated(100));
        PostEditor &editor = m_fixture->editor();
        editor.verticalScrollBar()->setValue(editor.verticalScrollBar()->maximum());
        QVERIFY(editor.lineRect(m_fixture->text().size()).top() < editor.viewport()->height() / 2);
    }

    /// Line numbers stand in the margin, which makes room for them.
    void linesHaveNumbersWhereTheyAreWanted()
    {
        m_fixture->openShortPost();
        PostEditor &editor = m_fixture->editor();
        const auto *numbers = editor.findChild<LineNumbers *>();
        QVERIFY(numbers->isHidden());
        EditorTextStyle textStyle = editor.textStyle();
        textStyle.hasLineNumbers = true;
        editor.setTextStyle(textStyle);
        QVERIFY(numbers->isVisible());
        QVERIFY(numbers->geometry().left() >= 0);
        QVERIFY(numbers->geometry().right() < editor.viewport()->x());
        QVERIFY(numbers->width() >= editor.fontMetrics().horizontalAdvance(QStringLiteral("88")));
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestEditor)

#include "test_editor.moc"
