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
}

PictureImporter::~PictureImporter()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
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
    const quint64 ticket = m_jobs.dequeue().ticket;
    const IntakeResult result = m_watcher.result();
    if (!m_jobs.isEmpty()) {
        startNext();
    }
    Q_EMIT finished(ticket, result);
}

} // namespace frontrow
