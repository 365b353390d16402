// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace frontrow {

/// A folder for files that nobody needs after this object is gone. It is made when it is first asked for, in the
/// person's cache folder, locked as long as this lives; the first one of a process takes away those whose process was
/// killed. Not shared between threads.
class ScratchFolder
{
public:
    ScratchFolder();
    ~ScratchFolder();
    Q_DISABLE_COPY_MOVE(ScratchFolder)

    /// The folder's absolute path. Fails (Unwritable) when it cannot be made.
    [[nodiscard]] Result<QString> path();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

/// Where they are made.
[[nodiscard]] QString scratchFolders();

/// Takes away the folders in \a parent that no living process has locked and that are older than a minute.
void sweepScratchFolders(const QString &parent);

} // namespace frontrow
