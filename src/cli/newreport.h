// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace frontrow::cli {

/// Writes the reports of an event or agenda from the template of its blog.
[[nodiscard]] Answer newReport(const QCommandLineParser &arguments);

} // namespace frontrow::cli
