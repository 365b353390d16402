// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "support/person.h"
#include "support/zooblogs.h"
#include "widgets/blog/postpalette.h"
#include "widgets/panels/noticebar.h"
#include "widgets/panels/sidepanels.h"
#include "widgets/panels/welcomepage.h"
#include "widgets/preview/previewview.h"
#include "workspace/blog/recentplaces.h"

#include <QDockWidget>
#include <QListView>
#include <QListWidget>
#include <QStandardPaths>
#include <QTest>
#include <QToolBar>

using namespace frontrow;
using namespace frontrow::test;

/// The window before a post is open, and the ways from there into one's own blog.
class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
        qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
        QStandardPaths::setTestModeEnabled(true);
    }
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_blog = makeZooBlog(QStringLiteral("minimal-mistakes"), m_desk->path(QString()));
    }
    void cleanup() { m_desk.reset(); }
    void nothingUselessIsAround();
    void panelsComeWithThePost();
    void aBlogIsOpenedByItsButton();
    void aBlogIsDropped();
    void aFolderWithoutABlogIsSaid();
    void recentOnesHaveTheirTitles();
    void placesThatAreGoneAreLeftOut();

private:
    void start()
    {
        m_desk->window = std::make_unique<MainWindow>(m_desk->settings, m_desk->prompt);
        m_desk->window->setGeometry(100, 60, 1200, 760);
        m_desk->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    }
    [[nodiscard]] WelcomePage &page() const { return *m_desk->window->findChild<WelcomePage *>(); }
    [[nodiscard]] QListWidget &list(const char *name) const
    {
        return *m_desk->window->findChild<QListWidget *>(QLatin1String(name));
    }
    [[nodiscard]] PostPalette *palette() const { return m_desk->window->findChild<PostPalette *>(); }
    /// The palette shows posts of the blog; the first of them is opened.
    void takeAPost()
    {
        QTRY_VERIFY_WITH_TIMEOUT(palette()->isVisible(), 20'000);
        QVERIFY(palette()->findChild<QListView *>()->model()->rowCount() > 0);
        Person::press(QStringLiteral("Return"));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session().isOpen(), 20'000);
        QVERIFY(m_desk->session().document().filePath().startsWith(m_blog.folder + u'/'));
        QVERIFY(!page().isVisible());
    }

    std::unique_ptr<Desk> m_desk;
    ZooBlog m_blog;
};

void TestWelcome::nothingUselessIsAround()
{
    start();
    QVERIFY(page().isVisible());
    for (const QDockWidget *dock : m_desk->window->findChildren<QDockWidget *>()) {
        QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
    }
    QVERIFY(!m_desk->window->findChild<QToolBar *>()->isVisible());
    QVERIFY(!list("blogList").isVisible() && !list("recentList").isVisible());
    QVERIFY(!m_desk->action("actionOutline")->isEnabled());
    QTRY_COMPARE(QApplication::focusWidget(), m_desk->window->findChild<QPushButton *>(QStringLiteral("blogButton")));
}

void TestWelcome::panelsComeWithThePost()
{
    m_desk->openShortPost();
    QTRY_VERIFY(m_desk->window->findChild<QToolBar *>()->isVisible());
    auto *outline = m_desk->window->findChild<QDockWidget *>(QStringLiteral("outlineDock"));
    auto *form = m_desk->window->findChild<QDockWidget *>(QStringLiteral("formDock"));
    QTRY_VERIFY(SidePanels::isInFront(*outline) && SidePanels::isInFront(*form));
    outline->close();
    m_desk->window->close();

    // A window in which no post is opened forgets nothing.
    start();
    m_desk->window->close();
    m_desk->window.reset();
    m_desk->openShortPost();
    form = m_desk->window->findChild<QDockWidget *>(QStringLiteral("formDock"));
    QTRY_VERIFY(SidePanels::isInFront(*form));
    QVERIFY(m_desk->window->findChild<QDockWidget *>(QStringLiteral("outlineDock"))->isHidden());
}

void TestWelcome::aBlogIsOpenedByItsButton()
{
    start();
    m_desk->prompt.site = m_blog.folder;
    Person::click(*m_desk->window->findChild<QPushButton *>(QStringLiteral("blogButton")));
    takeAPost();
    QCOMPARE(m_desk->settings.value(setting::recentBlogs), QStringList{m_blog.folder});
}

void TestWelcome::aBlogIsDropped()
{
    start();
    Person::dragFiles({m_blog.folder + QStringLiteral("/_posts")}, page(), QPoint(40, 40));
    takeAPost();
}

void TestWelcome::aFolderWithoutABlogIsSaid()
{
    start();
    m_desk->window->openPlace(m_desk->path(QString()));
    QTRY_VERIFY(m_desk->window->findChild<NoticeBar *>(QStringLiteral("blog")));
    QVERIFY(!palette()->isVisible());
}

void TestWelcome::recentOnesHaveTheirTitles()
{
    m_desk->open(
        QStringLiteral("one.md"), QStringLiteral("---\ntitle: Two Days by the River\ndate: 2026-03-04\n---\n\nText\n"));
    m_desk->settings.addRecentBlog(m_blog.folder);
    m_desk->window->close();
    start();
    QTRY_VERIFY(list("recentList").isVisible() && list("blogList").isVisible());
    QCOMPARE(list("recentList").item(0)->text(), QStringLiteral("Two Days by the River"));
    QVERIFY(list("recentList").item(0)->toolTip().endsWith(QStringLiteral("/one.md")));
    list("recentList").setCurrentRow(0);
    list("recentList").setFocus();
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(m_desk->session().isOpen());
    QVERIFY(m_desk->session().document().filePath().endsWith(QStringLiteral("/one.md")));
}

void TestWelcome::placesThatAreGoneAreLeftOut()
{
    QCOMPARE(recentPosts({QStringLiteral("/nowhere/post.md")}), QList<RecentPlace>());
    QCOMPARE(recentBlogs({QStringLiteral("/nowhere")}), QList<RecentPlace>());
    QCOMPARE(recentBlogs({m_blog.folder}).value(0).path, m_blog.folder);
    QCOMPARE(blogAround(m_blog.folder + QStringLiteral("/_posts")), m_blog.folder);
    QCOMPARE(blogAround(m_desk->path(QString())), QString());
}

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestWelcome test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_welcome.moc"
