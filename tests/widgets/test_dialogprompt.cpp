// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendareader.h"
#include "site/text/textmerge.h"
#include "support/inputdriver.h"
#include "support/testfiles.h"
#include "widgets/dialogs/dialogprompt.h"
#include "widgets/dialogs/diffview.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <optional>

using namespace frontrow;
using namespace frontrow::test;
using namespace Qt::StringLiterals;

/// The questions of the program as dialogs, answered by keyboard: what each answer gives, and that leaving a question
/// gives nothing.
class TestDialogPrompt : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { m_opened.append(url); } // NOLINT(readability-make-member-function-const): a slot

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeTestFile(path(u"post.md"_s), "Text.\n"));
        QVERIFY(writeTestFile(path(u"picture.png"_s), "x"));
        QVERIFY(writeTestFile(path(u"slides.pdf"_s), "x"));
        QVERIFY(writeTestFile(path(u"agenda.ics"_s), "x"));
        QVERIFY(QDir(m_folder.path()).mkpath(u"blog"_s));
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    }
    void init() { m_opened.clear(); }
    void cleanupTestCase()
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    /// An answered question gives the keyboard back to the window that asked, which is not always the main one.
    void theWindowThatAskedGoesOn()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QDialog dialog(&window);
        dialog.resize(300, 200);
        dialog.show();
        QTRY_COMPARE(QApplication::activeWindow(), &dialog); // Qt counts it as active with its parent, too

        DialogPrompt prompt;
        prompt.setWindow(&window);
        QTimer answer;
        answer.setInterval(100);
        connect(&answer, &QTimer::timeout, this, [&answer] {
            const QWidget *question = QApplication::activeModalWidget();
            if (question != nullptr && question->isActiveWindow()) {
                answer.stop();
                InputDriver::press(QStringLiteral("Escape"));
            }
        });
        answer.start();
        QVERIFY(!prompt.confirm(QStringLiteral("Undo"), QStringLiteral("Undo it?"), QStringLiteral("Undo")));
        QTRY_COMPARE(QApplication::activeWindow(), &dialog); // Qt counts it as active with its parent, too
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_VERIFY(!dialog.isVisible());
    }

    void changesAreSavedDiscardedOrKept_data()
    {
        QTest::addColumn<int>("button");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("choice");
        QTest::newRow("Return") << 0 << int(Qt::Key_Return) << int(UserPrompt::SaveChoice::Save);
        QTest::newRow("Escape") << 0 << int(Qt::Key_Escape) << int(UserPrompt::SaveChoice::Cancel);
        QTest::newRow("Save") << int(QMessageBox::Save) << 0 << int(UserPrompt::SaveChoice::Save);
        QTest::newRow("Discard") << int(QMessageBox::Discard) << 0 << int(UserPrompt::SaveChoice::Discard);
        QTest::newRow("Cancel") << int(QMessageBox::Cancel) << 0 << int(UserPrompt::SaveChoice::Cancel);
    }

    void changesAreSavedDiscardedOrKept()
    {
        QFETCH(const int, button);
        QFETCH(const int, key);
        QFETCH(const int, choice);
        QString words;
        whenAsked([&](QWidget &dialog) {
            auto &box = static_cast<QMessageBox &>(dialog);
            words = box.text();
            if (key != 0) {
                press(dialog, Qt::Key(key));
            } else {
                box.button(QMessageBox::StandardButton(button))->click();
            }
        });
        QCOMPARE(int(m_prompt.askToSave(u"a <b>bold</b> & plain title"_s)), choice);
        QVERIFY2(words.contains(u"a &lt;b&gt;bold&lt;/b&gt; &amp; plain title"_s), qPrintable(words));
    }

    void aQuestionIsOnlyAnsweredByItsButton_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("isMeant");
        QTest::newRow("the button") << u"button"_s << true;
        QTest::newRow("Return, too soon") << u"Return"_s << false; // the keyboard is on Cancel
        QTest::newRow("Escape") << u"Escape"_s << false;
        QTest::newRow("the window is closed") << u"close"_s << false;
    }

    void aQuestionIsOnlyAnsweredByItsButton()
    {
        QFETCH(const QString, way);
        QFETCH(const bool, isMeant);
        QStringList words;
        whenAsked([&](QWidget &dialog) {
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                words.append(label->text());
                words.append(label->textFormat() == Qt::PlainText ? u"plain"_s : QString());
            }
            const auto buttons = dialog.findChildren<QPushButton *>();
            if (way == u"button") {
                (*std::ranges::find(buttons, u"Throw Away"_s, &QPushButton::text))->click();
            } else if (way == u"close") {
                dialog.close();
            } else {
                press(dialog, way == u"Return" ? Qt::Key_Return : Qt::Key_Escape);
            }
        });
        QCOMPARE(m_prompt.confirm(u"Title"_s, u"Is <b>this</b> meant?"_s, u"Throw Away"_s), isMeant);
        QVERIFY2(
            words.contains(u"Is <b>this</b> meant?"_s) && words.contains(u"plain"_s), qPrintable(words.join(u'|')));
    }

    void wordsAreTypedOrNot_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("answer"); // null for none
        QTest::newRow("as it was") << QString() << int(Qt::Key_Return) << u"first"_s;
        QTest::newRow("other words") << u"  über alles "_s << int(Qt::Key_Return) << u"über alles"_s;
        QTest::newRow("blanks") << u"   "_s << int(Qt::Key_Return) << QString();
        QTest::newRow("left") << u"other"_s << int(Qt::Key_Escape) << QString();
    }

    void wordsAreTypedOrNot()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, key);
        QFETCH(const QString, answer);
        whenAsked([&](QWidget &dialog) {
            auto *edit = dialog.findChild<QLineEdit *>();
            if (!typed.isEmpty()) {
                edit->setText(typed);
            }
            press(dialog, Qt::Key(key));
        });
        const std::optional<QString> given = m_prompt.askForText(u"Title"_s, u"Name:"_s, u"first"_s);
        QCOMPARE(given.has_value(), !answer.isNull());
        QCOMPARE(given.value_or(QString()), answer);
    }

    void filesAreChosen_data()
    {
        QTest::addColumn<int>("question");
        QTest::addColumn<QString>("name");
        int question = 0;
        for (const char *name : {"post.md", "picture.png", "slides.pdf", "agenda.ics", "blog", "blog"}) {
            QTest::addRow("%d: %s", question, name) << question << QString::fromLatin1(name);
            ++question;
        }
    }

    void filesAreChosen()
    {
        QFETCH(const int, question);
        QFETCH(const QString, name);
        const auto ask = [&] {
            switch (question) {
            case 0:
                return m_prompt.choosePost(m_folder.path());
            case 1:
                return m_prompt.choosePicture(m_folder.path());
            case 2:
                return m_prompt.choosePdf(m_folder.path());
            case 3:
                return m_prompt.chooseAgenda(m_folder.path());
            case 4:
                return m_prompt.chooseSite(m_folder.path());
            default:
                return m_prompt.chooseFolder(u"Any"_s, m_folder.path());
            }
        };
        QStringList filters;
        whenAsked([&](QWidget &dialog) {
            filters = static_cast<QFileDialog &>(dialog).nameFilters();
            dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
            press(dialog, Qt::Key_Return);
        });
        QCOMPARE(ask(), std::optional(path(name)));
        if (question < 4) {
            static const QRegularExpression ending(u"\\*(\\.\\w+)"_s);
            bool isOffered = false;
            for (const QRegularExpressionMatch &match : ending.globalMatch(filters.constFirst())) {
                isOffered = isOffered || name.endsWith(match.capturedView(1));
            }
            QVERIFY2(isOffered, qPrintable(filters.join(u'|')));
        }
        whenAsked([](QWidget &dialog) { press(dialog, Qt::Key_Escape); });
        QCOMPARE(ask(), std::nullopt);
    }

    /// What the dialog for posts offers as agendas is opened as one.
    void agendasAreThoseThatAreRead()
    {
        QStringList filters;
        whenAsked([&](QWidget &dialog) {
            filters = static_cast<QFileDialog &>(dialog).nameFilters();
            press(dialog, Qt::Key_Escape);
        });
        QCOMPARE(m_prompt.choosePost(m_folder.path()), std::nullopt);
        QCOMPARE(filters.size(), 3);
        static const QRegularExpression ending(u"\\*(\\.\\w+)"_s);
        qsizetype endings = 0;
        for (const QRegularExpressionMatch &match : ending.globalMatch(filters[1])) {
            QVERIFY2(isAgendaFile(path(u"x"_s) + match.captured(1)), qPrintable(match.captured(1)));
            ++endings;
        }
        QVERIFY(endings > 5);
        for (const QRegularExpressionMatch &match : ending.globalMatch(filters[0])) {
            QVERIFY2(!isAgendaFile(path(u"x"_s) + match.captured(1)), qPrintable(match.captured(1)));
        }
    }

    void filesToWriteHaveTheirNameAtFirst_data()
    {
        QTest::addColumn<int>("question");
        QTest::addColumn<QString>("name");
        QTest::newRow("post") << 0 << u"2026-03-04-new.md"_s;
        QTest::newRow("PDF") << 1 << u"new.pdf"_s;
        QTest::newRow("zip file") << 2 << u"new.zip"_s;
    }

    void filesToWriteHaveTheirNameAtFirst()
    {
        QFETCH(const int, question);
        QFETCH(const QString, name);
        const auto ask = [&] {
            return question == 0 ? m_prompt.choosePostToWrite(path(name))
                : question == 1  ? m_prompt.choosePdfToWrite(path(name))
                                 : m_prompt.chooseZipToWrite(path(name));
        };
        whenAsked([](QWidget &dialog) { press(dialog, Qt::Key_Return); });
        QCOMPARE(ask(), std::optional(path(name)));
        whenAsked([](QWidget &dialog) { press(dialog, Qt::Key_Escape); });
        QCOMPARE(ask(), std::nullopt);
        QVERIFY(!QFile::exists(path(name)));
    }

    void coloursAreChosen()
    {
        whenAsked([](QWidget &dialog) { press(dialog, Qt::Key_Escape); });
        QCOMPARE(m_prompt.chooseColour(Qt::red), std::nullopt);
        whenAsked([](QWidget &dialog) { static_cast<QDialog &>(dialog).accept(); });
        QCOMPARE(m_prompt.chooseColour(QColor(10, 20, 30)), std::optional(QColor(10, 20, 30)));
    }

    void aDifferenceIsShown()
    {
        QString shown;
        QString title;
        whenAsked([&](QWidget &dialog) {
            shown = dialog.findChild<DiffView *>()->toPlainText();
            title = dialog.windowTitle();
            press(dialog, Qt::Key_Escape);
        });
        m_prompt.showDifference(u"The File on Disk"_s, u"one\nmine\n"_s, u"one\ntheirs\n"_s);
        QCOMPARE(title, u"The File on Disk"_s);
        QVERIFY2(shown.contains(u"− mine"_s) && shown.contains(u"+ theirs"_s), qPrintable(shown));
    }

    void aMergeIsTakenOrLeft()
    {
        const QList<MergePart> parts = mergeParts(u"a\nb\nc\n"_s, u"a\nmine\nc\n"_s, u"a\nb\nc\ntheirs\n"_s);
        whenAsked([](QWidget &dialog) { press(dialog, Qt::Key_Escape); });
        QCOMPARE(m_prompt.merge(parts), std::nullopt);
        whenAsked([](QWidget &dialog) { static_cast<QDialog &>(dialog).accept(); });
        QCOMPARE(m_prompt.merge(parts), std::optional(u"a\nmine\nc\ntheirs\n"_s));
    }

    /// Letters that look like others are seen for what they are.
    void aLinkIsOpenedOnlyWhenItsTargetWasSeen()
    {
        const QUrl url(u"https://ex\u0430mple.org/a b?q=<i>"_s); // a Cyrillic letter
        QString words;
        whenAsked([&](QWidget &dialog) {
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                words += label->text();
            }
            press(dialog, Qt::Key_Escape);
        });
        m_prompt.openLink(url);
        QVERIFY2(
            words.contains(u"xn--"_s) && words.contains(u"/a%20b"_s) && !words.contains(u'\u0430'), qPrintable(words));
        QCOMPARE(m_opened, QList<QUrl>());
        whenAsked([](QWidget &dialog) {
            const auto buttons = dialog.findChildren<QPushButton *>();
            (*std::ranges::find(buttons, u"Open"_s, &QPushButton::text))->click();
        });
        m_prompt.openLink(url);
        QCOMPARE(m_opened, QList<QUrl>{url});
    }

    void aFileIsOpenedAsAFile()
    {
        m_prompt.openFile(path(u"50 % of #1.png"_s));
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.constFirst().toLocalFile(), path(u"50 % of #1.png"_s));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// To whatever has the keyboard in \a dialog.
    static void press(QWidget &dialog, Qt::Key key)
    {
        QWidget *focused = dialog.focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &dialog, key);
    }

    /// Lets \a answer answer the next dialog.
    void whenAsked(const std::function<void(QWidget &dialog)> &answer)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [timer, answer] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (dialog != nullptr && dialog->isVisible()) {
                timer->stop();
                timer->deleteLater();
                answer(*dialog);
            }
        });
        timer->start(5);
    }

    QTemporaryDir m_folder{QDir::tempPath() + u"/Fragen für Übung XXXXXX"_s};
    DialogPrompt m_prompt;
    QList<QUrl> m_opened;
};

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QApplication application(argc, argv);
    TestDialogPrompt test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_dialogprompt.moc"
