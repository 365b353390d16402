// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/previewpipeline.h"

#include <QtConcurrentRun>

#include <utility>

namespace frontrow {

PreviewPipeline::PreviewPipeline(QObject *parent)
    : QObject(parent)
{
    m_renderThread.setMaxThreadCount(1);
    m_renderThread.setExpiryTimeout(-1);
    connect(&m_watcher, &QFutureWatcher<PreviewFrame>::finished, this, &PreviewPipeline::finish);
}

PreviewPipeline::~PreviewPipeline()
{
    m_waiting.reset();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void PreviewPipeline::request(FrameRequest request)
{
    if (m_isReading) {
        m_waiting = std::move(request);
    } else {
        start(std::move(request));
    }
}

void PreviewPipeline::start(FrameRequest request)
{
    m_isReading = true;
    m_watcher.setFuture(QtConcurrent::run(
        &m_renderThread, [this](const FrameRequest &each) { return readFrame(each, m_renderer); }, std::move(request)));
}

void PreviewPipeline::finish()
{
    const PreviewFrame frame = m_watcher.result();
    m_isReading = false;
    if (m_waiting) {
        FrameRequest next = std::move(*m_waiting);
        m_waiting.reset();
        start(std::move(next));
    }
    Q_EMIT frameReady(frame);
}

} // namespace frontrow
