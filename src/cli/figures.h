// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace frontrow::cli {

/// Puts pictures into a post as figures.
[[nodiscard]] Answer figureAdd(const QCommandLineParser &arguments);
/// Changes the caption, alternative text, title, link, picture or classes of a figure.
[[nodiscard]] Answer figureSet(const QCommandLineParser &arguments);
/// Moves a figure to another place.
[[nodiscard]] Answer figureMove(const QCommandLineParser &arguments);
/// Removes a figure.
[[nodiscard]] Answer figureRemove(const QCommandLineParser &arguments);
/// Puts figures into one row.
[[nodiscard]] Answer figureGroup(const QCommandLineParser &arguments);
/// Makes a figure of each of its pictures.
[[nodiscard]] Answer figureUngroup(const QCommandLineParser &arguments);
/// Writes figures of Markdown or an include as HTML.
[[nodiscard]] Answer figureConvert(const QCommandLineParser &arguments);

} // namespace frontrow::cli
