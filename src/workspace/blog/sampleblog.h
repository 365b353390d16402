// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

namespace frontrow {

/// The sample blog that comes with the program: `share/frontrow/sample-blog` beside the program's own folder.
/// Empty when the installation lacks it.
[[nodiscard]] QString bundledSampleBlog();

/// Where the copy of it is that a person may change, below dataFolder(); it need not be there.
[[nodiscard]] QString sampleBlogFolder();

/// The newest post of the copy in sampleBlogFolder(), which is made when there is none and kept as it is when there is.
/// Fails (Unreadable, Unwritable).
[[nodiscard]] Result<QString> sampleReport();

} // namespace frontrow
