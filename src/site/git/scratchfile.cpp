// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/scratchfile.h"

#include "base/fileops.h"

#include <QCoreApplication>
#include <QFile>

namespace frontrow {

namespace {

struct ScratchFileMessages
{
    Q_DECLARE_TR_FUNCTIONS(GitRepository)
};

} // namespace

Result<void> writeScratchFile(const QString &path, QByteArrayView bytes)
{
    QFile::remove(path);
    const Result<void> written = writeNew(FileOps::system(), path, path, bytes, Flush::Later);
    return written ? written
                   : failure(Error::Kind::Unwritable,
                         ScratchFileMessages::tr(
                             "“%1”, which git needs for a moment, cannot be written: %2. Check that there is room on "
                             "the disk and that you may write there.")
                             .arg(path, written.error().message));
}

} // namespace frontrow
