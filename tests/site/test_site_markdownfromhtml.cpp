// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/text/markdownfromhtml.h"
#include "support/testfiles.h"

#include <QDir>
#include <QTest>

using namespace frontrow;

namespace {

/// As a blog whose links to other hosts open in a new tab.
QString attributesFor(const QString &address)
{
    return address.contains(u"example.com/hall") ? QStringLiteral("{:target=\"_blank\"}") : QString();
}

} // namespace

/// What other programs copy, as Markdown.
class TestMarkdownFromHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The files of tests/site/pasted: what a program puts on the clipboard, and the Markdown that it is.
    void programsCopyStructure_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(PASTED_HTML));
        for (const QString &name : folder.entryList({QStringLiteral("*.html")})) {
            QTest::newRow(qPrintable(name)) << folder.filePath(name.chopped(5));
        }
    }

    void programsCopyStructure()
    {
        QFETCH(const QString, path);
        const QString markdown = markdownFromHtml({contentOf(path + QStringLiteral(".html")), {}}, attributesFor);
        QCOMPARE(markdown + u'\n', textOf(path + QStringLiteral(".md")));
    }

    void htmlThatSaysNoMoreIsPlain_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("plain");
        QTest::newRow("words") << QStringLiteral("<span style=\"color:red\">Some words</span>")
                               << QStringLiteral("Some words");
        QTest::newRow("an editor") << QStringLiteral(
            "<div style=\"font-family: 'Mono', monospace;white-space: pre;\"><div><span>if (a) {</span></div></div>")
                                   << QStringLiteral("if (a) {");
        QTest::newRow("Markdown source") << QStringLiteral("<p># Title</p><p>[a](https://b.c)</p>")
                                         << QStringLiteral("# Title\n\n[a](https://b.c)");
        QTest::newRow("escapes alone") << QStringLiteral("<p>5*3</p>") << QStringLiteral("5*3");
        QTest::newRow("nothing") << QStringLiteral("<p></p><script>x</script>") << QString();
        QTest::newRow("too deep") << QStringLiteral("<div>").repeated(2'000) << QStringLiteral("x");
    }

    void htmlThatSaysNoMoreIsPlain()
    {
        QFETCH(const QString, html);
        QFETCH(const QString, plain);
        QCOMPARE(markdownFromHtml({html.toUtf8(), plain}), QString());
    }

    void blocksGetEmptyLinesAroundThem_data()
    {
        QTest::addColumn<QString>("before"); // the caret at ¦
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *markdown, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(markdown) << QString::fromUtf8(after);
        };
        row("words", "a ¦ b", "**c**", "a **c** b");
        row("in a line", "a¦b", "## c", "a\n\n## c\n\nb");
        row("below a line", "a\n¦", "- c\n- d", "a\n\n- c\n- d");
        row("above a line", "¦\nb", "c\n\nd", "c\n\nd\n\nb");
        row("where there is room", "a\n\n¦\n\nb", "> c", "a\n\n> c\n\nb");
    }

    void blocksGetEmptyLinesAroundThem()
    {
        QFETCH(QString, before);
        QFETCH(const QString, markdown);
        QFETCH(const QString, after);
        const qsizetype caret = before.indexOf(u'¦');
        before.remove(caret, 1);
        QCOMPARE(QString(before).insert(caret, fittedBlocks(before, {caret, 0}, markdown)), after);
    }
};

QTEST_APPLESS_MAIN(TestMarkdownFromHtml)
#include "test_site_markdownfromhtml.moc"
