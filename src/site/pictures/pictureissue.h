// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/jekyll/site.h"
#include "site/pictures/pictures.h"

#include <optional>

namespace frontrow {

/// Why readers will not see a picture that a post refers to.
enum class PictureIssue {
    Missing, ///< no file is there
    OutsideBlog, ///< the page looks for it beside the blog: `baseurl` is not before it, or too many "../"
    NotPublished, ///< Jekyll leaves its folder out of the site
    BrokenAtHome, ///< fine on the post's page, but the home page, which shows whole posts, looks elsewhere
    BrokenInFeed, ///< fine on the post's page, but feed readers that know only the feed's address look elsewhere
};

/// What is wrong with \a reference of the post at \a pageUrl; nothing when it will be seen, when it lies on another
/// host, and when only Liquid knows. \param roots as for checkPost(); without folders no file is missing.
[[nodiscard]] std::optional<PictureIssue> pictureIssue(
    const PictureReference &reference, const QString &pageUrl, const SiteConfig &config, const PictureRoots &roots);

/// It is not shown on the post's own page either.
[[nodiscard]] constexpr bool isBrokenOnPage(PictureIssue issue)
{
    return issue == PictureIssue::Missing || issue == PictureIssue::OutsideBlog || issue == PictureIssue::NotPublished;
}

} // namespace frontrow
