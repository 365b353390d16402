// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/eventstore.h"
#include "siteserver.h"
#include "support/inputdriver.h"
#include "support/testfiles.h"
#include "widgets/event/agendafetcher.h"
#include "widgets/event/eventdialog.h"
#include "widgets/event/sessionlist.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTimeEdit>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QByteArray agenda = "Title,Start,End,Speaker,Room,Track\n"
                          "Opening,2026-05-18 09:00,2026-05-18 09:30,Ada Low,Hall,\n"
                          "Rust at work,2026-05-18 10:00,2026-05-18 10:45,Bo Ray,Room 1,Code\n"
                          "Talking to people,2026-05-18 10:15,2026-05-18 11:00,Cleo Moss,Room 2,People\n"
                          "Lunch,2026-05-18 12:00,2026-05-18 13:00,,Hall,\n"
                          "Closing words,2026-05-19 16:00,2026-05-19 16:30,Ada Low,Hall,People\n";

const QByteArray report = "---\nlayout: post\ntitle: Small Conf 2025\ndate: 2025-03-01\ntags: [Small Conf]\n---\n\n"
                          "## Small Conf\n\nText.\n\n## Day 1 Sessions\n\n### **One**\n\nText.\n\n### **Two**\n\n"
                          "## Summary\n\nText.\n";

} // namespace

/// An event at the window: from an agenda to the reports of its days, as a person goes there.
class TestEvent : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_fixture->path(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    [[nodiscard]] EventDialog *dialog() const { return m_fixture->window->findChild<EventDialog *>(); }

    static QTreeWidgetItem *itemOf(const EventDialog &dialog, const QString &title)
    {
        const QList<QTreeWidgetItem *> found =
            dialog.findChild<SessionList *>()->findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

    /// A label of the dialog says \a words, and it is seen.
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> labels = dialog()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    /// Keeps a picture of \a widget where somebody wants to look at it.
    static void picture(QWidget &widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("FRONTROW_PICTURES"); !folder.isEmpty()) {
            QVERIFY(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(!write(QStringLiteral("blog/_config.yml"), "title: A\n").isEmpty());
        QVERIFY(!write(QStringLiteral("blog/_posts/2025-03-01-day-1-small-conf.md"), report).isEmpty());
        m_fixture->open(m_fixture->path(QStringLiteral("blog/_posts/2025-03-01-day-1-small-conf.md")));
    }

    void cleanup() { m_fixture.reset(); }

    void fromAnAgendaToReports_data()
    {
        QTest::addColumn<QString>("appearance");
        QTest::newRow("light") << QStringLiteral("actionLight");
        QTest::newRow("dark") << QStringLiteral("actionDark");
    }

    void fromAnAgendaToReports()
    {
        QFETCH(const QString, appearance);
        m_fixture->action(appearance.toLatin1().constData())->trigger();
        m_fixture->prompt.agenda = write(QStringLiteral("agenda.csv"), agenda);
        m_fixture->action("actionNewEvent")->trigger();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        EventDialog &event = *dialog();
        QPushButton *create = buttonOf(event, QStringLiteral("&Create"));
        QVERIFY(!create->isEnabled());
        InputDriver::click(*buttonOf(event, QStringLiteral("&Open Agenda…")));
        auto *list = event.findChild<SessionList *>();
        QTRY_COMPARE(list->sessions().size(), 5);
        QCOMPARE(list->topLevelItemCount(), 2);

        // the agenda names neither the event nor its zone
        QTRY_VERIFY(QApplication::activeWindow() == &event);
        InputDriver::press(QStringLiteral("alt+n"));
        InputDriver::type(QStringLiteral("Big Conf 2026"));
        InputDriver::press(QStringLiteral("Tab"));
        InputDriver::type(QStringLiteral("Europe/Berlin"));
        InputDriver::press(QStringLiteral("Tab"));
        QTRY_COMPARE(event.wantedEvent().zone, QStringLiteral("Europe/Berlin"));
        QTRY_COMPARE(event.wantedEvent().name, QStringLiteral("Big Conf 2026"));

        // two that overlap, found by the filter and picked by keys
        InputDriver::press(QStringLiteral("ctrl+f"));
        InputDriver::type(QStringLiteral("room"));
        QTRY_VERIFY(itemOf(event, QStringLiteral("Opening"))->isHidden());
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY(list->hasFocus());
        QTRY_COMPARE(list->currentItem(), itemOf(event, QStringLiteral("Rust at work")));
        InputDriver::press(QStringLiteral("space"));
        QTRY_COMPARE(list->pickedCount(), 1);
        InputDriver::press(QStringLiteral("Down"));
        InputDriver::press(QStringLiteral("space"));
        QTRY_COMPARE(list->pickedCount(), 2);
        QCOMPARE(list->clashCount(), 2);
        picture(event, QStringLiteral("event-") + QString::fromUtf8(QTest::currentDataTag()));
        InputDriver::press(QStringLiteral("space"));
        QTRY_COMPARE(list->clashCount(), 0);
        itemOf(event, QStringLiteral("Closing words"))->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(create->isEnabled());
        picture(event, QStringLiteral("picked-") + QString::fromUtf8(QTest::currentDataTag()));
        InputDriver::press(QStringLiteral("alt+c"));

        const QString first = m_fixture->path(QStringLiteral("blog/_posts/2026-05-18-day-1-big-conf-2026.md"));
        QTRY_COMPARE(m_fixture->session().document().filePath(), first);
        QTRY_VERIFY(dialog() == nullptr);
        QVERIFY2(m_fixture->text().contains(
                     QStringLiteral("## Day 1 Sessions\n\n### **Rust at work**\n\nBo Ray · Room 1\n")),
            qPrintable(m_fixture->text()));
        QVERIFY(!m_fixture->text().contains(QStringLiteral("Lunch")));
        QVERIFY(contentOf(m_fixture->path(QStringLiteral("blog/_posts/2026-05-19-day-2-big-conf-2026.md")))
                .contains("### **Closing words**"));
        const StoredEvents stored = readStoredEvents(m_fixture->path(QStringLiteral("blog")));
        QCOMPARE(stored.events.size(), 1);
        QCOMPARE(std::ranges::count_if(stored.events.first().event.sessions, &EventSession::isPicked), 2);
    }

    void aDroppedAgendaOpensTheDialog_data()
    {
        QTest::addColumn<bool>("isOnEditor");
        QTest::newRow("on the text") << true;
        QTest::newRow("on the menu bar") << false;
    }

    void aDroppedAgendaOpensTheDialog()
    {
        QFETCH(const bool, isOnEditor);
        const QString before = m_fixture->text();
        const QString file = write(QStringLiteral("agenda.csv"), agenda);
        const QWidget *target =
            isOnEditor ? m_fixture->editor().viewport() : m_fixture->window->findChild<QWidget *>("menuBar");
        InputDriver::dragFiles({file}, *target, target->rect().center());
        QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && dialog()->isVisible(), 10'000);
        QTRY_COMPARE(dialog()->findChild<SessionList *>()->sessions().size(), 5);
        QCOMPARE(m_fixture->text(), before);
    }

    void aPastedAgendaIsRead()
    {
        m_fixture->action("actionNewEvent")->trigger();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        dialog()->readText(QStringLiteral("My Conf\n\nMonday, 18 May 2026\n\n10:00 – 10:45 Rust\nBo Ray\n"), QString());
        QCOMPARE(dialog()->findChild<SessionList *>()->sessions().size(), 1);
        dialog()->readText(QStringLiteral("nothing"),
            QStringLiteral("<table><tr><th>Time</th><th>Room 1</th></tr><tr><td>10:00</td><td>A</td></tr>"
                           "<tr><td>11:00</td><td>B</td></tr></table>"));
        QCOMPARE(dialog()->findChild<SessionList *>()->sessions().size(), 2);
    }

    void anEventOfTheBlogKeepsItsPicks()
    {
        write(QStringLiteral("blog/_frontrow/events/big.yml"),
            "name: Big Conf 2026\nzone: Europe/Berlin\nsessions:\n  - title: Opening\n    day: 2026-05-18\n"
            "    start: \"09:00\"\n    pick: true # yes\n    notes: Ask.\n");
        const QString file = write(QStringLiteral("agenda.csv"), agenda);
        m_fixture->action("actionNewEvent")->trigger();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("Big Conf 2026"));
        dialog()->openFile(file);
        QCOMPARE(dialog()->findChild<SessionList *>()->sessions().size(), 5);
        QCOMPARE(dialog()->findChild<SessionList *>()->pickedCount(), 1);
        buttonOf(*dialog(), QStringLiteral("&Create"))->click();
        QTRY_VERIFY(dialog() == nullptr);
        const QByteArray text = contentOf(m_fixture->path(QStringLiteral("blog/_frontrow/events/big.yml")));
        QVERIFY2(text.contains("    pick: true # yes\n    notes: Ask.\n"), text.constData());
        QVERIFY(text.contains("title: Closing words"));
    }

    void whatIsThereIsNotWrittenOver()
    {
        const QString there = write(QStringLiteral("blog/_posts/2026-05-18-day-1-big-conf-2026.md"), "mine");
        m_fixture->action("actionNewEvent")->trigger();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        dialog()->openFile(write(QStringLiteral("agenda.csv"), agenda));
        dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("Big Conf 2026"));
        itemOf(*dialog(), QStringLiteral("Opening"))->setCheckState(0, Qt::Checked);
        itemOf(*dialog(), QStringLiteral("Closing words"))->setCheckState(0, Qt::Checked);
        buttonOf(*dialog(), QStringLiteral("&Create"))->click();
        QVERIFY(dialog() != nullptr && dialog()->isVisible());
        QCOMPARE(contentOf(there), QByteArray("mine"));
        QVERIFY(readStoredEvents(m_fixture->path(QStringLiteral("blog"))).events.isEmpty());
    }

    void aFaultyAgendaIsSaidInTheDialog()
    {
        m_fixture->action("actionNewEvent")->trigger();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        dialog()->openFile(write(QStringLiteral("agenda.json"), "{\n\"sessions\": ["));
        const QList<QLabel *> labels = dialog()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Line 2:"));
        }));
    }

    void anAgendaIsOpenedLikeAPost()
    {
        const QString before = m_fixture->text();
        m_fixture->prompt.post = write(QStringLiteral("agenda.csv"), agenda);
        m_fixture->action("actionOpen")->trigger();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        QCOMPARE(dialog()->findChild<SessionList *>()->sessions().size(), 5);
        QCOMPARE(m_fixture->text(), before);
    }

    void anAgendaIsOpenedFromTheCommandLine()
    {
        m_fixture->window->openPlace(write(QStringLiteral("agenda.csv"), agenda));
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        QCOMPARE(dialog()->findChild<SessionList *>()->sessions().size(), 5);
    }

    void aPostInHtmlIsNoAgenda()
    {
        const QString post =
            write(QStringLiteral("blog/_posts/2026-01-01-a.html"), "---\ntitle: A\n---\n<p>Text</p>\n");
        m_fixture->prompt.post = post;
        m_fixture->action("actionOpen")->trigger();
        QTRY_COMPARE(m_fixture->session().document().filePath(), post);
        QVERIFY(dialog() == nullptr);
    }

    void anAgendaIsFetchedFromAnAddress()
    {
        SiteServer server;
        server.folder = QFileInfo(write(QStringLiteral("served/agenda.csv"), agenda)).path();
        const QString address = QString::fromLatin1(server.origin()) + QStringLiteral("/notes/agenda.csv");
        m_fixture->action("actionNewEvent")->trigger();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        InputDriver::copyText(address); // an address that is pasted is asked for, too
        m_fixture->prompt.text.reset();
        InputDriver::click(*buttonOf(*dialog(), QStringLiteral("&Paste Agenda")));
        QTRY_COMPARE(m_fixture->prompt.asked.last(), QStringLiteral("text"));
        QVERIFY(server.asked.isEmpty());
        m_fixture->prompt.text = address;
        buttonOf(*dialog(), QStringLiteral("&From Address…"))->click();
        QTRY_COMPARE(dialog()->findChild<SessionList *>()->sessions().size(), 5);
        m_fixture->prompt.text = QString::fromLatin1(server.origin()) + QStringLiteral("/notes/nothing");
        buttonOf(*dialog(), QStringLiteral("&From Address…"))->click();
        QTRY_VERIFY(says(QStringLiteral("was not fetched")));
        QCOMPARE(dialog()->findChild<SessionList *>()->sessions().size(), 5);
        m_fixture->prompt.text = QStringLiteral("file:///etc/passwd");
        buttonOf(*dialog(), QStringLiteral("&From Address…"))->click();
        QTRY_VERIFY(says(QStringLiteral("is no address of the web")));
    }

    void addressesOfTheWebAreKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::newRow("https") << QStringLiteral("https://example.org/a.ics")
                               << QStringLiteral("https://example.org/a.ics");
        QTest::newRow("http") << QStringLiteral(" http://example.org ") << QStringLiteral("http://example.org");
        QTest::newRow("calendar") << QStringLiteral("webcal://example.org/a.ics")
                                  << QStringLiteral("https://example.org/a.ics");
        QTest::newRow("no scheme") << QStringLiteral("example.org/a?b=c")
                                   << QStringLiteral("https://example.org/a?b=c");
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << QString();
        QTest::newRow("a name and a password") << QStringLiteral("https://a:b@example.org") << QString();
        QTest::newRow("words") << QStringLiteral("10:00 Rust at work.") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void addressesOfTheWebAreKnown()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, address);
        QCOMPARE(AgendaFetcher::addressIn(text).value_or(QUrl()).toString(), address);
    }

    void aDayPicksWhatTheFilterShows()
    {
        SessionList list;
        QList<EventSession> sessions(4);
        for (qsizetype i = 0; i < sessions.size(); ++i) {
            sessions[i].session.title = i % 2 == 0 ? QStringLiteral("Rust") : QStringLiteral("Lunch");
            sessions[i].session.day = QDate(2026, 5, 18);
        }
        list.setSessions(sessions);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QTreeWidgetItem *day = list.topLevelItem(0);
        list.setFilter(QStringLiteral("rust"), QString());
        list.setCurrentItem(day);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(list.pickedCount(), 2);
        QVERIFY(list.sessions().at(0).isPicked && list.sessions().at(2).isPicked);
        QCOMPARE(day->checkState(0), Qt::Checked);
        list.setFilter(QString(), QString());
        QCOMPARE(day->checkState(0), Qt::PartiallyChecked);
        list.setFilter(QStringLiteral("rust"), QString());
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(list.pickedCount(), 0);
        list.setFilter(QString(), QString());
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(list.pickedCount(), 4);
    }

    void whatWasReadIsCorrectedInPlace()
    {
        m_fixture->action("actionNewEvent")->trigger();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        dialog()->openFile(write(QStringLiteral("agenda.csv"),
            "What,When,Whom,Where\nRust at work,05/04/2026 10:00,Bo Ray,Room 1\nParty,06/04/2026 00:30,,Bar\n"));
        auto *list = dialog()->findChild<SessionList *>();
        QCOMPARE(list->sessions().size(), 2);
        const auto day = [list](int index) { return list->sessions()[index].session.day; };
        auto *table = dialog()->findChild<QTableWidget *>();
        QVERIFY(table->isVisible());
        const auto chooser = [table](int column) { return qobject_cast<QComboBox *>(table->cellWidget(0, column)); };
        const auto choose = [](QComboBox *box, const QString &name) {
            box->setCurrentIndex(box->findText(name));
            Q_EMIT box->activated(box->currentIndex());
        };
        choose(chooser(2), QStringLiteral("Room"));
        QTRY_COMPARE(list->sessions().first().session.room, QStringLiteral("Bo Ray"));
        choose(chooser(2), QStringLiteral("Speakers"));
        QTRY_COMPARE(list->sessions().first().session.speakers, QStringList{QStringLiteral("Bo Ray")});
        choose(chooser(3), QStringLiteral("Room"));
        QTRY_COMPARE(list->sessions().first().session.room, QStringLiteral("Room 1"));
        picture(*dialog(), QStringLiteral("correction"));

        QCOMPARE(day(0), QDate(2026, 4, 5));
        const QList<QComboBox *> boxes = dialog()->findChildren<QComboBox *>();
        const auto order = std::ranges::find_if(
            boxes, [](const QComboBox *box) { return box->findText(QStringLiteral("Month before day")) >= 0; });
        choose(*order, QStringLiteral("Month before day"));
        QTRY_COMPARE(day(0), QDate(2026, 5, 4));
        choose(*order, QStringLiteral("Day before month"));
        QTRY_COMPARE(day(1), QDate(2026, 4, 6));
        dialog()->findChild<QTimeEdit *>()->setTime(QTime(4, 0));
        QTRY_COMPARE(day(1), QDate(2026, 4, 5));
        dialog()->openFile(write(QStringLiteral("other.csv"), agenda)); // what was said was of the other one
        QCOMPARE(list->sessions().size(), 5);
        QCOMPARE(dialog()->findChild<QTimeEdit *>()->time(), QTime(0, 0));
    }

    void whatWasMadeIsTakenBack()
    {
        m_fixture->action("actionNewEvent")->trigger();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        dialog()->openFile(write(QStringLiteral("agenda.csv"), agenda));
        dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("Big Conf 2026"));
        itemOf(*dialog(), QStringLiteral("Opening"))->setCheckState(0, Qt::Checked);
        itemOf(*dialog(), QStringLiteral("Closing words"))->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(
            says(QStringLiteral("_posts/2026-05-18-day-1-big-conf-2026.md, _posts/2026-05-19-day-2-big-conf-2026.md")));
        buttonOf(*dialog(), QStringLiteral("&Create"))->click();
        const QString first = m_fixture->path(QStringLiteral("blog/_posts/2026-05-18-day-1-big-conf-2026.md"));
        QTRY_COMPARE(m_fixture->session().document().filePath(), first);
        m_fixture->action("actionUndoExport")->trigger();
        QTRY_VERIFY(!QFileInfo::exists(first));
        QTRY_VERIFY(
            !QFileInfo::exists(m_fixture->path(QStringLiteral("blog/_posts/2026-05-19-day-2-big-conf-2026.md"))));
        QVERIFY(readStoredEvents(m_fixture->path(QStringLiteral("blog"))).events.isEmpty());
        QVERIFY(QFileInfo::exists(m_fixture->path(QStringLiteral("blog/_posts/2025-03-01-day-1-small-conf.md"))));
    }

    void anEventByHandHasAReportOfItsDay()
    {
        m_fixture->action("actionNewEvent")->trigger();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        const QList<QLineEdit *> lines = dialog()->findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly);
        lines[0]->setText(QStringLiteral("Meet-up"));
        lines[1]->setText(QStringLiteral("2026-06-01"));
        Q_EMIT lines[1]->editingFinished();
        QTRY_VERIFY(buttonOf(*dialog(), QStringLiteral("&Create"))->isEnabled());
        buttonOf(*dialog(), QStringLiteral("&Create"))->click();
        QTRY_COMPARE(m_fixture->session().document().filePath(),
            m_fixture->path(QStringLiteral("blog/_posts/2026-06-01-meet-up.md")));
        QVERIFY(QFileInfo::exists(m_fixture->path(QStringLiteral("blog/_frontrow/events/meet-up.yml"))));
    }
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestEvent test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_event.moc"
