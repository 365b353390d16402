// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace frontrow {

/// Says which files of some folders are complete. The kernel tells (inotify(7)): a file is complete when its writer
/// closes it or it is moved in, so one that is being written is never looked at. Where the kernel cannot watch (its
/// limit is reached), the folder is looked at twice a second, and a file counts when its size and time of change stay
/// the same from one look to the next.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    /// Watches \a folders (absolute) and no others. One that does not exist yet is watched from the moment it does,
    /// with what is in it then.
    void setFolders(const QStringList &folders);
    [[nodiscard]] const QStringList &folders() const { return m_folders; }
    /// Folders that are looked at by time, because the kernel could not watch them.
    [[nodiscard]] QStringList polledFolders() const { return m_polled.keys(); }

Q_SIGNALS:
    /// The file \a path, not a hidden one, is new or changed, and complete.
    void completed(const QString &path);
    void removed(const QString &path);

private:
    using Stamps = QHash<QString, qint64>; ///< the time of the last change of each file, by path

    void closeKernelWatch();
    void watch(const QString &folder, bool isNewborn);
    void watchAbove(const QString &folder);
    void poll(const QString &folder, bool isNewborn);
    void readEvents();
    void handle(int watch, quint32 kinds, const QString &name);
    void notifyRecent();
    void scan();
    [[nodiscard]] static Stamps stampsOf(const QString &folder);

    QStringList m_folders;
    int m_kernel = -1; ///< inotify's descriptor
    std::unique_ptr<QSocketNotifier> m_notifier;
    QMap<int, QString> m_watches; ///< kernel watch → folder
    QHash<int, QStringList> m_awaited; ///< kernel watch of the nearest folder above → folders that are to appear
    QMap<QString, Stamps> m_polled; ///< folder → what is known to be complete in it
    QHash<QString, Stamps> m_lastTheme; ///< folder → as it was then
    QTimer m_timer;
};

} // namespace frontrow
