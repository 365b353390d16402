// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Pictures that readers will not see, that are too heavy, or that nothing refers to.
[[nodiscard]] Diagnostics checkPictures(const PostReading &reading);

} // namespace frontrow
