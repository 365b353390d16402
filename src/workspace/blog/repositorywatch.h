// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/git/gitrepository.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace frontrow {

/// How the repository of the open post's blog stands, read on a worker.
class RepositoryWatch : public QObject
{
    Q_OBJECT

public:
    explicit RepositoryWatch(QObject *parent = nullptr);
    /// Blocks until the reading that runs is done.
    ~RepositoryWatch() override;

    /// Reads the repository around \a siteFolder; nothing for an empty one.
    void setBlog(const QString &siteFolder);
    /// Reads the same again: after an export, when the window becomes active.
    void refresh();

Q_SIGNALS:
    /// Nothing where there is no repository, or git cannot say.
    void stateChanged(const std::optional<frontrow::GitState> &state);

private:
    QString m_siteFolder;
    QFutureWatcher<std::optional<GitState>> m_watcher;
};

} // namespace frontrow
