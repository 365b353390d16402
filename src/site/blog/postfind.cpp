// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/postfind.h"

#include "base/atomicfile.h"
#include "base/parallel.h"
#include "base/sourcetext.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace frontrow {

namespace {

constexpr qint64 largestSearchedFile = 1024 * 1024; // bytes

/// A text that is searched.
struct SearchedText
{
    QString text;
    ContentHash hash = {}; ///< the hash of its file; null for the open post, and where it is not asked for
};

/// Nothing where nothing can be found.
std::optional<SearchedText> textOf(
    const PostFindRequest &request, const IndexedPost &post, const TextSearch &search, bool needsHash)
{
    if (post.path == request.openPath) {
        return SearchedText{request.openText};
    }
    const Result<QByteArray> bytes = readFile(request.folder + u'/' + post.path, largestSearchedFile);
    if (!bytes || !search.mayBeIn(*bytes)) {
        return std::nullopt;
    }
    const Result<SourceText> source = SourceText::decode(*bytes);
    if (!source) {
        return std::nullopt;
    }
    return SearchedText{source->text(), needsHash ? ContentHash::of(*bytes) : ContentHash()};
}

PostHit hitOf(QStringView text, TextRange match, qsizetype line)
{
    constexpr qsizetype around = 60; // letters of a line that are shown on each side
    const qsizetype lineStart = match.start == 0 ? 0 : text.lastIndexOf(u'\n', match.start - 1) + 1;
    const qsizetype newline = text.indexOf(u'\n', match.start);
    const qsizetype lineEnd = newline < 0 ? text.size() : newline;
    const qsizetype start = std::max(lineStart, match.start - around);
    const qsizetype end = std::min(lineEnd, match.end() + around);
    const TextRange shown{match.start - start, std::min(match.end(), lineEnd) - match.start};
    return {line, match, text.sliced(start, std::max<qsizetype>(0, end - start)).toString(), shown};
}

PostHits hitsIn(const PostFindRequest &request, const IndexedPost &post, const TextSearch &search)
{
    const std::optional<SearchedText> searched = textOf(request, post, search, false);
    if (!searched) {
        return {post.path, post.title, {}, true};
    }
    const QString &text = searched->text;
    const SearchResult found = search.find(text, {0, text.size()}, mostHitsOfPost);
    PostHits hits{post.path, post.title, {}, found.isComplete};
    qsizetype line = 1;
    qsizetype at = 0;
    for (const TextRange &match : found.matches) {
        line += QStringView(text).sliced(at, match.start - at).count(u'\n');
        at = match.start;
        hits.hits.append(hitOf(text, match, line));
    }
    return hits;
}

/// Nothing where the search took too long.
std::optional<PostChanges> replacementsIn(
    const PostFindRequest &request, const IndexedPost &post, const TextSearch &search, const QString &written)
{
    constexpr qsizetype most = 1'000'000; // matches
    const std::optional<SearchedText> searched = textOf(request, post, search, true);
    if (!searched) {
        return PostChanges{post.path, post.title, {}, {}};
    }
    const QString &text = searched->text;
    const SearchResult found = search.find(text, {0, text.size()}, most);
    if (!found.isComplete) {
        return std::nullopt;
    }
    TextEdits edits;
    for (const TextRange &match : found.matches) {
        const QString replacement = search.replacement(text, match, written);
        if (slice(text, match) != replacement) {
            edits.append({match, replacement});
        }
    }
    return PostChanges{post.path, post.title, searched->hash, changesOf(text, edits)};
}

} // namespace

QList<PostHits> findInPosts(const PostFindRequest &request, ReadingProgress *progress)
{
    const TextSearch search(request.terms);
    const qsizetype count = search.isEmpty() ? 0 : request.posts.size();
    std::vector<PostHits> found(static_cast<std::size_t>(count));
    constexpr qsizetype portion = 16;
    inParallel(count, portion, [&](qsizetype i) {
        if (progress == nullptr || !progress->isCancelled) {
            found[static_cast<std::size_t>(i)] = hitsIn(request, request.posts[i], search);
        }
    });
    QList<PostHits> hits;
    const bool isStopped = progress != nullptr && progress->isCancelled;
    for (PostHits &each : found) {
        if (!isStopped && (!each.hits.isEmpty() || !each.isComplete)) {
            hits.append(std::move(each));
        }
    }
    return hits;
}

PostReplacements replacementsInPosts(const PostFindRequest &request, const QString &written)
{
    const TextSearch search(request.terms);
    const qsizetype count = search.isEmpty() ? 0 : request.posts.size();
    std::vector<std::optional<PostChanges>> found(static_cast<std::size_t>(count));
    constexpr qsizetype portion = 16;
    inParallel(count, portion, [&](qsizetype i) {
        found[static_cast<std::size_t>(i)] = replacementsIn(request, request.posts[i], search, written);
    });
    PostReplacements replacements;
    for (qsizetype i = 0; i < count; ++i) {
        const std::optional<PostChanges> &each = found[static_cast<std::size_t>(i)];
        if (!each) {
            replacements.leftOut.append(request.posts[i].path);
        } else if (!each->changes.isEmpty()) {
            replacements.posts.append(*each);
        }
    }
    return replacements;
}

} // namespace frontrow
