// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/postlocation.h"

#include "workspace/blog/sampleblog.h"

#include <QFileInfo>

namespace frontrow {

namespace {

bool isSameFolder(const QString &one, const QString &other)
{
    const QString there = one.isEmpty() ? QString() : QFileInfo(one).canonicalFilePath();
    return !there.isEmpty() && there == QFileInfo(other).canonicalFilePath();
}

} // namespace

PostLocation PostLocation::untitled(const QString &key, const QString &goesTo)
{
    return {.kind = Kind::Untitled, .key = key, .goesTo = goesTo};
}

PostLocation PostLocation::recovered(const QString &key, const QString &formerFile, const QString &goesTo)
{
    const QString around = formerFile.isEmpty() ? QString() : Site::folderAbove(formerFile).value_or(QString());
    return {.kind = Kind::Recovered,
        .key = key,
        .formerFile = formerFile,
        .goesTo = around.isEmpty() || isSameFolder(around, sampleBlogFolder()) ? goesTo : around};
}

PostLocation PostLocation::ofFile(const QString &file, const QString &goesTo)
{
    PostLocation location{.kind = Kind::Loose, .file = QFileInfo(file).absoluteFilePath(), .goesTo = goesTo};
    if (const std::optional<QString> around = Site::folderAbove(location.file)) {
        location.kind = isSameFolder(*around, sampleBlogFolder()) ? Kind::Sample : Kind::InBlog;
        location.around = *around;
    }
    return location;
}

bool PostLocation::followsExportTo(const QString &siteFolder) const
{
    return kind == Kind::InBlog ? isSameFolder(around, siteFolder) : isOpen() && !hasFile();
}

} // namespace frontrow
