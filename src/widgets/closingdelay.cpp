// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/closingdelay.h"

#include "workspace/prompt/noticecentre.h"

#include <chrono>
#include <utility>

namespace frontrow {

using namespace std::chrono_literals;

ClosingDelay::ClosingDelay(NoticeCentre &notices)
    : m_notices(notices)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(20s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_notices.inform(tr("That is still not finished, so Frontrow stays open. Close it again to end without it."));
    });
}

void ClosingDelay::begin()
{
    ++m_underWay;
}

void ClosingDelay::end(bool isDone)
{
    if (!isDone) {
        m_patience.stop(); // why is to be read
    }
    if (--m_underWay > 0) {
        return;
    }
    m_hasDelayed = false;
    if (m_patience.isActive()) {
        m_patience.stop();
        Q_EMIT over();
    }
}

bool ClosingDelay::delays()
{
    if (m_underWay == 0 || std::exchange(m_hasDelayed, true)) {
        return false;
    }
    m_patience.start();
    m_notices.inform(
        tr("What was begun is being finished, and then Frontrow closes. Close it again to end without it."));
    return true;
}

} // namespace frontrow
