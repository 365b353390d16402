// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/stagingstore.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(StagingStore)
};

/// What a file of the store may end with; anything else there is a temporary file or not ours.
const QStringList &namePatterns()
{
    static const QStringList patterns{
        QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.gif"), QStringLiteral("*.webp")};
    return patterns;
}

RepoPath pathOf(const RepoPath &folder, const Slug &name, PictureFormat format)
{
    const QString text = QStringLiteral("%1/%2.%3").arg(folder.toString(), name.toString(), fileSuffix(format));
    return RepoPath::parse(text).value(); // a folder, a slug and a suffix always make a path
}

} // namespace

StagingStore::StagingStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<StagedPicture> StagingStore::stage(const Picture &picture, const QString &folder, const Slug &name,
    const std::function<bool(const RepoPath &)> &isTaken)
{
    const Result<RepoPath> target = RepoPath::parse(folder);
    if (!target) {
        return std::unexpected(target.error());
    }
    const QList<RepoPath> staged = paths();
    for (const RepoPath &path : staged) {
        const QString file = QDir(m_folder).filePath(path.toString());
        if (QFileInfo(file).size() != picture.bytes.size()) {
            continue;
        }
        if (const Result<ContentHash> hash = hashOfFile(file, picturelimit::bytes); hash && *hash == picture.hash) {
            return StagedPicture{path, picture.size, picture.hash};
        }
    }

    const Slug free = name.unique([&](const Slug &slug) {
        const RepoPath path = pathOf(*target, slug, picture.format);
        return staged.contains(path) || isTaken(path);
    });
    const RepoPath path = pathOf(*target, free, picture.format);
    const Result<QString> file = siteFile(m_folder, path);
    if (!file) {
        return std::unexpected(file.error());
    }
    const QString parent = QFileInfo(*file).absolutePath();
    if (!QDir().mkpath(parent)) {
        return failure(Error::Kind::Unwritable,
            Messages::tr("The folder “%1” for pictures that wait for export could not be made. Check that the disk is "
                         "not full and that you may write there.")
                .arg(parent));
    }
    return replaceFile(*file, picture.bytes).transform([&] { return StagedPicture{path, picture.size, picture.hash}; });
}

std::optional<QString> StagingStore::find(const RepoPath &path) const
{
    const Result<QString> file = siteFile(m_folder, path);
    if (!file || !QFileInfo(*file).isFile()) {
        return std::nullopt;
    }
    return *file;
}

QList<RepoPath> StagingStore::paths() const
{
    const QDir root(m_folder);
    QList<RepoPath> found;
    QDirIterator files(m_folder, namePatterns(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (const Result<RepoPath> path = RepoPath::parse(root.relativeFilePath(files.next()))) {
            found.append(*path);
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace frontrow
