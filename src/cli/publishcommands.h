// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace frontrow::cli {

/// Writes a post and its pictures into a blog, or into a folder or archive.
[[nodiscard]] Answer exportPost(const QCommandLineParser &arguments);
/// Takes back the last export to a blog.
[[nodiscard]] Answer undoPost(const QCommandLineParser &arguments);

} // namespace frontrow::cli
