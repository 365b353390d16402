// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QStringView>

namespace frontrow {

/// Where the parts of a post are, split as Jekyll does (Jekyll 4, `Document::YAML_FRONT_MATTER_REGEXP`).
struct PostLayout
{
    /// The post begins with a line `---` that a later line `---` or `...` closes.
    bool hasFrontMatter = false;
    /// The post begins with a line `---` that nothing closes: Jekyll takes all of it for the body.
    bool isUnclosed = false;
    /// The YAML between the two fences, with the last line's '\n'; empty without front matter.
    TextRange yaml;
    /// What kramdown gets. The whole text without front matter.
    TextRange body;

    bool operator==(const PostLayout &) const = default;
};

/// \param text a post, lines ending in '\n', without byte order mark.
[[nodiscard]] PostLayout layoutOf(QStringView text);

} // namespace frontrow
