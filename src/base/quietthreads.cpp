// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/quietthreads.h"

#include <QThreadPool>

#include <sys/resource.h>
#include <unistd.h>

namespace frontrow {

void makeThreadQuiet()
{
    constexpr int quiet = 10; // a tenth of what a thread gets that is not nice, when there is not enough for both
    static_cast<void>(::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), quiet)); // else it is as it was
}

QThreadPool *quietThreads()
{
    static QThreadPool threads;
    return &threads;
}

} // namespace frontrow
