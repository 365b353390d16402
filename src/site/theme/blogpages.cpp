// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/theme/blogpages.h"

#include "base/atomicfile.h"
#include "base/contenthash.h"
#include "base/sourcetext.h"
#include "post/credit/headerimage.h"
#include "site/blog/blogposts.h"
#include "site/jekyll/builtsite.h"
#include "site/jekyll/markdownengine.h"
#include "site/jekyll/pageaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace frontrow {

namespace {

struct BlogPagesMessages
{
    Q_DECLARE_TR_FUNCTIONS(PageTheme)
};

constexpr qint64 largestPageFile = 4'000'000; // bytes
constexpr qsizetype mostPages = 12;

QString valueOf(const SiteConfig &config, const QString &key)
{
    return config.values.value(key);
}

/// What \a url is called below the top of \a site; nothing for other hosts.
std::optional<QString> pathInSite(const Site &site, const QUrl &url)
{
    static const QStringList own{QStringLiteral("site.invalid"), QStringLiteral("localhost"),
        QStringLiteral("127.0.0.1"), QStringLiteral("0.0.0.0")}; // what `jekyll serve` leaves in a site
    const bool isOwn = own.contains(url.host()) || url.host() == siteUrlOf(site.config()).host();
    const QString path = url.path(QUrl::FullyDecoded);
    const QString top = site.config().baseUrl + u'/';
    return isOwn && path.startsWith(top) ? std::optional(path.sliced(top.size())) : std::nullopt;
}

/// How many of the places of a page \a frontMatter has nothing for.
qsizetype emptyPlacesOf(const FrontMatter &frontMatter)
{
    const HeaderImage header = HeaderImage::of(frontMatter);
    const QStringList words{frontMatter.value(u"title").toString(), frontMatter.value(u"excerpt").toString(),
        frontMatter.value(u"date").toString(), header.credit.text};
    return std::ranges::count_if(words, &QString::isEmpty);
}

Result<FoundTheme> themeFromPage(const Site &site, const QString &built, const PostPage &page, const QString &file)
{
    const Result<QByteArray> html = readFile(file, largestPageFile);
    const Result<QByteArray> bytes =
        html ? readFile(QDir(site.folder()).filePath(page.post.toString()), largestPageFile) : html;
    const Result<SourceText> post = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
    if (!post) {
        return std::unexpected(post.error());
    }
    const ThemeReader reader = [&](const QUrl &url, ThemePart) -> std::optional<QByteArray> {
        const std::optional<QString> path = pathInSite(site, url);
        const std::optional<QString> found = path ? builtFile(built, *path) : std::nullopt;
        const Result<QByteArray> part = found ? readFile(*found, largestPageFile) : failure(Error::Kind::Refused, {});
        return part ? std::optional(*part) : std::nullopt;
    };
    const FrontMatter frontMatter = FrontMatter::parse(post->text());
    const ThemeAnchors anchors =
        ThemeAnchors::of(post->text(), renderOptionsFor(site.config(), frontMatter), page.post.fileName());
    const Result<PageTheme> pageTheme = harvestTheme({*html, page.url}, anchors, reader);
    if (!pageTheme) {
        return std::unexpected(pageTheme.error());
    }
    return FoundTheme{*pageTheme, page.post.toString(), QFileInfo(file).lastModified(), ThemeKind::of(frontMatter)};
}

} // namespace

ThemeKind ThemeKind::of(const FrontMatter &frontMatter)
{
    return {frontMatter.value(u"layout").toString(), !HeaderImage::of(frontMatter).source.isEmpty()};
}

QList<PostPage> pagesFor(const Site &site, const ThemeKind &kind, QDate today)
{
    QList<BlogPost> posts = readBlogPosts(site.folder(), 500);
    posts.removeIf([](const BlogPost &post) {
        return !post.file.toString().contains(QStringLiteral("_posts/"))
            || !post.frontMatter.value(u"published").toBool(true);
    });
    // A place is found by the words that stand in it: a page without an excerpt does not show where one belongs.
    std::ranges::stable_sort(posts, {}, [&](const BlogPost &post) {
        const ThemeKind its = ThemeKind::of(post.frontMatter);
        return std::pair(its == kind ? 0 : its.layout == kind.layout ? 1 : 2, emptyPlacesOf(post.frontMatter));
    });
    QList<PostPage> pages;
    for (const BlogPost &post : posts.first(std::min(posts.size(), mostPages))) {
        QUrl url = siteUrlOf(site.config());
        url.setPath(
            PageAddress::ofPost(post.frontMatter, post.file.toString(), site.config(), today).url, QUrl::TolerantMode);
        pages.append({post.file, url});
    }
    return pages;
}

Result<FoundTheme> themeFromFolder(const Site &site, const QString &built, const ThemeKind &kind, QDate today)
{
    std::optional<Error> first;
    for (const PostPage &page : pagesFor(site, kind, today)) {
        const std::optional<QString> path = pathInSite(site, page.url);
        const std::optional<QString> file = path ? builtFile(built, *path) : std::nullopt;
        if (!file) {
            continue;
        }
        Result<FoundTheme> pageTheme = themeFromPage(site, built, page, *file);
        if (pageTheme) {
            return pageTheme;
        }
        first = first.value_or(pageTheme.error());
    }
    return std::unexpected(first.value_or(Error{Error::Kind::Unreadable,
        BlogPagesMessages::tr("“%1” shows none of the blog's posts yet. Build the blog, or choose another theme.")
            .arg(built)}));
}

QString builtFolderOf(const Site &site)
{
    const QString named = valueOf(site.config(), QStringLiteral("destination"));
    const QString config = Site::configFileIn(site.folder()); // Jekyll writes beside it
    const QDir base(config.isEmpty() ? site.folder() : QFileInfo(config).absolutePath());
    return QDir::cleanPath(base.absoluteFilePath(named.isEmpty() ? QStringLiteral("_site") : named));
}

QStringList ThemeState::paths(const QString &siteFolder)
{
    constexpr qsizetype most = 2000;
    const QDir site(siteFolder);
    QStringList paths;
    for (const QString &name : {QStringLiteral("_config.yml"), QStringLiteral("_config.yaml"),
             QStringLiteral("Gemfile"), QStringLiteral("Gemfile.lock")}) {
        if (site.exists(name)) {
            paths.append(site.filePath(name));
        }
    }
    for (const QString &name : {QStringLiteral("_layouts"), QStringLiteral("_includes"), QStringLiteral("_sass"),
             QStringLiteral("_data"), QStringLiteral("assets"), QStringLiteral("css"), QStringLiteral("styles")}) {
        if (!site.exists(name)) {
            continue;
        }
        paths.append(site.filePath(name));
        QDirIterator entries(site.filePath(name),
            {QStringLiteral("*.html"), QStringLiteral("*.css"), QStringLiteral("*.scss"), QStringLiteral("*.sass"),
                QStringLiteral("*.yml"), QStringLiteral("*.yaml"), QStringLiteral("*.json"), QStringLiteral("*.woff*")},
            QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (entries.hasNext() && paths.size() < most) {
            paths.append(entries.next());
        }
    }
    std::ranges::sort(paths);
    return paths;
}

ThemeState ThemeState::of(const QString &siteFolder)
{
    ThemeState state;
    QByteArray all;
    const QStringList every = paths(siteFolder);
    for (const QString &path : every) {
        const QFileInfo file(path);
        if (!file.isFile()) {
            continue;
        }
        state.changed = state.changed.isValid() ? std::max(state.changed, file.lastModified()) : file.lastModified();
        all += path.toUtf8() + ' ' + QByteArray::number(file.size()) + ' '
            + QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + '\n';
    }
    state.stamp = ContentHash::of(all).toHex().toLatin1();
    return state;
}

} // namespace frontrow
