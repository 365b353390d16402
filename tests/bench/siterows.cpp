// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "siterows.h"

#include "base/sourcetext.h"
#include "markdown/renderedbody.h"
#include "post/markup/postlayout.h"
#include "site/blog/blogindex.h"
#include "site/blog/blogliquid.h"
#include "site/blog/postfind.h"
#include "support/samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <tuple>

using namespace frontrow;

namespace {

constexpr int posts = 5000;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// Finding \a words in all posts of a blog, beside the limit that one does not wait for.
Row findRow(const QString &figure, const QString &words, const QString &folder, const QList<IndexedPost> &all)
{
    constexpr int runs = 15;
    constexpr double limitMs = 300;
    PostFindRequest request{folder, all, {}, {}, {}};
    request.terms = {words};
    const Spread ours = timed(runs, [&] {
        if (findInPosts(request).isEmpty()) {
            qFatal("nothing was found");
        }
    });
    return {figure, QStringLiteral("limit of 300 ms"), ours, limitMs, 1};
}

/// \a body under front matter as reports have it, 20 years of it.
void makeLargeBlog(const QString &folder, const QByteArray &body)
{
    QDir().mkpath(folder + QStringLiteral("/_posts"));
    write(folder + QStringLiteral("/_config.yml"),
        "title: Large\npermalink: /:categories/:title/\ntimezone: Europe/Berlin\ndefaults:\n"
        "- scope: {path: '', type: posts}\n  values: {layout: single}\n");
    for (int number = 0; number < posts; ++number) {
        const QString day = QDate(2005, 1, 1).addDays(qint64(number)).toString(Qt::ISODate);
        const QString frontMatter = QStringLiteral(
            "---\ntitle: \"Day %1: Summit number %2\"\nexcerpt: Notes of the day, written in the front row.\n"
            "date: %3 19:30:00 +0200\nmodified: %3\ntags: [AWS, Cloud, Topic %4, summit]\ncategories: [Event]\n"
            "header:\n  overlay_image: /images/summit-%2/header.jpg\n"
            "  caption: \"Photo credit: [Unsplash](https://unsplash.com)\"\ncomments: true\n---\n")
                                        .arg(number % 4 + 1)
                                        .arg(number)
                                        .arg(day)
                                        .arg(number % 97);
        write(QStringLiteral("%1/_posts/%2-summit-number-%3.md").arg(folder, day).arg(number),
            frontMatter.toUtf8() + body);
    }
}

/// Posts like reports, whose Liquid includes, links and counts.
void makeBlogOfIncludes(const QString &folder, const QByteArray &body)
{
    constexpr int count = 200;
    QDir().mkpath(folder + QStringLiteral("/_posts"));
    QDir().mkpath(folder + QStringLiteral("/_includes"));
    write(folder + QStringLiteral("/_config.yml"), "title: Included\nbaseurl: /blog\ntimezone: Europe/Berlin\n");
    write(folder + QStringLiteral("/_includes/note.html"),
        "<div class=\"note\">{{ include.text | markdownify }} {{ page.title | escape }}</div>");
    for (int number = 0; number < count; ++number) {
        const QString name = QDate(2020, 1, 1).addDays(qint64(number)).toString(Qt::ISODate) + QStringLiteral("-day");
        const QString liquid = QStringLiteral(
            "\n\n{% assign next = site.posts.size | minus: %1 %}\n{% include note.html text=\"*Day* %1\" %}\n\n"
            "[First]({% post_url 2020-01-01-day %}) of {{ site.posts.size }}, {{ next }} to come.\n\n"
            "{% for p in site.posts limit: 5 %}\n- [{{ p.title }}]({{ p.url | relative_url }})\n{% endfor %}\n")
                                   .arg(number);
        write(QStringLiteral("%1/_posts/%2.md").arg(folder, name),
            QStringLiteral("---\ntitle: Day %1\n---\n").arg(number).toUtf8() + body + liquid.toUtf8());
    }
}

struct ReadPost
{
    QString path; ///< from the blog on
    QString text;
    FrontMatter frontMatter;
};

QList<ReadPost> postsOf(const Site &site)
{
    QList<ReadPost> read;
    for (const QString &name : QDir(site.folder() + QStringLiteral("/_posts")).entryList(QDir::Files)) {
        const QString path = QStringLiteral("_posts/") + name;
        const QString text = SourceText::decode(test::contentOf(site.folder() + u'/' + path))->text();
        read.append({path, text, FrontMatter::parse(text)});
    }
    return read;
}

/// Renders the bodies of \a all in their blog, which Jekyll does when it has read them.
void renderInPlace(const QList<ReadPost> &all, const Site &site, const std::shared_ptr<const LiquidBlog> &liquid)
{
    const MarkdownChoice choice = MarkdownChoice::of(site.config());
    for (const ReadPost &post : all) {
        const RenderOptions options =
            renderOptionsFor(post.text, post.frontMatter, post.path, site.config(), liquid, choice);
        std::ignore = renderBody(post.text, layoutOf(post.text).body, options);
    }
}

double msByJekyll(const QString &folder, const QString &work)
{
    QProcess ruby;
    ruby.start(
        QStringLiteral("ruby"), {QStringLiteral(FRONTROW_SOURCE_DIR "/tests/bench/jekyll_read.rb"), folder, work});
    if (!ruby.waitForFinished(600'000) || ruby.exitCode() != 0) {
        qFatal("Jekyll did not read the blog: %s", ruby.readAllStandardError().constData());
    }
    return ruby.readAllStandardOutput().toDouble();
}

Row inPlaceRow(const QByteArray &body, const QString &folder)
{
    constexpr int runs = 5;
    makeBlogOfIncludes(folder, body);
    const Result<Site> site = Site::open(folder);
    if (!site) {
        qFatal("the blog of includes was not read");
    }
    const std::shared_ptr<const LiquidBlog> liquid = liquidBlogOf(site->folder(), site->config());
    const QList<ReadPost> all = postsOf(*site);
    const Spread ours = timed(runs, [&] { renderInPlace(all, *site, liquid); });
    return {QStringLiteral("render 200 posts with Liquid in their blog"), QStringLiteral("Jekyll rendering them"), ours,
        msByJekyll(folder, QStringLiteral("render")), 20};
}

} // namespace

QList<Row> siteRows(const QString &post, const QString &scratch)
{
    constexpr int runs = 15;
    const QString folder = scratch + QStringLiteral("/large blog");
    const QString cache = scratch + QStringLiteral("/large.index");
    const QString text = SourceText::decode(test::contentOf(post))->text();
    makeLargeBlog(folder, slice(text, layoutOf(text).body).toUtf8());
    const auto open = [&](const QString &cacheFile) {
        const Result<Site> site = Site::open(folder);
        if (!site || readBlogIndex(*site, cacheFile).posts.size() != posts) {
            qFatal("the large blog was not read");
        }
    };
    const double theirs = msByJekyll(folder, QStringLiteral("read"));
    const Spread cold = timed(runs, [&] { open(QString()); });
    const Spread warm = timed(runs, [&] { open(cache); });
    const Result<Site> site = Site::open(folder);
    const QList<IndexedPost> all = site ? readBlogIndex(*site, cache).posts : QList<IndexedPost>();
    return {{QStringLiteral("open a blog of 5,000 posts, cold"), QStringLiteral("Jekyll reading it"), cold, theirs, 20},
        {QStringLiteral("open a blog of 5,000 posts, warm"), QStringLiteral("Jekyll reading it"), warm, theirs, 200},
        findRow(QStringLiteral("find in 5,000 posts what one has"), QStringLiteral("number 4321"), folder, all),
        findRow(QStringLiteral("find in 5,000 posts what all have"), QStringLiteral("summit"), folder, all),
        inPlaceRow(slice(text, layoutOf(text).body).toUtf8(), scratch + QStringLiteral("/blog of includes"))};
}
