// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/sourcetext.h"
#include "post/figures/figure.h"
#include "support/shared.h"

#include <QFile>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

NewFigure figure(const char *source, const char *caption = "", const char *alt = "")
{
    return {QString::fromUtf8(source), QString::fromUtf8(caption), QString::fromUtf8(alt)};
}

const QString written = QStringLiteral("<figure>\n\t<a href=\"a.png\"><img src=\"a.png\" alt=\"\"></a>\n</figure>");

} // namespace

class TestPostFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void readsSeveralImages();
    void ignores_data();
    void ignores();
    void closes_data();
    void closes();
    void learnsStyle_data();
    void learnsStyle();
    void writes_data();
    void writes();
    void readsWhatItWrites();
    void inserts_data();
    void inserts();
    void insertsMarkdownAmongMarkdown();
    void theCommonerFormIsTaken_data();
    void theCommonerFormIsTaken();
    void insertsSeveral();
    void longTexts_data();
    void longTexts();
    void sample();
};

void TestPostFigure::reads()
{
    const QString post =
        QStringLiteral("---\nt: <figure><img src=x></figure>\n---\nText\n\n"
                       "<figure class=\"half\">\n\t<a href='b.png'><IMG alt=\"A &amp; B\" src=b.png /></a>\n"
                       "  <figcaption>One <em>two</em>\nthree</figcaption>\n</figure> \n\nText\n");
    const QList<Figure> figures = figuresIn(post);
    QCOMPARE(figures.size(), 1);
    const Figure &found = figures.first();
    QVERIFY(slice(post, found.range).startsWith(u"<figure class"));
    QVERIFY(slice(post, found.range).endsWith(u"</figure>"));
    QCOMPARE(found.caption, QStringLiteral("One <em>two</em>\nthree"));
    QCOMPARE(found.images.size(), 1);
    QCOMPARE(found.images.first().source, QStringLiteral("b.png"));
    QCOMPARE(found.images.first().alt, QStringLiteral("A & B"));
    QCOMPARE(found.images.first().link, QStringLiteral("b.png"));
    QCOMPARE(slice(post, found.images.first().range), QStringView(u"<IMG alt=\"A &amp; B\" src=b.png />"));
}

void TestPostFigure::readsSeveralImages()
{
    const QList<Figure> figures =
        figuresIn(QStringLiteral("<figure class=third>\n<a href=a><img src=a.png></a>\n<img src=\"b.png\" "
                                 "alt>\n</figure>\n<figure><img src=c></figure>"));
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures.first().images.size(), 2);
    QVERIFY(!figures.first().images.first().alt.has_value());
    QCOMPARE(figures.first().images.last().alt, QString());
    QVERIFY(figures.first().images.last().alt.has_value());
    QVERIFY(!figures.first().images.last().link.has_value());
    QCOMPARE(figures.last().images.first().source, QStringLiteral("c"));
}

void TestPostFigure::ignores_data()
{
    QTest::addColumn<QString>("post");
    const QString inner = QStringLiteral("<figure><img src=a></figure>");
    QTest::newRow("comment") << QStringLiteral("<!-- ") + inner + QStringLiteral(" -->\n");
    QTest::newRow("backtick fence") << QStringLiteral("```html\n") + inner + QStringLiteral("\n```\n");
    QTest::newRow("tilde fence") << QStringLiteral("~~~~\n```\n~~~\n") + inner + QStringLiteral("\n~~~~\n");
    QTest::newRow("indented fence") << QStringLiteral("- x\n\n  ```\n  ") + inner + QStringLiteral("\n  ```\n");
    QTest::newRow("code span") << QStringLiteral("Write `` ` ") + inner + QStringLiteral(" `` so.\n");
    QTest::newRow("pre") << QStringLiteral("<pre>") + inner + QStringLiteral("</pre>\n");
    QTest::newRow("script") << QStringLiteral("<script>'") + inner + QStringLiteral("'</script>\n");
    QTest::newRow("liquid highlight") << QStringLiteral("{% highlight html %}\n") + inner
            + QStringLiteral("\n{% endhighlight %}\n");
    QTest::newRow("attribute") << QStringLiteral("<p title=\"") + inner + QStringLiteral("\">x</p>\n");
    QTest::newRow("another element") << QStringLiteral("<figures><img src=a></figures>\n");
    QTest::newRow("never closed") << QStringLiteral("<figure>\n<img src=a>\n\ntext\n");
    QTest::newRow("never opened") << QStringLiteral("<img src=a></figure>\n");
}

void TestPostFigure::ignores()
{
    QFETCH(const QString, post);
    QVERIFY(figuresIn(post).isEmpty());
    QCOMPARE(figuresIn(post + QStringLiteral("\n<figure><img src=b></figure>\n")).size(), 1);
}

void TestPostFigure::closes_data()
{
    QTest::addColumn<QString>("post");
    QTest::newRow("fence that is not closed") << QStringLiteral("```\n<figure><img src=a></figure>\n");
    QTest::newRow("backtick that is not closed") << QStringLiteral("It ` is\n\n<figure><img src=a></figure>` x\n");
    QTest::newRow("comment that is not closed") << QStringLiteral("<!-- x\n<figure><img src=a></figure>\n");
    QTest::newRow("figure that is not closed before") << QStringLiteral("<figure>\n<figure><img src=a></figure>\n");
    QTest::newRow("figure in a figure") << QStringLiteral("<figure><figure><img src=a></figure></figure>\n");
    QTest::newRow("less-than signs") << QStringLiteral("1 < 2 <3 <\n<figure><img src=a></figure>\n");
}

void TestPostFigure::closes()
{
    QFETCH(const QString, post);
    const QList<Figure> figures = figuresIn(post);
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures.first().images.size(), 1);
}

void TestPostFigure::learnsStyle_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<FigureStyle>("style");
    const QString spaces = QStringLiteral("  ");
    QTest::newRow("none") << QStringLiteral("text\n") << FigureStyle();
    QTest::newRow("spaces, no link") << QStringLiteral("<figure>\n  <img src=a>\n</figure>\n")
                                     << FigureStyle{spaces, false, QString()};
    QTest::newRow("tab, link, trailing") << QStringLiteral("<figure>\n\t<a href=a><img src=a></a>\n</figure> \n")
                                         << FigureStyle{QStringLiteral("\t"), true, QStringLiteral(" ")};
    QTest::newRow("the last counts, rows do not")
        << QStringLiteral("<figure>\n<img src=a>\n</figure>\n\n<figure>\n  <a href=a><img src=a></a>\n</figure>\n\n"
                          "<figure>\n <img src=a>\n <img src=b>\n</figure>\n")
        << FigureStyle{spaces, true, QString()};
    QTest::newRow("on one line") << QStringLiteral("<figure><img src=a></figure> x\n")
                                 << FigureStyle{QStringLiteral("\t"), false, QString()};
}

void TestPostFigure::learnsStyle()
{
    QFETCH(const QString, post);
    QFETCH(const FigureStyle, style);
    QVERIFY(figureStyleOf(post) == style);
}

void TestPostFigure::writes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("alt");
    QTest::addColumn<bool>("isLinked");
    QTest::addColumn<QString>("line");
    const QString a = QStringLiteral("a.png");
    QTest::newRow("linked") << a << QStringLiteral("C") << QStringLiteral("A") << true
                            << QStringLiteral(
                                   "<a href=\"a.png\"><img src=\"a.png\" alt=\"A\"></a><figcaption>C</figcaption>");
    QTest::newRow("not linked") << a << QString() << QString() << false
                                << QStringLiteral("<img src=\"a.png\" alt=\"\">");
    QTest::newRow("escaped") << QStringLiteral("a&b\".png") << QStringLiteral("<x> & \"y\"")
                             << QStringLiteral("\"><script>") << false
                             << QStringLiteral("<img src=\"a&b&quot;.png\" alt=\"&quot;&gt;&lt;script&gt;\">"
                                               "<figcaption>&lt;x&gt; &amp; &quot;y&quot;</figcaption>");
    QTest::newRow("liquid") << a << QStringLiteral("{{ x }} {% y %}") << QString() << false
                            << QStringLiteral("<img src=\"a.png\" alt=\"\">"
                                              "<figcaption>&#123;{ x }} &#123;% y %}</figcaption>");
    QTest::newRow("Liquid in the address")
        << QStringLiteral("{{ site.url }}{{ \"/i/a.png\" | relative_url }}") << QString() << QString() << true
        << QStringLiteral("<a href=\"{{ site.url }}{{ \"/i/a.png\" | relative_url }}\">"
                          "<img src=\"{{ site.url }}{{ \"/i/a.png\" | relative_url }}\" alt=\"\"></a>");
    QTest::newRow("lines and places") << a << QStringLiteral("%1\n%2") << QString() << false
                                      << QStringLiteral("<img src=\"a.png\" alt=\"\"><figcaption>%1 %2</figcaption>");
}

void TestPostFigure::writes()
{
    QFETCH(const QString, source);
    QFETCH(const QString, caption);
    QFETCH(const QString, alt);
    QFETCH(const bool, isLinked);
    QFETCH(const QString, line);
    const FigureStyle style{QStringLiteral("  "), isLinked, QStringLiteral(" ")};
    QCOMPARE(figureText({source, caption, alt}, style),
        QStringLiteral("<figure>\n  ") + line + QStringLiteral("\n</figure> "));
}

void TestPostFigure::readsWhatItWrites()
{
    const NewFigure made = figure("../images/a&b.png", "Q&A {{x}}", "\"Alt\" <é> 'x' &amp;");
    const QList<Figure> figures = figuresIn(figureText(made, FigureStyle()));
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures.first().images.first().source, made.source);
    QCOMPARE(figures.first().images.first().alt, made.alt);
    QCOMPARE(figures.first().images.first().link, made.source);
}

void TestPostFigure::inserts_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("following");
    const auto row = [](const char *name, const char *post, qsizetype offset, const char *before,
                         const char *following) {
        QTest::newRow(name) << QString::fromUtf8(post) << offset << QString::fromUtf8(before)
                            << QString::fromUtf8(following);
    };
    row("empty text", "", 0, "", "\n");
    row("between lines", "a\nb\n", 2, "a\n\n", "\n\nb\n");
    row("inside a line", "a\nbcd\n", 4, "a\n\n", "\n\nbcd\n");
    row("between blocks, first", "a\n\nb\n", 2, "a\n\n", "\n\nb\n");
    row("between blocks, second", "a\n\nb\n", 3, "a\n\n", "\n\nb\n");
    row("among empty lines", "a\n\n\nb\n", 3, "a\n\n", "\n\nb\n");
    row("at the start", "a\n", 0, "", "\n\na\n");
    row("at the end", "a\n", 2, "a\n\n", "\n");
    row("at the end after an empty line", "a\n\n", 3, "a\n\n", "\n");
    row("at the end without line end", "a", 1, "a\n\n", "\n");
    row("after the end", "a", 100, "a\n\n", "\n");
    row("before the text", "a\n", -1, "", "\n\na\n");
    row("in front matter", "---\nt: x\n---\nb\n", 5, "---\nt: x\n---\n\n", "\n\nb\n");
    row("directly after front matter", "---\nt: x\n---\n\nb\n", 14, "---\nt: x\n---\n\n", "\n\nb\n");
    row("line of spaces", "a\n  \nb\n", 5, "a\n  \n", "\n\nb\n");
}

void TestPostFigure::inserts()
{
    QFETCH(const QString, post);
    QFETCH(const qsizetype, offset);
    QFETCH(const QString, before);
    QFETCH(const QString, following);
    const TextEdits edits = insertFigures(post, offset, {figure("a.png")});
    QCOMPARE(edits.size(), 1);
    QVERIFY(edits.first().range.isEmpty());
    QCOMPARE(applied(edits, post), before + written + following);
}

void TestPostFigure::insertsMarkdownAmongMarkdown()
{
    const QString source = QStringLiteral("{{ site.url }}{{ site.baseurl }}/i/b.png");
    const QString post = QStringLiteral("![a]({{ site.url }}{{ site.baseurl }}/i/a.png)\n\nText.\n");
    const NewFigure made{source, QStringLiteral("Q & A [1] {{x}}"), QStringLiteral("Q & A [1] {{x}}")};
    const QString after = applied(insertFigures(post, post.size(), {made}), post);
    QVERIFY2(after.contains(QStringLiteral("](") + source + u')'), qPrintable(after));
    const QList<Figure> figures = figuresIn(after);
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures.last().kind, FigureKind::MarkdownImage);
    QCOMPARE(figures.last().images.first().source, source);
    QCOMPARE(figures.last().images.first().alt, made.alt);
}

void TestPostFigure::theCommonerFormIsTaken_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("written");
    const QString element = QStringLiteral("<figure>\n\t<a href=\"n.png\">");
    QTest::newRow("linked") << QStringLiteral("[![a](a.png)](a.png)\n") << QStringLiteral("[![C](n.png)](n.png)\n");
    QTest::newRow("most") << QStringLiteral("![a](a.png)\n\n![b](b.png)\n\n<figure>\n<img src=a>\n</figure>\n")
                          << QStringLiteral("![C](n.png)\n");
    QTest::newRow("half") << QStringLiteral("![a](a.png)\n\n<figure>\n\t<a href=a><img src=a></a>\n</figure>\n")
                          << element;
    QTest::newRow("in running text") << QStringLiteral("See ![a](a.png) here.\n") << element;
}

void TestPostFigure::theCommonerFormIsTaken()
{
    QFETCH(const QString, post);
    QFETCH(const QString, written);
    const QString caption = QStringLiteral("C");
    const QString after =
        applied(insertFigures(post, post.size(), {{QStringLiteral("n.png"), caption, QString()}}), post);
    QVERIFY2(after.startsWith(post + u'\n' + written), qPrintable(after));
}

void TestPostFigure::insertsSeveral()
{
    const QString post = QStringLiteral("a\n\nb\n");
    QVERIFY(insertFigures(post, 3, {}).isEmpty());
    const QString after = applied(insertFigures(post, 3, {figure("1.png"), figure("2.png"), figure("3.png")}), post);
    const QList<Figure> figures = figuresIn(after);
    QCOMPARE(figures.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(figures[i].images.first().source, QStringLiteral("%1.png").arg(i + 1));
    }
    QVERIFY(!after.contains(QStringLiteral("\n\n\n")));
    QCOMPARE(after.count(QStringLiteral("</figure>\n\n")), 3);
}

void TestPostFigure::longTexts_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"<figure>", "</figure>", "<!--", "```\n", "~~~~\n", "`", "`` ` ", "<a ", "<a b=\"",
             "<pre>", "{% highlight %}", "<figure><img src=a>", "</pre", "&", "<"}) {
        QTest::newRow(unit) << QString::fromUtf8(unit);
    }
}

/// A text that takes more than linear time would not come back.
void TestPostFigure::longTexts()
{
    QFETCH(const QString, unit);
    QVERIFY(figuresIn(unit.repeated(200000 / unit.size())).size() <= 1);
}

void TestPostFigure::sample()
{
    QFile file(sharedPath("samples/aws-summit-2022-day1.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("the sample post is not beside the project");
    }
    const Result<SourceText> source = SourceText::decode(file.readAll());
    QVERIFY(source.has_value());
    const QString &post = source->text();
    const QList<Figure> figures = figuresIn(post);
    QCOMPARE(figures.size(), 7);
    QVERIFY(figureStyleOf(post) == (FigureStyle{QStringLiteral("\t"), true, QStringLiteral(" ")}));
    for (const Figure &found : figures) {
        const FigureImage &image = found.images.first();
        QCOMPARE(image.link, image.source);
        QVERIFY(!image.alt.has_value());
        const QString again =
            figureText({image.source, found.caption, QString()}, {QStringLiteral("\t"), true, QString()});
        QCOMPARE(QString(again).remove(QStringLiteral(" alt=\"\"")), slice(post, found.range).toString());
    }
    const qsizetype place = post.indexOf(QStringLiteral("## Summary"));
    const QString after = applied(insertFigures(post, place, {figure("../images/x.png", "X", "Y")}), post);
    QVERIFY(after.contains(QStringLiteral(
        "</figure> \n\n<figure>\n\t<a href=\"../images/x.png\"><img src=\"../images/x.png\" alt=\"Y\"></a>"
        "<figcaption>X</figcaption>\n</figure> \n\n## Summary\n")));
}

QTEST_GUILESS_MAIN(TestPostFigure)
#include "test_post_figure.moc"
