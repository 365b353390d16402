// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/value.h"
#include "post/frontmatter/frontmatter.h"

#include <QTimeZone>

namespace frontrow {

/// \a value as Ruby's Psych types it for Jekyll's templates. A date without a time is its text, which is all that
/// templates see of it.
[[nodiscard]] liquid::Value liquidValueOf(const FieldValue &value);

/// \a value with the times in it that were written without a zone, which YAML takes for UTC's, in \a zone: so Ruby has
/// them.
[[nodiscard]] liquid::Value withTimesIn(const liquid::Value &value, const QTimeZone &zone);

/// The values of \a fields by their keys.
[[nodiscard]] liquid::Map liquidMapOf(const QList<Field> &fields);

} // namespace frontrow
