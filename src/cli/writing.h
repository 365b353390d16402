// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace frontrow::cli {

/// Sets a field of the front matter.
[[nodiscard]] Answer set(const QCommandLineParser &arguments);

} // namespace frontrow::cli
