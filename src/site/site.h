// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/repopath.h"
#include "base/result.h"
#include "base/slug.h"
#include "post/frontmatter.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

struct SiteConfig;

/// Where a blog shows the text of posts besides their own pages.
struct PostOutlets
{
    bool isWholeAtHome = false; ///< the home page shows whole posts, as HPSTR's does
    bool isInFeed = false; ///< jekyll-feed, or a feed of the blog's own, has whole posts

    /// Read off `index.html` or `index.md`, its layout, `plugins`, `feed.xml` and `atom.xml` of the site.
    [[nodiscard]] static PostOutlets of(const QString &siteFolder, const SiteConfig &config);
    bool operator==(const PostOutlets &) const = default;
};

/// What Frontrow reads of a blog's `_config.yml`; Jekyll's defaults where it says nothing. A post that lies in no
/// site is shown as if on one with the permalink `/:categories/:title/` whose folder is the post's own: that choice
/// is the caller's.
struct SiteConfig
{
    QString title;
    QString baseUrl; ///< `baseurl`: empty or "/blog", without a final '/'
    /// `permalink`, or that of the collection `posts`: a named style or a template of placeholders.
    QString permalink = QStringLiteral("date");
    /// `timezone`, an IANA name. Empty means UTC: Jekyll takes the building machine's, and hosts build in UTC.
    QString timeZone;
    /// All scalars, by dotted name ("kramdown.hard_wrap"); lists of scalars joined by ','. At most 1,000.
    QHash<QString, QString> values;
    PostOutlets outlets; ///< none for a configuration without its site

    bool operator==(const SiteConfig &) const = default;
};

/// A Jekyll repository on disk: a folder with `_config.yml`.
class Site
{
public:
    /// Fails (Refused, Unreadable, Malformed) with a sentence when \a folder is not such a repository, or its
    /// `_config.yml` is not YAML.
    [[nodiscard]] static Result<Site> open(const QString &folder);
    /// The nearest folder above the file \a post that has a `_config.yml`, if one has.
    [[nodiscard]] static std::optional<QString> folderAbove(const QString &post);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const SiteConfig &config() const { return m_config; }

private:
    QString m_folder;
    SiteConfig m_config;
};

/// Date and slug of a post: what decides its file name and its URL.
struct PostAddress
{
    QDate date; ///< as written
    Slug slug;
    QStringList categories;
    /// Front matter `permalink`: a template that takes the place of the site's. Empty when there is none.
    QString permalink;
    /// What `:title` and `:slug` are made of, as written in front matter `slug` or the file name. Empty: the slug.
    QString name;
    /// Where the post is in the site when that is a post's place already: there it stays. Nothing: made from date
    /// and slug.
    std::optional<RepoPath> place;
    /// Invalid when `date` has no time. In local time where it names no zone: then it is meant in the site's.
    QDateTime moment;

    /// `_posts/2022-05-18-slug.md`, or its place.
    [[nodiscard]] RepoPath file() const;
    /// The page's path with `baseurl`, starting with '/': the named permalink styles and the placeholders of
    /// Jekyll 4 ("Permalinks"), each made as Jekyll 4.3 makes it. A placeholder that Jekyll does not know (it stops
    /// the build) stays as written.
    [[nodiscard]] QString url(const SiteConfig &config) const;

    bool operator==(const PostAddress &) const = default;
};

/// The address of a post. The date: front matter `date`, else the file name's, else \a today. The slug: front
/// matter `slug`, else the file name without date and ending, else the title. So a new title does not move a post.
/// Categories are those of `categories`, then `category`.
/// \param fileName the post's file name, empty when it was never saved; or its path from the site's folder on
/// ("travel/_posts/2022-05-18-slug.md"): then the folders before `_posts` are its first categories, as in Jekyll. A
/// name that Jekyll takes for a post's (`2022-05-18-Any_Name.markdown`) is kept as it is.
[[nodiscard]] PostAddress addressOf(const FrontMatter &frontMatter, const QString &fileName, QDate today);

/// The date and time that a front matter `date` means.
struct PostDate
{
    QDate date; ///< as written
    QDateTime moment; ///< as in PostAddress

    bool operator==(const PostDate &) const = default;
};

/// Reads the ISO 8601 forms that Psych and Ruby's Time.parse read: `2022-05-18`, `2022-05-18 10:00`,
/// `2022-05-18 10:00:00 +1000`. An unquoted time with seconds and no zone is UTC (YAML 1.1, timestamp).
/// Nothing for other texts, with which Jekyll may stop its build.
[[nodiscard]] std::optional<PostDate> postDateOf(const FieldValue &value);

/// The date at the start of a post's file name (`2022-05-18-…`), nothing without one.
[[nodiscard]] std::optional<QDate> dateInFileName(const QString &fileName);

} // namespace frontrow
