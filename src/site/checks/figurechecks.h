// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Figures without alt text or caption.
[[nodiscard]] Diagnostics checkFigures(const PostReading &reading);

} // namespace frontrow
