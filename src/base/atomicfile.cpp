// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/atomicfile.h"

#include "base/systemname.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace frontrow {

namespace {

struct AtomicFileMessages
{
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

std::unexpected<Error> unreadable(const QString &path, const QString &reason)
{
    return failure(Error::Kind::Unreadable, AtomicFileMessages::tr("“%1” cannot be read: %2.").arg(path, reason));
}

std::unexpected<Error> unwritable(const QString &path, const QString &reason)
{
    return failure(Error::Kind::Unwritable,
        AtomicFileMessages::tr("“%1” was not written: %2. The file is as it was before.").arg(path, reason));
}

/// Where a write to \a path goes: through symbolic links, also one whose target is not there yet; to the link itself
/// where that stands for a name that is not UTF-8.
QString targetOf(const QString &path)
{
    constexpr int mostLinks = 40; // as the kernel follows
    QFileInfo info(path);
    for (int links = 0; info.isSymLink() && links < mostLinks && !standsForForeignName(info.filePath()); ++links) {
        info.setFile(info.symLinkTarget());
    }
    return info.absoluteFilePath();
}

/// A new file in its place would not be what this one is to others: it has further names, another owner, or an access
/// list or attributes of its own (RELIABILITY E14), or only a link to it has a name here.
bool hasTies(const QString &target)
{
    const QByteArray name = QFile::encodeName(target);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0) {
        return false;
    }
    constexpr size_t largestList = 65'536; // bytes, as the kernel limits it
    QByteArray list(largestList, '\0');
    const ssize_t length = ::listxattr(name.constData(), list.data(), largestList);
    const QList<QByteArray> attributes = list.first(std::max<ssize_t>(0, length)).split('\0');
    const bool hasAttributes = std::ranges::any_of(attributes, [](const QByteArray &attribute) {
        return !attribute.isEmpty() && !attribute.startsWith("security."); // the system labels every file
    });
    return standsForForeignName(target) || status.st_nlink > 1 || status.st_uid != ::geteuid() || hasAttributes;
}

/// By renaming a new file: others see the old one or the new one, at any moment.
Result<void> putInPlace(FileOps &ops, const QString &path, const QString &target, QByteArrayView bytes)
{
    const QString fresh = unusedNameBeside(target);
    if (const Result<void> written = writeNew(ops, fresh, target, bytes); !written) {
        return unwritable(path, written.error().message);
    }
    const QByteArray from = QFile::encodeName(fresh);
    if (const int renamed = ops.rename(from, QFile::encodeName(target)); renamed < 0) {
        ::unlink(from.constData());
        return unwritable(path, systemReason(renamed));
    }
    return {};
}

/// Into the file that is there, of which a copy is kept beside it until all is written.
Result<void> putOver(FileOps &ops, const QString &path, const QString &target, QByteArrayView bytes)
{
    constexpr qint64 largest = 256LL * 1024 * 1024;
    const Result<QByteArray> old = readFile(target, largest);
    if (!old) {
        return std::unexpected(old.error());
    }
    const QString copy = unusedNameBeside(target) + keptEnding;
    if (const Result<void> kept = writeNew(ops, copy, target, *old); !kept) {
        return unwritable(path, kept.error().message);
    }
    const Result<void> written = writeOver(ops, target, bytes);
    if (!written && !writeOver(ops, target, *old)) {
        return failure(Error::Kind::Unwritable,
            AtomicFileMessages::tr(
                "“%1” was not written: %2. What was in it is in “%3” now. Keep the text open and save it "
                "elsewhere.")
                .arg(path, written.error().message, copy));
    }
    ::unlink(QFile::encodeName(copy).constData());
    return written ? written : unwritable(path, written.error().message);
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    if (path.contains(QChar(0))) {
        return unreadable(path, AtomicFileMessages::tr("its name holds a NUL character"));
    }
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        const int reason = errno;
        const bool mayBeForeign = reason == ENOENT && path.contains(QChar::ReplacementCharacter);
        return unreadable(path,
            mayBeForeign ? AtomicFileMessages::tr("its name is not UTF-8, and such a file has to be renamed first")
                         : systemReason(reason));
    }
    struct stat status = {};
    const bool isKnown = ::fstat(descriptor, &status) == 0;
    const int problem = errno;
    QFile file;
    if (!isKnown || !S_ISREG(status.st_mode)
        || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return unreadable(path,
            !isKnown                      ? systemReason(problem)
                : S_ISDIR(status.st_mode) ? AtomicFileMessages::tr("it is a folder")
                                          : AtomicFileMessages::tr("it is not a regular file"));
    }
    if (status.st_size > limit) {
        return unreadable(path,
            AtomicFileMessages::tr("it has %1, and at most %2 are read")
                .arg(QLocale().formattedDataSize(status.st_size), QLocale().formattedDataSize(limit)));
    }
    QByteArray bytes = file.read(status.st_size + 1);
    if (file.error() != QFileDevice::NoError) {
        return unreadable(path, file.errorString());
    }
    if (bytes.size() > status.st_size) {
        return unreadable(path, AtomicFileMessages::tr("it grew while it was read"));
    }
    return bytes;
}

Result<void> replaceFile(const QString &path, QByteArrayView bytes, FileOps &ops)
{
    constexpr qsizetype longestName = 255; // bytes, on the file systems that there are
    const QFileInfo info(path);
    if (QFile::encodeName(info.fileName()).size() > longestName) {
        return unwritable(path, AtomicFileMessages::tr("its name is longer than %1 bytes").arg(longestName));
    }
    if (info.isDir()) {
        return unwritable(path, AtomicFileMessages::tr("it is a folder"));
    }
    if (info.exists() && !info.isWritable()) {
        return unwritable(path, systemReason(EACCES));
    }
    const QString target = targetOf(path);
    if (Result<void> put = hasTies(target) ? putOver(ops, path, target, bytes) : putInPlace(ops, path, target, bytes);
        !put) {
        return put;
    }
    if (const int synced = ops.syncFolder(QFile::encodeName(QFileInfo(target).absolutePath())); synced < 0) {
        return failure(Error::Kind::Unwritable,
            AtomicFileMessages::tr(
                "“%1” was written, but the disk reports an error: %2. Keep the text open and save it elsewhere.")
                .arg(path, systemReason(synced)));
    }
    const Result<QByteArray> back = readFile(path, bytes.size());
    if (!back || *back != bytes) {
        return failure(Error::Kind::Unwritable,
            AtomicFileMessages::tr("“%1” was written but does not read back as written. Keep the text open and save it "
                                   "elsewhere.")
                .arg(path));
    }
    return {};
}

Result<ContentHash> hashOfFile(const QString &path, qint64 limit)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0 && (errno == ENOENT || errno == ENOTDIR)) {
        return ContentHash();
    }
    const Result<QByteArray> bytes = readFile(path, limit);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return ContentHash::of(*bytes);
}

} // namespace frontrow
