// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/frontmatter.h"

#include <QTest>

using namespace frontrow;

namespace {

QString postOf(const QString &yaml)
{
    return QStringLiteral("---\n") + yaml + QStringLiteral("---\n\nBody\n");
}

QString reason(const Result<TextEdits> &edits)
{
    return edits ? QString() : edits.error().message;
}

} // namespace

class TestPostFieldStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removes_data();
    void removes();
    void renames_data();
    void renames();
    void renamesAnyName_data();
    void renamesAnyName();
    void moves_data();
    void moves();
    void refusesRename_data();
    void refusesRename();
    void refusesMove_data();
    void refusesMove();
};

void TestPostFieldStructure::removes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *path, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(path) << QString::fromUtf8(after);
    };
    row("scalar", "a: b # x\n# y\nc: d\n", "a", "# y\nc: d\n");
    row("only one", "a: b\n", "a", "");
    row("block list", "x: y\na:\n  - b\n  - c\nd: e\n", "a", "x: y\nd: e\n");
    row("literal", "a: |\n  b\n  c\nd: e\n", "a", "d: e\n");
    row("map", "h:\n  a: b\n  c: d\ne: f\n", "h", "e: f\n");
    row("nested", "h:\n  a: b\n  c: d\ne: f\n", "h.c", "h:\n  a: b\ne: f\n");
    row("last nested", "h:\n  a: b\ne: f\n", "h.a", "h:\ne: f\n");
    row("in a flow map", "h: {a: b, c: d, e: f}\n", "h.c", "h: {a: b, e: f}\n");
    row("first of a flow map", "h: {a: b, c: d}\n", "h.a", "h: {c: d}\n");
    row("last of a flow map", "h: {a: b, c: d }\n", "h.c", "h: {a: b }\n");
    row("only one of a flow map", "h: {a: b}\n", "h.a", "h: {}\n");
    row("all duplicates", "a: b\nc: d\na: e\n", "a", "c: d\n");
    row("first of an item", "g:\n  - a: b\n    c: d\n", "g.0.a", "g:\n  - c: d\n");
    row("last of an item", "g:\n  - a: b\n    c: d\n  - e: f\n", "g.0.c", "g:\n  - a: b\n  - e: f\n");
    row("item", "g:\n  - a: b\n    c: d\n  # x\n  - e: f\n", "g.0", "g:\n  # x\n  - e: f\n");
    row("only item", "g:\n  - a: b\nc: d\n", "g.0", "g:\nc: d\n");
}

void TestPostFieldStructure::removes()
{
    QFETCH(const QString, before);
    QFETCH(const QString, path);
    QFETCH(const QString, after);
    const QString post = postOf(before);
    const Result<TextEdits> edits = removeField(post, path);
    QVERIFY2(edits.has_value(), qPrintable(reason(edits)));
    QCOMPARE(applied(*edits, post), postOf(after));
}

void TestPostFieldStructure::renames_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("newKey");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *path, const char *newKey, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(path) << QString::fromUtf8(newKey)
                            << QString::fromUtf8(after);
    };
    row("plain", "# x\na:  b # c\nd: e\n", "a", "new", "# x\nnew:  b # c\nd: e\n");
    row("quoted stays", "\"a b\" : c\n", "a b", "c", "\"c\" : c\n");
    row("single stays", "'a b': c\n", "a b", "it's", "'it''s': c\n");
    row("to one that needs quotes", "a: b\n", "a", "yes", "\"yes\": b\n");
    row("to one with a colon", "a: b\n", "a", "x: y", "\"x: y\": b\n");
    row("to one with a dot", "h:\n  a: b\n", "h.a", "x.y", "h:\n  x.y: b\n");
    row("map", "h: # x\n  a: b\nc: d\n", "h", "header", "header: # x\n  a: b\nc: d\n");
    row("block list", "a:\n- b\n- c\n", "a", "tags", "tags:\n- b\n- c\n");
    row("literal", "a: |\n  b\nc: d\n", "a", "excerpt", "excerpt: |\n  b\nc: d\n");
    row("in a flow map", "h: {a: b, c: d}\n", "h.c", "e", "h: {a: b, e: d}\n");
    row("in an item", "g:\n  - url: a\n    alt: b\n", "g.0.url", "path", "g:\n  - path: a\n    alt: b\n");
    row("with nothing", "a:\nb: c\n", "a", "d", "d:\nb: c\n");
    row("to the same", "a: b\n", "a", "a", "a: b\n");
    row("emoji", "é🎉: b\n", "é🎉", "ü", "ü: b\n");
    row("beside an anchor", "a: b\nx: &y c\nz: *y\n", "a", "d", "d: b\nx: &y c\nz: *y\n");
}

void TestPostFieldStructure::renames()
{
    QFETCH(const QString, before);
    QFETCH(const QString, path);
    QFETCH(const QString, newKey);
    QFETCH(const QString, after);
    const QString post = postOf(before);
    const Result<TextEdits> edits = renameField(post, path, newKey);
    QVERIFY2(edits.has_value(), qPrintable(reason(edits)));
    QCOMPARE(applied(*edits, post), postOf(after));
}

void TestPostFieldStructure::renamesAnyName_data()
{
    QTest::addColumn<QString>("newKey");
    for (const char *newKey : {"no", "1.10", "012", "2022-05-18", "~", "null", "-", "- a", "?", "? a", ":",
             "a:", "a: b", "a #b", "#a", "[a]", "{a}", "a, b", "@a", "`a`", "%a", "*a", "&a", "!a", "|", ">", "'", "\"",
             "a\\b", " a", "a ", "=", "é", "🎉", "a\u00a0b", "---", "...", "a?b", ".inf"}) {
        QTest::newRow(newKey) << QString::fromUtf8(newKey);
    }
    QTest::newRow("as long as can be") << QString(1000, u'k');
}

void TestPostFieldStructure::renamesAnyName()
{
    QFETCH(const QString, newKey);
    for (const QString &yaml : {QStringLiteral("a: b\nc: d\n"), QStringLiteral("\"a\": b\nc: d\n"),
             QStringLiteral("'a': b\n"), QStringLiteral("x: {a: b, c: d}\n")}) {
        const QString post = postOf(yaml);
        const QString path = yaml.startsWith(u'x') ? QStringLiteral("x.a") : QStringLiteral("a");
        const Result<TextEdits> edits = renameField(post, path, newKey);
        QVERIFY2(edits.has_value(), qPrintable(reason(edits)));
        const FrontMatter after = FrontMatter::parse(applied(*edits, post));
        const QList<Field> &fields = yaml.startsWith(u'x') ? after.fields().constFirst().children : after.fields();
        QCOMPARE(fields.constFirst().key, newKey);
        QCOMPARE(fields.constFirst().value, FieldValue::text(QStringLiteral("b")));
    }
}

void TestPostFieldStructure::moves_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *yaml, const char *path, const char *before, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(path) << QString::fromUtf8(before)
                            << QString::fromUtf8(after);
    };
    row("up", "a: 1\nb: 2\nc: 3\n", "c", "a", "c: 3\na: 1\nb: 2\n");
    row("down", "a: 1\nb: 2\nc: 3\n", "a", "c", "b: 2\na: 1\nc: 3\n");
    row("to the end", "a: 1\nb: 2\nc: 3\n", "a", "", "b: 2\nc: 3\na: 1\n");
    row("nowhere", "a: 1\nb: 2\n", "a", "b", "a: 1\nb: 2\n");
    row("before itself", "a: 1\nb: 2\n", "a", "a", "a: 1\nb: 2\n");
    row("with its comments", "a: 1\n# x\n# y\nb: 2 # z\nc: 3\n", "b", "a", "# x\n# y\nb: 2 # z\na: 1\nc: 3\n");
    row("before another's comments", "# x\na: 1\nb: 2\n", "b", "a", "b: 2\n# x\na: 1\n");
    row("without a distant comment", "a: 1\n# x\n\nb: 2\n", "b", "a", "b: 2\na: 1\n# x\n\n");
    row("with its deeper comments", "a:\n  - 1\n  # - 2\nb: 2\nc: 3\n", "a", "c", "b: 2\na:\n  - 1\n  # - 2\nc: 3\n");
    row("away from deeper comments", "a:\n  - 1\n  # - 2\nb: 2\n", "b", "a", "b: 2\na:\n  - 1\n  # - 2\n");
    row("empty lines stay", "a: 1\n\nb: 2\n\nc: 3\n", "c", "a", "c: 3\na: 1\n\nb: 2\n\n");
    row("literal", "a: |\n  # no comment\n  x\nb: 2\n", "b", "a", "b: 2\na: |\n  # no comment\n  x\n");
    row("literal that keeps its end", "a: |+\n  x\n\nb: 2\n", "b", "a", "b: 2\na: |+\n  x\n\n");
    row("plain lines", "a: x\n  y\nb: 2\n", "a", "", "b: 2\na: x\n  y\n");
    row("map", "h:\n  a: 1\n  b: 2\nc: 3\n", "h", "", "c: 3\nh:\n  a: 1\n  b: 2\n");
    row("nested", "h:\n  a: 1\n  # x\n  b: 2\nc: 3\n", "h.b", "h.a", "h:\n  # x\n  b: 2\n  a: 1\nc: 3\n");
    row("nested to the end", "h:\n  a: 1\n  b: 2\n# x\nc: 3\n", "h.a", "", "h:\n  b: 2\n  a: 1\n# x\nc: 3\n");
    row("in a flow map", "h: {a: 1, b: 2 , c: 3}\n", "h.c", "h.a", "h: {c: 3, a: 1 , b: 2}\n");
    row("in a flow map to the end", "h: {a: 1, b: 2 , c: 3}\n", "h.a", "", "h: {b: 2, c: 3 , a: 1}\n");
    row("in an item", "g:\n  - a: 1\n    b: 2\n    c: 3\n", "g.0.c", "g.0.a", "g:\n  - c: 3\n    a: 1\n    b: 2\n");
    row("item", "g:\n  - a: 1\n    b: 2\n  # x\n  - c: 3\n", "g.1", "g.0", "g:\n  # x\n  - c: 3\n  - a: 1\n    b: 2\n");
    row("item to the end", "g:\n- a: 1\n- b: 2\nc: 3\n", "g.0", "", "g:\n- b: 2\n- a: 1\nc: 3\n");
    row("flow item", "g: [{a: 1}, {b: 2}]\n", "g.1", "g.0", "g: [{b: 2}, {a: 1}]\n");
    row("past an anchor", "x: &y 1\nz: *y\na: 2\n", "a", "x", "a: 2\nx: &y 1\nz: *y\n");
    row("past duplicates", "a: 1\na: 2\nb: 3\n", "b", "a", "a: 1\nb: 3\na: 2\n");
}

void TestPostFieldStructure::moves()
{
    QFETCH(const QString, yaml);
    QFETCH(const QString, path);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const QString post = postOf(yaml);
    const Result<TextEdits> edits = moveField(post, path, before);
    QVERIFY2(edits.has_value(), qPrintable(reason(edits)));
    QCOMPARE(applied(*edits, post), postOf(after));
}

void TestPostFieldStructure::refusesRename_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("newKey");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *name, const char *yaml, const char *path, const QString &newKey,
                         Error::Kind kind = Error::Kind::Refused) {
        QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(path) << newKey << kind;
    };
    const QString x = QStringLiteral("x");
    row("faulty", "a: b: c\n", "a", x, Error::Kind::Malformed);
    row("missing", "a: b\n", "c", x);
    row("missing in a map", "a:\n  b: c\n", "a.d", x);
    row("taken", "a: b\nx: c\n", "a", x);
    row("there twice", "a: b\na: c\n", "a", x);
    row("empty", "a: b\n", "a", QString());
    row("too long", "a: b\n", "a", QString(1025, u'k'));
    row("line end", "a: b\n", "a", QStringLiteral("x\ny"));
    row("control character", "a: b\n", "a", QStringLiteral("x\x1b"));
    row("merge key", "a: b\n", "a", QStringLiteral("<<"));
    row("item", "g:\n  - a: b\n", "g.0", x);
    row("anchor", "a: &y b\nc: *y\n", "a", x);
    row("explicit key", "? a\n: b\n", "a", x);
}

void TestPostFieldStructure::refusesRename()
{
    QFETCH(const QString, yaml);
    QFETCH(const QString, path);
    QFETCH(const QString, newKey);
    const Result<TextEdits> edits = renameField(postOf(yaml), path, newKey);
    QVERIFY(!edits);
    QTEST(edits.error().kind, "kind");
    QVERIFY(edits.error().message.endsWith(u'.'));
}

void TestPostFieldStructure::refusesMove_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("before");
    const auto row = [](const char *name, const char *yaml, const char *path, const char *before) {
        QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(path) << QString::fromUtf8(before);
    };
    row("missing", "a: b\n", "c", "a");
    row("before what is missing", "a: b\n", "a", "c");
    row("before what is no sibling", "a: b\nc:\n  d: e\n", "a", "c.d");
    row("out of a map", "a: b\nc:\n  d: e\n", "c.d", "a");
    row("there twice", "a: 1\nb: 2\na: 3\n", "a", "b");
    row("anchor", "a: &x 1\nb: *x\nc: 2\n", "a", "");
    row("past a merge key", "x: &y {a: 1}\nh:\n  a: 2\n  <<: *y\n  b: 3\n", "h.b", "h.a");
    row("past comments in a flow map", "h: {a: 1, # x\n  b: 2}\n", "h.b", "h.a");
    row("past a comment in an item", "g:\n  - a: 1 # x\n    b: 2\n", "g.0.b", "g.0.a");
    row("literal that would keep more", "a: |+\n  x\nb: 2\n\n", "a", "");
}

void TestPostFieldStructure::refusesMove()
{
    QFETCH(const QString, yaml);
    QFETCH(const QString, path);
    QFETCH(const QString, before);
    const Result<TextEdits> edits = moveField(postOf(yaml), path, before);
    QVERIFY2(!edits, qPrintable(edits ? applied(*edits, postOf(yaml)) : QString()));
    QCOMPARE(edits.error().kind, Error::Kind::Refused);
    QVERIFY(edits.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestPostFieldStructure)
#include "test_post_fieldstructure.moc"
