// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// What only kramdown reads where CommonMark renders the blog, what its options leave out, and a `markdown:` that does
/// not do what it says.
[[nodiscard]] Diagnostics checkEngine(const PostReading &reading);

} // namespace frontrow
