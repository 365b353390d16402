// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Sentences without an end.
[[nodiscard]] Diagnostics checkSentences(const PostReading &reading);

} // namespace frontrow
