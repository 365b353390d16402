// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/preview/framereader.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace frontrow {

/// Reads posts, latest wins: one request is being read, the newest waits, the rest are forgotten. So the first request
/// after a pause is read at once, and under load the pace follows the cost. What the page needs is read on the one
/// render thread; the details follow on another, at a pace that leaves most of it free when they are expensive.
class PreviewPipeline : public QObject
{
    Q_OBJECT

public:
    explicit PreviewPipeline(QObject *parent = nullptr);
    /// Forgets what waits and blocks until what is being read is done.
    ~PreviewPipeline() override;

    void request(FrameRequest request);

Q_SIGNALS:
    /// A page to show. Revisions rise or, when pictures were found for a page that is shown already, stay. A page whose
    /// body shows a picture for the first time comes when its file was looked for, so that nothing flashes.
    void pageReady(const frontrow::PageFrame &page);
    /// Revisions rise from one frame to the next.
    void frameReady(const frontrow::PreviewFrame &frame);

private:
    void startPage(FrameRequest request);
    void finishPage();
    void scheduleDetails();
    void startDetails();
    void takePictures(const PreviewFrame &frame);
    void finishDetails();

    /// What is read of one request.
    struct Reading
    {
        FrameRequest request;
        PageFrame page;
        bool hasNewPictures = false; ///< the body shows a picture that none before it showed in the same place
    };
    class PageWork;

    std::shared_ptr<PageWork> m_pages; ///< only the render thread uses it, one request at a time
    std::shared_ptr<DetailReader> m_details = std::make_shared<DetailReader>(); ///< only the detail thread uses it
    QThreadPool m_renderThread;
    QThreadPool m_detailThread;
    QFutureWatcher<Reading> m_pageWatcher;
    QFutureWatcher<PreviewFrame> m_detailWatcher; ///< first with the pictures only, then the whole frame
    std::optional<FrameRequest> m_waiting;
    std::optional<Reading> m_undetailed; ///< the newest page, while its details are not begun
    PageFrame m_newest;
    QTimer m_detailPause;
    QElapsedTimer m_detailTime;
    qint64 m_detailCost = 0; ///< how long the last details took, ms
    QStringList m_place; ///< the post and what its pictures are looked for in
    quint64 m_placeNumber = 0; ///< rises with each other m_place
    QStringList m_detailedPlace; ///< the place of the details that are being read
    QHash<QString, QString> m_pictures; ///< those of the newest details
    QHash<QString, PictureIssue> m_issues; ///< what is wrong with the pictures, by source as written
    std::optional<quint64> m_heldFor; ///< the revision whose details the newest page waits for
    /// A page is read, from start to finish. The watcher's own state is ahead of its signal: what comes between waits.
    bool m_isReading = false;
    bool m_isDetailing = false;
};

/// How long to wait, once a page is there, before details that took \a cost (ms) the last time are read again (ms):
/// until the page is drawn, whose processor they would take, and so that they take at most a fifth of a thread while
/// somebody types.
[[nodiscard]] int pauseBeforeDetails(qint64 cost);

} // namespace frontrow
