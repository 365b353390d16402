// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "row.h"

/// Import of 50 slides of 3840 × 2160 beside ImageMagick and pngquant, one process after another, on the same files:
/// the time, the bytes written, and the peak of memory for 200 against the limit of 600 MB. Sides that are not times
/// say so in their figure. \param scratch a folder to write to.
[[nodiscard]] QList<Row> importRows(const QString &scratch);
