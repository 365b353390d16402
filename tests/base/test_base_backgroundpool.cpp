// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/backgroundpool.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

using namespace frontrow;

class TestBaseBackgroundPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Only the thread that asks for it is nice: the window's own stays what it was.
    void onlyTheThreadItselfYields()
    {
        const auto niceness = [] { return ::getpriority(PRIO_PROCESS, static_cast<id_t>(::gettid())); };
        const int before = niceness();
        int quiet = before;
        QSemaphore done;
        backgroundPool()->start([&] {
            lowerThreadPriority();
            quiet = niceness();
            done.release();
        });
        QVERIFY(done.tryAcquire(1, 5'000));
        QCOMPARE(quiet, std::max(before, 10));
        QCOMPARE(niceness(), before);
    }
};

QTEST_GUILESS_MAIN(TestBaseBackgroundPool)
#include "test_base_backgroundpool.moc"
