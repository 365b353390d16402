// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogindex.h"

#include "base/atomicfile.h"
#include "base/parallel.h"
#include "base/sourcetext.h"
#include "post/frontmatter/topfields.h"
#include "site/blog/blogindexcache.h"
#include "site/blog/postindexer.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>
#include <variant>

namespace frontrow {

namespace {

constexpr qint64 largestCache = 256LL * 1024 * 1024; ///< bytes
constexpr qint64 largestIndexedConfig = 1024LL * 1024; ///< bytes
constexpr qsizetype indexPortion = 64; ///< posts that a thread takes at a time

/// What the cached posts depend on besides their files.
QByteArray cacheKey(const Site &site)
{
    const QByteArray config = readFile(Site::configFileIn(site.folder()), largestIndexedConfig).value_or(QByteArray());
    return ContentHash::of(config).toHex().toLatin1() + site.folder().toUtf8();
}

QList<NameCount> mostUsedFirst(const QHash<QString, qsizetype> &counts)
{
    QList<NameCount> sorted;
    for (const auto &[name, posts] : counts.asKeyValueRange()) {
        sorted.append({name, posts});
    }
    std::ranges::sort(sorted, [](const NameCount &a, const NameCount &b) {
        return a.posts != b.posts ? a.posts > b.posts : a.name < b.name;
    });
    return sorted;
}

void countNames(BlogIndex &index)
{
    QHash<QString, qsizetype> tags;
    QHash<QString, qsizetype> categories;
    QHash<QString, qsizetype> layouts;
    for (const IndexedPost &post : std::as_const(index.posts)) {
        if (post.kind == DocumentKind::Document) {
            continue;
        }
        for (const QString &tag : post.tags) {
            ++tags[tag];
        }
        for (const QString &category : post.categories) {
            ++categories[category];
        }
        if (!post.layout.isEmpty()) {
            ++layouts[post.layout];
        }
    }
    index.tags = mostUsedFirst(tags);
    index.categories = mostUsedFirst(categories);
    index.layouts = mostUsedFirst(layouts);
}

/// The records are just the files, in the same order, and their ranks an order of them.
bool isAllThere(const BlogFiles &files, const BlogIndexCache &cache)
{
    const std::vector<BlogIndexCache::Record> &records = cache.records();
    if (records.size() != files.files().size() || !files.refused().isEmpty()) {
        return false;
    }
    std::vector<bool> isTaken(records.size());
    for (size_t i = 0; i < records.size(); ++i) {
        const BlogFiles::File &file = files.files()[i];
        const BlogIndexCache::Record &record = records[i];
        const auto rank = static_cast<size_t>(record.rank);
        if (record.stamp != file.stamp || record.kind != file.kind || record.path != files.path(file)
            || rank >= isTaken.size() || isTaken[rank]) {
            return false;
        }
        isTaken[rank] = true;
    }
    return true;
}

/// Nothing where a record is damaged.
std::optional<BlogIndex> indexOf(const BlogIndexCache &cache)
{
    BlogIndex index = cache.counts();
    const auto count = static_cast<qsizetype>(cache.records().size());
    index.posts.resize(count);
    IndexedPost *posts = index.posts.data();
    std::atomic<bool> isGood = true;
    inParallel(count, 512, [&](qsizetype i) {
        const BlogIndexCache::Record &record = cache.records()[static_cast<size_t>(i)];
        if (std::optional<IndexedPost> post = cache.post(record)) {
            posts[record.rank] = std::move(*post);
        } else {
            isGood = false;
        }
    });
    return isGood ? std::optional(std::move(index)) : std::nullopt;
}

/// Reads the files of a blog that no cache has.
class IndexReader
{
public:
    /// All outlive the reader.
    IndexReader(const Site &site, const BlogFiles &files, ReadingProgress *progress)
        : m_files(files)
        , m_reader(site)
        , m_progress(progress)
        , m_read(m_files.files().size())
    {
    }

    BlogIndex read(const std::optional<BlogIndexCache> &cache)
    {
        QHash<QByteArrayView, const BlogIndexCache::Record *> known;
        for (const BlogIndexCache::Record &record : cache ? cache->records() : m_noRecords) {
            known.insert(record.path, &record);
        }
        const auto count = static_cast<qsizetype>(m_read.size());
        if (m_progress != nullptr) {
            m_progress->all = count;
        }
        inParallel(count, indexPortion, [&](qsizetype i) {
            if (m_progress != nullptr && m_progress->isCancelled) {
                return;
            }
            const BlogFiles::File &file = m_files.files()[static_cast<size_t>(i)];
            const BlogIndexCache::Record *record = known.value(m_files.path(file), nullptr);
            std::optional<IndexedPost> post;
            if (record != nullptr && record->stamp == file.stamp && record->kind == file.kind) {
                post = cache->post(*record);
            }
            m_read[static_cast<size_t>(i)] = post ? ReadPost{*post, true} : m_reader.read(m_files, file);
            if (m_progress != nullptr) {
                ++m_progress->done;
            }
        });
        return collect();
    }

    /// The places in \a index of the posts that may be remembered, in the order of their files.
    [[nodiscard]] const std::vector<qsizetype> &listed() const { return m_listed; }

private:
    BlogIndex collect()
    {
        BlogIndex index;
        std::vector<size_t> order;
        for (size_t i = 0; i < m_read.size(); ++i) {
            if (const auto *unreadable = std::get_if<UnreadablePost>(&m_read[i].result)) {
                index.unreadable.append(*unreadable);
            } else {
                order.push_back(i);
            }
        }
        const auto post = [&](size_t i) -> IndexedPost & { return std::get<IndexedPost>(m_read[i].result); };
        std::ranges::sort(order, [&](size_t a, size_t b) {
            return post(a).moment != post(b).moment ? post(a).moment > post(b).moment : post(a).path > post(b).path;
        });
        std::vector<qsizetype> places(m_read.size(), -1);
        for (const size_t i : order) {
            places[i] = index.posts.size();
            index.posts.append(std::move(post(i)));
        }
        for (size_t i = 0; i < m_read.size(); ++i) {
            if (places[i] >= 0 && m_read[i].mayBeRemembered) {
                m_listed.push_back(places[i]);
            }
        }
        for (const BlogFiles::Refused &refused : m_files.refused()) {
            index.unreadable.append({refused.path, refused.reason});
        }
        std::ranges::sort(index.unreadable, {}, &UnreadablePost::path);
        countNames(index);
        return index;
    }

    const BlogFiles &m_files;
    const PostIndexer m_reader;
    ReadingProgress *m_progress;
    std::vector<ReadPost> m_read;
    std::vector<qsizetype> m_listed;
    const std::vector<BlogIndexCache::Record> m_noRecords;
};

} // namespace

qsizetype BlogIndex::count(DocumentKind kind) const
{
    return std::ranges::count(posts, kind, &IndexedPost::kind);
}

BlogListing readBlogListing(const Site &site, const QString &cacheFile, ReadingProgress *progress)
{
    const QByteArray key = cacheKey(site);
    BlogListing listing;
    std::optional<BlogIndexCache> cache;
    inParallel(2, 1, [&](qsizetype i) {
        if (i == 0) {
            listing.files = BlogFiles::of(site.folder(), site.config());
        } else if (const Result<QByteArray> bytes = readFile(cacheFile, largestCache)) {
            cache = BlogIndexCache::of(*bytes, key);
        }
    });
    if (cache && isAllThere(listing.files, *cache)) {
        if (std::optional<BlogIndex> index = indexOf(*cache)) {
            listing.index = std::move(*index);
            return listing;
        }
    }
    IndexReader reader(site, listing.files, progress);
    listing.index = reader.read(cache);
    if (progress != nullptr && progress->isCancelled) {
        listing.index = {};
    } else if (!cacheFile.isEmpty()) {
        QDir().mkpath(QFileInfo(cacheFile).absolutePath());
        std::ignore =
            replaceFile(cacheFile, BlogIndexCache::write(listing.index, reader.listed(), key)); // slower the next time
    }
    return listing;
}

BlogIndex readBlogIndex(const Site &site, const QString &cacheFile, ReadingProgress *progress)
{
    return readBlogListing(site, cacheFile, progress).index;
}

QString blogIndexCacheFile(const QString &siteFolder)
{
    const QString canonical = QFileInfo(siteFolder).canonicalFilePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/frontrow/blogs/%1.index").arg(ContentHash::of(canonical.toUtf8()).toHex().first(16));
}

} // namespace frontrow
