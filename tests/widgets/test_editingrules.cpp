// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>
#include <QMimeData>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

/// What other editors got wrong: each row presses the keys in the real window and says what has to be there then. The
/// caret is ¦ in the text, what is selected stands between « and »; keys stand in angle brackets, the rest is typed.
class TestEditingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void keys_data();
    void keys() { check(); }
    void pastes_data();
    void pastes();
    void undoReachesPastASave();
    void pagesThatLookLikeMarkdownStayAsTheyAre();
    void composingLeavesThePreviewAlone();

private:
    /// Opens the column "before", presses "keys" and compares with "after"; one undo for each key that changed the text
    /// brings back every letter.
    void check();
    void open(const QString &marked);
    void press(const QString &keys);
    [[nodiscard]] QString shown();

    std::unique_ptr<WindowFixture> m_fixture;
    int m_posts = 0;
};

void TestEditingRules::open(const QString &marked)
{
    QString text =
        marked.startsWith(QStringLiteral("---\n")) ? marked : QStringLiteral("---\ntitle: x\n---\n\n") + marked;
    const qsizetype selected = text.indexOf(u'«');
    const qsizetype start = selected >= 0 ? selected : text.indexOf(u'¦');
    const qsizetype end = selected >= 0 ? text.indexOf(u'»') - 1 : start;
    text.remove(QRegularExpression(QStringLiteral("[«»¦]")));
    m_fixture->open(QStringLiteral("rule%1.md").arg(++m_posts), text);
    m_fixture->editor().select(TextRange::between(start, end));
}

void TestEditingRules::press(const QString &keys)
{
    static const QRegularExpression step(QStringLiteral("<([^<>]+)>|([^<]+)"));
    for (const QRegularExpressionMatch &match : step.globalMatch(keys)) {
        if (match.hasCaptured(2)) {
            QTest::keyClicks(&m_fixture->editor(), match.captured(2));
            continue;
        }
        const QKeyCombination key = QKeySequence::fromString(match.captured(1), QKeySequence::PortableText)[0];
        QTest::keyClick(&m_fixture->editor(), key.key(), key.keyboardModifiers());
    }
}

QString TestEditingRules::shown()
{
    QString text = m_fixture->text();
    const TextRange selection = m_fixture->editor().selection();
    if (selection.isEmpty()) {
        text.insert(selection.start, u'¦');
    } else {
        text.insert(selection.end(), u'»').insert(selection.start, u'«');
    }
    const QString head = QStringLiteral("---\ntitle: x\n---\n\n");
    return text.startsWith(head) ? text.sliced(head.size()) : text;
}

void TestEditingRules::check()
{
    QFETCH(const QString, before);
    QFETCH(const QString, keys);
    QFETCH(const QString, after);
    open(before);
    const QString text = m_fixture->text();
    press(keys);
    QCOMPARE(shown(), after);
    for (int i = 0; i < 40 && m_fixture->text() != text; ++i) {
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(m_fixture->text(), text);
}

void TestEditingRules::keys_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *keys, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(keys) << QString::fromUtf8(after);
    };
    row("1 an empty item loses its marker", "- a¦\n", "<Return><Return>b", "- a\n\nb¦\n");
    row("1 before the marker nothing goes on", "¦- a\n", "<Return>", "\n¦- a\n");
    row("1 emphasis is no item", "*a* b¦\n", "<Return>", "*a* b\n¦\n");
    row("1 a rule is no item", "a\n\n---¦\n", "<Return>", "a\n\n---\n¦\n");
    row("1 a task goes on open", "- [x] a¦\n", "<Return>b", "- [x] a\n- [ ] b¦\n");
    row("1 a nested list ends by levels", "- a\n  - b¦\n", "<Return><Return>c<Return><Return>d",
        "- a\n  - b\n- c\n\nd¦\n");
    row("1 indented code is left alone", "a\n\n    - b¦\n", "<Return>", "a\n\n    - b\n¦\n");
    row("1 a comment is left alone", "<!--\n- a¦\n-->\n", "<Return>", "<!--\n- a\n¦\n-->\n");
    row("2 numbers over empty lines", "1. a¦\n\n2. b\n", "<Return>c", "1. a\n2. c¦\n\n3. b\n");
    row("2 all ones stay ones", "1. a¦\n1. b\n", "<Return>c", "1. a\n1. c¦\n1. b\n");
    row("2 numbers follow a move", "1. a\n2. b¦\n3. c\n", "<Alt+Up>", "1. b¦\n2. a\n3. c\n");
    row("3 to the column of a wide number", "9. a\n10. b\n11. ¦c\n", "<Tab>", "9. a\n10. b\n    1. ¦c\n");
    row("3 and back", "9. a\n10. b\n    1. ¦c\n", "<Shift+Backtab>", "9. a\n10. b\n11. ¦c\n");
    row("3 several items", "- a\n- «b\n- c»\n", "<Tab>", "- a\n  - «b\n  - c»\n");
    row("4 three steps", "- a\n  - ¦b\n", "<Backspace><Backspace><Backspace>", "- a¦b\n");
    row("4 a quote", "> ¦a\n", "<Backspace>", "¦a\n");
    row("5 a star makes bullets", "¦\n", "* a", "* a¦\n");
    row("5 an apostrophe is one", "don¦\n", "'t", "don't¦\n");
    row("5 letters stand around", "a «b» c\n", "_", "a _«b»_ c\n");
    row("5 over paragraphs they replace", "«a\n\nb»\n", "*", "*¦\n");
    row("6 off and on", "a **«b»** c\n", "<Ctrl+B><Ctrl+B>", "a **«b»** c\n");
    row("6 over paragraphs", "«a\n\nb»\n", "<Ctrl+B>", "**«a**\n\n**b»**\n");
    row("6 out of the mark at its end", "a ¦\n", "<Ctrl+B>b<Ctrl+B> c", "a **b** c¦\n");
    row("6 italic in bold", "**«b»**\n", "<Ctrl+I>", "***«b»***\n");
    row("7 code with a backtick", "«a`b»\n", "<Ctrl+`>", "``«a`b»``\n");
    row("7 struck through", "«a»\n", "<Ctrl+Shift+X>", "~~«a»~~\n");
    row("8 headings of several lines", "«a\n\nb»\n", "<Ctrl+2>", "«## a\n\n## b»\n");
    row("8 lower and higher", "«# a\n\n## b»\n", "<Alt+Right><Alt+Right><Alt+Left>", "«## a\n\n### b»\n");
    row("9 a quote of mixed levels", "«> a\nb»\n", "<Ctrl+Shift+Q>", "«> > a\n> b»\n");
    row("9 a quote apart from a list", "- x\n«a»\n", "<Ctrl+Shift+Q>", "- x\n\n«> a»\n");
    row("9 a list on and off", "«a\nb»\n", "<Ctrl+Shift+8><Ctrl+Shift+8>", "«a\nb»\n");
    row("13 Tab at the end makes a row", "|a|b|\n|-|-|\n|c|d¦|\n", "<Tab>e",
        "| a   | b   |\n| --- | --- |\n| c   | d   |\n| e¦    |     |\n");
    row("14 emoji and Chinese are wide", "|名前¦|b|\n|-|-|\n|x|👍|\n", "<Tab>",
        "| 名前 | «b»   |\n| ---- | --- |\n| x    | 👍  |\n");
    row("14 a pipe in code", "|`a|b`¦|c|\n|-|-|\n", "<Tab>", "| `a|b` | «c»   |\n| ----- | --- |\n");
    row("14 an attribute list stays", "|a¦|b|\n|-|-|\n{: .wide}\n", "<Tab>",
        "| a   | «b»   |\n| --- | --- |\n{: .wide}\n");
    row("16 not into front matter", "¦a\n", "<Alt+Up><Alt+Up><Alt+Up><Alt+Up>", "---\ntitle: x\n---\n¦a\n\n");
    row("17 a joined item loses its marker", "- a¦\n- [ ] b\n", "<Ctrl+Shift+J>", "- a ¦b\n");
    row("17 a deleted item is not counted", "1. a\n2. ¦b\n3. c\n", "<Ctrl+Shift+L>", "1. a\n¦2. c\n");
    row("18 empty lines go along", "# A\n\na\n\n\n# ¦B\n\nb\n", "<Alt+Shift+Up>", "# ¦B\n\nb\n\n\n# A\n\na\n");
    row("29 a task is ticked", "- [ ] a¦\n", "<Ctrl+Return>", "- [x] a¦\n");
    row("30 a footnote has a free number", "a[^1] b¦\n\n[^1]: x\n", "<Ctrl+Alt+N>y",
        "a[^1] b[^2]\n\n[^1]: x\n[^2]: y¦\n");
}

void TestEditingRules::pastes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys"); // what is on the clipboard
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *copied, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(copied) << QString::fromUtf8(after);
    };
    row("10 over words", "see «this»\n", "https://a.b/c", "see [this](https://a.b/c)¦\n");
    row("10 over several lines it replaces", "«a\nb»\n", "https://a.b/c", "https://a.b/c¦\n");
    row("10 over an address it replaces", "see «https://x.y/»\n", "https://a.b/c", "see https://a.b/c¦\n");
    row("10 not within a link", "[a](«x»)\n", "https://a.b/c", "[a](https://a.b/c¦)\n");
    row("10 not in an attribute", "<a href=\"«x»\">b</a>\n", "https://a.b/c", "<a href=\"https://a.b/c¦\">b</a>\n");
    row("10 not in front matter", "---\ntitle: «x»\n---\n\na\n", "https://a.b/c",
        "---\ntitle: https://a.b/c¦\n---\n\na\n");
    row("10 self::x is no address", "see «this»\n", "self::x", "see self::x¦\n");
    row("10 a path of the blog is one", "see «this»\n", "/2026/a/", "see [this](/2026/a/)¦\n");
    row("15 rows of one length are a table", "¦\n", "a\tb\nc\td", "| a   | b   |\n| --- | --- |\n| c   | d   |¦\n");
    row("15 rows of other lengths are text", "¦\n", "a\tb\nc", "a\tb\nc¦\n");
    row("15 not in code", "```\n¦\n```\n", "a\tb\nc\td", "```\na\tb\nc\td¦\n```\n");
}

void TestEditingRules::pastes()
{
    QFETCH(const QString, before);
    QFETCH(const QString, keys);
    QFETCH(const QString, after);
    QGuiApplication::clipboard()->setText(keys);
    open(before);
    const QString text = m_fixture->text();
    press(QStringLiteral("<Ctrl+V>"));
    QCOMPARE(shown(), after);
    press(QStringLiteral("<Ctrl+Z>"));
    QCOMPARE(m_fixture->text(), text);
}

/// 36: what was typed before a save can be taken back after it, and the caret goes there.
void TestEditingRules::undoReachesPastASave()
{
    open(QStringLiteral("One ¦two\n"));
    const QString text = m_fixture->text();
    const qsizetype caret = m_fixture->editor().caret();
    press(QStringLiteral("new"));
    press(QStringLiteral("<Ctrl+S>"));
    QTRY_VERIFY(!m_fixture->session().document().isModified());
    press(QStringLiteral("<Ctrl+End><Ctrl+Z>"));
    QCOMPARE(m_fixture->text(), text);
    QCOMPARE(m_fixture->editor().caret(), caret);
    QVERIFY(m_fixture->session().document().isModified());
}

/// 11: an editor that copies its colours along copies Markdown all the same.
void TestEditingRules::pagesThatLookLikeMarkdownStayAsTheyAre()
{
    open(QStringLiteral("¦\n"));
    auto *data = new QMimeData;
    const QString markdown = QStringLiteral("## Costs\n\n- one **bold**\n- [two](https://a.b/)");
    data->setText(markdown);
    data->setHtml(QStringLiteral(
        "<pre><span style=\"color:red\">## Costs</span>\n\n- one **bold**\n- [two](https://a.b/)</pre>"));
    QGuiApplication::clipboard()->setMimeData(data);
    press(QStringLiteral("<Ctrl+V>"));
    QCOMPARE(shown(), markdown + QStringLiteral("¦\n"));
}

/// 40: what an input method shows before it is chosen is no text yet, so nothing is rendered, and nothing can be
/// undone.
void TestEditingRules::composingLeavesThePreviewAlone()
{
    open(QStringLiteral("a¦\n"));
    m_fixture->waitForFrame();
    const QString text = m_fixture->text();
    const quint64 revision = m_fixture->session().document().revision();
    int frames = 0;
    const auto connection = connect(&m_fixture->session(), &PostSession::pageChanged, this, [&frames] { ++frames; });
    for (const QString &composed : {QStringLiteral("n"), QStringLiteral("ni"), QStringLiteral("ni h")}) {
        QInputMethodEvent event(composed, {});
        QCoreApplication::sendEvent(&m_fixture->editor(), &event);
        QTest::qWait(100); // a page would be there by then
    }
    QCOMPARE(m_fixture->text(), text);
    QCOMPARE(m_fixture->session().document().revision(), revision);
    QCOMPARE(frames, 0);
    QInputMethodEvent chosen;
    chosen.setCommitString(QStringLiteral("你好"));
    QCoreApplication::sendEvent(&m_fixture->editor(), &chosen);
    QCOMPARE(shown(), QStringLiteral("a你好¦\n"));
    QTRY_VERIFY(frames > 0);
    disconnect(connection);
    press(QStringLiteral("<Ctrl+Z>"));
    QCOMPARE(m_fixture->text(), text);
}

QTEST_MAIN(TestEditingRules)

#include "test_editingrules.moc"
