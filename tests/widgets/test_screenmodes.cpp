// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "support/person.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/editor/findbar.h"
#include "widgets/preview/previewview.h"

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
        m_desk = std::make_unique<Desk>();
        m_desk->openShortPost();
    }
    void cleanup() { m_desk.reset(); }
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
        return m_desk->window->findChild<QWidget *>(QLatin1String(name));
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const QWidget *part : m_desk->window->findChildren<QWidget *>()) {
            const bool isPart = qobject_cast<const QDockWidget *>(part) || qobject_cast<const QToolBar *>(part)
                || qobject_cast<const QStatusBar *>(part) || part == m_desk->window->menuBar()
                || part->objectName() == u"previewPane" || part->objectName() == u"editorPane";
            if (isPart && part->isVisible()) {
                names.append(part->objectName());
            }
        }
        return names;
    }
    void enter()
    {
        Person::press(QStringLiteral("shift+F11"));
        QTRY_COMPARE(shown(), QStringList{QStringLiteral("editorPane")});
        QTRY_VERIFY(m_desk->window->isFullScreen());
    }
    std::unique_ptr<Desk> m_desk;
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
    m_desk->action("actionPreview")->setChecked(withPreview);
    m_desk->action("actionChecks")->trigger();
    auto *splitter = m_desk->window->findChild<QSplitter *>(QStringLiteral("splitter"));
    splitter->setSizes({300, 500});
    QTest::qWait(100); // the layout follows the sizes
    const QStringList before = shown();
    QVERIFY(before.contains(QStringLiteral("checksDock")) && !before.contains(QStringLiteral("inboxDock")));
    const QByteArray docks = m_desk->window->saveState();
    const QRect place = m_desk->window->geometry();
    const QList<int> sizes = splitter->sizes();

    enter();
    QVERIFY(m_desk->editor().hasFocus());
    QVERIFY(m_desk->action("actionDistractionFree")->isChecked() && m_desk->action("actionFullScreen")->isChecked());
    Person::press(keys);
    QTRY_COMPARE(shown(), before);
    QTRY_COMPARE(m_desk->window->geometry(), place);
    QVERIFY(!m_desk->window->isFullScreen());
    QVERIFY(!m_desk->action("actionDistractionFree")->isChecked() && !m_desk->action("actionFullScreen")->isChecked());
    QCOMPARE(m_desk->action("actionPreview")->isChecked(), withPreview);
    QVERIFY(m_desk->action("actionSidebars")->isChecked());
    QTRY_COMPARE(splitter->sizes(), sizes);
    QTRY_COMPARE(m_desk->window->saveState(), docks);
}

void ScreenModesTest::fullScreenStaysWhereItWasBefore()
{
    Person::press(QStringLiteral("F11"));
    QTRY_VERIFY(m_desk->window->isFullScreen());
    const QStringList before = shown();
    enter();
    Person::press(QStringLiteral("F11"));
    QTRY_COMPARE(shown(), before);
    QVERIFY(m_desk->window->isFullScreen() && m_desk->action("actionFullScreen")->isChecked());
    Person::press(QStringLiteral("F11"));
    QTRY_VERIFY(!m_desk->window->isFullScreen());
}

void ScreenModesTest::commandsKeepTheirKeys()
{
    enter();
    m_desk->editor().setCaret(m_desk->text().indexOf(QStringLiteral("Text")));
    Person::press(QStringLiteral("ctrl+2"));
    QTRY_VERIFY(m_desk->text().endsWith(QStringLiteral("\n## Text\n")));
    Person::press(QStringLiteral("ctrl+shift+p"));
    QTRY_VERIFY(m_desk->window->findChild<CommandPalette *>()->isVisible());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!m_desk->window->findChild<CommandPalette *>()->isVisible());
    QVERIFY(m_desk->window->isFullScreen());
    Person::press(QStringLiteral("ctrl+j")); // a panel comes for a moment
    QTRY_VERIFY(widget("outlineDock")->isVisible());
}

void ScreenModesTest::escapeClosesFirstWhatIsOpen()
{
    enter();
    Person::press(QStringLiteral("ctrl+f"));
    const auto *bar = m_desk->window->findChild<FindBar *>();
    QTRY_VERIFY(bar->isVisible());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(m_desk->window->isFullScreen());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!m_desk->window->isFullScreen());
}

void ScreenModesTest::capturesDoNotInterrupt()
{
    enter();
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    auto *inbox = m_desk->window->findChild<QDockWidget *>(QStringLiteral("inboxDock"));
    const QString file = m_desk->path(QStringLiteral("capture.png"));
    QVERIFY(picture.save(file));
    Person::copyPicture(file);
    QTRY_COMPARE(inbox->findChild<QListView *>()->model()->rowCount(), 1);
    QCOMPARE(shown(), QStringList{QStringLiteral("editorPane")});
}

void ScreenModesTest::itIsNotWhatTheNextStartShows()
{
    const QStringList before = shown();
    enter();
    m_desk->window->close();
    m_desk->window.reset();
    m_desk->open(m_desk->path(QStringLiteral("post.md")));
    QVERIFY(!m_desk->window->isFullScreen());
    QCOMPARE(shown(), before);
}

void ScreenModesTest::itNeedsAPost()
{
    Desk other;
    other.window = std::make_unique<MainWindow>(other.settings, other.prompt);
    QVERIFY(!other.window->findChild<QAction *>(QStringLiteral("actionDistractionFree"))->isEnabled());
    QVERIFY(m_desk->action("actionDistractionFree")->isEnabled());
}

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    ScreenModesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_screenmodes.moc"
