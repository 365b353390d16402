// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/blogfixtures.h"
#include "support/fixturefiles.h"
#include "support/inputdriver.h"
#include "support/shownnotices.h"
#include "support/testfiles.h"
#include "widgets/event/eventpage.h"
#include "widgets/preview/previewview.h"
#include "widgets/workbench.h"
#include "windowfixture.h"

#include <QApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTreeWidget>

#include <tuple>

using namespace frontrow;
using namespace frontrow::test;

namespace {

QByteArray reportOf(int day, const QByteArray &sessions)
{
    return "---\nlayout: post\ntitle: Conf\ndate: 2026-05-" + QByteArray::number(17 + day) + "\n---\n\n## Sessions\n\n"
        + sessions + "\n## Summary\n\nText.\n";
}

} // namespace

/// The posts over all days of an event, and its links on the web, in the window.
class TestOverDays : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;
    BlogFixture m_blog;

    [[nodiscard]] QString inBlog(const QString &path) const { return m_blog.folder + u'/' + path; }
    [[nodiscard]] EventPage *page() const { return m_fixture->window->findChild<EventPage *>(); }
    [[nodiscard]] QString openFile() const { return m_fixture->session().document().filePath(); }

    [[nodiscard]] QString notice() const { return shownNotices(*m_fixture->window); }

    void commit(const QString &message)
    {
        std::ignore = test::git(m_blog.folder, {QStringLiteral("add"), QStringLiteral("-A")});
        std::ignore =
            test::git(m_blog.folder, {QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), message});
    }

    /// A blog in which readers have the first of two days.
    void enterBlog()
    {
        m_blog = makeBlogFixture(QStringLiteral("permalink-none"), m_fixture->path(QString()));
        QVERIFY(writeTestFile(inBlog(QStringLiteral("_posts/2026-05-18-day-1-conf.md")),
            reportOf(1, "### One\n\nAda Low · Hall\n\nText.\n\n### Two\n\nText.\n")));
        commit(QStringLiteral("Day 1"));
        QVERIFY(writeTestFile(inBlog(QStringLiteral("_posts/2026-05-19-day-2-conf.md")),
            reportOf(2, "### Three\n\nText.\n\n### Four\n\nText.\n")));
        m_fixture->open(inBlog(QStringLiteral("_posts/2026-05-18-day-1-conf.md")));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_fixture->window->workbench().blog().reader().snapshot().index.posts.size() >= 2, 10'000);
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

    void anIndexIsMadeAndBroughtUpToDate()
    {
        enterBlog();
        m_fixture->editor().setFocus();
        InputDriver::press(QStringLiteral("ctrl+alt+o"));
        QTRY_VERIFY_WITH_TIMEOUT(openFile().endsWith(QStringLiteral("-conf-all-days.md")), 20'000);
        m_fixture->waitForFrame();
        const QString index = openFile();
        const QString first = QStringLiteral("- [Day 1](/day-1-conf.html) (18 May 2026)\n");
        QVERIFY2(m_fixture->text().endsWith(first + QStringLiteral("- Day 2 (19 May 2026)\n")),
            qPrintable(m_fixture->text())); // readers do not have it yet
        commit(QStringLiteral("Day 2"));
        const QString before = m_fixture->text();
        m_fixture->action("actionDayIndex")->trigger();
        const QString after = first + QStringLiteral("- [Day 2](/day-2-conf.html) (19 May 2026)\n");
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->text() != before, 20'000);
        QVERIFY2(m_fixture->text().endsWith(after), qPrintable(notice() + m_fixture->text()));
        QCOMPARE(openFile(), index);
        m_fixture->action("actionUndo")->trigger(); // one step
        QCOMPARE(m_fixture->text(), before);
    }

    void aWrapUpIsMadeFromTheEventPage()
    {
        enterBlog();
        m_fixture->action("actionEvents")->trigger();
        QTRY_VERIFY(page() != nullptr && page()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(*page(), QStringLiteral("&Wrap-Up of the Event"))->isEnabled(), 20'000);
        buttonOf(*page(), QStringLiteral("&Wrap-Up of the Event"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            openFile().endsWith(QStringLiteral("-conf-wrap-up.md")) || !notice().isEmpty(), 20'000);
        QVERIFY2(openFile().endsWith(QStringLiteral("-conf-wrap-up.md")), qPrintable(notice()));
        m_fixture->waitForFrame();
        QVERIFY2(m_fixture->text().contains(QStringLiteral("Conf: 2 days, 4 sessions, 1 speaker.\n")),
            qPrintable(m_fixture->text()));
        QVERIFY2(m_fixture->text().contains(QStringLiteral("- One – Ada Low\n- Two\n")), qPrintable(m_fixture->text()));
        QVERIFY2(m_fixture->text().contains(QStringLiteral("[Day 1](/day-1-conf.html)\n"))
                && m_fixture->text().contains(QStringLiteral(" Day 2\n")), // readers do not have it yet
            qPrintable(m_fixture->text()));
    }

    void linksAreLookedUpOnRequest()
    {
        QTcpServer server; // the blog's own, which may be on this machine
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const bool isThere = socket->readAll().contains(" /there");
                socket->write(isThere ? "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                                      : "HTTP/1.1 404 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        enterBlog();
        const QByteArray base = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
        QVERIFY(writeTestFile(inBlog(QStringLiteral("_config.yml")),
            contentOf(inBlog(QStringLiteral("_config.yml"))) + "\nurl: " + base + "\n"));
        QByteArray text = contentOf(inBlog(QStringLiteral("_posts/2026-05-18-day-1-conf.md")));
        text.replace("### Two", "[here](" + base + "/there) and [gone](" + base + "/gone#a)\n\n### Two");
        QVERIFY(writeTestFile(inBlog(QStringLiteral("_posts/2026-05-18-day-1-conf.md")), text));
        m_fixture->action("actionEvents")->trigger();
        QTRY_VERIFY(page() != nullptr && page()->isVisible());
        auto *tree = page()->findChild<QTreeWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() == 2, 10'000);
        m_fixture->prompt.confirms = true;
        buttonOf(*page(), QStringLiteral("&Look Up Links…"))->click();
        QVERIFY(buttonOf(*page(), QStringLiteral("&Stop")) != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(*page(), QStringLiteral("&Look Up Links…")) != nullptr, 30'000);
        const QList<QTreeWidgetItem *> found =
            tree->findItems(QStringLiteral("gone: ") + QString::fromLatin1(base) + QStringLiteral("/gone#a"),
                Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()->text(1), QStringLiteral("nothing is there (404)"));
        QCOMPARE(found.first()->parent()->childCount(), 1);
        QCOMPARE(contentOf(inBlog(QStringLiteral("_posts/2026-05-18-day-1-conf.md"))), text); // it edits nothing
        Q_EMIT tree->itemActivated(found.first(), 0);
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("[gone]")));
    }
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestOverDays test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_overdays.moc"
