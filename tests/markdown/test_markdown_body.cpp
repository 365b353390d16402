// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/codecolours.h"
#include "markdown/renderedbody.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace frontrow;

namespace {

const QString frontMatter = QStringLiteral("---\ntitle: \"Grüße 🎤\"\n---\n");

QString post(const QString &body)
{
    return frontMatter + body;
}

RenderedBody rendered(const QString &text)
{
    return renderBody(text, TextRange::between(frontMatter.size(), text.size()));
}

QString sourceOf(const QString &text, const RenderedBlock &block)
{
    return slice(text, block.source).toString();
}

} // namespace

/// What a RenderedBody says besides its HTML: places, outline, drop places, sections.
class TestMarkdownBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksKnowTheirLines()
    {
        const QString text = post(QStringLiteral(
            "# Über 🎤\n\nOne\ntwo\n{: .x}\n\n- a\n\n- b\n\n<div>\n\n*x*\n</div> behind\n\n[r]: u\n\nEnd"));
        const RenderedBody body = rendered(text);
        QStringList sources;
        for (const RenderedBlock &block : body.blocks) {
            sources.append(sourceOf(text, block));
        }
        const QStringList expected = {QStringLiteral("# Über 🎤\n"), QStringLiteral("One\ntwo\n{: .x}\n"),
            QStringLiteral("- a\n\n- b\n"), QStringLiteral("<div>\n\n*x*\n</div> behind\n\n[r]: u\n"),
            QStringLiteral("End")};
        QCOMPARE(sources, expected);
    }

    /// Jekyll converts Markdown only: the text of other files is the page's, in blocks that are whole elements.
    void whatIsNoMarkdownStaysAsItIs()
    {
        const QString text = post(QStringLiteral(
            "*No* emphasis\n\n<h2 id=\"a\">One <b>two</b></h2>\n<p>1</p> <p>2</p>\n<div>\n<p>\n</div>\n<p>in it\n\n"
            "<script>\nif (a < 1) '<p>';\n</script>\n<!-- <div> -->\n"));
        RenderOptions options;
        options.isConverted = false;
        const RenderedBody body = renderBody(text, TextRange::between(frontMatter.size(), text.size()), options);
        QCOMPARE(body.html() + u'\n', text.sliced(frontMatter.size()));
        QCOMPARE(body.blocks.size(), 4);
        QCOMPARE(sourceOf(text, body.blocks[1]), QStringLiteral("<h2 id=\"a\">One <b>two</b></h2>\n"));
        QCOMPARE(sourceOf(text, body.blocks[2]), QStringLiteral("<p>1</p> <p>2</p>\n"));
        QCOMPARE(body.outline.size(), 1);
        QCOMPARE(body.outline[0].level, 2);
        QCOMPARE(body.outline[0].text, QStringLiteral("One two"));
        QCOMPARE(body.outline[0].id, QStringLiteral("a"));
        QCOMPARE(slice(text, body.outline[0].source).toString(), QStringLiteral("<h2 id=\"a\">One <b>two</b></h2>\n"));
    }

    /// Where lines stay lines, the preview is told which: counted from the block's first.
    void marksLines_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("marks");
        QTest::newRow("fence") << "```\na\nb\n```\n" << "div 1";
        QTest::newRow("coloured fence") << "```ruby\na\n```\n" << "div 1";
        QTest::newRow("indented code") << "    a\n    b\n" << "div 0";
        QTest::newRow("list") << "- a\n- b\n  - c\n\n- d\n" << "li 0,li 1,li 2,li 4";
        QTest::newRow("code in a list") << "1. a\n\n   ```\n   x\n   ```\n2. b\n" << "li 0,div 3,li 5";
        QTest::newRow("definitions") << "a\n: b\n: c\n" << "dd 1,dd 2";
        QTest::newRow("table") << "| a | b |\n|---|---|\n| c | d |\n| e | f |\n" << "tr 0,tr 2,tr 3";
        QTest::newRow("after an attribute list") << "{: .x}\n- a\n- b\n" << "li 1,li 2";
        QTest::newRow("below other text") << "Text\n\n\n- a\n- b\n" << "li 0,li 1";
        QTest::newRow("paragraph") << "a\nb\n" << "";
    }
    void marksLines()
    {
        QFETCH(const QString, body);
        RenderOptions options;
        options.marksLines = true;
        static const QRegularExpression mark(QStringLiteral("<(\\w+)[^>]* data-fr-line=\"(\\d+)\""));
        QStringList marks;
        QString html = renderBody(body, {0, body.size()}, options).html();
        for (const QRegularExpressionMatch &match : mark.globalMatch(html)) {
            marks.append(match.captured(1) + u' ' + match.captured(2));
        }
        QTEST(marks.join(u','), "marks");
        static const QRegularExpression attribute(QStringLiteral(" data-fr-line=\"\\d+\""));
        QCOMPARE(html.remove(attribute), renderBody(body, {0, body.size()}).html());
    }

    void rangesCoverTheBody_data()
    {
        QTest::addColumn<QString>("path");
        const QDir cases(QStringLiteral(FRONTROW_SOURCE_DIR "/tests/markdown/cases"));
        for (const QString &file : cases.entryList({QStringLiteral("*.md")})) {
            QTest::newRow(qPrintable(file)) << cases.filePath(file);
        }
    }

    void rangesCoverTheBody()
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = post(QString::fromUtf8(file.readAll()));
        const RenderedBody body = rendered(text);
        qsizetype end = frontMatter.size();
        for (const RenderedBlock &block : body.blocks) {
            QVERIFY(block.source.start >= end);
            QVERIFY2(text.mid(end, block.source.start - end).trimmed().isEmpty(), "a line with text is in no block");
            QCOMPARE(text[block.source.start - 1], QChar(u'\n'));
            QVERIFY(
                block.source.end() == text.size() || block.source.isEmpty() || text[block.source.end() - 1] == u'\n');
            end = block.source.end();
        }
        QVERIFY(body.blocks.isEmpty() || text.mid(end).trimmed().isEmpty());
    }

    void hashesFollowTheHtml()
    {
        const RenderedBody one = rendered(post(QStringLiteral("a\n\nb\n\na\n")));
        QCOMPARE(one.blocks.size(), 3);
        QCOMPARE(one.blocks[0].hash, one.blocks[2].hash);
        QVERIFY(one.blocks[0].hash != one.blocks[1].hash);
        QCOMPARE(one.blocks[0].html, QStringLiteral("<p>a</p>"));
        // The value itself: it may be compared with that of another run.
        QCOMPARE(one.blocks[0].hash, quint64(0x704bb57e7228d049ULL));
    }

    void outline()
    {
        const QString text = post(QStringLiteral(
            "## The *first* `one`\n\n<h2>raw</h2>\n\n> ### Quoted [link](u)\n\nUnder\n=====\n\n## The first one\n"));
        const RenderedBody body = rendered(text);
        QCOMPARE(body.outline.size(), 4);
        QCOMPARE(body.outline[0].text, QStringLiteral("The first one"));
        QCOMPARE(body.outline[0].id, QStringLiteral("the-first-one"));
        QCOMPARE(body.outline[0].level, 2);
        QCOMPARE(body.outline[1].text, QStringLiteral("Quoted link"));
        QCOMPARE(slice(text, body.outline[1].source).toString(), QStringLiteral("> ### Quoted [link](u)\n"));
        QCOMPARE(slice(text, body.outline[2].source).toString(), QStringLiteral("Under\n=====\n"));
        QCOMPARE(body.outline[3].id, QStringLiteral("the-first-one-1"));
    }

    void dropPlaces_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("expected");
        QTest::newRow("in the front matter") << QStringLiteral("---\nti") << frontMatter;
        QTest::newRow("early in a paragraph") << frontMatter + QStringLiteral("On") << frontMatter;
        QTest::newRow("late in a paragraph")
            << frontMatter + QStringLiteral("One long lin") << frontMatter + QStringLiteral("One long line\n");
        QTest::newRow("between") << frontMatter + QStringLiteral("One long line\n")
                                 << frontMatter + QStringLiteral("One long line\n");
        QTest::newRow("in a figure") << frontMatter + QStringLiteral("One long line\n\n<figure>\n\n<img")
                                     << frontMatter + QStringLiteral("One long line\n\n");
    }

    void dropPlaces()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, expected);
        const QString text =
            post(QStringLiteral("One long line\n\n<figure>\n\n<img src=\"a.png\">\n</figure>\n\nEnd\n"));
        QVERIFY(text.startsWith(before));
        QCOMPARE(dropOffset(rendered(text), text, before.size()), expected.size());
    }

    void dropIntoNothing() { QCOMPARE(dropOffset(rendered(frontMatter), frontMatter, 3), frontMatter.size()); }

    void sectionEnds()
    {
        const QString text = post(QStringLiteral("# A\n\ntext\n\n## **B** x\n\nmore\n\n## C\n\nend\n"));
        const RenderedBody body = rendered(text);
        QCOMPARE(sectionEnd(body, text, QStringLiteral("b X")), text.indexOf(QStringLiteral("## C")));
        QCOMPARE(sectionEnd(body, text, QStringLiteral("## **B** x")), text.indexOf(QStringLiteral("## C")));
        QCOMPARE(sectionEnd(body, text, QStringLiteral("A")), text.size());
        QCOMPARE(sectionEnd(body, text, QStringLiteral("nowhere")), qsizetype(-1));
    }

    void inlineText()
    {
        QCOMPARE(renderInline(u"Photo credit: [**Unsplash**](https://unsplash.com)"),
            QStringLiteral("Photo credit: <a href=\"https://unsplash.com\"><strong>Unsplash</strong></a>"));
        QCOMPARE(renderInline(u"# not a heading"), QStringLiteral("# not a heading"));
        QCOMPARE(renderInline(u""), QString());
    }

    void liquidTags()
    {
        const RenderedBody body = rendered(
            post(QStringLiteral("{% raw %}{{ x }}{% endraw %}\n\n{% highlight ruby %}\na < 1\n{% endhighlight %}\n")));
        QCOMPARE(body.blocks.size(), 2);
        QCOMPARE(body.blocks[0].html, QStringLiteral("<p>{{ x }}</p>"));
        QVERIFY(body.blocks[1].html.contains(QStringLiteral("language-ruby")));
        QVERIFY(!body.blocks[1].html.contains(QStringLiteral("highlight ruby")));
    }

    void codeIsColoured()
    {
        const RenderedBody body = rendered(post(QStringLiteral("```python\ndef f(): # c\n    return \"s\"\n```\n")));
        const QString html = body.html();
        QVERIFY2(html.contains(QStringLiteral("<span class=\"k\">")), qPrintable(html));
        QVERIFY2(html.contains(QStringLiteral("<span class=\"c1\">")), qPrintable(html));
    }

    void aLineOfCodeIsColouredByWhatStandsBefore()
    {
        const auto lines = [](const QString &code, const QString &language) {
            return markdown::colouredCode(code, language).split(u'\n');
        };
        const QString python = QStringLiteral("python");
        const QStringList plain = lines(QStringLiteral("x = nil\n\nx = 1"), python);
        const QStringList quoted = lines(QStringLiteral("x = nil\n\"\"\"\nx = nil\n\"\"\"\nx = nil\n"), python);
        QCOMPARE(quoted.size(), 6);
        QCOMPARE(quoted[0], plain[0]);
        QVERIFY(quoted[2] != plain[0]);
        QCOMPARE(quoted[4], plain[0]);
        QVERIFY(quoted[5].isEmpty());
        QVERIFY(lines(QStringLiteral("x = nil"), QStringLiteral("ruby"))[0] != plain[0]);
        QCOMPARE(
            lines(QStringLiteral("<x>\n"), QStringLiteral("no such")), QStringList({QStringLiteral("&lt;x&gt;"), {}}));
        QCOMPARE(lines(QStringLiteral("x = nil\n\nx = 1"), python), plain);
    }
};

QTEST_GUILESS_MAIN(TestMarkdownBody)
#include "test_markdown_body.moc"
