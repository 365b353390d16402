// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace frontrow {

/// The length of the character reference (`&name;`, `&#1;`, `&#xa;`) at \a start, 0 without one.
/// Source: kramdown 2.5, `Utils::Entities` and the span parser for them.
[[nodiscard]] qsizetype referenceLength(QStringView text, qsizetype start);

/// The character that \a reference, from '&' to ';', stands for; 0 for names that kramdown does not know and numbers
/// that are no character.
[[nodiscard]] char32_t referencedCharacter(QStringView reference);

/// \a text as it reads: each reference to a character that is known is that character.
[[nodiscard]] QString resolvedReferences(QStringView text);

} // namespace frontrow
