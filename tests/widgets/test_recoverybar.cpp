// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "support/person.h"
#include "widgets/dialogs/dialogprompt.h"
#include "widgets/dialogs/diffview.h"
#include "widgets/panels/noticebar.h"

#include <QApplication>
#include <QTimer>
#include <QToolButton>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString text = QStringLiteral("---\ntitle: One\n---\n\nText.\n");

} // namespace

/// The bars over the editor that tell of unsaved text, used with mouse and keyboard.
class TestRecoveryBar : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] NoticeBar *bar(const QString &topic) const { return m_desk->window->findChild<NoticeBar *>(topic); }

    void click(const QString &topic, const QString &button) const
    {
        QTRY_VERIFY(bar(topic));
        QTest::qWait(600); // the bar unfolds
        for (const QToolButton *each : bar(topic)->findChildren<QToolButton *>()) {
            if (each->text().remove(u'&') == button) {
                Person::click(*each);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + button));
    }

    /// Types and crashes, then starts again on the same post.
    void crash()
    {
        m_desk->open(QStringLiteral("post.md"), text);
        m_desk->editor().setFocus();
        Person::press(QStringLiteral("ctrl+End"));
        Person::type(QStringLiteral("Typed before the crash."));
        QTRY_VERIFY(m_desk->text().endsWith(QStringLiteral("crash.")));
        QVERIFY(m_desk->session().recovery().flush());
        m_desk->window.reset();
        m_desk->open(m_desk->path(QStringLiteral("post.md")));
        QCOMPARE(m_desk->text(), text);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_desk->path(QStringLiteral("state"))));
    }
    void cleanup() { m_desk.reset(); }

    void aClickRestores()
    {
        crash();
        click(QStringLiteral("Recovery"), QStringLiteral("Restore"));
        QTRY_COMPARE(m_desk->text(), text + QStringLiteral("Typed before the crash."));
        QVERIFY(m_desk->window->isWindowModified());
        QTRY_VERIFY(!bar(QStringLiteral("Recovery")));
        m_desk->editor().setFocus();
        Person::press(QStringLiteral("ctrl+z"));
        QTRY_COMPARE(m_desk->text(), text);
    }

    void aClickDiscards()
    {
        crash();
        click(QStringLiteral("Recovery"), QStringLiteral("Discard"));
        QTRY_VERIFY(!bar(QStringLiteral("Recovery")));
        m_desk->window.reset();
        m_desk->open(m_desk->path(QStringLiteral("post.md")));
        QVERIFY(!bar(QStringLiteral("Recovery")));
    }

    void theComparisonShowsTheLinesThatWouldCome()
    {
        DialogPrompt prompt;
        QString shown;
        QTimer::singleShot(300, this, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            shown = dialog->findChild<DiffView *>()->toPlainText();
            Person::press(QStringLiteral("Escape"));
        });
        prompt.showDifference(QStringLiteral("The Text of Then"), text, text + QStringLiteral("Typed.\n"));
        QVERIFY2(shown.contains(QStringLiteral("+ Typed.")), qPrintable(shown));
        QVERIFY(shown.contains(QStringLiteral("  Text.")));
    }

    void anUntitledReportOpensFromTheStartPage()
    {
        m_desk->open(QStringLiteral("post.md"), text);
        QVERIFY(startsNew(m_desk->session()));
        m_desk->waitForFrame();
        m_desk->editor().setFocus();
        Person::press(QStringLiteral("ctrl+End"));
        Person::type(QStringLiteral("Never saved."));
        QTRY_VERIFY(m_desk->text().endsWith(QStringLiteral("saved.")));
        QVERIFY(m_desk->session().recovery().flush());
        m_desk->window = std::make_unique<MainWindow>(m_desk->settings, m_desk->prompt);
        m_desk->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        m_desk->session().recovery().offerAll();
        click(QStringLiteral("OtherRecovery"), QStringLiteral("Open"));
        QTRY_VERIFY(m_desk->text().endsWith(QStringLiteral("Never saved.")));
        QVERIFY(m_desk->window->isWindowModified());
    }

    void aHeldPostTakesNoKeys()
    {
        m_desk->open(QStringLiteral("post.md"), text);
        MainWindow second(m_desk->settings, m_desk->prompt);
        second.setGeometry(140, 100, 1200, 700);
        second.show();
        QVERIFY(opens(second.session(), m_desk->path(QStringLiteral("post.md"))));
        QVERIFY(QTest::qWaitForWindowActive(&second));
        second.editor().setFocus();
        Person::type(QStringLiteral("no"));
        QCOMPARE(second.session().document().text(), text);
        QVERIFY(second.findChild<NoticeBar *>(QStringLiteral("Holder")));
    }
};

QTEST_MAIN(TestRecoveryBar)
#include "test_recoverybar.moc"
