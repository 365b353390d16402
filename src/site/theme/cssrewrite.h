// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

#include <functional>

namespace frontrow {

/// What becomes of the addresses in a style sheet.
struct CssHandler
{
    /// The address to write for \a written (of `url()`, `src()`, `image-set()` and the like); it must need no escape
    /// within quotes.
    std::function<QString(const QString &written)> address;
    /// The text that takes the place of `@import` of \a written; without, there is none.
    std::function<QString(const QString &written)> imported;
};

/// \a css with every address replaced, by the tokens of CSS Syntax Level 3, so that escapes and comments hide none.
/// `@import`s give way to what they import, in `@media` where they have a condition; `@charset` and `@namespace` go.
/// Selectors of an id also find the id that a post's element has in the preview's page: `#x` → `:is(#x,#p-x)`.
/// All else stays, comments aside. Works for the declarations of a `style` attribute, too.
[[nodiscard]] QString rewrittenCss(QStringView css, const CssHandler &handler);

} // namespace frontrow
