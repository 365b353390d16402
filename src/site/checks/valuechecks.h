// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Values of the front matter that Jekyll cannot take: addresses and categories of another type.
[[nodiscard]] Diagnostics checkValues(const PostReading &reading);

} // namespace frontrow
