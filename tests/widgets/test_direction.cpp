// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/folding.h"
#include "windowfixture.h"

#include <QStandardPaths>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

/// Paragraphs that are written from right to left, beside others, in a window from left to right.
class TestDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open(QStringLiteral("post.md"),
            QStringLiteral("---\ntitle: x\n---\n\nLatin words\n\n") + m_hebrew
                + QStringLiteral("\n\n## כותרת\n\nText\n\n## Next\n\n- אחד\n"));
        m_fixture->waitForFrame();
    }
    void cleanup() { m_fixture.reset(); }

    /// The first strong letter of a paragraph decides, after marks of Markdown, too.
    void eachParagraphHasItsDirection()
    {
        const auto isFromRight = [this](const QString &words) {
            return xAt(at(words)) > m_fixture->editor().viewport()->width() / 2;
        };
        QVERIFY(!isFromRight(QStringLiteral("Latin")));
        QVERIFY(isFromRight(m_hebrew));
        QVERIFY(isFromRight(QStringLiteral("## כותרת")));
        QVERIFY(isFromRight(QStringLiteral("- אחד")));
        QVERIFY(!isFromRight(QStringLiteral("Text")));
    }

    void theCaretGoesWithTheLetters()
    {
        PostEditor &editor = m_fixture->editor();
        const qsizetype start = at(m_hebrew);
        editor.setCaret(start);
        const int first = editor.cursorRect().left();
        QTest::keyClick(&editor, Qt::Key_Left); // onwards, here
        QCOMPARE(editor.caret(), start + 1);
        QVERIFY(editor.cursorRect().left() < first);
        QTest::keyClick(&editor, Qt::Key_End);
        QVERIFY(editor.cursorRect().left() < first - 50);
        editor.setCaret(start);
        QInputMethodEvent typed;
        typed.setCommitString(QStringLiteral("גם "));
        QCoreApplication::sendEvent(&editor, &typed);
        QVERIFY(m_fixture->text().contains(QStringLiteral("גם ") + m_hebrew));
        QTest::mouseClick(editor.viewport(), Qt::LeftButton, {},
            QPoint(editor.viewport()->width() - 2, editor.cursorRect().center().y()));
        QCOMPARE(editor.caret(), start);
    }

    /// What is marked is what is selected: its letters, and nothing beside them.
    void theSelectionIsWhereItsLettersAre()
    {
        PostEditor &editor = m_fixture->editor();
        const qsizetype start = at(m_hebrew);
        editor.select({start + 2, 5});
        const int from = xAt(start + 7);
        const int to = xAt(start + 2);
        QVERIFY(from < to);
        const QRectF row = editor.rowRect(start);
        const QImage image = editor.viewport()->grab().toImage();
        const auto isMarked = [&](int x) {
            const QPointF place = QPointF(x, row.top() + 1) * image.devicePixelRatio();
            return image.pixelColor(place.toPoint()) == editor.palette().color(QPalette::Active, QPalette::Highlight);
        };
        QVERIFY(isMarked((from + to) / 2) && isMarked(from + 2) && isMarked(to - 2));
        QVERIFY(!isMarked(to + 3) && !isMarked(from - 3));
        QVERIFY(!isMarked(editor.viewport()->width() - 8) && !isMarked(8));
    }

    /// Letters of both directions that follow each other stand apart, and so does what is marked.
    void aSelectionOfBothDirectionsIsInTwoParts()
    {
        PostEditor &editor = m_fixture->editor();
        const QString mixed = QStringLiteral("שלום Latin עולם");
        editor.setCaret(at(QStringLiteral("Text")));
        editor.insertPlainText(mixed + QStringLiteral("\n\n"));
        const qsizetype start = at(mixed);
        editor.select({start, 8}); // with "Lat"
        const QRectF row = editor.rowRect(start);
        const QImage image = editor.viewport()->grab().toImage();
        const auto isMarked = [&](double x) {
            const QPointF place = QPointF(x, row.top() + 1) * image.devicePixelRatio();
            return image.pixelColor(place.toPoint()) == editor.palette().color(QPalette::Active, QPalette::Highlight);
        };
        const auto middle = [&](qsizetype letter) { return (xAt(start + letter) + xAt(start + letter + 1)) / 2.0; };
        QVERIFY(isMarked(middle(1)));
        QVERIFY(isMarked(middle(6)));
        QVERIFY(!isMarked(middle(8)));
        QVERIFY(!isMarked(middle(12)));
        QVERIFY(middle(8) > middle(6) && middle(8) < middle(1)); // what is not marked is between the two parts
    }

    void rowsOfALongParagraphBeginAtTheRight()
    {
        PostEditor &editor = m_fixture->editor();
        editor.setCaret(at(QStringLiteral("Text")));
        editor.insertPlainText(QStringLiteral("שלום עולם ").repeated(40) + QStringLiteral("\n\n"));
        const qsizetype start = at(QStringLiteral("שלום עולם שלום"));
        editor.setCaret(start);
        QTest::keyClick(&editor, Qt::Key_Down);
        QVERIFY(editor.caret() > start + 20);
        QVERIFY(std::abs(editor.cursorRect().left() - xAt(start)) < 12);
        const qsizetype second = editor.caret();
        QTest::keyClick(&editor, Qt::Key_Down);
        QVERIFY(editor.caret() > second + 20);
        QTest::keyClick(&editor, Qt::Key_Up);
        QCOMPARE(editor.caret(), second);
        QTest::keyClick(&editor, Qt::Key_Up);
        QCOMPARE(editor.caret(), start);
        QTest::keyClick(&editor, Qt::Key_PageDown);
        QVERIFY(editor.caret() > start + 300);
        const auto click = [&](int x) {
            const int y = static_cast<int>(editor.rowRect(second).center().y());
            QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, QPoint(x, y));
        };
        click(editor.viewport()->width() - 2);
        QCOMPARE(editor.caret(), second);
        click(1); // after the last word of the row
        QCOMPARE(editor.cursorRect().top(), static_cast<int>(editor.rowRect(second).top()));
        QVERIFY(editor.cursorRect().left() < 40);
    }

    /// The label of a folded section stands after its heading, which is at the left of it here.
    void aFoldHasItsLabelAfterTheHeading()
    {
        PostEditor &editor = m_fixture->editor();
        const qsizetype heading = at(QStringLiteral("## כותרת"));
        editor.setCaret(heading);
        QTest::keyClick(&editor, Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
        const auto sections = [&editor] {
            return std::ranges::count(editor.folding().folded(), false, &Foldable::isFrontMatter);
        };
        QTRY_COMPARE(sections(), 1);
        editor.setCaret(at(QStringLiteral("Latin")));
        const int end = xAt(heading + 8);
        const int y = static_cast<int>(editor.rowRect(heading).center().y());
        QVERIFY(!editor.folding().openAt(QPoint(end + 30, y)));
        QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, QPoint(end - 30, y));
        QCOMPARE(sections(), 0);
    }

    void inputMethodsFindTheCaret()
    {
        PostEditor &editor = m_fixture->editor();
        editor.setCaret(at(m_hebrew) + 3);
        const QRect drawn = editor.cursorRect().translated(editor.viewport()->pos());
        QInputMethodQueryEvent asked(Qt::ImCursorRectangle);
        QCoreApplication::sendEvent(&editor, &asked);
        const QRectF said = asked.value(Qt::ImCursorRectangle).toRectF();
        QVERIFY(std::abs(said.x() - drawn.x()) <= 2 && std::abs(said.y() - drawn.y()) <= 2);
    }

private:
    [[nodiscard]] qsizetype at(const QString &words) { return m_fixture->text().indexOf(words); }
    [[nodiscard]] int xAt(qsizetype offset)
    {
        QTextCursor cursor(m_fixture->editor().document());
        cursor.setPosition(static_cast<int>(offset));
        return m_fixture->editor().cursorRect(cursor).left();
    }

    const QString m_hebrew = QStringLiteral("שלום עולם, זה מבחן");
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestDirection)

#include "test_direction.moc"
