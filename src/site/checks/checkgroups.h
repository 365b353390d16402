// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/postreading.h"

namespace frontrow {

/// Front matter that cannot be read or is not there, `published: false`, a draft's folder, a file name that is no
/// post's, a layout that is not there or is an archive, a page that moves.
[[nodiscard]] Diagnostics checkPlace(const PostReading &reading);
/// Liquid that stops Jekyll's build or leaves gaps in the page.
[[nodiscard]] Diagnostics checkLiquid(const PostReading &reading);
/// What only kramdown reads where CommonMark renders the blog, what its options leave out, and a `markdown:` that does
/// not do what it says.
[[nodiscard]] Diagnostics checkEngine(const PostReading &reading);
/// Values of the front matter that Jekyll cannot take: addresses and categories of another type.
[[nodiscard]] Diagnostics checkValues(const PostReading &reading);
/// Dates that are unclear, in the future, or differ from the file's name.
[[nodiscard]] Diagnostics checkDates(const PostReading &reading);
/// Tags and categories that differ from the blog's in case only, are there twice, or fall apart; no excerpt.
[[nodiscard]] Diagnostics checkTerms(const PostReading &reading);
/// Figures without alt text or caption.
[[nodiscard]] Diagnostics checkFigures(const PostReading &reading);
/// Pictures that readers will not see, that are too heavy, or that nothing mentions.
[[nodiscard]] Diagnostics checkPictures(const PostReading &reading);
/// Links to nowhere, without the blog's target, without encryption.
[[nodiscard]] Diagnostics checkLinks(const PostReading &reading);
/// Headings that leave a level out.
[[nodiscard]] Diagnostics checkHeadings(const PostReading &reading);
/// Words that are there twice, and two articles in a row.
[[nodiscard]] Diagnostics checkRepeats(const PostReading &reading);
/// Sentences without an end.
[[nodiscard]] Diagnostics checkSentences(const PostReading &reading);
/// "a" and "an", quotation marks of two kinds, names whose capitals are wrong, and what the blog's own list of words
/// (housestyle.h) has another one for.
[[nodiscard]] Diagnostics checkStyle(const PostReading &reading);
/// Promises to the reader.
[[nodiscard]] Diagnostics checkPromises(const PostReading &reading);
/// What a draft leaves behind.
[[nodiscard]] Diagnostics checkDraftMarks(const PostReading &reading);

} // namespace frontrow
