// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/pictures/picturereference.h"
#include "site/pictures/pictures.h"
#include "site/text/bodytext.h"
#include "support/shared.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace frontrow;
using namespace frontrow::test;

namespace {

QList<PictureReference> referencesIn(
    const QString &post, const QString &pageUrl = QStringLiteral("/my-post/"), const QString &baseUrl = QString())
{
    SiteConfig config;
    config.baseUrl = baseUrl;
    return pictureReferences(post, FrontMatter::parse(post), pageUrl, config);
}

QString pathText(const std::optional<RepoPath> &path)
{
    return path ? path->toString() : QStringLiteral("-");
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreResolvedAsABrowserDoes_data();
    void pathsAreResolvedAsABrowserDoes();
    void theFolderForMediaIsLookedIn();
    void referencesAreFound_data();
    void referencesAreFound();
    void headerPicturesAreReferences_data();
    void headerPicturesAreReferences();
    void rangesAreExact();
    void maskedMarkupKeepsOffsets();
    void addressesAreReadByTheEngine();
    void hostileTextIsQuick_data();
    void hostileTextIsQuick();
    void theSampleIsUnderstood();
    void theConventionIsTheCommonest_data();
    void theConventionIsTheCommonest();
    void rootsAreSearchedInOrder();
};

void PicturesTest::pathsAreResolvedAsABrowserDoes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *source, const char *page, const char *baseUrl, const char *path) {
        QTest::addRow("%s on %s", source, page) << QString::fromUtf8(source) << QString::fromUtf8(page)
                                                << QString::fromUtf8(baseUrl) << QString::fromUtf8(path);
    };
    row("../images/a.png", "/post/", "", "images/a.png");
    row("../images/a.png", "/cloud/post/", "", "cloud/images/a.png");
    row("../images/a.png", "/2022/05/18/post.html", "", "2022/05/images/a.png");
    row("/images/a.png", "/2022/05/18/post.html", "", "images/a.png");
    row("images/./b/../a.png", "/post/", "", "post/images/a.png");
    row("../../../../images/a.png", "/post/", "", "images/a.png");
    row("/blog/images/a.png", "/blog/post/", "/blog", "images/a.png");
    row("../images/a.png", "/blog/post/", "/blog", "images/a.png");
    row("/images/a.png", "/blog/post/", "/blog", "-");
    row("../../images/a.png", "/blog/post/", "/blog", "-");
    row("/blogger/a.png", "/blog/post/", "/blog", "-");
    row("../images/My%20Slide%20%C3%9C.png", "/post/", "", "images/My Slide Ü.png");
    row("../images/My Slide Ü.png", "/post/", "", "images/My Slide Ü.png");
    row("  ../images/a.png\n", "/post/", "", "images/a.png");
    row("../images/a.png?v=2#top", "/post/", "", "images/a.png");
    row("..\\images\\a.png", "/post/", "", "images/a.png");
    row("%2e%2e/images/a.png", "/post/", "", "images/a.png");
    row("../images/100%.png", "/post/", "", "images/100%.png");
    row("..%2fimages%2fa.png", "/post/", "", "-");
    row("..%5cimages/a.png", "/post/", "", "-");
    row("a%00.png", "/post/", "", "-");
    row("https://example.org/a.png", "/post/", "", "-");
    row("https://site.invalid/a.png", "/post/", "", "-");
    row("//example.org/a.png", "/post/", "", "-");
    row("\\\\example.org/a.png", "/post/", "", "-");
    row("data:image/png;base64,AAAA", "/post/", "", "-");
    row("file:///etc/passwd", "/post/", "", "-");
    row("C:/pictures/a.png", "/post/", "", "-");
    row("", "/post/", "", "-");
    row("#top", "/post/", "", "-");
    row("..", "/post/", "", "-");
    row("{{ site.baseurl }}/images/a.png", "/blog/post/", "/blog", "images/a.png");
    row("{{site.url}}{{site.baseurl}}/images/a.png", "/blog/post/", "/blog", "images/a.png");
    row("{{ '/images/a.png' | relative_url }}", "/blog/post/", "/blog", "images/a.png");
    row("{{ \"images/a.png\" | absolute_url }}", "/post/", "", "images/a.png");
    row("{{ \"/images/a.png\" | prepend: site.baseurl }}", "/blog/post/", "/blog", "images/a.png");
    row("{{ page.picture }}", "/post/", "", "-");
    row("{% link images/a.png %}", "/post/", "", "-");
}

void PicturesTest::pathsAreResolvedAsABrowserDoes()
{
    QFETCH(const QString, source);
    QFETCH(const QString, page);
    QFETCH(const QString, baseUrl);
    QFETCH(const QString, path);
    QCOMPARE(pathText(sitePath(source, page, baseUrl)), path);
}

/// Chirpy: relative paths are those of a folder that the post names.
void PicturesTest::theFolderForMediaIsLookedIn()
{
    const QString post = QStringLiteral("---\nmedia_subpath: /assets/trip\nimage:\n  path: cover.png\n---\n"
                                        "![a](a.png) ![b](/images/b.png) ![c](https://a.org/c.png)\n");
    const QList<PictureReference> references =
        pictureReferences(post, FrontMatter::parse(post), QStringLiteral("/trip/"), SiteConfig());
    QStringList paths;
    for (const PictureReference &reference : references) {
        paths.append(pathText(reference.path));
    }
    QCOMPARE(paths,
        (QStringList{QStringLiteral("assets/trip/cover.png"), QStringLiteral("assets/trip/a.png"),
            QStringLiteral("images/b.png"), QStringLiteral("-")}));
    const PictureConvention convention = pictureConventionOf(references, QString(), Slug::of(QStringLiteral("x")));
    QCOMPARE(convention.folder, QStringLiteral("assets/trip"));
    QCOMPARE(convention.sourceFor(*RepoPath::parse(QStringLiteral("assets/trip/new.png"))), QStringLiteral("new.png"));
}

void PicturesTest::referencesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sources");
    const auto row = [](const char *name, const char *text, std::initializer_list<const char *> sources) {
        QStringList list;
        for (const char *source : sources) {
            list.append(QString::fromUtf8(source));
        }
        QTest::newRow(name) << QString::fromUtf8(text) << list;
    };
    row("image", "![Alt](a.png)", {"a.png"});
    row("image with candidates", "<img src='a.png' srcset=\"b.png 480w, c.png 2x\">", {"a.png", "b.png", "c.png"});
    row("picture", "<picture><source srcset=\"a.webp\"><img src=\"a.png\"></picture>", {"a.webp", "a.png"});
    row("film", "<video poster=\"a.png\" src=\"a.mp4\"></video>", {"a.png"});
    row("image of any kind", "![Alt](/picture)", {"/picture"});
    row("image with title", "![Alt](a.png \"A title (1)\")", {"a.png"});
    row("image in brackets", "![Alt](<my slide.png> 'title')", {"my slide.png"});
    row("image with spaces", "![Alt](my slide.png)", {"my slide.png"});
    row("image with parentheses", "![Alt](a(1).png)", {"a(1).png"});
    row("image with escapes", "![Alt](a\\_b.png)", {"a\\_b.png"});
    row("brackets in the alt text", "![Alt [1] x](a.png)", {"a.png"});
    row("linked image", "[![Alt](small.png)](large.png)", {"small.png", "large.png"});
    row("link to a picture", "[see](a.JPG)", {"a.JPG"});
    row("link to a picture with query", "[see](a.jpg?x=1)", {"a.jpg?x=1"});
    row("link to a page", "[see](a.html)", {});
    row("definitions", "![x][one]\n\n[one]: a.png \"Title\"\n[two]: <b.gif>\n[three]: page.html\n", {"a.png", "b.gif"});
    row("footnote", "[^1]: see a.png\n", {});
    row("html image", "<img alt='x' src='a.png'>", {"a.png"});
    row("html, unquoted", "<IMG SRC=a /><img src = b >", {"a", "b"});
    row("html, over lines", "<img\n  alt=\"a > b\"\n  src=\"a.png\"\n/>", {"a.png"});
    row("html, references", "<img src=\"a&amp;b&#46;png&#x3F;&unknown;\">", {"a&b.png?&unknown;"});
    row("references by name", "![x](B&uuml;hne.png) <img src=\"B&uuml;hne.png\">", {"Bühne.png", "Bühne.png"});
    row("html link", "<a class=x href=\"a.webp\">x</a> <a href=\"page\">y</a>", {"a.webp"});
    row("html, other attributes", "<img data-src=\"a.png\" title=\"src=b.png\">", {});
    row("html, first src counts", "<img src=\"a.png\" src=\"b.png\">", {"b.png"});
    row("html, not closed", "<img src=\"a.png\"", {});
    row("other elements", "<image src=a.png><abbr href=b.png>", {});
    row("figure", "<figure>\n\t<a href=\"../i/a.png\"><img src=\"../i/a.png\"></a>\n</figure>",
        {"../i/a.png", "../i/a.png"});
    row("liquid in html", "<img src=\"{{ \"/a.png\" | relative_url }}\" alt=\"\">",
        {"{{ \"/a.png\" | relative_url }}"});
    row("liquid in Markdown", "![x]({{ site.baseurl }}/a b.png)", {"{{ site.baseurl }}/a b.png"});
    row("fence", "```html\n<img src='a.png'>\n```\n![x](b.png)", {"b.png"});
    row("fence of tildes", "~~~~\n![x](a.png)\n~~~\n![x](b.png)\n~~~~\n![x](c.png)", {"c.png"});
    row("fence without end", "```\n![x](a.png)\n", {"a.png"});
    row("code span", "`![x](a.png)` and ``<img src='`b.png'>`` ![x](c.png)", {"c.png"});
    row("code span without end", "` ![x](a.png)\n\n![x](b.png) `", {"a.png", "b.png"});
    row("indented code", "text\n\n    ![x](a.png)\n\n    ![x](b.png)\n\n![x](c.png)", {"c.png"});
    row("continued paragraph", "text\n    ![x](a.png)", {"a.png"});
    row("in a list", "1. one\n\n    ![x](a.png)\n", {"a.png"});
    row("indented html", "<div>\n\n    <img src='a.png'>\n</div>", {"a.png"});
    row("comment", "<!-- ![x](a.png)\n\n<img src='b.png'> --> ![x](c.png)", {"c.png"});
    row("comment without end", "<!-- ![x](a.png)", {"a.png"});
    row("pre and script", "<pre><img src='a.png'></pre><script>'<img src=\"b.png\">'</script><img src='c.png'>",
        {"a.png", "c.png"});
    row("highlight", "{% highlight html %}<img src='a.png'>{% endhighlight %}![x](b.png)", {"b.png"});
    row("escaped bracket", "!\\[x](a.png)", {});
    row("in the front matter only", "---\ntitle: ![x](a.png)\n---\n", {});
}

void PicturesTest::referencesAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, sources);
    QStringList found;
    for (const PictureReference &reference : referencesIn(text)) {
        found.append(reference.source);
        QVERIFY(!reference.isInHeader);
    }
    QCOMPARE(found, sources);
}

void PicturesTest::headerPicturesAreReferences_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *value, const char *baseUrl, const char *path) {
        QTest::addRow("%s at %s", value, baseUrl)
            << QString::fromUtf8(value) << QString::fromUtf8(baseUrl) << QString::fromUtf8(path);
    };
    row("/images/a.jpg", "", "images/a.jpg");
    row("/images/a.jpg", "/blog", "images/a.jpg");
    row("images/a.jpg", "/blog", "images/a.jpg");
    row("\"/images/a b.jpg\"", "", "images/a b.jpg");
    row("https://example.org/a.jpg", "", "-");
    row("//example.org/a.jpg", "", "-");
    row("/../../a.jpg", "/blog", "-");
}

void PicturesTest::headerPicturesAreReferences()
{
    QFETCH(const QString, value);
    QFETCH(const QString, baseUrl);
    QFETCH(const QString, path);
    for (const char *key : {"overlay_image", "image", "teaser"}) {
        const QString post = QStringLiteral("---\nheader:\n  %1: %2\n---\nText\n").arg(QString::fromLatin1(key), value);
        const QList<PictureReference> references = referencesIn(post, baseUrl + QStringLiteral("/post/"), baseUrl);
        QCOMPARE(references.size(), 1);
        QVERIFY(references[0].isInHeader);
        QCOMPARE(pathText(references[0].path), path);
        QCOMPARE(slice(post, references[0].range).toString(), references[0].source);
    }
}

void PicturesTest::rangesAreExact()
{
    const QString post =
        QStringLiteral("---\nheader:\n  teaser: /ü/t.png\n---\nÜber 🙂 ![a](ä.png \"t\") <img src='b.png'>\n"
                       "[c](<c.png>)\n\n[d]: d.png\n");
    QStringList slices;
    for (const PictureReference &reference : referencesIn(post)) {
        slices.append(slice(post, reference.range).toString());
    }
    QCOMPARE(slices.join(u' '), QStringLiteral("/ü/t.png ä.png b.png c.png d.png"));
}

void PicturesTest::maskedMarkupKeepsOffsets()
{
    const QString post = QStringLiteral("---\na: b\n---\nText `code`\n<!-- 🙂\n -->\n```\nx\n```\nend");
    const QString masked = maskedMarkup(post);
    QCOMPARE(masked.size(), post.size());
    QCOMPARE(masked.count(u'\n'), post.count(u'\n'));
    QCOMPARE(masked.simplified(), QStringLiteral("Text end"));
}

/// What the page of each engine asks for.
void PicturesTest::addressesAreReadByTheEngine()
{
    const QString post = QStringLiteral("![a](a\\_b.png) <img src=c.png> [d]\n\n[d]: e\\*.png\n");
    RenderOptions commonMark;
    commonMark.commonMark = CommonMarkOptions::pagesGfm();
    const auto sources = [&](const RenderOptions &options) {
        QStringList found;
        for (const BodyReference &reference : bodyReferences(post, readBody(post, options))) {
            found.append(reference.source);
        }
        return found.join(u' ');
    };
    QCOMPARE(sources({}), QStringLiteral("a\\_b.png e\\*.png"));
    QCOMPARE(sources(commonMark), QStringLiteral("a_b.png c.png e*.png"));
}

void PicturesTest::hostileTextIsQuick_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
        {"`", "``` ", "```\n", "~~~a\n", "<!--", "<pre>", "{% highlight ", "[", "![](", "](", "<img ", "<img src=\"",
            "<a href='", "{{", "\\", "[a]: \n", "    x\n\n", "`a\n", "``\n`\n", "((((", "[a](<", "[a]: x \" y \" ",
            "![x](a \"", "![x](a ", "<a b=\"'", "&#1", "[x][", "](((x)", "](x\\", "a\n\n\n"}) {
        QTest::newRow(piece) << QString::fromUtf8(piece);
    }
}

void PicturesTest::hostileTextIsQuick()
{
    QFETCH(const QString, piece);
    const QString text = piece.repeated(100'000 / piece.size());
    QBENCHMARK_ONCE
    {
        QVERIFY(referencesIn(text).size() <= text.size());
    }
}

void PicturesTest::theSampleIsUnderstood()
{
    const QString path = sharedPath("samples/aws-summit-2022-day1.md");
    if (!QFile::exists(path)) {
        QSKIP("The shared samples are not beside the project.");
    }
    const QString post = textOf(path);
    const QList<PictureReference> references = referencesIn(post, QStringLiteral("/aws-summit-2022-day1/"));
    QCOMPARE(references.size(), 15);
    PictureRoots roots;
    roots.folders.append(QFileInfo(path).absolutePath());
    for (const PictureReference &reference : references) {
        const bool isFound = reference.path && roots.find(*reference.path);
        QVERIFY2(isFound, qPrintable(reference.source));
        QCOMPARE(slice(post, reference.range).toString(), reference.source);
    }
    const PictureConvention convention{QStringLiteral("../"), QStringLiteral("images/aws-summit")};
    QVERIFY(pictureConventionOf(references, QString(), Slug::of(u"x")) == convention);
}

void PicturesTest::theConventionIsTheCommonest_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("folder");
    const auto row = [](const char *name, const char *body, const char *baseUrl, const char *prefix,
                         const char *folder) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(baseUrl) << QString::fromUtf8(prefix)
                            << QString::fromUtf8(folder);
    };
    row("none", "text", "", "/", "images/my-post");
    row("none, base URL", "text", "/blog", "/blog/", "images/my-post");
    row("absolute", "![](/assets/img/a.png)", "", "/", "assets/img");
    row("absolute, base URL", "![](/blog/images/x/a.png)", "/blog", "/blog/", "images/x");
    row("Liquid", "![]({{ site.baseurl }}/images/x/a.png)", "/blog", "{{ site.baseurl }}/", "images/x");
    row("majority", "![](/i/a.png) ![](../j/b.png) ![](../j/c.png)", "", "../", "j");
    row("encoded", "![](../m%20p/a%20b.png)", "", "../", "m p");
    row("other hosts do not count", "![](https://example.org/i/a.png)", "", "/", "images/my-post");
    row("header's folder", "---\nheader:\n  image: /images/mypost/a.png\n---\n", "/blog", "/blog/", "images/mypost");
    row("header's folder of another post", "---\nheader:\n  image: /images/event/a.png\n---\n", "", "/",
        "images/my-post");
    row("header's general folder", "---\nheader:\n  image: /images/a.png\n---\n", "", "/", "images/my-post");
}

void PicturesTest::theConventionIsTheCommonest()
{
    QFETCH(const QString, body);
    QFETCH(const QString, baseUrl);
    QFETCH(const QString, prefix);
    QFETCH(const QString, folder);
    const PictureConvention convention = pictureConventionOf(
        referencesIn(body, baseUrl + QStringLiteral("/my-post/"), baseUrl), baseUrl, Slug::of(u"My post"));
    QCOMPARE(convention.prefix, prefix);
    QCOMPARE(convention.folder, folder);
}

void PicturesTest::rootsAreSearchedInOrder()
{
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/Wurzeln für Übung XXXXXX"));
    const QString one = folder.filePath(QStringLiteral("one"));
    const QString two = folder.filePath(QStringLiteral("two"));
    QVERIFY(writeTestFile(one + QStringLiteral("/i/a.png"), "1"));
    QVERIFY(writeTestFile(two + QStringLiteral("/i/a.png"), "2"));
    QVERIFY(writeTestFile(two + QStringLiteral("/i/b.png"), "2"));
    QVERIFY(writeTestFile(folder.filePath(QStringLiteral("secret.png")), "s"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("secret.png")), one + QStringLiteral("/i/out.png")));
    QVERIFY(QFile::link(two + QStringLiteral("/i/b.png"), two + QStringLiteral("/i/in.png")));
    QCOMPARE(::mkfifo(QFile::encodeName(one + QStringLiteral("/i/pipe.png")).constData(), 0600), 0);

    const PictureRoots roots{{QString(), folder.filePath(QStringLiteral("missing")), one, two}};
    const QMap<QString, QString> expected{{QStringLiteral("i/a.png"), one + QStringLiteral("/i/a.png")},
        {QStringLiteral("i/b.png"), two + QStringLiteral("/i/b.png")},
        {QStringLiteral("i/in.png"), two + QStringLiteral("/i/in.png")}, {QStringLiteral("i/out.png"), {}},
        {QStringLiteral("i/pipe.png"), {}}, {QStringLiteral("i"), {}}, {QStringLiteral("i/none.png"), {}}};
    for (auto entry = expected.begin(); entry != expected.end(); ++entry) {
        QCOMPARE(roots.find(RepoPath::parse(entry.key()).value()).value_or(QString()), entry.value());
        QCOMPARE(PictureRoots().find(RepoPath::parse(entry.key()).value()), std::nullopt);
    }
}

QTEST_GUILESS_MAIN(PicturesTest)
#include "test_site_pictures.moc"
