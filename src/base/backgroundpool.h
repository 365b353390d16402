// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

class QThreadPool;

namespace frontrow {

/// Lets the calling thread have of the processors what others leave, for good: for threads whose work nobody waits for,
/// beside the window and the preview's page. Alone they are as fast as any. (Qt's thread priorities do nothing under
/// Linux's usual scheduling; the nice value of a thread does: sched(7).)
void lowerThreadPriority();

/// Threads for such work that needs no thread of its own. It calls lowerThreadPriority() first.
[[nodiscard]] QThreadPool *backgroundPool();

} // namespace frontrow
