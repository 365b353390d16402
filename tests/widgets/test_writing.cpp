// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogoverrides.h"
#include "support/fixturefiles.h"
#include "widgets/editor/completionlist.h"
#include "widgets/find/postfinddialog.h"
#include "widgets/workbench.h"
#include "windowfixture.h"
#include "workspace/blog/blogreader.h"
#include "workspace/settings/editorsettings.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>
#include <QTextBlock>
#include <QTimeZone>
#include <QTreeWidget>

using namespace frontrow;
using namespace frontrow::test;

/// What helps while one writes: pasting, and what is offered at the caret.
class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void anAddressPastedOverWordsMakesALink()
    {
        openText(QStringLiteral("See the talk now.\n"));
        selectWords(QStringLiteral("the talk"));
        copy(QStringLiteral("https://example.com/talk"));
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(body(), QStringLiteral("See [the talk](https://example.com/talk) now.\n"));
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("!"));
        QCOMPARE(body(), QStringLiteral("See [the talk](https://example.com/talk)! now.\n"));
        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(body(), QStringLiteral("See the talk now.\n"));
    }

    void anAddressPastedElsewhereIsText()
    {
        openText(QStringLiteral("See `the talk` now.\n"));
        copy(QStringLiteral("https://example.com/talk"));
        selectWords(QStringLiteral("talk"));
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(body(), QStringLiteral("See `the https://example.com/talk` now.\n"));
        key(Qt::Key_Z, Qt::ControlModifier);
        selectWords(QStringLiteral("now"));
        key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(body(), QStringLiteral("See `the talk` https://example.com/talk.\n"));
    }

    void copiedPagesComeAsMarkdown()
    {
        openText(QStringLiteral("Before\n\nafter\n"));
        const auto copyPage = [] {
            auto *data = new QMimeData;
            data->setHtml(QStringLiteral(
                "<h2>Costs</h2><ul><li>one <b>bold</b></li><li><a href=\"https://a.b/\">two</a></li></ul>"));
            data->setText(QStringLiteral("Costs\none bold\ntwo"));
            QGuiApplication::clipboard()->setMimeData(data);
        };
        copyPage();
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("after")));
        key(Qt::Key_V, Qt::ControlModifier);
        const QString markdown = QStringLiteral("## Costs\n\n- one **bold**\n- [two](https://a.b/)\n\n");
        QCOMPARE(body(), QStringLiteral("Before\n\n") + markdown + QStringLiteral("after\n"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(body(), QStringLiteral("Before\n\nafter\n"));
        copyPage();
        key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(body(), QStringLiteral("Before\n\nCosts\none bold\ntwoafter\n"));
    }

    void theLinkCommandOffersTheCopiedAddress()
    {
        openText(QStringLiteral("See the talk now.\n"));
        selectWords(QStringLiteral("the talk"));
        copy(QStringLiteral("https://example.com/talk"));
        key(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(body(), QStringLiteral("See [the talk](https://example.com/talk) now.\n"));
        QCOMPARE(m_fixture->editor().textCursor().selectedText(), QStringLiteral("https://example.com/talk"));
    }

    void linksOpenAsThoseOfTheBlogDo()
    {
        openBlogPost();
        BlogOverrides overrides = m_fixture->window->workbench().blog().reader().overrides();
        overrides.opensNewTab = true;
        QVERIFY(m_fixture->window->workbench().blog().reader().choose(overrides));
        typeAtEnd(QStringLiteral("\nword"));
        selectWords(QStringLiteral("word"));
        copy(QStringLiteral("https://elsewhere.example/"));
        key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(m_fixture->text().endsWith(QStringLiteral("[word](https://elsewhere.example/){:target=\"_blank\"}")),
            qPrintable(m_fixture->text().last(80)));
    }

    void anchorsAreOfferedWhileALinkIsTyped()
    {
        openText(QStringLiteral("## The Opening\n\n## The Opening\n\nText\n"));
        typeAtEnd(QStringLiteral("see [it](#the"));
        QTRY_VERIFY(list().isVisible());
        QCOMPARE(labels(), (QStringList{QStringLiteral("#the-opening"), QStringLiteral("#the-opening-1")}));
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QVERIFY(!list().isVisible());
        QVERIFY(m_fixture->text().endsWith(QStringLiteral("see [it](#the-opening-1")));
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_fixture->text().endsWith(QStringLiteral("see [it](#the")));
    }

    void escapeClosesWhatIsOffered()
    {
        openText(QStringLiteral("## Opening\n\nText\n"));
        typeAtEnd(QStringLiteral("[it](#o"));
        QTRY_VERIFY(list().isVisible());
        key(Qt::Key_Escape);
        QVERIFY(!list().isVisible());
        key(Qt::Key_Return);
        QVERIFY(m_fixture->text().endsWith(QStringLiteral("[it](#o\n")));
    }

    void nothingIsOfferedInCodeOrWhileComposing()
    {
        openText(QStringLiteral("## Opening\n\n```\nText\n```\n"));
        m_fixture->waitForFrame();
        m_fixture->editor().setCaretAfterLine(m_fixture->text().indexOf(QStringLiteral("Text")));
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("[it](#o"));
        QTest::qWait(300); // nothing may be offered in this time
        QVERIFY(!list().isVisible());
        m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        openText(QStringLiteral("## Opening\n\nText\n"));
        typeAtEnd(QStringLiteral("[it](#o"));
        QTRY_VERIFY(list().isVisible());
        QInputMethodEvent composing(QStringLiteral("p"), {});
        QCoreApplication::sendEvent(&m_fixture->editor(), &composing);
        QVERIFY(!list().isVisible());
        key(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!list().isVisible());
    }

    void footnotesAreOffered()
    {
        openText(QStringLiteral("A[^source].\n\n[^source]: Where it is from.\n\nText\n"));
        typeAtEnd(QStringLiteral("more[^"));
        QTRY_VERIFY(list().isVisible());
        key(Qt::Key_Tab);
        QVERIFY2(m_fixture->text().endsWith(QStringLiteral("more[^source]")), qPrintable(m_fixture->text()));
    }

    void theBlogsPostsTagsAndPicturesAreOffered()
    {
        openBlogPost();
        typeAtEnd(QStringLiteral("\n{% post_url day"));
        QTRY_VERIFY(list().isVisible());
        key(Qt::Key_Return);
        QVERIFY2(m_fixture->text().contains(QRegularExpression(QStringLiteral("\\{% post_url \\d{4}-[\\w-]+ %\\}$"))),
            qPrintable(m_fixture->text().last(80)));
        const qsizetype front = m_fixture->text().indexOf(QStringLiteral("\n---"));
        m_fixture->editor().setCaret(front);
        type(QStringLiteral("\nlayout: "));
        QVERIFY(!list().isVisible());
        key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(list().isVisible());
        QVERIFY(labels().contains(QStringLiteral("single")));
    }

    /// What changes the text beside the person: a file that another program wrote, or what is found out about a figure.
    void whatIsTakenComesWhereTheTextHasMoved()
    {
        openText(QStringLiteral("## Opening\n\nText\n"));
        typeAtEnd(QStringLiteral("[it](#o"));
        QTRY_VERIFY(list().isVisible());
        const qsizetype top = m_fixture->text().indexOf(QStringLiteral("## Opening"));
        m_fixture->session().document().apply({{{top, 0}, QStringLiteral("From outside.\n\n")}});
        key(Qt::Key_Tab);
        QCOMPARE(m_fixture->text().sliced(top), QStringLiteral("From outside.\n\n## Opening\n\nText\n[it](#opening"));
    }

    /// What is complete already needs no taking: Return ends the line.
    void returnEndsALineThatIsComplete()
    {
        openText(QStringLiteral("## Opening\n\n## Opening hours\n\nText\n"));
        typeAtEnd(QStringLiteral("[it](#opening"));
        QTRY_VERIFY(list().isVisible());
        key(Qt::Key_Return);
        QVERIFY(m_fixture->text().endsWith(QStringLiteral("[it](#opening\n")));
        QVERIFY(!list().isVisible());
    }

    void aFootnoteIsWrittenAndLeft()
    {
        openText(QStringLiteral("Text more.\n"));
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral(" more")));
        key(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("Source."));
        QCOMPARE(body(), QStringLiteral("Text[^1] more.\n\n[^1]: Source.\n"));
        key(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("!"));
        QCOMPARE(body(), QStringLiteral("Text[^1]! more.\n\n[^1]: Source.\n"));
    }

    void ctrlAndClickFollow()
    {
        openText(QStringLiteral("[down](#the-end) [web](https://example.com/) A[^x]\n\n## The End\n\n[^x]: Ex\n"));
        m_fixture->waitForFrame();
        const auto click = [this](const QString &words) {
            QTextCursor cursor(m_fixture->editor().document());
            cursor.setPosition(static_cast<int>(m_fixture->text().indexOf(words)) + 1);
            const QPoint place = m_fixture->editor().cursorRect(cursor).center();
            QTest::mouseClick(m_fixture->editor().viewport(), Qt::LeftButton, Qt::ControlModifier, place);
        };
        click(QStringLiteral("down"));
        QCOMPARE(m_fixture->editor().textCursor().block().text(), QStringLiteral("## The End"));
        click(QStringLiteral("web"));
        QCOMPARE(m_fixture->prompt.links, QList<QUrl>{QUrl(QStringLiteral("https://example.com/"))});
        click(QStringLiteral("[^x]"));
        QCOMPARE(m_fixture->editor().textCursor().block().text(), QStringLiteral("[^x]: Ex"));
    }

    void anAddressOfTheBlogOpensItsPost()
    {
        openBlogPost();
        const QList<IndexedPost> &posts = m_fixture->window->workbench().blog().reader().snapshot().index.posts;
        const QString here = m_fixture->session().document().filePath();
        const auto other = std::ranges::find_if(posts,
            [&here](const IndexedPost &post) { return post.kind == DocumentKind::Post && !here.endsWith(post.path); });
        QVERIFY(other != posts.end());
        const QString path = other->path;
        typeAtEnd(QStringLiteral("\n[x](") + other->url + QStringLiteral(")"));
        key(Qt::Key_Left);
        m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        key(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY2(m_fixture->session().document().filePath().endsWith(path), qPrintable(path));
    }

    void allPostsAreSearched()
    {
        openBlogPost();
        typeAtEnd(QStringLiteral("\nunheardof"));
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_fixture->window->findChild<PostFindDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto *words = dialog->findChild<QLineEdit *>();
        auto *list = dialog->findChild<QTreeWidget *>();
        words->setText(QStringLiteral("unheardof"));
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        Q_EMIT list->itemActivated(list->topLevelItem(0)->child(0), 0);
        QCOMPARE(m_fixture->editor().textCursor().selectedText(), QStringLiteral("unheardof"));
        words->setText(QStringLiteral("title:"));
        QTRY_VERIFY(list->topLevelItemCount() > 1);
        QTreeWidgetItem *other = nullptr;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            const bool isOpen = list->topLevelItem(row)->text(0).contains(QStringLiteral("day-2"));
            other = isOpen ? other : list->topLevelItem(row);
        }
        QVERIFY(other != nullptr);
        m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        const QString shown = other->text(0);
        Q_EMIT list->itemActivated(other->child(0), 0);
        QTRY_VERIFY(shown.endsWith(m_fixture->session().document().filePath().section(u'/', -2)));
        QTRY_COMPARE(m_fixture->editor().textCursor().selectedText().toLower(), QStringLiteral("title:"));
    }

    void theDateIsInsertedWhereTheCaretIs()
    {
        openBlogPost(); // whose blog is in Berlin
        const QString before = m_fixture->text();
        const qsizetype date = before.indexOf(QStringLiteral("date: ")) + 6;
        const qsizetype end = before.indexOf(u'\n', date);
        m_fixture->editor().setCaret(date);
        m_fixture->editor().select({date, end - date});
        key(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
        const QString written = m_fixture->text().sliced(date).section(u'\n', 0, 0);
        const QDateTime now = QDateTime::currentDateTime();
        const QDateTime read = QDateTime::fromString(written, QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
        QVERIFY2(read.isValid(), qPrintable(written));
        QVERIFY2(qAbs(read.secsTo(now)) < 60, qPrintable(written));
        QCOMPARE(read.offsetFromUtc(), now.toTimeZone(QTimeZone("Europe/Berlin")).offsetFromUtc());
        m_fixture->session().document().textDocument()->undo();
        QCOMPARE(m_fixture->text(), before);
        m_fixture->editor().setCaret(before.size());
        key(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
        const QDate today = now.toTimeZone(QTimeZone("Europe/Berlin")).date();
        QVERIFY2(m_fixture->text().sliced(before.size()).contains(QString::number(today.year())),
            qPrintable(m_fixture->text().sliced(before.size())));
    }

    void wordsOfASelectionAndASectionAreCounted()
    {
        openText(
            QStringLiteral("One two.\n\n## Three\n\nFour `five` six. {% comment %}no{% endcomment %}\n\n## Seven\n"));
        m_fixture->waitForFrame();
        const auto says = [this](const QString &words) {
            for (const QLabel *label : m_fixture->window->statusBar()->findChildren<QLabel *>()) {
                if (label->text().startsWith(words)) {
                    return true;
                }
            }
            return false;
        };
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("six")));
        QTRY_VERIFY(says(QStringLiteral("7 word(s) · 4 in this section")));
        selectWords(QStringLiteral("Four `five`"));
        QTRY_VERIFY(says(QStringLiteral("2 of 7 word(s)")) || says(QStringLiteral("1 of 7 word(s)")));
        m_fixture->editor().selectAll();
        QTRY_VERIFY(says(QStringLiteral("7 of 7 word(s)")));
        selectWords(QStringLiteral("## "));
        QTRY_VERIFY(says(QStringLiteral("7 word(s)")));
    }

    /// On a typewriter keys keep the caret's line where it is; a click scrolls nothing.
    void theTypewriterFollowsKeysOnly()
    {
        openText(QStringLiteral("line\n\n").repeated(100));
        PostEditor &editor = m_fixture->editor();
        m_fixture->action("actionTypewriter")->setChecked(true);
        editor.setCaret(m_fixture->text().indexOf(QStringLiteral("line")) + 300);
        key(Qt::Key_Down);
        const auto middle = [&editor] {
            return std::abs(editor.cursorRect().center().y() - editor.viewport()->height() / 2);
        };
        QVERIFY2(middle() < 60, qPrintable(QString::number(middle())));
        const int before = editor.verticalScrollBar()->value();
        QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, QPoint(50, 30));
        QCOMPARE(editor.verticalScrollBar()->value(), before);
        QTest::mouseDClick(editor.viewport(), Qt::LeftButton, {}, QPoint(50, editor.viewport()->height() - 40));
        QCOMPARE(editor.verticalScrollBar()->value(), before);
        for (const int y : {1, editor.viewport()->height() - 1}) { // rows that are cut off at the edges
            QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, QPoint(50, y));
            QCOMPARE(editor.verticalScrollBar()->value(), before);
            QTest::mouseClick(editor.viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(90, y));
            QCOMPARE(editor.verticalScrollBar()->value(), before);
        }
        QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, QPoint(50, 30));
        QTest::keyClicks(&editor, QStringLiteral("x"));
        QVERIFY(middle() < 60);
        QVERIFY(m_fixture->settings.value(setting::isTypewriter));
    }

    void otherParagraphsArePale()
    {
        openText(QStringLiteral("one\none\n\ntwo\n"));
        PostEditor &editor = m_fixture->editor();
        const auto darkest = [&editor, this](const QString &words) {
            const QImage image = editor.viewport()->grab().toImage();
            const double scale = image.devicePixelRatio();
            const QRectF row = editor.rowRect(m_fixture->text().indexOf(words));
            int least = 255;
            for (int y = static_cast<int>(row.top() * scale); y < static_cast<int>(row.bottom() * scale); ++y) {
                for (int x = 4; x < static_cast<int>(60 * scale); ++x) {
                    least = std::min(least, qGray(image.pixel(x, y)));
                }
            }
            return least;
        };
        editor.setCaret(m_fixture->text().indexOf(QStringLiteral("one")));
        m_fixture->action("actionFocus")->setChecked(true);
        const bool isDark = editor.palette().color(QPalette::Base).lightness() < 128;
        QVERIFY(isDark || darkest(QStringLiteral("two")) > darkest(QStringLiteral("one")) + 60);
        editor.setCaret(m_fixture->text().indexOf(QStringLiteral("two")));
        QVERIFY(isDark || darkest(QStringLiteral("one")) > darkest(QStringLiteral("two")) + 60);
    }

private:
    void openText(const QString &text)
    {
        m_fixture->open(QStringLiteral("post.md"), QStringLiteral("---\ntitle: A\n---\n\n") + text);
    }
    void openBlogPost()
    {
        QDir().mkpath(m_fixture->path(QStringLiteral("blogs")));
        const BlogFixture blog =
            makeBlogFixture(QStringLiteral("minimal-mistakes"), m_fixture->path(QStringLiteral("blogs")));
        m_fixture->open(blog.folder + QStringLiteral("/_posts/2022-05-19-aws-summit-day-2.md"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->window->workbench().blog().reader().snapshot().folder.isEmpty(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session().reader().facts().isRead, 20'000);
    }
    [[nodiscard]] QString body() { return m_fixture->text().sliced(QStringLiteral("---\ntitle: A\n---\n\n").size()); }
    void selectWords(const QString &words)
    {
        m_fixture->editor().select({m_fixture->text().lastIndexOf(words), words.size()});
    }
    static void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_fixture->editor(), key, modifiers);
    }
    void typeAtEnd(const QString &text)
    {
        m_fixture->waitForFrame();
        m_fixture->editor().setCaret(m_fixture->text().size());
        type(text);
    }
    /// A line break is the key Return.
    void type(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (line > 0) {
                key(Qt::Key_Return);
            }
            QTest::keyClicks(&m_fixture->editor(), lines[line]);
        }
    }
    [[nodiscard]] CompletionList &list() { return *m_fixture->editor().findChild<CompletionList *>(); }
    [[nodiscard]] QStringList labels()
    {
        QStringList all;
        for (int row = 0; row < list().topLevelItemCount(); ++row) {
            all.append(list().topLevelItem(row)->text(0));
        }
        return all;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestWriting)

#include "test_writing.moc"
