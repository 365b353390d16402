// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Headings that leave a level out.
[[nodiscard]] Diagnostics checkHeadings(const PostReading &reading);

} // namespace frontrow
