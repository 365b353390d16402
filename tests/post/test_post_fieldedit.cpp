// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/sourcetext.h"
#include "post/frontmatter/frontmatter.h"
#include "support/shared.h"

#include <QFile>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

QString postOf(const QString &yaml)
{
    return QStringLiteral("---\n") + yaml + QStringLiteral("---\n\nBody\n");
}

FieldValue list(const QStringList &items)
{
    return FieldValue::list(items);
}

FieldValue text(const char *characters)
{
    return FieldValue::text(QString::fromUtf8(characters));
}

QString reason(const Result<TextEdits> &edits)
{
    return edits ? QString() : edits.error().message;
}

} // namespace

class TestPostFieldEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sets_data();
    void sets();
    void quotesWhereNeeded_data();
    void quotesWhereNeeded();
    void keepsStyleForAnyText_data();
    void keepsStyleForAnyText();
    void refuses_data();
    void refuses();
    void nothingToDo();
    void withoutFrontMatter_data();
    void withoutFrontMatter();
    void words_data();
    void words();
    void sampleChangesOneLine_data();
    void sampleChangesOneLine();
};

void TestPostFieldEdit::sets_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *path, const FieldValue &value,
                         const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(path) << value
                            << QString::fromUtf8(after);
    };
    const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
    const QStringList abc{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c d")};
    // Scalars keep their quoting, comments and spacing.
    row("plain", "a:  b  # c\nd: e\n", "a", text("x y"), "a:  x y  # c\nd: e\n");
    row("plain that needs quotes", "a: b # c\n", "a", text("x: y"), "a: \"x: y\" # c\n");
    row("plain with quotes inside", "a: b\n", "a", text("say \"x\": y"), "a: 'say \"x\": y'\n");
    row("double", "a: \"b\" # c\n", "a", text("x \"y\" \\ z"), "a: \"x \\\"y\\\" \\\\ z\" # c\n");
    row("double stays", "a: \"b\"\n", "a", text("plain"), "a: \"plain\"\n");
    row("double keeps other escapes", "a: \"\\u00e9 b\"\n", "a", text("é c"), "a: \"\\u00e9 c\"\n");
    row("single", "a: 'b'\n", "a", text("it's"), "a: 'it''s'\n");
    row("single that needs escapes", "a: 'b'\n", "a", text("x\ty\nz"), "a: \"x\\ty\\nz\"\n");
    row("plain lines", "a: one\n  two\n  three\nb: c\n", "a", text("one 2 three"), "a: one\n  2\n  three\nb: c\n");
    row("double lines", "a: \"one\n  two\"\nb: c\n", "a", text("one two three"), "a: \"one\n  two three\"\nb: c\n");
    row("literal", "a: |\n  one\n  two\nb: c\n", "a", text("one\n2\n"), "a: |\n  one\n  2\nb: c\n");
    row("literal made longer", "a: |\n    one\nb: c\n", "a", text("one\ntwo\n"), "a: |\n    one\n    two\nb: c\n");
    row("literal without last line end", "a: |\n  one\nb: c\n", "a", text("two"), "a: |-\n  two\nb: c\n");
    row("folded", "a: >\n  one two\n  three\nb: c\n", "a", text("one 2 three\n"), "a: >\n  one 2\n  three\nb: c\n");
    row("folded anew", "a: >-\n  one\nb: c\n", "a", text("x\ny"), "a: >-\n  x\n\n  y\nb: c\n");
    row("empty text", "a: b\n", "a", text(""), "a: \"\"\n");
    row("empty double", "a: \"b\"\n", "a", text(""), "a: \"\"\n");
    row("several lines into plain", "a: b\nc: d\n", "a", text("x\ny"), "a: |-\n  x\n  y\nc: d\n");
    row("document mark", "a: |\n  b\n", "a", text("---\nx\n"), "a: |\n  ---\n  x\n");
    // Kinds.
    row("boolean", "a: true\n", "a", FieldValue::boolean(false), "a: false\n");
    row("boolean in its words", "a: Yes # x\n", "a", FieldValue::boolean(false), "a: No # x\n");
    row("date", "date: 2022-05-18\n", "date", FieldValue::date(QStringLiteral("2022-05-19 10:00:00 +1000")),
        "date: 2022-05-19 10:00:00 +1000\n");
    row("number", "weight: 1.10\n", "weight", FieldValue::number(QStringLiteral("1.20")), "weight: 1.20\n");
    row("date as text", "a: 2022-05-18\n", "a", text("2022-05-19"), "a: \"2022-05-19\"\n");
    row("to nothing", "a: b\nc: d\n", "a", FieldValue(), "a:\nc: d\n");
    row("to nothing with comment", "a: b # x\n", "a", FieldValue(), "a: # x\n");
    row("from nothing", "a:\nc: d\n", "a", text("x"), "a: x\nc: d\n");
    row("from nothing with comment", "a: # x\nc: d\n", "a", text("x"), "a: x # x\nc: d\n");
    row("from null", "a: ~\nc: d\n", "a", text("x"), "a: x\nc: d\n");
    row("scalar to list", "a: b\n", "a", list(ab), "a: [a, b]\n");
    row("nothing to list", "a:\nc: d\n", "a", list(ab), "a: [a, b]\nc: d\n");
    row("block list to scalar", "a:\n  - b\n  - c\nd: e\n", "a", text("x"), "a: x\nd: e\n");
    // Lists.
    row("flow list", "a: [a, b]\n", "a", list(abc), "a: [a, b, c d]\n");
    row("flow list's spaces", "a: [ a , b ] # x\n", "a", list(abc), "a: [ a , b , c d ] # x\n");
    row("flow list loses one", "a: [a, x, b ]\n", "a", list(ab), "a: [a, b ]\n");
    row("flow list changes one", "a: [a, 'x',  \"c d\"]\n", "a", list(abc), "a: [a, 'b',  \"c d\"]\n");
    row("flow list quotes", "a: [\"x\", \"y\"]\n", "a", list(ab), "a: [\"a\", \"b\"]\n");
    row("flow list needs quotes", "a: [b]\n", "a", list({QStringLiteral("x, y")}), "a: [\"x, y\"]\n");
    row("flow list on lines", "a: [\n  a,\n  b\n]\n", "a", list(abc), "a: [\n  a,\n  b,\n  c d\n]\n");
    row("flow list emptied", "a: [a, b ]\n", "a", list({}), "a: []\n");
    row("flow list filled", "a: []\n", "a", list(ab), "a: [a, b]\n");
    row("block list", "a:\n  - a\n  - b\nc: d\n", "a", list(abc), "a:\n  - a\n  - b\n  - c d\nc: d\n");
    row("block list loses one", "a:\n- a # x\n- y\n# z\n- b\nc: d\n", "a", list(ab), "a:\n- a # x\n# z\n- b\nc: d\n");
    row("block list changes one", "a:\n  -   'x' # y\n  - b\n", "a", list(ab), "a:\n  -   'a' # y\n  - b\n");
    row("block list emptied", "a: # x\n  - a\n  - b\nc: d\n", "a", list({}), "a: [] # x\nc: d\n");
    row("flow list's comments", "a: [\n  a, # x\n  b # y\n]\n", "a", list(abc), "a: [\n  a, # x\n  b, # y\n  c d\n]\n");
    row("flow list's last comma", "a: [\n  a,\n  b, # y\n]\n", "a", list(abc), "a: [\n  a,\n  b, # y\n  c d,\n]\n");
    row("flow list of one on lines", "a: [\n  a\n]\n", "a", list(ab), "a: [\n  a,\n  b\n]\n");
    row("flow list keeps what is common", "a: [x, 'a', y, \"b\"]\n", "a", list(ab), "a: ['a', \"b\"]\n");
    row("block list keeps what is common", "a:\n- x\n- 'a' # 1\n- y\n- \"b\" # 2\n", "a", list(abc),
        "a:\n- 'a' # 1\n- \"b\" # 2\n- c d\n");
    row("block list of literals", "a:\n  - |\n    x\n  - b\n", "a", list({QStringLiteral("y\n"), QStringLiteral("b")}),
        "a:\n  - |\n    y\n  - b\n");
    row("block list in front of a comment", "a:\n  # x\n  - b\n", "a", list(ab), "a:\n  - a\n  # x\n  - b\n");
    row("block list four deep", "a:\n    -   a\nc: d\n", "a", list(ab), "a:\n    -   a\n    -   b\nc: d\n");
    row("block list's empty item", "a:\n  -\n  - b\n", "a", list(ab), "a:\n  - a\n  - b\n");
    row("scalar to the list that is usual", "t:\n- x\na: b\n", "a", list(ab), "t:\n- x\na:\n- a\n- b\n");
    row("new list as is usual", "t:\n  - x\na: b\n", "m.l", list(ab), "t:\n  - x\na: b\nm:\n  l:\n    - a\n    - b\n");
    row("block list in front", "a:\n  - b\nc: d\n", "a", list(ab), "a:\n  - a\n  - b\nc: d\n");
    // Nested and new.
    row("nested", "h: \n  b: c\n  d: \"e\"\n", "h.d", text("x"), "h: \n  b: c\n  d: \"x\"\n");
    row("nested new", "h:\n    b: c\n# x\ni: j\n", "h.d", text("x"), "h:\n    b: c\n    d: x\n# x\ni: j\n");
    row("nested under nothing", "h: # x\ni:\n    j: k\n", "h.d", text("x"), "h: # x\n    d: x\ni:\n    j: k\n");
    row("new map", "a: b\n", "header.caption", text("x"), "a: b\nheader:\n  caption: x\n");
    row("new deep map", "a: b\n", "k.l.m", FieldValue::boolean(true), "a: b\nk:\n  l:\n    m: true\n");
    row("new", "a: b\n# end\n", "c", text("yes"), "a: b\nc: \"yes\"\n# end\n");
    row("new after a literal", "a: |\n  b\n\n# end\n", "c", text("d"), "a: |\n  b\nc: d\n\n# end\n");
    row("new list", "a: b\n", "tags", list(ab), "a: b\ntags: [a, b]\n");
    row("new with nothing", "a: b\n", "c", FieldValue(), "a: b\nc:\n");
    row("new in empty front matter", "", "c", text("d"), "c: d\n");
    row("new after comments", "# x\n", "c", text("d"), "# x\nc: d\n");
    row("new indented", "  a: b\n", "c", text("d"), "  a: b\n  c: d\n");
    row("new with several lines", "a: b\n", "h.c", text("x\ny\n"), "a: b\nh:\n  c: |\n    x\n    y\n");
    row("flow map", "h: {a: b, c: d}\n", "h.a", text("x, y"), "h: {a: \"x, y\", c: d}\n");
    row("flow map new", "h: {a: b }\n", "h.c", text("d"), "h: {a: b, c: d }\n");
    row("flow map empty", "h: {}\n", "h.c", text("d"), "h: {c: d}\n");
    row("last of duplicates", "a: b\na: c\n", "a", text("d"), "a: b\na: d\n");
    row("key with a dot", "a.b: c\n", "a.b", text("d"), "a.b: d\n");
    row("quoted key", "\"a b\" : c\n", "a b", text("d"), "\"a b\" : d\n");
    row("under a written null", "h: ~ # x\ni:\n    j: k\n", "h.d", text("x"), "h: # x\n    d: x\ni:\n    j: k\n");
    row("under null", "h: null\nb: c\n", "h.d.e", text("x"), "h:\n  d:\n    e: x\nb: c\n");
    row("under null below", "h:\n  ~\nb: c\n", "h.d", text("x"), "h:\n  d: x\n  \nb: c\n");
    row("under nothing in a flow map", "h: {a: , b: c}\n", "h.a.d", text("x"), "h: {a: {d: x} , b: c}\n");
    row("under null in a flow map", "h: {a: ~, b: c}\n", "h.a.d", text("x"), "h: {a: {d: x}, b: c}\n");
    row("under a key alone in a flow map", "h: {a, b: c}\n", "h.a.d", text("x"), "h: {a: {d: x}, b: c}\n");
    row("key alone in a flow map", "h: {a, b: c}\n", "h.a", text("x"), "h: {a: x, b: c}\n");
    row("in an item", "g:\n  - url: a\n    alt: 'b'\n", "g.0.alt", text("c"), "g:\n  - url: a\n    alt: 'c'\n");
    row("new in an item", "g:\n  - url: a\n  - url: b\n", "g.0.alt", text("c"),
        "g:\n  - url: a\n    alt: c\n  - url: b\n");
    row("item", "g:\n  - a\n  - b: c\n", "g.0", text("x: y"), "g:\n  - \"x: y\"\n  - b: c\n");
    row("list in a list", "g:\n  - [a]\n  - - b\n    - c\n", "g.1", list({QStringLiteral("b"), QStringLiteral("d")}),
        "g:\n  - [a]\n  - - b\n    - d\n");
    row("value below its key", "a:\n  \"b\"\nc: d\n", "a", text("x"), "a:\n  \"x\"\nc: d\n");
    row("value below its key to nothing", "a:\n  \"b\"\nc: d\n", "a", FieldValue(), "a:\nc: d\n");
    row("item list's neighbour", "x:\n  - a: 1\n    b: 2\nc: d\n", "c", text("e"), "x:\n  - a: 1\n    b: 2\nc: e\n");
}

void TestPostFieldEdit::sets()
{
    QFETCH(const QString, before);
    QFETCH(const QString, path);
    QFETCH(const FieldValue, value);
    QFETCH(const QString, after);
    const QString post = postOf(before);
    const Result<TextEdits> edits = setField(post, path, value);
    QVERIFY2(edits.has_value(), qPrintable(reason(edits)));
    QCOMPARE(applied(*edits, post), postOf(after));
    QCOMPARE(FrontMatter::parse(postOf(after)).value(path), value);
}

void TestPostFieldEdit::quotesWhereNeeded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isQuoted");
    for (const char *plain :
        {"word", "two words", "AI/ML", "C# and F#", "a:b", "http://x.y/z?a=1#b", "it's", "say \"x\"", "-x", "?x",
            "1.2.3", "é 🎉", "a\u00a0b", "🎉", "a, b", "a [b]", "x {y}", "100%", "a@b", "a & b", "(x)", "+", "<b>",
            "v1", "not", "nothing", "a -- b", "$1", "/images/x.png", "null and void", "2022-05-18 and more", "."}) {
        QTest::newRow(plain) << QString::fromUtf8(plain) << false;
    }
    for (const char *quoted :
        {"yes", "No", "on", "OFF", "true", "y", "null", "~", "1", "1.10", "012", "08", "2022", "0x1f", "0o17", "12:30",
            "1e3", "1_000", "1,000", ".5", "-.inf", ".nan", "2022-05-18", "2022-05-18 10:00", "a: b", "a:", ":symbol",
            "a #b", "#b", "@x", "`x`", "%x", "*x", "&x", "!x", "|", ">x", "[x", "]x", "{x", "}x", ",x", "'x", "\"x\"",
            "- x", "-", "? x", " x", "x ", "\tx", "a\u2028b", "a\u0085b", "x\ufeff", "\x1b[0m", "="}) {
        QTest::newRow(quoted) << QString::fromUtf8(quoted) << true;
    }
}

void TestPostFieldEdit::quotesWhereNeeded()
{
    QFETCH(const QString, text);
    const QString post = postOf(QStringLiteral("a: b\n"));
    for (const QString &path : {QStringLiteral("a"), QStringLiteral("new")}) {
        const Result<TextEdits> edits = setField(post, path, FieldValue::text(text));
        QVERIFY2(edits.has_value(), qPrintable(reason(edits)));
        const QString after = applied(*edits, post);
        const FrontMatter frontMatter = FrontMatter::parse(after);
        QCOMPARE(frontMatter.value(path), FieldValue::text(text));
        const QStringView written = slice(after, frontMatter.find(path)->valueRange);
        QTEST(written != text, "isQuoted");
    }
}

void TestPostFieldEdit::keepsStyleForAnyText_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QChar>("first");
    QTest::newRow("single") << QStringLiteral("'old'") << QChar(u'\'');
    QTest::newRow("double") << QStringLiteral("\"old\"") << QChar(u'"');
    QTest::newRow("literal") << QStringLiteral("|\n  old") << QChar(u'|');
    QTest::newRow("literal stripped") << QStringLiteral("|-\n  old\n  text") << QChar(u'|');
    QTest::newRow("folded") << QStringLiteral(">\n  old\n  text") << QChar(u'>');
    QTest::newRow("folded kept") << QStringLiteral(">+\n  old\n\n") << QChar(u'>');
}

void TestPostFieldEdit::keepsStyleForAnyText()
{
    QFETCH(const QString, source);
    const QString post = postOf(QStringLiteral("a: %1\nb: c\n").arg(source));
    for (const char *wanted :
        {"new", "two words", "a: b #c", "it's \"it\"", "yes", "é 🎉", "old text\nmore", "old\n", "x\n\ny\n",
            "long words that are more than forty characters and would be folded in a folded scalar, if it has to be"}) {
        const FieldValue value = text(wanted);
        const Result<TextEdits> edits = setField(post, u"a", value);
        QVERIFY2(edits.has_value(), qPrintable(reason(edits)));
        const QString after = applied(*edits, post);
        const FrontMatter frontMatter = FrontMatter::parse(after);
        QCOMPARE(frontMatter.value(u"a"), value);
        const bool isOneLine = !value.toString().contains(u'\n');
        if (isOneLine || source.front() != u'\'') {
            QTEST(after.at(frontMatter.find(u"a")->valueRange.start), "first");
        }
    }
}

void TestPostFieldEdit::refuses_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("path");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *name, const char *yaml, const char *path, const FieldValue &value,
                         Error::Kind kind) {
        QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(path) << value << kind;
    };
    row("faulty", "a: b: c\n", "a", text("x"), Error::Kind::Malformed);
    row("alias", "a: &x b\nc: *x\n", "c", text("x"), Error::Kind::Refused);
    row("anchor", "a: &x b\nc: *x\n", "a", text("x"), Error::Kind::Refused);
    row("in an anchored map", "a: &x\n  b: c\nd: *x\n", "a.e", text("x"), Error::Kind::Refused);
    row("tag", "a: !!str 1\n", "a", text("x"), Error::Kind::Refused);
    row("merge key", "a: &x\n  b: c\nd:\n  <<: *x\n", "d.<<", text("x"), Error::Kind::Refused);
    row("map", "a:\n  b: c\n", "a", text("x"), Error::Kind::Refused);
    row("list of maps", "a:\n  - b: c\n", "a", list({}), Error::Kind::Refused);
    row("below a scalar", "a: b\n", "a.c", text("x"), Error::Kind::Refused);
    row("to a map", "a: b\n", "a", FieldValue::map(), Error::Kind::Refused);
    row("no number", "a: 1\n", "a", FieldValue::number(QStringLiteral("one")), Error::Kind::Refused);
    row("no date", "a: 2022-05-18\n", "a", FieldValue::date(QStringLiteral("2022-02-31")), Error::Kind::Refused);
    row("injected", "a: 1\n", "a", FieldValue::date(QStringLiteral("2022-02-01\nb: c")), Error::Kind::Refused);
    row("empty name", "a: b\n", "", text("x"), Error::Kind::Refused);
    row("empty part of a name", "a: b\n", "c..d", text("x"), Error::Kind::Refused);
    row("explicit key", "? a\n: b\n", "a", text("x"), Error::Kind::Refused);
}

void TestPostFieldEdit::refuses()
{
    QFETCH(const QString, yaml);
    QFETCH(const QString, path);
    QFETCH(const FieldValue, value);
    const Result<TextEdits> edits = setField(postOf(yaml), path, value);
    QVERIFY(!edits);
    QTEST(edits.error().kind, "kind");
    QVERIFY(edits.error().message.endsWith(u'.'));
    QVERIFY(!removeField(postOf(yaml), QStringLiteral("none")));
}

void TestPostFieldEdit::nothingToDo()
{
    const QString post = postOf(QStringLiteral("a: \"b\"\nc: [d,e]\nf: yes\ng: {h: i}\n"));
    const FrontMatter frontMatter = FrontMatter::parse(post);
    for (const Field &field : frontMatter.fields()) {
        const Result<TextEdits> edits = setField(post, field.key, field.value);
        QVERIFY2(edits.has_value(), qPrintable(reason(edits)));
        QVERIFY(edits->isEmpty());
    }
}

void TestPostFieldEdit::withoutFrontMatter_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("text") << QStringLiteral("Body\n") << QStringLiteral("---\ntitle: x\n---\n\nBody\n");
    QTest::newRow("empty line first") << QStringLiteral("\nBody\n") << QStringLiteral("---\ntitle: x\n---\n\nBody\n");
    QTest::newRow("nothing") << QString() << QStringLiteral("---\ntitle: x\n---\n");
    QTest::newRow("empty front matter") << QStringLiteral("---\n---\nBody")
                                        << QStringLiteral("---\ntitle: x\n---\nBody");
}

void TestPostFieldEdit::withoutFrontMatter()
{
    QFETCH(const QString, before);
    const Result<TextEdits> edits = setField(before, u"title", text("x"));
    QVERIFY2(edits.has_value(), qPrintable(reason(edits)));
    QTEST(applied(*edits, before), "after");
}

void TestPostFieldEdit::words_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::addColumn<FieldValue>("value");
    const auto row = [](const char *path, const char *words, const FieldValue &value) {
        QTest::addRow("%s = %s", path, words) << QString::fromUtf8(path) << QString::fromUtf8(words) << value;
    };
    const QStringList ab{QStringLiteral("a"), QStringLiteral("b c")};
    row("tags", "a, b c", list(ab));
    row("tags", "[a, \"b c\"]", list(ab));
    row("tags", "'a, b'", list({QStringLiteral("a, b")}));
    row("tags", "", list({}));
    row("title", "yes", text("yes"));
    row("title", "[a, b]", text("[a, b]"));
    row("title", "12", text("12"));
    row("headline.title", "7", text("7"));
    row("header.caption", "12:30", text("12:30"));
    row("new", "12:30", text("12:30"));
    row("empty", "0x10", text("0x10"));
    row("weight", "12:30", text("12:30"));
    row("weight", "-1.5", FieldValue::number(QStringLiteral("-1.5")));
    row("comments", "no", FieldValue::boolean(false));
    row("comments", "maybe", text("maybe"));
    row("comments", "", FieldValue());
    row("date", "2022-05-19", FieldValue::date(QStringLiteral("2022-05-19")));
    row("weight", "7", FieldValue::number(QStringLiteral("7")));
    row("empty", "7", FieldValue::number(QStringLiteral("7")));
    row("new", "true", FieldValue::boolean(true));
    row("new", "2022-05-19", FieldValue::date(QStringLiteral("2022-05-19")));
    row("new", "[a, b c]", list(ab));
    row("new", "a, b", text("a, b"));
}

void TestPostFieldEdit::words()
{
    QFETCH(const QString, path);
    QFETCH(const QString, words);
    const FrontMatter frontMatter = FrontMatter::parse(
        postOf(QStringLiteral("title: x\ntags: [x]\ncomments: yes\ndate: 2022-05-18\nweight: 1\nempty:\n")));
    QTEST(valueFromText(frontMatter, path, words), "value");
}

void TestPostFieldEdit::sampleChangesOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QString>("line");
    QTest::newRow("excerpt") << QStringLiteral("excerpt") << text("Day 1: everything")
                             << QStringLiteral("excerpt: \"Day 1: everything\"");
    QTest::newRow("caption") << QStringLiteral("header.caption") << text("Photo: [x](https://x.y)")
                             << QStringLiteral("  caption: \"Photo: [x](https://x.y)\"");
    QTest::newRow("tags") << QStringLiteral("tags") << list({QStringLiteral("AWS Summit"), QStringLiteral("Cloud")})
                          << QStringLiteral("tags: [AWS Summit, Cloud ]");
    QTest::newRow("more tags") << QStringLiteral(
        "tags") << list({QStringLiteral("AWS Summit"), QStringLiteral("Summary Report"), QStringLiteral("Cloud")})
                               << QStringLiteral("tags: [AWS Summit, Summary Report, Cloud ]");
    QTest::newRow("date") << QStringLiteral("date") << FieldValue::date(QStringLiteral("2022-05-19"))
                          << QStringLiteral("date: 2022-05-19");
    QTest::newRow("comments") << QStringLiteral("comments") << FieldValue::boolean(false)
                              << QStringLiteral("comments: false");
}

void TestPostFieldEdit::sampleChangesOneLine()
{
    QFile file(sharedPath("samples/aws-summit-2022-day1.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("the sample post is not beside the project");
    }
    QFETCH(const QString, path);
    QFETCH(const FieldValue, value);
    QFETCH(const QString, line);
    const Result<SourceText> source = SourceText::decode(file.readAll());
    QVERIFY(source.has_value());
    const Result<TextEdits> edits = setField(source->text(), path, value);
    QVERIFY2(edits.has_value(), qPrintable(reason(edits)));
    const QStringList before = source->text().split(u'\n');
    const QStringList after = applied(*edits, source->text()).split(u'\n');
    QCOMPARE(after.size(), before.size());
    QStringList changed;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] != after[i]) {
            changed.append(after[i]);
        }
    }
    QCOMPARE(changed, QStringList(line));
}

QTEST_GUILESS_MAIN(TestPostFieldEdit)
#include "test_post_fieldedit.moc"
