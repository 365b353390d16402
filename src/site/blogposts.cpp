// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blogposts.h"

#include "base/atomicfile.h"
#include "base/sourcetext.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <functional>

namespace frontrow {

namespace {

constexpr qint64 largestPost = 1024 * 1024; ///< bytes
constexpr int deepestFolder = 4; ///< of category folders that hold a `_posts` of their own

bool isPostFile(const QString &name)
{
    return name.endsWith(QLatin1StringView(".md")) || name.endsWith(QLatin1StringView(".markdown"));
}

void collectFiles(const QString &folder, QStringList &files)
{
    QDirIterator each(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        if (const QString path = each.next(); isPostFile(path)) {
            files.append(path);
        }
    }
}

void collectFolders(const QDir &folder, int depth, QStringList &files)
{
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (name == u"_posts" || name == u"_drafts") {
            collectFiles(folder.filePath(name), files);
        } else if (!name.startsWith(u'_') && !name.startsWith(u'.') && name != u"node_modules" && depth > 0) {
            collectFolders(QDir(folder.filePath(name)), depth - 1, files);
        }
    }
}

QString fileNameOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

} // namespace

QList<BlogPost> readBlogPosts(const QString &folder, qsizetype most)
{
    QStringList files;
    collectFolders(QDir(folder), deepestFolder, files);
    std::ranges::sort(files, std::greater(), &fileNameOf);
    files.resize(std::min(files.size(), most));

    QList<BlogPost> posts;
    const QDir root(folder);
    for (const QString &file : std::as_const(files)) {
        const Result<RepoPath> path = RepoPath::parse(root.relativeFilePath(file));
        const Result<QByteArray> bytes = readFile(file, largestPost);
        if (!path || !bytes) {
            continue;
        }
        const Result<SourceText> source = SourceText::decode(*bytes);
        if (!source) {
            continue;
        }
        FrontMatter frontMatter = FrontMatter::parse(source->text());
        if (frontMatter.isReadable()) {
            posts.append({*path, std::move(frontMatter)});
        }
    }
    return posts;
}

} // namespace frontrow
