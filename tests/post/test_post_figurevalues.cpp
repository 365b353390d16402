// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "post/figures/figurecommands.h"

#include <QTest>

using namespace frontrow;

namespace {

/// A null \a value stands for nothing.
Result<TextEdits> run(const QString &command, const QString &post, const QString &value)
{
    const std::optional<QString> words = value.isNull() ? std::nullopt : std::optional(value);
    if (command == u"alt") {
        return setFigureAlt(post, 0, 0, words);
    }
    if (command == u"title") {
        return setFigureTitle(post, 0, 0, words);
    }
    if (command == u"link") {
        return setFigureLink(post, 0, 0, words);
    }
    if (command == u"source") {
        return setFigureSource(post, 0, 0, value);
    }
    if (command == u"words") {
        return setFigureCaption(post, 0, captionSource(figuresIn(post).value(0), value));
    }
    return command == u"caption" ? setFigureCaption(post, 0, value) : setFigureClasses(post, 0, value);
}

const char *const gallery = "---\ntitle: T # why\ngallery:\n  - url: /a.jpg\n    image_path: /a-th.jpg\n    alt: 'A'\n"
                            "  - image_path: b.jpg\n---\n\n{% include gallery caption=\"C\" %}\n";

} // namespace

/// The commands on one value: what they write, and what they refuse.
class TestPostFigureValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void refuses_data();
    void refuses();
    void editsNoOtherGallery();
    void changesBothGalleriesOfOneList();
    void keepsLineBreaks();
};

void TestPostFigureValues::writes_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *command, const char *post, const char *value,
                         const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(command) << QString::fromUtf8(post) << QString::fromUtf8(value)
                            << QString::fromUtf8(expected);
    };
    row("alt, as quoted", "alt", "<figure>\n<img alt='a' src=\"b\">\n</figure>\n", "x 'y' \"z\"",
        "<figure>\n<img alt='x &#39;y&#39; \"z\"' src=\"b\">\n</figure>\n");
    row("alt, not quoted", "alt", "<figure><img src=a alt=b></figure>\n", "x", "<figure><img src=a alt=x></figure>\n");
    row("alt, now quoted", "alt", "<figure><img src=a alt=b></figure>\n", "x y",
        "<figure><img src=a alt=\"x y\"></figure>\n");
    row("alt, without value", "alt", "<figure><img src='a' alt></figure>\n", "x",
        "<figure><img src='a' alt='x'></figure>\n");
    row("alt, missing", "alt", "<figure><img class='c' src='a'/></figure>\n", "x",
        "<figure><img class='c' src='a' alt='x'/></figure>\n");
    row("alt, missing, a line each", "alt", "<figure><img\n  src=\"a\"\n  width=\"2\"\n></figure>\n", "x",
        "<figure><img\n  src=\"a\"\n  alt=\"x\"\n  width=\"2\"\n></figure>\n");
    row("alt, decorates", "alt", "<figure><img src=\"a\"></figure>\n", "",
        "<figure><img src=\"a\" alt=\"\"></figure>\n");
    row("alt, removed", "alt", "<figure><img src=\"a\"\n  alt=\"x\" width=\"2\"></figure>\n", nullptr,
        "<figure><img src=\"a\" width=\"2\"></figure>\n");
    row("alt, removed without a gap", "alt", "<figure><img alt=\"x\"src=\"a\"></figure>\n", nullptr,
        "<figure><img src=\"a\"></figure>\n");
    row("alt, twice", "alt", "<figure><img alt=\"x\" src=\"a\" alt=\"y\"></figure>\n", nullptr,
        "<figure><img src=\"a\"></figure>\n");
    row("alt, references only where needed", "alt", "<figure><img src=\"a\" alt=\"\"></figure>\n",
        "A & B < C &amp; {{ d }}", "<figure><img src=\"a\" alt=\"A & B &lt; C &amp;amp; &#123;{ d }}\"></figure>\n");
    row("alt, Liquid in the source", "alt", "<figure><img src=\"{{ \"/a>.png\" | relative_url }}\"></figure>\n", "x",
        "<figure><img src=\"{{ \"/a>.png\" | relative_url }}\" alt=\"x\"></figure>\n");
    row("alt, of Markdown", "alt", "![a](b.png)\n", "x [y] \\* *z* `c` | <b>",
        "![x \\[y\\] \\\\* \\*z* `c` \\| \\<b>](b.png)\n");
    row("alt, of Markdown, emptied", "alt", "![a](b.png)\n", "", "![](b.png)\n");
    row("alt, of a reference", "alt", "![a][r]\n\n[r]: b.png\n", "x", "![x][r]\n\n[r]: b.png\n");
    row("alt, that is the reference", "alt", "![a]\n\n[a]: b.png\n", "x", "![x][a]\n\n[a]: b.png\n");
    row("alt, of an include", "alt", "{% include figure image_path=\"a\" caption=\"c\" %}\n", "x \"y\" %} \\",
        "{% include figure image_path=\"a\" alt=\"x &quot;y&quot; &#37;} &#92;\" caption=\"c\" %}\n");
    row("alt, of a gallery", "alt", gallery, "B: c",
        "---\ntitle: T # why\ngallery:\n  - url: /a.jpg\n    image_path: /a-th.jpg\n    alt: 'B: c'\n"
        "  - image_path: b.jpg\n---\n\n{% include gallery caption=\"C\" %}\n");

    row("title, missing", "title", "<figure><img alt=\"b\" src=\"a\" width=\"1\"></figure>\n", "x",
        "<figure><img alt=\"b\" src=\"a\" title=\"x\" width=\"1\"></figure>\n");
    row("title, emptied", "title", "<figure><img src=\"a\" title=\"x\"></figure>\n", "",
        "<figure><img src=\"a\"></figure>\n");
    row("title, of Markdown", "title", "![a](b.png){: .c}\n", "x \"y\" | z",
        "![a](b.png \"x &quot;y&quot; &#124; z\"){: .c}\n");
    row("title, of Markdown, as quoted", "title", "![a](b.png 'q')\n", "x 'y' \"z\"",
        "![a](b.png 'x &#39;y&#39; \"z\"')\n");
    row("title, of Markdown, removed", "title", "![a](<b c.png>  \"q\" )\n", nullptr, "![a](<b c.png>)\n");
    row("title, in an attribute list", "title", "![a](b.png){: title=\"q\" .c}\n", "x}",
        "![a](b.png){: title=\"x\\}\" .c}\n");
    row("title, of a reference", "title", "![a][r]\n\n[r]: b.png \"q\"\n", "x",
        "![a](b.png \"x\")\n\n[r]: b.png \"q\"\n");

    row("link, changed", "link", "<figure><a class='c' href='a'><img src=\"b\"></a></figure>\n", "x?y=1&z='2'",
        "<figure><a class='c' href='x?y=1&z=&#39;2&#39;'><img src=\"b\"></a></figure>\n");
    row("link, new", "link", "<figure>\n\t<img src=\"b\">\n</figure>\n", "x",
        "<figure>\n\t<a href=\"x\"><img src=\"b\"></a>\n</figure>\n");
    row("link, removed", "link", "<figure><a href=\"x\">\n<img src=\"b\"></a></figure>\n", nullptr,
        "<figure>\n<img src=\"b\"></figure>\n");
    row("link, of Markdown, new", "link", "![a](b.png){: .c}\n", "x (1)", "[![a](b.png){: .c}](x (1))\n");
    row("link, of Markdown, changed", "link", "[![a](b.png)](y \"t\"){: .c}\n", "{{ site.url }}/x",
        "[![a](b.png)]({{ site.url }}/x \"t\"){: .c}\n");
    row("link, of Markdown, removed", "link", "[ ![a](b.png) ](y){: .c}\n", "", "![a](b.png){: .c}\n");
    row("link, of Markdown in HTML", "link", "<figure markdown=\"1\"><a href=\"y\">![a](b.png)</a></figure>\n", "x",
        "<figure markdown=\"1\"><a href=\"x\">![a](b.png)</a></figure>\n");
    row("link, to itself by an include", "link", "{% include figure image_path=\"a.png\" %}\n", "a.png",
        "{% include figure image_path=\"a.png\" popup=\"true\" %}\n");

    row("source, alone", "source", "<figure><a href=\"/page\"><img src=\"a.png\" alt=\"A\"></a></figure>\n", "b.png",
        "<figure><a href=\"/page\"><img src=\"b.png\" alt=\"A\"></a></figure>\n");
    row("source, linked to itself", "source", "<figure><a href=\"a\"><img src=\"a\"></a></figure>\n", "b?c&d",
        "<figure><a href=\"b?c&d\"><img src=\"b?c&d\"></a></figure>\n");
    row("source, linked to a larger one", "source",
        "<figure><a href=\"/a-large.jpg\"><img src=\"/a.jpg\"></a></figure>\n", "/b.png",
        "<figure><a href=\"/b.png\"><img src=\"/b.png\"></a></figure>\n");
    row("source, sizes of the old picture", "source",
        "<figure><img src=\"a.png\" srcset=\"a2.png 2x\" alt=\"\" width=\"4\" height=\"3\"></figure>\n", "b.png",
        "<figure><img src=\"b.png\" alt=\"\"></figure>\n");
    row("source, a width is the author's", "source", "<figure><img src=\"a.png\" width=\"400\"></figure>\n", "b.png",
        "<figure><img src=\"b.png\" width=\"400\"></figure>\n");
    row("source, of Markdown", "source", "[![a](b.png 't')](b.png)\n", "c d (e.png",
        "[![a](<c d (e.png> 't')](<c d (e.png>)\n");
    row("source, of a reference", "source", "![a][r]\n\n[r]: b.png \"q\"\n", "c.png",
        "![a](c.png \"q\")\n\n[r]: b.png \"q\"\n");
    row("source, of an include", "source", "{% include image.html alt='x' url='a.png' %}\n", "it's.png",
        "{% include image.html alt='x' url='it\\'s.png' %}\n");
    row("source, of a gallery", "source", gallery, "/b.jpg",
        "---\ntitle: T # why\ngallery:\n  - url: /b.jpg\n    image_path: /b.jpg\n    alt: 'A'\n"
        "  - image_path: b.jpg\n---\n\n{% include gallery caption=\"C\" %}\n");

    row("caption, replaced", "caption",
        "<figure>\n<img src=\"a\">\n<figcaption class=\"k\">\n  C <em>d</em>\n</figcaption>\n</figure>\n",
        "  <b>x</b>\n", "<figure>\n<img src=\"a\">\n<figcaption class=\"k\">\n  <b>x</b>\n</figcaption>\n</figure>\n");
    row("caption, new", "caption", "<figure>\n\t<a href=\"a\"><img src=\"a\"></a>\n</figure>\n", "x",
        "<figure>\n\t<a href=\"a\"><img src=\"a\"></a><figcaption>x</figcaption>\n</figure>\n");
    row("caption, new, on a line as others", "caption",
        "<figure>\n  <img src=\"a\">\n</figure>\n\n<figure>\n  <img src=\"b\">\n  "
        "<figcaption>b</figcaption>\n</figure>\n",
        "x",
        "<figure>\n  <img src=\"a\">\n  <figcaption>x</figcaption>\n</figure>\n\n<figure>\n  <img src=\"b\">\n"
        "  <figcaption>b</figcaption>\n</figure>\n");
    row("caption, new, of a row", "caption", "<figure>\n\t<img src=\"a\">\n\t<img src=\"b\">\n</figure>\n", "x",
        "<figure>\n\t<img src=\"a\">\n\t<img src=\"b\">\n\t<figcaption>x</figcaption>\n</figure>\n");
    row("caption, new, without pictures", "caption", "<figure>\n<pre>\ncode\n</pre>\n</figure >\n", "x",
        "<figure>\n<pre>\ncode\n</pre>\n<figcaption>x</figcaption></figure >\n");
    row("caption, removed with its line", "caption",
        "<figure>\n <img src=\"a\">\n <figcaption>C</figcaption>\n</figure>\n", "",
        "<figure>\n <img src=\"a\">\n</figure>\n");
    row("caption, removed in a line", "caption", "<figure><img src=\"a\"><figcaption>C</figcaption></figure>\n", "",
        "<figure><img src=\"a\"></figure>\n");
    row("caption, of an include", "caption", "{% include figure image_path=\"a\" alt=\"b\" caption=\"c\" %}\n",
        "x *y* \"z\"", "{% include figure image_path=\"a\" alt=\"b\" caption=\"x *y* \\\"z\\\"\" %}\n");
    row("caption, of an include, new", "caption", "{% include image name='a' %}\n", "x",
        "{% include image name='a' caption='x' %}\n");
    row("caption, of an include by another name", "caption", "{% include image.html url=\"a\" description=\"d\" %}\n",
        "x", "{% include image.html url=\"a\" description=\"x\" %}\n");
    row("caption, of a gallery", "caption", "{% include gallery id=\"g\" layout=\"half\" %}\n", "x",
        "{% include gallery id=\"g\" layout=\"half\" caption=\"x\" %}\n");
    row("caption, of an odd element", "caption",
        "<figure markdown=\"1\">\n![a](b.png)\n<caption>C</caption>\n</figure>\n", "x",
        "<figure markdown=\"1\">\n![a](b.png)\n<caption>x</caption>\n</figure>\n");
    row("words, in HTML", "words", "<figure><img src=\"a\"><figcaption>C</figcaption></figure>\n",
        "A & B <x> *y* {{ z }}\nend",
        "<figure><img src=\"a\"><figcaption>A & B &lt;x&gt; *y* &#123;{ z }} end</figcaption></figure>\n");
    row("words, in Markdown", "words", "<figure><img src=\"a\"><figcaption markdown=\"span\">C</figcaption></figure>\n",
        "*y* [z] 2 * 3",
        "<figure><img src=\"a\"><figcaption markdown=\"span\">&#42;y* &#91;z&#93; 2 * 3</figcaption></figure>\n");

    row("classes, new", "classes", "<figure id='f'><img src=\"a\"></figure>\n", "half  wide half",
        "<figure class='half wide' id='f'><img src=\"a\"></figure>\n");
    row("classes, changed", "classes", "<figure class=third><img src=\"a\"></figure>\n", "half",
        "<figure class=half><img src=\"a\"></figure>\n");
    row("classes, removed", "classes", "<figure class=\"half\"><img src=\"a\"></figure>\n", "",
        "<figure><img src=\"a\"></figure>\n");
    row("classes, of Markdown, new", "classes", "[![a](b)](c)\n", "x y", "[![a](b)](c){: .x .y}\n");
    row("classes, of Markdown", "classes", "![a](b){:.x width=\"3\"}\n", "y z", "![a](b){:.y .z width=\"3\"}\n");
    row("classes, of Markdown, as an attribute", "classes", "![a](b){:class=\"x\"}\n", "y z",
        "![a](b){:class=\"y z\"}\n");
    row("classes, of Markdown, removed", "classes", "![a](b){: .x}\n", "", "![a](b)\n");
    row("classes, of a paragraph, removed", "classes", "![a](b)\n{: .x}\n\nText\n", "", "![a](b)\n\nText\n");
    row("classes, of a paragraph of two", "classes", "![a](b)\n![c](d)\n", "half", "![a](b)\n![c](d)\n{: .half}\n");
    row("classes, beside other attributes", "classes", "![a](b){:width=\"3\"}\n", "x", "![a](b){:width=\"3\" .x}\n");
    row("classes, of an include", "classes", "{% include figure image_path=\"a\" caption=\"c\" %}\n", "x",
        "{% include figure image_path=\"a\" caption=\"c\" class=\"x\" %}\n");
    row("classes, of a gallery", "classes", "{% include gallery id=\"g\" %}\n", "half full",
        "{% include gallery id=\"g\" layout=\"half\" class=\"full\" %}\n");
}

void TestPostFigureValues::writes()
{
    QFETCH(const QString, command);
    QFETCH(const QString, post);
    QFETCH(const QString, value);
    QFETCH(const QString, expected);
    const Result<TextEdits> edits = run(command, post, value);
    QVERIFY2(edits.has_value(), qPrintable(edits ? QString() : edits.error().message));
    QCOMPARE(applied(*edits, post), expected);
    const Result<TextEdits> again = run(command, expected, value);
    QVERIFY(again.has_value());
    QVERIFY(again->isEmpty());
}

void TestPostFigureValues::refuses_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *command, const char *post, const char *value) {
        QTest::newRow(name) << QString::fromUtf8(command) << QString::fromUtf8(post) << QString::fromUtf8(value);
    };
    const char *const plain = "<figure><img src=\"a\"><figcaption>C</figcaption></figure>\n";
    row("no figure", "alt", "Text\n", "x");
    row("Markdown without alt", "alt", "![a](b)\n", nullptr);
    row("no picture", "alt", "<figure><pre>x</pre></figure>\n", "x");
    row("gallery from elsewhere", "alt", "{% include gallery images=images %}\n", "x");
    row("gallery without list", "alt", "---\ntitle: x\n---\n{% include gallery %}\n", "x");
    row("gallery with an alias", "alt", "---\na: &a\n  image_path: b\ngallery:\n  - *a\n---\n{% include gallery %}\n",
        "x");
    row("link around two", "link", "<figure><a href=\"x\"><img src=\"a\"><img src=\"b\"></a></figure>\n", "y");
    row("link around more", "link", "<figure><a href=\"x\"><img src=\"a\"> Words</a></figure>\n", nullptr);
    row("include without link", "link", "{% include image name=\"a.png\" %}\n", "x");
    row("no source", "source", plain, " ");
    row("source with line breaks", "source", "![a](b)\n", "c\n\nd");
    row("picture element", "source",
        "<figure><picture><source srcset=\"a.webp\"><img src=\"a.png\"></picture></figure>\n", "b.png");
    row("caption of Markdown", "caption", "![a](b)\n", "x");
    row("caption that ends the figure", "caption", plain, "x</figcaption></figure>");
    row("caption with a figure", "caption", plain, "<figure>x</figure>");
    row("caption that opens", "caption", plain, "x <b>");
    row("caption that closes", "caption", plain, "x </div>");
    row("caption with half a comment", "caption", plain, "x <!-- y");
    row("caption with a picture", "caption", plain, "<img src=\"b\">");
    row("caption with half Liquid", "caption", plain, "x {{ y");
    row("caption with a Liquid block", "caption", plain, "x {% if y %}");
    row("caption with Liquid in an include", "caption", "{% include figure image_path=\"a\" %}\n", "{{ x }}");
    row("two captions", "caption",
        "<figure><img src=\"a\"><figcaption>C</figcaption><figcaption>D</figcaption></figure>\n", "x");
    row("class with a quote", "classes", plain, "x\"");
    row("class with a dot in a list", "classes", "![a](b)\n", "x.y");
}

void TestPostFigureValues::refuses()
{
    QFETCH(const QString, command);
    QFETCH(const QString, post);
    QFETCH(const QString, value);
    const Result<TextEdits> edits = run(command, post, value);
    QVERIFY(!edits.has_value());
    QCOMPARE(edits.error().kind, Error::Kind::Refused);
    QVERIFY2(edits.error().message.endsWith(u'.'), qPrintable(edits.error().message));
}

void TestPostFigureValues::editsNoOtherGallery()
{
    const QString post = QStringLiteral("---\ngallery:\n  - image_path: a\ng2:\n  - image_path: b\n    alt: B\n---\n"
                                        "{% include gallery %}\n\n{% include gallery id=\"g2\" %}\n");
    const Result<TextEdits> edits = setFigureAlt(post, 1, 0, QStringLiteral("x"));
    QVERIFY(edits.has_value());
    QCOMPARE(applied(*edits, post), QString(post).replace(QStringLiteral("alt: B"), QStringLiteral("alt: x")));
}

void TestPostFigureValues::changesBothGalleriesOfOneList()
{
    const QString post = QStringLiteral("---\ngallery:\n  - image_path: a\n    alt: A\n---\n"
                                        "{% include gallery %}\n\n{% include gallery layout=\"half\" %}\n");
    const Result<TextEdits> edits = setFigureAlt(post, 1, 0, QStringLiteral("x"));
    QVERIFY(edits.has_value());
    const QList<Figure> figures = figuresIn(applied(*edits, post));
    QCOMPARE(figures[0].images.constFirst().alt, QStringLiteral("x"));
    QCOMPARE(figures[1].images.constFirst().alt, QStringLiteral("x"));
}

/// A line break stays where it can be read back, and is a space where it would end a paragraph.
void TestPostFigureValues::keepsLineBreaks()
{
    const QString post = QStringLiteral("![a](b)\n");
    const Result<TextEdits> two = setFigureAlt(post, 0, 0, QStringLiteral("x\ny"));
    QVERIFY(two.has_value());
    QCOMPARE(applied(*two, post), QStringLiteral("![x\ny](b)\n"));
    const Result<TextEdits> paragraphs = setFigureAlt(post, 0, 0, QStringLiteral("x\n\ny"));
    QVERIFY(paragraphs.has_value());
    QCOMPARE(applied(*paragraphs, post), QStringLiteral("![x y](b)\n"));
}

QTEST_GUILESS_MAIN(TestPostFigureValues)
#include "test_post_figurevalues.moc"
