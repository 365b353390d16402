// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/sourcetext.h"
#include "markdown/bodyreading.h"
#include "markdown/readingliquid.h"
#include "markdown/renderedbody.h"
#include "post/markup/characterreference.h"
#include "post/markup/postlayout.h"
#include "site/text/htmltree.h"
#include "support/shared.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <utility>
#include <vector>

using namespace frontrow;

namespace {

using Kind = BodySpan::Kind;

/// What a reader of a page sees, as far as the queries know of it.
struct Sights
{
    QStringList links;
    QStringList pictures;
    QStringList headings; ///< level and letters
    QString letters; ///< letters and digits of all words outside of code and formulas
};

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        letters += c.isLetterOrNumber() ? QString(c) : QString();
    }
    return letters;
}

bool isHeading(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

bool isCode(const QString &name)
{
    static const QStringList names{QStringLiteral("pre"), QStringLiteral("code"), QStringLiteral("script"),
        QStringLiteral("style"), QStringLiteral("textarea"), QStringLiteral("title"), QStringLiteral("noscript"),
        QStringLiteral("iframe"), QStringLiteral("xmp")};
    return names.contains(name);
}

/// Not of the post's own words: footnotes' marks and ways back, formulas, tables of contents.
bool isMade(const HtmlNode &node)
{
    const QString classes = node.attribute(u"class");
    const QString id = node.attribute(u"id");
    const QString href = node.attribute(u"href");
    if (node.name == u"a" && href.startsWith(u'#') && id.endsWith(u'-' + href.sliced(1))) {
        return true;
    }
    const bool isOfCommonMark = (id.startsWith(u"fnref") && href.startsWith(u"#fn"))
        || (classes == u"footnote-backref" && href.startsWith(u"#fnref"));
    if (node.name == u"a" && isOfCommonMark) {
        return true;
    }
    return classes == u"footnote" || classes == u"reversefootnote" || classes.contains(u"kdmath")
        || id == u"markdown-toc";
}

/// \a text with its Liquid as readLiquid() has it.
QString withoutLiquid(QString text)
{
    static const QRegularExpression liquid(
        QStringLiteral("\\{\\{.*?\\}\\}|\\{%.*?%\\}"), QRegularExpression::DotMatchesEverythingOption);
    for (const QRegularExpressionMatch &match : liquid.globalMatch(QString(text))) {
        std::fill_n(text.begin() + match.capturedStart(), match.capturedLength(), markdown::liquidMark);
    }
    return text;
}

/// \a address, as the page or the post has it, without the percent-encoding that is the page's.
QString comparedAddress(const QString &address)
{
    return withoutLiquid(QUrl::fromPercentEncoding(resolvedReferences(withoutLiquid(address)).toUtf8()));
}

void addSeen(const HtmlNode &node, Sights &seen)
{
    if (isCode(node.name) || isMade(node)) {
        return;
    }
    if (node.name == u"a" && node.hasAttribute(u"href")) {
        seen.links.append(comparedAddress(node.attribute(u"href")));
    }
    if (node.name == u"img" && node.hasAttribute(u"src")) {
        seen.pictures.append(comparedAddress(node.attribute(u"src")));
    }
    const qsizetype heading = isHeading(node.name) ? seen.headings.size() : -1;
    const qsizetype before = seen.letters.size();
    if (heading >= 0) {
        seen.headings.append(QString());
    }
    seen.letters += lettersOf(node.text);
    for (const HtmlNode &child : node.children) {
        addSeen(child, seen);
    }
    if (heading >= 0) {
        seen.headings[heading] = node.name + u' ' + seen.letters.sliced(before);
    }
}

Sights sightsOf(const QString &html)
{
    Sights seen;
    addSeen(parseHtml("<!DOCTYPE html><html><body>" + html.toUtf8() + "</body></html>"), seen);
    return seen;
}

QStringList headingsOf(QStringView post, const QList<BodySpan> &spans)
{
    QStringList headings;
    const auto isOfHtml = [](const BodySpan &span) { return span.kind == Kind::Element && isHeading(span.text); };
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (spans[i].kind != Kind::Heading && !isOfHtml(spans[i])) {
            continue;
        }
        QString words;
        // Browsers end a heading where another one begins.
        for (qsizetype j = i + 1; j < spans[i].after && !isOfHtml(spans[j]); ++j) {
            const bool isInCode = spans[j].kind == Kind::Element && isCode(spans[j].text);
            const bool isText = spans[j].kind == Kind::Text;
            words += !isText             ? QString()
                : spans[j].text.isNull() ? slice(post, spans[j].range).toString()
                                         : spans[j].text;
            j = isInCode ? spans[j].after - 1 : j;
        }
        const QString name = isOfHtml(spans[i]) ? spans[i].text : u'h' + QString::number(spans[i].level);
        headings.append(name + u' ' + lettersOf(words));
    }
    return headings;
}

Sights sightsOf(QStringView post, const BodyReading &reading)
{
    Sights seen;
    const QList<BodySpan> &spans = reading.spans;
    qsizetype codeEnd = 0;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const BodySpan &span = spans[i];
        codeEnd = span.kind == Kind::Element && isCode(span.text) ? std::max(codeEnd, span.after) : codeEnd;
        if (i < codeEnd) {
            continue;
        }
        const bool isAnchor = span.kind == Kind::Link || (span.kind == Kind::Element && span.text == u"a");
        const bool isPicture = span.kind == Kind::Image || (span.kind == Kind::Element && span.text == u"img");
        if (isAnchor && span.attributes.has(u"href")) {
            seen.links.append(comparedAddress(span.attributes.value(u"href")));
        }
        if (isPicture && span.attributes.has(u"src")) {
            seen.pictures.append(comparedAddress(span.attributes.value(u"src")));
        }
        if (span.kind == Kind::Text) {
            seen.letters += lettersOf(span.text.isNull() ? slice(post, span.range).toString() : span.text);
        }
    }
    seen.headings = headingsOf(post, spans);
    return seen;
}

QString sorted(QString letters)
{
    std::ranges::sort(letters);
    return letters;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Where \a found departs from \a shown, with some of both.
QString departure(const QString &shown, const QString &found)
{
    qsizetype at = 0;
    while (at < shown.size() && at < found.size() && shown[at] == found[at]) {
        ++at;
    }
    const qsizetype from = std::max<qsizetype>(0, at - 20);
    return QStringLiteral("page “%1”, found “%2”").arg(shown.mid(from, 50), found.mid(from, 50));
}

QString departure(const QStringList &shown, const QStringList &found)
{
    return departure(shown.join(u' '), found.join(u' '));
}

/// What of a text was compared.
struct Count
{
    int posts = 0;
    qsizetype links = 0;
    qsizetype pictures = 0;
    qsizetype headings = 0;
    qsizetype letters = 0;
};

/// What the queries say of \a post and the page does not, or the other way round; empty when they agree.
QString difference(const QString &post, RenderOptions options, Count &count)
{
    const TextRange body = layoutOf(post).body;
    const BodyReading reading = readBody(post, body, options);
    options.kramdown.hasMathEngine = false;
    options.liquid.isOff = true;
    options.coloursCode = false;
    const QString text = markdown::readLiquid(slice(post, body)).text;
    Sights shown = sightsOf(renderBody(text, {0, text.size()}, options).html());
    shown.letters.remove(markdown::liquidMark);
    QString marked = post;
    for (const TextRange &range : reading.liquid) {
        marked.replace(range.start, range.length, QString(range.length, markdown::liquidMark));
    }
    Sights found = sightsOf(marked, reading);
    found.letters.remove(markdown::liquidMark);
    ++count.posts;
    count.links += found.links.size();
    count.pictures += found.pictures.size();
    count.headings += found.headings.size();
    count.letters += found.letters.size();
    // Browsers move what stands where it may not in tables, so the order is theirs.
    if (sorted(shown.links) != sorted(found.links)) {
        return QStringLiteral("links: ") + departure(shown.links, found.links);
    }
    if (sorted(shown.pictures) != sorted(found.pictures)) {
        return QStringLiteral("pictures: ") + departure(shown.pictures, found.pictures);
    }
    if (sorted(shown.headings) != sorted(found.headings)) {
        return QStringLiteral("headings: ") + departure(shown.headings, found.headings);
    }
    return sorted(shown.letters) == sorted(found.letters)
        ? QString()
        : QStringLiteral("words: ") + departure(shown.letters, found.letters);
}

/// The posts below \a folder, by name.
QMap<QString, QString> postsIn(const QString &folder)
{
    QMap<QString, QString> posts;
    QDirIterator files(
        folder, {QStringLiteral("*.md"), QStringLiteral("*.markdown")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const auto text =
            file.open(QIODevice::ReadOnly) ? SourceText::decode(file.readAll()) : failure(Error::Kind::Unreadable, {});
        if (text) {
            posts.insert(QDir(folder).relativeFilePath(file.fileName()), text->text());
        }
    }
    return posts;
}

/// A few runs of lines of some of \a posts, one after the other.
QString mixed(const QStringList &posts, QRandomGenerator &random)
{
    QString text;
    const int pieces = random.bounded(2, 6);
    for (int i = 0; i < pieces; ++i) {
        const QStringList lines = posts[random.bounded(posts.size())].split(u'\n');
        const qsizetype first = random.bounded(lines.size());
        text += lines.sliced(first, random.bounded(lines.size() - first) + 1).join(u'\n');
        text += random.bounded(3) == 0 ? QStringLiteral("\n\n") : QStringLiteral("\n");
    }
    return text;
}

/// A post with "&center" in HTML that CommonMark shows as it is written: browsers read "&cent" in it.
bool isBrokenReference(const QString &name)
{
    return name == u"ropensci+roweb/2013-11-04-data-to-cartodb.md";
}

/// What goes out as it is written is not read by kramdown's rules: only comments may be in a post that is compared. By
/// those of CommonMark a tag that does not end on its own takes from the page whatever comes next, and browsers know
/// more names of characters in HTML.
bool isRead(const QString &post, const RenderOptions &options)
{
    static const QRegularExpression openTag(QStringLiteral("<[A-Za-z/!?][^<>]*(?:<|\\z)"));
    return options.commonMark ? !openTag.match(post).hasMatch() && !post.contains(u"&check;")
                              : !post.contains(u"nomarkdown") && !post.contains(u"{::options");
}

/// The engines that a blog may have, as they are set most often.
std::vector<std::pair<const char *, RenderOptions>> engines()
{
    RenderOptions pages;
    pages.commonMark = CommonMarkOptions::pagesGfm();
    RenderOptions plugin;
    plugin.commonMark =
        CommonMarkOptions::of({QStringLiteral("SMART"), QStringLiteral("FOOTNOTES"), QStringLiteral("UNSAFE")},
            {QStringLiteral("strikethrough"), QStringLiteral("autolink"), QStringLiteral("table")});
    RenderOptions plain;
    plain.commonMark = CommonMarkOptions();
    return {{"kramdown", {}}, {"GitHub Pages", pages}, {"CommonMark", plugin}, {"plain CommonMark", plain}};
}

} // namespace

/// What the queries find in a body is what its readers see on the page.
class TestSiteBodyReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesFindWhatThePageShows_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<RenderOptions>("options");
        for (const auto &[engine, options] : engines()) {
            const auto row = [&](const char *name, const QString &folder) {
                QTest::addRow("%s, %s", engine, name) << folder << options;
            };
            row("cases", QStringLiteral(FRONTROW_SOURCE_DIR "/tests/markdown/cases"));
            row("sample blog", QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog/_posts"));
            row("corpus", test::sharedPath("corpus"));
        }
    }

    void queriesFindWhatThePageShows()
    {
        QFETCH(const QString, folder);
        QFETCH(const RenderOptions, options);
        Count count;
        QStringList differences;
        const QMap<QString, QString> posts = postsIn(folder);
        for (auto post = posts.cbegin(); post != posts.cend(); ++post) {
            const bool isCompared = options.commonMark ? !isBrokenReference(post.key()) : isRead(*post, options);
            const QString found = isCompared ? difference(*post, options, count) : QString();
            differences += found.isEmpty() ? QStringList() : QStringList{post.key() + QStringLiteral(": ") + found};
        }
        qInfo("%d posts, %lld links, %lld pictures, %lld headings, %lld letters", count.posts, count.links,
            count.pictures, count.headings, count.letters);
        QVERIFY2(
            differences.isEmpty(), qPrintable(QString::number(differences.size()) + u'\n' + differences.join(u'\n')));
    }

    /// Each tag of a line looks at what is beside it only.
    void manyTagsOfALineAreReadAtOnce_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::newRow("beside one another") << QStringLiteral("{% include a.html %}");
        QTest::newRow("with blanks between them") << QStringLiteral("{% include a.html %} ");
        QTest::newRow("in words") << QStringLiteral("{% include a.html %}a");
    }

    void manyTagsOfALineAreReadAtOnce()
    {
        QFETCH(const QString, tag);
        constexpr qsizetype letters = 300'000;
        const QString line = tag.repeated(letters / tag.size());
        QElapsedTimer timer;
        timer.start();
        const markdown::ReadLiquid read = markdown::readLiquid(line);
        QCOMPARE(read.liquid.size(), letters / tag.size());
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    }

    /// Posts put together at random of pieces of the cases, so that what one leaves open meets another.
    void queriesFindWhatMixedPostsShow_data()
    {
        QTest::addColumn<RenderOptions>("options");
        for (const auto &[engine, options] : engines()) {
            QTest::addRow("%s", engine) << options;
        }
    }

    void queriesFindWhatMixedPostsShow()
    {
        QFETCH(const RenderOptions, options);
        constexpr quint32 usual = 20'261'129;
        constexpr int posts = 600;
        bool isGiven = false;
        const quint32 given = qEnvironmentVariable("FRONTROW_SEED").toUInt(&isGiven);
        const quint32 seed = isGiven ? given : usual;
        QRandomGenerator random(seed);
        const QStringList cases = postsIn(QStringLiteral(FRONTROW_SOURCE_DIR "/tests/markdown/cases")).values();
        Count count;
        for (int i = 0; i < posts; ++i) {
            const QString post = mixed(cases, random);
            const QString found = isRead(post, options) ? difference(post, options, count) : QString();
            QVERIFY2(found.isEmpty(),
                qPrintable(QStringLiteral("seed %1, post %2: %3\n%4").arg(seed).arg(i).arg(found, post)));
        }
        qInfo("seed %u: %d posts, %lld links, %lld pictures, %lld headings, %lld letters", seed, count.posts,
            count.links, count.pictures, count.headings, count.letters);
    }
};

QTEST_APPLESS_MAIN(TestSiteBodyReading)

#include "test_site_bodyreading.moc"
