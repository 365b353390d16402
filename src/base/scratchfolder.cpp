// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/scratchfolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <chrono>
#include <mutex>

namespace frontrow {

namespace {

using namespace std::chrono_literals;

const QString lockName = QStringLiteral(".lock");

struct ScratchFolderMessages
{
    Q_DECLARE_TR_FUNCTIONS(ScratchFolder)
};

std::unique_ptr<QLockFile> lockIn(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u'/' + lockName);
    lock->setStaleLockTime(0ms); // only the end of its process frees it
    return lock;
}

} // namespace

QString scratchFolders()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/scratch");
}

void sweepScratchFolders(const QString &parent)
{
    const QDateTime youngest = QDateTime::currentDateTime().addSecs(-60); // one may not be locked yet
    for (const QFileInfo &each : QDir(parent).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (each.lastModified() < youngest && lockIn(each.filePath())->tryLock(0ms)) {
            QDir(each.filePath()).removeRecursively();
        }
    }
}

ScratchFolder::ScratchFolder() = default;

ScratchFolder::~ScratchFolder() = default;

Result<QString> ScratchFolder::path()
{
    if (!m_folder) {
        static std::once_flag once;
        std::call_once(once, [] { sweepScratchFolders(scratchFolders()); });
        QDir().mkpath(scratchFolders());
        m_folder = std::make_unique<QTemporaryDir>(scratchFolders() + QStringLiteral("/XXXXXX"));
        m_lock = lockIn(m_folder->path());
    }
    if (!m_folder->isValid() || !(m_lock->isLocked() || m_lock->tryLock(0ms))) {
        return failure(Error::Kind::Unwritable,
            ScratchFolderMessages::tr(
                "No folder for temporary files could be made in “%1”. Check that the disk is not full and that "
                "you may write there.")
                .arg(scratchFolders()));
    }
    return m_folder->path();
}

} // namespace frontrow
