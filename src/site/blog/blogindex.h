// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogfiles.h"
#include "site/jekyll/site.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

namespace frontrow {

/// A post, draft or document as a list of the blog shows it.
struct IndexedPost
{
    QString path; ///< from the site's folder on
    QString title; ///< as written, or made of the file's name as Jekyll does
    QString url; ///< with `baseurl`
    QString layout; ///< empty when none is said
    QStringList tags;
    QStringList categories;
    QStringList redirects; ///< `redirect_from`: former addresses that lead to it
    QDate date; ///< in the zone that Jekyll builds in
    qint64 moment = 0; ///< milliseconds since 1970, UTC
    DocumentKind kind = DocumentKind::Post;
    QString collection;
    bool isPublished = true; ///< `published` is not false
    bool hasExcerpt = false; ///< one of its own
    FileStamp stamp;

    bool operator==(const IndexedPost &) const = default;
};

/// A file that Jekyll or Frontrow cannot read as a post.
struct UnreadablePost
{
    QString path; ///< from the site's folder on
    QString reason; ///< a translated sentence

    bool operator==(const UnreadablePost &) const = default;
};

/// A name with how many posts have it.
struct NameCount
{
    QString name;
    qsizetype posts = 0;

    bool operator==(const NameCount &) const = default;
};

/// How far a reading is, for another thread to look at; that thread may also stop it.
struct ReadingProgress
{
    std::atomic<qsizetype> done = 0; ///< files
    std::atomic<qsizetype> all = 0;
    std::atomic<bool> isCancelled = false;
};

/// All posts of a blog.
struct BlogIndex
{
    QList<IndexedPost> posts; ///< the newest first
    QList<UnreadablePost> unreadable; ///< in the order of their paths
    QList<NameCount> tags; ///< the tags of posts and drafts, the most used first
    QList<NameCount> categories;
    QList<NameCount> layouts;

    [[nodiscard]] qsizetype count(DocumentKind kind) const;

    bool operator==(const BlogIndex &) const = default;
};

/// The files of a blog and what its posts say.
struct BlogListing
{
    BlogFiles files;
    BlogIndex index;
};

/// Reads every post of \a site on all processors. Files above 1 MB are not read. What \a cacheFile remembers of files
/// that have not changed since (size, time of change, inode) is taken from there, and the file is written anew when
/// anything has changed; a cache that is damaged, of another version, of another blog or made under another
/// configuration counts as none. A cache that cannot be written is no failure.
/// \param cacheFile absolute, outside the blog; empty for none
/// \param progress may stop the reading, which then gives an index without posts
[[nodiscard]] BlogListing readBlogListing(
    const Site &site, const QString &cacheFile = QString(), ReadingProgress *progress = nullptr);
/// The index of the posts alone.
[[nodiscard]] BlogIndex readBlogIndex(
    const Site &site, const QString &cacheFile = QString(), ReadingProgress *progress = nullptr);

/// Where the cache of the blog in \a siteFolder belongs, below XDG_CACHE_HOME.
[[nodiscard]] QString blogIndexCacheFile(const QString &siteFolder);

} // namespace frontrow
