// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "corpus.h"
#include "post/frontmatter/frontmatter.h"
#include "support/seeded.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;
using namespace Qt::StringLiterals;

namespace {

QString postOf(const QString &yaml)
{
    return u"---\n"_s + yaml + u"---\nBody\n"_s;
}

/// Lines of front matter as people write them, rightly and wrongly.
const QStringList lines{u"title: Two days"_s, u"title: \"Two days\""_s, u"title: 'Two days'"_s, u"title: Two: days"_s,
    u"title: \"Two\" days"_s, u"title: \"Two days"_s, u"title: 'it's'"_s, u"title: \"it\\'s\""_s,
    u"title: \"C:\\days\""_s, u"title: [Two] days"_s, u"title: @two"_s, u"title: `two`"_s, u"title: %two"_s,
    u"title: *two* days"_s, u"title: &two days"_s, u"title: !two days"_s, u"title: - two"_s, u"title:two"_s,
    u"title: two # days"_s, u"title: #two"_s, u"title: |\n  two\n  days"_s, u"title: >\n two"_s, u"title: 🙂 ü"_s,
    u"title: two\n  days"_s, u"title: two\ndays"_s, u"title:\n  two"_s, u"title:\ntwo"_s, u"date: 2026-03-04"_s,
    u"date: 2026-13-45"_s, u"date: 10:30"_s, u"tags: [a, b]"_s, u"tags: [a, b"_s, u"tags: [a,, b]"_s,
    u"tags: [a b, c: d]"_s, u"tags: [\"a\", 'b']"_s, u"tags:\n  - a\n  - b"_s, u"tags:\n- a\n- b"_s,
    u"tags:\n  -a\n  - b"_s, u"tags:\n\t- a"_s, u"tags:\n  - a\n - b"_s, u"tags: - a"_s, u"tags: {a: b"_s,
    u"header:\n  image: /a.png\n  caption: By: me"_s, u"header:\n  image: /a.png\n   caption: x"_s,
    u"header:\n  image: /a.png\n\tcaption: x"_s, u"header:\n image:/a.png"_s, u"header: {image: /a.png, caption: x}"_s,
    u"published: false"_s, u"author:"_s, u"author: ~"_s, u": none"_s, u"just words"_s, u"word"_s, u"# a remark"_s,
    u""_s, u"key with spaces: x"_s, u"\"quoted key\": x"_s, u"a: b: c: d"_s, u"x: y:"_s, u"url: https://a.org/b:c"_s,
    u"text: a\u0007b"_s, u"empty: ''"_s, u"map: {a: [b, {c: d}]}"_s, u"list: [a]]"_s, u"quote: \"a\" # said \"b\""_s,
    u"twice: 'a''b'"_s};

} // namespace

/// Front matter with mistakes: what is said of them, and that what is offered makes Ruby read it.
class TestPostYamlMistakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMistakeIsSaidAndFixed_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("fixed");
        const auto row = [](const char *name, const char *yaml, const char *said, const char *label,
                             const char *fixed) {
            QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(said) << QString::fromUtf8(label)
                                << QString::fromUtf8(fixed);
        };
        row("no space", "title:Foo\n", "Line 2: a space is missing after “:”.", "Put a space there", "title: Foo\n");
        row("no space among others", "a: 1\nb:Foo\nc: 2\n", "Line 3: a space is missing after “:”.",
            "Put a space there", "a: 1\nb: Foo\nc: 2\n");
        row("unknown escape", "title: \"C:\\days\"\n", "Line 2: in double quotes a backslash begins an escape",
            "Write the backslash twice", "title: \"C:\\\\days\"\n");
        row("escaped apostrophe", "title: \"it\\'s\"\n", "Line 2: in double quotes an apostrophe takes no backslash.",
            "Remove the backslash", "title: \"it's\"\n");
        row("apostrophe", "title: 'it's'\n", "Line 2: there is text after the closing quote.", "Put quotes around it",
            "title: \"it's\"\n");
        row("invisible",
            "a: 1\ntext: a\x07"
            "b\n",
            "Line 3 holds the invisible character U+0007", "Remove it", "a: 1\ntext: ab\n");
        row("object of Ruby", "a: !ruby/object:Foo x\n", "makes an object of Ruby, which Jekyll refuses.", "Remove it",
            "a:  x\n");
        row("comma too many", "tags: [a,, b]\n", "Line 2: there is a comma without an item before it.", "Remove it",
            "tags: [a, b]\n");
        row("quote", "title: \"Foo\n", "Line 2: the quote is not closed.", "Close the quote", "title: \"Foo\"\n");
        row("bracket", "tags: {a: b\nc: d\n", "Line 2: “{” is not closed. Put “}” after the last item.",
            "Close the bracket", "tags: {a: b}\nc: d\n");
        row("word alone", "title: x\nauthor\ndate: 2026-03-04\n", "Line 3 is neither a field nor an item of a list.",
            "Put a colon after it", "title: x\nauthor:\ndate: 2026-03-04\n");
        row("list beside its name", "tags: - a\n", "Line 2: a list begins on the line below its name", "", "");
        row("no name", "a: 1\n: x\n", "Line 3: there is no name before the colon.", "", "");
        row("indented unlike others", "header:\n  image: a\n   caption: x\n",
            "Line 4 is not indented like the line above.", "Indent it like the line above",
            "header:\n  image: a\n  caption: x\n");
        row("tabs", "a:\n\tb: c\n\td: e\n", "Line 3: tabs cannot indent front matter.", "Use spaces",
            "a:\n  b: c\n  d: e\n");
    }

    void aMistakeIsSaidAndFixed()
    {
        QFETCH(const QString, yaml);
        QFETCH(const QString, said);
        QFETCH(const QString, label);
        QFETCH(const QString, fixed);
        const QString post = postOf(yaml);
        const FrontMatter frontMatter = FrontMatter::parse(post);
        QVERIFY(!frontMatter.isReadable() && !frontMatter.diagnostics().isEmpty());
        const Diagnostic &problem = frontMatter.diagnostics().constFirst();
        QVERIFY2(problem.message.contains(said), qPrintable(problem.message));
        if (label.isEmpty()) {
            QVERIFY2(problem.fixes.isEmpty(), qPrintable(problem.fixes.value(0).label));
            return;
        }
        QCOMPARE(problem.fixes.size(), 1);
        QCOMPARE(problem.fixes.constFirst().label, label);
        QCOMPARE(applied(problem.fixes.constFirst().edits, post), postOf(fixed));
    }

    /// Any lines one after the other: what is read Psych reads, too; what is not read it refuses; and each mistake that
    /// is fixed leaves fewer, until none is left or no way out is known.
    void whatIsFixedIsReadByRuby()
    {
        QRandomGenerator random = seededRandom();
        QJsonArray documents;
        QList<bool> areRead;
        qsizetype fixed = 0;
        for (int round = 0; round < 600; ++round) {
            QString yaml;
            for (int count = random.bounded(1, 5); count > 0; --count) {
                yaml += lines[random.bounded(lines.size())] + u'\n';
            }
            for (int step = 0; step < 12; ++step) {
                const QString post = postOf(yaml);
                const FrontMatter frontMatter = FrontMatter::parse(post);
                documents.append(yaml);
                areRead.append(frontMatter.isReadable());
                if (frontMatter.isReadable() || frontMatter.diagnostics().constFirst().fixes.isEmpty()) {
                    break;
                }
                QVERIFY2(step < 11, qPrintable(yaml)); // it came to no end
                const QString after = applied(frontMatter.diagnostics().constFirst().fixes.constFirst().edits, post);
                QVERIFY2(after.startsWith(u"---\n"_s) && after.endsWith(u"---\nBody\n"_s) && after != post,
                    qPrintable(after));
                yaml = after.sliced(4, after.size() - 13);
                ++fixed;
            }
        }
        QVERIFY2(fixed > 100, qPrintable(QString::number(fixed)));
        const QJsonArray readings = psychReadings(documents);
        QCOMPARE(readings.size(), documents.size());
        for (qsizetype at = 0; at < readings.size(); ++at) {
            const bool isMap = readings[at].toObject().value(u"kind"_s).toString() == u"Map";
            QVERIFY2(
                areRead[at] == isMap, qPrintable(QString::number(int(areRead[at])) + u'\n' + documents[at].toString()));
        }
    }
};

QTEST_GUILESS_MAIN(TestPostYamlMistakes)

#include "test_post_yamlmistakes.moc"
