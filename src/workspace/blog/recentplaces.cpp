// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/blog/recentplaces.h"

#include "base/atomicfile.h"
#include "base/repopath.h"
#include "post/credit/headerimage.h"
#include "post/frontmatter/frontmatter.h"
#include "site/blog/blogposts.h"
#include "site/jekyll/site.h"
#include "site/pictures/pictures.h"
#include "workspace/pictures/thumbnails.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace frontrow {

namespace {

struct RecentPlacesMessages
{
    Q_DECLARE_TR_FUNCTIONS(RecentPlaces)
};

/// "4 Mar 2026 · ~/blog/_posts"
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// As people write it: what is below the home folder begins with "~".
QString shortened(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.sliced(home.size())
                                                            : QDir::toNativeSeparators(folder);
}

QString dayOf(const FrontMatter &frontMatter)
{
    const QDate date = QDate::fromString(frontMatter.value(u"date").toString().left(10), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

/// The picture above a post of the blog in \a folder, small; null without one, and for one on the web.
QImage headerIn(const QString &folder, const SiteConfig &config, const FrontMatter &frontMatter)
{
    const HeaderImage header = HeaderImage::of(frontMatter);
    const std::optional<RepoPath> path = header.source.isEmpty()
        ? std::nullopt
        : sitePath(header.keys.folder + header.source, QStringLiteral("/"), config.baseUrl);
    const std::optional<QString> file = path ? PictureRoots{{folder}}.find(*path) : std::nullopt;
    return file ? readThumbnail(*file).value_or(Thumbnail()).image : QImage();
}

RecentPlace describedBlog(const Site &site, const QString &folder)
{
    constexpr qsizetype lastPosts = 3;
    const QString title = site.config().title;
    RecentPlace place{folder, title.isEmpty() ? QFileInfo(folder).fileName() : title, shortened(folder)};
    for (const BlogPost &post : readBlogPosts(folder, lastPosts)) {
        const QString name = post.frontMatter.value(u"title").toString();
        place.posts.append(joined({dayOf(post.frontMatter), name.isEmpty() ? post.file.fileName() : name}));
        place.picture = place.picture.isNull() ? headerIn(folder, site.config(), post.frontMatter) : place.picture;
    }
    return place;
}

} // namespace

QList<RecentPlace> recentPosts(const QStringList &files)
{
    constexpr qint64 largest = 4LL * 1024 * 1024;
    QList<RecentPlace> places;
    for (const QString &file : files) {
        const Result<QByteArray> bytes = readFile(file, largest);
        if (!bytes) {
            continue;
        }
        const FrontMatter frontMatter = FrontMatter::parse(QString::fromUtf8(*bytes));
        const QString title = frontMatter.value(u"title").toString();
        const QFileInfo info(file);
        const Result<Site> site = Site::open(blogAround(info.absolutePath()));
        places.append({.path = file,
            .title = title.isEmpty() ? info.fileName() : title,
            .detail = joined({dayOf(frontMatter), shortened(info.absolutePath())}),
            .picture = site ? headerIn(site->folder(), site->config(), frontMatter) : QImage()});
    }
    return places;
}

QList<RecentPlace> recentBlogs(const QStringList &folders)
{
    QList<RecentPlace> places;
    for (const QString &folder : folders) {
        if (const Result<Site> site = Site::open(folder)) {
            places.append(describedBlog(*site, folder));
        }
    }
    return places;
}

QString blogAround(const QString &folder)
{
    for (QDir place(folder);;) {
        if (Site::open(place.absolutePath())) {
            return place.absolutePath();
        }
        if (!place.cdUp()) {
            return {};
        }
    }
}

} // namespace frontrow
