// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportstore.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSet>

namespace frontrow {

namespace {

struct ExportStoreMessages
{
    Q_DECLARE_TR_FUNCTIONS(ExportStore)
};

constexpr qint64 largestManifest = 16LL * 1024 * 1024;
constexpr qint64 largestKept = 256LL * 1024 * 1024;
constexpr qsizetype keptRecords = 20;

/// The folder as it is on disk, so that one blog has one store however it was reached.
QString canonicalFolder(const QString &siteFolder)
{
    const QString canonical = QFileInfo(siteFolder).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(siteFolder).absoluteFilePath()) : canonical;
}

QString manifestFile(const QString &folder)
{
    return folder + QStringLiteral("/manifest.json");
}

QString recordsFolder(const QString &folder)
{
    return folder + QStringLiteral("/records");
}

QString bytesFolder(const QString &folder)
{
    return folder + QStringLiteral("/bytes");
}

QByteArray written(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

std::unexpected<Error> unkept(const QString &file, const QString &reason)
{
    return failure(Error::Kind::Unwritable,
        ExportStoreMessages::tr("What was in the blog could not be kept in “%1”: %2. Nothing was published. Check that "
                                "there is room on the "
                                "disk and that you may write there.")
            .arg(file, reason));
}

} // namespace

ContentHash ExportManifest::hashAt(const RepoPath &path) const
{
    return m_hashes.value(path.toString());
}

std::optional<RepoPath> ExportManifest::placeOf(const QString &source) const
{
    const Result<RepoPath> place = RepoPath::parse(m_places.value(source));
    return place ? std::optional(*place) : std::nullopt;
}

void ExportManifest::record(const RepoPath &path, const ContentHash &hash)
{
    if (hash.isNull()) {
        m_hashes.remove(path.toString());
    } else {
        m_hashes.insert(path.toString(), hash);
    }
}

void ExportManifest::recordPlace(const QString &source, const RepoPath &path)
{
    m_places.insert(source, path.toString());
}

QJsonObject ExportManifest::toJson() const
{
    QJsonObject files;
    for (auto entry = m_hashes.begin(); entry != m_hashes.end(); ++entry) {
        files.insert(entry.key(), entry.value().toHex());
    }
    QJsonObject places;
    for (auto entry = m_places.begin(); entry != m_places.end(); ++entry) {
        places.insert(entry.key(), entry.value());
    }
    return {{QStringLiteral("files"), files}, {QStringLiteral("posts"), places}};
}

std::optional<ExportManifest> ExportManifest::fromJson(const QJsonObject &object)
{
    ExportManifest manifest;
    bool isGood = object[u"files"].isObject() && object[u"posts"].isObject();
    const QJsonObject files = object[u"files"].toObject();
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        const ContentHash hash = ContentHash::fromHex(entry.value().toString());
        isGood = isGood && RepoPath::parse(entry.key()) && !hash.isNull();
        manifest.m_hashes.insert(entry.key(), hash);
    }
    const QJsonObject places = object[u"posts"].toObject();
    for (auto entry = places.begin(); entry != places.end(); ++entry) {
        isGood = isGood && RepoPath::parse(entry.value().toString());
        manifest.m_places.insert(entry.key(), entry.value().toString());
    }
    return isGood ? std::optional(manifest) : std::nullopt;
}

QJsonObject ExportRecord::toJson() const
{
    QJsonArray list;
    for (const RecordedFile &file : files) {
        list.append(
            QJsonObject{{QStringLiteral("path"), file.path.toString()}, {QStringLiteral("before"), file.before.toHex()},
                {QStringLiteral("after"), file.after.toHex()}, {QStringLiteral("wasOurs"), file.wasOurs}});
    }
    return {{QStringLiteral("id"), id}, {QStringLiteral("time"), time.toString(Qt::ISODateWithMs)},
        {QStringLiteral("title"), title}, {QStringLiteral("source"), source}, {QStringLiteral("post"), post.toString()},
        {QStringLiteral("url"), url}, {QStringLiteral("files"), list}, {QStringLiteral("branch"), branch},
        {QStringLiteral("commit"), commit}, {QStringLiteral("formerCommit"), formerCommit},
        {QStringLiteral("formerBranch"), formerBranch},
        {QStringLiteral("formerEntries"), QString::fromLatin1(formerEntries.toBase64())},
        {QStringLiteral("pushedTo"), pushedTo}, {QStringLiteral("isUndone"), isUndone},
        {QStringLiteral("isUndo"), isUndo}};
}

std::optional<ExportRecord> ExportRecord::fromJson(const QJsonObject &object)
{
    const Result<RepoPath> post = RepoPath::parse(object[u"post"].toString());
    const QDateTime time = QDateTime::fromString(object[u"time"].toString(), Qt::ISODateWithMs);
    if (!post || !time.isValid() || object[u"id"].toString().isEmpty()) {
        return std::nullopt;
    }
    ExportRecord record{.id = object[u"id"].toString(),
        .time = time,
        .title = object[u"title"].toString(),
        .source = object[u"source"].toString(),
        .post = *post,
        .url = object[u"url"].toString(),
        .files = {},
        .branch = object[u"branch"].toString(),
        .commit = object[u"commit"].toString(),
        .formerCommit = object[u"formerCommit"].toString(),
        .formerBranch = object[u"formerBranch"].toString(),
        .formerEntries = QByteArray::fromBase64(object[u"formerEntries"].toString().toLatin1()),
        .pushedTo = object[u"pushedTo"].toString(),
        .isUndone = object[u"isUndone"].toBool(),
        .isUndo = object[u"isUndo"].toBool()};
    for (const QJsonValue &value : object[u"files"].toArray()) {
        const Result<RepoPath> path = RepoPath::parse(value[u"path"].toString());
        if (!path) {
            return std::nullopt;
        }
        record.files.append({*path, ContentHash::fromHex(value[u"before"].toString()),
            ContentHash::fromHex(value[u"after"].toString()), value[u"wasOurs"].toBool()});
    }
    return record;
}

ExportStore::ExportStore(const QString &folder, const QString &siteFolder, FileOps &ops)
    : m_siteFolder(canonicalFolder(siteFolder))
    , m_folder(QDir(folder).absoluteFilePath(ContentHash::of(m_siteFolder.toUtf8()).toHex().first(16)))
    , m_ops(&ops)
{
}

QString ExportStore::journal() const
{
    return m_folder + QStringLiteral("/journal.json");
}

Result<std::shared_ptr<QLockFile>> ExportStore::lock() const
{
    if (!QDir().mkpath(recordsFolder(m_folder)) || !QDir().mkpath(bytesFolder(m_folder))) {
        return failure(Error::Kind::Unwritable,
            ExportStoreMessages::tr(
                "The folder “%1” for the list of what was published could not be made. Check that you may write "
                "there.")
                .arg(m_folder));
    }
    auto lock = std::make_shared<QLockFile>(m_folder + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // held as long as its process lives
    if (!lock->tryLock() && lock->error() != QLockFile::LockFailedError) {
        return failure(Error::Kind::Unwritable,
            ExportStoreMessages::tr(
                "“%1” cannot be written, so nothing was published. Check that there is room on the disk and that "
                "you may write there.")
                .arg(m_folder));
    }
    if (!lock->isLocked()) {
        qint64 process = 0;
        QString host;
        QString program;
        lock->getLockInfo(&process, &host, &program);
        return failure(Error::Kind::Conflict,
            ExportStoreMessages::tr(
                "Another publishing to this blog is under way (%1, process %2). Wait for it, then publish again.")
                .arg(program)
                .arg(process));
    }
    sweepLeftovers(m_folder);
    return lock;
}

Result<ExportManifest> ExportStore::manifest() const
{
    const QString file = manifestFile(m_folder);
    if (!QFileInfo::exists(file)) {
        return ExportManifest();
    }
    const Result<QByteArray> bytes = readFile(file, largestManifest);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const std::optional<ExportManifest> manifest = ExportManifest::fromJson(QJsonDocument::fromJson(*bytes).object());
    if (!manifest) {
        return failure(Error::Kind::Malformed,
            ExportStoreMessages::tr(
                "The list of what was published, “%1”, is damaged. Remove it; Frontrow then asks before it "
                "replaces a file of the blog.")
                .arg(file));
    }
    return *manifest;
}

Result<void> ExportStore::save(const ExportManifest &manifest) const
{
    QJsonObject object = manifest.toJson();
    object.insert(QStringLiteral("site"), m_siteFolder); // for people who look
    return replaceFile(manifestFile(m_folder), written(object), *m_ops);
}

QList<ExportRecord> ExportStore::records() const
{
    QList<ExportRecord> records;
    for (const QFileInfo &file : QDir(recordsFolder(m_folder))
             .entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const QByteArray bytes = readFile(file.filePath(), largestManifest).value_or(QByteArray());
        if (const std::optional<ExportRecord> record =
                ExportRecord::fromJson(QJsonDocument::fromJson(bytes).object())) {
            records.append(*record);
        }
    }
    return records;
}

Result<void> ExportStore::save(const ExportRecord &record) const
{
    const QString file = QStringLiteral("%1/%2.json").arg(recordsFolder(m_folder), record.id);
    if (const Result<void> saved = replaceFile(file, written(record.toJson()), *m_ops); !saved) {
        return std::unexpected(saved.error());
    }
    prune();
    return {};
}

void ExportStore::prune() const
{
    const QList<ExportRecord> all = records();
    QSet<QString> needed;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i >= keptRecords) {
            QFile::remove(QStringLiteral("%1/%2.json").arg(recordsFolder(m_folder), all[i].id));
            continue;
        }
        for (const RecordedFile &file : all[i].files) {
            needed.insert(file.before.toHex());
            if (file.path == all[i].post) {
                needed.insert(file.after.toHex()); // what readers have
            }
        }
    }
    const QDir bytes(bytesFolder(m_folder));
    for (const QString &name : bytes.entryList(QDir::Files)) {
        if (!needed.contains(name)) {
            QFile::remove(bytes.filePath(name));
        }
    }
}

QString ExportStore::bytesFile(const ContentHash &hash) const
{
    return bytesFolder(m_folder) + u'/' + hash.toHex();
}

Result<void> ExportStore::keep(const QByteArray &bytes, Flush flush) const
{
    const ContentHash hash = ContentHash::of(bytes);
    const QString file = bytesFile(hash);
    if (QFileInfo::exists(file) && this->bytes(hash)) { // a power cut may have left a part of what was not flushed
        return {};
    }
    if (flush == Flush::Now) {
        return replaceFile(file, bytes, *m_ops);
    }
    const QString fresh = unusedNameBeside(file);
    if (const Result<void> written = writeNew(*m_ops, fresh, file, bytes, flush); !written) {
        return unkept(file, written.error().message);
    }
    if (const int renamed = m_ops->rename(QFile::encodeName(fresh), QFile::encodeName(file)); renamed < 0) {
        QFile::remove(fresh);
        return unkept(file, systemReason(renamed));
    }
    return {};
}

Result<QByteArray> ExportStore::bytes(const ContentHash &hash) const
{
    Result<QByteArray> bytes = readFile(bytesFile(hash), largestKept);
    if (bytes && ContentHash::of(*bytes) != hash) {
        return failure(Error::Kind::Unreadable,
            ExportStoreMessages::tr("“%1” is damaged, so it cannot be put back.").arg(bytesFile(hash)));
    }
    return bytes;
}

} // namespace frontrow
