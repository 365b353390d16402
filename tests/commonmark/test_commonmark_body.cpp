// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/renderedbody.h"

#include <QElapsedTimer>
#include <QTest>

using namespace frontrow;

namespace {

RenderOptions pagesOptions()
{
    RenderOptions options;
    options.commonMark = CommonMarkOptions::pagesGfm();
    options.commonMark->extensions.append(QStringLiteral("tasklist"));
    return options;
}

RenderedBody rendered(const QString &text, const RenderOptions &options = pagesOptions())
{
    return renderBody(text, {0, text.size()}, options);
}

QStringList sourcesOf(const RenderedBody &body, const QString &text)
{
    QStringList sources;
    for (const RenderedBlock &block : body.blocks) {
        sources.append(slice(text, block.source).toString());
    }
    return sources;
}

QStringList codesOf(const RenderedBody &body)
{
    QStringList codes;
    for (const Diagnostic &diagnostic : body.diagnostics) {
        codes.append(diagnostic.code);
    }
    return codes;
}

} // namespace

/// Places, outline and limits of what CommonMark makes of a body.
class TestCommonMarkBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksHaveTheirLines_data()
    {
        QTest::addColumn<QString>("blocks");
        const auto row = [](const char *name, const char *blocks) {
            QTest::newRow(name) << QString::fromLatin1(blocks);
        };
        row("paragraphs", "a\nb\n%\nc\n");
        row("crammed", "# a\n%b\n%- c\n%> d\n%***\n");
        row("definitions belong to what is before", "a\n\n[x]: /y\n%\nb\n");
        row("definitions at the start", "[x]: /y\n\nb\n");
        row("a table cuts a paragraph", "x\n%\na\nb\n%| c |\n|---|\n| d |\n");
        row("a table without rows cuts a paragraph", "a\n%| c |\n|---|\n");
        row("raw HTML holds blocks together", "<div>\n\n*a*\n\n</div>\n%\nb\n");
        row("raw HTML that is never closed", "a\n%\n<div>\n\nb\n\nc\n");
        row("elements without end tags", "<p>\n%\na\n%\n<img src=\"x\">\n%\nb\n");
        row("footnotes", "a[^1]\n\n[^1]: b\n%\nc\n%");
        row("underlined", "a\nb\n===\n%c\n");
    }

    /// Blocks end at each "%"; blank lines before one are in none.
    void blocksHaveTheirLines()
    {
        QFETCH(const QString, blocks);
        QStringList expected = blocks.split(u'%');
        for (QString &block : expected) {
            block = block.startsWith(u'\n') ? block.sliced(1) : block;
        }
        const QString text = QString(blocks).remove(u'%');
        QCOMPARE(sourcesOf(rendered(text), text), expected);
    }

    void theOutlineHasTheIdsOfPages()
    {
        const QString text = QStringLiteral("# One\n\ntext\n\nTwo *words*\nmore\n---\n\n- # In it\n\n# One\n");
        const RenderedBody body = rendered(text);
        QCOMPARE(body.outline.size(), 4);
        QCOMPARE(body.outline[0].id, QStringLiteral("one"));
        QCOMPARE(body.outline[1].text, QStringLiteral("Two words more"));
        QCOMPARE(slice(text, body.outline[1].source), QStringLiteral("Two *words*\nmore\n---\n"));
        QCOMPARE(slice(text, body.outline[2].source), QStringLiteral("- # In it\n"));
        QCOMPARE(body.outline[3].id, QStringLiteral("one-1"));
        RenderOptions plain;
        plain.commonMark = CommonMarkOptions();
        QCOMPARE(rendered(text, plain).outline[0].id, QString());
    }

    void linesOfRowsItemsAndCodeAreMarked()
    {
        RenderOptions options = pagesOptions();
        options.marksLines = true;
        const QString html = rendered(
            QStringLiteral("x\n\n- a\n- b\n\n<!-- -->\n\n```ruby\nc\n```\n\n```\nc\n```\n\ny\n| d |\n|---|\n| e |\n"),
            options)
                                 .html();
        QVERIFY(html.contains(QStringLiteral("<li data-fr-line=\"1\">b")));
        QVERIFY(html.contains(QStringLiteral("<pre class=\"highlight\" data-fr-line=\"1\">")));
        QVERIFY(html.contains(QStringLiteral("<pre data-fr-line=\"1\"><code>c")));
        QVERIFY(html.contains(QStringLiteral("<tr data-fr-line=\"0\">\n<th>d")));
        QVERIFY(html.contains(QStringLiteral("<tr data-fr-line=\"2\">\n<td>e")));
    }

    void optionsAreReadAsThePluginReadsThem()
    {
        const CommonMarkOptions options =
            CommonMarkOptions::of({QStringLiteral("unsafe"), QStringLiteral("Smart"), QStringLiteral("NOPE")},
                {QStringLiteral("table"), QStringLiteral("tables"), QStringLiteral("Autolink")});
        QCOMPARE(options.flags, CommonMarkOptions::RawHtml | CommonMarkOptions::Smart);
        QCOMPARE(options.extensions, QStringList{QStringLiteral("table")});
        QCOMPARE(options.unknown,
            (QStringList{QStringLiteral("NOPE"), QStringLiteral("tables"), QStringLiteral("Autolink")}));
    }

    void whatIsTooDeepIsShownAsWords()
    {
        const RenderedBody body = rendered(QStringLiteral(">").repeated(5'000) + QStringLiteral(" deep\n\nnext\n"));
        QCOMPARE(codesOf(body), QStringList{QStringLiteral("nested-too-deep")});
        QVERIFY(body.html().contains(QStringLiteral("deep")));
        QVERIFY(body.html().contains(QStringLiteral("<p>next</p>")));
        QCOMPARE(body.html().count(QStringLiteral("<blockquote>")), 101);
    }

    void tablesAreLimited()
    {
        const QString row = QStringLiteral("|a").repeated(1'000) + u'\n';
        const RenderedBody body = rendered(row + QStringLiteral("|-").repeated(1'000) + u'\n'
            + QStringLiteral("|b|\n").repeated(100) + QStringLiteral("\nnext\n"));
        QCOMPARE(codesOf(body), QStringList{QStringLiteral("table-too-large")});
        QVERIFY(body.html().contains(QStringLiteral("<p>next</p>")));
    }

    void outputIsLimited()
    {
        const RenderedBody body = rendered(
            QStringLiteral("first\n\n") + QStringLiteral("[^1] ").repeated(200'000) + QStringLiteral("\n\n[^1]: x\n"));
        QCOMPARE(codesOf(body), QStringList{QStringLiteral("output-too-large")});
        QVERIFY(body.html().size() < 12'000'000);
        QVERIFY(body.html().startsWith(QStringLiteral("<p>first</p>")));
        QVERIFY(body.html().contains(QStringLiteral("frontrow-inert")));
    }

    void worstCasesAreQuick_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &piece, int count) {
            QTest::newRow(name) << piece.repeated(count) + u'\n';
        };
        row("CDATA", QStringLiteral("a <![CDATA["), 50'000);
        row("instructions", QStringLiteral("a <?"), 50'000);
        row("declarations", QStringLiteral("a <!A "), 50'000);
        row("quotes", QStringLiteral("'"), 100'000);
        row("brackets", QStringLiteral("[a]("), 50'000);
        row("pictures", QStringLiteral("![a]("), 50'000);
        row("emphasis", QStringLiteral("*a_ "), 50'000);
        row("struck", QStringLiteral("~a ~~b "), 50'000);
        row("addresses", QStringLiteral("www.a.com/))))"), 20'000);
        row("mail", QStringLiteral("a@a.b."), 50'000);
        row("items", QStringLiteral("* a\n"), 50'000);
        row("nested items", QStringLiteral("- "), 20'000);
        row("quotes in quotes", QStringLiteral(">"), 50'000);
        row("lines and a table", QStringLiteral("a\n"), 50'000);
        row("open elements", QStringLiteral("<div>\n\n"), 30'000);
        row("scripts", QStringLiteral("<script>x</script>\n\n"), 20'000);
        row("one script", QStringLiteral("<script> </s "), 50'000);
        row("elements", QStringLiteral("<b><i>a</i></b> "), 20'000);
        QTest::newRow("columns") << QStringLiteral("|a").repeated(30'000) + u'\n'
                + QStringLiteral("|-").repeated(30'000);
    }

    void worstCasesAreQuick()
    {
        QFETCH(const QString, text);
        QElapsedTimer timer;
        timer.start();
        const RenderedBody body = rendered(text);
        QVERIFY(!body.blocks.isEmpty());
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestCommonMarkBody)
#include "test_commonmark_body.moc"
