// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogposts.h"

#include <QDate>
#include <QList>
#include <QString>

namespace frontrow {

/// What a new post begins with where there is no blog to learn from: the keys that every report has.
/// \param layout such as "post"
[[nodiscard]] QString plainNewPost(const QString &title, QDate today, const QString &layout);

/// What a new post begins with that is like the first of \a posts (at least one, the newest first): its keys in their
/// order, and its table of contents (tableOfContentsIn()). Of the values those stay that a blog says again and again:
/// what more than half of \a posts with the key have, what is true or false, the layout, and the header with image and
/// credit. Title and dates become \a title and \a today; tags, excerpt and what else was about that post are empty;
/// keys that hold its addresses (`permalink`, `redirect_from`, `slug` and their like) are left out.
[[nodiscard]] QString newPostLike(const QList<BlogPost> &posts, const QString &title, QDate today);

/// What a new post of the blog in \a siteFolder begins with: newPostLike() those of \a newest that are no drafts, else
/// plainNewPost(), with the layout that its author chose (BlogOverrides), else such a post has, else one that the blog
/// has; the plain one for an empty \a siteFolder.
/// \param newest of its posts (readBlogPosts())
[[nodiscard]] QString newPostOf(
    const QString &siteFolder, const QList<BlogPost> &newest, const QString &title, QDate today);

/// \a post with the value of its title in double quotes, so that a title typed between them is text whatever it has of
/// YAML's signs but '"' and '\\'. As it was where the title is in quotes already, is missing, or has one of those two.
[[nodiscard]] QString withQuotedTitle(const QString &post);

} // namespace frontrow
