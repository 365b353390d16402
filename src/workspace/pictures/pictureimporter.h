// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/pictures/figureimport.h"
#include "workspace/pictures/picturefetcher.h"

#include <QFutureWatcher>
#include <QObject>
#include <QQueue>
#include <QThreadPool>

#include <stop_token>

namespace frontrow {

/// Takes pictures in on a worker, one request after the other, in the order of the calls. Pictures that have an address
/// are fetched first. While nothing waits, those that were staged are made smaller, on a background thread of their
/// own.
class PictureImporter : public QObject
{
    Q_OBJECT

public:
    explicit PictureImporter(QObject *parent = nullptr);
    /// Cancels and waits for the picture that is being read.
    ~PictureImporter() override;

    /// \param ticket comes back with the result.
    void request(quint64 ticket, ImportRequest request);
    /// Stops every request; each still ends with finished(), with nothing imported.
    void cancel();

Q_SIGNALS:
    /// \a done of the \a total pictures of all requests that were under way together; equal when all are over.
    void progressed(qsizetype done, qsizetype total);
    void finished(quint64 ticket, const frontrow::ImportResult &result);

private:
    struct Job
    {
        quint64 ticket;
        ImportRequest request;
        std::stop_source stop{};
        qsizetype size = 0; ///< pictures at first
    };

    struct Waiting
    {
        StagingStore staging;
        RepoPath path;
    };

    void startNext();
    void importSources(const QList<PictureSource> &sources, const QList<Error> &problems);
    void finish();
    void optimiseNext();

    QThreadPool m_thread;
    QThreadPool m_backgroundThread; ///< a picture that arrives does not wait for one that is made smaller
    PictureFetcher m_fetcher;
    QFutureWatcher<ImportResult> m_watcher;
    QQueue<Job> m_jobs; ///< the first is running
    QFutureWatcher<void> m_optimising;
    QQueue<Waiting> m_waiting; ///< to be made smaller
    qsizetype m_doneBefore = 0; ///< pictures of requests that are over
    qsizetype m_total = 0;
    bool m_isFetching = false;
};

} // namespace frontrow
