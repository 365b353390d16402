// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/eventloop.h"
#include "support/inputdriver.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/editor/findbar.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QAction>
#include <QDockWidget>
#include <QListView>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>

using namespace frontrow;
using namespace frontrow::test;

/// Full screen and distraction-free writing, by keyboard.
class ScreenModesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openShortPost();
    }
    void cleanup() { m_fixture.reset(); }
    void theTextIsAloneAndEverythingComesBack_data();
    void theTextIsAloneAndEverythingComesBack();
    void fullScreenStaysWhereItWasBefore();
    void commandsKeepTheirKeys();
    void escapeClosesFirstWhatIsOpen();
    void capturesDoNotInterrupt();
    void itIsNotWhatTheNextStartShows();
    void itNeedsAPost();

private:
    [[nodiscard]] QWidget *widget(const char *name)
    {
        return m_fixture->window->findChild<QWidget *>(QLatin1String(name));
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const QWidget *part : m_fixture->window->findChildren<QWidget *>()) {
            const bool isPart = qobject_cast<const QDockWidget *>(part) || qobject_cast<const QToolBar *>(part)
                || qobject_cast<const QStatusBar *>(part) || part == m_fixture->window->menuBar()
                || part->objectName() == u"previewPane" || part->objectName() == u"editorPane";
            if (isPart && part->isVisible()) {
                names.append(part->objectName());
            }
        }
        return names;
    }
    void enter()
    {
        InputDriver::press(QStringLiteral("shift+F11"));
        QTRY_COMPARE(shown(), QStringList{QStringLiteral("editorPane")});
        QTRY_VERIFY(m_fixture->window->isFullScreen());
    }
    std::unique_ptr<WindowFixture> m_fixture;
};

void ScreenModesTest::theTextIsAloneAndEverythingComesBack_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<bool>("withPreview");
    for (const char *keys : {"shift+F11", "F11", "Escape"}) {
        QTest::addRow("%s", keys) << QString::fromLatin1(keys) << true;
    }
    QTest::newRow("without preview") << QStringLiteral("Escape") << false;
}

void ScreenModesTest::theTextIsAloneAndEverythingComesBack()
{
    QFETCH(const QString, keys);
    QFETCH(const bool, withPreview);
    m_fixture->action("actionPreview")->setChecked(withPreview);
    m_fixture->action("actionChecks")->trigger();
    auto *splitter = m_fixture->window->findChild<QSplitter *>(QStringLiteral("splitter"));
    splitter->setSizes({300, 500});
    turnEventLoop(); // the layout has followed the sizes
    const QStringList before = shown();
    QVERIFY(before.contains(QStringLiteral("checksDock")) && !before.contains(QStringLiteral("inboxDock")));
    const QByteArray docks = m_fixture->window->saveState();
    const QRect place = m_fixture->window->geometry();
    const QList<int> sizes = splitter->sizes();

    enter();
    QVERIFY(m_fixture->editor().hasFocus());
    QVERIFY(
        m_fixture->action("actionDistractionFree")->isChecked() && m_fixture->action("actionFullScreen")->isChecked());
    InputDriver::press(keys);
    QTRY_COMPARE(shown(), before);
    QTRY_COMPARE(m_fixture->window->geometry(), place);
    QVERIFY(!m_fixture->window->isFullScreen());
    QVERIFY(!m_fixture->action("actionDistractionFree")->isChecked()
        && !m_fixture->action("actionFullScreen")->isChecked());
    QCOMPARE(m_fixture->action("actionPreview")->isChecked(), withPreview);
    QVERIFY(m_fixture->action("actionSidebars")->isChecked());
    QTRY_COMPARE(splitter->sizes(), sizes);
    QTRY_COMPARE(m_fixture->window->saveState(), docks);
}

void ScreenModesTest::fullScreenStaysWhereItWasBefore()
{
    InputDriver::press(QStringLiteral("F11"));
    QTRY_VERIFY(m_fixture->window->isFullScreen());
    const QStringList before = shown();
    enter();
    InputDriver::press(QStringLiteral("F11"));
    QTRY_COMPARE(shown(), before);
    QVERIFY(m_fixture->window->isFullScreen() && m_fixture->action("actionFullScreen")->isChecked());
    InputDriver::press(QStringLiteral("F11"));
    QTRY_VERIFY(!m_fixture->window->isFullScreen());
}

void ScreenModesTest::commandsKeepTheirKeys()
{
    enter();
    m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("Text")));
    InputDriver::press(QStringLiteral("ctrl+2"));
    QTRY_VERIFY(m_fixture->text().endsWith(QStringLiteral("\n## Text\n")));
    InputDriver::press(QStringLiteral("ctrl+shift+p"));
    QTRY_VERIFY(m_fixture->window->findChild<CommandPalette *>()->isVisible());
    InputDriver::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!m_fixture->window->findChild<CommandPalette *>()->isVisible());
    QVERIFY(m_fixture->window->isFullScreen());
    InputDriver::press(QStringLiteral("ctrl+j")); // a panel comes for a moment
    QTRY_VERIFY(widget("outlineDock")->isVisible());
}

void ScreenModesTest::escapeClosesFirstWhatIsOpen()
{
    enter();
    InputDriver::press(QStringLiteral("ctrl+f"));
    const auto *bar = m_fixture->window->findChild<FindBar *>();
    QTRY_VERIFY(bar->isVisible());
    InputDriver::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(m_fixture->window->isFullScreen());
    InputDriver::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!m_fixture->window->isFullScreen());
}

void ScreenModesTest::capturesDoNotInterrupt()
{
    enter();
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    auto *inbox = m_fixture->window->findChild<QDockWidget *>(QStringLiteral("inboxDock"));
    const QString file = m_fixture->path(QStringLiteral("capture.png"));
    QVERIFY(picture.save(file));
    InputDriver::copyPicture(file);
    QTRY_COMPARE(inbox->findChild<QListView *>()->model()->rowCount(), 1);
    QCOMPARE(shown(), QStringList{QStringLiteral("editorPane")});
}

void ScreenModesTest::itIsNotWhatTheNextStartShows()
{
    const QStringList before = shown();
    enter();
    m_fixture->window->close();
    m_fixture->window.reset();
    m_fixture->open(m_fixture->path(QStringLiteral("post.md")));
    QVERIFY(!m_fixture->window->isFullScreen());
    QCOMPARE(shown(), before);
}

void ScreenModesTest::itNeedsAPost()
{
    WindowFixture other;
    other.window = std::make_unique<MainWindow>(other.settings, other.prompt);
    QVERIFY(!other.window->findChild<QAction *>(QStringLiteral("actionDistractionFree"))->isEnabled());
    QVERIFY(m_fixture->action("actionDistractionFree")->isEnabled());
}

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    ScreenModesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_screenmodes.moc"
