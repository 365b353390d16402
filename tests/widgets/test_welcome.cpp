// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/blogfixtures.h"
#include "support/inputdriver.h"
#include "widgets/blog/postpalette.h"
#include "widgets/panels/noticebar.h"
#include "widgets/panels/sidepanels.h"
#include "widgets/panels/welcomepage.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"
#include "workspace/blog/recentplaces.h"

#include <QDockWidget>
#include <QListView>
#include <QListWidget>
#include <QScopeGuard>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QToolBar>
#include <QTranslator>

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
        m_fixture = std::make_unique<WindowFixture>();
        m_blog = makeBlogFixture(QStringLiteral("minimal-mistakes"), m_fixture->path(QString()));
    }
    void cleanup() { m_fixture.reset(); }
    void nothingUselessIsAround();
    void panelsComeWithThePost();
    void aBlogIsOpenedByItsButton();
    void aBlogThatWasOpenedIsThere();
    void aBlogIsDropped();
    void aFolderWithoutABlogIsSaid();
    void recentOnesHaveTheirTitles();
    void aBlogIsACardWithItsLastPosts();
    void placesThatAreGoneAreLeftOut();
    void nothingIsReadBesideAPostThatIsOpenedAtOnce();
    void itNeverScrollsSideways_data();
    void itNeverScrollsSideways();

private:
    void start()
    {
        m_fixture->window = std::make_unique<MainWindow>(m_fixture->settings, m_fixture->prompt);
        m_fixture->window->setGeometry(100, 60, 1200, 760);
        m_fixture->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    }
    [[nodiscard]] WelcomePage &page() const { return *m_fixture->window->findChild<WelcomePage *>(); }
    [[nodiscard]] QListWidget &list(const char *name) const
    {
        return *m_fixture->window->findChild<QListWidget *>(QLatin1String(name));
    }
    [[nodiscard]] PostPalette *palette() const { return m_fixture->window->findChild<PostPalette *>(); }
    /// The palette shows posts of the blog; the first of them is opened.
    void takeAPost()
    {
        QTRY_VERIFY_WITH_TIMEOUT(palette()->isVisible(), 20'000);
        QVERIFY(palette()->findChild<QListView *>()->model()->rowCount() > 0);
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session().isOpen(), 20'000);
        QVERIFY(m_fixture->session().document().filePath().startsWith(m_blog.folder + u'/'));
        QVERIFY(!page().isVisible());
    }

    std::unique_ptr<WindowFixture> m_fixture;
    BlogFixture m_blog;
};

void TestWelcome::nothingUselessIsAround()
{
    start();
    QVERIFY(page().isVisible());
    for (const QDockWidget *dock : m_fixture->window->findChildren<QDockWidget *>()) {
        QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
    }
    QVERIFY(!m_fixture->window->findChild<QToolBar *>()->isVisible());
    QVERIFY(!list("blogList").isVisible() && !list("recentList").isVisible());
    QVERIFY(!m_fixture->action("actionOutline")->isEnabled());
    QTRY_COMPARE(
        QApplication::focusWidget(), m_fixture->window->findChild<QPushButton *>(QStringLiteral("blogButton")));
}

void TestWelcome::panelsComeWithThePost()
{
    m_fixture->openShortPost();
    QTRY_VERIFY(m_fixture->window->findChild<QToolBar *>()->isVisible());
    auto *outline = m_fixture->window->findChild<QDockWidget *>(QStringLiteral("outlineDock"));
    auto *form = m_fixture->window->findChild<QDockWidget *>(QStringLiteral("formDock"));
    QTRY_VERIFY(SidePanels::isInFront(*outline) && SidePanels::isInFront(*form));
    outline->close();
    m_fixture->window->close();

    // A window in which no post is opened forgets nothing.
    start();
    m_fixture->window->close();
    m_fixture->window.reset();
    m_fixture->openShortPost();
    form = m_fixture->window->findChild<QDockWidget *>(QStringLiteral("formDock"));
    QTRY_VERIFY(SidePanels::isInFront(*form));
    QVERIFY(m_fixture->window->findChild<QDockWidget *>(QStringLiteral("outlineDock"))->isHidden());
}

void TestWelcome::aBlogIsOpenedByItsButton()
{
    start();
    m_fixture->prompt.site = m_blog.folder;
    InputDriver::click(*m_fixture->window->findChild<QPushButton *>(QStringLiteral("blogButton")));
    takeAPost();
    QCOMPARE(m_fixture->settings.value(setting::recentBlogs), QStringList{m_blog.folder});
}

/// Who takes none of its posts finds the blog on the first screen.
void TestWelcome::aBlogThatWasOpenedIsThere()
{
    start();
    m_fixture->prompt.site = m_blog.folder;
    InputDriver::click(*m_fixture->window->findChild<QPushButton *>(QStringLiteral("blogButton")));
    QTRY_VERIFY_WITH_TIMEOUT(palette()->isVisible(), 20'000);
    InputDriver::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!palette()->isVisible() && page().isVisible());
    QTRY_VERIFY(list("blogList").isVisible());
    QCOMPARE(list("blogList").count(), 1);
}

void TestWelcome::aBlogIsDropped()
{
    start();
    InputDriver::dragFiles({m_blog.folder + QStringLiteral("/_posts")}, page(), QPoint(40, 40));
    takeAPost();
}

void TestWelcome::aFolderWithoutABlogIsSaid()
{
    start();
    m_fixture->window->openPlace(m_fixture->path(QString()));
    QTRY_VERIFY(m_fixture->window->findChild<NoticeBar *>(QStringLiteral("Blog")));
    QVERIFY(!palette()->isVisible());
}

void TestWelcome::recentOnesHaveTheirTitles()
{
    m_fixture->open(
        QStringLiteral("one.md"), QStringLiteral("---\ntitle: Two Days by the River\ndate: 2026-03-04\n---\n\nText\n"));
    m_fixture->settings.addRecentBlog(m_blog.folder);
    m_fixture->window->close();
    start();
    QTRY_VERIFY(list("recentList").isVisible() && list("blogList").isVisible());
    QCOMPARE(list("recentList").item(0)->text(), QStringLiteral("Two Days by the River"));
    QVERIFY(list("recentList").item(0)->toolTip().endsWith(QStringLiteral("/one.md")));
    list("recentList").setCurrentRow(0);
    list("recentList").setFocus();
    InputDriver::press(QStringLiteral("Return"));
    QTRY_VERIFY(m_fixture->session().isOpen());
    QVERIFY(m_fixture->session().document().filePath().endsWith(QStringLiteral("/one.md")));
}

void TestWelcome::aBlogIsACardWithItsLastPosts()
{
    const QString posts = m_blog.folder + QStringLiteral("/_posts/");
    QImage picture(640, 360, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(QDir().mkpath(m_blog.folder + QStringLiteral("/images/river")));
    QVERIFY(picture.save(m_blog.folder + QStringLiteral("/images/river/boats.jpg")));
    const auto write = [&posts](const QString &name, const QByteArray &text) {
        QFile file(posts + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(QStringLiteral("2031-03-04-river.md"),
        "---\ntitle: \"The River: Day 1\"\ndate: 2031-03-04\nheader:\n  overlay_image: "
        "/images/river/boats.jpg\n---\n\nText\n");
    write(QStringLiteral("2031-03-05-mill.md"),
        "---\ntitle: The Mill\ndate: 2031-03-05\nheader:\n  image: https://example.org/mill.jpg\n---\n\nText\n");
    const RecentPlace blog = recentBlogs({m_blog.folder}).value(0);
    QVERIFY(blog.posts.size() >= 2);
    QVERIFY(blog.posts[0].endsWith(QStringLiteral("The Mill"))
        && blog.posts[1].endsWith(QStringLiteral("The River: Day 1")));
    QCOMPARE(blog.picture.isNull(), false); // that of the last post that has one in the blog
    const QColor colour = blog.picture.pixelColor(blog.picture.rect().center());
    QVERIFY(colour.green() > 100 && colour.red() < 20);
    QVERIFY(recentPosts({posts + QStringLiteral("2031-03-05-mill.md")}).value(0).picture.isNull());

    m_fixture->settings.addRecentBlog(m_blog.folder);
    start();
    QTRY_VERIFY(list("blogList").isVisible());
    const QRect row = list("blogList").visualItemRect(list("blogList").item(0));
    QVERIFY(list("blogList").height() >= row.height() && row.height() >= 4 * list("blogList").fontMetrics().height());
    QVERIFY(list("blogList").item(0)->data(Qt::AccessibleTextRole).toString().contains(u"The Mill"));
    InputDriver::click(*list("blogList").viewport(), row.center());
    takeAPost();
}

void TestWelcome::placesThatAreGoneAreLeftOut()
{
    QCOMPARE(recentPosts({QStringLiteral("/nowhere/post.md")}), QList<RecentPlace>());
    QCOMPARE(recentBlogs({QStringLiteral("/nowhere")}), QList<RecentPlace>());
    QCOMPARE(recentBlogs({m_blog.folder}).value(0).path, m_blog.folder);
    QCOMPARE(blogAround(m_blog.folder + QStringLiteral("/_posts")), m_blog.folder);
    QCOMPARE(blogAround(m_fixture->path(QString())), QString());
}

/// As with a post on the command line: reading the others would take time from it.
void TestWelcome::nothingIsReadBesideAPostThatIsOpenedAtOnce()
{
    m_fixture->open(
        QStringLiteral("one.md"), QStringLiteral("---\ntitle: Two Days by the River\ndate: 2026-03-04\n---\n\nText\n"));
    m_fixture->window->close();
    m_fixture->window = std::make_unique<MainWindow>(m_fixture->settings, m_fixture->prompt);
    m_fixture->window->show();
    m_fixture->window->openPlace(m_fixture->path(QStringLiteral("one.md")));
    QVERIFY(m_fixture->session().isOpen());
    QTest::qWait(1000);
    QCOMPARE(list("recentList").count(), 0);
}

void TestWelcome::itNeverScrollsSideways_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("letters");
    QTest::newRow("English") << QString() << 1.0;
    QTest::newRow("large letters") << QString() << 2.0;
    QTest::newRow("German, large letters") << QStringLiteral("de") << 2.0;
}

void TestWelcome::itNeverScrollsSideways()
{
    QFETCH(const QString, language);
    QFETCH(const double, letters);
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * letters);
    QApplication::setFont(font);
    QTranslator translator;
    if (!language.isEmpty()) {
        QVERIFY(translator.load(QStringLiteral(FRONTROW_TRANSLATIONS "/frontrow_") + language));
        QCoreApplication::installTranslator(&translator);
    }
    m_fixture->open(QStringLiteral("one.md"), QStringLiteral("---\ntitle: One\ndate: 2026-03-04\n---\n\nText\n"));
    m_fixture->settings.addRecentBlog(m_blog.folder);
    m_fixture->window->close();
    start();
    QTRY_VERIFY(list("recentList").isVisible() && list("blogList").isVisible());
    for (const int width : {1000, 700, 1400}) {
        m_fixture->window->resize(width, 560); // 1024 × 600 without the frame, and others
        QTRY_COMPARE(page().horizontalScrollBar()->maximum(), 0);
        for (const QWidget *each : page().widget()->findChildren<QWidget *>()) {
            const int left = each->mapTo(page().widget(), QPoint()).x();
            const bool isWithin = left >= 0 && left + each->width() <= page().viewport()->width();
            QVERIFY2(!each->isVisible() || isWithin, qPrintable(each->objectName()));
        }
        for (const QPushButton *each : page().findChildren<QPushButton *>()) {
            QVERIFY2(each->isHidden() || each->width() >= each->sizeHint().width(), qPrintable(each->text()));
        }
    }
}

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestWelcome test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_welcome.moc"
