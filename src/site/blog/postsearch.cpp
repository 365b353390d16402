// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/postsearch.h"

#include "base/wordsearch.h"

namespace frontrow {

QList<qsizetype> findPosts(const QList<IndexedPost> &posts, const QString &query)
{
    return findByWords(
        posts.size(),
        [&posts](qsizetype place) {
            const IndexedPost &post = posts[place];
            return QStringList{post.title, post.path.sliced(post.path.lastIndexOf(u'/') + 1)};
        },
        query);
}

} // namespace frontrow
