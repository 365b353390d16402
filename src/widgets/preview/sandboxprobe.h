// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtTypes>

namespace frontrow {

/// Whether the kernel filters the system calls of process \a pid (`Seccomp: 2` in proc(5)). True as well when the
/// kernel does not tell.
[[nodiscard]] bool isSandboxed(qint64 pid);

} // namespace frontrow
