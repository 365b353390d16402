// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/sourcetext.h"
#include "post/markup/postlayout.h"
#include "site/blog/blogliquid.h"
#include "site/blog/blogsnapshot.h"
#include "site/checks/checks.h"
#include "site/jekyll/pageaddress.h"
#include "site/jekyll/site.h"
#include "support/postsathand.h"
#include "testsite.h"

#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace frontrow;

namespace {

/// A way in which a post refers to something: `%1` is what is not there.
struct Reference
{
    const char *kind;
    const char *text;
    bool isInHeader = false;
};

const QList<Reference> &references()
{
    static const QList<Reference> known{
        {"srcset", "<img src=\"/images/there.png\" srcset=\"/images/there.png 1x, /images/%1.png 2x\" alt=\"x\">"},
        {"source", "<picture><source srcset=\"/images/%1.webp\"><img src=\"/images/there.png\" alt=\"x\"></picture>"},
        {"source of a film", "<video controls><source src=\"/files/%1.mp4\" type=\"video/mp4\"></video>"},
        {"poster", "<video src=\"/files/there.mp4\" poster=\"/images/%1.png\"></video>"},
        {"film", "<video src=\"/files/%1.mp4\" controls></video>"},
        {"sound", "<audio src=\"/files/%1.mp3\" controls></audio>"},
        {"frame", "<iframe src=\"/files/%1.html\"></iframe>"},
        {"object", "<object data=\"/files/%1.pdf\"></object>"},
        {"own address", "See [the page](https://orchard.example/%1/) there."},
        {"own address without encryption", "See [the page](http://orchard.example/%1.html)."},
        {"own address without scheme", "See [the page](//orchard.example/%1/)."},
        {"own picture", "![Trees](https://orchard.example/images/%1.png)"},
        {"place on another page", "See [there](/2021/01/02/other.html#%1)."},
        {"place on another page by its tag", "See [there]({% post_url 2021-01-02-other %}#%1)."},
        {"place on a page of the blog", "See [there](https://orchard.example/about.html#%1)."},
        {"place on this page", "See [above](#%1)."},
        {"bare domain", "See [the page](orchard.example/%1)."},
        {"bare domain elsewhere", "See [the page](www.example.com/%1)."},
        {"empty brackets", "See [%1](<>) and [](<>)."},
        {"empty parentheses", "See [%1]()."},
        {"include", "{% include figure.html src=\"/images/%1.png\" alt=\"x\" %}"},
        {"include with a path", "{% include figure.html image_path=\"/images/%1.png\" %}"},
        {"include with apostrophes", "{% include figure.html url='/images/%1.jpg' %}"},
        {"link in HTML", "<p>See <a href=\"/%1/\">the page</a>.</p>"},
        {"link in HTML without quotes", "<p>See <a href=/%1/>the page</a>.</p>"},
        {"reference", "See [the page][%1] there.\n\n[%1]: /%1/"},
        {"reference in short", "See [%1] there.\n\n[%1]: <https://orchard.example/%1> \"Title\""},
        {"picture by reference", "![Trees][%1]\n\n[%1]: /images/%1.png"},
        {"autolink", "See <https://orchard.example/%1/>."},
        {"picture in the header", "image: /images/%1.png\n", true},
        {"picture below the header", "header:\n  overlay_image: /images/%1.jpg\n", true},
        {"teaser", "header:\n  teaser: /images/%1.jpg\n", true},
        {"beside the page", "See [the page](%1.html)."},
        {"above the page", "See [the page](../%1/)."},
        {"with the blog's base", "See [the page]({{ site.baseurl }}/%1/)."},
        {"with the blog's address", "See [the page]({{ site.url }}{{ site.baseurl }}/%1/)."},
        {"with a filter", "See [the page]({{ '/%1/' | relative_url }})."},
        {"with another filter", "See [the page]({{ \"%1/\" | absolute_url }})."},
        {"picture with a filter", "![Trees]({{ '/images/%1.png' | relative_url }})"},
        {"picture", "![Trees](/images/%1.png)"},
        {"picture beside the page", "![Trees](%1.png)"},
        {"picture in HTML", "<img src='/images/%1.gif' alt='x'>"},
        {"picture in a link", "[![Trees](/images/%1.png)](https://example.com/)"},
        {"link to a picture", "[![Trees](/images/there.png)](/images/%1.png)"},
        {"file", "Get [the slides](/files/%1.pdf)."},
        {"link with a title", "See [the page](/%1/ \"Title\")."},
        {"link in brackets", "See [the page](</%1 x/>)."},
        {"link in a list", "* one\n* see [the page](/%1/)\n* three"},
        {"link in a table", "| a | b |\n|---|---|\n| x | [the page](/%1/) |"},
        {"link in a quotation", "> See [the page](/%1/)."},
        {"link in a heading", "### See [the page](/%1/)"},
        {"link in a footnote", "Words[^%1].\n\n[^%1]: See [the page](/%1/)."},
        {"link in emphasis", "**See [the page](/%1/)**"},
        {"link in a block of HTML", "<div markdown=\"1\">\n\nSee [the page](/%1/).\n\n</div>"},
    };
    return known;
}

/// Where paragraphs begin in the body of \a text.
QList<qsizetype> placesIn(const QString &text)
{
    static const QRegularExpression begin(QStringLiteral("\\n\\n(?=[A-Z])"));
    const qsizetype from = layoutOf(text).body.start;
    QList<qsizetype> places{text.size()};
    for (auto each = begin.globalMatch(text, from); each.hasNext();) {
        places.append(each.next().capturedEnd());
    }
    return places;
}

/// The page has \a name in an attribute, out of code and comments.
bool isOnPage(const RenderedBody &body, const QString &name)
{
    static const QRegularExpression code(
        QStringLiteral("<(pre|code|script)\\b.*?</\\1>|<!--.*?-->"), QRegularExpression::DotMatchesEverythingOption);
    QString html;
    for (const RenderedBlock &block : body.blocks) {
        html += block.html;
    }
    return html.remove(code).contains(QRegularExpression(QStringLiteral("<[^<>]*=[\"']?[^<>]*") + name));
}

} // namespace

/// References that lead nowhere, put into posts at random in every form that people write them in, are found.
class TestSiteDeadReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plantedOnesAreFound()
    {
        const int given = qEnvironmentVariableIntValue("FRONTROW_REFERENCES");
        const int count = given > 0 ? given : 200;
        bool isGiven = false;
        const quint32 asked = qEnvironmentVariable("FRONTROW_SEED").toUInt(&isGiven);
        constexpr quint32 usual = 1; // the same references every day; others are asked for
        m_random.seed(isGiven ? asked : usual);
        qInfo() << "seed" << (isGiven ? asked : usual);
        prepare();
        QMap<QString, int> missed;
        int planted = 0;
        for (int tries = 0; planted < count && tries < count * 20; ++tries) {
            const Reference &reference = references()[tries % references().size()];
            const std::optional<bool> isFound = plant(reference, QStringLiteral("none-%1").arg(tries));
            planted += isFound ? 1 : 0;
            missed[QString::fromLatin1(reference.kind)] += isFound && !*isFound ? 1 : 0;
        }
        int all = 0;
        for (const auto &[kind, number] : missed.asKeyValueRange()) {
            all += number;
            if (number > 0) {
                qInfo().noquote() << "missed:" << kind << number;
            }
        }
        QCOMPARE(planted, count);
        QVERIFY2(all * 10 <= planted, qPrintable(QStringLiteral("%1 of %2 were missed").arg(all).arg(planted)));
    }

private:
    void prepare()
    {
        const QString folder = m_folder.path();
        static const QList<std::pair<const char *, const char *>> files{
            {"_config.yml", "title: Orchard\nurl: https://orchard.example\ntimezone: Etc/UTC\n"},
            {"_layouts/plain.html", "<p>{{ page.title }}</p>\n{{ content }}\n"},
            {"_includes/figure.html",
                "<img src=\"{{ include.src }}{{ include.image_path }}{{ include.url }}\" alt=\"{{ include.alt }}\">\n"},
            {"_posts/2021-01-02-other.md", "---\nlayout: plain\ntitle: Other\n---\n\n## Trees\n\nOther.\n"},
            {"about.md", "---\ntitle: About\n---\n\n## Us\n\nWe.\n"}, {"images/there.png", "no picture"},
            {"files/there.mp4", "no film"}};
        for (const auto &[path, text] : files) {
            QVERIFY(writeTestFile(folder + u'/' + QString::fromLatin1(path), text));
        }
        for (const test::PostAtHand &post : test::postsAtHand()) {
            const Result<SourceText> source = SourceText::decode(post.bytes);
            constexpr qsizetype longest = 30'000;
            if (source && source->text().size() < longest && FrontMatter::parse(source->text()).isReadable()
                && !source->text().contains(u"{%")) {
                m_posts.append(source->text());
            }
        }
        QVERIFY(m_posts.size() > 3);
        const Result<Site> site = Site::open(folder);
        QVERIFY(site);
        m_site = *site;
        m_facts = readWholeBlog(*site).facts;
    }

    [[nodiscard]] CheckedPost checkedAs(const QString &text) const
    {
        const QString file = QStringLiteral("_posts/2021-03-04-main.md");
        CheckedPost checked{.text = text,
            .frontMatter = FrontMatter::parse(text),
            .file = file,
            .config = m_site.config(),
            .pictures = {{m_folder.path()}},
            .blog = m_facts,
            .now = QDateTime::currentDateTime()};
        const RenderOptions options = renderOptionsFor(
            text, checked.frontMatter, file, m_site.config(), m_facts.liquid, MarkdownChoice::of(m_site.config()));
        checked.body = renderBody(text, layoutOf(text).body, options);
        checked.pageUrl = PageAddress::ofPost(checked.frontMatter, file, m_site.config(), checked.now.date()).url;
        return checked;
    }

    /// Whether the reference to \a name in a post is found; nothing where it is no reference at that place.
    std::optional<bool> plant(const Reference &reference, const QString &name)
    {
        const QString &post = m_posts[m_random.bounded(m_posts.size())];
        const QString words = QString::fromLatin1(reference.text).replace(QStringLiteral("%1"), name);
        const QList<qsizetype> places = placesIn(post);
        const bool hasKey =
            reference.isInHeader && post.contains(QRegularExpression(QStringLiteral("\\n(image|header):")));
        if (hasKey || (reference.isInHeader && !post.startsWith(u"---\n"))) {
            return std::nullopt;
        }
        const qsizetype place = reference.isInHeader ? 4 : places[m_random.bounded(places.size())];
        const QString planted = reference.isInHeader ? words : QStringLiteral("\n\n%1\n\n").arg(words);
        const CheckedPost checked = checkedAs(QString(post).insert(place, planted));
        const bool isEmpty = words.contains(u"](<>)") || words.contains(u"]()");
        if (!reference.isInHeader && !isOnPage(checked.body, isEmpty ? QStringLiteral("href=\"\"") : name)) {
            return std::nullopt;
        }
        const Diagnostics found = checkPost(checked);
        return std::ranges::any_of(found, [&](const Diagnostic &each) {
            const bool isInside = each.range.start >= place && each.range.start < place + planted.size();
            return isInside && (each.code.startsWith(u"link-") || each.code.startsWith(u"picture-"))
                && each.code != u"link-not-https" && each.code != u"link-target";
        });
    }

    QTemporaryDir m_folder;
    Site m_site;
    BlogFacts m_facts;
    QStringList m_posts;
    QRandomGenerator m_random;
};

QTEST_GUILESS_MAIN(TestSiteDeadReferences)

#include "test_site_deadreferences.moc"
