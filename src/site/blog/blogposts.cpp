// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogposts.h"

#include "base/atomicfile.h"
#include "base/parallel.h"
#include "base/sourcetext.h"
#include "site/blog/blogoverrides.h"
#include "site/jekyll/site.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace frontrow {

namespace {

constexpr qint64 largestReadPost = 1024 * 1024; ///< bytes
constexpr qsizetype postPortion = 8; ///< posts that a thread takes at a time

QStringView fileNameOf(const QString &path)
{
    return QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
}

std::optional<BlogPost> read(const QString &folder, const QString &file)
{
    const Result<RepoPath> path = RepoPath::parse(file);
    const Result<QByteArray> bytes = readFile(folder + u'/' + file, largestReadPost);
    const Result<SourceText> source = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
    if (!path || !source) {
        return std::nullopt;
    }
    FrontMatter frontMatter = FrontMatter::parse(source->text());
    return frontMatter.isReadable() ? std::optional(BlogPost{*path, std::move(frontMatter), source->text()})
                                    : std::nullopt;
}

} // namespace

QList<BlogPost> readBlogPosts(const QString &folder, qsizetype most)
{
    const Result<Site> site = openBlog(folder);
    return readBlogPosts(folder, BlogFiles::of(folder, site ? site->config() : SiteConfig()), most);
}

QList<BlogPost> readBlogPosts(const QString &folder, const BlogFiles &found, qsizetype most)
{
    QStringList files;
    for (const BlogFiles::File &file : found.files()) {
        if (file.kind != DocumentKind::Document) {
            files.append(QString::fromUtf8(found.path(file)));
        }
    }
    std::ranges::sort(files, std::greater(), &fileNameOf);
    files.resize(std::min(files.size(), most));

    std::vector<std::optional<BlogPost>> read(static_cast<size_t>(files.size()));
    inParallel(files.size(), postPortion,
        [&](qsizetype i) { read[static_cast<size_t>(i)] = frontrow::read(folder, files[i]); });
    QList<BlogPost> posts;
    for (std::optional<BlogPost> &post : read) {
        if (post) {
            posts.append(std::move(*post));
        }
    }
    return posts;
}

} // namespace frontrow
