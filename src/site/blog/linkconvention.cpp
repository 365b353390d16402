// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/linkconvention.h"

#include "site/blog/postlink.h"
#include "site/jekyll/markdownengine.h"

namespace frontrow {

LinkConvention linkConventionOf(const QStringList &posts, const SiteConfig &config)
{
    LinkConvention convention;
    const QString siteUrl = config.values.value(QStringLiteral("url"));
    const RenderOptions options = renderOptionsFor(config, FrontMatter());
    for (const QString &post : posts) {
        for (const PostLink &link : postLinks(post, readBody(post, options))) {
            if (isToOtherHost(link.address, siteUrl)) {
                ++convention.links;
                convention.inNewTab += link.target == u"_blank" ? 1 : 0;
            }
        }
    }
    return convention;
}

} // namespace frontrow
