// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/repopath.h"
#include "post/frontmatter/frontmatter.h"
#include "site/blog/blogfiles.h"

#include <QList>
#include <QString>

namespace frontrow {

/// A post of a blog, as far as it is read to learn from it.
struct BlogPost
{
    RepoPath file; ///< from the site's folder on
    FrontMatter frontMatter;
    QString text; ///< the whole, lines ending in '\n'
};

/// How many of the newest posts a new one is made like.
inline constexpr qsizetype postsToFollow = 20;

/// The posts and drafts of the site in \a folder, as BlogFiles finds them, newest file name first, at most \a most of
/// them. Files above 1 MB, unreadable ones and those whose front matter has errors are left out. Reads on all
/// processors.
[[nodiscard]] QList<BlogPost> readBlogPosts(const QString &folder, qsizetype most = 5'000);
/// The same where the blog's \a files are known, so that its folders are not gone through again.
[[nodiscard]] QList<BlogPost> readBlogPosts(const QString &folder, const BlogFiles &files, qsizetype most);

} // namespace frontrow
