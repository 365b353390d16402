// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/value.h"
#include "post/frontmatter/frontmatter.h"

namespace frontrow {

/// \a value as Ruby's Psych types it for Jekyll's templates. A date without a time is its text, which is all that
/// templates see of it.
[[nodiscard]] liquid::Value liquidValueOf(const FieldValue &value);

/// The values of \a fields by their keys.
[[nodiscard]] liquid::Map liquidMapOf(const QList<Field> &fields);

} // namespace frontrow
