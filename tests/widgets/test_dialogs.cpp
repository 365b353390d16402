// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "gallery/inspection.h"
#include "support/blogfixtures.h"
#include "support/eventloop.h"
#include "widgets/appearance.h"
#include "widgets/blog/blogpage.h"
#include "widgets/cleanup/cleanupdialog.h"
#include "widgets/commands/shortcutsdialog.h"
#include "widgets/dialogs/dialogprompt.h"
#include "widgets/dialogs/dialogroom.h"
#include "widgets/dialogs/questiondialog.h"
#include "widgets/handbook/handbookwindow.h"
#include "widgets/pdf/pdfpagesdialog.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/preview/previewview.h"
#include "widgets/publish/historydialog.h"
#include "widgets/publish/planview.h"
#include "widgets/publish/publishdialog.h"
#include "widgets/windowstyle.h"
#include "windowfixture.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QTest>

#include <tuple>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// The smallest screen that is worked on.
constexpr QSize smallScreen(1024, 600);

/// A plan with everything that a plan can say.
ExportPlan fullPlan()
{
    ExportPlan plan{.post = *RepoPath::parse(QStringLiteral("_posts/2026-03-04-two-days-by-the-river.md"))};
    plan.title = QStringLiteral("Two Days by the River, and What Was Said There about Ferries");
    plan.url = QStringLiteral("/conference/reports/two-days-by-the-river-and-what-was-said-there/");
    plan.formerUrl = QStringLiteral("/two-days/");
    plan.mayRedirect = true;
    plan.betterName = *RepoPath::parse(QStringLiteral("_posts/2026-03-05-two-days-by-the-river.md"));
    for (int number = 0; number < 30; ++number) {
        plan.files.append({*RepoPath::parse(QStringLiteral("images/river/slide-%1.png").arg(number)),
            ExportFile::Action::Create, {}, {}, {}});
    }
    plan.files.append({plan.post, ExportFile::Action::Conflict, {}, {}, {}});
    GitPlan git;
    git.state.branch = QStringLiteral("a-branch-with-a-name-that-says-what-it-is-for");
    git.state.upstream = QStringLiteral("origin/main");
    git.state.ahead = 2;
    git.state.behind = 3;
    git.state.staged = 1;
    git.branches = {git.state.branch, QStringLiteral("main")};
    git.programs.hooks = {QStringLiteral("pre-commit"), QStringLiteral("pre-push")};
    git.pushTarget = PushTarget{QStringLiteral("origin"), QStringLiteral("main")};
    plan.git = git;
    for (int number = 0; number < 4; ++number) {
        plan.diagnostics.append({Diagnostic::Severity::Error, QStringLiteral("x%1").arg(number),
            QStringLiteral("The picture number %1 of this post is not where the post says that it is.").arg(number),
            {}});
    }
    return plan;
}

} // namespace

/// Every dialog and window fits a small screen, with letters of twice the size too, its buttons are
/// seen, and what is written can be read in light and dark.
class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new WindowStyle);
        m_font = QApplication::font();
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openShortPost();
    }
    void cleanup() { QApplication::setFont(m_font); }
    void cleanupTestCase() { m_fixture.reset(); }
    void theyFit_data();
    void theyFit();
    void theTextOfAPlanCanBeRead_data();
    void theTextOfAPlanCanBeRead();
    void whatIsWrittenCanBeRead_data();
    void whatIsWrittenCanBeRead();
    void aLongQuestionHasItsButtons();
    void theMainWindowFits_data();
    void theMainWindowFits();

private:
    using Maker = std::function<QWidget *()>;
    static void setScale(double factor)
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
    }
    [[nodiscard]] QList<std::pair<const char *, Maker>> makers();
    /// The window of a kind that \a action opens.
    template <typename T> Maker opened(const char *action)
    {
        return [this, action]() -> QWidget * {
            m_fixture->action(action)->trigger();
            return m_fixture->window->findChild<T *>();
        };
    }

    QFont m_font;
    std::unique_ptr<WindowFixture> m_fixture;
};

QList<std::pair<const char *, TestDialogs::Maker>> TestDialogs::makers()
{
    return {
        {"publish",
            [] {
                auto *dialog = new PublishDialog(fullPlan());
                dialog->setPlan(fullPlan(), {}, {.commits = true});
                return dialog;
            }},
        {"history",
            [] {
                auto *dialog = new HistoryDialog;
                dialog->setRecords({}, {});
                return dialog;
            }},
        {"clean up", [] { return new CleanUpDialog(QImage(1600, 900, QImage::Format_RGB32), {}, nullptr); }},
        {"pages",
            [this] {
                const QString file = m_fixture->path(QStringLiteral("slides.pdf"));
                {
                    QPdfWriter pdf(file);
                    QPainter(&pdf).drawText(100, 100, QStringLiteral("Slide"));
                }
                auto *dialog = new PdfPagesDialog(nullptr);
                std::ignore = dialog->openFile(file);
                return dialog;
            }},
        {"question",
            [] {
                return new QuestionDialog(QStringLiteral("Title"), QStringLiteral("Is it so? ").repeated(20),
                    QStringLiteral("Do It"), nullptr);
            }},
        {"preferences", opened<PreferencesDialog>("actionPreferences")},
        {"shortcuts", opened<ShortcutsDialog>("actionShortcuts")},
        {"handbook", opened<HandbookWindow>("actionHandbook")},
        {"blog", opened<BlogPage>("actionBlog")},
    };
}

void TestDialogs::theyFit_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<double>("scale");
    const auto all = makers();
    for (int place = 0; place < all.size(); ++place) {
        QTest::addRow("%s", all[place].first) << place << 1.0;
        QTest::addRow("%s, letters twice as large", all[place].first) << place << 2.0;
    }
}

void TestDialogs::theyFit()
{
    QFETCH(const int, place);
    QFETCH(const double, scale);
    setScale(scale);
    QWidget *window = makers()[place].second();
    const std::unique_ptr<QWidget> own(window->parentWidget() == nullptr ? window : nullptr);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    const QSize room = roomInFrame(smallScreen);
    const QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
        qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
    window->resize(room);
    QTRY_COMPARE(window->size(), room);
    turnEventLoop(); // the layout has followed the size
    QTRY_COMPARE((gallery::outsideIn(*window) + gallery::cutIn(*window)).join(u'\n'), QString());
    window->hide();
}

void TestDialogs::theTextOfAPlanCanBeRead_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("as it is") << 1.0;
    QTest::newRow("letters twice as large") << 2.0;
}

void TestDialogs::theTextOfAPlanCanBeRead()
{
    QFETCH(const double, scale);
    setScale(scale);
    PublishDialog dialog(fullPlan());
    dialog.setPlan(fullPlan(), {}, {.commits = true});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.resize(roomInFrame(smallScreen));
    QTRY_COMPARE(dialog.size(), roomInFrame(smallScreen));
    const auto *text = dialog.findChild<PlanView *>()->findChild<QPlainTextEdit *>();
    constexpr int letters = 40;
    constexpr int lines = 6;
    QTRY_VERIFY(text->viewport()->width() >= letters * text->fontMetrics().averageCharWidth());
    QTRY_VERIFY(text->viewport()->height() >= lines * text->fontMetrics().lineSpacing());
}

void TestDialogs::whatIsWrittenCanBeRead_data()
{
    QTest::addColumn<int>("place"); ///< -1 for the main window
    QTest::addColumn<QString>("appearance");
    const auto all = makers();
    for (const QString &appearance : {QStringLiteral("light"), QStringLiteral("dark")}) {
        for (int place = -1; place < all.size(); ++place) {
            QTest::addRow("%s, %s", place < 0 ? "main window" : all[place].first, qPrintable(appearance))
                << place << appearance;
        }
    }
}

void TestDialogs::whatIsWrittenCanBeRead()
{
    QFETCH(const int, place);
    QFETCH(const QString, appearance);
    applyAppearance(appearance);
    QCOMPARE(isDarkAppearance(), appearance == u"dark");
    QWidget *window = place < 0 ? m_fixture->window.get() : makers()[place].second();
    const std::unique_ptr<QWidget> own(window->parentWidget() == nullptr && place >= 0 ? window : nullptr);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QTRY_COMPARE(gallery::faintIn(*window).join(u'\n'), QString());
    if (place >= 0) {
        window->hide();
    }
    applyAppearance(QStringLiteral("system"));
}

void TestDialogs::aLongQuestionHasItsButtons()
{
    QuestionDialog dialog(QStringLiteral("Title"), QStringLiteral("A line of what is asked about.\n").repeated(200),
        QStringLiteral("Do It"), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.screen()->availableGeometry().contains(dialog.frameGeometry()));
    QCOMPARE((gallery::outsideIn(dialog) + gallery::cutIn(dialog)).join(u'\n'), QString());
    QVERIFY(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->hasFocus());
}

void TestDialogs::theMainWindowFits_data()
{
    theTextOfAPlanCanBeRead_data();
}

void TestDialogs::theMainWindowFits()
{
    QFETCH(const double, scale);
    setScale(scale);
    const QSize room = roomInFrame(smallScreen);
    turnEventLoop(); // the layout has followed the scale
    const QSize least = m_fixture->window->minimumSizeHint();
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
        qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
}

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestDialogs test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_dialogs.moc"
