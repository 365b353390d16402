// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/filters.h"

namespace frontrow::liquid {

/// The filters of lists, Liquid's and Jekyll's. A part of allFilters().
[[nodiscard]] FilterTable listFilters();

} // namespace frontrow::liquid
