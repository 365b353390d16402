// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/jekyll/siteconfig.h"

namespace frontrow {

/// The blog shows posts whose date is still to come: `future` says so, or says nothing and GitHub Pages builds the
/// blog, whose default it is. Its other defaults (titles from headings, relative links, front matter that may be left
/// out) are for pages; of posts they change nothing. Source: github-pages' configuration.rb, and its plugins, which
/// take collections only where they are told to.
[[nodiscard]] bool showsFuturePosts(const SiteConfig &config);

} // namespace frontrow
