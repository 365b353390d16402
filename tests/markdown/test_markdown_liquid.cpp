// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/bodyrenderer.h"

#include <QTest>

using namespace frontrow;

namespace {

/// A blog with one post and one include.
class SmallBlog : public LiquidBlog
{
public:
    explicit SmallBlog(const liquid::Value &site)
        : m_site(site)
    {
    }

    [[nodiscard]] liquid::Value site(const QString & /*path*/) const override { return m_site; }
    [[nodiscard]] liquid::Value configuration() const override { return m_site; }
    [[nodiscard]] liquid::Value layout(const QString & /*name*/) const override { return {}; }
    [[nodiscard]] liquid::Value neighbour(const QString & /*path*/, bool /*isNext*/) const override { return {}; }
    [[nodiscard]] liquid::Value excerpt(
        const QString & /*path*/, const liquid::Value & /*page*/, const QString &body) const override
    {
        return {body.section(u'\n', 0, 0)};
    }
    [[nodiscard]] std::shared_ptr<const liquid::Template> include(const QString &name) const override
    {
        const QString text = QStringLiteral("<b>{{ include.x }}</b>\n\nand *more*\n");
        return name == u"bold.html" ? std::make_shared<const liquid::Template>(liquid::Template::of(text)) : nullptr;
    }
    [[nodiscard]] std::shared_ptr<const liquid::Template> includeRelative(
        const QString & /*path*/, const QString & /*name*/) const override
    {
        return nullptr;
    }
    [[nodiscard]] std::expected<QString, liquid::Fault::Kind> pageUrl(
        const QString &name, bool /*isPost*/) const override
    {
        if (name != u"2022-05-18-known") {
            return std::unexpected(liquid::Fault::Kind::Missing);
        }
        return QStringLiteral("/blog/known/");
    }
    [[nodiscard]] bool knowsIncludes() const override { return false; }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone(QTimeZone::UTC); }

private:
    liquid::Value m_site;
};

RenderOptions blogOptions()
{
    const QString post = QStringLiteral("---\ntitle: \"A & B\"\nnote:\n  inner: deep\ngallery:\n  - url: /a.png\n    "
                                        "image_path: /a-th.png\n    alt: \"a\"\n"
                                        "  - image_path: /b.png\n---\n");
    const QHash<QString, QString> site = {{QStringLiteral("title"), QStringLiteral("My blog")},
        {QStringLiteral("url"), QStringLiteral("https://example.org")},
        {QStringLiteral("baseurl"), QStringLiteral("/blog")},
        {QStringLiteral("kramdown.footnote_nr"), QStringLiteral("3")},
        {QStringLiteral("kramdown.coderay.coderay_css"), QStringLiteral("class")}, // of a highlighter that is not taken
        {QStringLiteral("kramdown.html_to_native"), QStringLiteral("true")}};
    RenderOptions options = RenderOptions::of(site, FrontMatter::parse(post));
    options.liquid.blog = std::make_shared<const SmallBlog>(options.liquid.site);
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
        row("relative url", "[a]({{ '/b c.png' | relative_url }})", "<p><a href=\"/blog/b%20c.png\">a</a></p>");
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
        row("in text", "a {% tool *x* | y %} b",
            "<p>a <span class=\"liquid-chip\">{% tool *x* &#124; y %}</span> b</p>", "liquid-not-run");
        row("in a link", "[a]({% tool x %})", "<p><a href=\"{% tool x %}\">a</a></p>", "liquid-not-run");
        row("in an attribute", "<a href=\"{% tool x %}\">b</a>", "<p><a href=\"{% tool x %}\">b</a></p>",
            "liquid-not-run");
        row("refused", "a {% assign x %} b", "<p>a <span class=\"liquid-chip\">{% assign x %}</span> b</p>",
            "liquid-refused");
        row("without end", "{% for i in (1..9) %}{% for j in (1..999999) %}{{ i }}{% endfor %}{% endfor %}", nullptr,
            "liquid-too-long");
        row("missing post", "[a]({% post_url 2000-01-01-none %})", "<p><a href=\"#\">a</a></p>", "post-url-missing");
    }

    void unknown()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, html);
        QFETCH(const QString, code);
        const RenderedBody body = rendered(text);
        if (!html.isEmpty()) {
            QCOMPARE(body.html(), html);
        }
        QCOMPARE(codes(body), QStringList{code});
        const Diagnostic diagnostic = body.diagnostics.constFirst();
        QVERIFY(slice(text, diagnostic.range).startsWith(u'{'));
        QVERIFY(slice(text, diagnostic.range).endsWith(u'}'));
    }

    void variablesAndLoopsAreRun()
    {
        const RenderedBody body = rendered(QStringLiteral("{% assign n = 2 %}{% for i in (1..n) %}\n- {{ i }} of {{ "
                                                          "n }}{% endfor %}\n\n{% capture c %}*{{ page.note.inner }}*"
                                                          "{% endcapture %}{{ c }}, {{ none.at.all }}.\n"));
        QCOMPARE(
            body.html(), QStringLiteral("<ul>\n<li>1 of 2\n</li>\n<li>2 of 2\n</li>\n</ul>\n<p><em>deep</em>, .</p>"));
        QCOMPARE(codes(body), QStringList());
    }

    void whatAnIncludeWritesBelongsToItsLine()
    {
        const QString text = QStringLiteral("First\n\n{% include bold.html x=\"y\" %}\n\n# Last\n");
        const RenderedBody body = rendered(text);
        QCOMPARE(body.html(),
            QStringLiteral("<p>First</p>\n<p><b>y</b></p>\n<p>and <em>more</em></p>\n<h1 id=\"last\">Last</h1>"));
        QVERIFY(slice(text, body.blocks[1].source).startsWith(u"{% include"));
        QCOMPARE(slice(text, body.blocks.constLast().source).toString(), QStringLiteral("# Last\n"));
        QCOMPARE(slice(text, body.outline[0].source).toString(), QStringLiteral("# Last\n"));
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

    /// What an edit does not touch is kept, however many includes there are.
    void aKeyAmongIncludesReadsItsParagraphOnly()
    {
        constexpr int includes = 50;
        QString text = QStringLiteral("{% assign word = 'one' %}\n\n");
        for (int i = 0; i < includes; ++i) {
            text += QStringLiteral("Paragraph %1 of *several* words.\n\n{% include bold.html x=\"%1\" %}\n\n").arg(i);
        }
        text += QStringLiteral("Says {{ word }}.\n");
        const RenderOptions options = blogOptions();
        BodyRenderer renderer;
        const auto render = [&] {
            const RenderedBody body = renderer.render(text, {0, text.size()}, options);
            QCOMPARE(body.html(), renderBody(text, {0, text.size()}, options).html());
        };
        render();
        const qsizetype whole = renderer.parsedCharacters();
        for (const int paragraph : {0, 25, 49}) {
            text.insert(text.indexOf(QStringLiteral("Paragraph %1 ").arg(paragraph)) + 4, u'x');
            render();
            QVERIFY2(
                renderer.parsedCharacters() < whole / 10, qPrintable(QString::number(renderer.parsedCharacters())));
        }
        text.replace(QStringLiteral("x=\"25\""), QStringLiteral("x=\"y\""));
        render();
        QVERIFY(renderer.parsedCharacters() < whole / 10);
        text.replace(QStringLiteral("'one'"), QStringLiteral("'two'")); // far from where it is read
        render();
    }
};

QTEST_GUILESS_MAIN(TestMarkdownLiquid)
#include "test_markdown_liquid.moc"
