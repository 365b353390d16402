// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// "a" and "an", quotation marks of two kinds, names whose capitals are wrong, and what the blog's own list of words
/// (housestyle.h) has another one for.
[[nodiscard]] Diagnostics checkStyle(const PostReading &reading);

} // namespace frontrow
