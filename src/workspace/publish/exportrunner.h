// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export/exportrecords.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace frontrow {

/// Plans, carries out, undoes and pushes exports, one after another on a thread of its own.
class ExportRunner : public QObject
{
    Q_OBJECT

public:
    explicit ExportRunner(QObject *parent = nullptr);
    /// Stops what can be stopped and waits: an export is all or nothing.
    ~ExportRunner() override;

    [[nodiscard]] bool isRunning() const { return m_plan.isRunning() || m_run.isRunning(); }

    /// Puts right what an export to \a siteFolder left that died, before anything else runs; recovered() follows.
    void recover(const QString &siteFolder);
    /// Each does nothing while another is running. planned() follows, or finished().
    /// \param options whose branch the blog is to be on before.
    void plan(const ExportRequest &request, const PublishOptions &options = {});
    void carryOut(const ExportPlan &plan, const PublishOptions &options, const std::optional<StagingStore> &staging);
    void bundle(const ExportRequest &request, const QString &target);
    void undo(const QString &siteFolder, const ExportRecord &record, const PublishOptions &options);
    void push(const QString &siteFolder, const ExportRecord &record, const PublishOptions &options);
    /// finished() follows, with Cancelled unless all was done already.
    void cancel();

Q_SIGNALS:
    /// What was done, when anything was.
    void recovered(const frontrow::Result<std::optional<QString>> &sentence);
    void planned(const frontrow::Result<frontrow::ExportPlan> &plan);
    /// A line that git says.
    void progressed(const QString &line);
    void finished(const frontrow::Result<frontrow::ExportOutcome> &outcome);

private:
    using Job = std::function<Result<ExportOutcome>(const RunWatch &watch)>;
    void start(const Job &job);

    QThreadPool m_thread;
    std::stop_source m_stop;
    QFutureWatcher<Result<std::optional<QString>>> m_recovery;
    QFutureWatcher<Result<ExportPlan>> m_plan;
    QFutureWatcher<Result<ExportOutcome>> m_run;
};

} // namespace frontrow
