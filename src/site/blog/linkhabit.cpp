// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/linkhabit.h"

#include "site/blog/postlink.h"
#include "site/text/prose.h"

namespace frontrow {

LinkHabit linkHabitOf(const QStringList &posts, const QString &siteUrl)
{
    LinkHabit habit;
    for (const QString &post : posts) {
        for (const PostLink &link : postLinks(proseOf(post))) {
            if (isToOtherHost(link.address, siteUrl)) {
                ++habit.links;
                habit.inNewTab += link.target == u"_blank" ? 1 : 0;
            }
        }
    }
    return habit;
}

} // namespace frontrow
