// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/markup/htmlcontext.h"
#include "post/markup/postmarkup.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// What stands at a place of a post, as far as it decides what may be written there and what keys do.
enum class WritingPlace {
    Markdown,
    FrontMatter, ///< with its fences
    Code, ///< fenced, also where the fence is not closed yet, indented, in backticks, in Liquid's `highlight`; comments
    Html, ///< a tag, or what kramdown does not read as Markdown within elements
    Liquid, ///< a tag or output
    Unread, ///< too far from where reading began to be looked at while somebody types
};

/// After the line that closes the front matter of \a text; 0 without one. Reads at most the first megabyte.
[[nodiscard]] qsizetype frontMatterEnd(QStringView text);

/// Tells the places of one post.
class WritingPlaces
{
public:
    /// Reads all of \a post, which outlives the object.
    explicit WritingPlaces(QStringView post);
    /// Reads what tells the place of \a offset: at most 100,000 letters before it and 20,000 after it.
    /// \param from where to begin: the start of a top-level block, at or before \a offset; 0 when none is known
    WritingPlaces(QStringView post, qsizetype from, qsizetype offset);

    /// The place of what is inserted at \a offset. The ends of tags, and of code and comments within a line, are
    /// outside of them; lines of code have their ends.
    [[nodiscard]] WritingPlace at(qsizetype offset) const;

private:
    void read(qsizetype end);
    [[nodiscard]] bool isInCode(qsizetype offset) const;
    [[nodiscard]] bool isInLiquid(qsizetype offset) const;

    QStringView m_post;
    qsizetype m_body; ///< see frontMatterEnd()
    qsizetype m_start; ///< the offset in the post where m_part begins
    QString m_part; ///< what was read, and what closes its fences
    PostMarkup m_markup; ///< the markup of m_part
    std::optional<HtmlContext> m_context; ///< the HTML of m_part; nothing when nothing was read
};

} // namespace frontrow
