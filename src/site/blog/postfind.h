// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textsearch.h"
#include "site/blog/blogindex.h"
#include "site/blog/postchange.h"

#include <QList>
#include <QString>

namespace frontrow {

/// One match in a post of a blog.
struct PostHit
{
    qsizetype line = 0; ///< from 1
    TextRange range = {}; ///< in the post's text
    QString excerpt = {}; ///< the line it stands in, of a long one what is around it
    TextRange inExcerpt = {};

    bool operator==(const PostHit &) const = default;
};

/// The matches in one post.
struct PostHits
{
    QString path; ///< from the site's folder on
    QString title;
    QList<PostHit> hits; ///< at most mostHitsOfPost
    bool isComplete = true; ///< there are no more, as far as is known

    bool operator==(const PostHits &) const = default;
};

inline constexpr qsizetype mostHitsOfPost = 200;

/// What is searched, besides the files.
struct PostFindRequest
{
    QString folder; ///< the folder of the site, absolute
    QList<IndexedPost> posts;
    SearchTerms terms;
    QString openPath; ///< the post that is open, from the site's folder on; its text is taken from here
    QString openText;
    quint64 openRevision = 0; ///< the revision of the open document, when it had that text
};

/// What replacing all matches would change.
struct PostReplacements
{
    QList<PostChanges> posts; ///< those with matches; the open one has no hash
    QStringList leftOut; ///< paths of posts in which a search would take too long
};

/// Searches all posts of \a request on all processors, in their order. Files above 1 MB, and those that are no text,
/// are left out. \a progress may stop it, which gives nothing. For worker threads.
[[nodiscard]] QList<PostHits> findInPosts(const PostFindRequest &request, ReadingProgress *progress = nullptr);

/// What stands for all matches of \a request by \a written (see TextSearch::replacement()). What would stay as it is
/// is left out, and files as in findInPosts(). For worker threads.
[[nodiscard]] PostReplacements replacementsInPosts(const PostFindRequest &request, const QString &written);

} // namespace frontrow
