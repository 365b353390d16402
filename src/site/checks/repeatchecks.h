// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Words that are there twice, and two articles in a row.
[[nodiscard]] Diagnostics checkRepeats(const PostReading &reading);

} // namespace frontrow
