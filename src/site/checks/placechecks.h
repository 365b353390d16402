// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Front matter that cannot be read or is not there, `published: false`, a draft's folder, a file name that is no
/// post's, a layout that is not there or is an archive, a page that moves.
[[nodiscard]] Diagnostics checkPlace(const PostReading &reading);

} // namespace frontrow
