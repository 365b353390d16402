// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/linkconvention.h"

#include "site/blog/postlink.h"

namespace frontrow {

LinkConvention linkConventionOf(const QStringList &posts, const QString &siteUrl)
{
    LinkConvention convention;
    for (const QString &post : posts) {
        for (const PostLink &link : postLinks(post, readBody(post))) {
            if (isToOtherHost(link.address, siteUrl)) {
                ++convention.links;
                convention.inNewTab += link.target == u"_blank" ? 1 : 0;
            }
        }
    }
    return convention;
}

} // namespace frontrow
