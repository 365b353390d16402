// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

namespace frontrow {

class PostSession;

/// How the program keeps memory that it has freed.
/// Source: mallopt(3), malloc_trim(3).
class SpareMemory : public QObject
{
    Q_OBJECT

public:
    /// Says what the system's allocator keeps for later: before there are threads.
    static void prepare();

    /// Gives back to the system what opening a post took, a moment after it was read: reading takes more than typing.
    explicit SpareMemory(const PostSession &session);

private:
    QTimer m_pause;
    bool m_isOpening = false;
};

} // namespace frontrow
