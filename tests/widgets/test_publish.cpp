// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportstore.h"
#include "support/fixturefiles.h"
#include "support/inputdriver.h"
#include "support/shownnotices.h"
#include "widgets/preview/previewview.h"
#include "widgets/publish/historydialog.h"
#include "widgets/publish/planview.h"
#include "widgets/publish/publishdialog.h"
#include "windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTreeWidget>

#include <algorithm>
#include <tuple>

using namespace frontrow;
using namespace frontrow::test;

/// Publishing at the window, with keyboard and mouse, into real repositories.
class TestPublish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void thePlanIsLookedAtAndCommitted();
    void thePageIsShownWithItsPictures();
    void anotherBranchIsSwitchedTo();
    void oneKeyDoesItAgain();
    void lookingWritesNothing();
    void anUndoneExportIsNotPublished();
    void theDateOfAChangeIsWrittenOnce();
    void nothingIsPushedUnsaid();
    void anUndoIsPushedOnlyWhenAskedFor();
    void anExportIsUndoneFromItsNotice();
    void aConflictIsShown();
    void aDraftMovesToThePosts();
    void programsHaveToBeTrusted();
    void whatHappenedIsListed();
    void theHistoryIsThatOfTheBlog();
    void aWindowThatIsClosedPublishesFirst();
    void aFolderAndAZipFileAreWritten();

private:
    [[nodiscard]] PublishDialog *dialog() const { return m_fixture->window->findChild<PublishDialog *>(); }
    /// Opens the post of a blog of the blog fixtures in the window.
    void enter(const char *blog, const QString &post, const QByteArray &text);
    void review();
    /// Types \a words at the end of the text, and waits for the preview.
    void type(const QString &words);
    void accept() const;
    [[nodiscard]] QString notice() const { return shownNotices(*m_fixture->window); }
    [[nodiscard]] QString git(const QString &arguments) const
    {
        return test::git(m_blog.folder, arguments.split(u' '));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    BlogFixture m_blog;
};

void TestPublish::initTestCase()
{
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
    QStandardPaths::setTestModeEnabled(true);
}

void TestPublish::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void TestPublish::enter(const char *blog, const QString &post, const QByteArray &text)
{
    m_blog = makeBlogFixture(QString::fromLatin1(blog), m_fixture->path(QString()));
    const QString file = m_blog.folder + u'/' + post;
    QFile out(file);
    QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()) && out.open(QIODevice::WriteOnly));
    out.write(text);
    out.close();
    m_fixture->open(file);
}

void TestPublish::review()
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && dialog()->isVisible(), 10'000);
}

void TestPublish::type(const QString &words)
{
    m_fixture->editor().setFocus();
    m_fixture->editor().setCaret(m_fixture->text().size());
    QTest::keyClicks(&m_fixture->editor(), words);
    m_fixture->waitForFrame();
}

void TestPublish::accept() const
{
    QPushButton *publish = dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(publish->isEnabled());
    QTest::mouseClick(publish, Qt::LeftButton);
}

void TestPublish::thePlanIsLookedAtAndCommitted()
{
    enter("dirty", QStringLiteral("_posts/2026-03-04-stage.md"), "---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n");
    const QString status = QStringLiteral("M  about.md");
    QVERIFY(git(QStringLiteral("status --porcelain")).contains(status));
    review();
    auto *files = dialog()->findChild<QListWidget *>();
    QCOMPARE(files->count(), 1);
    QVERIFY(files->item(0)->text().contains(QStringLiteral("_posts/2026-03-04-stage.md")));
    QVERIFY(dialog()->findChild<QPlainTextEdit *>()->toPlainText().isEmpty()
        || dialog()->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("Nothing changes")));
    auto *commit = dialog()->findChild<QGroupBox *>();
    QVERIFY(commit->isVisible() && !commit->isChecked());
    commit->setFocus();
    QTest::keyClick(commit, Qt::Key_Space);
    QVERIFY(commit->isChecked());
    accept();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("Committed to the branch “main”")), 10'000);
    QCOMPARE(git(QStringLiteral("log -1 --format=%s")), QStringLiteral("Publish “Stage”"));
    QCOMPARE(git(QStringLiteral("show --format= --name-only HEAD")), QStringLiteral("_posts/2026-03-04-stage.md"));
    QVERIFY(git(QStringLiteral("status --porcelain")).contains(status));
}

/// Those that the theme draws, as the one above the post, come later than the text.
void TestPublish::thePageIsShownWithItsPictures()
{
    enter("permalink-none", QStringLiteral("_posts/2026-03-05-river.md"),
        "---\nlayout: single\ntitle: The river\nheader:\n  overlay_image: /images/red.png\n---\n\nIt rose again.\n");
    QVERIFY(QDir().mkpath(m_blog.folder + QStringLiteral("/images")));
    QImage red(QSize(3000, 2000), QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(m_blog.folder + QStringLiteral("/images/red.png")));
    type(QStringLiteral("And fell."));
    review();
    auto *page = dialog()->findChild<QLabel *>(QStringLiteral("pagePicture"));
    QTRY_VERIFY_WITH_TIMEOUT(!page->pixmap().isNull(), 20'000);
    const QImage shown = page->pixmap().toImage();
    int reds = 0;
    for (int y = 0; y < shown.height() / 2; ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            const QColor colour = shown.pixelColor(x, y);
            reds += colour.red() > 2 * colour.blue() + 40 ? 1 : 0;
        }
    }
    QVERIFY2(reds > shown.width() * shown.height() / 10, qPrintable(QString::number(reds)));
}

void TestPublish::anotherBranchIsSwitchedTo()
{
    enter("dirty", QStringLiteral("_posts/2026-03-04-stage.md"), "---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n");
    std::ignore = git(QStringLiteral("branch review"));
    const QString main = git(QStringLiteral("rev-parse main"));
    review();
    dialog()->findChild<QGroupBox *>()->setChecked(true);
    auto *branch = dialog()->findChild<QComboBox *>();
    const auto *publish = dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto buttons = dialog()->findChildren<QPushButton *>();
    const auto change = std::ranges::find(buttons, QStringLiteral("S&witch"), &QPushButton::text);
    QVERIFY(change != buttons.end() && !(*change)->isVisible() && publish->isEnabled());
    branch->setFocus();
    branch->lineEdit()->selectAll();
    QTest::keyClicks(branch->lineEdit(), QStringLiteral("review"));
    QVERIFY((*change)->isVisible() && !publish->isEnabled());
    QTest::mouseClick(*change, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(publish->isEnabled(), 10'000);
    QVERIFY(!(*change)->isVisible());
    QCOMPARE(git(QStringLiteral("rev-parse --abbrev-ref HEAD")), QStringLiteral("review"));
    accept();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("Committed to the branch “review”")), 10'000);
    QCOMPARE(git(QStringLiteral("rev-parse review^")), main);
    QCOMPARE(git(QStringLiteral("rev-parse main")), main);
}

void TestPublish::oneKeyDoesItAgain()
{
    enter("permalink-none", QStringLiteral("_posts/2026-03-04-stage.md"),
        "---\ntitle: Stage\ndate: 2026-03-04\nmodified: 2026-03-04\n---\nHello.\n");
    review();
    auto *commit = dialog()->findChild<QGroupBox *>();
    commit->setFocus();
    QTest::keyClick(commit, Qt::Key_Space);
    accept();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("Committed")), 10'000);
    QTRY_VERIFY(m_fixture->window->isActiveWindow());
    m_fixture->editor().setFocus();
    m_fixture->editor().setCaret(m_fixture->text().size());
    QTest::keyClicks(&m_fixture->editor(), QStringLiteral("More."));
    m_fixture->waitForFrame();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(git(QStringLiteral("rev-list --count HEAD")), QStringLiteral("3"), 10'000);
    // The change of the text raises `modified` there and in the editor, in one step that undo takes back.
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->text().contains(QStringLiteral("modified: ") + today), 10'000);
    QVERIFY(!m_fixture->session().document().isModified());
    QVERIFY(git(QStringLiteral("show HEAD:_posts/2026-03-04-stage.md")).contains(QStringLiteral("modified: ") + today));
    QTRY_COMPARE_WITH_TIMEOUT(git(QStringLiteral("status --porcelain")), QString(), 10'000);
    QTest::keyClick(&m_fixture->editor(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_fixture->text().contains(QStringLiteral("modified: 2026-03-04")));
}

void TestPublish::lookingWritesNothing()
{
    const QByteArray text = "---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n";
    enter("permalink-none", QStringLiteral("_posts/2026-03-04-stage.md"), text);
    type(QStringLiteral("Typed."));
    review();
    dialog()->reject();
    QFile file(m_fixture->session().document().filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
    QVERIFY(m_fixture->session().document().isModified());
}

void TestPublish::anUndoneExportIsNotPublished()
{
    const QString path = QStringLiteral("_posts/2026-03-04-stage.md");
    const QByteArray text = "---\ntitle: Stage\ndate: 2026-03-04\nlast_modified_at: 2026-03-04\n---\nHello.\n";
    enter("permalink-none", path, text);
    std::ignore = git(QStringLiteral("add -A"));
    std::ignore = git(QStringLiteral("commit -q -m Before"));
    const QString head = git(QStringLiteral("rev-parse HEAD"));
    const QString index = git(QStringLiteral("ls-files --stage"));
    type(QStringLiteral("Typed."));
    review();
    dialog()->findChild<QGroupBox *>()->setChecked(true);
    accept();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("Committed")), 10'000);
    QVERIFY(git(QStringLiteral("rev-parse HEAD")) != head);
    QVERIFY(m_fixture->text().count(QStringLiteral("last_modified_at")) == 1);
    m_fixture->window->findChild<QAction *>(QStringLiteral("actionUndoExport"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("Undone")), 10'000);
    QVERIFY2(!notice().contains(QStringLiteral("Another program")), qPrintable(notice()));
    QCOMPARE(git(QStringLiteral("rev-parse HEAD")), head);
    QCOMPARE(git(QStringLiteral("ls-files --stage")), index);
    QCOMPARE(git(QStringLiteral("status --porcelain")), QString());
    QFile file(m_blog.folder + u'/' + path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
    QVERIFY(m_fixture->text().contains(QStringLiteral("Typed."))); // what was written stays with its author
    QVERIFY(m_fixture->session().document().isModified());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_fixture->session().document().isModified());
    QVERIFY2(!notice().contains(QStringLiteral("Another program")), qPrintable(notice()));
}

void TestPublish::theDateOfAChangeIsWrittenOnce()
{
    const QString path = QStringLiteral("_posts/2026-03-04-stage.md");
    enter("permalink-none", path, "---\ntitle: Stage\ndate: 2026-03-04\nlayout: dated\n---\nHello.\n");
    QFile layout(m_blog.folder + QStringLiteral("/_layouts/dated.html"));
    QVERIFY(QDir().mkpath(QFileInfo(layout).absolutePath()) && layout.open(QIODevice::WriteOnly));
    layout.write("{{ page.last_modified_at }} {{ content }}\n");
    layout.close();
    std::ignore = git(QStringLiteral("add -A"));
    std::ignore = git(QStringLiteral("commit -q -m Before"));
    const QString key = QStringLiteral("last_modified_at");
    for (const QString &words : {QStringLiteral("One. "), QStringLiteral("Two. ")}) {
        type(words);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        const auto onDisk = [&] {
            QFile file(m_blog.folder + u'/' + path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(onDisk().contains(words), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->text(), onDisk(), 10'000);
        QCOMPARE(m_fixture->text().count(key), 1);
        QVERIFY2(!notice().contains(QStringLiteral("Another program")), qPrintable(notice()));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_fixture->session().isBusy());
        QCOMPARE(onDisk().count(key), 1);
    }
}

void TestPublish::nothingIsPushedUnsaid()
{
    enter("permalink-none", QStringLiteral("_posts/2026-03-04-stage.md"),
        "---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n");
    const QString remote = m_fixture->path(QStringLiteral("remote.git"));
    test::git(m_blog.folder, {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), remote});
    test::git(m_blog.folder, {QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"), remote});
    review();
    dialog()->findChild<QGroupBox *>()->setChecked(true);
    const QList<QCheckBox *> boxes = dialog()->findChildren<QCheckBox *>();
    const auto push = std::ranges::find_if(
        boxes, [](const QCheckBox *box) { return box->text().contains(QStringLiteral("ush to origin")); });
    QVERIFY(push != boxes.end());
    QPushButton *button = dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(button->text(), QStringLiteral("&Publish and Commit"));
    (*push)->setChecked(true);
    QCOMPARE(button->text(), QStringLiteral("&Publish and Push to origin/main"));
    auto *branch = dialog()->findChild<QComboBox *>();
    branch->setCurrentText(QStringLiteral("review"));
    QCOMPARE(button->text(), QStringLiteral("&Publish and Push to origin/review"));
    branch->setCurrentText(QStringLiteral("main"));
    accept();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("pushed to origin/main")), 20'000);
    QTRY_VERIFY(dialog() == nullptr);
    const QString pushed = test::git(remote, {QStringLiteral("rev-parse"), QStringLiteral("main")});
    type(QStringLiteral("More."));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && dialog()->isVisible(), 10'000);
    QCOMPARE(dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->text(),
        QStringLiteral("&Publish and Push to origin/main"));
    QCOMPARE(test::git(remote, {QStringLiteral("rev-parse"), QStringLiteral("main")}), pushed);
    dialog()->reject();
}

void TestPublish::anUndoIsPushedOnlyWhenAskedFor()
{
    enter("permalink-none", QStringLiteral("_posts/2026-03-04-stage.md"),
        "---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n");
    const QString remote = m_fixture->path(QStringLiteral("remote.git"));
    test::git(m_blog.folder, {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), remote});
    test::git(m_blog.folder, {QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"), remote});
    const auto tip = [](const QString &folder) {
        return test::git(folder, {QStringLiteral("rev-parse"), QStringLiteral("main")});
    };
    review();
    dialog()->findChild<QGroupBox *>()->setChecked(true);
    for (QCheckBox *box : dialog()->findChildren<QCheckBox *>()) {
        box->setChecked(box->isChecked() || box->text().contains(QStringLiteral("ush to origin")));
    }
    accept();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("pushed to origin/main")), 20'000);
    const QString pushed = tip(remote);
    QVERIFY(offeredByNotice(*m_fixture->window, QStringLiteral("Undo…")) != nullptr);
    offeredByNotice(*m_fixture->window, QStringLiteral("Undo…"))->trigger(); // and the person thinks better of it
    QCOMPARE(m_fixture->prompt.asked.constLast(), QStringLiteral("confirm"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(notice().contains(QStringLiteral("pushed to origin/main")));
    m_fixture->prompt.confirms = true;
    offeredByNotice(*m_fixture->window, QStringLiteral("Undo…"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(
        notice().contains(QStringLiteral("Undone by a commit of its own; the files stay as they are.")), 20'000);
    QCOMPARE(tip(remote), pushed);
    QVERIFY(tip(m_blog.folder) != pushed);
    QAction *push = offeredByNotice(*m_fixture->window, QStringLiteral("Push"));
    QVERIFY(push != nullptr);
    push->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(tip(remote), tip(m_blog.folder), 20'000);
}

void TestPublish::anExportIsUndoneFromItsNotice()
{
    m_blog = makeBlogFixture(QStringLiteral("no-git"), m_fixture->path(QString()));
    m_fixture->settings.setValue(setting::exportSite, m_blog.folder);
    m_fixture->open(
        QStringLiteral("notes/stage.md"), QStringLiteral("---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n"));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const QString file = m_blog.folder + QStringLiteral("/_posts/2026-03-04-stage.md");
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("Published to")), 10'000);
    QAction *undo = offeredByNotice(*m_fixture->window, QStringLiteral("Undo"));
    QVERIFY(undo != nullptr);
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(file), 10'000);
    QTRY_VERIFY(notice().contains(QStringLiteral("Undone")));
    QVERIFY(m_fixture->text().contains(QStringLiteral("Hello.")));
}

void TestPublish::aConflictIsShown()
{
    m_blog = makeBlogFixture(QStringLiteral("no-git"), m_fixture->path(QString()));
    const QString file = m_blog.folder + QStringLiteral("/_posts/2026-03-04-stage.md");
    QFile other(file);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("---\ntitle: Theirs\n---\nTheirs.\n");
    other.close();
    m_fixture->settings.setValue(setting::exportSite, m_blog.folder);
    m_fixture->open(
        QStringLiteral("notes/stage.md"), QStringLiteral("---\ntitle: Stage\ndate: 2026-03-04\n---\nMine.\n"));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && dialog()->isVisible(), 10'000);
    QVERIFY(!dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    QCheckBox *replace = nullptr;
    for (QCheckBox *box : dialog()->findChildren<QCheckBox *>()) {
        replace = box->isVisible() && box->text().contains(QStringLiteral("Frontrow's")) ? box : replace;
    }
    QVERIFY(replace != nullptr);
    QTest::mouseClick(replace, Qt::LeftButton, {}, QPoint(8, replace->height() / 2));
    QTRY_VERIFY_WITH_TIMEOUT(
        dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled(), 10'000);
    const QString shown = dialog()->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(
        shown.contains(QStringLiteral("− Theirs.")) && shown.contains(QStringLiteral("+ Mine.")), qPrintable(shown));
    accept();
    QTRY_VERIFY_WITH_TIMEOUT(QFile(file).size() < 60 && notice().contains(QStringLiteral("Published to")), 10'000);
}

void TestPublish::aDraftMovesToThePosts()
{
    enter("permalink-none", QStringLiteral("_drafts/stage.md"), "---\ntitle: Stage\n---\nHello.\n");
    const QString draft = m_fixture->session().document().filePath();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2_WITH_TIMEOUT(
        dialog() != nullptr && dialog()->isVisible(), qPrintable(notice()), 10'000); // a file goes
    accept();
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(draft), 10'000);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString post = m_blog.folder + QStringLiteral("/_posts/%1-stage.md").arg(today);
    QTRY_COMPARE(m_fixture->session().document().filePath(), post);
    QVERIFY(QFileInfo::exists(post));
    QVERIFY(m_fixture->text().contains(QStringLiteral("date: ") + today));
    QVERIFY(!m_fixture->session().document().isModified());
}

void TestPublish::programsHaveToBeTrusted()
{
    enter("hostile-config", QStringLiteral("_posts/2026-03-04-stage.md"),
        "---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n");
    QTest::qWait(500); // the status bar looks at the repository, too
    review();
    auto *commit = dialog()->findChild<QGroupBox *>();
    commit->setFocus();
    QTest::keyClick(commit, Qt::Key_Space);
    QVERIFY(!dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(!QFileInfo::exists(m_blog.mark));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    QVERIFY(!QFileInfo::exists(m_blog.mark));
}

void TestPublish::whatHappenedIsListed()
{
    m_blog = makeBlogFixture(QStringLiteral("no-git"), m_fixture->path(QString()));
    m_fixture->settings.setValue(setting::exportSite, m_blog.folder);
    m_fixture->open(
        QStringLiteral("notes/stage.md"), QStringLiteral("---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n"));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("Published to")), 10'000);
    m_fixture->window->findChild<QAction *>(QStringLiteral("actionHistory"))->trigger();
    auto *history = m_fixture->window->findChild<HistoryDialog *>();
    QVERIFY(history != nullptr && history->isVisible());
    auto *list = history->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("Stage"));
    QPushButton *undo = nullptr;
    for (QPushButton *button : history->findChildren<QPushButton *>()) {
        undo = button->text().contains(QStringLiteral("Undo")) ? button : undo;
    }
    QVERIFY(undo != nullptr && undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, 10'000);
    QVERIFY(!QFileInfo::exists(m_blog.folder + QStringLiteral("/_posts/2026-03-04-stage.md")));
}

/// What was published to a blog that was left is not taken back in the one that was entered.
void TestPublish::theHistoryIsThatOfTheBlog()
{
    const QByteArray text = "---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n";
    enter("no-git", QStringLiteral("_posts/2026-03-04-stage.md"), text);
    type(QStringLiteral("More."));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("Published to")), 10'000);
    m_fixture->window->findChild<QAction *>(QStringLiteral("actionHistory"))->trigger();
    const auto *list = m_fixture->window->findChild<HistoryDialog *>()->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    enter("permalink-none", QStringLiteral("_posts/2026-03-04-stage.md"), text);
    QTRY_COMPARE(list->topLevelItemCount(), 0);
}

void TestPublish::aWindowThatIsClosedPublishesFirst()
{
    m_blog = makeBlogFixture(QStringLiteral("no-git"), m_fixture->path(QString()));
    m_fixture->settings.setValue(setting::exportSite, m_blog.folder);
    m_fixture->open(
        QStringLiteral("notes/stage.md"), QStringLiteral("---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n"));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    m_fixture->window->close();
    QVERIFY(m_fixture->window->isVisible() && notice().contains(QStringLiteral("then Frontrow closes")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->window->isVisible(), 10'000);
    QVERIFY(QFileInfo::exists(m_blog.folder + QStringLiteral("/_posts/2026-03-04-stage.md")));
}

void TestPublish::aFolderAndAZipFileAreWritten()
{
    m_fixture->open(
        QStringLiteral("notes/stage.md"), QStringLiteral("---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n"));
    const QString folder = m_fixture->path(QStringLiteral("for a friend"));
    m_fixture->prompt.folder = folder;
    m_fixture->window->findChild<QAction *>(QStringLiteral("actionExportFolder"))->trigger();
    const QString file = folder + QStringLiteral("/_posts/2026-03-04-stage.md");
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file), 10'000);
    QTRY_VERIFY(notice().contains(folder));
    m_fixture->prompt.zipToWrite = m_fixture->path(QStringLiteral("stage"));
    m_fixture->window->findChild<QAction *>(QStringLiteral("actionExportZip"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_fixture->path(QStringLiteral("stage.zip"))).size() > 100, 10'000);
}

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestPublish test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_publish.moc"
