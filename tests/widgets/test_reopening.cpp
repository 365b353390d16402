// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"
#include "workspace/settings/sessionsettings.h"

#include <QDockWidget>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

/// What was open comes back: post, caret, view, panels.
class TestReopening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open(QStringLiteral("one.md"), text());
        m_fixture->waitForFrame();
    }
    void cleanup() { m_fixture.reset(); }

    void theLastPostComesBackAsItWas()
    {
        PostEditor &before = m_fixture->editor();
        before.setCaret(place());
        QTest::keyClick(&before, Qt::Key_Right);
        before.verticalScrollBar()->setValue(before.verticalScrollBar()->value() + 5);
        auto *checks = m_fixture->window->findChild<QDockWidget *>(QStringLiteral("checksDock"));
        QTest::keyClick(&before, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(checks->isVisible());
        const int row = before.cursorRect().top();
        QVERIFY(m_fixture->window->close());

        startAgain();
        m_fixture->window->reopenPost();
        QTRY_VERIFY(m_fixture->session().document().filePath().endsWith(QStringLiteral("one.md")));
        QCOMPARE(m_fixture->editor().caret(), place() + 1);
        QTRY_VERIFY2(std::abs(m_fixture->editor().cursorRect().top() - row) < 40,
            qPrintable(QStringLiteral("%1 for %2").arg(m_fixture->editor().cursorRect().top()).arg(row)));
        QVERIFY(m_fixture->window->findChild<QDockWidget *>(QStringLiteral("checksDock"))->isVisible());
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("X"));
        QVERIFY(m_fixture->text().contains(QStringLiteral("PXaragraph 60")));
    }

    /// Another post of the same session, and back.
    void everyPostKeepsItsPlace()
    {
        m_fixture->editor().setCaret(place());
        m_fixture->open(QStringLiteral("two.md"), text());
        QCOMPARE(m_fixture->editor().caret(), text().indexOf(QStringLiteral("Paragraph 0")));
        m_fixture->editor().setCaret(40);
        m_fixture->open(m_fixture->path(QStringLiteral("one.md")));
        QCOMPARE(m_fixture->editor().caret(), place());
        QVERIFY(m_fixture->editor().viewport()->rect().intersects(m_fixture->editor().cursorRect()));
        m_fixture->open(m_fixture->path(QStringLiteral("two.md")));
        QCOMPARE(m_fixture->editor().caret(), 40);
    }

    /// What another program wrote meanwhile may have moved everything.
    void aPlaceInAnotherTextIsForgotten()
    {
        m_fixture->editor().setCaret(place());
        m_fixture->open(QStringLiteral("two.md"), text());
        const QString other = QStringLiteral("---\ntitle: New\n---\n\nOther words.\n");
        m_fixture->open(QStringLiteral("one.md"), other);
        QCOMPARE(m_fixture->editor().caret(), other.indexOf(QStringLiteral("Other")));
    }

    void nothingIsOpenedThatIsGoneOrUnwanted()
    {
        QVERIFY(m_fixture->window->close());
        m_fixture->settings.setValue(setting::reopensPost, false);
        startAgain();
        m_fixture->window->reopenPost();
        QVERIFY(!m_fixture->session().isBusy() && !m_fixture->session().isOpen());
        m_fixture->settings.setValue(setting::reopensPost, true);
        QVERIFY(QFile::remove(m_fixture->path(QStringLiteral("one.md"))));
        m_fixture->window->reopenPost();
        QVERIFY(!m_fixture->session().isBusy() && !m_fixture->session().isOpen());
    }

private:
    [[nodiscard]] static QString text()
    {
        QString text = QStringLiteral("---\ntitle: A\n---\n\n");
        for (int i = 0; i < 120; ++i) {
            text += QStringLiteral("Paragraph %1 has some words.\n\n").arg(i);
        }
        return text;
    }
    [[nodiscard]] static qsizetype place() { return text().indexOf(QStringLiteral("Paragraph 60")); }
    void startAgain()
    {
        m_fixture->window = std::make_unique<MainWindow>(m_fixture->settings, m_fixture->prompt);
        m_fixture->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestReopening)

#include "test_reopening.moc"
