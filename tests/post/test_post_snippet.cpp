// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markedtext.h"
#include "post/editing/snippet.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;
using namespace Qt::StringLiterals;

namespace {

/// The fields in their order, as "start+length", copies after a slash.
QString placesOf(const QList<SnippetField> &fields)
{
    QStringList all;
    for (const SnippetField &field : fields) {
        QString place = QStringLiteral("%1+%2").arg(field.range.start).arg(field.range.length);
        for (const TextRange copy : field.copies) {
            place += QStringLiteral("/%1+%2").arg(copy.start).arg(copy.length);
        }
        all.append(place);
    }
    return all.join(u' ');
}

} // namespace

/// Snippets: their marks, and the places where they are put.
class TestPostSnippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreRead_data()
    {
        QTest::addColumn<QString>("snippet");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, const char *snippet, const char *text, const char *fields) {
            QTest::newRow(name) << QString::fromUtf8(snippet) << QString::fromUtf8(text) << QString::fromUtf8(fields);
        };
        row("no mark", "words", "words", "5+0");
        row("places by number", "$2 and $1", " and ", "5+0 0+0 5+0");
        row("words of a place", "${1:title}!", "title!", "0+5 6+0");
        row("the last place", "a $0 b $1", "a  b ", "5+0 2+0");
        row("one number twice", "$1 is ${1:x}", "x is x", "0+1/5+1 6+0");
        row("values", "$DATE $TIME ${TITLE}s $SELECTION", "day hour Talks sel", "18+0");
        row("values in words", "${1:$SELECTION}", "sel", "0+3 3+0");
        row("values in braces in words", "${1:${TITLE}!}", "Talk!", "0+5 5+0");
        row("a dollar", "\\$1 \\$DATE $x $ 5$", "$1 $DATE $x $ 5$", "16+0");
        row("a longer name", "$DATES", "$DATES", "6+0");
        row("Liquid", "{{ page.title }} {% if x %}", "{{ page.title }} {% if x %}", "27+0");
        row("braces that never close", "${1:never", "${1:never", "9+0");
        row("a brace in words", "${1:a\\}b}", "a}b", "0+3 3+0");
        row("a backslash", "a\\b \\\\", "a\\b \\\\", "6+0");
        row("two digits", "$10$9", "", "0+0 0+0 0+0");
    }
    void marksAreRead()
    {
        QFETCH(QString, snippet);
        const ExpandedSnippet expanded = expandedSnippet(snippet, {u"day"_s, u"hour"_s, u"Talk"_s, u"sel"_s}, {});
        QTEST(expanded.text, "text");
        QTEST(placesOf(expanded.fields), "fields");
    }

    void whatAValueHoldsIsNoMark()
    {
        const QString title = u"costs $1 ${2:x} \\$"_s;
        QCOMPARE(expandedSnippet(u"$TITLE", {.title = title}, {}).text, title);
    }

    void anyTextCanBecomeASnippet()
    {
        constexpr quint32 seed = 27;
        QRandomGenerator random(seed);
        const QString letters = QStringLiteral("$$\\{}:12DATESLCION a\n");
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int length = random.bounded(30); length > 0; --length) {
                text += letters[random.bounded(letters.size())];
            }
            const ExpandedSnippet expanded = expandedSnippet(snippetOf(text), {u"d"_s, u"t"_s, u"T"_s, u"s"_s}, {});
            QVERIFY2(expanded.text == text && expanded.fields.size() == 1, qPrintable(text));
        }
    }

    void manyOpenBracesAreFast()
    {
        const QString snippet = u"${1:"_s.repeated(16'000);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(expandedSnippet(snippet, {}, {}).text, snippet);
        QVERIFY(clock.elapsed() < 20'000);
    }

    void namesAreFoundAtTheEndOfALine()
    {
        QCOMPARE(lettersOfName(u"and session hea", u"Session heading"), 11);
        QCOMPARE(lettersOfName(u"obsession", u"Session heading"), 0);
        QCOMPARE(lettersOfName(u"a s", u"Session heading"), 1);
        QCOMPARE(lettersOfName(u"s s", u"S sessions"), 3);
        QCOMPARE(lettersOfName(u"", u"Session heading"), 0);
        QCOMPARE(lettersOfName(u"Session heading too", u"Session heading"), 0);
    }

    void linesBeginAsTheLineThere_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("snippet");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *snippet, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(snippet) << QString::fromUtf8(after);
        };
        row("a plain line", "a ¦b", "x\ny", "a x\ny¦b");
        row("an item", "- ¦", "x\n\ny", "- x\n\n  y¦");
        row("a numbered item in a quote", "> 10. ¦", "x\n\ny", "> 10. x\n>\n>     y¦");
        row("a quote", "> ¦", "$1\n— $2", "> ¦\n> — ");
        row("white space", "    ¦", "x\ny", "    x\n    y¦");
        row("before an item's mark", "¦- a", "x\n", "x\n¦- a");
        row("the selection", "«one\ntwo»", "> $SELECTION\n$0", "> one\n> two\n¦");
        row("the selection in an item's quote", "- «one\n  two»", "> ${1:$SELECTION}!", "- > «one\n  > two»!");
        row("the selection in a quote", "> «one\n> two»", "($SELECTION)", "> (one\n> two)¦");
        row("a heading after words", "one¦", "## $1two", "one\n\n## ¦two");
        row("a heading on a line of its own", "one\n¦", "## two", "one\n## two¦");
        row("items after an item's words", "- one¦", "- two\n- three", "- one\n\n  - two\n  - three¦");
        row("a quote at a mark", "- ¦", "> two", "- > two¦");
        row("words after words", "one ¦", "**two**", "one **two**¦");
        row("a selection that is not asked for", "«one» two", "!", "one!¦ two");
    }
    void linesBeginAsTheLineThere()
    {
        QFETCH(QString, before);
        QFETCH(QString, snippet);
        const Marked marked(before);
        const SnippetInsertion insertion = insertedSnippet(marked.text, marked.selection, snippet, {}, {});
        QTEST(shown(marked, {insertion.edits, insertion.fields.first().range}), "after");
    }
};

QTEST_APPLESS_MAIN(TestPostSnippet)

#include "test_post_snippet.moc"
