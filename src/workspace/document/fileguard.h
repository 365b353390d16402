// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace frontrow {

/// Notices when another program changes or removes a file. Times and sizes decide nothing, the content's hash does.
/// Where the system watches nothing, for want of watches or of the right to, it is looked at every two seconds, and so
/// is a folder that is gone.
/// The folder is watched too, because a watch on a file ends when the file is replaced.
class FileGuard : public QObject
{
    Q_OBJECT

public:
    explicit FileGuard(QObject *parent = nullptr);

    /// Watches \a path, which is known to hold \a known; an empty path watches nothing.
    void watch(const QString &path, const ContentHash &known);
    /// Looks now; emits when what is there is new. For the moment a window becomes active again.
    void check();

Q_SIGNALS:
    /// The file holds other bytes than known.
    void changed(const frontrow::ContentHash &found);
    /// The file is gone, or no regular file any more.
    void removed();
    /// Said once: the system does not watch.
    void startedPolling();

private:
    void rearm();

    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QTimer m_poll; ///< runs where nothing is watched
    bool m_hasSaidPolling = false;
    bool m_isFolderGone = false;
    QString m_path;
    ContentHash m_known;
};

} // namespace frontrow
