// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace frontrow::cli {

/// Prints the sessions of an agenda of any format.
[[nodiscard]] Answer agenda(const QCommandLineParser &arguments);

} // namespace frontrow::cli
