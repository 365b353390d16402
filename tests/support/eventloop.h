// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTest>
#include <QTimer>

#include <tuple>

namespace frontrow::test {

/// Until everything has happened that was to happen at once: events that were posted, and timers without a pause.
/// Timers of the same time end in the order in which they were begun.
inline void turnEventLoop()
{
    bool isPast = false;
    QTimer after;
    after.setSingleShot(true);
    QObject::connect(&after, &QTimer::timeout, [&isPast] { isPast = true; });
    after.start(0);
    std::ignore = QTest::qWaitFor([&isPast] { return isPast; });
}

} // namespace frontrow::test
