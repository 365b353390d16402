// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/stagingstore.h"

#include "base/atomicfile.h"
#include "base/parallel.h"
#include "media/optimise.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMutex>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

struct StagingStoreMessages
{
    Q_DECLARE_TR_FUNCTIONS(StagingStore)
};

/// A picture that is made smaller in the background must not come back after it was discarded.
QMutex replacing;

/// What a file of the store may end with; anything else there is a temporary file or not ours.
const QStringList &namePatterns()
{
    static const QStringList patterns{
        QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.gif"), QStringLiteral("*.webp")};
    return patterns;
}

/// Hidden, so that nothing in it is taken for a staged picture.
const QString besideFolder = QStringLiteral(".originals");

Result<QByteArray> bytesOf(const Result<QString> &file)
{
    if (!file) {
        return std::unexpected(file.error());
    }
    return readFile(*file, picturelimit::bytes);
}

} // namespace

StagingStore::StagingStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<StagedPicture> StagingStore::stage(const PreparedPicture &picture, const QByteArray &original,
    const QString &folder, const Slug &name, const std::function<bool(const RepoPath &)> &isTaken)
{
    const Result<RepoPath> target = RepoPath::parse(folder);
    if (!target) {
        return std::unexpected(target.error());
    }
    const Picture &file = picture.picture;
    const ContentHash hash = ContentHash::of(original);
    if (const std::optional<StagedPicture> staged = stagedFrom(hash, file.size.width())) {
        return *staged;
    }
    const RepoPath path = freePath(target->toString(), name, fileSuffix(file.format), isTaken);
    if (const Result<void> kept = write(fileBeside(path, Beside::Original), original); !kept) {
        return std::unexpected(kept.error());
    }
    if (const Result<void> noted = write(fileOfHash(hash), path.toString().toUtf8()); !noted) {
        return std::unexpected(noted.error());
    }
    if (picture.isQuick) {
        if (const Result<void> marked = write(fileBeside(path, Beside::Waiting), QByteArray()); !marked) {
            return std::unexpected(marked.error());
        }
    }
    if (const Result<void> staged = write(siteFile(m_folder, path), file.bytes); !staged) {
        return std::unexpected(staged.error());
    }
    return StagedPicture{path, file.size, file.hash};
}

Result<RepoPath> StagingStore::stageAs(
    const RepoPath &path, const Slug &name, const std::function<bool(const RepoPath &)> &isTaken)
{
    if (QFileInfo(path.fileName()).completeBaseName() == name.toString()) {
        return path;
    }
    return copyTo(path, freePath(path.folder(), name, QFileInfo(path.fileName()).suffix(), isTaken));
}

Result<RepoPath> StagingStore::stageIn(
    const RepoPath &path, const QString &folder, const std::function<bool(const RepoPath &)> &isTaken)
{
    const QFileInfo name(path.fileName());
    const Result<RepoPath> same = RepoPath::parse(folder + u'/' + path.fileName());
    if (!same) {
        return std::unexpected(same.error());
    }
    const Result<QByteArray> bytes = bytesOf(siteFile(m_folder, path));
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (const Result<QByteArray> there = bytesOf(siteFile(m_folder, *same)); there && *there == *bytes) {
        return *same;
    }
    return copyTo(path, freePath(folder, Slug::of(name.completeBaseName()), name.suffix(), isTaken));
}

Result<RepoPath> StagingStore::copyTo(const RepoPath &path, const RepoPath &other) const
{
    const Result<QByteArray> bytes = bytesOf(siteFile(m_folder, path));
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    for (const Beside what : {Beside::Original, Beside::Waiting}) {
        const Result<QString> kept = fileBeside(path, what);
        if (!kept || !QFileInfo::exists(*kept)) {
            continue;
        }
        const Result<QByteArray> all = bytesOf(kept);
        if (!all) {
            return std::unexpected(all.error());
        }
        if (const Result<void> copied = write(fileBeside(other, what), *all); !copied) {
            return std::unexpected(copied.error());
        }
    }
    if (const Result<void> written = write(siteFile(m_folder, other), *bytes); !written) {
        return std::unexpected(written.error());
    }
    return other;
}

Result<void> StagingStore::optimise(const RepoPath &path)
{
    const Result<QString> marker = fileBeside(path, Beside::Waiting);
    if (!marker || !QFileInfo::exists(*marker)) {
        return {};
    }
    const Result<QString> file = siteFile(m_folder, path);
    if (!file) {
        return std::unexpected(file.error());
    }
    const Result<DecodedPicture> picture = readPicture(*file);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    const QByteArray optimised = optimisedPng(picture->image);
    const QMutexLocker lock(&replacing);
    if (bytesOf(file) != picture->bytes) {
        return {}; // discarded meanwhile
    }
    if (optimised.size() < picture->bytes.size()) {
        if (const Result<void> written = replaceFile(*file, optimised); !written) {
            return std::unexpected(written.error());
        }
    }
    QFile::remove(*marker);
    return {};
}

QList<Error> StagingStore::optimiseAll(const QList<RepoPath> &paths)
{
    QList<std::optional<Error>> problems(paths.size());
    std::optional<Error> *each = problems.data();
    inParallel(paths.size(), 1, [&](qsizetype i) {
        if (const Result<void> done = optimise(paths[i]); !done) {
            each[i] = done.error();
        }
    });
    QList<Error> found;
    for (const std::optional<Error> &problem : std::as_const(problems)) {
        if (problem) {
            found.append(*problem);
        }
    }
    return found;
}

QList<RepoPath> StagingStore::unoptimised() const
{
    QList<RepoPath> waiting;
    for (const RepoPath &path : paths()) {
        if (const Result<QString> marker = fileBeside(path, Beside::Waiting); marker && QFileInfo::exists(*marker)) {
            waiting.append(path);
        }
    }
    return waiting;
}

std::optional<QString> StagingStore::original(const RepoPath &path) const
{
    const Result<QString> file = fileBeside(path, Beside::Original);
    return file && QFileInfo(*file).isFile() ? std::optional(*file) : std::nullopt;
}

void StagingStore::forgetOriginal(const RepoPath &path)
{
    if (const std::optional<QString> file = original(path)) {
        QFile::remove(*file);
    }
}

void StagingStore::discard(const RepoPath &path) const
{
    const QMutexLocker lock(&replacing);
    const Result<QByteArray> bytes = bytesOf(fileBeside(path, Beside::Original));
    const Result<QString> ofHash = bytes ? fileOfHash(ContentHash::of(*bytes)) : std::unexpected(bytes.error());
    for (const Result<QString> &file :
        {ofHash, fileBeside(path, Beside::Original), fileBeside(path, Beside::Waiting), siteFile(m_folder, path)}) {
        if (file) {
            QFile::remove(*file);
        }
    }
}

Result<QString> StagingStore::fileBeside(const RepoPath &path, Beside what) const
{
    const QString ending = what == Beside::Original ? QStringLiteral(".original") : QStringLiteral(".waiting");
    const Result<RepoPath> beside = RepoPath::parse(besideFolder + u'/' + path.toString() + ending);
    if (!beside) {
        return std::unexpected(beside.error());
    }
    return siteFile(m_folder, *beside);
}

Result<QString> StagingStore::fileOfHash(const ContentHash &original) const
{
    const Result<RepoPath> beside = RepoPath::parse(besideFolder + u'/' + original.toHex());
    if (!beside) {
        return std::unexpected(beside.error());
    }
    return siteFile(m_folder, *beside);
}

std::optional<StagedPicture> StagingStore::stagedFrom(const ContentHash &original, int width) const
{
    const Result<QByteArray> known = bytesOf(fileOfHash(original));
    if (!known) {
        return std::nullopt;
    }
    const Result<RepoPath> path = RepoPath::parse(QString::fromUtf8(*known));
    if (!path) {
        return std::nullopt;
    }
    const Result<QByteArray> bytes = bytesOf(siteFile(m_folder, *path));
    if (!bytes) {
        return std::nullopt;
    }
    const Result<PictureFacts> facts = pictureFactsOf(*bytes, path->toString());
    if (!facts || facts->size.width() < width) {
        return std::nullopt;
    }
    return StagedPicture{*path, facts->size, ContentHash::of(*bytes), false};
}

Result<void> StagingStore::write(const Result<QString> &file, const QByteArray &bytes) const
{
    if (!file) {
        return std::unexpected(file.error());
    }
    const QString parent = QFileInfo(*file).absolutePath();
    if (!QDir().mkpath(parent)) {
        return failure(Error::Kind::Unwritable,
            StagingStoreMessages::tr(
                "The folder “%1” for pictures that wait to be published could not be made. Check that the disk is "
                "not full and that you may write there.")
                .arg(parent));
    }
    return replaceFile(*file, bytes);
}

RepoPath StagingStore::freePath(const QString &folder, const Slug &name, const QString &suffix,
    const std::function<bool(const RepoPath &)> &isTaken) const
{
    const auto pathFor = [&](const Slug &slug) {
        // A slug and a suffix always make a path; a folder that makes none is left out.
        const QString file = slug.toString() + u'.' + suffix;
        const Result<RepoPath> path = RepoPath::parse(folder + u'/' + file);
        return path ? *path : *RepoPath::parse(file);
    };
    const QList<RepoPath> staged = paths();
    return pathFor(name.unique([&](const Slug &slug) {
        const RepoPath path = pathFor(slug);
        return staged.contains(path) || isTaken(path);
    }));
}

std::optional<QString> StagingStore::find(const RepoPath &path) const
{
    if (!QFileInfo(QDir(m_folder), path.toString()).isFile()) { // of most, and asked of every picture of a post
        return std::nullopt;
    }
    const Result<QString> file = siteFile(m_folder, path);
    return file ? std::optional(*file) : std::nullopt;
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
