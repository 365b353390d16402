// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/commands/commandlistmodel.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QTest>

#include <memory>

using namespace frontrow;
using namespace frontrow::test;

/// The commands of the menus, found and run by keyboard.
class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openShortPost();
    }
    void cleanup() { m_fixture.reset(); }
    void everyCommandOfTheMenusIsListed();
    void aCommandRunsByAFewLetters();
    void escapeClosesThePaletteAndRunsNothing();
    void disabledCommandsAreShownAndNotRun();
    void aCommandSaysThatItIsOn();

private:
    /// The list of the palette, which is opened by its keys.
    QListView *openPalette();
    [[nodiscard]] CommandPalette *palette() { return m_fixture->window->findChild<CommandPalette *>(); }
    std::unique_ptr<WindowFixture> m_fixture;
};

QListView *CommandsTest::openPalette()
{
    InputDriver::press(QStringLiteral("ctrl+shift+p"));
    [this] { QTRY_VERIFY(palette()->isVisible()); }();
    return palette()->findChild<QListView *>();
}

void CommandsTest::everyCommandOfTheMenusIsListed()
{
    const QListView *list = openPalette();
    QVERIFY(!palette()->accessibleName().isEmpty() && !list->accessibleName().isEmpty());
    QVERIFY(!palette()->findChild<QLineEdit *>()->accessibleName().isEmpty());
    QStringList listed;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        listed.append(index.data(CommandListModel::DetailRole).toString() + u'/' + index.data().toString() + u'/'
            + index.data(CommandListModel::KeysRole).toString());
    }
    QVERIFY(listed.contains(QStringLiteral("Insert/Bold/Ctrl+B")));
    QVERIFY(listed.contains(QStringLiteral("Insert ▸ Heading/Heading 2/Ctrl+2")));
    QVERIFY(listed.contains(QStringLiteral("Publish/Review and Publish/Ctrl+E")));
    qsizetype inMenus = 0;
    for (const QMenu *menu : m_fixture->window->menuBar()->findChildren<QMenu *>()) {
        inMenus += std::ranges::count_if(
            menu->actions(), [](const QAction *entry) { return !entry->menu() && !entry->isSeparator(); });
    }
    QCOMPARE(listed.size(), inMenus);
}

void CommandsTest::aCommandRunsByAFewLetters()
{
    const QListView *list = openPalette();
    InputDriver::type(QStringLiteral("heading 3"));
    QTRY_COMPARE(list->currentIndex().data().toString(), QStringLiteral("Heading 3"));
    InputDriver::press(QStringLiteral("Down"));
    InputDriver::press(QStringLiteral("Up"));
    m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("Text")));
    InputDriver::press(QStringLiteral("Return"));
    QTRY_VERIFY(!palette()->isVisible());
    QTRY_VERIFY(m_fixture->text().endsWith(QStringLiteral("\n### Text\n")));

    openPalette(); // with all commands again
    QVERIFY(palette()->findChild<QLineEdit *>()->text().isEmpty());
    InputDriver::type(QStringLiteral("vwinbox")); // letters of menu and name
    QTRY_COMPARE(list->model()->rowCount(), 0);
    InputDriver::press(QStringLiteral("ctrl+a"));
    InputDriver::type(QStringLiteral("view inbox"));
    QTRY_COMPARE(list->currentIndex().data().toString(), QStringLiteral("Inbox"));
    InputDriver::press(QStringLiteral("Return"));
    QTRY_VERIFY(m_fixture->window->findChild<QDockWidget *>(QStringLiteral("inboxDock"))->isVisible());
}

void CommandsTest::escapeClosesThePaletteAndRunsNothing()
{
    const QString before = m_fixture->text();
    openPalette();
    InputDriver::type(QStringLiteral("quote"));
    InputDriver::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!palette()->isVisible());
    QCOMPARE(m_fixture->text(), before);
    QTRY_VERIFY(m_fixture->editor().hasFocus());
}

void CommandsTest::disabledCommandsAreShownAndNotRun()
{
    QVERIFY(!m_fixture->action("actionRedo")->isEnabled());
    const QListView *list = openPalette();
    InputDriver::type(QStringLiteral("redo"));
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Redo"));
    QVERIFY(!list->model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
    // the next best, such as another kind of undoing, is not what was meant
    palette()->findChild<QLineEdit *>()->clear();
    InputDriver::type(QStringLiteral("undo"));
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Undo"));
    QVERIFY(!list->model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
    const auto hasRun = std::make_shared<bool>(false);
    for (QAction *action : m_fixture->window->findChildren<QAction *>()) {
        connect(action, &QAction::triggered, this, [hasRun] { *hasRun = true; });
    }
    QVERIFY(list->currentIndex() != list->model()->index(0, 0));
    InputDriver::press(QStringLiteral("Return"));
    InputDriver::press(QStringLiteral("ctrl+a"));
    InputDriver::type(QStringLiteral("edit redo"));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    InputDriver::press(QStringLiteral("Return"));
    InputDriver::type(QStringLiteral(" x"));
    QTRY_COMPARE(palette()->findChild<QLineEdit *>()->text(), QStringLiteral("edit redo x")); // it took all keys
    QVERIFY(!*hasRun);
    QVERIFY(palette()->isVisible());
    InputDriver::press(QStringLiteral("Escape"));
}

void CommandsTest::aCommandSaysThatItIsOn()
{
    CommandListModel model;
    QAction toggle(QStringLiteral("&Wrap …"), nullptr);
    toggle.setCheckable(true);
    model.setCommands({{&toggle, plainCommandText(toggle.text()), {QStringLiteral("View")}}});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Wrap"));
    QCOMPARE(model.index(0, 0).data(CommandListModel::DetailRole).toString(), QStringLiteral("View"));
    toggle.setChecked(true);
    QVERIFY(model.index(0, 0).data(CommandListModel::DetailRole).toString().contains(QStringLiteral("switched on")));
}

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    CommandsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_commands.moc"
