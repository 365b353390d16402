// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogsnapshot.h"

#include <QString>

namespace frontrow {

/// What a snapshot says, in words for people.

/// "Minimal Mistakes, installed", "none".
[[nodiscard]] QString themeDescription(const BlogLayouts &layouts);
/// The address of the home page: `url` and `baseurl`.
[[nodiscard]] QString addressDescription(const SiteConfig &config);
/// The template of posts, with the address that the newest one has.
[[nodiscard]] QString permalinkDescription(const BlogSnapshot &blog);
[[nodiscard]] QString zoneDescription(const SiteConfig &config);
/// Names of collections, with those that have pages of their own.
[[nodiscard]] QString collectionDescription(const SiteConfig &config);
/// What `defaults` give to which paths, one line for each set.
[[nodiscard]] QString defaultDescription(const SiteConfig &config);
/// The Markdown engine with its options, why it is that one, and what does not do what `_config.yml` says.
[[nodiscard]] QString markdownText(const SiteConfig &config);
/// The front matter keys that layouts print.
[[nodiscard]] QString keyDescription(const BlogLayouts &layouts);
/// Whether posts with a date to come, drafts and unpublished ones are shown.
[[nodiscard]] QString visibilityDescription(const SiteConfig &config);
/// "43 posts, 2 drafts".
[[nodiscard]] QString countDescription(const BlogIndex &index);
/// How many pictures there are, and how they are named.
[[nodiscard]] QString pictureText(const PictureFolders &pictures);
[[nodiscard]] QString linkDescription(const LinkConvention &links);
[[nodiscard]] QString redirectDescription(bool usesRedirects);

} // namespace frontrow
