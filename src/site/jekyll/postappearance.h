// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/frontmatter/frontmatter.h"
#include "site/jekyll/site.h"

#include <QDateTime>
#include <QString>

namespace frontrow {

/// Whether and when a post is on its blog once it is built.
struct PostAppearance
{
    enum class State {
        Now, ///< with the next build
        Later, ///< Jekyll leaves it out until the moment has come (unless `future` is set)
        Unpublished, ///< `published: false` (unless `unpublished` is set)
        Draft ///< it lies in a `_drafts` folder (unless `show_drafts` is set)
    };

    State state = State::Now;
    QDateTime moment; ///< the moment that Jekyll dates it with, in the blog's zone; invalid when nothing says one

    bool operator==(const PostAppearance &) const = default;
};

/// Jekyll takes over what \a frontMatter says: it can be read, and its `categories` are a text, a list or nothing. Else
/// all of it is lost.
[[nodiscard]] bool isTakenOver(const FrontMatter &frontMatter);

/// What becomes of a post at \a now, its front matter read over the `defaults` of \a config. A date without a time is
/// its midnight in the blog's zone; without `date`, that of the file's name counts. Source: Jekyll 4.3,
/// `Publisher#hidden_in_the_future?`, `Document#read_post_data`.
/// \param file path from the site's folder on, or the file's name.
[[nodiscard]] PostAppearance appearanceOf(
    const FrontMatter &frontMatter, const QString &file, const SiteConfig &config, const QDateTime &now);

} // namespace frontrow
