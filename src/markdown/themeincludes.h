// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/value.h"

#include <QString>

#include <optional>

namespace frontrow::markdown {

/// What the include \a name of a theme that is not at hand puts out (`figure`, `gallery`, `video` and `toc` of Minimal
/// Mistakes 4); nothing for one that is not known.
/// \param page has the pictures of galleries
/// \param baseUrl of the blog
[[nodiscard]] std::optional<QString> themeInclude(
    const QString &name, const liquid::Map &parameters, const liquid::Value &page, const QString &baseUrl);

} // namespace frontrow::markdown
