// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

std::unexpected<Error> unreadable(const QString &path, const QString &reason)
{
    return failure(Error::Kind::Unreadable, Messages::tr("“%1” cannot be read: %2.").arg(path, reason));
}

std::unexpected<Error> unwritable(const QString &path, const QString &reason)
{
    return failure(Error::Kind::Unwritable,
        Messages::tr("“%1” was not written: %2. The file is as it was before.").arg(path, reason));
}

QString systemReason(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

/// Renaming is on disk only once the folder is.
bool syncFolderOf(const QString &path)
{
    const QString folder = QFileInfo(QFileInfo(path).canonicalFilePath()).absolutePath();
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return errno == EACCES; // a folder may be writable and not readable: then nobody can do more
    }
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL; // some network file systems have no such thing
    return ::close(descriptor) == 0 && synced;
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    if (path.contains(QChar(0))) {
        return unreadable(path, Messages::tr("its name holds a NUL character"));
    }
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        return unreadable(path, systemReason(errno));
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
                : S_ISDIR(status.st_mode) ? Messages::tr("it is a folder")
                                          : Messages::tr("it is not a regular file"));
    }
    if (status.st_size > limit) {
        return unreadable(path,
            Messages::tr("it has %1, and at most %2 are read")
                .arg(QLocale().formattedDataSize(status.st_size), QLocale().formattedDataSize(limit)));
    }
    QByteArray bytes = file.read(status.st_size + 1);
    if (file.error() != QFileDevice::NoError) {
        return unreadable(path, file.errorString());
    }
    if (bytes.size() > status.st_size) {
        return unreadable(path, Messages::tr("it grew while it was read"));
    }
    return bytes;
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    constexpr qsizetype longestName = 240; // leaves room in 255 bytes for the temporary file's suffix
    if (QFile::encodeName(QFileInfo(path).fileName()).size() > longestName) {
        return unwritable(path, Messages::tr("its name is longer than %1 bytes").arg(longestName));
    }
    if (QFileInfo(path).isDir()) {
        return unwritable(path, Messages::tr("it is a folder"));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return unwritable(path, file.errorString());
    }
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        return unwritable(path, file.errorString());
    }
    if (!syncFolderOf(path)) {
        return failure(Error::Kind::Unwritable,
            Messages::tr(
                "“%1” was written, but the disk reports an error: %2. Keep the text open and save it elsewhere.")
                .arg(path, systemReason(errno)));
    }
    const Result<QByteArray> back = readFile(path, bytes.size());
    if (!back || *back != bytes) {
        return failure(Error::Kind::Unwritable,
            Messages::tr("“%1” was written but does not read back as written. Keep the text open and save it "
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
    return readFile(path, limit).transform([](const QByteArray &bytes) { return ContentHash::of(bytes); });
}

} // namespace frontrow
