// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "row.h"

/// From a picture of 1920 × 1080 pixels on the clipboard to its figure in the text of the open post \a post, a copy,
/// beside the limit that the person does not notice. Needs a QGuiApplication.
[[nodiscard]] Row pasteRow(const QString &post, const QString &scratch);
