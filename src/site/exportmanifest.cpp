// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/atomicfile.h"
#include "site/export.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ExportManifest)
};

constexpr qint64 largestManifest = 16LL * 1024 * 1024;
const QString siteKey = QStringLiteral("site");
const QString filesKey = QStringLiteral("files");

/// The folder as it is on disk, so that one blog has one manifest however it was reached.
QString canonicalFolder(const QString &siteFolder)
{
    const QString canonical = QFileInfo(siteFolder).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(siteFolder).absoluteFilePath()) : canonical;
}

QString manifestFile(const QString &store, const QString &siteFolder)
{
    const QString name = ContentHash::of(canonicalFolder(siteFolder).toUtf8()).toHex();
    return QDir(store).filePath(name + QStringLiteral(".json"));
}

} // namespace

Result<ExportManifest> ExportManifest::load(const QString &store, const QString &siteFolder)
{
    const QString file = manifestFile(store, siteFolder);
    const Result<ContentHash> present = hashOfFile(file, largestManifest);
    if (!present) {
        return std::unexpected(present.error());
    }
    if (present->isNull()) {
        return ExportManifest();
    }
    const Result<QByteArray> bytes = readFile(file, largestManifest);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
    const QJsonObject files = root.value(filesKey).toObject();
    bool isGood = root.value(siteKey).isString() && root.value(filesKey).isObject();
    ExportManifest manifest;
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        const Result<RepoPath> path = RepoPath::parse(entry.key());
        const ContentHash hash = ContentHash::fromHex(entry.value().toString());
        isGood = isGood && path && !hash.isNull();
        manifest.m_hashes.insert(entry.key(), hash);
    }
    if (!isGood) {
        return failure(Error::Kind::Malformed,
            Messages::tr("The list of what was exported, “%1”, is damaged. Remove it; Frontrow then asks before it "
                         "replaces a file of the blog.")
                .arg(file));
    }
    return manifest;
}

Result<void> ExportManifest::save(const QString &store, const QString &siteFolder) const
{
    if (!QDir().mkpath(store)) {
        return failure(Error::Kind::Unwritable,
            Messages::tr(
                "The folder “%1” for the list of what was exported could not be made. Check that you may write "
                "there.")
                .arg(store));
    }
    QJsonObject files;
    for (auto entry = m_hashes.begin(); entry != m_hashes.end(); ++entry) {
        files.insert(entry.key(), entry.value().toHex());
    }
    const QJsonObject root{{siteKey, canonicalFolder(siteFolder)}, {filesKey, files}};
    return replaceFile(manifestFile(store, siteFolder), QJsonDocument(root).toJson());
}

ContentHash ExportManifest::hashAt(const RepoPath &path) const
{
    return m_hashes.value(path.toString());
}

void ExportManifest::record(const RepoPath &path, const ContentHash &hash)
{
    m_hashes.insert(path.toString(), hash);
}

} // namespace frontrow
