// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow {

struct SiteConfig;

/// Where a blog shows the text of posts besides their own pages.
struct PostListings
{
    bool isWholeAtHome = false; ///< the home page shows whole posts, as HPSTR's does
    bool isInFeed = false; ///< jekyll-feed, or a feed of the blog's own, has whole posts

    /// Read off `index.html` or `index.md`, its layout, `plugins`, `feed.xml` and `atom.xml` of the site.
    [[nodiscard]] static PostListings of(const QString &siteFolder, const SiteConfig &config);
    bool operator==(const PostListings &) const = default;
};

} // namespace frontrow
