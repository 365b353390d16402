// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace frontrow::cli {

/// Lists the events of a blog, one with its days.
[[nodiscard]] Answer events(const QCommandLineParser &arguments);

} // namespace frontrow::cli
