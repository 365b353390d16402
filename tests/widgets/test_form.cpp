// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/fields/fieldeditor.h"
#include "widgets/fields/fieldguide.h"
#include "widgets/fields/tagchip.h"
#include "widgets/panels/frontmatterpanel.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTimer>
#include <QToolButton>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString post = QStringLiteral("---\n"
                                    "layout: posts # the blog's own\n"
                                    "title:  Two Days by the River\n"
                                    "date: 2026-05-18\n"
                                    "tags: [Rivers, 'Open Data' ]\n"
                                    "format: talk\n"
                                    "comments: yes\n"
                                    "base: &b one\n"
                                    "---\n\n"
                                    "## Morning\n\nText.\n");

} // namespace

/// The front matter form, by keyboard and mouse, on a blog of four posts.
class TestForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    void openWindow()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QDir().mkpath(m_fixture->path(QStringLiteral("_posts")));
        write(QStringLiteral("_config.yml"), "title: River blog\n");
        for (int number = 1; number <= 4; ++number) {
            write(QStringLiteral("_posts/2026-01-0%1-old.md").arg(number),
                QByteArrayLiteral("---\nlayout: posts\ntitle: Old\nexcerpt: Short.\ndate: 2026-01-01\n"
                                  "tags: [AWS Summit, Rivers]\nformat: ")
                    + (number % 2 ? "panel" : "talk") + "\ncomments: true\nvenue: Town hall\n---\nText\n");
        }
        m_fixture->open(QStringLiteral("_posts/2026-05-18-rivers.md"), post);
        QTRY_VERIFY(panel().editorOf(QStringLiteral("venue"))); // the blog is read on a worker
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_fixture->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    FrontMatterPanel &panel() { return *m_fixture->window->findChild<FrontMatterPanel *>(QStringLiteral("formPanel")); }

    template <typename T> T *find(const char *path)
    {
        FieldEditor *editor = panel().editorOf(QString::fromLatin1(path));
        return editor ? editor->findChild<T *>() : nullptr;
    }

    /// The lines of the text that are not in the post as it was opened.
    QStringList changedLines()
    {
        QStringList lines = m_fixture->text().split(u'\n');
        for (const QString &line : post.split(u'\n')) {
            lines.removeOne(line);
        }
        return lines;
    }

    QStringList chips()
    {
        QStringList texts;
        for (const TagChip *chip : panel().editorOf(QStringLiteral("tags"))->findChildren<TagChip *>()) {
            if (chip->isVisible()) {
                texts.append(chip->text());
            }
        }
        return texts;
    }

    void focusIn(const char *path)
    {
        panel().focusField(QString::fromLatin1(path));
        QTRY_VERIFY(panel().editorOf(QString::fromLatin1(path))->focusProxy()->hasFocus());
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { m_fixture.reset(); }

    void noFieldTakesTheKeyOfAMenu()
    {
        QSet<QKeySequence> menus;
        for (const QAction *menu : m_fixture->window->menuBar()->actions()) {
            menus.insert(QKeySequence::mnemonic(menu->text()));
        }
        QVERIFY(menus.contains(QKeySequence(Qt::ALT | Qt::Key_P)));
        for (const char *path : {"title", "excerpt", "date", "modified", "last_modified_at", "tags", "categories",
                 "category", "layout", "author", "published", "comments", "header.overlay_image", "header.caption"}) {
            const QString label = fieldLabel(QString::fromLatin1(path));
            const QKeySequence key = QKeySequence::mnemonic(label);
            QVERIFY2(key.isEmpty() || !menus.contains(key), qPrintable(label));
        }
    }

    /// Room that is left on a tall screen is below the fields, not between them.
    void fieldsStandTogether()
    {
        panel().resize(panel().width(), 3000);
        auto *rows = panel().findChild<QWidget *>(QStringLiteral("rows"));
        rows->parentWidget()->layout()->activate();
        QVERIFY2(rows->height() <= rows->sizeHint().height(), qPrintable(QString::number(rows->height())));
    }

    void theFormIsTheBlogs()
    {
        QVERIFY(find<QPlainTextEdit>("excerpt")); // the blog's key, not yet in this post
        QVERIFY(find<QComboBox>("format"));
        QCOMPARE(find<QComboBox>("format")->count(), 2);
        QVERIFY(find<QCheckBox>("comments"));
        QVERIFY(find<QCheckBox>("comments")->isChecked());
        QVERIFY(find<QLineEdit>("venue"));
        QVERIFY(find<QLineEdit>("venue")->text().isEmpty());
        QVERIFY(!find<QLineEdit>("base")); // an anchor: shown, with the way to the text
        QVERIFY(find<QToolButton>("base"));
        QCOMPARE(m_fixture->text(), post); // looking changes nothing
    }

    void aTagIsCompletedWithTheBlogsCase()
    {
        focusIn("tags");
        InputDriver::type(QStringLiteral("aws"));
        const auto *edit = find<QLineEdit>("tags");
        QTRY_VERIFY(edit->completer()->popup()->isVisible());
        InputDriver::press(QStringLiteral("Down"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("tags: [Rivers, 'Open Data', AWS Summit ]")});
        QTRY_COMPARE(chips(),
            (QStringList{QStringLiteral("Rivers"), QStringLiteral("Open Data"), QStringLiteral("AWS Summit")}));
        InputDriver::type(QStringLiteral("rivers,")); // there already
        InputDriver::type(QStringLiteral("Boats,"));
        QTRY_COMPARE(chips(),
            (QStringList{QStringLiteral("Rivers"), QStringLiteral("Open Data"), QStringLiteral("AWS Summit"),
                QStringLiteral("Boats")}));
        QVERIFY(find<QLineEdit>("tags")->text().isEmpty());
    }

    void chipsAreMovedEditedAndRemovedByKeyboard()
    {
        focusIn("tags");
        InputDriver::press(QStringLiteral("Left"));
        InputDriver::press(QStringLiteral("ctrl+Left"));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("tags: ['Open Data', Rivers ]")});
        InputDriver::press(QStringLiteral("Return"));
        InputDriver::type(QStringLiteral("Open Water"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_COMPARE(chips(), (QStringList{QStringLiteral("Open Water"), QStringLiteral("Rivers")}));
        InputDriver::press(QStringLiteral("BackSpace"));
        InputDriver::press(QStringLiteral("BackSpace"));
        QTRY_COMPARE(chips(), QStringList{QStringLiteral("Open Water")});
        m_fixture->editor().setFocus();
        for (int step = 0; step < 3; ++step) {
            InputDriver::press(QStringLiteral("ctrl+z"));
        }
        QTRY_COMPARE(m_fixture->text(), post);
        QTRY_COMPARE(chips(), (QStringList{QStringLiteral("Rivers"), QStringLiteral("Open Data")}));
    }

    void aChipIsRemovedByMouse()
    {
        focusIn("tags");
        const TagChip *chip = panel().editorOf(QStringLiteral("tags"))->findChildren<TagChip *>().constFirst();
        InputDriver::click(*chip, QPoint(chip->width() - 10, chip->height() / 2));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("tags: ['Open Data' ]")});
    }

    void aDateIsTypedSteppedAndChosen()
    {
        focusIn("date");
        InputDriver::press(QStringLiteral("Up"));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("date: 2026-05-19")});
        InputDriver::press(QStringLiteral("ctrl+a"));
        InputDriver::type(QStringLiteral("2026-02-3"));
        QTRY_COMPARE(find<QLineEdit>("date")->text(), QStringLiteral("2026-02-3"));
        QCOMPARE(changedLines(), QStringList{QStringLiteral("date: 2026-05-19")}); // no date yet
        InputDriver::type(QStringLiteral("0"));
        QTRY_COMPARE(find<QLineEdit>("date")->text(), QStringLiteral("2026-02-30"));
        QCOMPARE(changedLines(), QStringList{QStringLiteral("date: 2026-05-19")}); // there is no 30 February
        InputDriver::press(QStringLiteral("BackSpace"));
        InputDriver::press(QStringLiteral("BackSpace"));
        InputDriver::type(QStringLiteral("28"));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("date: 2026-02-28")});

        InputDriver::press(QStringLiteral("alt+Down"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        InputDriver::press(QStringLiteral("Left"));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("date: 2026-02-27")});
        auto *time = QApplication::activePopupWidget()->findChild<QCheckBox *>();
        InputDriver::click(*time, QPoint(8, time->height() / 2));
        QTRY_VERIFY(changedLines().constFirst().startsWith(QStringLiteral("date: 2026-02-27 ")));
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void whatIsNoDateDoesNotStayInTheForm()
    {
        focusIn("date");
        InputDriver::press(QStringLiteral("End"));
        InputDriver::type(QStringLiteral("x"));
        InputDriver::press(QStringLiteral("Tab"));
        QTRY_COMPARE(panel().editorOf(QStringLiteral("date"))->value().toString(), QStringLiteral("2026-05-18"));
        QCOMPARE(changedLines(), QStringList());
    }

    void yesAndNoKeepTheirWay()
    {
        focusIn("comments");
        auto *box = find<QCheckBox>("comments");
        InputDriver::click(*box, QPoint(8, box->height() / 2));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("comments: no")});
        InputDriver::click(*box, QPoint(8, box->height() / 2));
        QTRY_COMPARE(m_fixture->text(), post);
    }

    void aKeyOfTheBlogIsWrittenByTyping()
    {
        focusIn("venue");
        InputDriver::type(QStringLiteral("Boat: house"));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("venue: \"Boat: house\"")});
        InputDriver::press(QStringLiteral("ctrl+shift+y")); // to the text: the value is selected there
        QTRY_COMPARE(m_fixture->editor().textCursor().selectedText(), QStringLiteral("\"Boat: house\""));
        InputDriver::press(QStringLiteral("ctrl+z"));
        QTRY_COMPARE(m_fixture->text(), post); // what was typed is one step
    }

    void theShortcutGoesBothWays()
    {
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("talk")));
        InputDriver::press(QStringLiteral("ctrl+shift+y"));
        QTRY_COMPARE(panel().currentPath(), QStringLiteral("format"));
        QVERIFY(find<QComboBox>("format")->lineEdit()->hasFocus() || find<QComboBox>("format")->hasFocus());
        InputDriver::press(QStringLiteral("ctrl+shift+y"));
        QTRY_COMPARE(m_fixture->editor().textCursor().selectedText(), QStringLiteral("talk"));
    }

    void aFieldIsMovedRenamedAndRemoved()
    {
        focusIn("format");
        auto *button = panel().findChild<QToolButton *>(QStringLiteral("fieldButton"));
        const auto choose = [&](const char *keys) {
            QTimer::singleShot(300, this, [keys] { InputDriver::press(QString::fromLatin1(keys)); });
            button->showMenu();
            m_fixture->waitForFrame();
        };
        choose("u");
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("format: talk\ntags: [Rivers, 'Open Data' ]\n")));
        choose("d");
        QTRY_COMPARE(m_fixture->text(), post);
        m_fixture->prompt.text = QStringLiteral("kind");
        choose("n");
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("kind: talk")});
        focusIn("comments");
        choose("r");
        QTRY_VERIFY(!m_fixture->text().contains(QStringLiteral("comments")));
        QVERIFY(m_fixture->text().contains(QStringLiteral("base: &b one\n")));
    }

    void everyFieldExplainsItself()
    {
        focusIn("date");
        const auto *help = panel().findChild<QLabel *>(QStringLiteral("helpLabel"));
        QVERIFY2(help->text().contains(QStringLiteral("future")), qPrintable(help->text()));
        QVERIFY(!panel().editorOf(QStringLiteral("date"))->focusProxy()->accessibleName().isEmpty());
    }

    void faultyFrontMatterBlocksNothing()
    {
        PostEditor &editor = m_fixture->editor();
        editor.setCaret(m_fixture->text().indexOf(QStringLiteral("Two Days")));
        InputDriver::type(QStringLiteral("A: "));
        QTRY_VERIFY(!m_fixture->session().frame().frontMatter.isReadable());
        QTRY_VERIFY(panel().findChild<QLabel *>(QStringLiteral("problemLabel"))->isVisible());
        QVERIFY(!find<QLineEdit>("title")->isEnabled());
        InputDriver::press(QStringLiteral("ctrl+s"));
        QTRY_VERIFY(!m_fixture->session().document().isModified());
        for (int key = 0; key < 3; ++key) {
            InputDriver::press(QStringLiteral("BackSpace"));
        }
        QTRY_VERIFY(find<QLineEdit>("title")->isEnabled());
    }
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestForm test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_form.moc"
