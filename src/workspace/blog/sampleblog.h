// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

namespace frontrow {

/// The sample blog that comes with the program: `share/frontrow/sample-blog` beside the program's own folder.
/// Empty when the installation lacks it.
[[nodiscard]] QString bundledSampleBlog();

/// A copy of the sample blog that a person may change, below dataFolder(); made when there is none, kept as it is
/// when there is. Gives the newest post in it. Fails (Unreadable, Unwritable).
[[nodiscard]] Result<QString> sampleReport();

} // namespace frontrow
