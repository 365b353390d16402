// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/filters.h"

namespace frontrow::liquid {

/// The filters of numbers. A part of allFilters().
[[nodiscard]] FilterTable numberFilters();

} // namespace frontrow::liquid
