// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// What a draft leaves behind.
[[nodiscard]] Diagnostics checkDraftMarks(const PostReading &reading);

} // namespace frontrow
