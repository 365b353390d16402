// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "event/agendadraft.h"

#include <expected>

namespace frontrow::cli {

/// What --zone and --date say of an agenda; the answer to one that says nothing that can be.
[[nodiscard]] std::expected<AgendaHints, Answer> hintsOf(const QCommandLineParser &arguments);

/// Prints the sessions of an agenda of any format.
[[nodiscard]] Answer agenda(const QCommandLineParser &arguments);

} // namespace frontrow::cli
