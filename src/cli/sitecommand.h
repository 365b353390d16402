// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace frontrow::cli {

/// Prints what is known of a blog: posts, addresses, conventions.
[[nodiscard]] Answer site(const QCommandLineParser &arguments);

} // namespace frontrow::cli
