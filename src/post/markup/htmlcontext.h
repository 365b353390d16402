// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/markup/htmltag.h"

#include <QList>

#include <utility>

namespace frontrow {

/// What kramdown makes of the content of \a tag: HTML only, unless its attribute `markdown` says otherwise.
/// Source: kramdown 2.5, `HTML_MARKDOWN_ATTR_MAP` and `HTML_CONTENT_MODEL`, without the option `parse_block_html`.
[[nodiscard]] ContentModel contentModelOf(const HtmlTag &tag);

/// Which elements of a body hold which of its characters.
class HtmlContext
{
public:
    /// \param tags in order. An element that nothing closes holds nothing.
    explicit HtmlContext(const QList<HtmlTag> &tags);

    /// The content model of the innermost block element around \a offset.
    [[nodiscard]] ContentModel at(qsizetype offset) const;

private:
    QList<std::pair<qsizetype, ContentModel>> m_changes; ///< from this offset on
};

} // namespace frontrow
