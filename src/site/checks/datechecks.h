// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Dates that are unclear, in the future, or differ from the file's name.
[[nodiscard]] Diagnostics checkDates(const PostReading &reading);

} // namespace frontrow
