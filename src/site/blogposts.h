// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/repopath.h"
#include "post/frontmatter.h"

#include <QList>
#include <QString>

namespace frontrow {

/// A post of a blog, as far as it is read to learn from it.
struct BlogPost
{
    RepoPath file; ///< from the site's folder on
    FrontMatter frontMatter;
};

/// The posts and drafts of the site in \a folder (Jekyll: `_posts` and `_drafts`, at the top and in any folder whose
/// name does not start with '_' or '.'; subfolders included), newest file name first, at most \a most of them. Files
/// above 1 MB, unreadable ones and those whose front matter has errors are left out. Symbolic links are not followed.
[[nodiscard]] QList<BlogPost> readBlogPosts(const QString &folder, qsizetype most = 5'000);

} // namespace frontrow
