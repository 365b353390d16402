// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "walk/invariants.h"
#include "walk/steps.h"

#include <QString>

#include <optional>

namespace frontrow::walk {

/// How a walk ended that something was wrong with.
struct Ending
{
    Fault fault;
    qsizetype step = 0; ///< the number of the step after which it was seen, the first is 0
};

/// Walks \a steps in a window of a child process with a home of its own in \a folder, which is made anew, on blogs that
/// \a seed chooses. Restarts it where a step kills it. The first fault, nothing when there is none; a window that dies
/// or does not answer for two minutes is one. What it says on the way goes to stdout.
[[nodiscard]] std::optional<Ending> walked(const QList<Step> &steps, quint32 seed, const QString &folder);

/// The child's part: takes the steps of the file \a steps from number \a first on, in \a folder. The program's exit
/// code.
[[nodiscard]] int runSteps(const QString &steps, qsizetype first, quint32 seed, const QString &folder);

} // namespace frontrow::walk
