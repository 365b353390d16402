// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace frontrow::markdown {

/// The length of the character reference (`&name;`, `&#1;`, `&#xa;`) at \a start, 0 without one.
[[nodiscard]] qsizetype entityLength(QStringView text, qsizetype start);

/// The character that the reference \a entity, from '&' to ';', stands for; 0 for names that kramdown does not know
/// and numbers that are no character.
[[nodiscard]] char32_t entityCharacter(QStringView entity);

} // namespace frontrow::markdown
