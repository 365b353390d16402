// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/eventloop.h"
#include "widgets/editor/findbar.h"
#include "windowfixture.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace frontrow;
using namespace frontrow::test;

/// The find bar below the text, by keys.
class TestFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void findingGoesRoundTheEnd()
    {
        openText(QStringLiteral("ab x ab y ab\n"));
        QTest::keyClick(&m_fixture->editor(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&find(), QStringLiteral("ab"));
        QCOMPARE(count(), QStringLiteral("3 match(es)"));
        QList<qsizetype> places;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&find(), Qt::Key_Return);
            places.append(m_fixture->editor().selection().start - start());
        }
        QCOMPARE(places, (QList<qsizetype>{0, 5, 10, 0}));
        QCOMPARE(count(), QStringLiteral("1 of 3"));
        QTest::keyClick(&find(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(m_fixture->editor().selection().start - start(), 10);
    }

    void regularExpressionsReplaceTheirGroups()
    {
        openText(QStringLiteral("Day 1 and Day 2\n"));
        QTest::keyClick(&m_fixture->editor(), Qt::Key_H, Qt::ControlModifier);
        button("regexButton").click();
        QTest::keyClicks(&find(), QStringLiteral("Day (\\d)"));
        QTest::keyClicks(&replace(), QStringLiteral("\\1. day"));
        button("replaceAllButton").click();
        QCOMPARE(body(), QStringLiteral("1. day and 2. day\n"));
        QCOMPARE(count(), QStringLiteral("2 replaced"));
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(body(), QStringLiteral("Day 1 and Day 2\n"));
    }

    void emptyMatchesAreReplaced()
    {
        openText(QStringLiteral("a\nb\n"));
        m_fixture->editor().select({start(), 3});
        QTest::keyClick(&m_fixture->editor(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(button("selectionButton").isChecked());
        button("regexButton").click();
        QTest::keyClicks(&find(), QStringLiteral("^"));
        QTest::keyClicks(&replace(), QStringLiteral("> "));
        button("replaceAllButton").click();
        QCOMPARE(body(), QStringLiteral("> a\n> b\n"));
    }

    /// A letter of two code units is one letter, and a line break can be looked for.
    void lettersOfTwoUnitsAndLineBreaksAreFound()
    {
        openText(QStringLiteral("a😀b\nc\n\nd\n"));
        m_fixture->editor().select({start(), 6});
        QTest::keyClick(&m_fixture->editor(), Qt::Key_H, Qt::ControlModifier);
        button("regexButton").click();
        find().setText(QStringLiteral("[^\\n]"));
        replace().setText(QStringLiteral("x"));
        if (!button("selectionButton").isChecked()) {
            button("selectionButton").click();
        }
        button("replaceAllButton").click();
        QCOMPARE(body(), QStringLiteral("xxx\nx\n\nd\n"));
        button("selectionButton").click();
        find().setText(QStringLiteral("x\\n+d"));
        QCOMPARE(count(), QStringLiteral("1 match(es)"));
        replace().setText(QStringLiteral("y"));
        button("replaceAllButton").click();
        QCOMPARE(body(), QStringLiteral("xxx\ny\n"));
    }

    void wholeWordsAndCase()
    {
        openText(QStringLiteral("art Art party\n"));
        QTest::keyClick(&m_fixture->editor(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&find(), QStringLiteral("art"));
        QCOMPARE(count(), QStringLiteral("3 match(es)"));
        button("wordButton").click();
        QCOMPARE(count(), QStringLiteral("2 match(es)"));
        button("caseButton").click();
        QCOMPARE(count(), QStringLiteral("1 match(es)"));
    }

    void onlyWhatIsSelectedIsSearched()
    {
        openText(QStringLiteral("ab\nab\nab\n"));
        m_fixture->editor().select({start(), 5});
        QTest::keyClick(&m_fixture->editor(), Qt::Key_H, Qt::ControlModifier);
        QTest::keyClicks(&find(), QStringLiteral("ab"));
        QCOMPARE(count(), QStringLiteral("2 match(es)"));
        QTest::keyClicks(&replace(), QStringLiteral("longer"));
        button("replaceAllButton").click();
        QCOMPARE(body(), QStringLiteral("longer\nlonger\nab\n"));
        button("selectionButton").click();
        QCOMPARE(count(), QStringLiteral("1 match(es)"));
    }

    void marksFollowTyping()
    {
        openText(QStringLiteral("ab x\n"));
        QTest::keyClick(&m_fixture->editor(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&find(), QStringLiteral("ab"));
        QCOMPARE(m_fixture->editor().extraSelections().size(), 1);
        m_fixture->editor().setCaret(m_fixture->text().size());
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("ab ab"));
        QTRY_COMPARE(m_fixture->editor().extraSelections().size(), 3);
        QCOMPARE(count(), QStringLiteral("3 match(es)"));
    }

    /// The scroll bar moves also while marks are laid out; nothing is marked inside of that.
    void marksFollowTheScrollBarOnceItRests()
    {
        openText(QStringLiteral("word\n\n").repeated(300));
        QTest::keyClick(&m_fixture->editor(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&find(), QStringLiteral("word"));
        const auto firstMark = [this] {
            const QList<QTextEdit::ExtraSelection> marks = m_fixture->editor().extraSelections();
            return marks.isEmpty() ? -1 : marks.constFirst().cursor.selectionStart();
        };
        QScrollBar &bar = *m_fixture->editor().verticalScrollBar();
        bar.setValue(0);
        QTRY_VERIFY(firstMark() >= 0);
        turnEventLoop(); // no marks of before are to come
        const int before = firstMark();
        bar.setValue(bar.maximum() / 2);
        QCOMPARE(firstMark(), before);
        QTRY_VERIFY(firstMark() > before);
    }

    void faultyAndEndlessPatternsAreSaid()
    {
        openText(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac\n").repeated(500));
        QTest::keyClick(&m_fixture->editor(), Qt::Key_F, Qt::ControlModifier);
        button("regexButton").click();
        find().setText(QStringLiteral("(a"));
        QCOMPARE(count(), QStringLiteral("Not a pattern"));
        QVERIFY(label().toolTip().contains(QStringLiteral("letter 3")));
        QElapsedTimer clock;
        clock.start();
        find().setText(QStringLiteral("(a|aa)+$"));
        QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(count().contains(QStringLiteral("not all searched")), qPrintable(count()));
    }

private:
    void openText(const QString &text)
    {
        m_fixture->open(QStringLiteral("post.md"), QStringLiteral("---\ntitle: T\n---\n\n") + text);
        m_fixture->editor().setCaret(start());
    }
    [[nodiscard]] static qsizetype start() { return QStringLiteral("---\ntitle: T\n---\n\n").size(); }
    [[nodiscard]] QString body() { return m_fixture->text().sliced(start()); }
    [[nodiscard]] FindBar &bar() { return *m_fixture->window->findChild<FindBar *>(); }
    [[nodiscard]] QLineEdit &find() { return *bar().findChild<QLineEdit *>(QStringLiteral("findEdit")); }
    [[nodiscard]] QLineEdit &replace() { return *bar().findChild<QLineEdit *>(QStringLiteral("replaceEdit")); }
    [[nodiscard]] QLabel &label() { return *bar().findChild<QLabel *>(QStringLiteral("countLabel")); }
    [[nodiscard]] QString count() { return label().text(); }
    [[nodiscard]] QToolButton &button(const char *name) { return *bar().findChild<QToolButton *>(QLatin1String(name)); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestFind)

#include "test_find.moc"
