// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/rewrite.h"

#include "base/atomicfile.h"
#include "site/export/exportrecovery.h"

#include <QCoreApplication>

namespace frontrow {

namespace {

struct RewriteMessages
{
    Q_DECLARE_TR_FUNCTIONS(Rewrite)
};

constexpr qint64 largestRewritten = 256LL * 1024 * 1024; // bytes

Result<ExportFile> rewritten(const QString &siteFolder, const PostChanges &changes)
{
    const Result<RepoPath> path = RepoPath::parse(changes.path);
    const Result<QString> file = path ? siteFile(siteFolder, *path) : std::unexpected(path.error());
    const Result<QByteArray> bytes = file ? readFile(*file, largestRewritten) : std::unexpected(file.error());
    const Result<SourceText> source = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
    if (!source) {
        return std::unexpected(source.error());
    }
    const ContentHash before = ContentHash::of(*bytes);
    if (before != changes.found) {
        return failure(Error::Kind::Conflict,
            RewriteMessages::tr("“%1” has changed since it was looked at, so nothing was written. Look again.")
                .arg(changes.path));
    }
    const QByteArray after = source->edited(changes.edits()).encode();
    return ExportFile{*path, ExportFile::Action::Update, after, before, ContentHash::of(after)};
}

} // namespace

Result<ExportPlan> planRewrite(const QString &siteFolder, const QList<PostChanges> &changes, const QString &title)
{
    QList<ExportFile> files;
    for (const PostChanges &each : changes) {
        const Result<ExportFile> file = rewritten(siteFolder, each);
        if (!file) {
            return std::unexpected(file.error());
        }
        files.append(*file);
    }
    if (files.isEmpty()) {
        return failure(Error::Kind::Refused, RewriteMessages::tr("Nothing is to be changed."));
    }
    return ExportPlan{.post = files.constFirst().path, .siteFolder = siteFolder, .title = title, .files = files};
}

Result<ExportOutcome> rewritePosts(
    const QString &siteFolder, const QList<PostChanges> &changes, const QString &title, const QString &stores)
{
    if (const auto recovered = recoverExport(siteFolder, stores); !recovered) {
        return std::unexpected(recovered.error());
    }
    const Result<ExportPlan> plan = planRewrite(siteFolder, changes, title);
    return plan ? carryOut(*plan, {}, stores) : std::unexpected(plan.error());
}

} // namespace frontrow
