// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Links to nowhere, without the blog's target, without encryption.
[[nodiscard]] Diagnostics checkLinks(const PostReading &reading);

} // namespace frontrow
