// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/figureintake.h"

#include <QFutureWatcher>
#include <QObject>
#include <QQueue>
#include <QThreadPool>

namespace frontrow {

/// Takes pictures in on a worker, one request after the other, in the order of the calls. While none waits, it makes
/// those that were staged smaller, one after the other.
class PictureImporter : public QObject
{
    Q_OBJECT

public:
    explicit PictureImporter(QObject *parent = nullptr);
    /// Cancels and waits for the picture that is being read.
    ~PictureImporter() override;

    /// \param ticket comes back with the result.
    void request(quint64 ticket, IntakeRequest request);

Q_SIGNALS:
    void finished(quint64 ticket, const frontrow::IntakeResult &result);

private:
    struct Job
    {
        quint64 ticket;
        IntakeRequest request;
    };

    struct Waiting
    {
        StagingStore staging;
        RepoPath path;
    };

    void startNext();
    void finish();
    void squeezeNext();

    QThreadPool m_thread;
    QFutureWatcher<IntakeResult> m_watcher;
    QQueue<Job> m_jobs; ///< the first is running
    QFutureWatcher<void> m_squeezing;
    QQueue<Waiting> m_waiting;
};

} // namespace frontrow
