// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace frontrow::cli {

/// Adds a session to a report.
[[nodiscard]] Answer sessionAdd(const QCommandLineParser &arguments);
/// Gives a session another title.
[[nodiscard]] Answer sessionRename(const QCommandLineParser &arguments);
/// Moves a session before another, or to the end.
[[nodiscard]] Answer sessionMove(const QCommandLineParser &arguments);
/// Removes a session that nothing is written about.
[[nodiscard]] Answer sessionDrop(const QCommandLineParser &arguments);
/// Appends a line to what is written of a session.
[[nodiscard]] Answer sessionNote(const QCommandLineParser &arguments);

} // namespace frontrow::cli
