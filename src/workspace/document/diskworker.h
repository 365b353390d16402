// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace frontrow {

/// Does work on files on a thread of its own, one piece after the other: a file system over the network may take a
/// minute for what a disk does in a moment. Whoever asks goes on at once and hears of the answer later.
class DiskWorker : public QObject
{
    Q_OBJECT

public:
    explicit DiskWorker(QObject *parent = nullptr);
    /// Blocks until the work that was begun is done; nobody hears of its answer any more.
    ~DiskWorker() override;

    /// Calls \a work, which shares nothing with the caller's thread, on the worker, then \a then with its answer on the
    /// thread of this object.
    template <typename Work, typename Then> void run(Work work, Then then)
    {
        QtConcurrent::run(&m_thread, std::move(work)).then(this, std::move(then));
    }

private:
    QThreadPool m_thread;
};

} // namespace frontrow
