// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/fixturefiles.h"
#include "support/inputdriver.h"
#include "widgets/editor/completionlist.h"
#include "widgets/editor/snippetpalette.h"
#include "windowfixture.h"
#include "workspace/blog/blogreader.h"
#include "workspace/blog/snippetlibrary.h"

#include <QListView>
#include <QStandardPaths>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;
using namespace Qt::StringLiterals;

/// Snippets in the real window: chosen, filled in, made.
class TestSnippets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QDir(snippetFolder()).removeRecursively();
        m_fixture = std::make_unique<WindowFixture>();
    }
    void cleanup()
    {
        m_fixture.reset();
        QDir(snippetFolder()).removeRecursively();
    }

    void tabGoesThroughThePlaces()
    {
        write(u"Talk"_s, "## ${1:Title}\n\n*$2, see $1*\n\n$0");
        openText(u"Before\n\n"_s);
        choose(u"talk"_s);
        QCOMPARE(body(), u"Before\n\n## Title\n\n*, see Title*\n\n"_s);
        QCOMPARE(selected(), u"Title"_s);
        type(u"Costs"_s);
        key(Qt::Key_Tab);
        QCOMPARE(body(), u"Before\n\n## Costs\n\n*, see Costs*\n\n"_s);
        type(u"Ann"_s);
        key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(selected(), u"Costs"_s);
        key(Qt::Key_Tab);
        QCOMPARE(selected(), u"Ann"_s);
        key(Qt::Key_Tab);
        type(u"More"_s);
        QCOMPARE(body(), u"Before\n\n## Costs\n\n*Ann, see Costs*\n\nMore"_s);
        key(Qt::Key_Tab); // which is a plain one again
        QVERIFY(body() != u"Before\n\n## Costs\n\n*Ann, see Costs*\n\nMore"_s);
    }

    void oneUndoTakesASnippetBack()
    {
        write(u"Talk"_s, "## ${1:Title}\n\n$2");
        openText(u"Before\n\n"_s);
        choose(u"talk"_s);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(body(), u"Before\n\n"_s);
        key(Qt::Key_Tab); // nothing is filled in any more
        QVERIFY2(body() != u"Before\n\n"_s, qPrintable(body()));
        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!body().contains(u"## Title"_s) || body().endsWith(u"## Title\n\n"_s));
    }

    void escapeAndTheCaretEndIt()
    {
        write(u"Two"_s, "($1) ($2)");
        openText(u"- a\n- "_s);
        choose(u"two"_s);
        QCOMPARE(body(), u"- a\n- () ()"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_Tab);
        QVERIFY2(body() != u"- a\n- () ()"_s || m_fixture->editor().caret() != m_fixture->text().size() - 1,
            qPrintable(body()));
        m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        openText(u"- a\n- "_s);
        choose(u"two"_s);
        m_fixture->editor().setCaret(m_fixture->text().indexOf(u"a\n"_s));
        m_fixture->editor().setCaret(m_fixture->text().size() - 4);
        key(Qt::Key_Tab);
        QVERIFY(m_fixture->editor().caret() != m_fixture->text().size() - 1);
    }

    void linesOfAListAndAQuoteAreKept()
    {
        write(u"Two"_s, "one\n\ntwo");
        openText(u"> - "_s);
        choose(u"two"_s);
        QCOMPARE(body(), u"> - one\n>\n>   two"_s);
    }

    void theSelectionIsTaken()
    {
        openText(u"A fine thought.\n"_s);
        m_fixture->editor().select({m_fixture->text().indexOf(u"A fine"_s), 15});
        choose(u"quote"_s);
        QVERIFY2(body().startsWith(u"> A fine thought.\n>\n> — Name\n"_s), qPrintable(body()));
        QCOMPARE(selected(), u"A fine thought."_s);
    }

    void theBuiltInOnesSpeakThePostsLanguage()
    {
        m_fixture->open(u"post.md"_s, u"---\ntitle: A\nlang: de\n---\n\n"_s);
        m_fixture->editor().setCaret(m_fixture->text().size());
        choose(u"zitat"_s);
        QVERIFY(m_fixture->text().contains(u"> — Name"_s));
    }

    void theListOfWaysToGoOnHasThem()
    {
        openText(u"- See quo"_s);
        key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(list().isVisible());
        QCOMPARE(list().topLevelItem(0)->text(0), u"Quote"_s);
        QCOMPARE(list().topLevelItemCount(), 1);
        type(u"te"_s);
        QTRY_VERIFY(list().isVisible());
        key(Qt::Key_Tab);
        QVERIFY2(body().startsWith(u"- See \n\n  > \n  >\n  > — Name"_s), qPrintable(body()));
        key(Qt::Key_Tab);
        QCOMPARE(selected(), u"Name"_s);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(body(), u"- See quote"_s);
    }

    void nothingIsOfferedUnasked()
    {
        openText(u"The "_s);
        type(u"Quote"_s);
        QTest::qWait(300); // nothing may be offered in this time
        QVERIFY(!list().isVisible());
    }

    void aSnippetIsMadeOfTheSelection()
    {
        openText(u"costs $1 {{ x }}\n"_s);
        QVERIFY(!m_fixture->action("actionSnippetMake")->isEnabled());
        m_fixture->editor().select({m_fixture->text().indexOf(u"costs"_s), 16});
        QVERIFY(m_fixture->action("actionSnippetMake")->isEnabled());
        m_fixture->prompt.text = u"My costs"_s;
        m_fixture->action("actionSnippetMake")->trigger();
        QVERIFY(QFile::exists(snippetFolder() + u"/My costs.md"_s));
        m_fixture->editor().setCaret(m_fixture->text().size());
        choose(u"my costs"_s);
        QCOMPARE(body(), u"costs $1 {{ x }}\ncosts $1 {{ x }}"_s);
    }

    void aNameIsNotTakenTwiceAndStaysInTheFolder()
    {
        QVERIFY(writeSnippet(u"a"_s, u"x"_s));
        QVERIFY(!writeSnippet(u"a"_s, u"y"_s));
        QVERIFY(!writeSnippet(u"../a"_s, u"y"_s));
        QVERIFY(!writeSnippet(u".a"_s, u"y"_s));
        QVERIFY(!writeSnippet(QString(), u"y"_s));
        QCOMPARE(QDir(snippetFolder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.md"_s});
    }

    void theBlogsAreSharedAndOnesOwnCountMore()
    {
        QTemporaryDir blog;
        const QString folder = blog.filePath(u"_frontrow/snippets"_s);
        QVERIFY(QDir().mkpath(folder));
        writeFile(folder + u"/Quote.md"_s, "the blog's $1\n");
        writeFile(folder + u"/Long.md"_s, QByteArray(100'000, 'x'));
        writeFile(folder + u"/Bytes.md"_s, "\xff\xfe");
        writeFile(blog.filePath(u"secret.txt"_s), "secret");
        QTemporaryDir elsewhere;
        writeFile(elsewhere.filePath(u"far.md"_s), "far");
        QVERIFY(QFile::link(elsewhere.filePath(u"far.md"_s), folder + u"/Far.md"_s));
        QCOMPARE(textOf(u"Quote"_s, blog.path()), u"the blog's $1"_s);
        QVERIFY(textOf(u"Long"_s, blog.path()).isNull());
        QVERIFY(textOf(u"Bytes"_s, blog.path()).isNull());
        QVERIFY(textOf(u"Far"_s, blog.path()).isNull());
        write(u"quote"_s, "mine");
        QVERIFY(textOf(u"Quote"_s, blog.path()).isNull());
        QCOMPARE(textOf(u"quote"_s, blog.path()), u"mine"_s);
    }

private:
    static QString textOf(const QString &name, const QString &blog)
    {
        const QList<Snippet> all = readSnippets(blog, u"en"_s);
        const auto found = std::ranges::find(all, name, &Snippet::name);
        return found == all.end() ? QString() : found->text;
    }
    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static void write(const QString &name, const QByteArray &text)
    {
        QDir().mkpath(snippetFolder());
        writeFile(snippetFolder() + u'/' + name + u".md"_s, text + '\n');
    }
    /// With the caret at its end.
    void openText(const QString &text)
    {
        m_fixture->open(u"post.md"_s, u"---\ntitle: A\n---\n\n"_s + text);
        m_fixture->editor().setCaret(m_fixture->text().size());
    }
    [[nodiscard]] QString body() { return m_fixture->text().sliced(u"---\ntitle: A\n---\n\n"_s.size()); }
    [[nodiscard]] QString selected() { return m_fixture->editor().textCursor().selectedText(); }
    /// From the palette, by its name.
    void choose(const QString &name)
    {
        InputDriver::press(u"ctrl+alt+s"_s);
        auto *palette = m_fixture->window->findChild<SnippetPalette *>();
        QTRY_VERIFY(palette->isVisible());
        InputDriver::type(name);
        waitForChosen(*palette->findChild<QListView *>(), name);
        InputDriver::press(u"Return"_s);
        QTRY_VERIFY(!palette->isVisible() && m_fixture->editor().hasFocus());
    }
    static void waitForChosen(const QListView &list, const QString &name)
    {
        QTRY_VERIFY(list.currentIndex().data().toString().compare(name, Qt::CaseInsensitive) == 0);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_fixture->editor(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(&m_fixture->editor(), text); }
    [[nodiscard]] CompletionList &list() { return *m_fixture->editor().findChild<CompletionList *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestSnippets)

#include "test_snippets.moc"
