// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/sessionsteps.h"

#include <utility>

namespace frontrow {

bool SessionSteps::begin()
{
    return !std::exchange(m_isBusy, true);
}

void SessionSteps::end(bool isDone)
{
    m_isBusy = false;
    Q_EMIT finished(isDone);
    while (!m_isBusy && !m_waiting.isEmpty()) {
        m_waiting.takeFirst()();
    }
    if (!m_isBusy) {
        Q_EMIT idle();
    }
}

void SessionSteps::whenIdle(const std::function<void()> &work)
{
    if (m_isBusy) {
        m_waiting.append(work);
    } else {
        work();
    }
}

} // namespace frontrow
