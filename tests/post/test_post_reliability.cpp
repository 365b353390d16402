// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/slug.h"
#include "base/sourcetext.h"
#include "post/frontmatter/frontmatter.h"
#include "post/markup/postlayout.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace frontrow;
using namespace Qt::StringLiterals;

namespace {

using Severity = Diagnostic::Severity;

QString postOf(const QString &yaml)
{
    return QStringLiteral("---\n") + yaml + QStringLiteral("---\n\nBody\n");
}

QString aliasBomb()
{
    QString yaml = QStringLiteral("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level <= 30; ++level) {
        const QString alias = QStringLiteral("*a%1").arg(level - 1);
        yaml += QStringLiteral("a%1: &a%1 [%2]\n").arg(level).arg(QStringList(9, alias).join(QStringLiteral(", ")));
    }
    return yaml;
}

QString codesOf(const Diagnostics &diagnostics)
{
    QStringList codes;
    for (const Diagnostic &diagnostic : diagnostics) {
        codes.append(diagnostic.code);
    }
    return codes.join(u' ');
}

} // namespace

/// What authors, other programs and attackers put into front matter, by the numbers of the project's list of bad input.
class TestPostReliability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badInput_data();
    void badInput();
    void files_data();
    void files();
    void limits_data();
    void limits();
    void valuesAreTypedAsJekyllTypesThem();
    void invisibleCharactersDoNotReachFileNames();
    void newPosts();
};

void TestPostReliability::badInput_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("code"); ///< empty for no diagnostic at all
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("marked"); ///< the characters that the diagnostic names
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("fixed"); ///< the post after the fix; empty without one
    const auto post = [](const char *name, const QString &text, const char *code, Severity severity, const char *marked,
                          int line, const QString &fixed = QString()) {
        QTest::newRow(name) << text << QString::fromUtf8(code) << severity << QString::fromUtf8(marked) << line
                            << fixed;
    };
    const auto row = [&post](const char *name, const QString &yaml, const char *code, Severity severity,
                         const char *marked, int line, const char *fixed = "") {
        const QString after = QString::fromUtf8(fixed);
        post(name, postOf(yaml), code, severity, marked, line, after.isEmpty() ? QString() : postOf(after));
    };
    const auto error = [&row](const char *name, const char *yaml, const char *code, const char *marked, int line,
                           const char *fixed = "") {
        row(name, QString::fromUtf8(yaml), code, Severity::Error, marked, line, fixed);
    };

    row("Y1 alias bomb", aliasBomb(), "yaml-alias", Severity::Hint, "a1", 3);
    row("Y1 anchor", QStringLiteral("a: &x b\nc: *x\n"), "yaml-anchor", Severity::Hint, "a", 2);
    row("Y2 alias of itself", QStringLiteral("a: &a [*a]\n"), "yaml-alias", Severity::Hint, "a", 2);
    row("Y3 nested lists", QStringLiteral("t: x\na: ") + QString(600, u'[') + QString(600, u']') + u'\n',
        "yaml-too-deep", Severity::Error, nullptr, 3);
    row("Y3 nested maps", QStringLiteral("a: ") + QStringLiteral("{a: ").repeated(600) + QString(600, u'}') + u'\n',
        "yaml-too-deep", Severity::Error, nullptr, 2);
    row("Y3 a million brackets", QStringLiteral("a: ") + QString(1'000'000, u'[') + u'\n', "yaml-too-large",
        Severity::Error, nullptr, 1);
    row("Y4 over 64 KB", QStringLiteral("a: ") + QString(65536, u'x') + u'\n', "yaml-too-large", Severity::Error,
        nullptr, 1);
    row("Y5 20 MB scalar", QStringLiteral("a: ") + QString(20'000'000, u'x') + u'\n', "yaml-too-large", Severity::Error,
        nullptr, 1);
    row("Y5 500 k items", QStringLiteral("a:\n") + QStringLiteral("- b\n").repeated(500'000), "yaml-too-large",
        Severity::Error, nullptr, 1);
    row("Y6 duplicate key, the first", QStringLiteral("t: one\nl: x\nt: two\n"), "yaml-duplicate-key",
        Severity::Warning, "t", 2, "l: x\nt: two\n");
    error("Y7 tab", "a: 1\nb:\n\tc: 1\n", "yaml-tab-indent", "\t", 4, "a: 1\nb:\n  c: 1\n");
    error("Y7 tab after spaces", "b:\n  a: 1\n \tc: 1\n", "yaml-tab-indent", " \t", 4);
    error("Y7 tab before an item", "b:\n\t- c\n\t- d\n", "yaml-tab-indent", "\t", 3, "b:\n  - c\n  - d\n");
    error("Y7 tab before a comment", "a: \"b\"\n\t# c\nd: e\n", "yaml-tab-indent", "\t", 3, "a: \"b\"\n  # c\nd: e\n");
    error("Y7 tab on an empty line", "a: b\n\t\nd: e\n", "yaml-tab-indent", "\t", 3, "a: b\n\nd: e\n");
    error("Y7 tab after a dash", "b:\n  -\tc\n", "yaml-tab-indent", "\t", 3, "b:\n  - c\n");
    error("Y7 tab in a literal", "a: |\n\tb\n", "yaml-tab-indent", "\t", 3, "a: |\n  b\n");
    post("Y8 not closed", QStringLiteral("---\ntitle: x\n"), "front-matter-unclosed", Severity::Error, "---", 1,
        QStringLiteral("---\ntitle: x\n---\n"));
    post("Y8 not closed before a body", QStringLiteral("---\ntitle: x\ntags: [a]\n\nBody: text\n"),
        "front-matter-unclosed", Severity::Error, "---", 1,
        QStringLiteral("---\ntitle: x\ntags: [a]\n---\n\nBody: text\n"));
    post("Y8 closed by too many dashes", QStringLiteral("---\ntitle: x\n----\nBody\n"), "front-matter-unclosed",
        Severity::Error, "---", 1, QStringLiteral("---\ntitle: x\n---\nBody\n"));
    post("Y8 no front matter below", QStringLiteral("---\nJust text: a rule above it.\nMore\n"),
        "front-matter-unclosed", Severity::Error, "---", 1);
    error("Y9 unclosed quote", "a: 1\ntitle: \"Foo\n", "yaml-unclosed-quote", "\"Foo", 3, "a: 1\ntitle: \"Foo\"\n");
    error("Y9 unclosed before others", "title: 'Foo\nb: 'x'\n", "yaml-unclosed-quote", "'Foo", 2,
        "title: 'Foo'\nb: 'x'\n");
    error("Y9 apostrophe", "title: 'It's over'\nb: 1\n", "yaml-text-behind-quote", "'It's over'", 2,
        "title: \"It's over\"\nb: 1\n");
    error("Y9 quotation in quotes", "title: \"The \"best\" talk\"\n", "yaml-text-behind-quote", "\"The \"best\" talk\"",
        2, "title: 'The \"best\" talk'\n");
    error("Y9 text after a quote", "title: \"Foo\" and \"bar\" # x\n", "yaml-text-behind-quote", "\"Foo\" and \"bar\"",
        2, "title: '\"Foo\" and \"bar\"' # x\n");
    error("Y9 unclosed bracket", "tags: [a, b # c\nd: e\n", "yaml-unclosed-bracket", "[a, b", 2,
        "tags: [a, b] # c\nd: e\n");
    row("Y10 NUL", QStringLiteral("a: b") + QChar(0) + QStringLiteral("\n"), "yaml-forbidden-character",
        Severity::Error, nullptr, 2, "a: b\n");
    error("Y15 colon", "a: 1\ntitle: Foo: bar # x\n", "yaml-colon-in-text", "Foo: bar", 3,
        "a: 1\ntitle: \"Foo: bar\" # x\n");
    error("Y15 colon in an item", "a:\n  - b: c: d\n", "yaml-colon-in-text", "c: d", 3, "a:\n  - b: \"c: d\"\n");
    error("Y15 at sign", "author: @ann\n", "yaml-reserved-character", "@ann", 2, "author: \"@ann\"\n");
    error("Y15 at sign in an item", "author:\n- @ann\n", "yaml-reserved-character", "@ann", 3, "author:\n- \"@ann\"\n");
    error("Y15 backtick", "title: `make` it\n", "yaml-reserved-character", "`make` it", 2, "title: \"`make` it\"\n");
    error("Y15 percent", "title: %d things\n", "yaml-reserved-character", "%d things", 2, "title: \"%d things\"\n");
    error("Y15 emphasis", "title: *Big* news\n", "yaml-reserved-character", "*Big* news", 2, "title: \"*Big* news\"\n");
    error("Y15 exclamation", "title: !\"x\"\n", "yaml-reserved-character", "!\"", 2, "title: '!\"x\"'\n");
    error("Y15 anchor", "title: &é x\n", "yaml-reserved-character", "&é", 2, "title: \"&é x\"\n");
    error("Y15 brackets", "title: [Talk] news\n", "yaml-reserved-character", "[Talk] news", 2,
        "title: \"[Talk] news\"\n");
    error("Y15 backslash", "title: \"C:\\new\\q\"\n", "yaml-unknown-escape", "\\q", 2, "title: \"C:\\new\\\\q\"\n");
    error("Y15 colon in a list", "tags: [a, :b]\n", "yaml-colon-in-list", ":b", 2, "tags: [a, \":b\"]\n");
    for (const char *list : {"[a, null]", "[12:30, ~]", "[null, x]", "[a, null, b]"}) {
        row(list, QStringLiteral("o: %1\n").arg(QLatin1String(list)), "", Severity::Hint, "", 0);
    }
    error("Y15 comma without an item", "tags: [a,, b]\n", "yaml-missing-item", ",", 2, "tags: [a, b]\n");
    error("Y15 list beside its name", "tags: - a\nb: c\n", "yaml-list-beside-key", "- a", 2);
    error("Y15 no space after the colon", "a: b\ntitle:Foo\nc: d\n", "yaml-missing-space", ":", 3,
        "a: b\ntitle: Foo\nc: d\n");
    error("Y15 no space after the dash", "tags:\n-a\nb: c\n", "yaml-missing-space", "-", 3, "tags:\n- a\nb: c\n");
    error("Y15 no colon", "a: b\npublished\nc: d\n", "yaml-stray-line", "published", 3, "a: b\npublished:\nc: d\n");
    error("Y15 words alone", "a: b\nsome words\nc: d\n", "yaml-stray-line", "some words", 3);
    error("Y15 indented field", "a: b\n title: x\nc: d\n", "yaml-indentation", " ", 3, "a: b\ntitle: x\nc: d\n");
    error("Y15 value not indented", "a:\n\"b\"\nc: d\n", "yaml-indentation", "\"b\"", 3, "a:\n  \"b\"\nc: d\n");
    error("Y15 percent before a name", "a: b\n%c: d\n", "yaml-reserved-character", "%", 3);
    error("Y16 Ruby object", "a: !ruby/object:Gem::Installer {b: c}\n", "yaml-class", "!ruby/object:Gem::Installer", 2,
        "a:  {b: c}\n"); // Jekyll cannot read the post
    row("Y16 Python tag", QStringLiteral("t: [!!python/name:os.system x]\n"), "yaml-tag", Severity::Warning, "t", 2);
    post("Y17 rule in the body", QStringLiteral("---\na: b\n---\nc: d\n---\ne\n"), "", Severity::Hint, "", 0);
    error("Y17 second document", "a: 1\n--- b\n", "yaml-second-document", "--- b", 3);
    error("Y17 text after the end", "a: 1\n... b\n", "yaml-second-document", "... b", 3);
    error("Y18 scalar", "just words\n", "yaml-not-a-mapping", "just words", 2);
    error("Y18 list", "- a\n- b\n", "yaml-not-a-mapping", "- a\n- b", 2);
    error("Y18 field without a space", "title:Foo\n", "yaml-missing-space", ":", 2, "title: Foo\n");
    row("Y20 merge key", QStringLiteral("a: &x {b: c}\nd:\n  <<: *x\n"), "yaml-merge-key", Severity::Hint, "<<", 4);
    row("Y20 quoted merge key", QStringLiteral("a: &x {b: c}\nd:\n  \"<<\": *x\n"), "yaml-merge-key", Severity::Hint,
        "\"<<\"", 4);
    row("Y21 long key", QString(1100, u'k') + QStringLiteral(": x\na: b\n"), "yaml-key-too-long", Severity::Error,
        nullptr, 2);
    row("Y21 empty key", QStringLiteral("\"\": x\n"), "yaml-complex-key", Severity::Hint, "\"\"", 2);
    error("Y21 no key", ": x\na: b\n", "yaml-missing-name", ":", 2);
    row("Y21 sequence key", QStringLiteral("[a, b]: x\n"), "yaml-complex-key", Severity::Hint, "[a, b]", 2);
    row("Y21 explicit key", QStringLiteral("? a\n: b\n"), "yaml-complex-key", Severity::Hint, "a", 2);
    row("Y22 escape character", QStringLiteral("a: b\x1b[31m\n"), "yaml-forbidden-character", Severity::Error, "\x1b",
        2, "a: b[31m\n");
    row("Y22 bell, escaped", QStringLiteral("title: \"a\\a\"\n"), "invisible-character", Severity::Warning, "\"a\\a\"",
        2);
    row("Y22 direction of text", QStringLiteral("title: a \u202Egnp.exe\n"), "invisible-character", Severity::Warning,
        "a \u202Egnp.exe", 2);
    row("Y22 line separator", QStringLiteral("title: a\u2028b\n"), "yaml-forbidden-character", Severity::Error,
        "\u2028", 2, "title: a b\n");
    post("Y23 empty file", QString(), "", Severity::Hint, "", 0);
    post("Y23 fences alone", QStringLiteral("---\n---\n"), "", Severity::Hint, "", 0);
    post("Y23 fences alone, no line end", QStringLiteral("---\n---"), "", Severity::Hint, "", 0);
}

void TestPostReliability::badInput()
{
    QFETCH(const QString, post);
    QFETCH(const QString, code);
    QFETCH(const Severity, severity);
    QFETCH(const QString, marked);
    QFETCH(const int, line);
    QFETCH(const QString, fixed);
    const FrontMatter frontMatter = FrontMatter::parse(post);
    const Diagnostics &found = frontMatter.diagnostics();
    if (code.isEmpty()) {
        QVERIFY2(found.isEmpty(), qPrintable(codesOf(found)));
        return;
    }
    const auto diagnostic =
        std::ranges::find_if(found, [&](const Diagnostic &candidate) { return candidate.code == code; });
    QVERIFY2(diagnostic != found.end(), qPrintable(codesOf(found)));
    QCOMPARE(diagnostic->severity, severity);
    QCOMPARE(frontMatter.isReadable(), severity != Severity::Error);
    QVERIFY(diagnostic->message.endsWith(u'.') && !diagnostic->message.contains(QRegularExpression("%\\d"_L1)));
    QVERIFY(diagnostic->range.end() <= std::max(layoutOf(post).yaml.end(), qsizetype(3)));
    if (!marked.isNull()) {
        QCOMPARE(slice(post, diagnostic->range).toString(), marked);
    }
    QCOMPARE(post.first(diagnostic->range.start).count(u'\n') + 1, line);
    QCOMPARE(!diagnostic->fixes.isEmpty(), !fixed.isEmpty());
    if (!diagnostic->fixes.isEmpty()) {
        const QString after = applied(diagnostic->fixes.constFirst().edits, post);
        QCOMPARE(after, fixed);
        QVERIFY2(FrontMatter::parse(after).isReadable(), qPrintable(codesOf(FrontMatter::parse(after).diagnostics())));
    }
    const Result<TextEdits> edits = setField(post, u"frontrow", FieldValue::text(QStringLiteral("x")));
    QCOMPARE(edits.has_value(), frontMatter.isReadable());
}

void TestPostReliability::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::newRow("Y10 NUL") << QByteArray("---\na: b\0\n---\n", 14) << false;
    QTest::newRow("Y11 Latin-1") << QByteArray("---\na: caf\xe9\n---\n") << false;
    QTest::newRow("Y12 byte order mark") << QByteArray("\xEF\xBB\xBF---\na: b\n---\n") << true;
    QTest::newRow("Y13 UTF-16") << QByteArray("\xFF\xFE-\0-\0-\0\n\0", 10) << false;
    QTest::newRow("Y14 CRLF") << QByteArray("---\r\na: b\r\n---\r\nBody\r\n") << true;
    QTest::newRow("Y14 CR") << QByteArray("---\ra: b\r---\rBody\r") << true;
    QTest::newRow("Y14 mixed") << QByteArray("---\r\na: b\nc: d\r\n---\nBody\r") << true;
}

void TestPostReliability::files()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isText);
    const Result<SourceText> source = SourceText::decode(bytes);
    QCOMPARE(source.has_value(), isText);
    if (!isText) {
        QVERIFY(source.error().message.endsWith(u'.'));
        return;
    }
    QCOMPARE(source->encode(), bytes);
    const Result<TextEdits> edits = setField(source->text(), u"a", FieldValue::text(QStringLiteral("x")));
    QVERIFY(edits.has_value());
    QCOMPARE(source->edited(*edits).encode(), QByteArray(bytes).replace("a: b", "a: x"));
}

void TestPostReliability::limits_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<bool>("isReadable");
    const qsizetype rest = 65536 - 4 - 4; // without the fence, and without "a: " and the line end
    QTest::newRow("64 KB") << QStringLiteral("a: ") + QString(rest, u'x') + u'\n' << true;
    QTest::newRow("a byte more") << QStringLiteral("a: ") + QString(rest + 1, u'x') + u'\n' << false;
    QTest::newRow("64 KB of other letters") << QStringLiteral("a: ") + QString(rest / 2, u'é') + u'\n' << true;
    QTest::newRow("more other letters") << QStringLiteral("a: ") + QString(rest / 2 + 1, u'é') + u'\n' << false;
    QTest::newRow("64 KB of questions") << QStringLiteral("a: x") + QString(rest - 1, u'?') + u'\n' << true;
    // The map, its key and the list are nodes, too.
    QTest::newRow("5,000 nodes") << QStringLiteral("a: [") + QStringLiteral("x,").repeated(4997) + QStringLiteral("]\n")
                                 << true;
    QTest::newRow("a node more") << QStringLiteral("a: [") + QStringLiteral("x,").repeated(4998) + QStringLiteral("]\n")
                                 << false;
    QTest::newRow("400 levels") << QStringLiteral("a: ") + QString(400, u'[') + QString(400, u']') + u'\n' << true;
}

void TestPostReliability::limits()
{
    QFETCH(const QString, yaml);
    QTEST(FrontMatter::parse(postOf(yaml)).isReadable(), "isReadable");
}

/// Y19: values that look like something else.
void TestPostReliability::valuesAreTypedAsJekyllTypesThem()
{
    const QString post = postOf(QStringLiteral(
        "number: 012\nyes: yes\nversion: 1.10\ntime: 12:30\ndate: 2022-05-18 10:00:00 +1000\ntitle: x\n"));
    const FrontMatter frontMatter = FrontMatter::parse(post);
    QCOMPARE(frontMatter.value(u"number"), FieldValue::number(QStringLiteral("012")));
    QCOMPARE(frontMatter.value(u"yes"), FieldValue::boolean(true));
    QCOMPARE(frontMatter.value(u"version"), FieldValue::number(QStringLiteral("1.10")));
    QCOMPARE(frontMatter.value(u"time"), FieldValue::number(QStringLiteral("12:30")));
    QCOMPARE(frontMatter.value(u"date"), FieldValue::date(QStringLiteral("2022-05-18 10:00:00 +1000")));
    const Result<TextEdits> edits = setField(post, u"title", FieldValue::text(QStringLiteral("y")));
    QVERIFY(edits.has_value());
    QCOMPARE(applied(*edits, post), QString(post).replace(QStringLiteral("title: x"), QStringLiteral("title: \"y\"")));
}

/// Y22
void TestPostReliability::invisibleCharactersDoNotReachFileNames()
{
    const FrontMatter frontMatter = FrontMatter::parse(postOf(QStringLiteral("title: \"A\\a\\eb \u202Egnp.exe\"\n")));
    QCOMPARE(Slug::of(frontMatter.value(u"title").toString()).toString(), QStringLiteral("a-b-gnp-exe"));
}

/// Y23
void TestPostReliability::newPosts()
{
    for (const QString &post : {QString(), QStringLiteral("---\n---\n"), QStringLiteral("---\n---")}) {
        const Result<TextEdits> edits = setField(post, u"title", FieldValue::text(QStringLiteral("New")));
        QVERIFY(edits.has_value());
        const QString after = applied(*edits, post);
        QVERIFY2(after.startsWith(u"---\ntitle: New\n---"), qPrintable(after));
    }
}

QTEST_GUILESS_MAIN(TestPostReliability)
#include "test_post_reliability.moc"
