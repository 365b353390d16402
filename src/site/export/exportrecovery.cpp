// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportrecovery.h"

#include "site/git/gitcommit.h"
#include "site/git/gitindex.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

namespace frontrow {

namespace {

struct ExportRecoveryMessages
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)
};

void takeUp(const ExportRecord &record, ExportManifest &manifest)
{
    const bool isExport = !record.isUndo && !record.url.isEmpty(); // and no rewrite of what there was
    for (const RecordedFile &file : record.files) {
        const bool isOurs = isExport || file.wasOurs;
        manifest.record(file.path, isOurs ? file.after : ContentHash());
    }
    if (!record.source.isEmpty() && !record.isUndo) {
        manifest.recordPlace(record.source, record.post);
    }
}

/// Whether the commit that \a metadata speaks of is on its branch, or gone from it; if so, the index follows, too.
/// Fails when the repository cannot be asked.
Result<bool> isGitDone(const QString &siteFolder, const ExportMetadata &metadata, const ExportStore &store)
{
    const Result<std::optional<GitRepository>> repository = GitRepository::around(siteFolder);
    if (!repository || !*repository) {
        return repository
            ? failure(Error::Kind::Unreadable,
                  ExportRecoveryMessages::tr(
                      "The last publishing of “%1” was interrupted, and the repository of “%2” is gone, so nobody "
                      "can say how far it came. Put the repository back, then open the post again.")
                      .arg(metadata.record.title, siteFolder))
            : std::unexpected(repository.error());
    }
    if (metadata.takenBack) { // all files are in place
        const MadeCommit made = madeCommit(*metadata.takenBack);
        removeOwnLocks(**repository, made.formerCommit, QStringLiteral("refs/heads/") + made.branch, store.folder(),
            QFileInfo(store.journal()).lastModified());
        return takeBack(**repository, made, store.folder()).has_value();
    }
    removeOwnLocks(
        **repository, metadata.commit, metadata.reference, store.folder(), QFileInfo(store.journal()).lastModified());
    if (!isOnBranch(**repository, metadata.commit, metadata.reference)) {
        return false;
    }
    if (const Result<void> followed = followInIndex(**repository, metadata.entries, store.folder()); !followed) {
        return std::unexpected(followed.error());
    }
    return true;
}

/// The manifest and the record say from now on what \a record says.
Result<void> save(const ExportStore &store, const ExportRecord &record)
{
    Result<ExportManifest> manifest = store.manifest();
    if (!manifest) {
        return std::unexpected(manifest.error());
    }
    takeUp(record, *manifest);
    if (const Result<void> saved = store.save(*manifest); !saved) {
        return std::unexpected(saved.error());
    }
    return store.save(record);
}

} // namespace

QJsonObject ExportMetadata::toJson() const
{
    return {{QStringLiteral("record"), record.toJson()}, {QStringLiteral("commit"), commit},
        {QStringLiteral("reference"), reference}, {QStringLiteral("entries"), QString::fromLatin1(entries.toBase64())},
        {QStringLiteral("takenBack"), takenBack ? QJsonValue(takenBack->toJson()) : QJsonValue()},
        {QStringLiteral("isDone"), isDone}};
}

std::optional<ExportMetadata> ExportMetadata::fromJson(const QJsonObject &object)
{
    const std::optional<ExportRecord> record = ExportRecord::fromJson(object[u"record"].toObject());
    if (!record) {
        return std::nullopt;
    }
    return ExportMetadata{.record = *record,
        .commit = object[u"commit"].toString(),
        .reference = object[u"reference"].toString(),
        .entries = QByteArray::fromBase64(object[u"entries"].toString().toLatin1()),
        .takenBack = ExportRecord::fromJson(object[u"takenBack"].toObject()),
        .isDone = object[u"isDone"].toBool()};
}

MadeCommit madeCommit(const ExportRecord &record)
{
    return {record.commit, record.branch, record.formerCommit, record.formerBranch, record.formerEntries};
}

Result<void> finishExport(const ExportStore &store, const ExportRecord &record, Transaction &transaction)
{
    if (const Result<void> saved = save(store, record); !saved) {
        transaction.detach();
        return std::unexpected(saved.error());
    }
    transaction.commit();
    return {};
}

Result<std::optional<QString>> putExportRight(const QString &siteFolder, const ExportStore &store, FileOps &ops)
{
    Result<std::optional<Transaction>> left = Transaction::resume(store.journal(), ops);
    if (!left) {
        return std::unexpected(left.error());
    }
    if (!*left) {
        return std::nullopt;
    }
    Transaction &transaction = **left;
    const std::optional<ExportMetadata> metadata = ExportMetadata::fromJson(transaction.metadata());
    const Result<bool> isDone = metadata && (!metadata->commit.isEmpty() || metadata->takenBack)
        ? isGitDone(siteFolder, *metadata, store)
        : Result<bool>(metadata && metadata->isDone);
    if (!isDone) {
        transaction.detach();
        return std::unexpected(isDone.error());
    }
    const QString title = metadata ? metadata->record.title : QString();
    if (*isDone) {
        if (const Result<void> finished = finishExport(store, metadata->record, transaction); !finished) {
            return std::unexpected(finished.error());
        }
        return ExportRecoveryMessages::tr(
            "The last publishing of “%1” was interrupted after all was written; it is finished now.")
            .arg(title);
    }
    if (const Result<void> undone = transaction.undo(); !undone) {
        return std::unexpected(undone.error());
    }
    return ExportRecoveryMessages::tr("The last publishing of “%1” was interrupted; the blog is as it was before it.")
        .arg(title);
}

Result<std::optional<QString>> recoverExport(const QString &siteFolder, const QString &stores, FileOps &ops)
{
    const ExportStore store(stores, siteFolder, ops);
    if (!QFileInfo::exists(store.journal())) {
        return std::nullopt;
    }
    const auto lock = store.lock();
    return lock ? putExportRight(siteFolder, store, ops) : std::nullopt;
}

} // namespace frontrow
