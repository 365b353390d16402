// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "support/person.h"
#include "widgets/fields/fieldeditor.h"
#include "widgets/fields/fieldguide.h"
#include "widgets/fields/tagchip.h"
#include "widgets/panels/frontmatterpanel.h"
#include "widgets/preview/previewview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QKeySequence>
#include <QLabel>
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
    std::unique_ptr<Desk> m_desk;

    void sitDown()
    {
        m_desk = std::make_unique<Desk>();
        QDir().mkpath(m_desk->path(QStringLiteral("_posts")));
        write(QStringLiteral("_config.yml"), "title: River blog\n");
        for (int number = 1; number <= 4; ++number) {
            write(QStringLiteral("_posts/2026-01-0%1-old.md").arg(number),
                QByteArrayLiteral("---\nlayout: posts\ntitle: Old\nexcerpt: Short.\ndate: 2026-01-01\n"
                                  "tags: [AWS Summit, Rivers]\nformat: ")
                    + (number % 2 ? "panel" : "talk") + "\ncomments: true\nvenue: Town hall\n---\nText\n");
        }
        m_desk->open(QStringLiteral("_posts/2026-05-18-rivers.md"), post);
        QTRY_VERIFY(panel().editorOf(QStringLiteral("venue"))); // the blog is read on a worker
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_desk->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    FrontMatterPanel &panel() { return *m_desk->window->findChild<FrontMatterPanel *>(QStringLiteral("formPanel")); }

    template <typename T> T *find(const char *path)
    {
        FieldEditor *editor = panel().editorOf(QString::fromLatin1(path));
        return editor ? editor->findChild<T *>() : nullptr;
    }

    /// The lines of the text that are not in the post as it was opened.
    QStringList changedLines()
    {
        QStringList lines = m_desk->text().split(u'\n');
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
    void init() { sitDown(); }
    void cleanup() { m_desk.reset(); }

    void noFieldTakesTheKeyOfAMenu()
    {
        QSet<QKeySequence> menus;
        for (const QAction *menu : m_desk->window->menuBar()->actions()) {
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
        QCOMPARE(m_desk->text(), post); // looking changes nothing
    }

    void aTagIsCompletedWithTheBlogsCase()
    {
        focusIn("tags");
        Person::type(QStringLiteral("aws"));
        const auto *edit = find<QLineEdit>("tags");
        QTRY_VERIFY(edit->completer()->popup()->isVisible());
        Person::press(QStringLiteral("Down"));
        Person::press(QStringLiteral("Return"));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("tags: [Rivers, 'Open Data', AWS Summit ]")});
        QTRY_COMPARE(chips(),
            (QStringList{QStringLiteral("Rivers"), QStringLiteral("Open Data"), QStringLiteral("AWS Summit")}));
        Person::type(QStringLiteral("rivers,")); // there already
        QTest::qWait(100); // nothing may be added in this time
        QCOMPARE(chips().size(), 3);
        Person::type(QStringLiteral("Boats,"));
        QTRY_COMPARE(chips().size(), 4);
        QVERIFY(find<QLineEdit>("tags")->text().isEmpty());
    }

    void chipsAreMovedEditedAndRemovedByKeyboard()
    {
        focusIn("tags");
        Person::press(QStringLiteral("Left"));
        Person::press(QStringLiteral("ctrl+Left"));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("tags: ['Open Data', Rivers ]")});
        Person::press(QStringLiteral("Return"));
        Person::type(QStringLiteral("Open Water"));
        Person::press(QStringLiteral("Return"));
        QTRY_COMPARE(chips(), (QStringList{QStringLiteral("Open Water"), QStringLiteral("Rivers")}));
        Person::press(QStringLiteral("BackSpace"));
        Person::press(QStringLiteral("BackSpace"));
        QTRY_COMPARE(chips(), QStringList{QStringLiteral("Open Water")});
        m_desk->editor().setFocus();
        for (int step = 0; step < 3; ++step) {
            Person::press(QStringLiteral("ctrl+z"));
        }
        QTRY_COMPARE(m_desk->text(), post);
        QTRY_COMPARE(chips(), (QStringList{QStringLiteral("Rivers"), QStringLiteral("Open Data")}));
    }

    void aChipIsRemovedByMouse()
    {
        focusIn("tags");
        const TagChip *chip = panel().editorOf(QStringLiteral("tags"))->findChildren<TagChip *>().constFirst();
        Person::click(*chip, QPoint(chip->width() - 10, chip->height() / 2));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("tags: ['Open Data' ]")});
    }

    void aDateIsTypedSteppedAndChosen()
    {
        focusIn("date");
        Person::press(QStringLiteral("Up"));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("date: 2026-05-19")});
        Person::press(QStringLiteral("ctrl+a"));
        Person::type(QStringLiteral("2026-02-3"));
        QTest::qWait(100); // nothing may be written in this time
        QCOMPARE(changedLines(), QStringList{QStringLiteral("date: 2026-05-19")}); // no date yet
        Person::type(QStringLiteral("0"));
        QTest::qWait(100); // nothing may be written in this time
        QCOMPARE(changedLines(), QStringList{QStringLiteral("date: 2026-05-19")}); // there is no 30 February
        Person::press(QStringLiteral("BackSpace"));
        Person::press(QStringLiteral("BackSpace"));
        Person::type(QStringLiteral("28"));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("date: 2026-02-28")});

        Person::press(QStringLiteral("alt+Down"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        Person::press(QStringLiteral("Left"));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("date: 2026-02-27")});
        auto *time = QApplication::activePopupWidget()->findChild<QCheckBox *>();
        Person::click(*time, QPoint(8, time->height() / 2));
        QTRY_VERIFY(changedLines().constFirst().startsWith(QStringLiteral("date: 2026-02-27 ")));
        Person::press(QStringLiteral("Escape"));
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void whatIsNoDateDoesNotStayInTheForm()
    {
        focusIn("date");
        Person::press(QStringLiteral("End"));
        Person::type(QStringLiteral("x"));
        Person::press(QStringLiteral("Tab"));
        QTRY_COMPARE(panel().editorOf(QStringLiteral("date"))->value().toString(), QStringLiteral("2026-05-18"));
        QCOMPARE(changedLines(), QStringList());
    }

    void yesAndNoKeepTheirWay()
    {
        focusIn("comments");
        auto *box = find<QCheckBox>("comments");
        Person::click(*box, QPoint(8, box->height() / 2));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("comments: no")});
        Person::click(*box, QPoint(8, box->height() / 2));
        QTRY_COMPARE(m_desk->text(), post);
    }

    void aKeyOfTheBlogIsWrittenByTyping()
    {
        focusIn("venue");
        Person::type(QStringLiteral("Boat: house"));
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("venue: \"Boat: house\"")});
        Person::press(QStringLiteral("ctrl+shift+y")); // to the text: the value is selected there
        QTRY_COMPARE(m_desk->editor().textCursor().selectedText(), QStringLiteral("\"Boat: house\""));
        Person::press(QStringLiteral("ctrl+z"));
        QTRY_COMPARE(m_desk->text(), post); // what was typed is one step
    }

    void theShortcutGoesBothWays()
    {
        m_desk->editor().setCaret(m_desk->text().indexOf(QStringLiteral("talk")));
        Person::press(QStringLiteral("ctrl+shift+y"));
        QTRY_COMPARE(panel().currentPath(), QStringLiteral("format"));
        QVERIFY(find<QComboBox>("format")->lineEdit()->hasFocus() || find<QComboBox>("format")->hasFocus());
        Person::press(QStringLiteral("ctrl+shift+y"));
        QTRY_COMPARE(m_desk->editor().textCursor().selectedText(), QStringLiteral("talk"));
    }

    void aFieldIsMovedRenamedAndRemoved()
    {
        focusIn("format");
        auto *button = panel().findChild<QToolButton *>(QStringLiteral("fieldButton"));
        const auto choose = [&](const char *keys) {
            QTimer::singleShot(300, this, [keys] { Person::press(QString::fromLatin1(keys)); });
            button->showMenu();
            m_desk->waitForFrame();
        };
        choose("u");
        QTRY_VERIFY(m_desk->text().contains(QStringLiteral("format: talk\ntags: [Rivers, 'Open Data' ]\n")));
        choose("d");
        QTRY_COMPARE(m_desk->text(), post);
        m_desk->prompt.text = QStringLiteral("kind");
        choose("n");
        QTRY_COMPARE(changedLines(), QStringList{QStringLiteral("kind: talk")});
        focusIn("comments");
        choose("r");
        QTRY_VERIFY(!m_desk->text().contains(QStringLiteral("comments")));
        QVERIFY(m_desk->text().contains(QStringLiteral("base: &b one\n")));
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
        PostEditor &editor = m_desk->editor();
        editor.setCaret(m_desk->text().indexOf(QStringLiteral("Two Days")));
        Person::type(QStringLiteral("A: "));
        QTRY_VERIFY(!m_desk->session().frame().frontMatter.isReadable());
        QTRY_VERIFY(panel().findChild<QLabel *>(QStringLiteral("problemLabel"))->isVisible());
        QVERIFY(!find<QLineEdit>("title")->isEnabled());
        Person::press(QStringLiteral("ctrl+s"));
        QTRY_VERIFY(!m_desk->session().document().isModified());
        for (int key = 0; key < 3; ++key) {
            Person::press(QStringLiteral("BackSpace"));
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
