// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/blogfixtures.h"
#include "support/fixturefiles.h"
#include "support/inputdriver.h"
#include "support/patterns.h"
#include "support/shownnotices.h"
#include "support/testfiles.h"
#include "widgets/event/eventdialog.h"
#include "widgets/event/eventpage.h"
#include "widgets/event/sessionlist.h"
#include "widgets/panels/welcomepage.h"
#include "widgets/preview/previewview.h"
#include "widgets/publish/publishcontroller.h"
#include "widgets/publish/publishdialog.h"
#include "widgets/workbench.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QStandardPaths>
#include <QTreeWidget>

#include <tuple>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QByteArray agenda = "Title,Start,End,Speaker,Room\n"
                          "Opening,2026-05-18 09:00,2026-05-18 09:30,Ada Low,Hall\n"
                          "Rust at work,2026-05-18 10:00,2026-05-18 10:45,Bo Ray,Room 1\n"
                          "Talking to people,2026-05-19 10:15,2026-05-19 11:00,Cleo Moss,Room 2\n"
                          "Lightning talks,2026-05-19 12:00,2026-05-19 13:00,,Hall\n"
                          "Workshop,2026-05-20 09:00,2026-05-20 12:00,Bo Ray,Room 1\n"
                          "Closing words,2026-05-20 16:00,2026-05-20 16:30,Ada Low,Hall\n";

const QByteArray report = "---\nlayout: post\ntitle: Small Conf\ndate: 2025-03-01\n---\n\n## Small Conf\n\nText.\n\n"
                          "## Day 1 Sessions\n\n### **One**\n\nText.\n\n### **Two**\n\n## Summary\n\nText.\n";

} // namespace

/// From an agenda to days that are published and lead to each other; and the page that shows what a blog has of events.
class TestEventPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;
    BlogFixture m_blog;

    [[nodiscard]] QString inBlog(const QString &path) const { return m_blog.folder + u'/' + path; }
    [[nodiscard]] EventPage *page() const { return m_fixture->window->findChild<EventPage *>(); }

    [[nodiscard]] QString notice() const { return shownNotices(*m_fixture->window); }

    void enterBlog()
    {
        m_blog = makeBlogFixture(QStringLiteral("permalink-none"), m_fixture->path(QString()));
        QVERIFY(writeTestFile(inBlog(QStringLiteral("_posts/2025-03-01-day-1-small-conf.md")), report));
        std::ignore = test::git(m_blog.folder, {QStringLiteral("add"), QStringLiteral("-A")});
        std::ignore = test::git(m_blog.folder,
            {QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("A report")});
        m_fixture->open(inBlog(QStringLiteral("_posts/2025-03-01-day-1-small-conf.md")));
    }

    /// The reports of the three days, made from the agenda as a person does it.
    void makeReports()
    {
        QVERIFY(writeTestFile(m_fixture->path(QStringLiteral("agenda.csv")), agenda));
        m_fixture->prompt.post = m_fixture->path(QStringLiteral("agenda.csv"));
        m_fixture->action("actionOpen")->trigger();
        const auto dialog = [this] { return m_fixture->window->findChild<EventDialog *>(); };
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        dialog()
            ->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)
            ->setText(QStringLiteral("Big Conf 2026"));
        auto *list = dialog()->findChild<SessionList *>();
        for (int day = 0; day < list->topLevelItemCount(); ++day) {
            list->topLevelItem(day)->setCheckState(0, Qt::Checked);
        }
        QCOMPARE(list->pickedCount(), 6);
        buttonOf(*dialog(), QStringLiteral("&Create"))->click();
        QTRY_COMPARE(m_fixture->session().document().filePath(), dayFile(1));
        m_fixture->waitForFrame();
    }

    [[nodiscard]] QString dayFile(int number) const
    {
        return inBlog(QStringLiteral("_posts/2026-05-%1-day-%2-big-conf-2026.md").arg(17 + number).arg(number));
    }

    void openDay(int number)
    {
        m_fixture->open(dayFile(number));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_fixture->window->workbench().blog().reader().snapshot().index.posts.size() >= 4, 10'000);
    }

    [[nodiscard]] bool isPublishing() const
    {
        return m_fixture->window->findChild<PublishController *>()->publishing().isRunning();
    }

    /// Publishes the open post with a commit, and waits for it.
    void publish()
    {
        const QString before = test::git(m_blog.folder, {QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
        const auto dialog = [this] { return m_fixture->window->findChild<PublishDialog *>(); };
        QTRY_VERIFY_WITH_TIMEOUT(!isPublishing(), 10'000);
        m_fixture->action("actionPlan")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && dialog()->isVisible(), 10'000);
        dialog()->findChild<QGroupBox *>()->setChecked(true);
        dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            test::git(m_blog.folder, {QStringLiteral("rev-parse"), QStringLiteral("HEAD")}) != before, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_fixture->session().document().isModified() && !m_fixture->session().isBusy(), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(dialog() == nullptr || !dialog()->isVisible(), 10'000);
        m_fixture->waitForFrame();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
        qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
        QStandardPaths::setTestModeEnabled(true);
    }

    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void fromAnAgendaToThreeDaysThatLeadToEachOther()
    {
        enterBlog();
        makeReports();
        for (int day = 1; day <= 3; ++day) {
            openDay(day);
            m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("### **")));
            InputDriver::press(QStringLiteral("F5"));
            InputDriver::type(QStringLiteral("It was good."));
            QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("It was good.")));
            m_fixture->waitForFrame();
            publish();
        }
        for (int day = 1; day <= 3; ++day) {
            openDay(day);
            m_fixture->editor().setFocus();
            InputDriver::press(QStringLiteral("ctrl+alt+k"));
            QTRY_VERIFY_WITH_TIMEOUT(m_fixture->text().contains(QStringLiteral("](/day-")), 10'000);
            m_fixture->waitForFrame();
            publish();
        }
        QProcess jekyll;
        jekyll.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QString built = m_fixture->path(QStringLiteral("built"));
        jekyll.start(QStringLiteral("jekyll"),
            {QStringLiteral("build"), QStringLiteral("--quiet"), QStringLiteral("-s"), m_blog.folder,
                QStringLiteral("-d"), built});
        QVERIFY(jekyll.waitForFinished(120'000));
        QCOMPARE(jekyll.exitCode(), 0);
        const auto pageOf = [](int day) { return QStringLiteral("/day-%1-big-conf-2026.html").arg(day); };
        for (int day = 1; day <= 3; ++day) {
            const QString html = textOf(built + pageOf(day));
            QVERIFY2(html.contains(QStringLiteral("It was good.")), qPrintable(pageOf(day)));
            for (int other = std::max(1, day - 1); other <= std::min(3, day + 1); ++other) {
                QCOMPARE(html.contains(QStringLiteral("href=\"%1\"").arg(pageOf(other))), other != day);
            }
        }
        QCOMPARE(test::git(m_blog.folder,
                     {QStringLiteral("status"), QStringLiteral("--porcelain"), QStringLiteral("_posts")}),
            QString());
    }

    void aPromiseOfAnotherDayBecomesALink()
    {
        enterBlog();
        makeReports();
        openDay(2);
        publish();
        openDay(1);
        m_fixture->editor().setCaret(m_fixture->text().size());
        m_fixture->editor().setFocus();
        InputDriver::type(QStringLiteral("\nKeep an eye out for my Day 2 wrap later!\n"));
        m_fixture->waitForFrame();
        InputDriver::press(QStringLiteral("ctrl+alt+k"));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_fixture->text().contains(QStringLiteral("my [Day 2](/day-2-big-conf-2026.html) wrap later!")), 10'000);
        InputDriver::press(QStringLiteral("ctrl+z"));
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("my Day 2 wrap later!")));
    }

    void otherDaysFollowWhenOneIsPublishedElsewhere()
    {
        enterBlog();
        makeReports();
        openDay(1);
        publish();
        openDay(2);
        publish();
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("missing in 1 report(s)")), 10'000);
        m_fixture->prompt.confirms = true;
        QAction *link = offeredByNotice(*m_fixture->window, QStringLiteral("Link Them…"));
        QVERIFY(link != nullptr);
        const QByteArray before = contentOf(dayFile(2));
        m_fixture->prompt.confirms = false;
        link->trigger();
        QCOMPARE(m_fixture->prompt.agreement, QStringLiteral("&Publish and Commit")); // as the plan of a post says it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(notice().contains(QStringLiteral("missing in 1 report(s)"))); // there was no yes yet
        m_fixture->prompt.confirms = true;
        link->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(dayFile(1)).contains("[Day 2](/day-2-big-conf-2026.html) →"), 10'000);
        QVERIFY(!contentOf(dayFile(3)).contains("[Day 2](")); // readers do not have it yet
        QCOMPARE(contentOf(dayFile(2)), before);
        QTRY_COMPARE_WITH_TIMEOUT(
            test::git(m_blog.folder, {QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%s")}),
            QStringLiteral("Link the days of an event"), 10'000);
        QCOMPARE(m_fixture->session().document().filePath(), dayFile(2));
        QVERIFY(!m_fixture->session().document().isModified());
        QTRY_VERIFY_WITH_TIMEOUT(!isPublishing(), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(!notice().contains(QStringLiteral("missing in")), 10'000);
        QTRY_VERIFY2(notice().contains(QStringLiteral("1 file(s) written.\nCommitted to")), qPrintable(notice()));
        m_fixture->action("actionUndoExport")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!contentOf(dayFile(1)).contains("[Day 2]("), 10'000);
    }

    void aPostOfNoSeriesSaysSo()
    {
        enterBlog();
        const QString before = m_fixture->text();
        m_fixture->editor().setFocus();
        InputDriver::press(QStringLiteral("ctrl+alt+k"));
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("no report of another day")), 10'000);
        QCOMPARE(m_fixture->text(), before);
    }

    void thePageShowsWhatIsUnfinished_data()
    {
        QTest::addColumn<QString>("appearance");
        QTest::newRow("light") << QStringLiteral("actionLight");
        QTest::newRow("dark") << QStringLiteral("actionDark");
    }

    void thePageShowsWhatIsUnfinished()
    {
        QFETCH(const QString, appearance);
        enterBlog();
        m_fixture->action(appearance.toLatin1().constData())->trigger();
        makeReports();
        QVERIFY(QDir().mkpath(inBlog(QStringLiteral("images/conf"))));
        QVERIFY(patternOf(3, {640, 360}).save(inBlog(QStringLiteral("images/conf/hall.png"))));
        QByteArray text = contentOf(dayFile(1));
        text.replace("### **Rust at work**\n\nBo Ray · Room 1\n",
            "### **Rust at work**\n\nBo Ray · Room 1\n\nGood. "
            "[Video](https://youtu.be/a)\n\n![Hall](/images/conf/hall.png)\n\n"
            "I will post the slides soon.\n");
        QVERIFY(writeTestFile(dayFile(1), text));
        m_fixture->editor().setFocus();
        InputDriver::press(QStringLiteral("ctrl+alt+e"));
        QTRY_VERIFY(page() != nullptr && page()->isVisible());
        auto *tree = page()->findChild<QTreeWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() == 3, 10'000);
        const auto stateOf = [tree](const QString &title) {
            const QList<QTreeWidgetItem *> found = tree->findItems(title, Qt::MatchContains | Qt::MatchRecursive);
            return found.isEmpty() ? QStringLiteral("(not there)") : found.first()->text(1);
        };
        QCOMPARE(stateOf(QStringLiteral("Opening")), QStringLiteral("nothing written yet, no video, no slides"));
        QCOMPARE(stateOf(QStringLiteral("Rust at work")), QStringLiteral("no slides"));
        QCOMPARE(stateOf(QStringLiteral("post the slides soon")), QStringLiteral("promised"));
        QCOMPARE(tree->topLevelItem(0)->text(1), QStringLiteral("/day-1-big-conf-2026.html, 1 picture(s)"));
        auto *strip = page()->findChild<QListWidget *>();
        QTRY_COMPARE(strip->count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!strip->item(0)->icon().isNull(), 10'000);
        if (const QString folder = qEnvironmentVariable("FRONTROW_PICTURES"); !folder.isEmpty()) {
            QVERIFY(page()->grab().save(folder + QStringLiteral("/eventpage-")
                + QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".png")));
        }
        QVERIFY(QTest::qWaitForWindowActive(page()));
        tree->setFocus();
        tree->setCurrentItem(
            tree->findItems(QStringLiteral("Workshop"), Qt::MatchExactly | Qt::MatchRecursive).first());
        QTRY_COMPARE(strip->count(), 0);
        InputDriver::press(QStringLiteral("Return"));
        QTRY_COMPARE(m_fixture->session().document().filePath(), dayFile(3));
        QTRY_COMPARE(m_fixture->editor().caret(),
            m_fixture->text().indexOf(QStringLiteral("### **Workshop**")) + QStringLiteral("### **Workshop**").size());
    }

    void manySessionsAreShownAndPickedAtOnce()
    {
        enterBlog();
        QByteArray large = "Title,Start,End,Speaker,Room\n";
        constexpr int count = 2'000;
        for (int number = 0; number < count; ++number) {
            const QByteArray day = QByteArray::number(18 + number % 4);
            large += "Session " + QByteArray::number(number) + ",2026-05-" + day + " 10:00,2026-05-" + day
                + " 10:45,Ada Low,Room " + QByteArray::number(number % 20) + "\n";
        }
        QVERIFY(writeTestFile(m_fixture->path(QStringLiteral("large.csv")), large));
        m_fixture->action("actionNewEvent")->trigger();
        const auto dialog = [this] { return m_fixture->window->findChild<EventDialog *>(); };
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
        QElapsedTimer timer;
        timer.start();
        dialog()->openFile(m_fixture->path(QStringLiteral("large.csv")));
        auto *list = dialog()->findChild<SessionList *>();
        QCOMPARE(list->sessions().size(), count);
        const qint64 shown = timer.restart();
        list->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(list->pickedCount(), count / 4);
        QTRY_COMPARE(list->clashCount(), count / 4);
        const qint64 picked = timer.elapsed();
        qInfo("%lld ms to read and show, %lld ms to pick a day", static_cast<long long>(shown),
            static_cast<long long>(picked));
        constexpr qint64 most = 5'000; // milliseconds, of a debug build on a busy machine
        QVERIFY(shown < most && picked < most);
    }

    void promisesAreSaidAtTheStart()
    {
        enterBlog();
        QVERIFY(writeTestFile(inBlog(QStringLiteral("_posts/2025-03-01-day-1-small-conf.md")),
            report + "\nKeep an eye out for my Day 2 wrap later!\n"));
        m_fixture->settings.addRecentBlog(m_blog.folder);
        m_fixture->window.reset();
        m_fixture->window = std::make_unique<MainWindow>(m_fixture->settings, m_fixture->prompt);
        m_fixture->window->show();
        auto *promises = m_fixture->window->findChild<QPushButton *>(QStringLiteral("promisesButton"));
        QTRY_VERIFY_WITH_TIMEOUT(promises->isVisible(), 10'000);
        QVERIFY2(promises->text().startsWith(QStringLiteral("1 promise")), qPrintable(promises->text()));
        promises->click();
        QTRY_VERIFY(page() != nullptr && page()->isVisible());
        auto *tree = page()->findChild<QTreeWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(
            !tree->findItems(QStringLiteral("Keep an eye out"), Qt::MatchContains | Qt::MatchRecursive).isEmpty(),
            10'000);
    }
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestEventPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_eventpage.moc"
