// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogconventions.h"
#include "site/blog/blogfacts.h"
#include "site/blog/blogindex.h"
#include "site/blog/bloglayouts.h"
#include "site/blog/blogoverrides.h"
#include "site/pictures/picturefolders.h"

#include <QString>

namespace frontrow {

/// A blog as it was when it was read: the one picture of it that all who ask about a blog have. A value, cheap to copy,
/// and never changed once it is known.
struct BlogSnapshot
{
    QString folder; ///< absolute; empty where there is no blog
    SiteConfig config;
    BlogOverrides overrides; ///< what its author decided
    BlogFiles files;
    BlogIndex index; ///< the posts of the blog
    BlogLayouts layouts;
    PictureFolders pictures;
    BlogConventions conventions; ///< as found, without the overrides
    BlogFacts facts; ///< for checks; not read but by readWholeBlog() or withFacts()
};

/// Reads all of \a site but the facts; see readBlogListing() for \a cacheFile and \a progress, which may stop it: then
/// there are no posts. For worker threads.
[[nodiscard]] BlogSnapshot readBlogSnapshot(
    const Site &site, const QString &cacheFile = QString(), ReadingProgress *progress = nullptr);

/// \a snapshot with the facts. Reads every text of the blog.
[[nodiscard]] BlogSnapshot withFacts(BlogSnapshot snapshot);

/// Both.
[[nodiscard]] BlogSnapshot readWholeBlog(const Site &site, const QString &cacheFile = QString());

} // namespace frontrow
