// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/eventloop.h"
#include "support/seeded.h"
#include "support/testfiles.h"
#include "widgets/commands/menucommands.h"
#include "widgets/editor/findbar.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace frontrow;
using namespace frontrow::test;
using namespace Qt::StringLiterals;

namespace {

const QString post =
    u"---\ntitle: \"Two days\"\ntags: [river, night]\n---\n\n"
    "## Morning\n\nMist over the *water*, and [boats](#evening) in it.[^1]\n\n"
    "- [ ] ask the pilot\n- [x] look\n\n"
    "| Boat | Crew |\n| ---- | ---- |\n| Ida  | 3    |\n| Elk  | 4    |\n\n"
    "<figure>\n\t<img src=\"../images/one.png\" alt=\"A weir\">\n\t<figcaption>The weir</figcaption>\n</figure>\n\n"
    "Then the sun.\n\n### Noon\n\n> Said on board.\n\n## Evening\n\n"
    "<figure>\n\t<img src=\"two.png\">\n\t<img src=\"three.png\">\n</figure>\n\n"
    "The end 🚢.\n\n[^1]: A note.\n"_s;

/// Words that the caret is set behind.
const QStringList places{u"Mist"_s, u"## Morn"_s, u"[boa"_s, u"ask"_s, u"Ida"_s, u"A weir"_s, u"sun."_s, u"### Noon"_s,
    u"Said"_s, u"three"_s, u"end 🚢"_s, u"A note"_s, u"title: \"Two"_s};

/// Commands that are shown elsewhere: they write files, take the whole screen, speak, or are about undoing itself.
bool isLeftOut(const QAction &action)
{
    static const QSet<QString> names{u"actionSave"_s, u"actionUndo"_s, u"actionRedo"_s, u"actionFullScreen"_s,
        u"actionDistractionFree"_s, u"actionCaptureRegion"_s, u"actionCaptureAgain"_s, u"actionReadAloud"_s};
    return names.contains(action.objectName());
}

} // namespace

/// Every command of the menus, at many places of a post: it can be cancelled where it asks, and undone in one step
/// where it changes the text.
class TestMenuCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open(u"loose/2026-03-04-two-days.md"_s, post);
    }
    void cleanup() { m_fixture.reset(); }

    void everyCommandIsCancelledOrUndoneInOneStep()
    {
        QTest::keyClicks(&m_fixture->editor(), u"x"_s); // so that leaving the post has to be asked about
        const QString before = m_fixture->text();
        QRandomGenerator random = seededRandom();
        qsizetype changes = 0;
        for (QAction *action : actions()) {
            const QString place = places[random.bounded(places.size())];
            m_what = action->objectName() + u" behind "_s + place;
            const qsizetype caret = before.indexOf(place) + place.size();
            const qsizetype selected = random.bounded(2) == 0 ? 3 : 0;
            m_fixture->editor().select({caret - selected, selected});
            run(*action);
            changes += takeBack(before) ? 1 : 0;
        }
        QVERIFY2(changes > 20, qPrintable(QString::number(changes)));
        QCOMPARE(textOf(m_fixture->path(u"loose/2026-03-04-two-days.md"_s)), post);
        QCOMPARE(QDir(m_fixture->path(u"loose"_s)).entryList(QDir::Files), QStringList{u"2026-03-04-two-days.md"_s});
        QVERIFY(m_fixture->window->isVisible());
    }

    /// What needs a post is grey without one, and the rest can be cancelled there, too.
    void withoutAPostNothingIsOffered()
    {
        WindowFixture other;
        other.window = std::make_unique<MainWindow>(other.settings, other.prompt);
        other.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(other.window.get()));
        for (const MenuCommand &command : menuCommands(*other.window->menuBar())) {
            QAction *action = command.action;
            m_what = action->objectName();
            if (action->property("needsPost").toBool()) {
                QVERIFY2(!action->isEnabled(), qPrintable(m_what));
            } else if (action->isEnabled() && !isLeftOut(*action) && !changesPlace(*action)) {
                trigger(*action, *other.window);
                turnEventLoop();
                closeOthers(*other.window);
            }
            QVERIFY2(!other.session().isOpen(), qPrintable(m_what));
        }
    }

    /// In each menu, each letter that is underlined stands for one entry.
    void everyEntryHasALetterOfItsOwn()
    {
        QList<QMenu *> menus = m_fixture->window->menuBar()->findChildren<QMenu *>();
        QVERIFY(menus.size() > 8);
        for (const QMenu *menu : std::as_const(menus)) {
            QHash<QChar, QString> letters;
            for (const QAction *entry : menu->actions()) {
                if (entry->isSeparator() || (entry->objectName().isEmpty() && entry->menu() == nullptr)) {
                    continue; // recent posts
                }
                const qsizetype mark = entry->text().indexOf(u'&');
                QVERIFY2(mark >= 0 && mark + 1 < entry->text().size(), qPrintable(menu->title() + entry->text()));
                const QChar letter = entry->text()[mark + 1].toLower();
                QVERIFY2(!letters.contains(letter),
                    qPrintable(menu->title() + u": "_s + letters.value(letter) + u" / "_s + entry->text()));
                letters.insert(letter, entry->text());
            }
        }
    }

    void theFigureMenuActsOnTheFigureAtTheCaret_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString weir =
            u"<figure>\n\t<img src=\"../images/one.png\" alt=\"A weir\">\n\t<figcaption>The weir</figcaption>\n</figure>\n\n"_s;
        const QString sun = u"Then the sun.\n\n"_s;
        QTest::newRow("down") << u"actionFigureDown"_s << weir + sun << sun + weir;
        QTest::newRow("up") << u"actionFigureUp"_s << u"| Elk  | 4    |\n\n"_s + weir << u"| Elk  | 4    |\n\n"_s;
        QTest::newRow("remove") << u"actionFigureRemove"_s << weir << QString();
    }

    void theFigureMenuActsOnTheFigureAtTheCaret()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QVERIFY(post.contains(before));
        m_fixture->editor().setCaret(post.indexOf(u"A weir"_s));
        m_fixture->action(qPrintable(command))->trigger();
        QTRY_VERIFY(m_fixture->text() != post);
        QVERIFY(m_fixture->text().contains(after));
        QCOMPARE(m_fixture->text().count(u"The weir"_s), after.isEmpty() ? 0 : 1);
        m_fixture->editor().undo();
        QCOMPARE(m_fixture->text(), post);
    }

    void pictureOfAFigureIsOpenedAndReplaced()
    {
        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(Qt::darkYellow);
        QVERIFY(QDir().mkpath(m_fixture->path(u"loose/images"_s)));
        QVERIFY(picture.save(m_fixture->path(u"loose/images/one.png"_s)));
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(m_fixture->path(u"the new weir.png"_s)));
        m_fixture->session().reader().readAgain();
        const auto isFound = [this] { return m_fixture->session().frame().pictures.contains(u"../images/one.png"_s); };
        QTRY_VERIFY(isFound());
        m_fixture->editor().setCaret(post.indexOf(u"A weir"_s));
        m_fixture->action("actionFigureOpen")->trigger();
        QTRY_COMPARE(m_fixture->prompt.files, QStringList{m_fixture->path(u"loose/images/one.png"_s)});

        m_fixture->action("actionFigureReplace")->trigger(); // and cancelled
        QTRY_VERIFY(m_fixture->prompt.asked.contains(u"picture"_s));
        turnEventLoop();
        QCOMPARE(m_fixture->text(), post);
        m_fixture->prompt.picture = m_fixture->path(u"the new weir.png"_s);
        m_fixture->action("actionFigureReplace")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->text().contains(u"../images/one.png"_s), 20'000);
        QVERIFY(m_fixture->text().contains(u"alt=\"A weir\""_s) && m_fixture->text().contains(u"The weir"_s));
    }

    void cutAndPasteKeepTheTextAsItIs()
    {
        PostEditor &editor = m_fixture->editor();
        editor.select({post.indexOf(u"Mist"_s), 4});
        m_fixture->action("actionCopy")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Mist"_s);
        QCOMPARE(m_fixture->text(), post);
        m_fixture->action("actionCut")->trigger();
        QString without = post;
        QCOMPARE(m_fixture->text(), without.remove(post.indexOf(u"Mist"_s), 4));
        m_fixture->action("actionPaste")->trigger();
        QTRY_COMPARE(m_fixture->text(), post);
        m_fixture->action("actionSelectAll")->trigger();
        QCOMPARE(editor.textCursor().selectedText().size(), post.size());
    }

    /// A table of a page is text where it is pasted as such.
    void pastedAsPlainTextHtmlIsWords()
    {
        auto *page = new QMimeData;
        page->setHtml(u"<p>a <b>bold</b> word</p>"_s);
        page->setText(u"a bold word"_s);
        QGuiApplication::clipboard()->setMimeData(page);
        m_fixture->editor().setCaret(post.indexOf(u"Then the"_s));
        m_fixture->action("actionPastePlain")->trigger();
        QTRY_VERIFY(m_fixture->text().contains(u"\na bold wordThen the sun."_s));
        m_fixture->editor().undo();
        QCOMPARE(m_fixture->text(), post);
    }

    void findingGoesOnWithoutTheBar()
    {
        const auto *bar = m_fixture->window->findChild<FindBar *>();
        m_fixture->editor().setCaret(0);
        m_fixture->action("actionFind")->trigger();
        QTRY_VERIFY(bar->isVisible());
        bar->findChild<QLineEdit *>(u"findEdit"_s)->setText(u"weir"_s);
        const auto found = [this] { return m_fixture->editor().textCursor().selectionStart(); };
        m_fixture->editor().setFocus();
        m_fixture->action("actionFindNext")->trigger();
        const int one = found();
        QCOMPARE(m_fixture->editor().textCursor().selectedText(), u"weir"_s);
        m_fixture->action("actionFindNext")->trigger();
        QVERIFY(found() != one);
        m_fixture->action("actionFindPrevious")->trigger();
        QCOMPARE(found(), one);
    }

    void whatIsSeenIsRememberedOverAStart()
    {
        m_fixture->action("actionZoomIn")->trigger();
        m_fixture->action("actionZoomIn")->trigger();
        m_fixture->action("actionPreviewIn")->trigger();
        m_fixture->action("actionTypewriter")->trigger();
        m_fixture->action("actionFocus")->trigger();
        m_fixture->action("actionPreview")->trigger();
        const double size = m_fixture->editor().font().pointSizeF();
        QVERIFY(!m_fixture->action("actionPreview")->isChecked());
        m_fixture->window->close();
        m_fixture->window.reset();
        m_fixture->open(m_fixture->path(u"loose/2026-03-04-two-days.md"_s));
        QCOMPARE(m_fixture->editor().font().pointSizeF(), size);
        QVERIFY(m_fixture->action("actionTypewriter")->isChecked() && m_fixture->action("actionFocus")->isChecked());
        QVERIFY(!m_fixture->action("actionPreview")->isChecked());
        m_fixture->action("actionZoomOut")->trigger();
        QVERIFY(m_fixture->editor().font().pointSizeF() < size);
        m_fixture->action("actionZoomReset")->trigger();
        const double usual = m_fixture->editor().font().pointSizeF();
        m_fixture->action("actionZoomIn")->trigger();
        m_fixture->action("actionZoomIn")->trigger();
        QCOMPARE(m_fixture->editor().font().pointSizeF(), size);
        QVERIFY(usual < size);
    }

private:
    [[nodiscard]] QList<QAction *> actions()
    {
        QList<QAction *> found;
        for (const MenuCommand &command : menuCommands(*m_fixture->window->menuBar())) {
            if (!command.action->objectName().isEmpty() && !isLeftOut(*command.action)) {
                found.append(command.action);
            }
        }
        return found;
    }

    /// Opens a post, or closes the window.
    static bool changesPlace(const QAction &action)
    {
        static const QSet<QString> names{u"actionNew"_s, u"actionQuit"_s, u"actionSample"_s};
        return names.contains(action.objectName()) || action.objectName().isEmpty();
    }

    /// Carries \a action out, and takes back what can be switched; what asks in an event loop of its own is cancelled.
    void trigger(QAction &action, const QWidget &window)
    {
        QTimer leaving;
        connect(&leaving, &QTimer::timeout, this, [&window] { closeOthers(window); });
        leaving.start(20);
        action.trigger();
        if (action.isCheckable() && action.actionGroup() == nullptr) {
            action.trigger();
        }
    }

    void run(QAction &action)
    {
        trigger(action, *m_fixture->window);
        settle();
        closeOthers(*m_fixture->window);
        turnEventLoop();
    }

    void settle()
    {
        turnEventLoop();
        QVERIFY2(QTest::qWaitFor([this] { return !m_fixture->session().isBusy(); }, 20'000), qPrintable(m_what));
        m_fixture->waitForFrame();
    }

    /// Whatever has come up besides \a window is cancelled.
    static void closeOthers(const QWidget &window)
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close();
        }
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each == &window || !each->isVisible()) {
                continue;
            }
            if (auto *dialog = qobject_cast<QDialog *>(each)) {
                dialog->reject();
            } else {
                each->close();
            }
        }
    }

    /// Undoes what was changed, and shows that it was one step; whether there was anything.
    bool takeBack(const QString &before)
    {
        const QString after = m_fixture->text();
        if (after == before) {
            return false;
        }
        m_fixture->editor().undo();
        QVERIFY2(m_fixture->text() == before, qPrintable(m_what + u'\n' + after + u'\n' + m_fixture->text()));
        m_fixture->editor().redo();
        QVERIFY2(m_fixture->text() == after, qPrintable(m_what));
        m_fixture->editor().undo();
        QVERIFY2(m_fixture->text() == before, qPrintable(m_what));
        m_fixture->waitForFrame();
        return true;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_what;
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestMenuCommands test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_menucommands.moc"
