// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/blog/repositorywatch.h"

#include <QtConcurrentRun>

namespace frontrow {

namespace {

std::optional<GitState> stateOf(const QString &siteFolder)
{
    const Result<std::optional<GitRepository>> repository =
        siteFolder.isEmpty() ? std::nullopt : GitRepository::around(siteFolder);
    if (!repository || !*repository) {
        return std::nullopt;
    }
    const Result<GitState> state = (*repository)->state();
    return state ? std::optional(*state) : std::nullopt;
}

} // namespace

RepositoryWatch::RepositoryWatch(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<std::optional<GitState>>::finished, this,
        [this] { Q_EMIT stateChanged(m_watcher.result()); });
}

RepositoryWatch::~RepositoryWatch()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void RepositoryWatch::setBlog(const QString &siteFolder)
{
    m_siteFolder = siteFolder;
    refresh();
}

void RepositoryWatch::refresh()
{
    m_watcher.setFuture(QtConcurrent::run(stateOf, m_siteFolder)); // the watcher forgets an older reading
}

} // namespace frontrow
