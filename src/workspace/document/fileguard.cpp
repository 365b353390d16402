// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/document/fileguard.h"

#include "base/atomicfile.h"
#include "workspace/document/postdocument.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

namespace frontrow {

using namespace std::chrono_literals;

FileGuard::FileGuard(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(100ms); // programs replace a file in several steps
    connect(&m_settle, &QTimer::timeout, this, &FileGuard::check);
    m_poll.setInterval(2s);
    connect(&m_poll, &QTimer::timeout, this, &FileGuard::check);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

void FileGuard::watch(const QString &path, const ContentHash &known)
{
    m_path = path;
    m_known = known;
    rearm();
}

void FileGuard::check()
{
    if (m_path.isEmpty()) {
        return;
    }
    if (!m_poll.isActive() || m_isFolderGone) {
        rearm();
    }
    const ContentHash found = hashOfFile(m_path, PostDocument::largestFile).value_or(ContentHash());
    if (found == m_known) {
        return;
    }
    m_known = found;
    if (m_known.isNull()) {
        Q_EMIT removed();
    } else {
        Q_EMIT changed(m_known);
    }
}

void FileGuard::rearm()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList wanted;
    if (!m_path.isEmpty()) {
        const QString folder = QFileInfo(m_path).absolutePath();
        for (const QString &each : {m_path, folder}) {
            if (QFileInfo::exists(each)) {
                wanted.append(each);
            }
        }
    }
    for (const QString &each : watched) {
        if (!wanted.contains(each)) {
            m_watcher.removePath(each);
        }
    }
    bool isWatched = true;
    for (const QString &each : std::as_const(wanted)) {
        isWatched = (watched.contains(each) || m_watcher.addPath(each)) && isWatched;
    }
    m_isFolderGone = !m_path.isEmpty() && wanted.isEmpty();
    if (isWatched && !m_isFolderGone) {
        m_poll.stop();
        return;
    }
    if (!m_poll.isActive()) {
        m_poll.start();
    }
    if (!isWatched && !std::exchange(m_hasSaidPolling, true)) {
        Q_EMIT startedPolling();
    }
}

} // namespace frontrow
