// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Tags and categories that differ from the blog's in case only, are there twice, or fall apart; no excerpt.
[[nodiscard]] Diagnostics checkTerms(const PostReading &reading);

} // namespace frontrow
