// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/eventloop.h"
#include "support/inputdriver.h"
#include "widgets/editor/tableaids.h"
#include "widgets/editor/tablegrid.h"
#include "windowfixture.h"
#include "workspace/prompt/noticecentre.h"
#include "workspace/settings/editorsettings.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>

using namespace frontrow;
using namespace frontrow::test;
using namespace Qt::StringLiterals;

/// Tables in the real window: put in by a grid, aligned when the caret leaves them.
class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theGridIsUsedByKeys()
    {
        openText(u""_s, 0);
        InputDriver::press(u"ctrl+shift+t"_s);
        QTRY_VERIFY(grid().isVisible());
        QCOMPARE(grid().accessibleDescription(), u"3 columns, 3 rows"_s);
        InputDriver::press(u"Left"_s);
        InputDriver::press(u"Up"_s);
        QTRY_COMPARE(grid().findChild<QLabel *>()->text(), u"2 columns, 2 rows"_s);
        QCOMPARE(grid().accessibleDescription(), u"2 columns, 2 rows"_s);
        InputDriver::press(u"Up"_s); // there is no smaller one
        InputDriver::press(u"Return"_s);
        QTRY_COMPARE(body(), u"|     |     |\n| --- | --- |\n|     |     |"_s);
        QVERIFY(!grid().isVisible());
        QTRY_VERIFY(m_fixture->editor().hasFocus());
        InputDriver::press(u"ctrl+shift+t"_s);
        QTRY_VERIFY(grid().isVisible());
        InputDriver::press(u"Escape"_s);
        QTRY_VERIFY(!grid().isVisible());
        m_fixture->editor().undo();
        QCOMPARE(body(), QString());
    }

    void theGridIsUsedByTheMouse()
    {
        openText(u""_s, 0);
        m_fixture->action("actionTable")->trigger();
        QTRY_VERIFY(grid().isVisible());
        auto *squares = grid().findChild<TableGridSquares *>();
        const QSize square = squares->size() / 11;
        const QPoint place(square.width() * 9 / 2, square.height() / 2 + squares->height() / 12);
        QTest::mouseMove(squares, place);
        QTest::mouseClick(squares, Qt::LeftButton, {}, place);
        QTRY_VERIFY(!grid().isVisible());
        QCOMPARE(body().section(u'\n', 0, 0), u"|     |     |     |     |     |"_s);
        QCOMPARE(body().count(u'\n'), 2);
    }

    void aChangedTableIsAlignedWhenTheCaretLeaves()
    {
        openText(u"| a | 名 |\n|---|---|\n| b | c |\n{: .x}\n\nafter\n"_s, 0);
        typeAfter(u"| b"_s, u"ig 🎉"_s);
        leave();
        QTRY_COMPARE(body(), u"| a      | 名  |\n| ------ | --- |\n| big 🎉 | c   |\n{: .x}\n\nafter\n"_s);
        QCOMPARE(m_fixture->editor().textCursor().block().text(), u"after"_s);
        m_fixture->editor().undo(); // with the word that was typed
        QVERIFY2(body().contains(u"| a | 名 |\n"_s) && !body().contains(u"🎉"_s), qPrintable(body()));
        leave();
        turnEventLoop(); // it would have been aligned
        m_fixture->editor().redo();
        QVERIFY(body().contains(u"🎉"_s));
    }

    void rowsOfTheSameTableAreNotLeft()
    {
        openText(u"| a | b |\n|---|---|\n| c | d |\n\nafter\n"_s, 0);
        typeAfter(u"| c"_s, u"ccc"_s);
        const QString typed = body();
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Up);
        turnEventLoop(); // it would have been aligned
        QCOMPARE(body(), typed);
    }

    void aTableThatWasOnlyVisitedStays()
    {
        const QString text = u"|a|b|\n|---|---|\n|c|d|\n\nafter\n"_s;
        openText(text, 0);
        m_fixture->editor().setCaret(m_fixture->text().indexOf(u"c|"_s));
        leave();
        m_fixture->editor().setCaret(m_fixture->text().indexOf(u"c|"_s));
        m_fixture->session().setField(u"title"_s, FieldValue::text(u"Another"_s));
        leave();
        turnEventLoop(); // it would have been aligned
        QVERIFY(m_fixture->text().endsWith(text));
    }

    void codeAndLongTablesStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("code") << u"```\n| a | b |\n|---|---|\n| c | d |\n```\n\nafter\n"_s;
        QTest::newRow("a long table") << u"| a | b |\n|---|---|\n| c | d |\n"_s
                + u"| e | f |\n"_s.repeated(TableAids::mostRows) + u"\nafter\n"_s;
        QTest::newRow("no table") << u"a | b\nc| c\n\nafter\n"_s;
    }
    void codeAndLongTablesStay()
    {
        QFETCH(QString, text);
        openText(text, 0);
        typeAfter(text.contains(u"| c"_s) ? u"| c"_s : u"|"_s, u"ccc"_s);
        const QString typed = body();
        leave();
        turnEventLoop(); // it would have been aligned
        QCOMPARE(body(), typed);
    }

    void rowsAndColumnsAreMovedAddedAndRemoved_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("table"); // what becomes of it with the caret at d; empty where nothing does
        const auto row = [](const char *action, const char *table) {
            QTest::newRow(action) << QString::fromLatin1(action) << QString::fromLatin1(table);
        };
        row("actionRowUp", "");
        row("actionRowDown", "| a   | b   |\n| --- | --- |\n| e   | f   |\n| c   | d   |\n");
        row("actionRowAdd", "| a   | b   |\n| --- | --- |\n| c   | d   |\n|     |     |\n| e   | f   |\n");
        row("actionRowDelete", "| a   | b   |\n| --- | --- |\n| e   | f   |\n");
        row("actionColumnLeft", "| b   | a   |\n| --- | --- |\n| d   | c   |\n| f   | e   |\n");
        row("actionColumnRight", "");
        row("actionColumnAdd", "| a   | b   |     |\n| --- | --- | --- |\n| c   | d   |     |\n| e   | f   |     |\n");
        row("actionColumnDelete", "| a   |\n| --- |\n| c   |\n| e   |\n");
    }

    /// Each by its command, taken back by one undo; where there is no room, a sentence says so.
    void rowsAndColumnsAreMovedAddedAndRemoved()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, table);
        const QString before = u"| a   | b   |\n| --- | --- |\n| c   | d   |\n| e   | f   |\n"_s;
        openText(before + u"\nafter\n"_s, before.indexOf(u'd'));
        const QSignalSpy notices(&m_fixture->session().notices(), &NoticeCentre::notified);
        m_fixture->action(qPrintable(action))->trigger();
        QCOMPARE(body(), (table.isEmpty() ? before : table) + u"\nafter\n"_s);
        QCOMPARE(saidBy(notices).contains(u"cannot be moved"_s), table.isEmpty());
        m_fixture->editor().undo();
        QCOMPARE(body(), before + u"\nafter\n"_s);
        QVERIFY(!m_fixture->session().document().isModified());
    }

    void noTableIsPutIntoTheFrontMatter()
    {
        openText(u"after\n"_s, 0);
        m_fixture->editor().setCaret(m_fixture->text().indexOf(u"title"_s));
        const QString before = m_fixture->text();
        const QSignalSpy notices(&m_fixture->session().notices(), &NoticeCentre::notified);
        InputDriver::press(u"ctrl+shift+t"_s);
        QTRY_VERIFY(grid().isVisible());
        InputDriver::press(u"Return"_s);
        QTRY_VERIFY2(saidBy(notices).contains(u"in the front matter"_s), qPrintable(saidBy(notices)));
        QCOMPARE(m_fixture->text(), before);
    }

    void thePreferenceIsKept()
    {
        m_fixture->settings.setValue(setting::alignsTables, false);
        openText(u"| a | b |\n|---|---|\n| c | d |\n\nafter\n"_s, 0);
        typeAfter(u"| c"_s, u"ccc"_s);
        const QString typed = body();
        leave();
        turnEventLoop(); // it would have been aligned
        QCOMPARE(body(), typed);
    }

private:
    void openText(const QString &text, qsizetype caret)
    {
        m_fixture->open(u"post.md"_s, u"---\ntitle: A\n---\n\n"_s + text);
        m_fixture->editor().setCaret(m_fixture->text().size() - text.size() + caret);
    }
    /// The newest of \a notices.
    static QString saidBy(const QSignalSpy &notices)
    {
        return notices.isEmpty() ? QString() : notices.constLast().constFirst().value<Notice>().text;
    }
    [[nodiscard]] QString body() { return m_fixture->text().sliced(u"---\ntitle: A\n---\n\n"_s.size()); }
    void typeAfter(const QString &words, const QString &typed)
    {
        m_fixture->editor().setCaret(m_fixture->text().indexOf(words) + words.size());
        m_fixture->editor().setFocus();
        QInputMethodEvent event;
        event.setCommitString(typed); // as keyboards without these letters type
        QCoreApplication::sendEvent(&m_fixture->editor(), &event);
    }
    void leave() { m_fixture->editor().setCaret(m_fixture->text().indexOf(u"after"_s)); }
    [[nodiscard]] TableGrid &grid() { return *m_fixture->window->findChild<TableGrid *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestTables)

#include "test_tables.moc"
