// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/bodyrenderer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace frontrow;

namespace {

constexpr qsizetype many = 50'000;

QString times(const char *text, qsizetype count)
{
    return QString::fromUtf8(text).repeated(count);
}

QString table(qsizetype columns)
{
    return times("|a", columns) + QStringLiteral("|\n") + times("|-", columns) + QStringLiteral("|\n")
        + times("|b", columns) + QStringLiteral("|\n");
}

QString listsInside(qsizetype depth)
{
    QString text;
    for (qsizetype i = 0; i < depth; ++i) {
        text += QString(2 * i, u' ') + QStringLiteral("- x\n");
    }
    return text;
}

bool hasDiagnostic(const RenderedBody &body, const QString &code)
{
    return std::ranges::any_of(
        body.diagnostics, [&code](const Diagnostic &d) { return d.code == code && !d.message.isEmpty(); });
}

} // namespace

/// Inputs that were made to be slow, huge or deep: each ends (Qt Test's watchdog would stop it), its output is in
/// proportion, and what is left out is said.
class TestMarkdownLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("diagnostic");
        const QString none;
        QTest::newRow("table of many columns") << table(many) << QStringLiteral("table-too-large");
        QTest::newRow("paragraphs in a quote") << times("> a\n>\n", many) << none;
        QTest::newRow("lines before a table") << times("a\n", many) + table(3) << none;
        QTest::newRow("instructions") << times("a <?", many) << none;
        QTest::newRow("declarations") << times("a <!A ", many) << none;
        QTest::newRow("character data") << times("a <![CDATA[", many) << none;
        QTest::newRow("comments") << times("a <!-- ", many) << none;
        QTest::newRow("comment blocks") << times("<!-- a\n\n", many) << none;
        QTest::newRow("single quotes") << times("'", many) << none;
        QTest::newRow("double quotes") << times("\"", many) << none;
        QTest::newRow("quotes in text") << times("a'\"b ", many) << none;
        QTest::newRow("deep quotes") << times(">", many) << QStringLiteral("nested-too-deep");
        QTest::newRow("deep lists") << listsInside(300) << QStringLiteral("nested-too-deep");
        QTest::newRow("deep lists on a line") << times("+ ", 5'000) << QStringLiteral("nested-too-deep");
        QTest::newRow("deep elements") << times("<div>", many) << QStringLiteral("nested-too-deep");
        QTest::newRow("deep elements with Markdown")
            << times("<div markdown=\"1\">\n", 2'000) << QStringLiteral("nested-too-deep");
        QTest::newRow("open emphasis") << times("*a _b ", many) << none;
        QTest::newRow("deep emphasis") << times("*a **a ", many) + times("a** a*", many) << none;
        QTest::newRow("open brackets") << times("[", many) << none;
        QTest::newRow("open links") << times("[a](", many) << none;
        QTest::newRow("open links with titles") << times("[a](b 'c ", many) << none;
        QTest::newRow("nested links") << times("[a ", many) + times("](b)", many) << none;
        QTest::newRow("open images") << times("![a][", many) << none;
        QTest::newRow("back ticks") << times("`a ``b ", many) << none;
        QTest::newRow("formulas") << times("$$ a $ ", many) + QStringLiteral("$$$") << none;
        QTest::newRow("attribute lists") << times("{: a", many) << none;
        QTest::newRow("extensions") << times("{::comment}\n", many) << none;
        QTest::newRow("extensions in text") << times("x{::comment}", many) << none;
        QTest::newRow("fences") << times("```\n~~~~\n", many) << none;
        QTest::newRow("formula blocks") << times("$$\na $\n\n", many) << none;
        QTest::newRow("open tags") << times("a <b c='", many) << none;
        QTest::newRow("open raw tags") << times("a <kbd> ", many) << QStringLiteral("nested-too-deep");
        QTest::newRow("definitions") << times("[a]: b\n", many) << none;
        QTest::newRow("definition lists") << times("a\n: b\n\n", many / 5) << none;
        QTest::newRow("headings") << times("# a\n\n", many / 5) << none;
        QTest::newRow("contents of headings")
            << QStringLiteral("* x\n{:toc}\n\n") + times("## a\n\n", many / 5) << none;
        QTest::newRow("footnotes") << times("a[^1] ", many) + QStringLiteral("\n\n[^1]: note\n") << none;
        QTest::newRow("a reference used often") << QStringLiteral("[a]: ") + times("x", 5'000) + QStringLiteral("\n\n")
                + times("[a] ", many) << QStringLiteral("output-too-large");
        QTest::newRow("an abbreviation used often")
            << QStringLiteral("*[A]: ") + times("x", 5'000) + QStringLiteral("\n\n") + times("A ", many)
            << QStringLiteral("output-too-large");
        QTest::newRow("one long line") << times("word ", 400'000) << none;
        QTest::newRow("more than 20 MB") << times("word word word\n", 1'400'000) << QStringLiteral("body-too-large");
        QTest::newRow("odd characters") << QString(QChar(u'\0')) + QChar(0xd800) + QChar(0x2cfe) + QStringLiteral("7")
                + QChar(0x2cff) + QChar(0x1680) + QStringLiteral("\r\r\r:@\r-\n\u2028\u2029")
                                        << none;
    }

    void hostile()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, diagnostic);
        const RenderedBody body = renderBody(text, {0, text.size()});
        qsizetype size = 0;
        for (const RenderedBlock &block : body.blocks) {
            size += block.html.size();
        }
        QVERIFY2(size <= 20'000'000 + 20 * text.size(), qPrintable(QString::number(size)));
        QVERIFY(size > 0 || diagnostic.isEmpty());
        QCOMPARE(diagnostic.isEmpty(), body.diagnostics.isEmpty());
        QVERIFY(diagnostic.isEmpty() || hasDiagnostic(body, diagnostic));
    }

    void workIsInProportion_data()
    {
        QTest::addColumn<QString>("unit");
        const QStringList units = {QStringLiteral("|a"), QStringLiteral("a\n"), QStringLiteral("a <?"),
            QStringLiteral("a <!A "), QStringLiteral("a <![CDATA["), QStringLiteral("a <!-- "),
            QStringLiteral("<!-- a\n\n"), QStringLiteral("'"), QStringLiteral("\""), QStringLiteral("a'\"b "),
            QStringLiteral("> "), QStringLiteral("+ "), QStringLiteral("<div>"), QStringLiteral("<b>"),
            QStringLiteral("*a _b "), QStringLiteral("**a *b "), QStringLiteral("*a **a "), QStringLiteral("_a __b c"),
            QStringLiteral("*<b>*"), QStringLiteral("["), QStringLiteral("[a]("), QStringLiteral("[a](b 'c "),
            QStringLiteral("[a "), QStringLiteral("![a]["), QStringLiteral("!["), QStringLiteral("`a ``b "),
            QStringLiteral("$$ a $ "), QStringLiteral("$$\na $\n\n"), QStringLiteral("{: a"),
            QStringLiteral("{::comment}\n"), QStringLiteral("x{::comment}"), QStringLiteral("```\n~~~~\n"),
            QStringLiteral("a <b c='"), QStringLiteral("a <kbd> "), QStringLiteral("[a]: b\n"),
            QStringLiteral("a\n: b\n\n"), QStringLiteral("# a\n\n"), QStringLiteral("- a\n\n"),
            QStringLiteral("a[^1] "), QStringLiteral("[^1]: n\n"), QStringLiteral("~~a "), QStringLiteral("<http:"),
            QStringLiteral("<a@"), QStringLiteral("{% raw %}"), QStringLiteral("{{ a "), QStringLiteral("&#"),
            QStringLiteral("____ "), QStringLiteral("[[]](")};
        for (const QString &unit : units) {
            QTest::newRow(qPrintable(unit.simplified())) << unit;
        }
        QRandomGenerator random(11);
        for (int i = 0; i < 60; ++i) {
            QString unit;
            for (qsizetype count = 2 + random.bounded(4); count > 0; --count) {
                unit +=
                    units[random.bounded(units.size())] + (random.bounded(3) == 0 ? QStringLiteral(" x") : QString());
            }
            QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(i).arg(unit.simplified()))) << unit;
        }
    }

    /// Twice the text takes at most two and a half times the steps. Of an even and an odd number of units the one that
    /// takes more counts: marks that come in pairs are left over in one of them only.
    void workIsInProportion()
    {
        QFETCH(const QString, unit);
        const auto stepsFor = [&unit](qsizetype characters) {
            qsizetype most = 0;
            for (const qsizetype units : {characters / unit.size(), characters / unit.size() + 1}) {
                const QString text = unit.repeated(units);
                BodyRenderer renderer;
                std::ignore = renderer.render(text, {0, text.size()});
                most = std::max(most, renderer.steps());
            }
            return most;
        };
        constexpr qsizetype characters = 20'000;
        const qsizetype one = stepsFor(characters);
        const qsizetype two = stepsFor(2 * characters);
        QVERIFY2(two <= one * 5 / 2 + 2'000, qPrintable(QStringLiteral("%1 and %2 steps").arg(one).arg(two)));
        QVERIFY2(two <= 200 * 2 * characters, qPrintable(QString::number(two)));
    }

    void tenMegabytes()
    {
        const QString text = times("A paragraph with *some* words, \"quotes\" and a [link](url).\n\n", 170'000);
        QVERIFY(text.size() > 10'000'000);
        const RenderedBody body = renderBody(text, {0, text.size()});
        QCOMPARE(body.blocks.size(), 170'000);
        QVERIFY(body.diagnostics.isEmpty());
    }

    void nothingAtAll_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank lines") << QStringLiteral("\n \n\t\n");
        QTest::newRow("only a definition") << QStringLiteral("[a]: b\n");
    }

    void nothingAtAll()
    {
        QFETCH(const QString, text);
        QVERIFY(renderBody(text, {0, text.size()}).blocks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMarkdownLimits)
#include "test_markdown_limits.moc"
