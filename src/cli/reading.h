// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace frontrow::cli {

/// Prints a post, or each of several, as HTML.
[[nodiscard]] Answer render(const QCommandLineParser &arguments);
/// Prints what should be looked at before a post is published.
[[nodiscard]] Answer check(const QCommandLineParser &arguments);
/// Prints the front matter, figures and outline of a post.
[[nodiscard]] Answer show(const QCommandLineParser &arguments);

} // namespace frontrow::cli
