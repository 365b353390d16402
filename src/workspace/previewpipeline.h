// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/framereader.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace frontrow {

/// Reads posts on the one render thread, latest wins: one request is being read, the newest waits, the rest are
/// forgotten. So the first request after a pause is read at once, and under load the pace follows the cost.
class PreviewPipeline : public QObject
{
    Q_OBJECT

public:
    explicit PreviewPipeline(QObject *parent = nullptr);
    /// Forgets what waits and blocks until what is being read is done.
    ~PreviewPipeline() override;

    void request(FrameRequest request);

Q_SIGNALS:
    /// Revisions rise from one frame to the next.
    void frameReady(const frontrow::PreviewFrame &frame);

private:
    void start(FrameRequest request);
    void finish();

    BodyRenderer m_renderer; ///< only the render thread uses it, one request at a time
    QThreadPool m_renderThread;
    QFutureWatcher<PreviewFrame> m_watcher;
    std::optional<FrameRequest> m_waiting;
    /// From start() to finish(). The watcher's own state runs ahead of its signal: a request between the two must wait.
    bool m_isReading = false;
};

} // namespace frontrow
