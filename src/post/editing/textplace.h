// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace frontrow {

/// What a place of a post is in.
enum class EditingPlace {
    Markdown,
    FrontMatter, ///< with its fences
    Code, ///< fenced, also where the fence is not closed yet, indented, in backticks, in Liquid's `highlight`
    Html, ///< a tag, or what kramdown does not read as Markdown within elements
    Liquid, ///< a tag or output
    Unread, ///< too far from \a from to be looked at while somebody types
};

/// Behind the line that closes the front matter of \a text; 0 without one. Reads at most the first megabyte.
[[nodiscard]] qsizetype frontMatterEnd(QStringView text);

/// What \a offset of the post \a text is in.
/// \param from where to begin to read: the start of a top-level block, at or before \a offset; 0 when none is known.
/// Reads at most 100,000 letters before \a offset and 20,000 behind it.
[[nodiscard]] EditingPlace placeAt(QStringView text, qsizetype from, qsizetype offset);

} // namespace frontrow
