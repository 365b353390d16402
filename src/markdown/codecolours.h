// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace frontrow::markdown {

/// \a code as HTML, its parts in spans with the short class names of Pygments and Rouge (k, s, c1, nf …), coloured
/// by KSyntaxHighlighting; plain escaped text for a language that it does not know, and for code above 200 kB.
/// May be called from any thread; one after the other colours.
[[nodiscard]] QString colouredCode(const QString &code, const QString &language);

/// True for the languages that Rouge colours: kramdown wraps no other code in its highlighter's elements.
[[nodiscard]] bool isHighlighterLanguage(const QString &language);

} // namespace frontrow::markdown
