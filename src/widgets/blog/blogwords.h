// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogprofile.h"

#include <QString>

namespace frontrow {

/// What a profile says, in words for people.

/// "Minimal Mistakes, installed", "none".
[[nodiscard]] QString themeWords(const BlogLayouts &layouts);
/// The address of the home page: `url` and `baseurl`.
[[nodiscard]] QString addressWords(const SiteConfig &config);
/// The template of posts, with the address that the newest one has.
[[nodiscard]] QString permalinkWords(const BlogProfile &profile);
[[nodiscard]] QString zoneWords(const SiteConfig &config);
/// Names of collections, with those that have pages of their own.
[[nodiscard]] QString collectionWords(const SiteConfig &config);
/// What `defaults` give to which paths, one line for each set.
[[nodiscard]] QString defaultWords(const SiteConfig &config);
/// The Markdown engine with its options, why it is that one, and what does not do what `_config.yml` says.
[[nodiscard]] QString markdownWords(const SiteConfig &config);
/// The front matter keys that layouts print.
[[nodiscard]] QString keyWords(const BlogLayouts &layouts);
/// Whether posts with a date to come, drafts and unpublished ones are shown.
[[nodiscard]] QString visibilityWords(const SiteConfig &config);
/// "43 posts, 2 drafts".
[[nodiscard]] QString countWords(const BlogIndex &index);
/// How many pictures there are, and how they are named.
[[nodiscard]] QString pictureWords(const PictureFolders &pictures);
[[nodiscard]] QString linkWords(const LinkHabit &links);
[[nodiscard]] QString redirectWords(bool usesRedirects);

} // namespace frontrow
