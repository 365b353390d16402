// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "app/sparememory.h"

#include "workspace/session/postsession.h"

#include <QThreadPool>

#include <chrono>
#include <malloc.h>
#include <utility>

namespace frontrow {

using namespace std::chrono_literals;

void SpareMemory::prepare()
{
    // What a picture took goes back to the system with it; glibc would keep blocks of a size that it has seen freed.
    // The text of the longest posts is below: copies of it, made with each key, would be new pages each time.
    constexpr int largeBlock = 4 << 20; // bytes
    ::mallopt(M_MMAP_THRESHOLD, largeBlock);
    ::mallopt(M_TRIM_THRESHOLD, 2 * largeBlock);
}

SpareMemory::SpareMemory(const PostSession &session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1500ms); // when the page has been drawn, and pictures beside the text
    connect(&session, &PostSession::opened, this, [this] { m_isOpening = true; });
    connect(&session, &PostSession::frameChanged, this, [this] {
        if (std::exchange(m_isOpening, false)) {
            m_pause.start();
        }
    });
    connect(&m_pause, &QTimer::timeout, this, [] {
        // No thread of the background pool: it has the allocator's locks meanwhile, for some milliseconds.
        QThreadPool::globalInstance()->start([] { static_cast<void>(::malloc_trim(0)); });
    });
}

} // namespace frontrow
