// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/publish/exportrunner.h"

#include "site/export/exportbundle.h"
#include "site/export/exportrecovery.h"

#include <QtConcurrentRun>

namespace frontrow {

ExportRunner::ExportRunner(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_recovery, &QFutureWatcher<Result<std::optional<QString>>>::finished, this,
        [this] { Q_EMIT recovered(m_recovery.result()); });
    connect(&m_plan, &QFutureWatcher<Result<ExportPlan>>::finished, this, [this] { Q_EMIT planned(m_plan.result()); });
    connect(&m_run, &QFutureWatcher<Result<ExportOutcome>>::progressTextChanged, this, &ExportRunner::progressed);
    connect(
        &m_run, &QFutureWatcher<Result<ExportOutcome>>::finished, this, [this] { Q_EMIT finished(m_run.result()); });
}

ExportRunner::~ExportRunner()
{
    cancel();
    m_recovery.disconnect(this);
    m_plan.disconnect(this);
    m_run.disconnect(this);
    m_recovery.waitForFinished();
    m_plan.waitForFinished();
    m_run.waitForFinished();
}

void ExportRunner::recover(const QString &siteFolder)
{
    if (!siteFolder.isEmpty()) {
        m_recovery.setFuture(
            QtConcurrent::run(&m_thread, [siteFolder] { return recoverExport(siteFolder, exportsFolder()); }));
    }
}

void ExportRunner::plan(const ExportRequest &request, const PublishOptions &options)
{
    if (!isRunning()) {
        m_plan.setFuture(QtConcurrent::run(&m_thread, [request, options]() -> Result<ExportPlan> {
            if (const Result<QString> left = enterBranch(request.siteFolder, options); !left) {
                return std::unexpected(left.error());
            }
            return prepareExport(request, exportsFolder());
        }));
    }
}

void ExportRunner::carryOut(
    const ExportPlan &plan, const PublishOptions &options, const std::optional<StagingStore> &staging)
{
    start([plan, options, staging](
              const RunWatch &watch) { return frontrow::carryOut(plan, options, exportsFolder(), staging, watch); });
}

void ExportRunner::bundle(const ExportRequest &request, const QString &target)
{
    start([request, target](const RunWatch &watch) { return exportBundle(request, target, exportsFolder(), watch); });
}

void ExportRunner::undo(const QString &siteFolder, const ExportRecord &record, const PublishOptions &options)
{
    start([siteFolder, record, options](
              const RunWatch &watch) { return undoExport(siteFolder, record, options, exportsFolder(), watch); });
}

void ExportRunner::push(const QString &siteFolder, const ExportRecord &record, const PublishOptions &options)
{
    start([siteFolder, record, options](const RunWatch &watch) -> Result<ExportOutcome> {
        const Result<ExportRecord> pushed = pushRecord(siteFolder, record, options, exportsFolder(), watch);
        if (!pushed) {
            return std::unexpected(pushed.error());
        }
        return ExportOutcome{
            .plan = {.post = pushed->post, .siteFolder = siteFolder, .url = pushed->url}, .record = *pushed};
    });
}

void ExportRunner::cancel()
{
    m_stop.request_stop();
}

void ExportRunner::start(const Job &job)
{
    if (isRunning()) {
        return;
    }
    m_stop = std::stop_source();
    m_run.setFuture(
        QtConcurrent::run(&m_thread, [job, stop = m_stop.get_token()](QPromise<Result<ExportOutcome>> &promise) {
            int lines = 0;
            promise.setProgressRange(0, 0);
            promise.addResult(
                job({.progressed = [&](const QString &line) { promise.setProgressValueAndText(++lines, line); },
                    .isCancelled = [&] { return stop.stop_requested(); }}));
        }));
}

} // namespace frontrow
