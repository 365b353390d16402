// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "post/figures/figurecommands.h"

#include <QTest>

using namespace frontrow;

namespace {

const QString a = QStringLiteral(
    "<figure>\n\t<a href=\"a.png\"><img src=\"a.png\" alt=\"A\"></a><figcaption>One</figcaption>\n</figure>");
const QString b = QStringLiteral("<figure class=\"wide\">\n\t<img src='b.png'>\n</figure>");
const QString c = QStringLiteral("![C *c*](c.png \"t\"){: width=\"300\" .right}");

void compare(const Result<TextEdits> &edits, const QString &post, const QString &expected)
{
    QVERIFY2(edits.has_value(), qPrintable(edits ? QString() : edits.error().message));
    QCOMPARE(applied(*edits, post), expected);
}

} // namespace

/// The commands on whole figures: move, remove, group, ungroup, write anew.
class TestPostFigureRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void movesThereAndBack();
    void refusesMoves_data();
    void refusesMoves();
    void removes_data();
    void removes();
    void groups_data();
    void groups();
    void refusesGroups_data();
    void refusesGroups();
    void ungroups_data();
    void ungroups();
    void refusesUngrouping();
    void writesAsElement_data();
    void writesAsElement();
    void refusesElements_data();
    void refusesElements();
};

void TestPostFigureRows::moves_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &post, const QString &before, const QString &expected) {
        QTest::newRow(name) << post << before << expected;
    };
    const QString text = QStringLiteral("---\nt: x\n---\n\nOne.\n\n%1\n\n## H\n\nTwo.\n\n%2 \n\nThree.\n").arg(a, b);
    row("down, before a heading's end", text, QStringLiteral("Three."),
        QStringLiteral("---\nt: x\n---\n\nOne.\n\n## H\n\nTwo.\n\n%2 \n\n%1\n\nThree.\n").arg(a, b));
    row("down, into a section", text, QStringLiteral("Two."),
        QStringLiteral("---\nt: x\n---\n\nOne.\n\n## H\n\n%1\n\nTwo.\n\n%2 \n\nThree.\n").arg(a, b));
    row("up", text, QStringLiteral("One."),
        QStringLiteral("---\nt: x\n---\n\n%1\n\nOne.\n\n## H\n\nTwo.\n\n%2 \n\nThree.\n").arg(a, b));
    row("to the front matter", text, QStringLiteral("t: x"),
        QStringLiteral("---\nt: x\n---\n\n%1\n\nOne.\n\n## H\n\nTwo.\n\n%2 \n\nThree.\n").arg(a, b));
    row("to the end", text, QString(),
        QStringLiteral("---\nt: x\n---\n\nOne.\n\n## H\n\nTwo.\n\n%2 \n\nThree.\n\n%1\n").arg(a, b));
    row("where it is", text, QStringLiteral("## H"), text);
    row("to the end without line end", QStringLiteral("%1\n\nText").arg(a), QString(),
        QStringLiteral("Text\n\n%1").arg(a));
    row("from the end", QStringLiteral("Text\n\nMore\n\n%1").arg(a), QStringLiteral("More"),
        QStringLiteral("Text\n\n%1\n\nMore\n").arg(a));
    row("without empty lines", QStringLiteral("One\n%1\nTwo\nThree\n").arg(a), QStringLiteral("Three"),
        QStringLiteral("One\n\nTwo\n\n%1\n\nThree\n").arg(a));
    row("out of a list",
        QStringLiteral("- item\n\n    %1\n\n- item\n\nText\n").arg(QString(a).replace(u'\n', QStringLiteral("\n    "))),
        QStringLiteral("Text"), QStringLiteral("- item\n\n- item\n\n%1\n\nText\n").arg(a));
    row("an include", QStringLiteral("{% include figure image_path=\"a\" %}\n\nText\n"), QString(),
        QStringLiteral("Text\n\n{% include figure image_path=\"a\" %}\n"));
    row("a Markdown picture with its list", QStringLiteral("![a](b)\n{: .c}\n\nText\n"), QString(),
        QStringLiteral("Text\n\n![a](b)\n{: .c}\n"));
}

void TestPostFigureRows::moves()
{
    QFETCH(const QString, post);
    QFETCH(const QString, before);
    QFETCH(const QString, expected);
    compare(moveFigure(post, 0, before.isEmpty() ? post.size() : post.indexOf(before)), post, expected);
}

void TestPostFigureRows::movesThereAndBack()
{
    const QString post = QStringLiteral("One.\n\n%1\n\nTwo.\n\n%2\n\nThree.\n\n%3\n\nFour.\n").arg(a, b, c);
    const QStringList places{
        QStringLiteral("One."), QStringLiteral("Two."), QStringLiteral("Three."), QStringLiteral("Four.")};
    for (qsizetype figure = 0; figure < 3; ++figure) {
        for (const QString &place : places) {
            const QString there = applied(*moveFigure(post, figure, post.indexOf(place)), post);
            const QString picture = figuresIn(post)[figure].images.constFirst().source;
            qsizetype moved = 0;
            while (figuresIn(there)[moved].images.constFirst().source != picture) {
                ++moved;
            }
            const QString home = places[figure + 1];
            QCOMPARE(applied(*moveFigure(there, moved, there.indexOf(home)), there), post);
        }
    }
}

void TestPostFigureRows::refusesMoves_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("shares its lines") << QStringLiteral("%1 and text\n\nText\n").arg(a) << qsizetype(200);
    QTest::newRow("in a quote") << QStringLiteral("> <figure><img src=\"a\"></figure>\n\nText\n") << qsizetype(50);
    const QString code = QStringLiteral("%1\n\n```\ncode\n\ncode\n```\n").arg(a);
    QTest::newRow("into code") << code << qsizetype(code.lastIndexOf(QStringLiteral("code")));
}

void TestPostFigureRows::refusesMoves()
{
    QFETCH(const QString, post);
    QFETCH(const qsizetype, offset);
    const Result<TextEdits> edits = moveFigure(post, 0, offset);
    QVERIFY(!edits.has_value());
    QCOMPARE(edits.error().kind, Error::Kind::Refused);
}

void TestPostFigureRows::removes_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *post, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(post).arg(a) << QString::fromUtf8(expected);
    };
    row("between", "One\n\n%1\n\nTwo\n", "One\n\nTwo\n");
    row("between, more empty lines", "One\n\n%1\n\n\n\nTwo\n", "One\n\nTwo\n");
    row("first", "%1\n\nTwo\n", "Two\n");
    row("first after the front matter", "---\nt: x\n---\n%1\n\nTwo\n", "---\nt: x\n---\nTwo\n");
    row("first after an empty line", "---\nt: x\n---\n\n%1\n\nTwo\n", "---\nt: x\n---\n\nTwo\n");
    row("last", "One\n\n%1\n", "One\n");
    row("last without line end", "One\n\n%1", "One\n");
    row("last before empty lines", "One\n\n%1\n\n\n", "One\n\n\n");
    row("only", "%1\n", "");
    row("directly after text", "One\n%1\n\nTwo\n", "One\n\nTwo\n");
    row("directly between text", "One\n%1\nTwo\n", "One\n\nTwo\n");
    row("in a line", "One %1 two\n", "One  two\n");
}

void TestPostFigureRows::removes()
{
    QFETCH(const QString, post);
    QFETCH(const QString, expected);
    compare(removeFigure(post, 0), post, expected);
}

void TestPostFigureRows::groups_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QList<qsizetype>>("figures");
    QTest::addColumn<QString>("expected");
    const QString third = QString(a)
                              .replace(u'a', u'd')
                              .replace(QStringLiteral("One"), QStringLiteral("Two"))
                              .replace(QStringLiteral("<d "), QStringLiteral("<a "))
                              .replace(QStringLiteral("</d>"), QStringLiteral("</a>"))
                              .replace(QStringLiteral("figcdption"), QStringLiteral("figcaption"))
                              .replace(QStringLiteral("dlt"), QStringLiteral("alt"));
    QTest::newRow("two next to each other")
        << QStringLiteral("One.\n\n%1\n\n%2\n\nTwo.\n").arg(a, b) << QList<qsizetype>{1, 0}
        << QStringLiteral(
               "One.\n\n<figure class=\"half wide\">\n\t<a href=\"a.png\"><img src=\"a.png\" alt=\"A\"></a>\n"
               "\t<img src='b.png'>\n\t<figcaption>One</figcaption>\n</figure>\n\nTwo.\n");
    QTest::newRow("three, text between")
        << QStringLiteral("%1\n\nText.\n\n%2\n\nMore.\n\n%3\n").arg(a, b, third) << QList<qsizetype>{0, 2, 1}
        << QStringLiteral("<figure class=\"third wide\">\n\t<a href=\"a.png\"><img src=\"a.png\" alt=\"A\"></a>\n"
                          "\t<img src='b.png'>\n\t<a href=\"d.png\"><img src=\"d.png\" alt=\"A\"></a>\n"
                          "\t<figcaption>One · Two</figcaption>\n</figure>\n\nText.\n\nMore.\n");
    QTest::newRow("a Markdown picture first")
        << QStringLiteral("%1\n\n%2\n").arg(c, a) << QList<qsizetype>{0, 1}
        << QStringLiteral(
               "<figure class=\"half right\">\n\t<img src=\"c.png\" alt=\"C *c*\" title=\"t\" width=\"300\">\n"
               "\t<a href=\"a.png\"><img src=\"a.png\" alt=\"A\"></a>\n\t<figcaption>One</figcaption>\n</figure>\n");
    QTest::newRow("includes")
        << QStringLiteral("{% include figure image_path=\"/a.png\" alt=\"A\" caption=\"*C*\" %}\n\n"
                          "{% include figure image_path=\"https://b.c/d.png\" popup=true %}\n")
        << QList<qsizetype>{0, 1}
        << QStringLiteral("<figure class=\"half\">\n\t<img src=\"{{ '/a.png' | relative_url }}\" alt=\"A\">\n"
                          "\t<a href=\"https://b.c/d.png\"><img src=\"https://b.c/d.png\"></a>\n"
                          "\t<figcaption markdown=\"span\">*C*</figcaption>\n</figure>\n");
    QTest::newRow("a row and one more")
        << QStringLiteral("<figure class='half'>\n  <img src=\"1\">\n  <img src=\"2\">\n</figure>\n\n<figure>\n  <img "
                          "src=\"3\">\n</figure>\n")
        << QList<qsizetype>{0, 1}
        << QStringLiteral(
               "<figure class='third'>\n  <img src=\"1\">\n  <img src=\"2\">\n  <img src=\"3\">\n</figure>\n");
    QTest::newRow("equal captions")
        << QStringLiteral("%1\n\n%1\n").arg(a) << QList<qsizetype>{0, 1}
        << QStringLiteral(
               "<figure class=\"half\">\n\t<a href=\"a.png\"><img src=\"a.png\" alt=\"A\"></a>\n"
               "\t<a href=\"a.png\"><img src=\"a.png\" alt=\"A\"></a>\n\t<figcaption>One</figcaption>\n</figure>\n");
}

void TestPostFigureRows::groups()
{
    QFETCH(const QString, post);
    QFETCH(const QList<qsizetype>, figures);
    QFETCH(const QString, expected);
    compare(groupFigures(post, figures), post, expected);
}

void TestPostFigureRows::refusesGroups_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QList<qsizetype>>("figures");
    const QList<qsizetype> both{0, 1};
    QTest::newRow("one") << a << QList<qsizetype>{0, 0};
    QTest::newRow("one that is not there") << a << both;
    QTest::newRow("text beside the picture")
        << QStringLiteral("%1\n\n<figure>Words<img src=\"x\"></figure>\n").arg(a) << both;
    QTest::newRow("a picture element")
        << QStringLiteral("%1\n\n<figure><picture><source srcset=\"x\"><img src=\"x\"></picture></figure>\n").arg(a)
        << both;
    QTest::newRow("a gallery")
        << QStringLiteral("---\ngallery:\n  - image_path: x\n---\n%1\n\n{% include gallery %}\n").arg(a) << both;
    QTest::newRow("an include of a theme") << QStringLiteral("%1\n\n{% include image name=\"x\" %}\n").arg(a) << both;
    QTest::newRow("an id") << QStringLiteral("%1\n\n<figure id=\"x\"><img src=\"x\"></figure>\n").arg(a) << both;
    QTest::newRow("other text on the line")
        << QStringLiteral("%1\n\n<figure><img src=\"x\"></figure> and\n").arg(a) << both;
    QTest::newRow("a reference of an attribute list") << QStringLiteral("%1\n\n![x](y){: name}\n").arg(a) << both;
}

void TestPostFigureRows::refusesGroups()
{
    QFETCH(const QString, post);
    QFETCH(const QList<qsizetype>, figures);
    const Result<TextEdits> edits = groupFigures(post, figures);
    QVERIFY(!edits.has_value());
    QVERIFY2(edits.error().message.endsWith(u'.'), qPrintable(edits.error().message));
}

void TestPostFigureRows::ungroups_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a row") << QStringLiteral(
        "<figure id=\"f\" class=\"half wide\">\n\t<a href=\"1\"><img src=\"1\" alt=\"\"></a>\n\t<img src=\"2\">\n"
        "\t<figcaption class=\"k\">C</figcaption>\n</figure>\n\nText\n")
                           << QStringLiteral("<figure id=\"f\" class=\"wide\">\n\t<a href=\"1\"><img src=\"1\" "
                                             "alt=\"\"></a><figcaption class=\"k\">C</figcaption>\n</figure>\n\n"
                                             "<figure class=\"wide\">\n\t<img src=\"2\">\n</figure>\n\nText\n");
    QTest::newRow("a Markdown paragraph") << QStringLiteral("![a](b){: .c}\n[![d](e)](f)\n{: .half #x}\n")
                                          << QStringLiteral("![a](b){: .c}\n{: #x}\n\n[![d](e)](f)\n{: #x}\n");
    QTest::newRow("a Markdown paragraph without lists")
        << QStringLiteral("![a](b) ![d](e)\n{: .third}\n\nText\n") << QStringLiteral("![a](b)\n\n![d](e)\n\nText\n");
}

void TestPostFigureRows::ungroups()
{
    QFETCH(const QString, post);
    QFETCH(const QString, expected);
    compare(ungroupFigure(post, 0), post, expected);
}

void TestPostFigureRows::refusesUngrouping()
{
    QVERIFY(!ungroupFigure(a, 0).has_value());
    QVERIFY(!ungroupFigure(QStringLiteral("<figure><a href=\"x\"><img src=\"1\"><img src=\"2\"></a></figure>"), 0));
    QVERIFY(!ungroupFigure(
        QStringLiteral("---\ngallery:\n  - image_path: a\n  - image_path: b\n---\n{% include gallery %}\n"), 0));
}

void TestPostFigureRows::writesAsElement_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("expected");
    QTest::newRow("it is one") << a << a;
    QTest::newRow("Markdown") << QStringLiteral("Text\n\n[![A \"b\"](c?d&e){: .k}](f)\n\nText\n")
                              << QStringLiteral("Text\n\n<figure class=\"k\">\n\t<a href=\"f\"><img src=\"c?d&e\" "
                                                "alt=\"A &quot;b&quot;\"></a>\n</figure>\n\nText\n");
    QTest::newRow("Markdown with Liquid")
        << QStringLiteral("![]({{ \"/a.png\" | relative_url }})\n")
        << QStringLiteral("<figure>\n\t<img src=\"{{ \"/a.png\" | relative_url }}\" alt=\"\">\n</figure>\n");
    QTest::newRow("two Markdown pictures in a list")
        << QStringLiteral("- item\n\n  ![a](b)\n  ![c](d)\n  {: .half}\n")
        << QStringLiteral("- item\n\n  <figure class=\"half\">\n  \t<img src=\"b\" alt=\"a\">\n  \t<img src=\"d\" "
                          "alt=\"c\">\n  </figure>\n");
    QTest::newRow("an include") << QStringLiteral(
        "{% include figure image_path=\"/a.png\" caption=\"C\" class=\"k\" popup=true %}\n")
                                << QStringLiteral("<figure class=\"k\">\n\t<a href=\"{{ '/a.png' | relative_url "
                                                  "}}\"><img src=\"{{ '/a.png' | relative_url }}\"></a>"
                                                  "<figcaption>C</figcaption>\n</figure>\n");
}

void TestPostFigureRows::writesAsElement()
{
    QFETCH(const QString, post);
    QFETCH(const QString, expected);
    compare(figureAsElement(post, 0), post, expected);
}

void TestPostFigureRows::refusesElements_data()
{
    QTest::addColumn<QString>("post");
    QTest::newRow("a gallery") << QStringLiteral("---\ngallery:\n  - image_path: a\n---\n{% include gallery %}\n");
    QTest::newRow("a variable") << QStringLiteral("{% include figure image_path=page.picture %}\n");
    QTest::newRow("a theme's own value") << QStringLiteral("{% include figure image_path=\"a\" style=\"b\" %}\n");
    QTest::newRow("a reference") << QStringLiteral("![a](b){: c}\n");
}

void TestPostFigureRows::refusesElements()
{
    QFETCH(const QString, post);
    QVERIFY(!figureAsElement(post, 0).has_value());
}

QTEST_GUILESS_MAIN(TestPostFigureRows)
#include "test_post_figurerows.moc"
