// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "app/quitsignals.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace frontrow {

namespace {

constexpr unsigned grace = 2; ///< seconds

std::array<int, 2> &ends() ///< the ends of the pipe from the handler, which may do next to nothing, to the event loop
{
    static std::array<int, 2> ends{-1, -1};
    return ends;
}

void take(int /*signal*/)
{
    ::alarm(grace);
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(ends()[1], &byte, 1);
}

int readingEnd()
{
    return ::pipe2(ends().data(), O_CLOEXEC | O_NONBLOCK) == 0 ? ends()[0] : -1;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(readingEnd(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        Q_EMIT arrived();
    });
    struct sigaction action = {};
    action.sa_handler = &take;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        ::sigaction(signal, &action, nullptr);
    }
}

} // namespace frontrow
