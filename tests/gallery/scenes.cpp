// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "gallery/scenes.h"

#include "site/blog/postchange.h"
#include "widgets/blog/blogpage.h"
#include "widgets/dialogs/dialogprompt.h"
#include "widgets/editor/posteditor.h"
#include "widgets/event/eventdialog.h"
#include "widgets/event/sessionlist.h"
#include "widgets/fields/datefield.h"
#include "widgets/find/changesdialog.h"
#include "widgets/mainwindow.h"
#include "widgets/preview/previewview.h"
#include "workspace/settings/settings.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace frontrow::gallery {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int longestWait = 20'000; // ms
constexpr std::chrono::milliseconds restOfAWindow = 400ms; // until what it loads and moves has come to rest

/// Commands that open a window, a dialog or a popup, and what each is called.
struct Opener
{
    const char *action;
    const char *name;
};
constexpr Opener openers[]{
    {"actionPalette", "palette"},
    {"actionOpenQuickly", "quick-open"},
    {"actionFigureCleanUp", "clean-up"},
    {"actionPreferences", "preferences"},
    {"actionShortcuts", "keys"},
    {"actionBlog", "blog"},
    {"actionEvents", "events"},
    {"actionFindPosts", "find-in-all-posts"},
    {"actionSnippet", "snippets"},
    {"actionVersions", "versions"},
    {"actionNewEvent", "event"},
    {"actionPlan", "publish"},
    {"actionHistory", "history"},
    {"actionHandbook", "handbook"},
    {"actionAbout", "about"},
};

/// Panels of the main window.
constexpr Opener panels[]{
    {"actionHeader", "panel-header"},
    {"actionFigures", "panel-figures"},
    {"actionInbox", "panel-inbox"},
    {"actionSessions", "panel-sessions"},
    {"actionChecks", "panel-checks"},
    {"actionReplace", "find-and-replace"},
    {"actionDistractionFree", "text-alone"},
};

bool run(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

/// The report of the sample blog, in a repository of its own.
QString makeBlog(const QString &folder)
{
    const QString blog = folder + QStringLiteral("/river-blog");
    const QString git = QStringLiteral(
        "git init -q && git config user.name 'A Writer' && git config user.email writer@example.org && git add -A && "
        "git commit -q -m Start");
    if (!run(folder, QStringLiteral("cp"),
            {QStringLiteral("-R"), QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog"), blog})
        || !run(blog, QStringLiteral("sh"), {QStringLiteral("-c"), git})) {
        qFatal("the sample blog cannot be copied to %s", qPrintable(blog));
    }
    const QDir posts(blog + QStringLiteral("/_posts"));
    return posts.filePath(posts.entryList({QStringLiteral("*day-1.md")}, QDir::Files).constFirst());
}

/// The picture of the page is in it, where one is to come.
bool isDrawn(const QWidget &window)
{
    const auto *page = window.findChild<QLabel *>(QStringLiteral("pagePicture"));
    return page == nullptr || page->isHidden() || !page->pixmap().isNull();
}

class Visitor
{
public:
    Visitor(MainWindow &window, const Visit &visit)
        : m_window(window)
        , m_visit(visit)
    {
    }

    void see(const QString &name)
    {
        QTest::qWait(restOfAWindow.count()); // it is painted and still
        m_visit(name, m_window);
    }

    /// What \a open shows, also when it returns only after that is closed. A window of \a kind where one is named.
    void seeOpened(const QString &name, const std::function<void()> &open, const char *kind = "QWidget")
    {
        bool isSeen = false;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            if (QWidget *shown = isSeen ? nullptr : other(kind); shown != nullptr && isDrawn(*shown)) {
                isSeen = true;
                QTimer::singleShot(restOfAWindow, shown, [this, shown, name] {
                    m_visit(name, *shown);
                    shown->close();
                });
            }
        });
        watch.start(50ms);
        open();
        if (!QTest::qWaitFor([&] { return isSeen; }, longestWait)) {
            qWarning("nothing was opened by %s", qPrintable(name));
            return;
        }
        std::ignore = QTest::qWaitFor([this, kind] { return other(kind) == nullptr; }, longestWait);
    }

    void trigger(const char *action) { m_window.findChild<QAction *>(QLatin1StringView(action))->trigger(); }

private:
    /// A window of \a kind besides the main one.
    [[nodiscard]] QWidget *other(const char *kind) const
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto found = std::ranges::find_if(all, [this, kind](const QWidget *each) {
            const bool isSeen = each->isVisible() && !each->testAttribute(Qt::WA_DontShowOnScreen);
            return each != &m_window && isSeen && each->windowType() != Qt::ToolTip && each->inherits(kind);
        });
        return found == all.end() ? nullptr : *found;
    }

    MainWindow &m_window;
    const Visit &m_visit;
};

void visitMenus(Visitor &visitor, MainWindow &window)
{
    for (const QAction *each : window.menuBar()->actions()) {
        QMenu *menu = each->menu();
        const QString name = QString(each->text()).remove(u'&').toLower();
        visitor.seeOpened(QStringLiteral("menu-") + name,
            [menu, &window] { menu->popup(window.mapToGlobal(QPoint(0, window.menuBar()->height()))); });
    }
}

void visitQuestions(Visitor &visitor, DialogPrompt &prompt)
{
    visitor.seeOpened(QStringLiteral("question-save"),
        [&prompt] { std::ignore = prompt.askToSave(QStringLiteral("2026-03-04-two-days-by-the-river.md")); });
    visitor.seeOpened(QStringLiteral("question"), [&prompt] {
        std::ignore = prompt.confirm(QStringLiteral("Take the Picture Away"),
            QStringLiteral("The picture is used in two places. Both would show nothing."), QStringLiteral("Take Away"));
    });
    visitor.seeOpened(QStringLiteral("difference"), [&prompt] {
        prompt.showDifference(QStringLiteral("What Would Change"), QStringLiteral("One\nTwo\nThree\n"),
            QStringLiteral("One\nTwo and a half\nThree\n"));
    });
}

/// What is opened from within something else.
void visitInner(Visitor &visitor, MainWindow &window)
{
    visitor.trigger("actionForm");
    auto *date = window.findChild<DateField *>();
    visitor.seeOpened(
        QStringLiteral("date"), [date] { date->findChild<QToolButton *>()->click(); }, "frontrow::DatePicker");
    visitor.trigger("actionForm");
    visitor.trigger("actionBlog");
    auto *blog = window.findChild<BlogPage *>();
    visitor.seeOpened(
        QStringLiteral("engine"), [blog] { Q_EMIT blog->engineChangeRequested(); }, "frontrow::EngineDialog");
    blog->window()->close();
}

/// The dialog of a new event with an agenda: its sessions as a list, and a day of them as a grid.
void visitAgenda(Visitor &visitor, MainWindow &window)
{
    for (const int view : {0, 1}) {
        const QString name = view == 0 ? QStringLiteral("event-list") : QStringLiteral("event-grid");
        visitor.seeOpened(name, [&visitor, &window, view] {
            visitor.trigger("actionNewEvent");
            auto *dialog = window.findChild<EventDialog *>();
            dialog->openFile(QStringLiteral(FRONTROW_SOURCE_DIR "/tests/gallery/agenda.csv"));
            auto *list = dialog->findChild<SessionList *>();
            list->setPicked(1, true);
            list->setPicked(2, true);
            for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
                if (box->count() == 3 && box->itemData(1).typeId() == QMetaType::QDate) {
                    box->setCurrentIndex(view);
                }
            }
        });
    }
}

/// What comes over the text while one writes. The text is as it was afterwards.
void visitWriting(Visitor &visitor, MainWindow &window)
{
    window.editor().setCaret(window.session().document().text().size());
    window.editor().setFocus();
    QTest::keyClick(&window.editor(), Qt::Key_Return);
    QTest::keyClicks(&window.editor(), QStringLiteral("[Where](#"));
    visitor.trigger("actionComplete");
    visitor.see(QStringLiteral("completion"));
    QTest::keyClick(&window.editor(), Qt::Key_Escape);
    while (window.session().document().isModified()) {
        visitor.trigger("actionUndo");
    }
    for (int number = 1; number <= 2; ++number) {
        window.session().notices().notify(number == 1 ? Notice::Topic::Event : Notice::Topic::File,
            Notice::Severity::Warning,
            QStringLiteral("The picture images/river/slide-%1.png is larger than 2 MB, which readers wait for.")
                .arg(number));
    }
    visitor.see(QStringLiteral("notices"));
    window.session().notices().dismiss(Notice::Topic::Event);
    window.session().notices().dismiss(Notice::Topic::File);
}

/// What is done with a piece of the text. The text is as it was afterwards.
void visitEditing(Visitor &visitor, MainWindow &window)
{
    const QString text = window.session().document().text();
    window.editor().setCaret(text.indexOf(QStringLiteral("\n## ")) + 1);
    visitor.seeOpened(QStringLiteral("rename"), [&visitor] { visitor.trigger("actionHeadingRename"); });
    window.editor().setCaret(text.size());
    const TextEdits edits{{{text.indexOf(u"Longshore"), 9}, QStringLiteral("Longshore (again)")}};
    visitor.seeOpened(QStringLiteral("replace"), [&] {
        auto *dialog =
            new ChangesDialog(QStringLiteral("Replace in All Posts"), QStringLiteral("These places would change."),
                {{QStringLiteral("_posts/2026-10-14-longshore-2026-day-1.md"), QStringLiteral("Longshore 2026"), {},
                    changesOf(text, edits)}},
                &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    visitor.trigger("actionTable");
    visitor.see(QStringLiteral("table"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    window.editor().setCaret(text.indexOf(u"<figure"));
    visitor.trigger("actionFoldAll");
    visitor.see(QStringLiteral("folded"));
    visitor.trigger("actionUnfoldAll");
}

void visitPost(Visitor &visitor, MainWindow &window, DialogPrompt &prompt, const QString &post)
{
    window.openPlace(post);
    std::ignore = QTest::qWaitFor(
        [&window] { return window.session().frame().revision == window.session().document().revision(); }, longestWait);
    std::ignore = QTest::qWaitFor([&window] { return window.preview().isReady(); }, longestWait);
    QTest::qWait(2000); // pictures of the preview
    visitor.see(QStringLiteral("report"));
    window.editor().setCaret(window.session().document().text().indexOf(u"<figure"));
    for (const Opener &panel : panels) {
        visitor.trigger(panel.action);
        visitor.see(QLatin1StringView(panel.name));
        if (QLatin1StringView(panel.action) == "actionReplace"_L1) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        } else {
            visitor.trigger(panel.action);
        }
    }
    visitor.trigger("actionFigureEdit");
    visitor.see(QStringLiteral("figure"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    for (const Opener &opener : openers) {
        window.editor().setCaret(window.session().document().text().indexOf(u"<figure"));
        visitor.seeOpened(QLatin1StringView(opener.name), [&] { visitor.trigger(opener.action); });
    }
    visitAgenda(visitor, window);
    visitInner(visitor, window);
    visitWriting(visitor, window);
    visitEditing(visitor, window);
    visitMenus(visitor, window);
    visitQuestions(visitor, prompt);
}

} // namespace

void visitScenes(const QString &folder, QSize size, const Visit &visit)
{
    const QString post = makeBlog(folder);
    Settings settings(folder + QStringLiteral("/settings.ini"));
    settings.addRecentPost(post);
    settings.addRecentBlog(folder + QStringLiteral("/river-blog"));
    DialogPrompt prompt;
    MainWindow window(settings, prompt);
    prompt.setWindow(&window);
    window.resize(size);
    window.show();
    std::ignore = QTest::qWaitForWindowActive(&window);
    Visitor visitor(window, visit);
    visitor.see(QStringLiteral("start"));
    visitPost(visitor, window, prompt, post);
}

} // namespace frontrow::gallery
