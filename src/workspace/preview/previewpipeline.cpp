// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/preview/previewpipeline.h"

#include "base/backgroundpool.h"

#include <QPromise>
#include <QRegularExpression>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace frontrow {

int pauseBeforeDetails(qint64 cost)
{
    constexpr qint64 untilDrawn = 60;
    constexpr qint64 longest = 1'000;
    return static_cast<int>(std::clamp(4 * cost, untilDrawn, longest));
}

namespace {

/// What decides which pictures a post's references mean, and so whether a reading is of the post as it is now.
QStringList placeOf(const FrameRequest &request)
{
    return QStringList{request.postFile, request.site.baseUrl} + request.pictures.folders;
}

} // namespace

/// Reads pages, and remembers which pictures those of one place have shown.
class PreviewPipeline::PageWork
{
public:
    /// \param place a number for what the pictures are looked for in
    [[nodiscard]] Reading read(FrameRequest request, quint64 place, const QHash<QString, QString> &pictures,
        const QHash<QString, PictureIssue> &issues)
    {
        if (std::exchange(m_place, place) != place) {
            m_seenBlocks.clear();
            m_seenSources.clear();
        }
        PageFrame page = m_reader.read(request, pictures, issues);
        const bool hasNew = hasNewPictures(page);
        return {std::move(request), std::move(page), hasNew};
    }

private:
    [[nodiscard]] bool hasNewPictures(const PageFrame &page)
    {
        static const QRegularExpression image(QStringLiteral(R"re(<img\b[^>]*?\bsrc="([^"]*)")re"));
        const qsizetype before = m_seenSources.size();
        for (const RenderedBlock &block : page.body.blocks) {
            if (m_seenBlocks.contains(block.hash)) {
                continue;
            }
            m_seenBlocks.insert(block.hash);
            if (!block.html.contains(u"<img")) {
                continue;
            }
            for (const QRegularExpressionMatch &match : image.globalMatch(block.html)) {
                m_seenSources.insert(match.captured(1));
            }
        }
        return m_seenSources.size() > before;
    }

    PageReader m_reader;
    quint64 m_place = 0;
    QSet<quint64> m_seenBlocks; ///< hashes of the blocks whose pictures are in m_seenSources
    QSet<QString> m_seenSources; ///< the sources of pictures that were looked for
};

PreviewPipeline::PreviewPipeline(QObject *parent)
    : QObject(parent)
    , m_pages(std::make_shared<PageWork>())
{
    for (QThreadPool *thread : {&m_renderThread, &m_detailThread}) {
        thread->setMaxThreadCount(1);
        thread->setExpiryTimeout(-1);
    }
    m_detailPause.setSingleShot(true);
    connect(&m_detailPause, &QTimer::timeout, this, &PreviewPipeline::startDetails);
    connect(&m_pageWatcher, &QFutureWatcher<Reading>::finished, this, &PreviewPipeline::finishPage);
    connect(&m_detailWatcher, &QFutureWatcher<PreviewFrame>::resultReadyAt, this, [this](int index) {
        if (index == 0) {
            takePictures(m_detailWatcher.resultAt(0));
        }
    });
    connect(&m_detailWatcher, &QFutureWatcher<PreviewFrame>::finished, this, &PreviewPipeline::finishDetails);
}

PreviewPipeline::~PreviewPipeline()
{
    m_waiting.reset();
    m_pageWatcher.disconnect(this);
    m_detailWatcher.disconnect(this);
    m_pageWatcher.waitForFinished();
    m_detailWatcher.waitForFinished();
}

void PreviewPipeline::request(FrameRequest request)
{
    QStringList place = placeOf(request);
    if (place != m_place) {
        m_place = std::move(place);
        m_pictures.clear();
        m_issues.clear();
        ++m_placeNumber;
        m_heldFor.reset();
        m_undetailed.reset();
        m_detailPause.stop();
    }
    if (m_isReading) {
        request.isUrgent = request.isUrgent || (m_waiting && m_waiting->isUrgent);
        m_waiting = std::move(request);
    } else {
        startPage(std::move(request));
    }
}

void PreviewPipeline::startPage(FrameRequest request)
{
    m_isReading = true;
    m_pageWatcher.setFuture(QtConcurrent::run(
        &m_renderThread,
        [pages = m_pages](FrameRequest each, quint64 place, const QHash<QString, QString> &pictures,
            const QHash<QString, PictureIssue> &issues) {
            return pages->read(std::move(each), place, pictures, issues);
        },
        std::move(request), m_placeNumber, m_pictures, m_issues));
}

void PreviewPipeline::finishPage()
{
    const bool isUrgent = m_undetailed && m_undetailed->request.isUrgent;
    Reading reading = m_pageWatcher.result();
    m_isReading = false;
    if (m_waiting) {
        FrameRequest next = std::move(*m_waiting);
        m_waiting.reset();
        startPage(std::move(next));
    }
    if (placeOf(reading.request) != m_place) {
        return; // of a post that was left, or of this one where it was before
    }
    m_undetailed = std::move(reading);
    m_undetailed->request.isUrgent = m_undetailed->request.isUrgent || isUrgent;
    m_newest = m_undetailed->page;
    if (m_undetailed->hasNewPictures) {
        m_heldFor = m_newest.revision;
    }
    if (!m_heldFor) {
        Q_EMIT pageReady(m_newest);
    }
    scheduleDetails();
}

void PreviewPipeline::scheduleDetails()
{
    if (m_isDetailing || !m_undetailed) {
        return;
    }
    const bool isUrgent = m_heldFor || m_undetailed->request.isUrgent;
    if (isUrgent || !m_detailPause.isActive()) {
        m_detailPause.start(isUrgent ? 0 : pauseBeforeDetails(m_detailCost));
    }
}

void PreviewPipeline::startDetails()
{
    m_isDetailing = true;
    m_detailedPlace = placeOf(m_undetailed->request);
    m_detailTime.start();
    m_detailWatcher.setFuture(QtConcurrent::run(
        &m_detailThread,
        [details = m_details](QPromise<PreviewFrame> &promise, const Reading &each) {
            lowerThreadPriority();
            PreviewFrame frame = details->pictures(each.request, each.page);
            promise.addResult(frame);
            details->complete(frame, each.request);
            promise.addResult(std::move(frame));
        },
        std::move(*m_undetailed)));
    m_undetailed.reset();
}

void PreviewPipeline::takePictures(const PreviewFrame &frame)
{
    if (m_detailedPlace != m_place) {
        return;
    }
    m_pictures = frame.pictures;
    m_issues = frame.issues;
    const bool isReleased = m_heldFor && frame.revision >= *m_heldFor;
    if (isReleased) {
        m_heldFor.reset();
    }
    if (isReleased || (!m_heldFor && (m_newest.pictures != m_pictures || m_newest.issues != m_issues))) {
        m_newest.pictures = m_pictures;
        m_newest.issues = m_issues;
        Q_EMIT pageReady(m_newest);
    }
}

void PreviewPipeline::finishDetails()
{
    m_isDetailing = false;
    m_detailCost = m_detailTime.elapsed();
    if (m_detailedPlace == m_place) {
        Q_EMIT frameReady(m_detailWatcher.resultAt(1));
    }
    scheduleDetails();
}

} // namespace frontrow
