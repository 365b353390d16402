// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/fileops.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace frontrow {

/// Reads a whole regular file through one descriptor, without waiting on pipes or devices.
/// \param limit the largest size in bytes that is read.
/// Fails (Unreadable) for a missing file, a folder, a pipe or device, one that may not be read, and one
/// that is larger than \a limit; the sentence names the file and the reason.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);

/// Replaces the file \a path by \a bytes: afterwards it holds the old or the new bytes, never a part, also
/// after a crash. The new bytes are written beside it, forced to disk, renamed over it and read back.
/// Mode bits stay; a symbolic link stays and its target is replaced. The folder must exist.
/// Fails (Unwritable) with the old file intact.
[[nodiscard]] Result<void> replaceFile(const QString &path, QByteArrayView bytes, FileOps &ops = FileOps::system());

/// What is at \a path: the hash of its bytes, null when nothing is there.
/// Fails (Unreadable) when something is there that cannot be read as a regular file of up to \a limit bytes.
[[nodiscard]] Result<ContentHash> hashOfFile(const QString &path, qint64 limit);

} // namespace frontrow
