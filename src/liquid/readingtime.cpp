// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/readingtime.h"

namespace frontrow::liquid {

namespace {

/// What this thread has read so far.
struct Reading
{
    int depth = 0; ///< readings in readings count once
    qint64 nanoseconds = 0;
};

Reading &reading()
{
    thread_local Reading ofThread;
    return ofThread;
}

} // namespace

ReadingTime::ReadingTime()
{
    ++reading().depth;
    m_clock.start();
}

ReadingTime::~ReadingTime()
{
    if (--reading().depth == 0) {
        reading().nanoseconds += m_clock.nsecsElapsed();
    }
}

qint64 ReadingTime::total()
{
    return reading().nanoseconds / 1'000'000;
}

} // namespace frontrow::liquid
