// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/backgroundpool.h"

#include <QThreadPool>

#include <sys/resource.h>
#include <unistd.h>

namespace frontrow {

void lowerThreadPriority()
{
    constexpr int niceness = 10; // a tenth of what a thread gets that is not nice, when there is not enough for both
    static_cast<void>(::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), niceness)); // else it is as it was
}

QThreadPool *backgroundPool()
{
    static QThreadPool threads;
    return &threads;
}

} // namespace frontrow
