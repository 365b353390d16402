// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/value.h"
#include "site/jekyll/siteconfig.h"

#include <QDateTime>
#include <QString>

namespace frontrow {

/// What the variable `page` says of a post, draft, document or page of a blog, besides its content and its neighbours:
/// its front matter over the `defaults` of the site, and what Jekyll adds (lib/jekyll/document.rb, page.rb).
/// \param text the whole file, lines ending in '\n'. \param frontMatter of \a text
/// \param path from the site's folder on
/// \param configuration the values of `_config.yml` (readConfigValues())
/// \param otherwise the moment of a document that nothing dates
[[nodiscard]] liquid::Map liquidPageOf(const QString &text, const FrontMatter &frontMatter, const QString &path,
    const SiteConfig &config, const liquid::Value &configuration, const QDateTime &otherwise);

/// The zone that Jekyll builds \a config in, in which times are shown with their offset.
[[nodiscard]] QTimeZone buildZoneOf(const SiteConfig &config);

} // namespace frontrow
