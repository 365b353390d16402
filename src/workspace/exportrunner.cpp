// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/exportrunner.h"

#include <QtConcurrentRun>

namespace frontrow {

ExportRunner::ExportRunner(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcher<Result<ExportOutcome>>::finished, this,
        [this] { Q_EMIT finished(m_watcher.result()); });
}

ExportRunner::~ExportRunner()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ExportRunner::start(const ExportRequest &request)
{
    if (!isRunning()) {
        m_watcher.setFuture(QtConcurrent::run(&m_thread, [request] { return runExport(request, manifestFolder()); }));
    }
}

} // namespace frontrow
