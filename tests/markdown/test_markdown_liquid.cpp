// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/renderedbody.h"

#include <QTest>

using namespace frontrow;

namespace {

RenderOptions blogOptions()
{
    const QString post = QStringLiteral("---\ntitle: \"A & B\"\nnote:\n  inner: deep\ngallery:\n  - url: /a.png\n    "
                                        "image_path: /a-th.png\n    alt: \"a\"\n"
                                        "  - image_path: /b.png\n---\n");
    const QHash<QString, QString> site = {{QStringLiteral("title"), QStringLiteral("My blog")},
        {QStringLiteral("url"), QStringLiteral("https://example.org")},
        {QStringLiteral("baseurl"), QStringLiteral("/blog")},
        {QStringLiteral("kramdown.footnote_nr"), QStringLiteral("3")},
        {QStringLiteral("kramdown.html_to_native"), QStringLiteral("true")}};
    RenderOptions options = RenderOptions::of(site, FrontMatter::parse(post));
    options.liquid.findPage = [](const QString &name) {
        return name == u"2022-05-18-known" ? QStringLiteral("/blog/known/") : QString();
    };
    return options;
}

RenderedBody rendered(const QString &text)
{
    return renderBody(text, {0, text.size()}, blogOptions());
}

QStringList codes(const RenderedBody &body)
{
    QStringList list;
    for (const Diagnostic &diagnostic : body.diagnostics) {
        if (diagnostic.code != u"kramdown-option") {
            list.append(diagnostic.code);
        }
    }
    return list;
}

} // namespace

/// Liquid is not run: what it would surely write is written, and for the rest stands a mark.
class TestMarkdownLiquid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *text, const char *html) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(html);
        };
        row("raw", "{% raw %}{{ x }} *a*{% endraw %}", "<p>{{ x }} <em>a</em></p>");
        row("comment", "a{% comment %} b\n\n# c {% endcomment %} d", "<p>a d</p>");
        row("highlight", "{% highlight none %}\na < b\n\nc\n{% endhighlight %}",
            "<figure class=\"highlight\"><pre><code class=\"language-none\" data-lang=\"none\">a &lt; "
            "b\n\nc</code></pre></figure>");
        row("relative url", "[a]({{ '/b c.png' | relative_url }})", "<p><a href=\"/blog/b c.png\">a</a></p>");
        row("absolute url", "[a]({{ \"/b\" | absolute_url }})", "<p><a href=\"https://example.org/blog/b\">a</a></p>");
        row("base url", "![a]({{ site.baseurl }}/b.png)", "<p><img src=\"/blog/b.png\" alt=\"a\" /></p>");
        row("site and page", "{{ site.title | upcase }}: {{ page.title }}, {{page.note.inner}}",
            "<p>MY BLOG: A &amp; B, deep</p>");
        row("trimming braces", "{{- site.title -}}", "<p>My blog</p>");
        row("known post", "[a]({% post_url 2022-05-18-known %})", "<p><a href=\"/blog/known/\">a</a></p>");
        row("figure", "{% include figure image_path=\"/a.png\" alt=\"b\" caption=\"*c*\" class=\"d\" %}",
            "<figure class=\"d\"><img src=\"/blog/a.png\" alt=\"b\" /><figcaption><em>c</em></figcaption></figure>");
        row("gallery", "{% include gallery caption='d' %}",
            "<figure class=\"half \"><a href=\"/blog/a.png\"><img src=\"/blog/a-th.png\" alt=\"a\" /></a>"
            "<img src=\"/blog/b.png\" alt=\"\" /><figcaption>d</figcaption></figure>");
        row("video", "{% include video id=\"x1\" provider=\"youtube\" %}",
            "<div class=\"responsive-video-container\"><iframe src=\"https://www.youtube-nocookie.com/embed/x1\" "
            "frameborder=\"0\" allowfullscreen=\"\"></iframe></div>");
    }

    void known()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, html);
        const RenderedBody body = rendered(text);
        QCOMPARE(body.html(), html);
        QCOMPARE(codes(body), QStringList());
    }

    void contents()
    {
        const RenderedBody body = rendered(QStringLiteral("{% include toc title=\"Inside\" %}\n\n# One\n"));
        QVERIFY(body.html().contains(QStringLiteral("Inside")));
        QVERIFY(body.html().contains(QStringLiteral("href=\"#one\"")));
    }

    void unknown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *text, const char *html, const char *code) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(html) << QString::fromUtf8(code);
        };
        row("include", "a\n\n{% include my.html x=\"<\" %}\n\nb",
            "<p>a</p>\n<div class=\"liquid-chip\">{% include my.html x=\"&lt;\" %}</div>\n<p>b</p>", "liquid-not-run");
        row("in text", "a {{ *x* | y }} b", "<p>a <span class=\"liquid-chip\">{{ *x* &#124; y }}</span> b</p>",
            "liquid-not-run");
        row("in a link", "[a]({{ x.y }})", "<p><a href=\"{{ x.y }}\">a</a></p>", "liquid-not-run");
        row("in an attribute", "<a href=\"{{ x.y }}\">b</a>", "<p><a href=\"{{ x.y }}\">b</a></p>", "liquid-not-run");
        row("missing post", "[a]({% post_url 2000-01-01-none %})", "<p><a href=\"#\">a</a></p>", "liquid-no-page");
    }

    void unknown()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, html);
        QFETCH(const QString, code);
        const RenderedBody body = rendered(text);
        QCOMPARE(body.html(), html);
        QCOMPARE(codes(body), QStringList{code});
        const Diagnostic diagnostic = body.diagnostics.constFirst();
        QVERIFY(slice(text, diagnostic.range).startsWith(u'{'));
        QVERIFY(slice(text, diagnostic.range).endsWith(u'}'));
    }

    void loopsLeaveTheirMarks()
    {
        const RenderedBody body = rendered(
            QStringLiteral("{% for p in site.posts %}\n- {{ p.title }}\n{% endfor %}\n\n{% assign x = 1 %}\n"));
        QCOMPARE(body.html().count(QStringLiteral("liquid-chip")), 4);
        QCOMPARE(codes(body).size(), 4);
    }

    void placesAreThoseOfTheText()
    {
        const QString text = QStringLiteral("{{ site.title }}\n\n{% comment %}\nx\n{% endcomment %}\n\n"
                                            "{% include figure\n   image_path=\"/a.png\"\n   alt=\"b\" %}\n\n# End\n");
        const RenderedBody body = rendered(text);
        QCOMPARE(body.blocks.size(), 3);
        QCOMPARE(slice(text, body.blocks[0].source).toString(), QStringLiteral("{{ site.title }}\n"));
        QVERIFY(slice(text, body.blocks[1].source).toString().startsWith(u"{% include figure"));
        QVERIFY(slice(text, body.blocks[1].source).toString().endsWith(u"alt=\"b\" %}\n"));
        QCOMPARE(slice(text, body.blocks[2].source).toString(), QStringLiteral("# End\n"));
        QCOMPARE(slice(text, body.outline[0].source).toString(), QStringLiteral("# End\n"));
    }

    void theBlogSetsOptions()
    {
        const RenderedBody body = rendered(QStringLiteral("a[^1]\n\n[^1]: b\n"));
        QVERIFY(body.html().contains(QStringLiteral(">3</a></sup>")));
        QCOMPARE(body.diagnostics.size(), 1);
        QCOMPARE(body.diagnostics[0].code, QStringLiteral("kramdown-option"));
        QVERIFY(body.diagnostics[0].message.contains(QStringLiteral("html_to_native: true")));
    }

    void withoutABlogLiquidStays()
    {
        const QString text = QStringLiteral("{{ site.title }} {% include x %}");
        QCOMPARE(renderBody(text, {0, text.size()}).html(), QStringLiteral("<p>{{ site.title }} {% include x %}</p>"));
    }
};

QTEST_GUILESS_MAIN(TestMarkdownLiquid)
#include "test_markdown_liquid.moc"
