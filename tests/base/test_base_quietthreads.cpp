// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/quietthreads.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

using namespace frontrow;

class TestBaseQuietThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Only the thread that asks for it is nice: the window's own stays what it was.
    void onlyTheThreadItselfIsQuiet()
    {
        const auto niceness = [] { return ::getpriority(PRIO_PROCESS, static_cast<id_t>(::gettid())); };
        const int before = niceness();
        int quiet = before;
        QSemaphore done;
        quietThreads()->start([&] {
            makeThreadQuiet();
            quiet = niceness();
            done.release();
        });
        QVERIFY(done.tryAcquire(1, 5'000));
        QCOMPARE(quiet, std::max(before, 10));
        QCOMPARE(niceness(), before);
    }
};

QTEST_GUILESS_MAIN(TestBaseQuietThreads)
#include "test_base_quietthreads.moc"
