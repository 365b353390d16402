// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/frontmatter/frontmatter.h"
#include "site/jekyll/siteconfig.h"

#include <QDate>
#include <QString>

namespace frontrow {

/// The address, with `baseurl`, of the file at \a path of a site with \a config: of a post or draft, of a document of
/// a collection, or of a page. What nothing dates is of \a today.
/// \param path from the site's folder on
[[nodiscard]] QString pageUrlOf(
    const FrontMatter &frontMatter, const QString &path, const SiteConfig &config, QDate today);

} // namespace frontrow
