// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/repopath.h"
#include "base/result.h"
#include "base/slug.h"
#include "post/frontmatter/frontmatter.h"
#include "site/jekyll/postvalues.h"
#include "site/jekyll/siteconfig.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// A blog on disk: the folder that Jekyll reads, which has `_config.yml`, or is the `source` of one above it.
class Site
{
public:
    /// Fails (Refused, Unreadable, Malformed) with a sentence when \a folder is not such a repository, or its
    /// `_config.yml` is not YAML.
    [[nodiscard]] static Result<Site> open(const QString &folder);
    /// The folder \a folder, which need not be a repository, as if \a config were its `_config.yml`.
    /// Fails (Refused, Unreadable) when it is no folder.
    [[nodiscard]] static Result<Site> plain(const QString &folder, const SiteConfig &config);
    /// The configuration of the blog whose files are in \a folder, `_config.yml` or `_config.yaml`; empty without one.
    [[nodiscard]] static QString configFileIn(const QString &folder);
    /// The blog's folder of the nearest configuration above the file \a post, if there is one.
    [[nodiscard]] static std::optional<QString> folderAbove(const QString &post);

    /// The author says who builds the blog; nothing: what it tells itself decides.
    void setHost(std::optional<BlogHost> host) { m_config.build.chosen = host; }

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
    QString folder = QStringLiteral("_posts"); ///< where a post without a place goes

    /// Its place, else `2022-05-18-slug.md` in the folder.
    [[nodiscard]] RepoPath file() const;
    /// The page's path with `baseurl`, starting with '/': the named permalink styles and the placeholders of
    /// Jekyll 4 ("Permalinks"), each made as Jekyll 4.3 makes it. A placeholder that Jekyll does not know (it stops
    /// the build) stays as written.
    [[nodiscard]] QString url(const SiteConfig &config) const;

    bool operator==(const PostAddress &) const = default;
};

/// The address of a post, its front matter read over the `defaults` of \a config. The date: `date`, else the file
/// name's, else \a today. The slug: `slug`, else the file name without date and ending, else the title. So a new title
/// does not move a post. Categories: see PostValues.
/// \param fileName the post's file name, empty when it was never saved; or its path from the site's folder on
/// ("travel/_posts/2022-05-18-slug.md"). A name that Jekyll takes for a post's (`2022-05-18-Any_Name.markdown`) is kept
/// as it is.
[[nodiscard]] PostAddress addressOf(
    const FrontMatter &frontMatter, const QString &fileName, const SiteConfig &config, QDate today);

/// Where and when a document that is in the blog appears.
struct DocumentAddress
{
    QString slug; ///< as written, or of the file's name
    QString title; ///< that Jekyll makes of the file's name
    QDateTime moment; ///< in the zone that Jekyll builds in
    QString url; ///< as PostAddress::url()
};

/// The address of a post, of a draft as `jekyll build --drafts` shows it, or of a document of a collection.
/// \param path from the site's folder on
/// \param otherwise the moment of one that neither its front matter nor its file name dates: of a draft its file's last
/// change, of others the build
/// \param zone of \a config
[[nodiscard]] DocumentAddress documentAddress(const PostValues &values, const QString &path, const QString &collection,
    const QDateTime &otherwise, const SiteConfig &config, const QTimeZone &zone);

/// A file of \a ending ("md") is text as blogs have it in `_posts`: Markdown, HTML or one of the markups beside them.
[[nodiscard]] bool isTextEnding(const QString &ending, const SiteConfig &config);

/// The date and time that a front matter `date` means.
struct PostDate
{
    QDate date; ///< as written
    QDateTime moment; ///< as in PostAddress

    bool operator==(const PostDate &) const = default;
};

/// Reads what Psych and Ruby's Time.parse read (see parseRubyTime()): `2022-05-18`, `2022-05-18 10:00:00 +1000`,
/// "18.05.2022", "May 18, 2022 10:00 PM". An unquoted time with seconds and no zone is UTC (YAML 1.1, timestamp).
/// Nothing for other texts, at which Jekyll stops its build.
[[nodiscard]] std::optional<PostDate> postDateOf(const FieldValue &value);

/// The length of the date that Jekyll sees at the start of a post's file name, the '-' after it included; 0 without
/// one.
[[nodiscard]] qsizetype dateLengthIn(QStringView fileName);

/// The date at the start of a post's file name (`2022-05-18-…`), nothing without one.
[[nodiscard]] std::optional<QDate> dateInFileName(const QString &fileName);

} // namespace frontrow
