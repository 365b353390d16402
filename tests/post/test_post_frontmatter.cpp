// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/frontmatter.h"
#include "post/markup/postlayout.h"

#include <QTest>

using namespace frontrow;

namespace {

QString postOf(const QString &yaml)
{
    return QStringLiteral("---\n") + yaml + QStringLiteral("---\n\nBody\n");
}

QStringList codesOf(const Diagnostics &diagnostics)
{
    QStringList codes;
    for (const Diagnostic &diagnostic : diagnostics) {
        codes.append(diagnostic.code);
    }
    return codes;
}

} // namespace

class TestPostFrontMatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data();
    void types();
    void ranges_data();
    void ranges();
    void nested();
    void duplicates();
    void references();
    void aliasBomb();
    void problems_data();
    void problems();
    void faultyFrontMatterKeepsTheBody();
    void limits();
    void noFrontMatter();
    void survivesDamage_data();
    void survivesDamage();
};

void TestPostFrontMatter::types_data()
{
    using Kind = FieldValue::Kind;
    QTest::addColumn<QString>("written");
    QTest::addColumn<FieldValue::Kind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *written, Kind kind, const char *text) {
        QTest::newRow(written) << QString::fromUtf8(written) << kind << QString::fromUtf8(text);
    };
    row("", Kind::Null, "");
    row("~", Kind::Null, "");
    row("null", Kind::Null, "");
    row("NULL", Kind::Null, "");
    row("# comment", Kind::Null, "");
    row("yes", Kind::Boolean, "true");
    row("No", Kind::Boolean, "false");
    row("ON", Kind::Boolean, "true");
    row("off", Kind::Boolean, "false");
    row("True", Kind::Boolean, "true");
    row("y", Kind::Text, "y");
    row("012", Kind::Number, "012");
    row("08", Kind::Text, "08");
    row("12:30", Kind::Number, "12:30");
    row("1.10", Kind::Number, "1.10");
    row("1,000", Kind::Number, "1,000");
    row("0x1F", Kind::Number, "0x1F");
    row("-.inf", Kind::Number, "-.inf");
    row(".", Kind::Text, ".");
    row("1e3", Kind::Text, "1e3");
    row("4.2.1", Kind::Text, "4.2.1");
    row("2022-05-18", Kind::Date, "2022-05-18");
    row("2022-02-30", Kind::Text, "2022-02-30");
    row("2022-05-18 10:00", Kind::Date, "2022-05-18 10:00");
    row("2022-05-18 10:00:00 +1000", Kind::Date, "2022-05-18 10:00:00 +1000");
    row("2022-05-18T10:00:00Z", Kind::Date, "2022-05-18T10:00:00Z");
    row("\"2022-05-18\"", Kind::Text, "2022-05-18");
    row("'yes'", Kind::Text, "yes");
    row("\"\"", Kind::Text, "");
    row("'it''s'", Kind::Text, "it's");
    row("\"a\\nb \\u00e9\"", Kind::Text, "a\nb é");
    row("Day 1 summary - AI/ML edition", Kind::Text, "Day 1 summary - AI/ML edition");
    row("C# and F#", Kind::Text, "C# and F#");
    row("text # comment", Kind::Text, "text");
    row("[AWS Summit, Summary Report ]", Kind::List, "AWS Summit, Summary Report");
    row("[]", Kind::List, "");
    row("[what?, why?]", Kind::List, "what?, why?");
    row("[yes, 1.10]", Kind::List, "yes, 1.10");
    row("[[a], b]", Kind::Map, "");
    row("{a: b}", Kind::Map, "");
    row("\n  - a\n  - 'b c'", Kind::List, "a, b c");
    row("\n- a\n- b", Kind::List, "a, b");
    row("|\n  one\n\n  two", Kind::Text, "one\n\ntwo\n");
    row("|-\n  one\n    two", Kind::Text, "one\n  two");
    row(">-\n  one\n  two\n\n  three", Kind::Text, "one two\nthree");
    row("one\n  two", Kind::Text, "one two");
}

void TestPostFrontMatter::types()
{
    QFETCH(const QString, written);
    const QString post = postOf(QStringLiteral("before: x\nkey: %1\nafter: y\n").arg(written));
    const FrontMatter frontMatter = FrontMatter::parse(post);
    QVERIFY2(frontMatter.isReadable(), qPrintable(codesOf(frontMatter.diagnostics()).join(u' ')));
    const FieldValue value = frontMatter.value(u"key");
    QTEST(value.kind(), "kind");
    QTEST(value.toString(), "text");
    QCOMPARE(frontMatter.value(u"after"), FieldValue::text(QStringLiteral("y")));
}

void TestPostFrontMatter::ranges_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const char *yaml, const char *path, const char *key, const char *value,
                         const char *lines) {
        QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(path) << QString::fromUtf8(key)
                            << QString::fromUtf8(value) << QString::fromUtf8(lines);
    };
    row("plain", "a: b c  # d\n", "a", "a", "b c", "a: b c  # d\n");
    row("after emoji", "é: 🎉🎉 x\na: ü 🎉 b\n", "a", "a", "ü 🎉 b", "a: ü 🎉 b\n");
    row("quoted key", "\"a b\": c\n", "a b", "\"a b\"", "c", "\"a b\": c\n");
    row("double quotes", "a: \"b \\\" c\" # d\n", "a", "a", "\"b \\\" c\"", "a: \"b \\\" c\" # d\n");
    row("single quotes", "a: 'b ''c'''\nd: e\n", "a", "a", "'b ''c'''", "a: 'b ''c'''\n");
    row("plain lines", "a: b\n  c\n\n  d\n# e\nf: g\n", "a", "a", "b\n  c\n\n  d", "a: b\n  c\n\n  d\n");
    row("quoted lines", "a: \"b\n  c\"\nf: g\n", "a", "a", "\"b\n  c\"", "a: \"b\n  c\"\n");
    row("literal", "a: |\n  b\n   c\n\nf: g\n", "a", "a", "|\n  b\n   c", "a: |\n  b\n   c\n");
    row("literal with header", "a: |2- # x\n   b\n  c\nf: g\n", "a", "a", "|2- # x\n   b\n  c",
        "a: |2- # x\n   b\n  c\n");
    row("literal that keeps", "a: |+\n  b\n\nf: g\n", "a", "a", "|+\n  b\n", "a: |+\n  b\n\n");
    row("flow list", "a: [b, \"c]\", d ] # e\n", "a", "a", "[b, \"c]\", d ]", "a: [b, \"c]\", d ] # e\n");
    row("flow list on lines", "a: [b,\n  c, # x ]\n  ]\nd: e\n", "a", "a", "[b,\n  c, # x ]\n  ]",
        "a: [b,\n  c, # x ]\n  ]\n");
    row("block list", "a:\n  - b\n  # x\n  - c # y\nd: e\n", "a", "a", "- b\n  # x\n  - c",
        "a:\n  - b\n  # x\n  - c # y\n");
    row("block list without indentation", "a:\n- b\n- c\nd: e\n", "a", "a", "- b\n- c", "a:\n- b\n- c\n");
    row("nothing", "a:   # x\nnull: c\n", "a", "a", "", "a:   # x\n");
    row("nothing and space", "a: \nb: c\n", "a", "a", "", "a: \n");
    row("null", "a: null # x\nb: c\n", "a", "a", "null", "a: null # x\n");
    row("nested", "a: \n  b: c\n  d: \"e\"\nf: g\n", "a.d", "d", "\"e\"", "  d: \"e\"\n");
    row("map", "a: \n  b: c\n  d: \"e\"\nf: g\n", "a", "a", "b: c\n  d: \"e\"", "a: \n  b: c\n  d: \"e\"\n");
    row("flow map", "a: {b: c d, e: 'f'}\n", "a.b", "b", "c d", "a: {b: c d, e: 'f'}\n");
    row("space before the colon", "a : b\n", "a", "a", "b", "a : b\n");
    row("anchor", "a: &x b\nc: *x\n", "a", "a", "b", "a: &x b\n");
}

void TestPostFrontMatter::ranges()
{
    QFETCH(const QString, yaml);
    QFETCH(const QString, path);
    const QString post = postOf(yaml);
    const FrontMatter frontMatter = FrontMatter::parse(post);
    const Field *field = frontMatter.find(path);
    QVERIFY2(field != nullptr, qPrintable(codesOf(frontMatter.diagnostics()).join(u' ')));
    QTEST(slice(post, field->keyRange).toString(), "key");
    QTEST(slice(post, field->valueRange).toString(), "value");
    QTEST(slice(post, field->lines).toString(), "lines");
}

void TestPostFrontMatter::nested()
{
    const FrontMatter frontMatter = FrontMatter::parse(
        postOf(QStringLiteral("header:\n  teaser: a.png\n  actions:\n    label: go\nx.y: dotted\n")));
    QCOMPARE(frontMatter.value(u"header.teaser").toString(), QStringLiteral("a.png"));
    QCOMPARE(frontMatter.value(u"header.actions.label").toString(), QStringLiteral("go"));
    QCOMPARE(frontMatter.value(u"x.y").toString(), QStringLiteral("dotted"));
    QCOMPARE(frontMatter.value(u"header").kind(), FieldValue::Kind::Map);
    QVERIFY(frontMatter.find(u"header.none") == nullptr);
    QVERIFY(frontMatter.find(u"header.teaser.none") == nullptr);
    QVERIFY(frontMatter.find(u"") == nullptr);
}

void TestPostFrontMatter::duplicates()
{
    const QString post = postOf(QStringLiteral("title: one\nlayout: post\ntitle: two\n"));
    const FrontMatter frontMatter = FrontMatter::parse(post);
    QCOMPARE(frontMatter.value(u"title").toString(), QStringLiteral("two"));
    QVERIFY(frontMatter.isReadable());
    QCOMPARE(codesOf(frontMatter.diagnostics()),
        QStringList({QStringLiteral("yaml-duplicate-key"), QStringLiteral("yaml-duplicate-key")}));
    QCOMPARE(frontMatter.diagnostics().first().range, (TextRange{4, 5}));
    QCOMPARE(frontMatter.diagnostics().last().range.start, post.lastIndexOf(u"title"));
}

void TestPostFrontMatter::references()
{
    const FrontMatter frontMatter =
        FrontMatter::parse(postOf(QStringLiteral("base: &b\n  x: 1\nname: &n Ann\nauthor: *n\nheader:\n  <<: *b\n  y: "
                                                 "2\nlist: [*n, c]\nodd: !own {a: 1}\n")));
    QVERIFY(frontMatter.isReadable());
    for (const QString &path : {QStringLiteral("base"), QStringLiteral("base.x"), QStringLiteral("name"),
             QStringLiteral("author"), QStringLiteral("header.<<"), QStringLiteral("list"), QStringLiteral("odd")}) {
        QVERIFY2(frontMatter.find(path) != nullptr && frontMatter.find(path)->isReadOnly, qPrintable(path));
    }
    QVERIFY(!frontMatter.find(u"header")->isReadOnly);
    QVERIFY(!frontMatter.find(u"header.y")->isReadOnly);
    QCOMPARE(frontMatter.value(u"author").toString(), QStringLiteral("Ann"));
    QCOMPARE(frontMatter.value(u"list").toList(), QStringList({QStringLiteral("Ann"), QStringLiteral("c")}));
    const QStringList codes = codesOf(frontMatter.diagnostics());
    QVERIFY(codes.contains(QStringLiteral("yaml-anchor")));
    QVERIFY(codes.contains(QStringLiteral("yaml-alias")));
    QVERIFY(codes.contains(QStringLiteral("yaml-merge-key")));
    QVERIFY(codes.contains(QStringLiteral("yaml-tag")));
    QVERIFY(!FrontMatter::parse(postOf(QStringLiteral("odd: !ruby/object:Foo {a: 1}\n")))
            .isReadable()); // Jekyll refuses it
}

void TestPostFrontMatter::aliasBomb()
{
    QString yaml = QStringLiteral("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level <= 30; ++level) {
        const QString alias = QStringLiteral("*a%1").arg(level - 1);
        yaml += QStringLiteral("a%1: &a%1 [%2]\n").arg(level).arg(QStringList(9, alias).join(QStringLiteral(", ")));
    }
    const FrontMatter frontMatter = FrontMatter::parse(postOf(yaml + QStringLiteral("self: &s [*s]\n")));
    QVERIFY(frontMatter.isReadable());
    QCOMPARE(frontMatter.value(u"a0").toList().size(), 9);
    QCOMPARE(frontMatter.value(u"a30").kind(), FieldValue::Kind::Map);
    QVERIFY(frontMatter.find(u"self")->isReadOnly);
}

void TestPostFrontMatter::problems_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("fixed");
    const auto row = [](const char *name, const char *yaml, const char *code, int line, const char *fixed) {
        QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(code) << line << QString::fromUtf8(fixed);
    };
    row("tab", "a: 1\nb:\n\tc: 1\n", "yaml-tab-indent", 4, "a: 1\nb:\n  c: 1\n");
    row("tab before a list", "b:\n\t- c\n\t- d\n", "yaml-tab-indent", 3, "b:\n  - c\n  - d\n");
    row("tab before a text", "b:\n\tc\n", "yaml-tab-indent", 3, "b:\n  c\n");
    row("colon", "a: 1\ntitle: Foo: bar\n", "yaml-colon-in-text", 3, "a: 1\ntitle: \"Foo: bar\"\n");
    row("colon and quotes", "title: Foo: \"bar\" # x\n", "yaml-colon-in-text", 2, "title: 'Foo: \"bar\"' # x\n");
    row("at sign", "author: @ann\nb: 1\n", "yaml-reserved-character", 2, "author: \"@ann\"\nb: 1\n");
    row("backtick", "title: `make` it\n", "yaml-reserved-character", 2, "title: \"`make` it\"\n");
    row("percent", "title: %d things\n", "yaml-reserved-character", 2, "title: \"%d things\"\n");
    row("emphasis", "title: *Big* news\n", "yaml-reserved-character", 2, "title: \"*Big* news\"\n");
    row("bracket", "title: [Talk] news\n", "yaml-reserved-character", 2, "title: \"[Talk] news\"\n");
    row("unclosed at the end", "a: 1\ntitle: \"Foo\n", "yaml-unclosed-quote", 3, "a: 1\ntitle: \"Foo\"\n");
    row("unclosed before others", "title: \"Foo\nlayout: x\n", "yaml-unclosed-quote", 2, "title: \"Foo\"\nlayout: x\n");
    row("unclosed before quotes", "title: 'Foo\nlayout: 'x'\n", "yaml-unclosed-quote", 2,
        "title: 'Foo'\nlayout: 'x'\n");
    row("text after a quote", "title: \"Foo\" bar\n", "yaml-text-behind-quote", 2, "title: '\"Foo\" bar'\n");
    row("two mistakes", "a: @x\nb: c: d\n", "yaml-reserved-character", 2, "a: \"@x\"\nb: c: d\n");
    row("bracket not closed", "tags: [a, b\nc: d\n", "yaml-unclosed-bracket", 2, "tags: [a, b]\nc: d\n");
    row("no mapping", "just words\n", "yaml-not-a-mapping", 2, "");
    row("list", "- a\n- b\n", "yaml-not-a-mapping", 2, "");
    row("second document", "a: 1\n--- b\n", "yaml-second-document", 3, "");
}

void TestPostFrontMatter::problems()
{
    QFETCH(const QString, yaml);
    QFETCH(const int, line);
    QFETCH(const QString, fixed);
    const QString post = postOf(yaml);
    const FrontMatter frontMatter = FrontMatter::parse(post);
    QVERIFY(!frontMatter.isReadable());
    QVERIFY(frontMatter.fields().isEmpty());
    QCOMPARE(frontMatter.diagnostics().size(), 1);
    const Diagnostic problem = frontMatter.diagnostics().first();
    QTEST(problem.code, "code");
    QCOMPARE(post.first(problem.range.start).count(u'\n') + 1, line);
    QVERIFY(problem.range.end() <= layoutOf(post).yaml.end());
    QVERIFY(problem.message.endsWith(u'.'));
    QCOMPARE(!problem.fixes.isEmpty(), !fixed.isEmpty());
    if (!problem.fixes.isEmpty()) {
        QCOMPARE(applied(problem.fixes.constFirst().edits, post), postOf(fixed));
    }
}

void TestPostFrontMatter::faultyFrontMatterKeepsTheBody()
{
    const QString post = postOf(QStringLiteral("title: Foo: bar\n"));
    QCOMPARE(slice(post, layoutOf(post).body), QStringView(u"Body\n"));
    const Result<TextEdits> edits = setField(post, u"title", FieldValue::text(QStringLiteral("x")));
    QVERIFY(!edits);
    QCOMPARE(edits.error().kind, Error::Kind::Malformed);
}

void TestPostFrontMatter::limits()
{
    const QString large = postOf(QStringLiteral("a: ") + QString(65536, u'x') + u'\n');
    QCOMPARE(FrontMatter::parse(large).diagnostics().first().code, QStringLiteral("yaml-too-large"));
    const QString wide = postOf(QStringLiteral("a: [") + QStringLiteral("x,").repeated(5000) + QStringLiteral("]\n"));
    QCOMPARE(FrontMatter::parse(wide).diagnostics().first().code, QStringLiteral("yaml-too-many-values"));
    const QString deep = postOf(QStringLiteral("a: ") + QString(30000, u'[') + u'\n');
    QCOMPARE(FrontMatter::parse(deep).diagnostics().first().code, QStringLiteral("yaml-too-deep"));
    const QString nul = postOf(QStringLiteral("a: b") + QChar(0) + u'\n');
    QCOMPARE(FrontMatter::parse(nul).diagnostics().first().code, QStringLiteral("yaml-forbidden-character"));
    QCOMPARE(FrontMatter::parse(QStringLiteral("---\ntitle: x\n")).diagnostics().first().code,
        QStringLiteral("front-matter-unclosed"));
}

void TestPostFrontMatter::noFrontMatter()
{
    for (const QString &post :
        {QString(), QStringLiteral("Body\n"), QStringLiteral("---\n---\n"), QStringLiteral("---\n# c\n---\n")}) {
        const FrontMatter frontMatter = FrontMatter::parse(post);
        QVERIFY(frontMatter.isReadable());
        QVERIFY(frontMatter.fields().isEmpty());
        QVERIFY(frontMatter.diagnostics().isEmpty());
    }
}

void TestPostFrontMatter::survivesDamage_data()
{
    QTest::addColumn<QString>("inserted");
    QTest::newRow("removed") << QString();
    for (const char *inserted : {"\n", " ", "\t", "\"", "'", ":", "#", "-", "[", "]", "{", "}", ",", "&a ", "*b ", "!",
             "|", ">", "?", "\\", "\n---\n", "🎉", "\u2028", "null", "<<: "}) {
        QTest::newRow(inserted) << QString::fromUtf8(inserted);
    }
}

/// Whatever stands at whatever place: no crash, ranges inside the front matter, and edits that do what they say.
void TestPostFrontMatter::survivesDamage()
{
    QFETCH(const QString, inserted);
    const QString sound = postOf(QStringLiteral("t: 'é ''x'\nh: # c\n  b: &b \"a\\n\\u00e9\"\n  c: *b\nl:\n- x\n- y: "
                                                "1\nm: |-\n  p\n\n  q\nn: {o: [r, s], u: }\n? v\n: >\n w\n"));
    for (qsizetype place = 3; place < sound.size(); ++place) {
        QString post = sound;
        post.replace(place, inserted.isEmpty() ? 1 : 0, inserted);
        const FrontMatter frontMatter = FrontMatter::parse(post);
        for (const Field &field : frontMatter.fields()) {
            QVERIFY(field.keyRange.start >= 4 && field.keyRange.length >= 0);
            QVERIFY(field.valueRange.start >= field.keyRange.end() && field.valueRange.length >= 0);
            QVERIFY(field.valueRange.end() <= layoutOf(post).yaml.end());
        }
        const Result<TextEdits> edits = setField(post, u"m", FieldValue::text(QStringLiteral("yes: no")));
        if (edits) {
            const FrontMatter after = FrontMatter::parse(applied(*edits, post));
            QCOMPARE(after.value(u"m"), FieldValue::text(QStringLiteral("yes: no")));
            QCOMPARE(after.value(u"h.b"), frontMatter.value(u"h.b"));
        }
    }
}

QTEST_GUILESS_MAIN(TestPostFrontMatter)
#include "test_post_frontmatter.moc"
