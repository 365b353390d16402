// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/parallel.h"
#include "base/sourcetext.h"
#include "markdown/renderedbody.h"
#include "post/editing/headingwords.h"
#include "post/markup/postlayout.h"
#include "site/blog/headingrename.h"
#include "site/blog/postlink.h"
#include "support/postsathand.h"

#include <QDir>
#include <QMutex>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace frontrow;
using namespace frontrow::test;

namespace {

LinkingBlog blogWith(MarkdownEngine engine)
{
    LinkingBlog blog;
    blog.config.baseUrl = QStringLiteral("/base");
    blog.choice.engine = engine;
    if (engine == MarkdownEngine::CommonMarkGhPages) {
        blog.choice.commonMark = CommonMarkOptions::pagesGfm();
    }
    return blog;
}

LinkedPost postOf(const QString &text)
{
    return {text, QStringLiteral("_posts/2026-01-02-x.md"), QStringLiteral("/base/2026/x/")};
}

RenderedBody rendered(const QString &text, const LinkingBlog &blog)
{
    RenderOptions options = renderOptionsFor(blog.config, FrontMatter::parse(text), blog.choice);
    options.coloursCode = false;
    return renderBody(text, layoutOf(text).body, options);
}

QSet<QString> idsOf(const RenderedBody &body)
{
    static const QRegularExpression id(QStringLiteral("\\s(?:id|name)\\s*=\\s*[\"']?([^\"'>\\s]+)"));
    QSet<QString> ids;
    for (const RenderedBlock &block : body.blocks) {
        for (const QRegularExpressionMatch &match : id.globalMatch(block.html)) {
            ids.insert(match.captured(1));
        }
    }
    return ids;
}

/// The fragments of the links of \a text on its own page, in their order.
QStringList ownFragments(const QString &text, const LinkingBlog &blog)
{
    QStringList fragments;
    const RenderOptions options = renderOptionsFor(blog.config, FrontMatter::parse(text), blog.choice);
    for (const PostLink &link : postLinks(text, readBody(text, options))) {
        if (link.address.startsWith(u'#')) {
            fragments.append(QUrl::fromPercentEncoding(link.address.sliced(1).toUtf8()));
        }
    }
    return fragments;
}

/// Links from another page of the blog to the headings of \a body at \a places in the outline.
QString linksTo(const RenderedBody &body, const QList<qsizetype> &places)
{
    QString text = QStringLiteral("Links.\n\n");
    for (const qsizetype place : places) {
        text += QStringLiteral("- [x](/base/2026/x/#%1)\n")
                    .arg(QString::fromLatin1(QUrl::toPercentEncoding(body.outline[place].id)));
    }
    return text;
}

/// The places of the headings in the outline of \a body that a link can lead to: the first ones with their ids.
QList<qsizetype> linkable(const RenderedBody &body)
{
    QList<qsizetype> places;
    QSet<QString> ids{QString()};
    for (qsizetype place = 0; place < body.outline.size(); ++place) {
        if (!ids.contains(body.outline[place].id)) {
            ids.insert(body.outline[place].id);
            places.append(place);
        }
    }
    return places;
}

} // namespace

/// Other words for a heading: all links to it, and to those whose ids count on from it, follow.
class TestHeadingRename : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksOfThePostFollow_data();
    void linksOfThePostFollow();
    void wordsThatAreNoHeadingAreRefused_data();
    void wordsThatAreNoHeadingAreRefused();
    void linksOfOtherPostsFollow();
    void noAnchorOfThePostsAtHandDangles();

private:
    /// What is wrong after a random heading of \a post got other words; empty for nothing.
    [[nodiscard]] static QString faultOf(const QString &text, MarkdownEngine engine, QRandomGenerator &random);
};

void TestHeadingRename::linksOfThePostFollow_data()
{
    QTest::addColumn<MarkdownEngine>("engine");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("before"); // the first heading is renamed
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char16_t *words, const char16_t *before, const char16_t *after,
                         MarkdownEngine engine = MarkdownEngine::Kramdown) {
        QTest::newRow(name) << engine << QString(words) << QString(before) << QString(after);
    };
    row("a link", u"New Words", u"## Old\n\n[a](#old) [b](#other)\n", u"## New Words\n\n[a](#new-words) [b](#other)\n");
    row("a definition", u"New", u"## Old\n\n[a][b]\n\n[b]: #old \"t\"\n", u"## New\n\n[a][b]\n\n[b]: #new \"t\"\n");
    row("HTML", u"New", u"## Old\n\n<a href=\"#old\">x</a>\n", u"## New\n\n<a href=\"#new\">x</a>\n");
    row("by its address", u"New", u"## Old\n\n[a](/base/2026/x/#old) [b](/base/2026/y/#old)\n",
        u"## New\n\n[a](/base/2026/x/#new) [b](/base/2026/y/#old)\n");
    row("with Liquid", u"New", u"## Old\n\n[a]({{ site.baseurl }}/2026/x/#old)\n",
        u"## New\n\n[a]({{ site.baseurl }}/2026/x/#new)\n");
    row("numbers shift", u"New", u"## A\n\n## A\n\n## A\n\n[1](#a) [2](#a-1) [3](#a-2)\n",
        u"## New\n\n## A\n\n## A\n\n[1](#new) [2](#a) [3](#a-1)\n");
    row("numbers begin", u"B", u"## A\n\n## B\n\n[1](#a) [2](#b)\n", u"## B\n\n## B\n\n[1](#b) [2](#b-1)\n");
    row("an id of its own", u"New", u"## Old {#x}\n\n[1](#x)\n", u"## New {#x}\n\n[1](#x)\n");
    row("marks at both ends", u"New", u"## Old ##\n\n[1](#old)\n", u"## New ##\n\n[1](#new)\n");
    row("underlined", u"New", u"Old\n===\n\n[1](#old)\n", u"New\n===\n\n[1](#new)\n");
    row("in a quote", u"New", u"> ## Old\n\n[1](#old)\n", u"> ## New\n\n[1](#new)\n");
    row("code stays", u"New", u"## Old\n\n`[1](#old)`\n\n    [1](#old)\n", u"## New\n\n`[1](#old)`\n\n    [1](#old)\n");
    row("letters", u"Größe", u"## Old\n\n[1](#old)\n", u"## Größe\n\n[1](#größe)\n");
    row("percent-encoded", u"Neu", u"## Größe\n\n[1](#gr%C3%B6%C3%9Fe)\n", u"## Neu\n\n[1](#neu)\n");
    row("markup", u"New *and* `code`", u"## Old\n\n[1](#old)\n", u"## New *and* `code`\n\n[1](#new-and-code)\n");
    row("GitHub Pages", u"New Words", u"## Old\n\n## Old\n\n[1](#old) [2](#old-1)\n",
        u"## New Words\n\n## Old\n\n[1](#new-words) [2](#old)\n", MarkdownEngine::CommonMarkGhPages);
    row("front matter", u"New",
        u"---\nnav:\n  - \"#old\" # see #old\n  - {url: /base/2026/x/#old, other: /base/2026/y/#old}\ntext: 'a "
        u"[b](#old)'\n"
        u"---\n## Old\n",
        u"---\nnav:\n  - \"#new\" # see #old\n  - {url: /base/2026/x/#new, other: /base/2026/y/#old}\ntext: 'a "
        u"[b](#new)'\n"
        u"---\n## New\n");
    row("a colour", u"New", u"---\nink: \"#add\"\n---\n## Add\n\n[1](#add)\n",
        u"---\nink: \"#add\"\n---\n## New\n\n[1](#new)\n");
    row("no ids", u"New", u"## Old\n\n[1](#old)\n", u"## New\n\n[1](#old)\n", MarkdownEngine::CommonMark);
}

void TestHeadingRename::linksOfThePostFollow()
{
    QFETCH(MarkdownEngine, engine);
    QFETCH(QString, words);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const LinkingBlog blog = blogWith(engine);
    const TextRange heading = rendered(before, blog).outline.constFirst().source;
    const Result<HeadingRename> rename = renameHeading(postOf(before), heading, words, blog);
    QVERIFY2(rename, qPrintable(rename ? QString() : rename.error().message));
    QCOMPARE(applied(rename->edits, before), after);
}

void TestHeadingRename::wordsThatAreNoHeadingAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QStringLiteral("## Old\n") << QStringLiteral(" ");
    QTest::newRow("two lines") << QStringLiteral("## Old\n") << QStringLiteral("a\n## b");
    QTest::newRow("HTML") << QStringLiteral("<h2>Old</h2>\n") << QStringLiteral("New");
    QTest::newRow("another level") << QStringLiteral("Old\n---\n") << QStringLiteral("# New");
}

void TestHeadingRename::wordsThatAreNoHeadingAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const LinkingBlog blog = blogWith(MarkdownEngine::Kramdown);
    const QList<Heading> outline = rendered(text, blog).outline;
    const TextRange heading = outline.isEmpty() ? TextRange{0, text.size()} : outline.constFirst().source;
    const Result<HeadingRename> rename = renameHeading(postOf(text), heading, words, blog);
    QVERIFY(!rename);
    QCOMPARE(rename.error().kind, Error::Kind::Refused);
}

void TestHeadingRename::linksOfOtherPostsFollow()
{
    const QTemporaryDir folder;
    LinkingBlog blog = blogWith(MarkdownEngine::Kramdown);
    blog.folder = folder.path();
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("_posts")));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(QStringLiteral("_posts/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        IndexedPost post;
        post.path = QStringLiteral("_posts/") + name;
        post.title = name;
        post.url = QStringLiteral("/base/2026/y/");
        blog.posts.append(post);
    };
    write(QStringLiteral("2026-01-02-x.md"), "## Old\n");
    write(QStringLiteral("2026-01-03-y.md"),
        "\xef\xbb\xbf---\r\ntitle: y\r\n---\r\n[a](/base/2026/x/#old)\r\n[b](#old)\r\n[c](../x/#old) ![x](#old)\r\n");
    write(QStringLiteral("2026-01-04-z.md"), "[a](/base/2026/x/)\n");
    const QString text = QStringLiteral("## Old\n");
    const LinkedPost post = postOf(text);
    const Result<HeadingRename> rename = renameHeading(post, {0, 7}, QStringLiteral("New"), blog);
    QVERIFY(rename);
    const QList<PostChanges> changes = fragmentChanges(post, rename->ids, blog);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].path, QStringLiteral("_posts/2026-01-03-y.md"));
    QCOMPARE(changes[0].changes.size(), 2);
    QCOMPARE(changes[0].changes[0].line, 4);
    QCOMPARE(changes[0].changes[0].before, QStringLiteral("[a](/base/2026/x/#old)"));
    QCOMPARE(changes[0].changes[0].after, QStringLiteral("[a](/base/2026/x/#new)"));
    QCOMPARE(changes[0].changes[1].after, QStringLiteral("[c](../x/#new) ![x](#old)"));
}

QString TestHeadingRename::faultOf(const QString &text, MarkdownEngine engine, QRandomGenerator &random)
{
    const LinkingBlog blog = blogWith(engine);
    const RenderedBody before = rendered(text, blog);
    const auto isWordless = [](const Heading &each) { return each.text.trimmed().isEmpty(); };
    if (before.outline.isEmpty() || std::ranges::any_of(before.outline, isWordless)) {
        return {}; // the id of a heading without words is empty, and "#" alone is the top of the page
    }
    const Heading &heading = before.outline[random.bounded(static_cast<int>(before.outline.size()))];
    const QStringList others{before.outline[random.bounded(static_cast<int>(before.outline.size()))].text,
        QStringLiteral("Über *alles* & mehr"), QStringLiteral("2. `code` (x)"), QStringLiteral("New words")};
    const QString &words = others[random.bounded(static_cast<int>(others.size()))];
    const LinkedPost post = postOf(text);
    const Result<HeadingRename> rename = renameHeading(post, heading.source, words, blog);
    if (!rename) {
        return rename.error().kind == Error::Kind::Refused ? QString() : rename.error().message;
    }
    const QString after = applied(rename->edits, text);
    const RenderedBody renamed = rendered(after, blog);
    const QSet<QString> idsBefore = idsOf(before);
    const QSet<QString> idsNow = idsOf(renamed);
    const QStringList linked = ownFragments(text, blog);
    const QStringList linkedNow = ownFragments(after, blog);
    const QString what = QStringLiteral("“%1” as “%2”: ").arg(heading.text, words);
    for (const QString &id : linkedNow) {
        const bool dangledBefore = linked.contains(id) && !idsBefore.contains(id);
        if (!idsNow.contains(id) && !dangledBefore) {
            return what + QStringLiteral("#%1 leads nowhere now").arg(id);
        }
    }
    if (renamed.outline.size() != before.outline.size()) {
        return what + QStringLiteral("there are other headings now");
    }
    const QList<qsizetype> places = linkable(before);
    LinkedPost other{
        linksTo(before, places), QStringLiteral("_posts/2026-01-03-y.md"), QStringLiteral("/base/2026/y/")};
    const QString links =
        QUrl::fromPercentEncoding(applied(fragmentEdits(other, post.url, rename->ids, blog), other.text).toUtf8());
    const QString expected = QUrl::fromPercentEncoding(linksTo(renamed, places).toUtf8());
    return links == expected
        ? QString()
        : what + QStringLiteral("the other post has\n%1\nand should have\n%2").arg(links, expected);
}

void TestHeadingRename::noAnchorOfThePostsAtHandDangles()
{
    const quint32 base = qEnvironmentVariable("FRONTROW_SEED", QStringLiteral("20")).toUInt();
    qInfo("FRONTROW_SEED=%u", base);
    const QList<PostAtHand> posts = postsAtHand();
    QVERIFY(posts.size() > 10);
    QMutex mutex;
    QStringList faults;
    inParallel(posts.size(), 1, [&](qsizetype i) {
        QRandomGenerator random(base + static_cast<quint32>(i));
        const Result<SourceText> source = SourceText::decode(posts[i].bytes);
        constexpr MarkdownEngine engines[] = {MarkdownEngine::Kramdown, MarkdownEngine::CommonMarkGhPages,
            MarkdownEngine::Kramdown, MarkdownEngine::CommonMark};
        const QString fault = source ? faultOf(source->text(), engines[i % 4], random) : QString();
        if (!fault.isEmpty()) {
            const QMutexLocker lock(&mutex);
            faults.append(posts[i].path + QStringLiteral(": ") + fault);
        }
    });
    QVERIFY2(faults.isEmpty(),
        qPrintable(QStringLiteral("%1 faults\n").arg(faults.size())
            + faults.first(std::min<qsizetype>(6, faults.size())).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestHeadingRename)
#include "test_site_headingrename.moc"
