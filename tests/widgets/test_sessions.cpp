// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/eventstore.h"
#include "support/eventloop.h"
#include "support/inputdriver.h"
#include "support/patterns.h"
#include "widgets/event/sessionscontroller.h"
#include "widgets/event/sessionspanel.h"
#include "widgets/event/sessiontree.h"
#include "widgets/inbox/inboxpanel.h"
#include "widgets/panels/noticebar.h"
#include "widgets/preview/previewview.h"
#include "widgets/workbench.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QByteArray programme =
    "name: Big Conf 2026\nzone: Europe/Berlin\nsessions:\n"
    "  - title: Opening\n    day: 2026-05-18\n    start: \"09:00\"\n    end: \"09:30\"\n    pick: true\n"
    "  - title: Rust at work\n    day: 2026-05-18\n    start: \"10:00\"\n    end: \"10:45\"\n"
    "    speakers: [Bo Ray]\n    room: Room 1\n    pick: true # really\n"
    "  - title: Closing\n    day: 2026-05-18\n    start: \"17:00\"\n    end: \"17:30\"\n    pick: true\n";

const QString report =
    QStringLiteral("---\nlayout: post\ntitle: Big Conf 2026\ndate: 2026-05-18\n---\n\n## Big Conf\n\n"
                   "Text.\n\n## Day 1 Sessions\n\n### **Opening**\n\nIt began.\n\n"
                   "### **Closing**\n\n## Summary\n\nEnd.\n");

} // namespace

/// The panel of sessions during the day, and *Next Session*, as a person uses them.
class TestSessions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_fixture->path(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    SessionsPanel &panel() { return *m_fixture->window->findChild<SessionsPanel *>(); }
    SessionTree &tree() { return *panel().findChild<SessionTree *>(); }
    QDockWidget &dock() { return *m_fixture->window->findChild<QDockWidget *>(QStringLiteral("sessionsDock")); }

    /// The clock stands at \a time of the day of the report, in Berlin.
    void setClock(const QString &time)
    {
        const QDateTime now(
            QDate(2026, 5, 18), QTime::fromString(time, QStringLiteral("HH:mm")), QTimeZone("Europe/Berlin"));
        m_fixture->window->workbench().sessions().setClock([now] { return now.toUTC(); });
    }

    QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < tree().topLevelItemCount(); ++row) {
            titles.append(tree().topLevelItem(row)->text(SessionTree::TitleColumn));
        }
        return titles;
    }

    QString said(int row)
    {
        return tree().topLevelItem(row)->data(SessionTree::TitleColumn, Qt::AccessibleTextRole).toString();
    }

    void openReport()
    {
        m_fixture->open(QStringLiteral("blog/_posts/2026-05-18-day-1-big-conf-2026.md"), report);
        QTRY_COMPARE(titles(),
            QStringList({QStringLiteral("Opening"), QStringLiteral("Rust at work"), QStringLiteral("Closing")}));
    }

    /// The text before the caret, from \a from on.
    QString beforeCaret(const QString &from)
    {
        const QString text = m_fixture->text().first(m_fixture->editor().caret());
        return text.sliced(std::max<qsizetype>(0, text.lastIndexOf(from)));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        write(QStringLiteral("blog/_config.yml"), "title: A\n");
        write(QStringLiteral("blog/_frontrow/events/big.yml"), programme);
    }

    void cleanup() { m_fixture.reset(); }

    void thePanelSaysWhatIsOn_data()
    {
        QTest::addColumn<QString>("appearance");
        QTest::newRow("light") << QStringLiteral("actionLight");
        QTest::newRow("dark") << QStringLiteral("actionDark");
    }

    void thePanelSaysWhatIsOn()
    {
        QFETCH(const QString, appearance);
        openReport();
        m_fixture->action(appearance.toLatin1().constData())->trigger();
        QVERIFY(dock().isHidden()); // it was months ago
        QVERIFY(m_fixture->action("actionSessions")->isEnabled());
        m_fixture->editor().setFocus();
        InputDriver::press(QStringLiteral("F6"));
        QTRY_VERIFY(tree().hasFocus());
        setClock(QStringLiteral("10:12"));
        QCOMPARE(said(0), QStringLiteral("09:00–09:30, Opening, done"));
        QCOMPARE(
            said(1), QStringLiteral("10:00–10:45, Rust at work, 12 of 45 min, not in the report yet: Return adds it"));
        QCOMPARE(panel().current(), 1);
        const auto labels = panel().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible()
                && label->text() == QStringLiteral("Now: Rust at work – 12 of 45 min\nNext: Closing – at 17:00");
        }));
        if (const QString folder = qEnvironmentVariable("FRONTROW_PICTURES"); !folder.isEmpty()) {
            QVERIFY(m_fixture->window->grab().save(folder + QStringLiteral("/sessions-")
                + QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".png")));
        }
        setClock(QStringLiteral("18:00"));
        QCOMPARE(said(2), QStringLiteral("17:00–17:30, Closing, over, nothing written yet"));
    }

    void thePanelComesOnTheDayAndStaysClosed()
    {
        openReport();
        QVERIFY(dock().isHidden());
        setClock(QStringLiteral("10:12"));
        InputDriver::type(QStringLiteral("A"));
        QTRY_VERIFY(dock().isVisible());
        QVERIFY(m_fixture->editor().hasFocus());
        dock().close();
        InputDriver::type(QStringLiteral("b"));
        m_fixture->waitForFrame();
        turnEventLoop();
        QVERIFY(dock().isHidden());
    }

    void aPostOfNoEventHasNoPanel()
    {
        openReport();
        m_fixture->action("actionSessions")->trigger();
        QTRY_VERIFY(dock().isVisible());
        m_fixture->open(QStringLiteral("blog/_posts/2026-06-01-holiday.md"),
            QStringLiteral("---\ntitle: Holiday\ndate: 2026-06-01\n---\n\n## Sun\n\nText.\n"));
        QTRY_VERIFY(dock().isHidden());
        QVERIFY(!m_fixture->action("actionSessions")->isEnabled());
        QVERIFY(!m_fixture->action("actionNextSession")->isEnabled());
        m_fixture->action("actionSidebars")->trigger();
        m_fixture->action("actionSidebars")->trigger();
        QVERIFY(dock().isHidden());
        m_fixture->open(m_fixture->path(QStringLiteral("blog/_posts/2026-05-18-day-1-big-conf-2026.md")));
        QTRY_VERIFY(dock().isVisible());
        QVERIFY(m_fixture->action("actionNextSession")->isEnabled());
    }

    void returnGoesToASessionAndBeginsAMissingOne()
    {
        openReport();
        m_fixture->editor().setFocus();
        InputDriver::press(QStringLiteral("F6"));
        QTRY_VERIFY(tree().hasFocus());
        InputDriver::press(QStringLiteral("Home"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY(m_fixture->editor().hasFocus());
        QCOMPARE(beforeCaret(QStringLiteral("###")), QStringLiteral("### **Opening**\n\nIt began."));
        QCOMPARE(m_fixture->text(), report);
        tree().setFocus();
        InputDriver::press(QStringLiteral("Down"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY(m_fixture->editor().hasFocus());
        QTRY_COMPARE(beforeCaret(QStringLiteral("###")), QStringLiteral("### **Rust at work**\n\nBo Ray · Room 1\n\n"));
        InputDriver::type(QStringLiteral("Good."));
        QTRY_VERIFY2(m_fixture->text().contains(QStringLiteral(
                         "It began.\n\n### **Rust at work**\n\nBo Ray · Room 1\n\nGood.\n\n### **Closing**\n")),
            qPrintable(m_fixture->text()));
    }

    void nextSessionIsOneKey()
    {
        openReport();
        setClock(QStringLiteral("09:40"));
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("It began")));
        InputDriver::press(QStringLiteral("F5"));
        QTRY_COMPARE(beforeCaret(QStringLiteral("###")), QStringLiteral("### **Rust at work**\n\nBo Ray · Room 1\n\n"));
        InputDriver::type(QStringLiteral("Good."));
        InputDriver::press(QStringLiteral("F5"));
        QTRY_COMPARE(beforeCaret(QStringLiteral("###")), QStringLiteral("### **Closing**\n\n"));
        InputDriver::type(QStringLiteral("Over."));
        InputDriver::press(QStringLiteral("F5")); // nothing is known to follow: the title is asked of the keys
        QTRY_COMPARE(beforeCaret(QStringLiteral("###")), QStringLiteral("### **"));
        InputDriver::type(QStringLiteral("Party"));
        QTRY_VERIFY2(m_fixture->text().endsWith(
                         QStringLiteral("### **Closing**\n\nOver.\n\n### **Party**\n\n\n\n## Summary\n\nEnd.\n")),
            qPrintable(m_fixture->text()));
        m_fixture->waitForFrame();
        for (int step = 0; step < 20 && m_fixture->text() != report; ++step) {
            const QString before = m_fixture->text();
            InputDriver::press(QStringLiteral("ctrl+z"));
            QTRY_VERIFY(m_fixture->text() != before);
        }
        QTRY_COMPARE(m_fixture->text(), report);
    }

    void nextSessionLeavesNothingWhereNothingWasWritten()
    {
        openReport();
        setClock(QStringLiteral("09:40"));
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("It began")));
        InputDriver::press(QStringLiteral("F5"));
        QTRY_COMPARE(beforeCaret(QStringLiteral("###")), QStringLiteral("### **Rust at work**\n\nBo Ray · Room 1\n\n"));
        m_fixture->waitForFrame();
        InputDriver::press(QStringLiteral("F5"));
        QTRY_COMPARE(beforeCaret(QStringLiteral("###")), QStringLiteral("### **Closing**\n\n"));
        QTRY_VERIFY2(m_fixture->text().contains(QStringLiteral(
                         "It began.\n\n### **Rust at work**\n\nBo Ray · Room 1\n\n### **Closing**\n\n\n\n## Summary")),
            qPrintable(m_fixture->text()));
        m_fixture->waitForFrame();
        InputDriver::press(QStringLiteral("F5")); // a new one
        QTRY_COMPARE(beforeCaret(QStringLiteral("###")), QStringLiteral("### **"));
        QTRY_VERIFY2(m_fixture->text().contains(QStringLiteral("Room 1\n\n### **Closing**\n\n### ****\n\n")),
            qPrintable(m_fixture->text()));
    }

    void aNoteLandsInTheCurrentSession()
    {
        openReport();
        setClock(QStringLiteral("09:05"));
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("End.")));
        m_fixture->action("actionSessions")->trigger();
        QTRY_VERIFY(tree().hasFocus());
        InputDriver::press(QStringLiteral("Tab"));
        auto *note = panel().findChild<QLineEdit *>();
        QTRY_VERIFY(note->hasFocus());
        QCOMPARE(note->placeholderText(), QStringLiteral("Note on “Opening”"));
        InputDriver::type(QStringLiteral("Applause"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("It began.\n\n- Applause\n\n### **Closing**")));
        QTRY_VERIFY(note->text().isEmpty());
        m_fixture->waitForFrame();
        setClock(QStringLiteral("10:01")); // one that has no section yet
        QTRY_COMPARE(note->placeholderText(), QStringLiteral("Note on “Rust at work”"));
        InputDriver::type(QStringLiteral("No borrow checker"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY2(
            m_fixture->text().contains(QStringLiteral(
                "- Applause\n\n### **Rust at work**\n\nBo Ray · Room 1\n\n- No borrow checker\n\n### **Closing**")),
            qPrintable(m_fixture->text()));
        QVERIFY(note->hasFocus());
    }

    void sessionsAreRenamedMovedDroppedAndAddedByKeys()
    {
        openReport();
        m_fixture->action("actionSessions")->trigger();
        QTRY_VERIFY(tree().hasFocus());
        InputDriver::press(QStringLiteral("Home"));
        InputDriver::press(QStringLiteral("F2"));
        InputDriver::type(QStringLiteral("Welcome & Opening"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY2(m_fixture->text().contains(QStringLiteral("### **Welcome &amp; Opening**\n\nIt began.\n"))
                || m_fixture->text().contains(QStringLiteral("### **Welcome & Opening**\n\nIt began.\n")),
            qPrintable(m_fixture->text()));
        QTRY_COMPARE(titles(),
            QStringList(
                {QStringLiteral("Welcome & Opening"), QStringLiteral("Rust at work"), QStringLiteral("Closing")}));
        QCOMPARE(panel().current(), 0);
        QVERIFY(said(0).startsWith(QStringLiteral("09:00–09:30, ")));

        QTRY_VERIFY(tree().hasFocus());
        InputDriver::press(QStringLiteral("alt+Down"));
        QTRY_VERIFY(m_fixture->text().indexOf(QStringLiteral("Welcome"))
            > m_fixture->text().indexOf(QStringLiteral("Closing")));
        QVERIFY(m_fixture->text().contains(QStringLiteral("Opening**\n\nIt began.\n\n## Summary")));
        m_fixture->waitForFrame();
        InputDriver::press(QStringLiteral("Delete")); // somebody wrote about it
        QTRY_VERIFY(m_fixture->window->findChild<NoticeBar *>(QStringLiteral("Form")));
        m_fixture->waitForFrame();
        QVERIFY(m_fixture->text().contains(QStringLiteral("It began.")));

        QTRY_COMPARE(titles().last(), QStringLiteral("Welcome & Opening"));
        InputDriver::press(QStringLiteral("Home"));
        while (titles()[panel().current()] != QStringLiteral("Closing")) {
            const int before = panel().current();
            InputDriver::press(QStringLiteral("Down"));
            QTRY_VERIFY(panel().current() != before);
        }
        InputDriver::press(QStringLiteral("Delete"));
        QTRY_VERIFY(!m_fixture->text().contains(QStringLiteral("Closing")));
        QTRY_VERIFY(!titles().contains(QStringLiteral("Closing")));
        const StoredEvents stored = readStoredEvents(m_fixture->path(QStringLiteral("blog")));
        QCOMPARE(std::ranges::count_if(stored.events.first().event.sessions, &EventSession::isPicked), 2);
        const auto picked = [this] {
            const StoredEvents events = readStoredEvents(m_fixture->path(QStringLiteral("blog")));
            return std::ranges::count_if(events.events.first().event.sessions, &EventSession::isPicked);
        };
        m_fixture->action("actionUndo")->trigger(); // what comes back is picked again
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("Closing")));
        QTRY_COMPARE(picked(), 3);
        m_fixture->action("actionRedo")->trigger();
        QTRY_VERIFY(!m_fixture->text().contains(QStringLiteral("Closing")));
        QTRY_COMPARE(picked(), 2);
        QTRY_VERIFY(!titles().contains(QStringLiteral("Closing")));
        tree().setFocus();

        m_fixture->prompt.text = QStringLiteral("Hallway talk");
        InputDriver::press(QStringLiteral("Insert"));
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("### **Hallway talk**\n")));
    }

    void capturesAreFiledUnderTheSessionThatIsOn()
    {
        const QString shots = m_fixture->path(QStringLiteral("shots"));
        QVERIFY(QDir().mkpath(shots));
        m_fixture->settings.setValue(setting::inboxFolders, QStringList{shots});
        openReport();
        setClock(QStringLiteral("09:05"));
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("End.")));
        QVERIFY(patternOf(7, {640, 360}).save(shots + QStringLiteral("/one.png")));
        QAbstractItemModel &inbox = *m_fixture->window->findChild<InboxPanel *>()->findChild<QListView *>()->model();
        QTRY_COMPARE_WITH_TIMEOUT(inbox.rowCount(), 1, 5'000);
        m_fixture->editor().setFocus();
        InputDriver::press(QStringLiteral("ctrl+alt+v"));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->text().contains(QStringLiteral("<figure")), 10'000);
        const QString text = m_fixture->text();
        QVERIFY2(text.indexOf(QStringLiteral("<figure")) > text.indexOf(QStringLiteral("It began."))
                && text.indexOf(QStringLiteral("<figure")) < text.indexOf(QStringLiteral("### **Closing**")),
            qPrintable(text));
    }

    void picturesAreDroppedOnASession()
    {
        openReport();
        m_fixture->action("actionSessions")->trigger();
        QTRY_VERIFY(tree().hasFocus());
        const QString file = m_fixture->path(QStringLiteral("slide.png"));
        QVERIFY(patternOf(3, {640, 360}).save(file));
        const QRect row = tree().visualItemRect(tree().topLevelItem(2));
        InputDriver::dragFiles({file}, *tree().viewport(), row.center());
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->text().contains(QStringLiteral("<figure")), 10'000);
        const QString text = m_fixture->text();
        QVERIFY(text.indexOf(QStringLiteral("<figure")) > text.indexOf(QStringLiteral("### **Closing**"))
            && text.indexOf(QStringLiteral("<figure")) < text.indexOf(QStringLiteral("## Summary")));
    }
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestSessions test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_sessions.moc"
