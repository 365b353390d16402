// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "widgets/panels/checkspanel.h"
#include "widgets/panels/outlinepanel.h"

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

    void init() { m_desk = std::make_unique<Desk>(); }

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
        m_desk->open(QStringLiteral("post.md"), QStringLiteral("---\ntitle: A\n---\n\nSome words.\n"));
        m_desk->window->resize(width, 800);
        PostEditor &editor = m_desk->editor();
        editor.setCaret(m_desk->text().indexOf(QStringLiteral("words")));
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

    /// One goes on writing in the text, not in the front matter.
    void anOpenedPostHasItsCaretInTheText()
    {
        const QString text = QStringLiteral("---\ntitle: A\n---\n\nSome words.\n");
        m_desk->open(QStringLiteral("post.md"), text);
        QCOMPARE(m_desk->editor().caret(), text.indexOf(QStringLiteral("Some words")));
        QTest::keyClicks(&m_desk->editor(), QStringLiteral("Now "));
        QCOMPARE(m_desk->text(), QStringLiteral("---\ntitle: A\n---\n\nNow Some words.\n"));
        m_desk->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        m_desk->open(QStringLiteral("plain.md"), QStringLiteral("No front matter.\n"));
        QCOMPARE(m_desk->editor().caret(), 0);
    }

    /// What is typed is undone word by word, and comes back so.
    void undoTakesBackAWordAtATime()
    {
        m_desk->openShortPost();
        const QString before = m_desk->text();
        PostEditor &editor = m_desk->editor();
        QTest::keyClicks(&editor, QStringLiteral("one two  three."));
        QTest::keyClick(&editor, Qt::Key_Return);
        QInputMethodEvent composed;
        composed.setCommitString(QStringLiteral("größer"));
        QCoreApplication::sendEvent(&editor, &composed);
        const QString start = before.first(before.indexOf(QStringLiteral("Text")));
        const auto undone = [&](const QString &typed) {
            QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
            return m_desk->text() == start + typed + QStringLiteral("Text\n")
                && editor.caret() == start.size() + typed.size();
        };
        QVERIFY2(undone(QStringLiteral("one two  three.\n")), qPrintable(m_desk->text()));
        QVERIFY2(undone(QStringLiteral("one two  ")), qPrintable(m_desk->text()));
        QVERIFY2(undone(QStringLiteral("one ")), qPrintable(m_desk->text()));
        QVERIFY2(undone(QString()), qPrintable(m_desk->text()));
        for (int word = 0; word < 4; ++word) {
            QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QVERIFY(m_desk->text().startsWith(start + QStringLiteral("one two  three.\ngrößer")));
    }

    void erasingIsAStepOfItsOwn()
    {
        m_desk->openShortPost();
        PostEditor &editor = m_desk->editor();
        QTest::keyClicks(&editor, QStringLiteral("abc"));
        const QString typed = m_desk->text();
        QTest::keyClick(&editor, Qt::Key_Backspace);
        QTest::keyClick(&editor, Qt::Key_Backspace);
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_desk->text(), typed);
    }

    /// A word that is typed elsewhere, or after something else was changed, is not undone together with what was
    /// before.
    void movingTheCaretEndsAStep()
    {
        m_desk->openShortPost();
        PostEditor &editor = m_desk->editor();
        QTest::keyClicks(&editor, QStringLiteral("ab"));
        const QString first = m_desk->text();
        QTest::keyClick(&editor, Qt::Key_Left);
        QTest::keyClicks(&editor, QStringLiteral("c"));
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_desk->text(), first);
    }

    /// From the outline one goes on writing behind the heading.
    void theOutlineLeadsBehindItsHeading()
    {
        const QString text = QStringLiteral("---\ntitle: A\n---\n\n## One\n\nWords.\n\n## Two\n\nMore.\n");
        m_desk->open(QStringLiteral("post.md"), text);
        const auto *tree = m_desk->window->findChild<OutlinePanel *>()->findChild<QTreeWidget *>();
        QTRY_COMPARE(tree->topLevelItemCount(), 2);
        const QRect place = tree->visualItemRect(tree->topLevelItem(1));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
        QCOMPARE(m_desk->editor().caret(), text.indexOf(QStringLiteral("## Two")) + 6);
    }

    /// Undo and redo of a command leave the caret where the command was, not at the start of the text.
    void undoGoesToWhereTheEditWas()
    {
        QString text = QStringLiteral("---\ntitle: A\n---\n");
        for (int i = 0; i < 200; ++i) {
            text += QStringLiteral("\nParagraph %1.\n").arg(i);
        }
        m_desk->open(QStringLiteral("post.md"), text);
        const qsizetype place = text.indexOf(QStringLiteral("Paragraph 150"));
        PostEditor &editor = m_desk->editor();
        editor.setCaret(place);
        m_desk->session().document().apply({{{place, 9}, QStringLiteral("Passage")}});
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_desk->text(), text);
        QVERIFY2(std::abs(editor.caret() - place) <= 9, qPrintable(QString::number(editor.caret())));
        QVERIFY(editor.viewport()->rect().intersects(editor.cursorRect()));
        QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(std::abs(editor.caret() - place) <= 9, qPrintable(QString::number(editor.caret())));
    }

    /// A fix that is chosen right after typing lands where its words are now.
    void aFixMovesWithTheText()
    {
        const QString text = QStringLiteral("---\ntitle: A\n---\n\nIt is the the end.\n");
        m_desk->open(QStringLiteral("post.md"), text);
        m_desk->waitForFrame();
        auto *panel = m_desk->window->findChild<ChecksPanel *>();
        const qsizetype place = text.indexOf(QStringLiteral("the the"));
        const Fix fix{QStringLiteral("Remove one"), {{{place, 4}, QString()}}};
        m_desk->editor().setCaret(text.indexOf(QStringLiteral("It is")));
        QTest::keyClicks(&m_desk->editor(), QStringLiteral("Well. "));
        Q_EMIT panel->fixChosen(fix); // no frame has come yet
        QCOMPARE(m_desk->text(), QStringLiteral("---\ntitle: A\n---\n\nWell. It is the end.\n"));
    }

    void aFixOfWordsThatChangedIsRefused()
    {
        const QString text = QStringLiteral("---\ntitle: A\n---\n\nIt is the the end.\n");
        m_desk->open(QStringLiteral("post.md"), text);
        m_desk->waitForFrame();
        auto *panel = m_desk->window->findChild<ChecksPanel *>();
        const qsizetype place = text.indexOf(QStringLiteral("the the"));
        m_desk->editor().setCaret(place + 2);
        QTest::keyClick(&m_desk->editor(), Qt::Key_X);
        const QString typed = m_desk->text();
        Q_EMIT panel->fixChosen({QStringLiteral("Remove one"), {{{place, 4}, QString()}}});
        QCOMPARE(m_desk->text(), typed);
    }

private:
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestEditor)

#include "test_editor.moc"
