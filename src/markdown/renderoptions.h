// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commonmark/commonmarkoptions.h"
#include "markdown/kramdownoptions.h"
#include "markdown/liquid.h"
#include "post/frontmatter/frontmatter.h"

#include <optional>

namespace frontrow {

/// What a rendering depends on besides the text of the post.
struct RenderOptions
{
    KramdownOptions kramdown; ///< as the blog sets them
    std::optional<CommonMarkOptions> commonMark; ///< for a blog that CommonMark renders; nothing for kramdown
    /// False for a file that is no Markdown: its text, as Liquid leaves it, is the HTML.
    bool isConverted = true;
    LiquidContext liquid;
    bool coloursCode = true;
    /// Code, list items and table rows say with `data-fr-line` which line of their block (from 0) they come from: for
    /// the preview, not for Jekyll's readers.
    bool marksLines = false;

    bool operator==(const RenderOptions &) const = default;

    /// For a post with \a frontMatter on a blog whose `_config.yml` has the scalars \a site, by dotted name
    /// ("kramdown.hard_wrap"), lists of scalars joined by ','.
    [[nodiscard]] static RenderOptions of(const QHash<QString, QString> &site, const FrontMatter &frontMatter);
};

} // namespace frontrow
