// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/commands/keysets.h"
#include "widgets/commands/shortcuts.h"
#include "widgets/commands/shortcutsdialog.h"
#include "widgets/handbook/handbookwindow.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>

using namespace frontrow;
using namespace frontrow::test;

/// The keys of the commands, and the dialog that changes them.
class ShortcutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openShortPost();
    }
    void cleanup() { m_fixture.reset(); }
    void standardKeysHaveOneCommandEach();
    void keysForOtherThingsAreRefused_data();
    void keysForOtherThingsAreRefused();
    void newKeysHoldAtOnceAndAfterAStart();
    void keysOfAnotherCommandAreTakenOverOrLeft();
    void oneIsResetAndAllAre();
    void thePersonsKeysGoBeforeNewStandards();
    void keysThatCannotBeReadAreLeftOut();
    void theFilterLeavesWhatIsNamed();
    void everySetHasOneCommandForEachKey_data();
    void everySetHasOneCommandForEachKey();
    void keysOfAnotherEditorAreChosen();
    void ownKeysStayInEverySet();
    void theHandbookFollows();

private:
    [[nodiscard]] ShortcutsDialog *dialog() { return m_fixture->window->findChild<ShortcutsDialog *>(); }
    /// The shown sentence of the dialog; empty when nothing is refused.
    [[nodiscard]] QString sentence()
    {
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            if (label->wordWrap()) {
                return label->text();
            }
        }
        return {};
    }
    /// Opens the dialog by its keys and goes to the keys of the command that \a words find.
    void choose(const QString &words);
    /// The window goes and comes again, with the same settings.
    void startAgain()
    {
        m_fixture->window.reset();
        m_fixture->open(m_fixture->path(QStringLiteral("post.md")));
    }
    std::unique_ptr<WindowFixture> m_fixture;
};

void ShortcutsTest::choose(const QString &words)
{
    InputDriver::press(QStringLiteral("ctrl+question"));
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    QTRY_VERIFY(dialog()->findChild<QLineEdit *>()->hasFocus());
    InputDriver::type(words);
    InputDriver::press(QStringLiteral("Return"));
    QTRY_VERIFY(dialog()->findChild<QKeySequenceEdit *>()->isAncestorOf(QApplication::focusWidget()));
}

void ShortcutsTest::standardKeysHaveOneCommandEach()
{
    const Shortcuts shortcuts(*m_fixture->window->menuBar(), m_fixture->settings);
    QVERIFY(shortcuts.commands().size() > 60);
    for (const MenuCommand &command : shortcuts.commands()) {
        const QString objection = shortcuts.objection(command, command.action->shortcut());
        QVERIFY2(objection.isEmpty(), qPrintable(objection));
        for (const QKeySequence::StandardKey key :
            {QKeySequence::SaveAs, QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Print}) {
            const bool isItsOwn = command.action->shortcut() == QKeySequence(key);
            QVERIFY2(isItsOwn || !QKeySequence::keyBindings(key).contains(command.action->shortcut()),
                qPrintable(command.text));
        }
    }
}

void ShortcutsTest::keysForOtherThingsAreRefused_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("named"); // in the objection; empty when there is none
    QTest::newRow("free") << QStringLiteral("Ctrl+Alt+Y") << QString();
    QTest::newRow("free function key") << QStringLiteral("Ctrl+F8") << QString();
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("its own") << QStringLiteral("Ctrl+B") << QString();
    QTest::newRow("of another command") << QStringLiteral("Ctrl+I") << QStringLiteral("“Italic”");
    QTest::newRow("the first of two that are of another")
        << QStringLiteral("Ctrl+I, Ctrl+X") << QStringLiteral("“Italic”");
    QTest::newRow("a letter") << QStringLiteral("B") << QStringLiteral("writing");
    QTest::newRow("a capital letter") << QStringLiteral("Shift+B") << QStringLiteral("writing");
    QTest::newRow("Return") << QStringLiteral("Return") << QStringLiteral("writing");
    QTest::newRow("a menu") << QStringLiteral("Alt+F") << QStringLiteral("“File”");
    QTest::newRow("the caret") << QStringLiteral("Ctrl+Left") << QStringLiteral("caret");
}

void ShortcutsTest::keysForOtherThingsAreRefused()
{
    QFETCH(const QString, keys);
    QFETCH(const QString, named);
    const Shortcuts shortcuts(*m_fixture->window->menuBar(), m_fixture->settings);
    const auto bold = std::ranges::find(shortcuts.commands(), QStringLiteral("Bold"), &MenuCommand::text);
    const QString objection = shortcuts.objection(*bold, QKeySequence(keys));
    QCOMPARE(objection.isEmpty(), named.isEmpty());
    QVERIFY2(objection.contains(named), qPrintable(objection));
}

void ShortcutsTest::newKeysHoldAtOnceAndAfterAStart()
{
    choose(QStringLiteral("bold"));
    InputDriver::press(QStringLiteral("ctrl+alt+y"));
    QTRY_COMPARE(m_fixture->action("actionBold")->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+Y")));
    InputDriver::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_fixture->settings.value(setting::shortcuts),
        (QVariantMap{{QStringLiteral("actionBold"), QStringLiteral("Ctrl+Alt+Y")}}));

    startAgain();
    QCOMPARE(m_fixture->action("actionBold")->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+Y")));
    m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("Text")));
    InputDriver::press(QStringLiteral("ctrl+b"));
    InputDriver::press(QStringLiteral("ctrl+alt+y"));
    QTRY_VERIFY(m_fixture->text().endsWith(QStringLiteral("\n**Text**\n")));
}

void ShortcutsTest::keysOfAnotherCommandAreTakenOverOrLeft()
{
    choose(QStringLiteral("bold"));
    InputDriver::press(QStringLiteral("ctrl+i"));
    QTRY_VERIFY(sentence().contains(QStringLiteral("“Italic”")));
    QCOMPARE(m_fixture->action("actionBold")->shortcut(), QKeySequence(QStringLiteral("Ctrl+B")));
    QCOMPARE(m_fixture->settings.value(setting::shortcuts), QVariantMap());
    QPushButton *takeOver = buttonOf(*dialog(), ShortcutsDialog::tr("&Take Over"));
    QVERIFY(takeOver->isVisible());
    InputDriver::press(QStringLiteral("ctrl+alt+y")); // other keys resolve it
    QTRY_VERIFY(sentence().isEmpty());
    QVERIFY(!takeOver->isVisible());
    InputDriver::press(QStringLiteral("ctrl+i"));
    QTRY_VERIFY(takeOver->isVisible());
    InputDriver::click(*takeOver);
    QTRY_COMPARE(m_fixture->action("actionBold")->shortcut(), QKeySequence(QStringLiteral("Ctrl+I")));
    QVERIFY(m_fixture->action("actionItalic")->shortcut().isEmpty());
    QVERIFY(sentence().isEmpty());
    startAgain();
    QCOMPARE(m_fixture->action("actionBold")->shortcut(), QKeySequence(QStringLiteral("Ctrl+I")));
    QVERIFY(m_fixture->action("actionItalic")->shortcut().isEmpty());
}

void ShortcutsTest::oneIsResetAndAllAre()
{
    m_fixture->settings.setValue(setting::shortcuts,
        {{QStringLiteral("actionBold"), QStringLiteral("F8")}, {QStringLiteral("actionItalic"), QString()}});
    startAgain();
    choose(QStringLiteral("bold"));
    InputDriver::click(*buttonOf(*dialog(), ShortcutsDialog::tr("&Clear")));
    QTRY_VERIFY(m_fixture->action("actionBold")->shortcut().isEmpty());
    QVERIFY(!buttonOf(*dialog(), ShortcutsDialog::tr("&Clear"))->isEnabled());
    InputDriver::click(*buttonOf(*dialog(), ShortcutsDialog::tr("&Reset")));
    QTRY_COMPARE(m_fixture->action("actionBold")->shortcut(), QKeySequence(QStringLiteral("Ctrl+B")));
    QVERIFY(!buttonOf(*dialog(), ShortcutsDialog::tr("&Reset"))->isEnabled());
    QVERIFY(m_fixture->action("actionItalic")->shortcut().isEmpty());
    InputDriver::click(*buttonOf(*dialog(), ShortcutsDialog::tr("Reset &All")));
    QTRY_COMPARE(m_fixture->prompt.asked, QStringList{QStringLiteral("confirm")});
    QVERIFY(m_fixture->action("actionItalic")->shortcut().isEmpty()); // it was not confirmed
    m_fixture->prompt.confirms = true;
    InputDriver::click(*buttonOf(*dialog(), ShortcutsDialog::tr("Reset &All")));
    QTRY_COMPARE(m_fixture->action("actionItalic")->shortcut(), QKeySequence(QStringLiteral("Ctrl+I")));
    QCOMPARE(m_fixture->settings.value(setting::shortcuts), QVariantMap());
    QVERIFY(!buttonOf(*dialog(), ShortcutsDialog::tr("Reset &All"))->isEnabled());
}

void ShortcutsTest::thePersonsKeysGoBeforeNewStandards()
{
    m_fixture->settings.setValue(setting::shortcuts, {{QStringLiteral("actionBold"), QStringLiteral("Ctrl+Shift+P")}});
    startAgain();
    QCOMPARE(m_fixture->action("actionBold")->shortcut(), QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    QVERIFY(m_fixture->action("actionPalette")->shortcut().isEmpty());
}

void ShortcutsTest::keysThatCannotBeReadAreLeftOut()
{
    m_fixture->settings.setValue(setting::shortcuts,
        {{QStringLiteral("actionBold"), QStringLiteral("Ctrl+Nonsense")},
            {QStringLiteral("gone"), QStringLiteral("F8")}});
    startAgain();
    QCOMPARE(m_fixture->action("actionBold")->shortcut(), QKeySequence(QStringLiteral("Ctrl+B")));
}

void ShortcutsTest::theFilterLeavesWhatIsNamed()
{
    InputDriver::press(QStringLiteral("ctrl+question"));
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    const auto *list = dialog()->findChild<QTreeWidget *>();
    const auto shown = [list] {
        QStringList texts;
        for (QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(list), QTreeWidgetItemIterator::NotHidden); *item;
            ++item) {
            texts.append((*item)->text(0));
        }
        return texts;
    };
    const qsizetype all = shown().size();
    InputDriver::type(QStringLiteral("ctrl+shift+v"));
    QTRY_COMPARE(shown(), QStringList({QStringLiteral("Edit"), QStringLiteral("Paste as Plain Text")}));
    QCOMPARE(list->currentItem()->text(1), QStringLiteral("Ctrl+Shift+V"));
    InputDriver::press(QStringLiteral("ctrl+a"));
    InputDriver::type(QStringLiteral("zebra"));
    QTRY_COMPARE(shown(), QStringList());
    QVERIFY(!dialog()->findChild<QKeySequenceEdit *>()->isEnabled());
    QCOMPARE(sentence(), QStringLiteral("No command matches."));
    InputDriver::press(QStringLiteral("ctrl+a"));
    InputDriver::press(QStringLiteral("BackSpace"));
    QTRY_COMPARE(shown().size(), all);
    QCOMPARE(sentence(), QString());
    InputDriver::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
}

void ShortcutsTest::everySetHasOneCommandForEachKey_data()
{
    QTest::addColumn<QString>("id");
    for (const KeySet &set : keySets()) {
        QTest::addRow("%s", qPrintable(set.name)) << set.id;
    }
}

void ShortcutsTest::everySetHasOneCommandForEachKey()
{
    QFETCH(const QString, id);
    Shortcuts shortcuts(*m_fixture->window->menuBar(), m_fixture->settings);
    shortcuts.chooseSet(id);
    for (const auto &[name, keys] : keySet(id).keys.asKeyValueRange()) {
        const QAction *action = m_fixture->action(qPrintable(name));
        QVERIFY2(action != nullptr && !keys.toString().isEmpty(), qPrintable(name));
        QCOMPARE(action->shortcut(), keys);
    }
    for (const MenuCommand &command : shortcuts.commands()) {
        const MenuCommand *other = shortcuts.holder(command, command.action->shortcut());
        QVERIFY2(other == nullptr, qPrintable(command.text));
        const QString mnemonic = command.action->shortcut().toString();
        for (const QAction *menu : m_fixture->window->menuBar()->actions()) {
            QVERIFY2(QKeySequence::mnemonic(menu->text()).toString() != mnemonic || mnemonic.isEmpty(),
                qPrintable(mnemonic));
        }
    }
    shortcuts.chooseSet(QStringLiteral("frontrow"));
    QCOMPARE(m_fixture->action("actionBold")->shortcut(), QKeySequence(QStringLiteral("Ctrl+B")));
    QVERIFY(shortcuts.withoutTheirs().isEmpty());
}

void ShortcutsTest::keysOfAnotherEditorAreChosen()
{
    choose(QStringLiteral("bold"));
    auto *sets = dialog()->findChild<QComboBox *>();
    sets->setFocus();
    InputDriver::type(QStringLiteral("v"));
    QTRY_COMPARE(sets->currentText(), QStringLiteral("VS Code"));
    QTRY_COMPARE(m_fixture->action("actionOpenQuickly")->shortcut(), QKeySequence(QStringLiteral("Ctrl+P")));
    QVERIFY2(sentence().contains(QStringLiteral("Print")), qPrintable(sentence()));
    dialog()->close();
    startAgain();
    m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("Text")));
    QTest::keyClick(&m_fixture->editor(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2(!m_fixture->text().contains(QStringLiteral("Text")), qPrintable(m_fixture->text()));
}

void ShortcutsTest::ownKeysStayInEverySet()
{
    Shortcuts shortcuts(*m_fixture->window->menuBar(), m_fixture->settings);
    const auto keysOf = [this](const char *name) { return m_fixture->action(name)->shortcut().toString(); };
    const auto command = [&shortcuts](const QString &name) {
        return *std::ranges::find(
            shortcuts.commands(), name, [](const MenuCommand &each) { return each.action->objectName(); });
    };
    shortcuts.setKeys(command(QStringLiteral("actionBold")), QKeySequence(QStringLiteral("Ctrl+T")));
    shortcuts.chooseSet(QStringLiteral("typora"));
    QCOMPARE(keysOf("actionBold"), QStringLiteral("Ctrl+T"));
    QCOMPARE(keysOf("actionTable"), QString());
    const QList<MenuCommand> without = shortcuts.withoutTheirs();
    QVERIFY(std::ranges::any_of(
        without, [](const MenuCommand &each) { return each.action->objectName() == QStringLiteral("actionTable"); }));
    shortcuts.setKeys(command(QStringLiteral("actionItalic")), QKeySequence()); // which keeps what gave way as it is
    shortcuts.chooseSet(QStringLiteral("frontrow"));
    QCOMPARE(keysOf("actionTable"), QStringLiteral("Ctrl+Shift+T"));
    QCOMPARE(keysOf("actionBold"), QStringLiteral("Ctrl+T"));
    QCOMPARE(keysOf("actionItalic"), QString());
    QVERIFY(shortcuts.withoutTheirs().isEmpty());
    shortcuts.resetAll();
    QCOMPARE(keysOf("actionBold"), QStringLiteral("Ctrl+B"));
}

void ShortcutsTest::theHandbookFollows()
{
    choose(QStringLiteral("bold"));
    Q_EMIT dialog()->handbookRequested();
    const auto *handbook = m_fixture->window->findChild<HandbookWindow *>();
    const auto *page = handbook->findChild<QTextBrowser *>();
    QTRY_VERIFY(handbook->isActiveWindow());
    QVERIFY(!page->toPlainText().contains(QStringLiteral("Ctrl+Alt+Y")));
    dialog()->activateWindow();
    QTRY_VERIFY(dialog()->isActiveWindow());
    InputDriver::press(QStringLiteral("ctrl+alt+y"));
    QTRY_VERIFY(page->toPlainText().contains(QStringLiteral("Ctrl+Alt+Y")));
}

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    ShortcutsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_shortcuts.moc"
