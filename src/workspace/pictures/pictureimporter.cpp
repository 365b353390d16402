// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/pictures/pictureimporter.h"

#include "base/backgroundpool.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace frontrow {

PictureImporter::PictureImporter(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_backgroundThread.setMaxThreadCount(1);
    connect(&m_fetcher, &PictureFetcher::fetched, this, &PictureImporter::importSources);
    connect(&m_watcher, &QFutureWatcher<ImportResult>::finished, this, &PictureImporter::finish);
    connect(&m_optimising, &QFutureWatcher<void>::finished, this, &PictureImporter::optimiseNext);
    connect(&m_watcher, &QFutureWatcher<ImportResult>::progressValueChanged, this,
        [this](int done) { Q_EMIT progressed(m_doneBefore + done, m_total); });
}

PictureImporter::~PictureImporter()
{
    m_fetcher.cancel();
    m_watcher.disconnect(this);
    m_optimising.disconnect(this);
    for (Job &job : m_jobs) {
        job.stop.request_stop();
    }
    m_watcher.waitForFinished();
    m_optimising.waitForFinished();
}

void PictureImporter::request(quint64 ticket, ImportRequest request)
{
    const qsizetype size = request.sources.size();
    m_total += size;
    m_jobs.enqueue({ticket, std::move(request), {}, size});
    if (m_jobs.size() == 1) {
        startNext();
    }
}

void PictureImporter::cancel()
{
    for (Job &job : m_jobs) {
        job.stop.request_stop();
    }
    m_fetcher.cancel();
    if (m_isFetching) {
        importSources(m_jobs.constFirst().request.sources, {});
    }
}

void PictureImporter::startNext()
{
    Q_EMIT progressed(m_doneBefore, m_total);
    m_isFetching = true;
    m_fetcher.fetch(m_jobs.constFirst().request.sources);
}

void PictureImporter::importSources(const QList<PictureSource> &sources, const QList<Error> &problems)
{
    m_isFetching = false;
    Job &job = m_jobs.first();
    job.request.sources = sources;
    const auto work = [](QPromise<ImportResult> &promise, const ImportRequest &request, const std::stop_token &stop,
                          const QList<Error> &already) {
        promise.setProgressRange(0, static_cast<int>(request.sources.size()));
        ImportResult result = importPictures(request, [&](qsizetype done) {
            promise.setProgressValue(static_cast<int>(done));
            return !stop.stop_requested();
        });
        result.problems = already + result.problems;
        promise.addResult(std::move(result));
    };
    m_watcher.setFuture(QtConcurrent::run(&m_thread, work, job.request, job.stop.get_token(), problems));
}

void PictureImporter::finish()
{
    const Job job = m_jobs.dequeue();
    ImportResult result = m_watcher.result();
    if (job.stop.stop_requested()) { // too late for the worker to see
        result = stoppedImport(result, job.request.staging);
    }
    for (const RepoPath &path : result.staged) {
        m_waiting.enqueue({job.request.staging, path});
    }
    m_doneBefore += job.size;
    if (m_jobs.isEmpty()) {
        Q_EMIT progressed(m_total, m_total);
        m_doneBefore = 0;
        m_total = 0;
    } else {
        startNext();
    }
    optimiseNext();
    Q_EMIT finished(job.ticket, result);
}

void PictureImporter::optimiseNext()
{
    if (m_jobs.isEmpty() && !m_waiting.isEmpty() && !m_optimising.isRunning()) {
        const auto work = [](Waiting waiting) {
            lowerThreadPriority();
            std::ignore = waiting.staging.optimise(waiting.path);
        };
        m_optimising.setFuture(QtConcurrent::run(&m_backgroundThread, work, m_waiting.dequeue()));
    }
}

} // namespace frontrow
