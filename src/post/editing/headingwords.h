// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QStringView>

#include <optional>

namespace frontrow {

/// The words of the heading whose lines are \a heading of \a text, as they are written: without marks, attributes and
/// spaces around them. Nothing for one of HTML, and one of several lines.
[[nodiscard]] std::optional<TextRange> headingWords(QStringView text, TextRange heading);

} // namespace frontrow
