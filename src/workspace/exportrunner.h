// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/exportrun.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace frontrow {

/// Runs one export at a time on a thread of its own.
class ExportRunner : public QObject
{
    Q_OBJECT

public:
    explicit ExportRunner(QObject *parent = nullptr);
    /// Waits for an export under way: it is all or nothing.
    ~ExportRunner() override;

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    /// Does nothing while one is running.
    void start(const ExportRequest &request);

Q_SIGNALS:
    void finished(const frontrow::Result<frontrow::ExportOutcome> &outcome);

private:
    QThreadPool m_thread;
    QFutureWatcher<Result<ExportOutcome>> m_watcher;
};

} // namespace frontrow
