// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/bodyreading.h"

#include <QString>
#include <QStringView>

namespace frontrow {

/// \a post with everything blanked in which nothing is markup: the front matter, HTML comments, code, the content of
/// `pre`, `code`, `script` and `style`, and Liquid's `highlight` and `comment` blocks. Same length and lines, so
/// offsets stay valid.
/// \param reading that of \a post
[[nodiscard]] QString maskedMarkup(QStringView post, const BodyReading &reading);
[[nodiscard]] QString maskedMarkup(QStringView post);

/// \a post with everything blanked that is not read as words: what maskedMarkup() blanks, tags and the content of
/// `kbd`, `samp`, `var`, `svg` and `math`, Liquid, addresses, attribute lists, marks of emphasis and of footnotes,
/// character references, formulas. Same length and lines; the marks that begin lines of headings, quotes, lists and
/// tables stay.
/// \param reading that of \a post
[[nodiscard]] QString visibleText(QStringView post, const BodyReading &reading);

} // namespace frontrow
