// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/slug.h"
#include "post/frontmatter/frontmatter.h"
#include "site/jekyll/postvalues.h"
#include "site/jekyll/siteconfig.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace frontrow {

/// Where and when a file of a blog appears: a post or draft, a document of a collection, or a page. Whatever asks for
/// an address, of one file or of all, has it from here. Sources of the rules: Jekyll 4.3, lib/jekyll/document.rb and
/// page.rb.
struct PageAddress
{
    /// The file's place, from the site's folder on. Of a post that lies where Jekyll looks for none, the place that it
    /// gets: `_posts/2022-05-18-slug.md`.
    QString path;
    QString slug; ///< front matter `slug` as written, else of the file's name; of a new post, of its title
    QString title; ///< the title that Jekyll makes of the file's name; empty for a page
    QDate date; ///< as written; invalid for a page
    QDateTime moment; ///< in the zone that Jekyll builds in; invalid for a page
    /// The page's path with `baseurl`, starting with '/', percent-encoded: the named permalink styles and the
    /// placeholders of Jekyll 4 ("Permalinks"). A placeholder that Jekyll does not know (it stops the build) stays as
    /// written.
    QString url;

    /// The address of the file at \a path of a site with \a config: see the three below. What nothing dates is of \a
    /// today.
    /// \param path from the site's folder on
    [[nodiscard]] static PageAddress of(
        const FrontMatter &frontMatter, const QString &path, const SiteConfig &config, QDate today);

    /// The address of a text that is a post, or becomes one, its front matter read over the `defaults` of \a config.
    /// The date: `date`, else the file name's, else \a today. The slug: `slug`, else the file name without date and
    /// ending, else the title. So a new title does not move a post. Categories: see PostValues.
    /// \param fileName the post's file name, empty when it was never saved; or its path from the site's folder on
    /// ("travel/_posts/2022-05-18-slug.md"). A name that Jekyll takes for a post's (`2022-05-18-Any_Name.markdown`) is
    /// kept as it is.
    [[nodiscard]] static PageAddress ofPost(
        const FrontMatter &frontMatter, const QString &fileName, const SiteConfig &config, QDate today);

    /// The address of a post that is in the blog, of a draft as `jekyll build --drafts` shows it, or of a document of a
    /// collection.
    /// \param path from the site's folder on
    /// \param otherwise the moment of one that neither its front matter nor its file name dates: of a draft its file's
    /// last change, of others the build
    /// \param zone of \a config
    [[nodiscard]] static PageAddress ofDocument(const PostValues &values, const QString &path,
        const QString &collection, const QDateTime &otherwise, const SiteConfig &config, const QTimeZone &zone);

    /// The address of the page that \a path is, whose front matter says \a permalink (empty for none; see
    /// pagePermalinkOf()).
    [[nodiscard]] static PageAddress ofPage(const QString &path, const QString &permalink, const SiteConfig &config);

    /// \a url without `baseurl`.
    [[nodiscard]] QString urlInSite(const SiteConfig &config) const { return url.sliced(config.baseUrl.size()); }
    /// What files and folders that Frontrow makes for the post are named by.
    [[nodiscard]] Slug fileSlug() const { return Slug::of(slug); }

    bool operator==(const PageAddress &) const = default;
};

/// The collection that the file at \a path, from the site's folder on, belongs to, "posts" for posts and drafts; empty
/// for a page.
[[nodiscard]] QString collectionOf(const QString &path, const SiteConfig &config);

/// The permalink of the page that \a path is: its own, or that of `defaults`; empty without one.
[[nodiscard]] QString pagePermalinkOf(const FrontMatter &frontMatter, const QString &path, const SiteConfig &config);

/// The address \a url as people read it: letters in place of the bytes that stand for them. What is no letter, a space
/// or what parts an address, stays percent-encoded, so that it can be copied.
[[nodiscard]] QString readableAddress(const QString &url);

} // namespace frontrow
