// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "row.h"

/// The text editor itself, without what a preview adds, beside KWrite with the same keys in the same files: letters,
/// new items, cells of a table, the list of completions. Needs the display for itself.
/// \param sample a post; files are written beside it
/// \param scratch a folder for settings
/// \param samples how many keys of a kind
[[nodiscard]] QList<Row> editorRows(const QString &sample, const QString &scratch, int samples);
