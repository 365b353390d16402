// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace frontrow {

/// The line, without white space around it, ends the paragraph before it: kramdown's `PARAGRAPH_END_GFM` without
/// attribute lists, and Liquid, which leaves an empty line.
[[nodiscard]] bool endsParagraph(QStringView line);

/// Nothing after the line break at \a newline belongs to the paragraph before it.
[[nodiscard]] bool isParagraphEnd(QStringView text, qsizetype newline);

} // namespace frontrow
