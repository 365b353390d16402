// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/captures/folderwatch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <array>
#include <cstring>
#include <sys/inotify.h>
#include <unistd.h>

namespace frontrow {

namespace {

constexpr int lookEvery = 500; ///< ms
constexpr quint32 ofFiles =
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_MASK_ADD;
constexpr quint32 ofFolders = IN_CREATE | IN_MOVED_TO | IN_ONLYDIR | IN_MASK_ADD; // one may be watched for files, too

QFileInfoList oldestFirst(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
}

/// Size and time of change in one number.
qint64 stampOf(const QFileInfo &file)
{
    return file.lastModified().toMSecsSinceEpoch() ^ (file.size() << 20);
}

} // namespace

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::scan);
}

FolderWatch::~FolderWatch()
{
    closeKernelWatch();
}

void FolderWatch::closeKernelWatch()
{
    m_notifier.reset();
    if (m_kernel >= 0) {
        ::close(m_kernel);
        m_kernel = -1;
    }
    m_watches.clear();
    m_awaited.clear();
}

void FolderWatch::setFolders(const QStringList &folders)
{
    closeKernelWatch();
    m_polled.clear();
    m_lastTheme.clear();
    m_folders = folders;
    m_kernel = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_kernel >= 0) {
        m_notifier = std::make_unique<QSocketNotifier>(m_kernel, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &FolderWatch::readEvents);
    }
    for (const QString &folder : folders) {
        watch(folder, false);
    }
    m_polled.isEmpty() ? m_timer.stop() : m_timer.start();
}

void FolderWatch::watch(const QString &folder, bool isNewborn)
{
    if (!QFileInfo(folder).isDir()) {
        watchAbove(folder);
        return;
    }
    const int watch = m_kernel < 0 ? -1 : ::inotify_add_watch(m_kernel, QFile::encodeName(folder).constData(), ofFiles);
    if (watch < 0) {
        poll(folder, isNewborn);
        return;
    }
    m_watches.insert(watch, folder);
    if (isNewborn) { // what came in before the watch is told by nobody
        for (const QFileInfo &file : oldestFirst(folder)) {
            Q_EMIT completed(file.filePath());
        }
    }
}

void FolderWatch::watchAbove(const QString &folder)
{
    QString above = QFileInfo(folder).absolutePath();
    while (!QFileInfo(above).isDir() && above != QFileInfo(above).absolutePath()) {
        above = QFileInfo(above).absolutePath();
    }
    const int watch =
        m_kernel < 0 ? -1 : ::inotify_add_watch(m_kernel, QFile::encodeName(above).constData(), ofFolders);
    if (watch < 0) {
        poll(folder, true);
        return;
    }
    m_awaited[watch].append(folder);
}

void FolderWatch::poll(const QString &folder, bool isNewborn)
{
    m_polled.insert(folder, isNewborn ? Stamps() : stampsOf(folder));
    m_timer.start();
}

FolderWatch::Stamps FolderWatch::stampsOf(const QString &folder)
{
    Stamps stamps;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        stamps.insert(file.filePath(), stampOf(file));
    }
    return stamps;
}

void FolderWatch::readEvents()
{
    alignas(inotify_event) std::array<char, 16 * 1024> buffer{};
    while (true) {
        const ssize_t read = ::read(m_kernel, buffer.data(), buffer.size());
        if (read <= 0) {
            return;
        }
        for (ssize_t place = 0; place < read;) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + place, sizeof event);
            const char *name = buffer.data() + place + sizeof event;
            handle(event.wd, event.mask, event.len > 0 ? QFile::decodeName(name) : QString());
            place += static_cast<ssize_t>(sizeof event + event.len);
        }
    }
}

void FolderWatch::handle(int watch, quint32 kinds, const QString &name)
{
    const QString folder = m_watches.value(watch);
    if ((kinds & IN_Q_OVERFLOW) != 0) {
        notifyRecent();
    } else if ((kinds & (IN_DELETE_SELF | IN_MOVE_SELF)) != 0) {
        ::inotify_rm_watch(m_kernel, watch); // a folder that was moved away is another one now
        m_watches.remove(watch);
        if (!folder.isEmpty()) {
            this->watch(folder, true);
        }
    } else if (!folder.isEmpty() && !name.isEmpty() && !name.startsWith(u'.') && (kinds & IN_ISDIR) == 0) {
        const QString path = folder + u'/' + name;
        if ((kinds & (IN_CLOSE_WRITE | IN_MOVED_TO)) != 0) {
            Q_EMIT completed(path);
        } else if ((kinds & (IN_DELETE | IN_MOVED_FROM)) != 0) {
            Q_EMIT removed(path);
        }
    }
    if ((kinds & IN_ISDIR) != 0) {
        for (const QString &each : m_awaited.take(watch)) {
            this->watch(each, true);
        }
    }
}

/// Events were lost: whatever changed lately may be new.
void FolderWatch::notifyRecent()
{
    const QDateTime lately = QDateTime::currentDateTime().addSecs(-60);
    for (const QString &folder : std::as_const(m_watches)) {
        for (const QFileInfo &file : oldestFirst(folder)) {
            if (file.lastModified() >= lately) {
                Q_EMIT completed(file.filePath());
            }
        }
    }
}

void FolderWatch::scan()
{
    for (auto folder = m_polled.begin(); folder != m_polled.end(); ++folder) {
        const QFileInfoList files = oldestFirst(folder.key());
        Stamps now;
        for (const QFileInfo &file : files) {
            now.insert(file.filePath(), stampOf(file));
        }
        const Stamps before = std::exchange(m_lastTheme[folder.key()], now);
        for (const QFileInfo &file : files) {
            const QString path = file.filePath();
            const qint64 stamp = now.value(path);
            if (before.value(path, -1) == stamp && folder->value(path, -1) != stamp) {
                folder->insert(path, stamp);
                Q_EMIT completed(path);
            }
        }
        QStringList paths = folder->keys();
        paths.sort();
        for (const QString &path : std::as_const(paths)) {
            if (!now.contains(path)) {
                folder->remove(path);
                Q_EMIT removed(path);
            }
        }
    }
}

} // namespace frontrow
