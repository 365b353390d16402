// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/fileops.h"

#include "base/systemname.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStringList>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace frontrow {

namespace {

const QString leftoverPrefix = QStringLiteral(".frontrow-");
constexpr int mostInterruptions = 100; ///< the most in a row, until a call that is always interrupted counts as failed

int codeOf(int outcome)
{
    return outcome < 0 ? -errno : outcome;
}

/// \a call again while a signal interrupts it.
template <typename Call> auto uninterrupted(const Call &call)
{
    auto outcome = call();
    for (int tries = 0; outcome == -EINTR && tries < mostInterruptions; ++tries) {
        outcome = call();
    }
    return outcome;
}

/// The permissions that a new file gets, as the user's umask has them.
mode_t usualMode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

mode_t modeFor(const QByteArray &target)
{
    struct stat status = {};
    return ::stat(target.constData(), &status) == 0 ? status.st_mode & 07777 : usualMode();
}

int writeAll(FileOps &ops, int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 taken = uninterrupted([&] { return ops.write(descriptor, bytes); });
        if (taken <= 0) {
            return taken < 0 ? static_cast<int>(taken) : -ENOSPC;
        }
        bytes = bytes.sliced(taken);
    }
    return 0;
}

/// Forces to disk what was written, unless \a code says that it failed, and closes.
Result<void> finish(FileOps &ops, int descriptor, int code, Flush flush = Flush::Now)
{
    if (code == 0 && flush == Flush::Now) {
        code = uninterrupted([&] { return ops.sync(descriptor); });
    }
    const int closed = ops.close(descriptor); // Linux closes also when it says that it was interrupted
    if (code == 0 && closed != -EINTR) {
        code = closed;
    }
    return code == 0 ? Result<void>() : failure(Error::Kind::Unwritable, systemReason(code));
}

} // namespace

FileOps &FileOps::system()
{
    static FileOps ops;
    return ops;
}

int FileOps::create(const QByteArray &path, mode_t mode)
{
    return codeOf(::open(path.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, mode));
}

int FileOps::openToWrite(const QByteArray &path)
{
    return codeOf(::open(path.constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
}

int FileOps::truncate(int descriptor, qint64 size)
{
    return codeOf(::ftruncate(descriptor, size));
}

qint64 FileOps::write(int descriptor, QByteArrayView bytes)
{
    const ssize_t taken = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
    return taken < 0 ? -errno : taken;
}

int FileOps::changeMode(int descriptor, mode_t mode)
{
    return codeOf(::fchmod(descriptor, mode));
}

int FileOps::sync(int descriptor)
{
    return codeOf(::fsync(descriptor));
}

int FileOps::close(int descriptor)
{
    return codeOf(::close(descriptor));
}

int FileOps::rename(const QByteArray &from, const QByteArray &to)
{
    return codeOf(::rename(from.constData(), to.constData()));
}

int FileOps::renameToNew(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    const bool isUnknown = errno == EINVAL || errno == ENOSYS;
    return !isUnknown ? -errno : ::access(to.constData(), F_OK) == 0 ? -EEXIST : rename(from, to);
}

int FileOps::link(const QByteArray &from, const QByteArray &to)
{
    return codeOf(::link(from.constData(), to.constData()));
}

int FileOps::remove(const QByteArray &path)
{
    return codeOf(::unlink(path.constData()));
}

int FileOps::makeFolder(const QByteArray &path)
{
    return codeOf(::mkdir(path.constData(), 0777));
}

int FileOps::removeFolder(const QByteArray &path)
{
    return codeOf(::rmdir(path.constData()));
}

int FileOps::syncFileSystem(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return -errno;
    }
    const int synced = codeOf(::syncfs(descriptor));
    ::close(descriptor);
    return synced;
}

int FileOps::syncFolder(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return errno == EACCES ? 0 : -errno; // a folder may be writable and not readable
    }
    const int synced = ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : -errno; // some network file systems have none
    ::close(descriptor);
    return synced;
}

QString unusedNameBeside(const QString &target)
{
    const QString folder = QFileInfo(target).absolutePath();
    QString name;
    do {
        name = QStringLiteral("%1/%2%3-%4")
                   .arg(folder, leftoverPrefix)
                   .arg(::getpid())
                   .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
    } while (QFileInfo::exists(name));
    return name;
}

Result<void> writeNew(FileOps &ops, const QString &path, const QString &target, QByteArrayView bytes, Flush flush)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = uninterrupted([&] { return ops.create(name, 0600); });
    if (descriptor < 0) {
        return failure(Error::Kind::Unwritable, systemReason(descriptor));
    }
    int code = writeAll(ops, descriptor, bytes);
    if (code == 0) {
        code = uninterrupted([&] { return ops.changeMode(descriptor, modeFor(QFile::encodeName(target))); });
    }
    Result<void> finished = finish(ops, descriptor, code, flush);
    if (!finished) {
        ::unlink(name.constData());
    }
    return finished;
}

Result<void> writeOver(FileOps &ops, const QString &path, QByteArrayView bytes)
{
    const QByteArray name = systemName(path);
    const int descriptor = uninterrupted([&] { return ops.openToWrite(name); });
    if (descriptor < 0) {
        return failure(Error::Kind::Unwritable, systemReason(descriptor));
    }
    int code = writeAll(ops, descriptor, bytes);
    if (code == 0) {
        code = uninterrupted([&] { return ops.truncate(descriptor, bytes.size()); });
    }
    return finish(ops, descriptor, code);
}

bool isNameBeside(const QString &fileName)
{
    return fileName.startsWith(leftoverPrefix);
}

void sweepLeftovers(const QString &folder)
{
    for (const QFileInfo &left :
        QDir(folder).entryInfoList({leftoverPrefix + u'*'}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        const QString maker = left.fileName().sliced(leftoverPrefix.size()).section(u'-', 0, 0);
        bool isNumber = false;
        const pid_t process = maker.toInt(&isNumber);
        const bool isKept = left.fileName().endsWith(keptEnding);
        if (!isKept && isNumber && process > 0 && ::kill(process, 0) != 0 && errno == ESRCH) {
            QFile::remove(left.filePath());
        }
    }
}

QString systemReason(int code)
{
    return QString::fromLocal8Bit(std::strerror(std::abs(code)));
}

} // namespace frontrow
