// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/patterns.h"
#include "widgets/inbox/inboxpanel.h"
#include "workspace/captures/captureinbox.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace frontrow;
using namespace frontrow::test;
using namespace Qt::StringLiterals;

/// The strip of captures by keyboard alone.
class TestInboxPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_inbox = std::make_unique<CaptureInbox>(m_folder->path());
        m_panel = std::make_unique<InboxPanel>();
        m_panel->setInbox(*m_inbox);
        m_panel->resize(700, 300);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_taken.clear();
        m_rejected.clear();
        connect(m_panel.get(), &InboxPanel::acceptRequested, this,
            [this](const QList<int> &rows) { m_taken.append(rows); });
        connect(m_panel.get(), &InboxPanel::rejectRequested, this, [this](const QList<int> &rows) {
            m_rejected.append(rows);
            m_inbox->reject(rows);
        });
        connect(m_panel.get(), &InboxPanel::unstackRequested, m_inbox.get(), &CaptureInbox::unstack);
    }
    void cleanup()
    {
        m_panel.reset();
        m_inbox.reset();
    }

    void withoutCapturesNothingCanBeDone()
    {
        for (const QAction *action : commands()) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        }
        QTest::keyClick(list(), Qt::Key_Return);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(m_taken.size() + m_rejected.size(), 0);
    }

    void returnTakesWhatIsChosenInItsOrder()
    {
        add(3);
        list()->setFocus();
        list()->setCurrentIndex(m_inbox->index(2));
        QTest::keyClick(list(), Qt::Key_Return);
        QTest::keyClick(list(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(list(), Qt::Key_Enter);
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_taken, (QList<QList<int>>{{2}, {1, 2}, {0, 1, 2}}));
    }

    void deleteTakesOutAndGoesOn()
    {
        add(4);
        list()->setFocus();
        list()->setCurrentIndex(m_inbox->index(1));
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(m_inbox->rowCount(), 3);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::keyClick(list(), Qt::Key_Delete);
        QTest::keyClick(list(), Qt::Key_Backspace);
        QCOMPARE(m_rejected, (QList<QList<int>>{{1}, {1}, {1}}));
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(m_inbox->rowCount(), 0);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(m_rejected.size(), 4);
    }

    void aStackIsShownOneByOne()
    {
        QImage slide = patternOf(9, {800, 450});
        m_inbox->add(slide);
        QTRY_COMPARE(m_inbox->rowCount(), 1);
        QPainter(&slide).fillRect(QRect(40, 40, 30, 20), Qt::black);
        m_inbox->add(slide);
        QTRY_COMPARE(m_inbox->stack(0).size(), 2);
        list()->setCurrentIndex(m_inbox->index(0));
        QAction *unstack = command(u"Show Each of the Stack"_s);
        QVERIFY(unstack->isEnabled());
        unstack->trigger();
        QCOMPARE(m_inbox->rowCount(), 2);
        list()->setCurrentIndex(m_inbox->index(0));
        QVERIFY(!unstack->isEnabled());
    }

    /// What arrives is chosen, unless the person is choosing.
    void whatArrivesDoesNotTakeTheChoiceAway()
    {
        add(2);
        QLineEdit elsewhere;
        m_panel->layout()->addWidget(&elsewhere);
        elsewhere.setFocus();
        QTRY_VERIFY(elsewhere.hasFocus());
        m_panel->showArrived(1);
        QCOMPARE(list()->currentIndex().row(), 1);
        list()->setFocus();
        QTRY_VERIFY(list()->hasFocus());
        m_panel->showArrived(0);
        QCOMPARE(list()->currentIndex().row(), 1);
    }

    void theHeadingIsPlainText()
    {
        m_panel->showSession(u"<b>A & B</b>"_s);
        const auto labels = m_panel->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text() == u"New captures are filed under: <b>A & B</b>"
                && label->textFormat() == Qt::PlainText;
        }));
        for (const QToolButton *button : m_panel->findChildren<QToolButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
    }

private:
    void add(int captures)
    {
        for (int number = 0; number < captures; ++number) {
            m_inbox->add(patternOf(quint32(number) + 20, {320, 180}));
        }
        [&] { QTRY_COMPARE(m_inbox->rowCount(), captures); }();
    }
    [[nodiscard]] QListView *list() const { return m_panel->findChild<QListView *>(); }
    [[nodiscard]] QList<QAction *> commands() const
    {
        QList<QAction *> all = m_panel->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
        all.removeIf([](const QAction *action) { return action->text().isEmpty(); });
        return all;
    }
    [[nodiscard]] QAction *command(const QString &text) const
    {
        const QList<QAction *> all = commands();
        return *std::ranges::find(all, text, &QAction::text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaptureInbox> m_inbox;
    std::unique_ptr<InboxPanel> m_panel;
    QList<QList<int>> m_taken;
    QList<QList<int>> m_rejected;
};

QTEST_MAIN(TestInboxPanel)

#include "test_inboxpanel.moc"
