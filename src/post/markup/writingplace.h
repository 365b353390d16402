// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/markup/htmlcontext.h"
#include "post/markup/postlayout.h"
#include "post/markup/postmarkup.h"

namespace frontrow {

/// What stands at a place of a post, as far as it decides what may be written there.
enum class WritingPlace {
    FrontMatter, ///< with its fences
    Code, ///< and all else that is no markup: comments, scripts
    Liquid,
    Html, ///< in a tag, or in an element whose content is HTML only
    Prose, ///< Markdown
};

/// Tells the places of one post.
class WritingPlaces
{
public:
    /// Reads all of \a post, which outlives the object.
    explicit WritingPlaces(QStringView post);

    /// That of what is inserted at \a offset. The ends of code between backticks, and of tags, are outside of them.
    [[nodiscard]] WritingPlace at(qsizetype offset) const;

private:
    QStringView m_post;
    PostLayout m_layout;
    PostMarkup m_markup;
    HtmlContext m_context;
};

} // namespace frontrow
