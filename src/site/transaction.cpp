// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/transaction.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Transaction)
};

constexpr qint64 largestTarget = 256LL * 1024 * 1024;

std::unexpected<Error> unwritable(const QString &file, const QString &reason)
{
    return failure(Error::Kind::Unwritable,
        Messages::tr("“%1” cannot be written: %2. Nothing in the blog was changed.").arg(file, reason));
}

QString systemReason(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

/// A name beside \a target that nothing has and that Jekyll does not read (it starts with a dot).
QString templateBeside(const QString &target)
{
    return QFileInfo(target).absolutePath() + QStringLiteral("/.frontrow-XXXXXX");
}

/// The permissions that a new file gets, as the user's umask has them.
mode_t usualMode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

/// Writes \a bytes to a new file beside \a target and forces them to disk. \return its path.
Result<QString> writtenBeside(const QString &target, const QByteArray &bytes)
{
    QTemporaryFile file(templateBeside(target));
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()) {
        return unwritable(target, file.errorString());
    }
    struct stat status = {};
    const bool exists = ::stat(encoded(target).constData(), &status) == 0;
    if (::fchmod(file.handle(), exists ? status.st_mode & 07777 : usualMode()) != 0 || ::fsync(file.handle()) != 0) {
        return unwritable(target, systemReason(errno));
    }
    file.setAutoRemove(false);
    return file.fileName();
}

/// Keeps what is at \a target under another name: a second link where the file system has them, else a copy.
Result<QString> keptBeside(const QString &target)
{
    QString name;
    {
        QTemporaryFile unused(templateBeside(target));
        if (!unused.open()) {
            return unwritable(target, unused.errorString());
        }
        name = unused.fileName();
    }
    if (::link(encoded(target).constData(), encoded(name).constData()) == 0) {
        return name;
    }
    return readFile(target, largestTarget).and_then([&](const QByteArray &bytes) {
        return writtenBeside(target, bytes);
    });
}

bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(encoded(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return errno == EACCES; // a folder may be writable and not readable
    }
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
    return ::close(descriptor) == 0 && synced;
}

/// Renames without replacing anything, where the kernel and the file system can promise that.
bool renameToNew(const QString &from, const QString &to)
{
    const QByteArray source = encoded(from);
    const QByteArray target = encoded(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    return (errno == EINVAL || errno == ENOSYS) && ::access(target.constData(), F_OK) != 0
        && ::rename(source.constData(), target.constData()) == 0;
}

bool renameOver(const QString &from, const QString &to)
{
    return ::rename(encoded(from).constData(), encoded(to).constData()) == 0;
}

} // namespace

Transaction::Transaction(QString root)
    : m_root(std::move(root))
{
}

Transaction::~Transaction()
{
    undo();
}

Result<void> Transaction::makeFolder(const QString &folder)
{
    QStringList missing;
    for (QString path = folder; !QFileInfo::exists(path); path = QFileInfo(path).absolutePath()) {
        missing.prepend(path);
    }
    for (const QString &path : missing) {
        if (::mkdir(encoded(path).constData(), 0777) != 0) {
            return failure(Error::Kind::Unwritable,
                Messages::tr("The folder “%1” cannot be made: %2. Nothing in the blog was changed.")
                    .arg(path, systemReason(errno)));
        }
        m_newFolders.append(path);
    }
    if (!QFileInfo(folder).isDir()) {
        return failure(Error::Kind::Unwritable,
            Messages::tr(
                "“%1” is a file, but the blog needs a folder there. Rename it, then export again. Nothing in the "
                "blog was changed.")
                .arg(folder));
    }
    return {};
}

Result<void> Transaction::prepare(const PlannedWrite &write)
{
    const Result<QString> file = siteFile(m_root, write.path);
    if (!file) {
        return std::unexpected(file.error());
    }
    const QFileInfo info(*file);
    const QString target = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(*file);
    if (info.isDir()) {
        return unwritable(target, Messages::tr("a folder has this name"));
    }
    if (const Result<void> made = makeFolder(QFileInfo(target).absolutePath()); !made) {
        return made;
    }
    const Result<QString> fresh = writtenBeside(target, write.bytes);
    if (!fresh) {
        return std::unexpected(fresh.error());
    }
    m_steps.append({.write = write, .target = target, .fresh = *fresh, .old = {}, .isDone = false});
    return {};
}

Result<void> Transaction::require(const RepoPath &path, const ContentHash &expected)
{
    return siteFile(m_root, path).transform([&](const QString &file) {
        m_required.append({.write = {path, {}, expected}, .target = file, .fresh = {}, .old = {}, .isDone = false});
    });
}

Result<void> Transaction::checkTarget(const Step &step) const
{
    const Result<ContentHash> present = hashOfFile(step.target, largestTarget);
    if (!present) {
        return std::unexpected(present.error());
    }
    if (*present != step.write.before) {
        return failure(Error::Kind::Conflict,
            Messages::tr("“%1” has changed while the export was prepared. Nothing in the blog was changed; look at the "
                         "file, then export again.")
                .arg(step.target));
    }
    return {};
}

Result<void> Transaction::exchange(Step &step)
{
    if (!step.write.before.isNull()) {
        const Result<QString> old = keptBeside(step.target);
        if (!old) {
            return std::unexpected(old.error());
        }
        step.old = *old;
    }
    const bool renamed =
        step.old.isEmpty() ? renameToNew(step.fresh, step.target) : renameOver(step.fresh, step.target);
    if (!renamed) {
        return unwritable(step.target, systemReason(errno));
    }
    step.isDone = true;
    step.fresh.clear();
    return {};
}

Result<void> Transaction::carryOut()
{
    Result<void> result;
    for (const Step &step : m_required + m_steps) {
        result = result.and_then([&] { return checkTarget(step); });
    }
    QSet<QString> folders;
    for (Step &step : m_steps) {
        result = result.and_then([&] { return exchange(step); });
        folders.insert(QFileInfo(step.target).absolutePath());
    }
    for (const QString &folder : std::as_const(m_newFolders)) {
        folders.insert(QFileInfo(folder).absolutePath());
    }
    for (const QString &folder : std::as_const(folders)) {
        if (result && !syncFolder(folder)) {
            result = unwritable(folder, systemReason(errno));
        }
    }
    if (!result) {
        if (const QStringList changed = undo(); !changed.isEmpty()) {
            return failure(Error::Kind::Unwritable,
                Messages::tr(
                    "%1 These files could not be put back: %2. What was in them is beside them, in files whose "
                    "names start with “.frontrow-”.")
                    .arg(result.error().message, changed.join(QStringLiteral(", "))));
        }
        return result;
    }
    for (const Step &step : std::as_const(m_steps)) {
        if (!step.old.isEmpty()) {
            QFile::remove(step.old);
        }
    }
    m_steps.clear();
    m_newFolders.clear();
    return {};
}

QStringList Transaction::undo()
{
    QStringList changed;
    while (!m_steps.isEmpty()) {
        const Step step = m_steps.takeLast();
        if (!step.fresh.isEmpty()) {
            QFile::remove(step.fresh);
        }
        const bool restored =
            !step.isDone || (step.old.isEmpty() ? QFile::remove(step.target) : renameOver(step.old, step.target));
        if (!restored) {
            changed.prepend(step.target);
        } else if (!step.isDone && !step.old.isEmpty()) {
            QFile::remove(step.old);
        }
    }
    while (!m_newFolders.isEmpty()) {
        QDir().rmdir(m_newFolders.takeLast());
    }
    return changed;
}

} // namespace frontrow
