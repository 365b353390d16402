// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Promises to the reader.
[[nodiscard]] Diagnostics checkPromises(const PostReading &reading);

} // namespace frontrow
