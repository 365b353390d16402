// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderoptions.h"
#include "site/jekyll/markdownengine.h"
#include "site/jekyll/siteconfig.h"

#include <QString>

#include <memory>

namespace frontrow {

struct BlogSnapshot;

/// What the site in \a folder says to the Liquid of its posts. Files are read when they are asked for first, and kept:
/// includes until they change, everything else as long as this lives. May be asked from any thread.
[[nodiscard]] std::shared_ptr<const LiquidBlog> liquidBlogOf(const QString &folder, const SiteConfig &config);
/// The same with the posts and files of \a snapshot.
[[nodiscard]] std::shared_ptr<const LiquidBlog> liquidBlogOf(const BlogSnapshot &snapshot);

/// How \a post reads in its blog: as `_config.yml` and its front matter have it, its Liquid run.
/// \param frontMatter of \a post
/// \param path of the post from the site's folder on, or its name
/// \param blog null where it is in none: then nothing is known of other pages
[[nodiscard]] RenderOptions renderOptionsFor(const QString &post, const FrontMatter &frontMatter, const QString &path,
    const SiteConfig &config, const std::shared_ptr<const LiquidBlog> &blog, const MarkdownChoice &choice);

} // namespace frontrow
