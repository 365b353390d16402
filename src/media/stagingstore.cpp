// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/stagingstore.h"

#include "base/atomicfile.h"
#include "media/optimise.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMutex>

#include <algorithm>

namespace frontrow {

namespace {

struct Messages
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

Result<QByteArray> bytesOf(const QString &file)
{
    return readFile(file, picturelimit::bytes);
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
    return write(fileBeside(path, Beside::Original), original)
        .and_then([&] { return write(fileOfHash(hash), path.toString().toUtf8()); })
        .and_then(
            [&] { return picture.isQuick ? write(fileBeside(path, Beside::Waiting), QByteArray()) : Result<void>(); })
        .and_then([&] { return write(siteFile(m_folder, path), file.bytes); })
        .transform([&] { return StagedPicture{path, file.size, file.hash}; });
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
    const Result<QByteArray> bytes = siteFile(m_folder, path).and_then(bytesOf);
    if (!same || !bytes) {
        return std::unexpected(same ? bytes.error() : same.error());
    }
    if (const Result<QByteArray> there = siteFile(m_folder, *same).and_then(bytesOf); there && *there == *bytes) {
        return *same;
    }
    return copyTo(path, freePath(folder, Slug::of(name.completeBaseName()), name.suffix(), isTaken));
}

Result<RepoPath> StagingStore::copyTo(const RepoPath &path, const RepoPath &other) const
{
    const Result<QByteArray> bytes = siteFile(m_folder, path).and_then(bytesOf);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    for (const Beside what : {Beside::Original, Beside::Waiting}) {
        const Result<QString> kept = fileBeside(path, what);
        if (!kept || !QFileInfo::exists(*kept)) {
            continue;
        }
        const Result<void> copied =
            bytesOf(*kept).and_then([&](const QByteArray &all) { return write(fileBeside(other, what), all); });
        if (!copied) {
            return std::unexpected(copied.error());
        }
    }
    return write(siteFile(m_folder, other), *bytes).transform([&] { return other; });
}

Result<void> StagingStore::optimise(const RepoPath &path)
{
    const Result<QString> marker = fileBeside(path, Beside::Waiting);
    if (!marker || !QFileInfo::exists(*marker)) {
        return {};
    }
    const Result<QString> file = siteFile(m_folder, path);
    const Result<DecodedPicture> picture = file.and_then(readPicture);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    const QByteArray optimised = optimisedPng(picture->image);
    const QMutexLocker lock(&replacing);
    if (bytesOf(*file) != picture->bytes) {
        return {}; // discarded meanwhile
    }
    const Result<void> written =
        optimised.size() < picture->bytes.size() ? replaceFile(*file, optimised) : Result<void>();
    return written.transform([&] { QFile::remove(*marker); });
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
    const Result<QByteArray> bytes = fileBeside(path, Beside::Original).and_then(bytesOf);
    const Result<QString> ofHash =
        bytes.and_then([&](const QByteArray &all) { return fileOfHash(ContentHash::of(all)); });
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
    return RepoPath::parse(besideFolder + u'/' + path.toString() + ending).and_then([&](const RepoPath &beside) {
        return siteFile(m_folder, beside);
    });
}

Result<QString> StagingStore::fileOfHash(const ContentHash &original) const
{
    return RepoPath::parse(besideFolder + u'/' + original.toHex()).and_then([&](const RepoPath &beside) {
        return siteFile(m_folder, beside);
    });
}

std::optional<StagedPicture> StagingStore::stagedFrom(const ContentHash &original, int width) const
{
    const Result<QByteArray> known = fileOfHash(original).and_then(bytesOf);
    const Result<RepoPath> path =
        known.and_then([](const QByteArray &text) { return RepoPath::parse(QString::fromUtf8(text)); });
    const Result<QByteArray> bytes =
        path.and_then([&](const RepoPath &staged) { return siteFile(m_folder, staged); }).and_then(bytesOf);
    const Result<PictureFacts> facts =
        bytes.and_then([&](const QByteArray &all) { return pictureFactsOf(all, path->toString()); });
    return facts && facts->size.width() >= width
        ? std::optional(StagedPicture{*path, facts->size, ContentHash::of(*bytes), false})
        : std::nullopt;
}

Result<void> StagingStore::write(const Result<QString> &file, const QByteArray &bytes) const
{
    if (!file) {
        return std::unexpected(file.error());
    }
    const QString parent = QFileInfo(*file).absolutePath();
    if (!QDir().mkpath(parent)) {
        return failure(Error::Kind::Unwritable,
            Messages::tr(
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
        return *RepoPath::parse(folder + u'/' + file).or_else([&](const Error &) { return RepoPath::parse(file); });
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
