// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/dialogs/dialogroom.h"
#include "widgets/editor/findbar.h"
#include "widgets/panels/sidepanels.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QScreen>
#include <QTest>
#include <QToolButton>

using namespace frontrow;
using namespace frontrow::test;

/// The panels around the text and the find bar below it, by keyboard; and the room that the window takes.
class TestSidePanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openShortPost();
    }
    void cleanup() { m_fixture.reset(); }
    void everyCommandOpensRaisesAndCloses_data();
    void everyCommandOpensRaisesAndCloses();
    void allGoAndComeBackAsTheyWere();
    void allComeBackInTheNextWindow();
    void withAllClosedTheUsualOnesCome();
    void theFirstWindowHasRoomForItsFrame();
    void theLineOfTextReadsWell_data();
    void theLineOfTextReadsWell();
    void fieldsToFindInHaveRoom();
    void tabGoesFromFindToReplace();

private:
    [[nodiscard]] QDockWidget &dock(const QString &name) const
    {
        return *m_fixture->window->findChild<QDockWidget *>(name);
    }
    /// The panels that are seen, and in front.
    [[nodiscard]] QStringList inFront() const
    {
        QStringList names;
        for (const QDockWidget *each : m_fixture->window->findChildren<QDockWidget *>()) {
            names += SidePanels::isInFront(*each) ? QStringList{each->objectName()} : QStringList();
        }
        names.sort();
        return names;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSidePanels::everyCommandOpensRaisesAndCloses_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("outline") << QStringLiteral("ctrl+j");
    QTest::newRow("checks") << QStringLiteral("ctrl+shift+m");
    QTest::newRow("header") << QStringLiteral("ctrl+shift+h");
    QTest::newRow("figures") << QStringLiteral("ctrl+shift+g");
    QTest::newRow("inbox") << QStringLiteral("ctrl+shift+b");
}

void TestSidePanels::everyCommandOpensRaisesAndCloses()
{
    QFETCH(const QString, keys);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QDockWidget &panel = dock(name + QStringLiteral("Dock"));
    QAction *action = m_fixture->action(qPrintable(QStringLiteral("action") + name[0].toUpper() + name.sliced(1)));
    // After another of its place.
    QDockWidget &other =
        dock(name == u"outline" || name == u"inbox" ? QStringLiteral("checksDock") : QStringLiteral("formDock"));
    m_fixture->window->tabifyDockWidget(&panel, &other);
    panel.show();
    other.show();
    other.raise();
    QTRY_VERIFY(SidePanels::isInFront(other) && !SidePanels::isInFront(panel));
    QVERIFY(!action->isChecked());

    InputDriver::press(keys);
    QTRY_VERIFY(SidePanels::isInFront(panel));
    QVERIFY(!SidePanels::isInFront(other) && !other.isHidden());
    QTRY_VERIFY(panel.isAncestorOf(QApplication::focusWidget()));
    QVERIFY(action->isChecked());

    InputDriver::press(keys);
    QTRY_VERIFY(panel.isHidden());
    QVERIFY(!action->isChecked());

    InputDriver::press(keys);
    QTRY_VERIFY(SidePanels::isInFront(panel));
    QTRY_VERIFY(panel.isAncestorOf(QApplication::focusWidget()));
    QVERIFY(action->isChecked());
}

void TestSidePanels::allGoAndComeBackAsTheyWere()
{
    dock(QStringLiteral("headerDock")).close();
    dock(QStringLiteral("figuresDock")).raise();
    m_fixture->action("actionChecks")->trigger();
    QTRY_COMPARE(inFront(),
        QStringList({QStringLiteral("checksDock"), QStringLiteral("figuresDock"), QStringLiteral("outlineDock")}));
    const QByteArray state = m_fixture->window->saveState();
    m_fixture->editor().setFocus();
    InputDriver::press(QStringLiteral("F9"));
    QTRY_COMPARE(inFront(), QStringList());
    QVERIFY(!m_fixture->action("actionSidebars")->isChecked());
    InputDriver::press(QStringLiteral("F9"));
    QTRY_COMPARE(inFront(),
        QStringList({QStringLiteral("checksDock"), QStringLiteral("figuresDock"), QStringLiteral("outlineDock")}));
    QVERIFY(m_fixture->action("actionSidebars")->isChecked());
    QTRY_COMPARE(m_fixture->window->saveState(), state);
}

void TestSidePanels::allComeBackInTheNextWindow()
{
    dock(QStringLiteral("formDock")).close();
    dock(QStringLiteral("headerDock")).close();
    dock(QStringLiteral("figuresDock")).close();
    QTRY_COMPARE(inFront(), QStringList{QStringLiteral("outlineDock")});
    InputDriver::press(QStringLiteral("F9"));
    QTRY_COMPARE(inFront(), QStringList());
    m_fixture->window->close();
    m_fixture->window.reset();
    m_fixture->open(m_fixture->path(QStringLiteral("post.md")));
    QCOMPARE(inFront(), QStringList());
    InputDriver::press(QStringLiteral("F9"));
    QTRY_COMPARE(inFront(), QStringList{QStringLiteral("outlineDock")});
}

void TestSidePanels::withAllClosedTheUsualOnesCome()
{
    for (QDockWidget *each : m_fixture->window->findChildren<QDockWidget *>()) {
        each->close();
    }
    QTRY_COMPARE(inFront(), QStringList());
    QVERIFY(!m_fixture->action("actionSidebars")->isChecked());
    InputDriver::press(QStringLiteral("F9"));
    QTRY_VERIFY(inFront().contains(QStringLiteral("outlineDock")));
    QVERIFY(dock(QStringLiteral("inboxDock")).isHidden() && dock(QStringLiteral("checksDock")).isHidden());
}

void TestSidePanels::theFirstWindowHasRoomForItsFrame()
{
    QCOMPARE(roomInFrame(QSize(1440, 900)), QSize(1424, 852));
    WindowFixture other;
    other.window = std::make_unique<MainWindow>(other.settings, other.prompt);
    other.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(other.window.get()));
    QTRY_VERIFY(other.window->screen()->availableGeometry().contains(other.window->frameGeometry()));
}

void TestSidePanels::theLineOfTextReadsWell_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1280, 1366, 1440, 1580}) {
        QTest::addRow("%d", width) << width;
    }
}

void TestSidePanels::theLineOfTextReadsWell()
{
    QFETCH(const int, width);
    WindowFixture other;
    other.window = std::make_unique<MainWindow>(other.settings, other.prompt);
    other.window->resize(width, 760);
    other.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(other.window.get()));
    other.openShortPost();
    const PostEditor &editor = other.editor();
    const auto letters = [&editor] {
        const double margins = 2 * editor.document()->documentMargin();
        return (editor.viewport()->width() - margins) / QFontMetricsF(editor.font()).horizontalAdvance(u'x');
    };
    QTRY_VERIFY2(letters() >= 65 && letters() <= 80, qPrintable(QString::number(letters())));
    QVERIFY(other.window->preview().width() >= 300);
}

void TestSidePanels::fieldsToFindInHaveRoom()
{
    m_fixture->window->resize(1024, 560);
    InputDriver::press(QStringLiteral("ctrl+h"));
    const auto *bar = m_fixture->window->findChild<FindBar *>();
    QTRY_VERIFY(bar->isVisible());
    for (const QLineEdit *field : bar->findChildren<QLineEdit *>()) {
        constexpr int letters = 20;
        QTRY_VERIFY2(field->width() >= letters * field->fontMetrics().averageCharWidth(),
            qPrintable(QString::number(field->width())));
    }
}

void TestSidePanels::tabGoesFromFindToReplace()
{
    InputDriver::press(QStringLiteral("ctrl+h"));
    const auto *bar = m_fixture->window->findChild<FindBar *>();
    QTRY_VERIFY(bar->isVisible());
    QStringList names;
    for (int step = 0; step < 11; ++step) {
        names.append(QApplication::focusWidget()->objectName());
        InputDriver::press(QStringLiteral("Tab"));
    }
    QCOMPARE(names,
        QStringList({QStringLiteral("findEdit"), QStringLiteral("replaceEdit"), QStringLiteral("previousButton"),
            QStringLiteral("nextButton"), QStringLiteral("caseButton"), QStringLiteral("wordButton"),
            QStringLiteral("regexButton"), QStringLiteral("selectionButton"), QStringLiteral("replaceButton"),
            QStringLiteral("replaceAllButton"), QStringLiteral("closeButton")}));
}

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestSidePanels test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_sidepanels.moc"
