// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/value.h"
#include "markdown/liquid.h"
#include "site/blog/blogindex.h"
#include "site/blog/blogsources.h"
#include "site/jekyll/siteconfig.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <mutex>
#include <optional>

namespace frontrow {

struct BlogSnapshot;

/// The documents, pages and files of one blog as its Liquid has them: listed, beside each other, by name. What is not
/// known yet is read when it is asked for first, and kept. May be asked from any thread.
class LiquidLists
{
public:
    /// \param folder the site's, absolute
    /// \param blog for what is listed; outlives this
    LiquidLists(const QString &folder, const SiteConfig &config, const LiquidBlog &blog);
    /// The same with the posts and files of \a snapshot.
    LiquidLists(const BlogSnapshot &snapshot, const LiquidBlog &blog);

    /// `site.NAME` on the page at \a path, in the order that Jekyll gives it; nothing where that is no list of
    /// documents, pages or files.
    [[nodiscard]] std::optional<liquid::Value> find(const QString &name, const QString &path) const;
    /// See LiquidBlog::neighbour().
    [[nodiscard]] liquid::Value neighbour(const QString &path, bool isNext) const;
    /// The URL with `baseurl`, for `post_url NAME`; nothing without such a post.
    [[nodiscard]] std::optional<QString> postUrl(const QString &name) const;
    /// The URL with `baseurl`, for `link PATH`; nothing without such a file.
    [[nodiscard]] std::optional<QString> linkUrl(const QString &path) const;

private:
    /// find() without what is kept.
    [[nodiscard]] std::optional<liquid::Value> listed(const QString &name, const QString &path) const;
    /// postUrl() without what is kept.
    [[nodiscard]] std::optional<QString> foundPostUrl(const QString &name) const;
    /// The documents that Jekyll shows, the newest first.
    [[nodiscard]] const QList<IndexedPost> &documents() const;
    /// \a posts, the newest first, without those that `limit_posts` leaves out.
    [[nodiscard]] QList<IndexedPost> limited(QList<IndexedPost> posts) const;
    [[nodiscard]] const QList<SourceFile> &sources() const;
    /// The paths of all files of the blog.
    [[nodiscard]] const QStringList &paths() const;
    /// Posts first, then as the configuration has them.
    [[nodiscard]] QStringList collectionNames() const;
    /// The documents in the order of the collection: the oldest first, or as its `order` or `sort_by` says.
    [[nodiscard]] QList<const IndexedPost *> ordered(const QString &collection) const;
    [[nodiscard]] liquid::List documentsIn(const QString &collection) const;
    /// What the configuration says about \a collection; an empty map for nothing.
    [[nodiscard]] liquid::Map metadataOf(const QString &collection) const;
    /// The files of \a collection that are copied.
    [[nodiscard]] liquid::List filesOf(const QString &collection) const;
    [[nodiscard]] liquid::Value fileValue(
        const QString &path, const QString &url, const QString &collection = QString()) const;
    /// The documents of all collections, each followed by its files that are copied.
    [[nodiscard]] liquid::List documentsOfAll() const;
    [[nodiscard]] liquid::List related(const QString &path) const;
    [[nodiscard]] liquid::List pages(bool isHtmlOnly) const;
    [[nodiscard]] liquid::List staticFiles() const;
    [[nodiscard]] liquid::Value byTerm(bool isTag) const;
    [[nodiscard]] liquid::Value collections() const;
    [[nodiscard]] liquid::Value objectFor(const IndexedPost &post) const;
    /// The path from the site's folder on, for one in `collections_dir`.
    [[nodiscard]] QString inCollectionsDir(const QString &name) const;
    /// The path from `collections_dir` on.
    [[nodiscard]] QString pathInCollections(const QString &path) const;

    QString m_folder;
    SiteConfig m_config;
    const LiquidBlog &m_blog;
    std::optional<QList<IndexedPost>> m_posts; ///< all, of a snapshot
    mutable std::recursive_mutex m_mutex;
    mutable std::optional<QStringList> m_paths; ///< the paths of all files
    mutable std::optional<QList<IndexedPost>> m_documents;
    mutable std::optional<QList<SourceFile>> m_sources;
    mutable QHash<QString, liquid::Value> m_objects; ///< documents, by path
    mutable QHash<QString, std::optional<QString>> m_postUrls; ///< by what `post_url` was asked for
    mutable QHash<QString, liquid::Value> m_lists; ///< those that are the same on all pages, by name
};

} // namespace frontrow
