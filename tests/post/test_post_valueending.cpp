// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markedtext.h"
#include "post/editing/valueending.h"

#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

class TestPostValueEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnEndsTheValue_data();
    void returnEndsTheValue();
};

void TestPostValueEnding::returnEndsTheValue_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after"); ///< empty where Return is plain
    const auto addRow = [](const char *name, const char16_t *before, const char16_t *after) {
        QTest::newRow(name) << QString(before) << QString(after);
    };
    addRow("the title of an empty post", u"---\ntitle: \"A¦\"\ndate: 2026-11-30\n---\n\n",
        u"---\ntitle: \"A\"\ndate: 2026-11-30\n---\n\n¦");
    addRow("after its quotation mark", u"---\ntitle: \"A\"¦\n---\n", u"---\ntitle: \"A\"\n---\n¦");
    addRow("in single quotation marks", u"---\ntitle: 'A''s¦'\n---\n", u"---\ntitle: 'A''s'\n---\n¦");
    addRow("without quotation marks", u"---\ntitle: A¦\n---\n", u"---\ntitle: A\n---\n¦");
    addRow("no line below the front matter", u"---\ntitle: A¦\n---", u"---\ntitle: A\n---\n¦");
    addRow("spaces after it", u"---\ntitle: \"A\" ¦ \n---\n", u"---\ntitle: \"A\"  \n---\n¦");
    addRow("an empty title in quotation marks", u"---\ntitle: \"¦\"\n---\n", u"---\ntitle: \"\"\n---\n¦");
    addRow("a table of contents below it", u"---\ntitle: \"A¦\"\n---\n\n* x\n{:toc}\n",
        u"---\ntitle: \"A\"\n---\n\n* x\n{:toc}\n\n¦");
    addRow("one with an empty line below it", u"---\ntitle: \"A¦\"\n---\n\n* x\n{:toc}\n\n",
        u"---\ntitle: \"A\"\n---\n\n* x\n{:toc}\n\n¦");
    addRow("an include for one, without an end of line", u"---\ntitle: A¦\n---\n{% include toc %}",
        u"---\ntitle: A\n---\n{% include toc %}\n\n¦");
    addRow("a table of contents and words", u"---\ntitle: \"A¦\"\n---\n* x\n{:toc}\n\nText\n",
        u"---\ntitle: \"A\"\n¦\n---\n* x\n{:toc}\n\nText\n");
    addRow("the title of a post that is written", u"---\ntitle: \"A¦\"\n---\nText\n",
        u"---\ntitle: \"A\"\n¦\n---\nText\n");
    addRow("another value", u"---\nexcerpt: 'A¦'\n---\n", u"---\nexcerpt: 'A'\n¦\n---\n");
    addRow("a value in a map", u"---\nheader:\n  caption: \"A¦\"\n---\n", u"---\nheader:\n  caption: \"A\"\n¦\n---\n");
    addRow(
        "an escaped mark in it", u"---\nexcerpt: \"A \\\"b\\\"¦\"\n---\n", u"---\nexcerpt: \"A \\\"b\\\"\"\n¦\n---\n");
    addRow("amid the words", u"---\ntitle: \"A ¦b\"\n---\n", u"");
    addRow("before the value", u"---\ntitle: ¦\"A\"\n---\n", u"");
    addRow("no value yet", u"---\ntitle: ¦\n---\n", u"");
    addRow("a plain value", u"---\nexcerpt: A¦\n---\n", u"");
    addRow("after a quoted one", u"---\nexcerpt: \"A\"¦\n---\nText\n", u"");
    addRow("quotation marks that stay open", u"---\nexcerpt: \"A¦\n  b\"\n---\n", u"");
    addRow("an escaped mark at the end", u"---\nexcerpt: \"A\\¦\"\n  b\"\n---\n", u"");
    addRow("words after the mark", u"---\nexcerpt: \"A¦\" # so\n---\n", u"");
    addRow("a key alone", u"---\ntags:¦\n---\n", u"");
    addRow("the fence", u"---¦\ntitle: \"A\"\n---\n", u"");
}

void TestPostValueEnding::returnEndsTheValue()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const Marked marked(before);
    const std::optional<MarkupChange> change = endedValue(marked.text, marked.selection.start);
    QCOMPARE(change ? shown(marked, *change) : QString(), after);
}

QTEST_APPLESS_MAIN(TestPostValueEnding)
#include "test_post_valueending.moc"
