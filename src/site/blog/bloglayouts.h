// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogindex.h"
#include "site/jekyll/site.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace frontrow {

/// The layouts that a post of a blog can have, and what they print.
struct BlogLayouts
{
    QString theme; ///< as `theme` or `remote_theme` names it: "mmistakes/minimal-mistakes"; empty for none
    QString themeFolder; ///< the folder of the theme's gem where it is installed; else empty
    QStringList own; ///< layouts in the blog, by name, sorted
    QStringList ofTheme; ///< further ones in the theme's gem, sorted
    /// The keys of `page` that layouts and includes of both mention, dotted ("header.overlay_image"), sorted.
    QStringList keys;
    QByteArray ownText; ///< the layouts and includes in the blog, one after the other

    bool operator==(const BlogLayouts &) const = default;
};

/// Reads `_layouts` and `_includes` of \a site and of its theme's gem: at most 300 files of 256 KB of each.
[[nodiscard]] BlogLayouts readBlogLayouts(const Site &site);

/// The key that says when a post was changed: of `last_modified_at` (Minimal Mistakes) and `modified` (HPSTR) the one
/// that \a layouts print, else that more posts have (\a keysOfPosts: one entry for each post that has a key), else that
/// the theme's name suggests, else `last_modified_at`.
[[nodiscard]] QString modifiedKeyOf(const BlogLayouts &layouts, const QStringList &keysOfPosts);

/// The blog makes pages that lead on from former addresses: jekyll-redirect-from is among its plugins or in its
/// Gemfile, or one of the posts of \a index has `redirect_from`.
[[nodiscard]] bool usesRedirects(const Site &site, const BlogIndex &index);

} // namespace frontrow
