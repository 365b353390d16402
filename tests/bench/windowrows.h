// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "row.h"

/// Frontrow's own window beside ghostwriter, beside a page that is loaded again with every key and beside the least
/// that a page can cost, all driven by the same keys through the X server: from a key to the pixel that it changes in
/// the preview, from the start to the window and to the painted preview, memory, and how long the event loop is away.
/// Needs the display for itself; \a scratch is an empty folder.
/// \param samples keys for each program and post
[[nodiscard]] QList<Row> windowRows(const QString &sample, const QString &scratch, int samples);
