// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/pageurl.h"

#include "post/frontmatter/topfields.h"
#include "site/blog/blogsources.h"
#include "site/blog/liquidpage.h"
#include "site/jekyll/site.h"

namespace frontrow {

QString pageUrlOf(const FrontMatter &frontMatter, const QString &path, const SiteConfig &config, QDate today)
{
    const QString collection = collectionOf(path, config);
    if (collection == u"posts") {
        return addressOf(frontMatter, path, config, today).url(config);
    }
    if (collection.isEmpty()) {
        return config.baseUrl + pageAddress(path, pagePermalinkOf(frontMatter, path, config), config);
    }
    const QTimeZone zone = buildZoneOf(config);
    const PostValues values =
        PostValues::of(topFieldsOf(frontMatter), DocumentPlace::of(path, collection, config), config);
    return documentAddress(values, path, collection, today.startOfDay(zone), config, zone).url;
}

} // namespace frontrow
