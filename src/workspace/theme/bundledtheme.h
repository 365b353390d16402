// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/jekyll/site.h"
#include "site/theme/pagetheme.h"
#include "site/theme/themeskin.h"

namespace frontrow {

/// Frontrow's own theme close to \a theme: with the blog's title and, for Minimal Mistakes, the skin that \a config
/// names. It has a dark side: a light skin's is Minimal Mistakes' "dark", a dark skin is dark on both.
[[nodiscard]] PageTheme bundledTheme(Theme theme, const SiteConfig &config);

} // namespace frontrow
