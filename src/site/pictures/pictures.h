// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/repopath.h"
#include "base/slug.h"
#include "base/textedit.h"
#include "markdown/bodyreading.h"
#include "post/frontmatter/frontmatter.h"
#include "site/jekyll/siteconfig.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// One reference to a picture in a post: `src` of an image, `href` of a link to a picture file, a Markdown image, a
/// Markdown link or link definition to a picture file, `header.teaser`, or a header image (HeaderKeys::imageKeys()).
struct PictureReference
{
    QString source; ///< as written, character references resolved
    TextRange range; ///< where the value stands in the post's text, without quotes
    /// Where the published page looks for it, inside the site; nothing for other hosts, `data:` and paths that
    /// leave the site.
    std::optional<RepoPath> path;
    bool isInHeader = false; ///< in the front matter, where themes put `baseurl` before it
    QString mediaFolder = {}; ///< what the theme puts before it, as the post says: "assets/trip/"; else empty

    bool operator==(const PictureReference &) const = default;
};

/// The site path that \a source means on the page at \a pageUrl, as a browser resolves it, with \a baseUrl taken
/// off. `{{ site.baseurl }}`, `{{ site.url }}` and the filters `relative_url` and `absolute_url` are understood.
/// Nothing for other hosts and schemes, for other Liquid, and for paths outside the site.
[[nodiscard]] std::optional<RepoPath> sitePath(const QString &source, const QString &pageUrl, const QString &baseUrl);

/// Every reference in \a post, in order. Those in comments, code blocks and code spans are none. Themes look for
/// relative paths in the folder that the front matter names as `media_subpath` (Chirpy 6, `img_path` before).
[[nodiscard]] QList<PictureReference> pictureReferences(
    QStringView post, const FrontMatter &frontMatter, const QString &pageUrl, const SiteConfig &config);
/// The same for a post whose body has been read.
[[nodiscard]] QList<PictureReference> pictureReferences(QStringView post, const BodyReading &reading,
    const FrontMatter &frontMatter, const QString &pageUrl, const QString &baseUrl);
/// The references that the front matter has.
[[nodiscard]] QList<PictureReference> headerReferences(
    QStringView post, const FrontMatter &frontMatter, const QString &baseUrl);

/// Folders that hold pictures at their site paths, the first that has one wins: the site, the post's own folder,
/// the staging store.
struct PictureRoots
{
    QStringList folders;

    /// The file for \a path: a regular file that no symbolic link leads out of its root.
    [[nodiscard]] std::optional<QString> find(const RepoPath &path) const;
};

/// How a post writes the paths of its pictures.
struct PictureConvention
{
    QString prefix; ///< before the site path: "../", "/", "/blog/"
    QString folder; ///< the site folder for this post's pictures: "images/aws-summit"
    QString mediaFolder = {}; ///< PictureReference::mediaFolder, which is not written

    /// How the post writes the picture at \a path.
    [[nodiscard]] QString sourceFor(const RepoPath &path) const;

    bool operator==(const PictureConvention &) const = default;
};

/// The prefix and folder of the pictures already in the post's body (the commonest), else `baseurl`/ and the folder of
/// its header image, else that and the blog's \a usual folder ("images/:slug", see PictureFolders). A header image
/// right in the blog's general picture folder ("images"), or in one that shares no word with \a slug, says nothing
/// about this post: it may be that of another.
[[nodiscard]] PictureConvention pictureConventionOf(const QList<PictureReference> &references, const QString &baseUrl,
    const Slug &slug, const QString &usual = QStringLiteral("images/:slug"));

} // namespace frontrow
