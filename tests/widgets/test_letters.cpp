// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace frontrow;
using namespace frontrow::test;

/// The underlined letters of menus, in every language that there is a catalogue for: no two of a menu have the
/// same, and in those of the menu bar each entry has one.
class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inMenus_data();
    void inMenus();
};

void TestLetters::inMenus_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestLetters::inMenus()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(FRONTROW_TRANSLATIONS "/frontrow_") + language));
    QCoreApplication::installTranslator(&translator);
    WindowFixture fixture;
    fixture.window = std::make_unique<MainWindow>(fixture.settings, fixture.prompt);
    QList<QWidget *> menus{fixture.window->menuBar()};
    for (QMenu *menu : fixture.window->findChildren<QMenu *>()) {
        menus.append(menu);
    }
    QStringList faults;
    int entries = 0;
    for (const QWidget *menu : std::as_const(menus)) {
        const bool isOfMenuBar = menu->objectName().startsWith(QStringLiteral("menu"));
        QHash<QString, QString> taken;
        for (const QAction *action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (action->isSeparator() || !action->isVisible() || action->text().isEmpty()) {
                continue;
            }
            ++entries;
            if (letter.isEmpty() && !isOfMenuBar) {
                continue;
            }
            if (letter.isEmpty()) {
                faults.append(QStringLiteral("“%1” has none").arg(action->text()));
            } else if (taken.contains(letter)) {
                faults.append(QStringLiteral("“%1” and “%2”").arg(taken.value(letter), action->text()));
            }
            taken.insert(letter, action->text());
        }
    }
    QVERIFY(entries > 80);
    QCOMPARE(faults.join(u'\n'), QString());
}

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestLetters test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_letters.moc"
