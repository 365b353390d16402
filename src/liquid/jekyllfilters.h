// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/filters.h"

namespace frontrow::liquid {

/// The filters that Jekyll adds for texts, dates and data (lib/jekyll/filters.rb). A part of allFilters().
[[nodiscard]] FilterTable jekyllFilters();

} // namespace frontrow::liquid
