// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/filters.h"

namespace frontrow::liquid {

/// Liquid's filters of texts. A part of allFilters().
[[nodiscard]] FilterTable textFilters();

} // namespace frontrow::liquid
