// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogindex.h"
#include "site/blog/bloglayouts.h"
#include "site/blog/blogposts.h"
#include "site/blog/fieldconventions.h"
#include "site/blog/headerconvention.h"
#include "site/blog/linkconvention.h"

#include <QList>
#include <QString>

namespace frontrow {

/// How the posts of a blog are written, for new ones to be like them.
struct BlogConventions
{
    FieldConventions fields = standardFieldConventions(); ///< from the newest 1,000 posts; the standard ones under two
    HeaderConvention header; ///< what these posts do
    LinkConvention links; ///< what the newest 30 do
    QString layout; ///< the layout of most posts (see usualLayoutOf()); empty when they name none
    QString modifiedKey; ///< see modifiedKeyOf()
    bool usesRedirects = false; ///< see usesRedirects()

    bool operator==(const BlogConventions &) const = default;
};

/// How many of the newest posts conventionsOf() looks at.
inline constexpr qsizetype postsToLearnFrom = 1'000;

/// What the posts of \a site have in common.
/// \param newest the latest first (see readBlogPosts())
[[nodiscard]] BlogConventions conventionsOf(
    const Site &site, const BlogIndex &index, const BlogLayouts &layouts, const QList<BlogPost> &newest);

/// The layout that most posts have, those that the blog's own folder has before others; empty when they name none.
[[nodiscard]] QString usualLayoutOf(const BlogIndex &index, const BlogLayouts &layouts);

} // namespace frontrow
