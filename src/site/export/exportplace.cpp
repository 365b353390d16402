// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportplace.h"

#include "site/jekyll/pageaddress.h"
#include "site/jekyll/postdate.h"

#include <QFileInfo>

namespace frontrow {

namespace {

Result<ExportPlace> asExportPlace(const Result<RepoPath> &path)
{
    return path ? Result<ExportPlace>(ExportPlace{*path}) : std::unexpected(path.error());
}

} // namespace

Result<ExportPlace> choosePlace(const ExportRequest &request, const std::optional<RepoPath> &present,
    const FrontMatter &frontMatter, const SiteConfig &config)
{
    const auto addressAt = [&](const QString &fileName) {
        return PageAddress::ofPost(frontMatter, fileName, config, request.now.date());
    };
    const QString inSite = present ? present->toString() : QString();
    const QString ownName = QFileInfo(request.postFile).fileName();
    const std::optional<QString> beforeDrafts = targetFolder(inSite, QStringLiteral("_drafts"));
    const std::optional<QString> beforePosts = targetFolder(inSite, QStringLiteral("_posts"));
    const PageAddress fresh = addressAt(ownName.section(u'.', 0, -2).isEmpty() ? QString() : ownName);
    const QString folder = beforeDrafts.value_or(beforePosts.value_or(QString()));
    const QString ending = present ? u'.' + ownName.section(u'.', -1) : QStringLiteral(".md");
    if (request.options.target == ExportOptions::Target::Drafts) {
        return asExportPlace(beforeDrafts
                ? *present
                : RepoPath::parse(folder + QStringLiteral("_drafts/") + fresh.fileSlug().toString() + ending));
    }
    const Result<RepoPath> named = RepoPath::parse(QStringLiteral("%1_posts/%2-%3%4")
            .arg(folder, fresh.date.toString(Qt::ISODate), fresh.fileSlug().toString(), ending));
    if (!named || !beforePosts || addressAt(inSite).path != inSite) {
        return asExportPlace(named);
    }
    // The folders below `_posts` are the author's own order.
    const Result<RepoPath> better = RepoPath::parse(present->folder() + u'/' + named->fileName());
    if (!better) {
        return std::unexpected(better.error());
    }
    const bool isNamedAsAsked = dateInFileName(ownName) == fresh.date
        && (frontMatter.value(u"slug").toString().isEmpty() || *better == *present);
    const std::optional<RepoPath> betterName = isNamedAsAsked ? std::nullopt : std::optional(*better);
    return ExportPlace{request.options.followsName ? betterName.value_or(*present) : *present, betterName};
}

std::optional<QString> targetFolder(const QString &path, const QString &target)
{
    const qsizetype at = (u'/' + path).indexOf(u'/' + target + u'/');
    return at < 0 ? std::nullopt : std::optional(path.first(at));
}

} // namespace frontrow
