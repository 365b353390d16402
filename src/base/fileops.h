// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <sys/types.h>

namespace frontrow {

/// The system calls that change files: the one seam between a write and the disk, at which tests let any call fail.
/// Each gives 0, or what it says, or a negative errno. Paths are as the file system has them. Wide by the system calls
/// that are needed.
class FileOps
{
public:
    FileOps() = default;
    FileOps(const FileOps &) = delete;
    FileOps &operator=(const FileOps &) = delete;
    virtual ~FileOps() = default;

    /// The operating system's own.
    [[nodiscard]] static FileOps &system();

    /// A new file, for writing only; \return its descriptor. Fails when something has the name.
    [[nodiscard]] virtual int create(const QByteArray &path, mode_t mode);
    /// A file that is there, for writing over it from its start; \return its descriptor.
    [[nodiscard]] virtual int openToWrite(const QByteArray &path);
    /// Cuts the file off after \a size bytes.
    [[nodiscard]] virtual int truncate(int descriptor, qint64 size);
    /// \return how many bytes were taken, which may be fewer.
    [[nodiscard]] virtual qint64 write(int descriptor, QByteArrayView bytes);
    [[nodiscard]] virtual int changeMode(int descriptor, mode_t mode);
    /// Forces the file to disk.
    [[nodiscard]] virtual int sync(int descriptor);
    [[nodiscard]] virtual int close(int descriptor);
    /// Replaces what is at \a to.
    [[nodiscard]] virtual int rename(const QByteArray &from, const QByteArray &to);
    /// Replaces nothing, where the kernel and the file system can promise that.
    [[nodiscard]] virtual int renameToNew(const QByteArray &from, const QByteArray &to);
    [[nodiscard]] virtual int link(const QByteArray &from, const QByteArray &to);
    [[nodiscard]] virtual int remove(const QByteArray &path);
    [[nodiscard]] virtual int makeFolder(const QByteArray &path);
    [[nodiscard]] virtual int removeFolder(const QByteArray &path);
    /// Forces everything to disk that was written to the file system of the folder \a path.
    [[nodiscard]] virtual int syncFileSystem(const QByteArray &path);
    /// Forces the names in a folder to disk; 0 also where nobody can do that (no right to read it, no such thing).
    [[nodiscard]] virtual int syncFolder(const QByteArray &path);
};

/// A name beside \a target that nothing has. It starts with a dot, so that Jekyll does not read it, and says which
/// process made it, for sweepLeftovers().
[[nodiscard]] QString unusedNameBeside(const QString &target);

/// True for the name of a file that unusedNameBeside() gave.
[[nodiscard]] bool isNameBeside(const QString &fileName);

/// The end of such a name where the file is the only whole copy of something: sweepLeftovers() leaves it alone.
inline const QString keptEnding = QStringLiteral("-kept");

/// Who forces the bytes of writeNew() to disk.
enum class Flush {
    Now, ///< writeNew()
    Later, ///< the caller, for many files at once
};

/// Writes \a bytes to the new file \a path, with the mode that \a target has or the usual one.
/// Fails with the system's words; then no file is left where it could be removed.
[[nodiscard]] Result<void> writeNew(
    FileOps &ops, const QString &path, const QString &target, QByteArrayView bytes, Flush flush = Flush::Now);

/// Writes \a bytes over the file \a path, which stays the same file: with its owner, its hard links, its access list.
/// Fails with the system's words; then the file holds a part of them.
[[nodiscard]] Result<void> writeOver(FileOps &ops, const QString &path, QByteArrayView bytes);

/// Removes what unusedNameBeside() named in \a folder for a process that is gone.
void sweepLeftovers(const QString &folder);

/// The system's words for \a code, an errno with either sign.
[[nodiscard]] QString systemReason(int code);

} // namespace frontrow
