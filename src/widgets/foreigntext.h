// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow {

// Titles, headings, names of files and what else somebody may have written, where Qt would read something into it.
// Labels have Qt::PlainText instead.

/// \a text for a tool tip, as it is written: what looks like markup is none.
[[nodiscard]] QString toolTipOf(const QString &text);

/// \a text for a button or a menu, as it is written: no & underlines a letter.
[[nodiscard]] QString buttonTextOf(QString text);

} // namespace frontrow
