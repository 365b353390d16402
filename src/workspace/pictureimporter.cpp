// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/pictureimporter.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace frontrow {

PictureImporter::PictureImporter(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcher<IntakeResult>::finished, this, &PictureImporter::finish);
    connect(&m_squeezing, &QFutureWatcher<void>::finished, this, &PictureImporter::squeezeNext);
}

PictureImporter::~PictureImporter()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_squeezing.disconnect(this);
    m_watcher.waitForFinished();
    m_squeezing.waitForFinished();
}

void PictureImporter::request(quint64 ticket, IntakeRequest request)
{
    m_jobs.enqueue({ticket, std::move(request)});
    if (m_jobs.size() == 1) {
        startNext();
    }
}

void PictureImporter::startNext()
{
    const auto work = [](QPromise<IntakeResult> &promise, const IntakeRequest &request) {
        promise.addResult(takeInPictures(request, [&promise] { return promise.isCanceled(); }));
    };
    m_watcher.setFuture(QtConcurrent::run(&m_thread, work, m_jobs.head().request));
}

void PictureImporter::finish()
{
    const Job job = m_jobs.dequeue();
    const IntakeResult result = m_watcher.result();
    for (const RepoPath &path : result.staged) {
        m_waiting.enqueue({job.request.staging, path});
    }
    if (!m_jobs.isEmpty()) {
        startNext();
    }
    squeezeNext();
    Q_EMIT finished(job.ticket, result);
}

void PictureImporter::squeezeNext()
{
    if (m_jobs.isEmpty() && !m_waiting.isEmpty() && !m_squeezing.isRunning()) {
        const auto work = [](Waiting waiting) { std::ignore = waiting.staging.squeeze(waiting.path); };
        m_squeezing.setFuture(QtConcurrent::run(&m_thread, work, m_waiting.dequeue()));
    }
}

} // namespace frontrow
