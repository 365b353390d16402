// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/pagesdefaults.h"

namespace frontrow {

bool showsFuturePosts(const SiteConfig &config)
{
    const bool isSaid = config.values.contains(QStringLiteral("future"));
    return config.showsFuture || (!isSaid && config.build.host() == BlogHost::GitHubPages);
}

} // namespace frontrow
