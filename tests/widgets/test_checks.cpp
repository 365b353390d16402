// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/editor/spellingmarks.h"
#include "widgets/panels/checkrow.h"
#include "widgets/panels/checkspanel.h"
#include "widgets/statusline.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QTimeZone>
#include <QToolButton>

#include <algorithm>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString post = QStringLiteral("---\n"
                                    "title: Two Days by the River\n"
                                    "lang: en\n"
                                    "---\n\n"
                                    "## Morning\n\n"
                                    "Mist over the the water, and many of the these boats.\n\n"
                                    "See [the weir]() and the aplause of the harbour.\n\n"
                                    "The speker was late.\n");

} // namespace

/// Checks and spelling as a person meets them, by mouse and by keyboard alone.
class TestChecks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] ChecksPanel &panel() { return *m_fixture->window->findChild<ChecksPanel *>(); }

    /// The row about \a code that is shown; nullptr without one.
    [[nodiscard]] CheckRow *row(const char *code)
    {
        for (CheckRow *each : panel().findChildren<CheckRow *>()) {
            if (!each->isHidden() && each->diagnostic().code == QLatin1StringView(code)) {
                return each;
            }
        }
        return nullptr;
    }

    void openPanel()
    {
        InputDriver::press(QStringLiteral("ctrl+shift+m"));
        QTRY_VERIFY(panel().isVisible());
        QTRY_VERIFY(row("link-empty") != nullptr);
    }

    [[nodiscard]] static QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

    [[nodiscard]] static QStringList textsOf(const QMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            texts.append(QString(action->text()).remove(u'&'));
        }
        return texts;
    }

    /// Clicks the command \a text of the open menu.
    static void clickAction(const QString &text)
    {
        const qsizetype index = textsOf(*openMenu()).indexOf(text);
        QVERIFY2(index >= 0, qPrintable(textsOf(*openMenu()).join(u'|')));
        InputDriver::click(*openMenu(), openMenu()->actionGeometry(openMenu()->actions().at(index)).center());
    }

    /// Opens the context menu where the editor shows \a word.
    void openMenuAt(const QString &word)
    {
        const qsizetype at = m_fixture->text().indexOf(word) + word.size() / 2;
        PostEditor &editor = m_fixture->editor();
        QTextCursor cursor(editor.document());
        cursor.setPosition(static_cast<int>(at));
        const QPoint place = editor.cursorRect(cursor).center();
        QContextMenuEvent opening(QContextMenuEvent::Mouse, place, editor.viewport()->mapToGlobal(place));
        QApplication::sendEvent(editor.viewport(), &opening);
        QTRY_VERIFY(openMenu() != nullptr);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open(QStringLiteral("post.md"), post);
    }
    void cleanup() { m_fixture.reset(); }

    void theButtonSaysHowManyAndOpensThem()
    {
        QToolButton *button = nullptr;
        for (QToolButton *each : m_fixture->window->findChildren<QToolButton *>()) {
            if (each->defaultAction() != nullptr
                && each->defaultAction()->objectName() == QStringLiteral("actionChecks") && each->isVisible()) {
                button = each;
            }
        }
        QVERIFY(button != nullptr);
        QTRY_VERIFY(button->text().startsWith(QStringLiteral("4 ")));
        QVERIFY(!button->icon().isNull());
        InputDriver::click(*button);
        QTRY_VERIFY(panel().isVisible());
        QTRY_VERIFY(row("spelling") != nullptr);
        QVERIFY(row("word-twice") != nullptr);
        QVERIFY(row("link-empty")->y() < row("spelling")->y()); // the graver first
    }

    void aClickLeadsToThePlace()
    {
        openPanel();
        const QLabel *message = row("link-empty")->findChild<QLabel *>();
        InputDriver::click(*message);
        QTRY_COMPARE(m_fixture->editor().caret(), post.indexOf(QStringLiteral("](")) + 2);
        QTRY_VERIFY(m_fixture->editor().hasFocus());
    }

    void theKeyboardIsEnough()
    {
        openPanel();
        QTRY_VERIFY(qobject_cast<CheckRow *>(QApplication::focusWidget()) != nullptr);
        InputDriver::press(QStringLiteral("Down"));
        InputDriver::press(QStringLiteral("Down"));
        QTRY_COMPARE(static_cast<QWidget *>(row("link-empty")), QApplication::focusWidget());
        InputDriver::press(QStringLiteral("Up"));
        QTRY_VERIFY(QApplication::focusWidget() != row("link-empty"));
        InputDriver::press(QStringLiteral("Down"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_COMPARE(m_fixture->editor().caret(), post.indexOf(QStringLiteral("](")) + 2);
    }

    void aButtonFixesAndUndoBringsBack()
    {
        openPanel();
        CheckRow *twice = row("word-twice");
        QToolButton *fix = twice->findChild<QToolButton *>();
        QVERIFY(fix->text().contains(QStringLiteral("the")));
        InputDriver::click(*fix);
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("Mist over the water")));
        QTRY_VERIFY(!row("word-twice")->findChild<QLabel *>()->text().contains(QStringLiteral("“the the”")));
        m_fixture->editor().setFocus();
        InputDriver::press(QStringLiteral("ctrl+z"));
        QTRY_COMPARE(m_fixture->text(), post);
    }

    void oneOfSeveralWaysOutIsChosenInTheMenu()
    {
        openPanel();
        CheckRow *surplus = nullptr;
        for (CheckRow *each : panel().findChildren<CheckRow *>()) {
            surplus = each->diagnostic().fixes.size() == 2 ? each : surplus;
        }
        QVERIFY(surplus != nullptr);
        surplus->setFocus();
        InputDriver::press(QStringLiteral("Menu"));
        QTRY_VERIFY(openMenu() != nullptr);
        const QStringList texts = textsOf(*openMenu());
        QVERIFY2(texts.contains(QStringLiteral("Keep “these”")) && texts.contains(QStringLiteral("Keep “the”")),
            qPrintable(texts.join(u'|')));
        for (qsizetype i = 0; i <= texts.indexOf(QStringLiteral("Keep “the”")); ++i) {
            InputDriver::press(QStringLiteral("Down"));
        }
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("many of the boats")));
    }

    void kindsAreIgnoredAndBlockInThisBlog()
    {
        openPanel();
        const auto choose = [&](CheckRow &chosen, const QString &text) {
            chosen.setFocus();
            InputDriver::press(QStringLiteral("Menu"));
            QTRY_VERIFY(openMenu() != nullptr);
            clickAction(text);
            QTRY_VERIFY(openMenu() == nullptr);
        };
        choose(*row("link-empty"), QStringLiteral("Block Publishing in This Blog"));
        QTRY_VERIFY(row("link-empty")->diagnostic().isBlocking);
        QVERIFY(std::ranges::any_of(m_fixture->session().frame().diagnostics, &Diagnostic::isBlocking));
        choose(*row("word-twice"), QStringLiteral("Ignore in This Blog"));
        QTRY_VERIFY(row("word-twice") == nullptr);
        const CheckRules rules = m_fixture->settings.checkRules(m_fixture->session().blogFolder());
        QCOMPARE(rules.ignored, QSet<QString>{QStringLiteral("word-twice")});
        QCOMPARE(rules.blocking, QSet<QString>{QStringLiteral("link-empty")});

        m_fixture->window->session().document().textDocument()->setModified(false);
        m_fixture->window->close(); // the next window knows it, too
        m_fixture->window.reset();
        m_fixture->open(m_fixture->path(QStringLiteral("post.md")));
        QTRY_VERIFY(panel().isVisible()); // as it was left
        QTRY_VERIFY(row("link-empty") != nullptr);
        QVERIFY(row("word-twice") == nullptr);
        QLabel *ignored = nullptr;
        for (QLabel *label : panel().findChildren<QLabel *>()) {
            ignored = label->text().contains(QStringLiteral("<a ")) ? label : ignored;
        }
        QVERIFY(ignored != nullptr && ignored->isVisible());
        Q_EMIT ignored->linkActivated(QStringLiteral("#"));
        QTRY_VERIFY(openMenu() != nullptr);
        InputDriver::press(QStringLiteral("Down"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY(row("word-twice") != nullptr);
    }

    /// What other posts do is read on a worker, and then known.
    void theBlogIsKnown()
    {
        const auto write = [&](const QString &name, const QByteArray &text) {
            QVERIFY(QDir().mkpath(QFileInfo(m_fixture->path(name)).absolutePath()));
            QFile file(m_fixture->path(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        };
        write(QStringLiteral("blog/_config.yml"), "title: x\n");
        write(QStringLiteral("blog/_layouts/single.html"), "{{ content }}\n");
        for (const char *day : {"01", "02"}) {
            write(QStringLiteral("blog/_posts/2026-01-%1-x.md").arg(QLatin1StringView(day)),
                "---\nlayout: single\ntags: [River Days]\n---\nText\n");
        }
        m_fixture->open(QStringLiteral("blog/_posts/2026-01-03-y.md"),
            QStringLiteral("---\nlayout: nowhere\ntitle: y\ntags: [river days]\n---\nText\n"));
        InputDriver::press(QStringLiteral("ctrl+shift+m"));
        QTRY_VERIFY(row("term-case") != nullptr && row("layout-unknown") != nullptr);
        InputDriver::click(*row("term-case")->findChild<QToolButton *>());
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("tags: [River Days]")));
        InputDriver::click(*row("layout-unknown")->findChild<QToolButton *>());
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("layout: single")));
        QTRY_VERIFY(row("term-case") == nullptr && row("layout-unknown") == nullptr);
    }

    void misspeltWordsAreFixed()
    {
        SpellingMarks &marks = m_fixture->editor().spelling();
        const qsizetype word = post.indexOf(QStringLiteral("aplause"));
        QTRY_COMPARE(marks.wordAt(word), (TextRange{word, 7}));
        QVERIFY(!marks.wordAt(post.indexOf(QStringLiteral("late"))));
        openMenuAt(QStringLiteral("aplause"));
        const QStringList texts = textsOf(*openMenu());
        const qsizetype applause = texts.indexOf(QStringLiteral("applause"));
        QVERIFY2(applause >= 0, qPrintable(texts.join(u'|')));
        QVERIFY(texts.contains(QStringLiteral("Add “aplause” to the Dictionary")));
        for (qsizetype i = 0; i <= applause; ++i) {
            InputDriver::press(QStringLiteral("Down"));
        }
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("the applause of")));
        InputDriver::press(QStringLiteral("ctrl+z"));
        QTRY_COMPARE(m_fixture->text(), post);
    }

    void wordsAreIgnoredUntilTheProgramEnds()
    {
        SpellingMarks &marks = m_fixture->editor().spelling();
        const qsizetype word = post.indexOf(QStringLiteral("speker"));
        QTRY_VERIFY(marks.wordAt(word));
        openMenuAt(QStringLiteral("speker"));
        clickAction(QStringLiteral("Ignore “speker”"));
        QTRY_VERIFY(!marks.wordAt(word));
        QVERIFY(marks.wordAt(post.indexOf(QStringLiteral("aplause"))));
    }

    void marksMoveWithTheText()
    {
        SpellingMarks &marks = m_fixture->editor().spelling();
        QTRY_VERIFY(marks.wordAt(post.indexOf(QStringLiteral("speker"))));
        m_fixture->editor().setCaret(post.indexOf(QStringLiteral("## Morning")));
        InputDriver::type(QStringLiteral("x"));
        QTRY_VERIFY(m_fixture->text() != post);
        QVERIFY(marks.wordAt(m_fixture->text().indexOf(QStringLiteral("speker")))); // before anything is read again
        InputDriver::press(QStringLiteral("BackSpace"));
        QTRY_COMPARE(m_fixture->text(), post);
    }

    void f7SwitchesSpellingOffAndOn()
    {
        SpellingMarks &marks = m_fixture->editor().spelling();
        const qsizetype word = post.indexOf(QStringLiteral("speker"));
        QTRY_VERIFY(marks.wordAt(word));
        InputDriver::press(QStringLiteral("F7"));
        QTRY_VERIFY(!marks.wordAt(word));
        QVERIFY(!m_fixture->settings.value(setting::checksSpelling));
        InputDriver::press(QStringLiteral("F7"));
        QTRY_VERIFY(marks.wordAt(word));
    }

    void appearancesAreSaid_data()
    {
        QTest::addColumn<PostAppearance::State>("state");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("words");
        using State = PostAppearance::State;
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime then(QDate(2026, 5, 19), QTime(10, 0), berlin);
        QTest::newRow("now") << State::Now << then << "dated 19 May, at /x/";
        QTest::newRow("another year") << State::Now << then.addYears(-1) << "dated 19 May 2025, at /x/";
        QTest::newRow("no date") << State::Now << QDateTime() << "at /x/";
        QTest::newRow("later") << State::Later << then << "appears 19 May 10:00 CEST at /x/";
        QTest::newRow("later, said in UTC") << State::Later << then.toUTC() << "appears 19 May 10:00 CEST at /x/";
        QTest::newRow("held back") << State::Unpublished << then << "not published (“published: false”), else at /x/";
        QTest::newRow("draft") << State::Draft << then << "not published: a draft, else at /x/";
    }

    void appearancesAreSaid()
    {
        QFETCH(const PostAppearance::State, state);
        QFETCH(const QDateTime, moment);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), QTimeZone("Europe/Berlin"));
        const QString words = appearanceText({state, moment}, QStringLiteral("/x/"), now);
        QLocale::setDefault(before);
        QTEST(words, "words");
    }

    void theAddressIsSaidInLettersAndTakesNoPlaceFromTheWords()
    {
        QStatusBar bar;
        StatusLine line(bar);
        PreviewFrame frame;
        frame.words = 151;
        frame.appearance = {PostAppearance::State::Now, QDateTime()};
        frame.pageUrl = QStringLiteral("/%E5%AD%A6%E4%B9%A0/B%C3%BChne%20eins%3F/") + QStringLiteral("x").repeated(300);
        line.setFrame(frame);
        bar.resize(700, 30);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const QList<QLabel *> labels = bar.findChildren<QLabel *>();
        const auto found = [&](QStringView start) {
            return *std::ranges::find_if(labels, [&](const QLabel *label) { return label->text().startsWith(start); });
        };
        const QLabel *words = found(u"151 word");
        QVERIFY(words->width() >= words->sizeHint().width());
        const QLabel *page = found(u"at ");
        QVERIFY2(page->text().startsWith(QStringLiteral("at /学习/Bühne%20eins%3F/x")), qPrintable(page->text()));
        QVERIFY(page->width() > bar.width() / 3);
    }
};

QTEST_MAIN(TestChecks)
#include "test_checks.moc"
