// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/markup/markupchange.h"

#include <QStringView>

#include <optional>

namespace frontrow {

/// What Return does at the end of a value of the front matter of \a text, before its closing quotation mark or after
/// it. Of the title of a post that has no body yet, or nothing but a table of contents in it, it goes to the body. In a
/// quoted value that is whole on its line it begins a line below, since one that is broken off within quotation marks
/// becomes part of the value. Nothing where the key means what it means everywhere.
/// \param caret an offset before the end of the front matter
[[nodiscard]] std::optional<MarkupChange> endedValue(QStringView text, qsizetype caret);

} // namespace frontrow
