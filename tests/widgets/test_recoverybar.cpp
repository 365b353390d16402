// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/dialogs/dialogprompt.h"
#include "widgets/dialogs/diffview.h"
#include "widgets/panels/noticebar.h"
#include "windowfixture.h"

#include <QApplication>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString text = QStringLiteral("---\ntitle: One\n---\n\nText.\n");

} // namespace

/// The bars over the editor that tell of unsaved text, used with mouse and keyboard.
class TestRecoveryBar : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] NoticeBar *bar(const QString &topic) const
    {
        return m_fixture->window->findChild<NoticeBar *>(topic);
    }

    /// The button of the bar of \a topic that reads \a text, once it takes clicks: a bar that takes the place of
    /// another takes none at first.
    [[nodiscard]] QToolButton *readyButton(const QString &topic, const QString &text) const
    {
        const NoticeBar *shown = bar(topic);
        if (shown == nullptr || shown->testAttribute(Qt::WA_TransparentForMouseEvents)) {
            return nullptr;
        }
        const auto buttons = shown->findChildren<QToolButton *>();
        const auto found = std::ranges::find_if(buttons, [&text](const QToolButton *each) {
            return each->text().remove(u'&') == text && each->isVisible() && each->x() > 0; // it is where it belongs
        });
        return found == buttons.end() ? nullptr : *found;
    }

    void click(const QString &topic, const QString &text) const
    {
        QTRY_VERIFY2(readyButton(topic, text) != nullptr, qPrintable(text));
        InputDriver::click(*readyButton(topic, text));
    }

    /// Types and crashes, then starts again on the same post.
    void crash()
    {
        m_fixture->open(QStringLiteral("post.md"), text);
        m_fixture->editor().setFocus();
        InputDriver::press(QStringLiteral("ctrl+End"));
        InputDriver::type(QStringLiteral("Typed before the crash."));
        QTRY_VERIFY(m_fixture->text().endsWith(QStringLiteral("crash.")));
        QVERIFY(m_fixture->session().recovery().flush());
        m_fixture->window.reset();
        m_fixture->open(m_fixture->path(QStringLiteral("post.md")));
        QCOMPARE(m_fixture->text(), text);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_fixture->path(QStringLiteral("state"))));
    }
    void cleanup() { m_fixture.reset(); }

    void aClickRestores()
    {
        crash();
        click(QStringLiteral("Recovery"), QStringLiteral("Restore"));
        QTRY_COMPARE(m_fixture->text(), text + QStringLiteral("Typed before the crash."));
        QVERIFY(m_fixture->window->isWindowModified());
        QTRY_VERIFY(!bar(QStringLiteral("Recovery")));
        m_fixture->editor().setFocus();
        InputDriver::press(QStringLiteral("ctrl+z"));
        QTRY_COMPARE(m_fixture->text(), text);
    }

    void aClickDiscards()
    {
        crash();
        click(QStringLiteral("Recovery"), QStringLiteral("Discard"));
        QTRY_VERIFY(!bar(QStringLiteral("Recovery")));
        m_fixture->window.reset();
        m_fixture->open(m_fixture->path(QStringLiteral("post.md")));
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
            InputDriver::press(QStringLiteral("Escape"));
        });
        prompt.showDifference(QStringLiteral("The Text of Then"), text, text + QStringLiteral("Typed.\n"));
        QVERIFY2(shown.contains(QStringLiteral("+ Typed.")), qPrintable(shown));
        QVERIFY(shown.contains(QStringLiteral("  Text.")));
    }

    void anUntitledReportOpensFromTheStartPage()
    {
        m_fixture->open(QStringLiteral("post.md"), text);
        QVERIFY(startsNew(m_fixture->session()));
        m_fixture->waitForFrame();
        m_fixture->editor().setFocus();
        InputDriver::press(QStringLiteral("ctrl+End"));
        InputDriver::type(QStringLiteral("Never saved."));
        QTRY_VERIFY(m_fixture->text().endsWith(QStringLiteral("saved.")));
        QVERIFY(m_fixture->session().recovery().flush());
        m_fixture->window = std::make_unique<MainWindow>(m_fixture->settings, m_fixture->prompt);
        m_fixture->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
        m_fixture->session().recovery().offerAll();
        click(QStringLiteral("OtherRecovery"), QStringLiteral("Open"));
        QTRY_VERIFY(m_fixture->text().endsWith(QStringLiteral("Never saved.")));
        QVERIFY(m_fixture->window->isWindowModified());
    }

    void aHeldPostTakesNoKeys()
    {
        m_fixture->open(QStringLiteral("post.md"), text);
        MainWindow second(m_fixture->settings, m_fixture->prompt);
        second.setGeometry(140, 100, 1200, 700);
        second.show();
        QVERIFY(opens(second.session(), m_fixture->path(QStringLiteral("post.md"))));
        QVERIFY(QTest::qWaitForWindowActive(&second));
        second.editor().setFocus();
        InputDriver::type(QStringLiteral("no"));
        QCOMPARE(second.session().document().text(), text);
        QVERIFY(second.findChild<NoticeBar *>(QStringLiteral("Holder")));
    }
};

QTEST_MAIN(TestRecoveryBar)
#include "test_recoverybar.moc"
