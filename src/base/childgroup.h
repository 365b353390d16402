// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtTypes>

class QProcess;

namespace frontrow {

/// Makes a child process the first of a group and session of its own, without a terminal to ask on. The group ends with
/// this program, however that ends (kill -9 too): a small helper process, which the child tells of itself before it is
/// executed, waits for it and ends the group then, at first with SIGTERM. Where no helper can be started, only the
/// child itself is ended. Children are started by vfork(2), since the program is large.
class ChildGroup
{
public:
    /// Call before \a process is started; it outlives this.
    explicit ChildGroup(QProcess &process);
    ChildGroup(const ChildGroup &) = delete;
    ChildGroup &operator=(const ChildGroup &) = delete;
    /// The process is over: what it has left running may go on.
    ~ChildGroup();

    /// Sends \a signal to the process and to what it started, if it runs.
    void signal(int signal) const;

private:
    const QProcess &m_process;
    int m_number; ///< names the group to the helper
};

} // namespace frontrow
