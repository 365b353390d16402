// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow {

/// What people call the field at \a path, with a mnemonic ("&Title"); the path itself for keys that nobody but the blog
/// knows.
[[nodiscard]] QString fieldLabel(const QString &path);

/// What Jekyll or the theme does with the field at \a path, a sentence or two; empty for keys that only the blog knows.
/// Sources: Jekyll's documentation ("Front Matter", "Posts"), the layouts of Minimal Mistakes and HPSTR.
[[nodiscard]] QString fieldHelp(const QString &path);

} // namespace frontrow
