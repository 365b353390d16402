// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Liquid that stops Jekyll's build or leaves gaps in the page.
[[nodiscard]] Diagnostics checkLiquid(const PostReading &reading);

} // namespace frontrow
