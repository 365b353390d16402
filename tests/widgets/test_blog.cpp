// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogoverrides.h"
#include "support/fixturefiles.h"
#include "support/inputdriver.h"
#include "support/samples.h"
#include "widgets/blog/blogcontroller.h"
#include "widgets/blog/blogpage.h"
#include "widgets/blog/effectivesettingsform.h"
#include "widgets/blog/enginedialog.h"
#include "widgets/blog/postpalette.h"
#include "widgets/palette/palettemodel.h"
#include "widgets/panels/checkrow.h"
#include "widgets/panels/frontmatterpanel.h"
#include "widgets/panels/noticebar.h"
#include "widgets/workbench.h"
#include "windowfixture.h"
#include "workspace/blog/blogreader.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// The button below \a parent that says \a text; null without one.
QAbstractButton *button(const QObject &parent, const QString &text)
{
    const QList<QAbstractButton *> buttons = parent.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find(buttons, text, &QAbstractButton::text);
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

/// The blog's page and the palette of its posts, used with mouse and keyboard.
class BlogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QDir().mkpath(m_fixture->path(QStringLiteral("blogs")));
    }
    void cleanup() { m_fixture.reset(); }
    void aPostOpensByAFewLetters();
    void escapeClosesThePalette();
    void anEmptyBlogSaysHowToBegin();
    void thePageShowsWhatWasFound();
    void anUnreadablePostOpensByADoubleClick();
    void whatTheAuthorSaysCounts();
    void anotherBlogIsChosen();
    void anotherEngineIsShownWrittenAndUndone();
    void theCheckAboutAnEngineLeadsToIt();
    void aPostOfNoBlogFollowsOneOfABlog_data();
    void theTitleOfANewReportIsTypedAtOnce();
    void aTemplateWithAFaultIsLeftOut();
    void aPostOfNoBlogFollowsOneOfABlog();

private:
    BlogFixture open(const char *name, const char *post);
    [[nodiscard]] BlogPage *page();
    template <typename T> [[nodiscard]] T *named(const QString &accessibleName)
    {
        for (T *child : page()->findChildren<T *>()) {
            if (child->accessibleName() == accessibleName) {
                return child;
            }
        }
        return nullptr;
    }
    std::unique_ptr<WindowFixture> m_fixture;
};

BlogFixture BlogTest::open(const char *name, const char *post)
{
    const BlogFixture blog = makeBlogFixture(QString::fromLatin1(name), m_fixture->path(QStringLiteral("blogs")));
    m_fixture->open(blog.folder + u'/' + QString::fromUtf8(post));
    return blog;
}

BlogPage *BlogTest::page()
{
    return m_fixture->window->findChild<BlogPage *>();
}

void BlogTest::aPostOpensByAFewLetters()
{
    const BlogFixture blog = open("minimal-mistakes", "_posts/2022-05-19-aws-summit-day-2.md");
    const auto *palette = m_fixture->window->findChild<PostPalette *>();
    InputDriver::press(QStringLiteral("ctrl+shift+o"));
    QTRY_VERIFY(palette->isVisible());
    const auto *list = palette->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 2);
    const QString first = list->currentIndex().data(PaletteModel::DetailRole).toString();
    QVERIFY2(first.contains(QStringLiteral("aws-summit-day-1.md")), qPrintable(first)); // not the one that is open
    InputDriver::press(QStringLiteral("Down"));
    QTRY_COMPARE(list->currentIndex().row(), 1);
    InputDriver::type(QStringLiteral("awsd1"));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    InputDriver::press(QStringLiteral("Return"));
    QTRY_VERIFY(!palette->isVisible());
    QTRY_COMPARE(m_fixture->session().document().filePath(),
        blog.folder + QStringLiteral("/_posts/2022-05-18-aws-summit-day-1.md"));
}

void BlogTest::anotherEngineIsShownWrittenAndUndone()
{
    const BlogFixture blog = open("commonmark", "_posts/2022-03-04-both-ways.md");
    const QString config = blog.folder + QStringLiteral("/_config.yml");
    const QByteArray before = contentOf(config);
    m_fixture->window->findChild<QAction *>(QStringLiteral("actionBlog"))->trigger();
    auto *other = button(*page(), BlogPage::tr("Other Engine…"));
    QVERIFY(other != nullptr);
    QTRY_VERIFY(!named<QLabel>(BlogPage::tr("Markdown"))->text().isEmpty());
    other->click();
    auto *dialog = page()->findChild<EngineDialog *>();
    QVERIFY(dialog != nullptr);
    auto *engine = dialog->findChild<QComboBox *>();
    QCOMPARE(engine->currentText(), wordsFor(MarkdownEngine::CommonMark)); // as it is: nothing to write
    const auto *posts = dialog->findChild<QTreeWidget *>();
    QAbstractButton *write =
        button(*dialog, EngineDialog::tr("&Write “%1”").arg(QStringLiteral("markdown: CommonMark")));
    QVERIFY(write != nullptr);
    QTRY_VERIFY(dialog->findChild<QProgressBar *>()->isHidden());
    QVERIFY(!write->isEnabled());
    QCOMPARE(posts->topLevelItemCount(), 0);
    InputDriver::click(*engine);
    InputDriver::press(QStringLiteral("Home"));
    InputDriver::press(QStringLiteral("Return"));
    QTRY_COMPARE(engine->currentText(), wordsFor(MarkdownEngine::Kramdown));
    QTRY_VERIFY(write->isEnabled());
    QVERIFY(posts->topLevelItemCount() > 0);
    QVERIFY(!dialog->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
    QCOMPARE(contentOf(config), before); // only looked at until now
    InputDriver::click(*write);
    QTRY_VERIFY(contentOf(config).contains("markdown: kramdown"));
    QTRY_VERIFY(named<QLabel>(BlogPage::tr("Markdown"))->text().startsWith(wordsFor(MarkdownEngine::Kramdown)));
    page()->close();
    QTRY_VERIFY(m_fixture->session().frame().body.html().contains(QStringLiteral("1) one")));
    PostEditor &editor = m_fixture->editor(); // which writes as kramdown reads: "1)" begins no list
    editor.setFocus();
    QTRY_VERIFY(editor.hasFocus());
    editor.setCaret(m_fixture->text().indexOf(QStringLiteral("1) one")) + 6);
    InputDriver::press(QStringLiteral("Return"));
    QTRY_VERIFY2(m_fixture->text().contains(QStringLiteral("1) one\n\n2) ~~two~~")), qPrintable(m_fixture->text()));
    m_fixture->session().document().textDocument()->undo();
    const auto *notices = m_fixture->window->findChild<NoticeBar *>();
    QTRY_VERIFY(button(*notices, BlogController::tr("Undo")) != nullptr);
    button(*notices, BlogController::tr("Undo"))->click();
    QTRY_COMPARE(contentOf(config), before);
}

void BlogTest::theCheckAboutAnEngineLeadsToIt()
{
    const BlogFixture blog = makeBlogFixture(QStringLiteral("drafts"), m_fixture->path(QStringLiteral("blogs")));
    const QString config = blog.folder + QStringLiteral("/_config.yml");
    QFile file(config);
    QVERIFY(file.open(QIODevice::Append));
    file.write("markdown: redcarpet\n");
    file.close();
    m_fixture->open(blog.folder + QStringLiteral("/_posts/2021-03-04-first-meetup.md"));
    m_fixture->window->findChild<QAction *>(QStringLiteral("actionChecks"))->trigger();
    QToolButton *fix = nullptr;
    QTRY_VERIFY([&] {
        for (QToolButton *each : m_fixture->window->findChildren<QToolButton *>()) {
            fix = each->text().contains(QStringLiteral("markdown: kramdown")) && each->isVisible() ? each : fix;
        }
        return fix != nullptr;
    }());
    InputDriver::click(*fix);
    QTRY_VERIFY(m_fixture->window->findChild<EngineDialog *>() != nullptr);
    auto *dialog = m_fixture->window->findChild<EngineDialog *>();
    QAbstractButton *write = button(*dialog, EngineDialog::tr("&Write “%1”").arg(QStringLiteral("markdown: kramdown")));
    QVERIFY(write != nullptr);
    QTRY_VERIFY(write->isEnabled());
    InputDriver::click(*write);
    QTRY_VERIFY(!contentOf(config).contains("redcarpet"));
    QTRY_VERIFY(!fix->isVisible()); // the check has nothing to say any more
}

void BlogTest::escapeClosesThePalette()
{
    open("drafts", "_posts/2021-03-04-first-meetup.md");
    const auto *palette = m_fixture->window->findChild<PostPalette *>();
    const QString before = m_fixture->session().document().filePath();
    InputDriver::press(QStringLiteral("ctrl+shift+o"));
    QTRY_VERIFY(palette->isVisible());
    const auto *list = palette->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 7); // drafts and a post of the year 2999 among them
    InputDriver::type(QStringLiteral("zebra"));
    QTRY_VERIFY(!list->isVisible());
    InputDriver::press(QStringLiteral("Return"));
    InputDriver::press(QStringLiteral("ctrl+a"));
    InputDriver::press(QStringLiteral("BackSpace"));
    QTRY_VERIFY(list->isVisible()); // the keys after it were for the palette, so nothing was opened
    InputDriver::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!palette->isVisible());
    QCOMPARE(m_fixture->session().document().filePath(), before);
}

void BlogTest::anEmptyBlogSaysHowToBegin()
{
    const QString folder = m_fixture->path(QStringLiteral("fresh"));
    QVERIFY(QDir().mkpath(folder));
    QFile config(folder + QStringLiteral("/_config.yml"));
    QVERIFY(config.open(QIODevice::WriteOnly) && config.write("title: Fresh\n") > 0);
    config.close();
    m_fixture->openShortPost();
    m_fixture->prompt.site = folder;
    m_fixture->window->findChild<QAction *>(QStringLiteral("actionOpenBlog"))->trigger();
    const auto *palette = m_fixture->window->findChild<PostPalette *>();
    QTRY_VERIFY(palette->isVisible());
    const auto *words = palette->findChild<QLabel *>();
    QVERIFY(words->isVisible());
    QVERIFY2(words->text().contains(QStringLiteral("no posts yet")), qPrintable(words->text()));
    InputDriver::type(QStringLiteral("zebra"));
    QTRY_VERIFY(!words->text().contains(QStringLiteral("no posts yet")));
}

void BlogTest::thePageShowsWhatWasFound()
{
    open("minimal-mistakes", "_posts/2022-05-19-aws-summit-day-2.md");
    m_fixture->window->findChild<QAction *>(QStringLiteral("actionBlog"))->trigger();
    QVERIFY(page() != nullptr);
    QTRY_COMPARE(named<QLabel>(BlogPage::tr("Time zone"))->text(), QStringLiteral("Europe/Berlin"));
    QVERIFY(named<QLabel>(BlogPage::tr("Theme"))->text().contains(QStringLiteral("minimal-mistakes")));
    QVERIFY(
        named<QLabel>(BlogPage::tr("Posts appear at"))->text().contains(QStringLiteral("/cloud/aws-summit-day-2/")));
    QCOMPARE(named<QLabel>(BlogPage::tr("Unreadable"))->text(), BlogPage::tr("None"));
    const auto *tags = named<QTreeWidget>(BlogPage::tr("Tags"));
    QCOMPARE(tags->topLevelItemCount(), 3);
    QCOMPARE(tags->topLevelItem(0)->text(0), QStringLiteral("AWS"));
    QCOMPARE(tags->topLevelItem(0)->data(1, Qt::DisplayRole).toInt(), 2);
    const auto *folders = named<QTreeWidget>(BlogPage::tr("Folders with pictures"));
    QCOMPARE(folders->topLevelItem(0)->text(0), QStringLiteral("images/aws-summit"));
    QCOMPARE(named<QComboBox>(EffectiveSettingsForm::tr("Key of the last change"))->currentText(),
        QStringLiteral("last_modified_at"));
    QCOMPARE(
        named<QComboBox>(EffectiveSettingsForm::tr("Layout of new posts"))->currentText(), QStringLiteral("single"));
}

void BlogTest::anUnreadablePostOpensByADoubleClick()
{
    const BlogFixture blog = open("unreadable", "_posts/2021-03-04-first-meetup.md");
    m_fixture->window->findChild<QAction *>(QStringLiteral("actionBlog"))->trigger();
    QTRY_VERIFY(named<QTreeWidget>(BlogPage::tr("Unreadable posts"))->topLevelItemCount() > 0);
    auto *list = named<QTreeWidget>(BlogPage::tr("Unreadable posts"));
    QVERIFY(!list->topLevelItem(0)->text(1).isEmpty());
    QVERIFY(QTest::qWaitForWindowExposed(page()));
    const QRect row = list->visualItemRect(list->topLevelItem(0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QTRY_COMPARE(
        m_fixture->session().document().filePath(), blog.folder + QStringLiteral("/_posts/2021-08-01-faulty-yaml.md"));
}

void BlogTest::whatTheAuthorSaysCounts()
{
    const BlogFixture blog = open("hpstr", "_posts/2020-02-10-second-night.md");
    m_fixture->window->findChild<QAction *>(QStringLiteral("actionBlog"))->trigger();
    QTRY_COMPARE(named<QComboBox>(EffectiveSettingsForm::tr("Key of the last change"))->currentText(),
        QStringLiteral("modified"));
    const auto edit = [&](const QString &name, const QString &text) {
        QLineEdit *line = named<QComboBox>(name)->lineEdit();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    edit(EffectiveSettingsForm::tr("New pictures go to"), QStringLiteral("pictures/:slug"));
    QCOMPARE(BlogOverrides::of(blog.folder).pictureFolder, QStringLiteral("pictures/:slug"));
    edit(EffectiveSettingsForm::tr("New pictures go to"), QStringLiteral("../outside"));
    QCOMPARE(BlogOverrides::of(blog.folder).pictureFolder, QStringLiteral("pictures/:slug"));
    edit(EffectiveSettingsForm::tr("Fields of the form"), QStringLiteral("title, place"));
    QTRY_VERIFY(!m_fixture->window->findChild<FrontMatterPanel *>()->findChildren<QLabel *>().isEmpty());
    const QStringList keys{QStringLiteral("title"), QStringLiteral("place")};
    QCOMPARE(BlogOverrides::of(blog.folder).formKeys, keys);
    const auto hasRow = [&](const QString &key) {
        const auto labels = m_fixture->window->findChild<FrontMatterPanel *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(key); });
    };
    QTRY_VERIFY(hasRow(QStringLiteral("place")));
    auto *value = named<QComboBox>(EffectiveSettingsForm::tr("New pictures go to"))->parentWidget();
    QTest::mouseClick(value->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(BlogOverrides::of(blog.folder).pictureFolder, std::nullopt);
    QCOMPARE(named<QComboBox>(EffectiveSettingsForm::tr("New pictures go to"))->currentText(),
        QStringLiteral("images/:slug"));
}

void BlogTest::anotherBlogIsChosen()
{
    m_fixture->open(QStringLiteral("notes/loose.md"), QStringLiteral("---\ntitle: Loose\n---\nText.\n"));
    m_fixture->prompt.site =
        makeBlogFixture(QStringLiteral("baseurl"), m_fixture->path(QStringLiteral("blogs"))).folder;
    m_fixture->window->findChild<QAction *>(QStringLiteral("actionBlog"))->trigger();
    const auto buttons = page()->findChildren<QPushButton *>();
    const auto other = std::ranges::find(buttons, BlogPage::tr("Other Blog…"), &QPushButton::text);
    QVERIFY(other != buttons.end());
    QTest::mouseClick(*other, Qt::LeftButton);
    QTRY_VERIFY(named<QLabel>(BlogPage::tr("Posts appear at"))->text().contains(QStringLiteral("/my-blog/")));
    open("hpstr", "_posts/2020-02-10-second-night.md");
    QTRY_VERIFY(!(*other)->isVisible()); // the page is that of the open post's blog
    QTRY_VERIFY(named<QLabel>(BlogPage::tr("Posts appear at"))->text().contains(QStringLiteral("/second-night/")));
}

void BlogTest::aPostOfNoBlogFollowsOneOfABlog_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("isRead"); // the blog, before the post is left
    QTest::newRow("new, once the blog was read") << true << true;
    QTest::newRow("new, while the blog is read") << true << false;
    QTest::newRow("a loose file, once the blog was read") << false << true;
    QTest::newRow("a loose file, while the blog is read") << false << false;
}

void BlogTest::aPostOfNoBlogFollowsOneOfABlog()
{
    QFETCH(const bool, isNew);
    QFETCH(const bool, isRead);
    open("minimal-mistakes", "_posts/2022-05-19-aws-summit-day-2.md");
    const QString post = m_fixture->session().document().filePath();
    for (int times = 0; times < 3; ++times) {
        m_fixture->open(post);
        const BlogReader &reader = m_fixture->window->workbench().blog().reader();
        const auto knowsBlog = [&] { return !reader.snapshot().folder.isEmpty(); };
        if (isRead) {
            QTRY_VERIFY(knowsBlog());
        }
        if (isNew) { // a report of the blog, though it has no file there yet
            const QString blog = m_fixture->session().blogFolder();
            m_fixture->action("actionNew")->trigger();
            QTRY_VERIFY(!m_fixture->session().isBusy());
            m_fixture->waitForFrame();
            QTRY_VERIFY(knowsBlog());
            QCOMPARE(m_fixture->session().location().kind, PostLocation::Kind::Untitled);
            QCOMPARE(m_fixture->session().blogFolder(), blog);
        } else {
            m_fixture->openShortPost();
            QTRY_VERIFY(!knowsBlog());
            QVERIFY(m_fixture->session().place().siteFolder.isEmpty());
        }
    }
}

/// Whatever it has of YAML's signs, as titles of reports have.
void BlogTest::theTitleOfANewReportIsTypedAtOnce()
{
    open("minimal-mistakes", "_posts/2022-05-19-aws-summit-day-2.md");
    m_fixture->action("actionNew")->trigger();
    QTRY_VERIFY(!m_fixture->session().isBusy());
    m_fixture->waitForFrame();
    QVERIFY(m_fixture->editor().hasFocus());
    QTest::keyClicks(&m_fixture->editor(), QStringLiteral("Longshore 2026: day 1 #first"));
    m_fixture->waitForFrame();
    const FrontMatter read = FrontMatter::parse(m_fixture->text());
    QVERIFY2(read.isReadable(), qPrintable(m_fixture->text()));
    QCOMPARE(read.value(u"title").toString(), QStringLiteral("Longshore 2026: day 1 #first"));
}

/// It says which and where, and the report begins as the blog's last one.
void BlogTest::aTemplateWithAFaultIsLeftOut()
{
    open("minimal-mistakes", "_posts/2022-05-19-aws-summit-day-2.md");
    QDir blog(m_fixture->session().blogFolder());
    QVERIFY(blog.mkpath(QStringLiteral("_frontrow")));
    QFile file(blog.filePath(QStringLiteral("_frontrow/report.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{% if title %}\nno end\n");
    file.close();
    QString said;
    connect(&m_fixture->session().notices(), &NoticeCentre::notified, this,
        [&](const Notice &notice) { said += notice.text; });
    m_fixture->action("actionNew")->trigger();
    QTRY_VERIFY(!m_fixture->session().isBusy());
    QVERIFY2(said.contains(QStringLiteral("report.md")), qPrintable(said));
    QCOMPARE(m_fixture->session().location().kind, PostLocation::Kind::Untitled);
    QVERIFY(FrontMatter::parse(m_fixture->text()).isReadable());
}

QTEST_MAIN(BlogTest)
#include "test_blog.moc"
