// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/frontmatter/openfield.h"
#include "post/yaml/fieldvalue.h"

namespace frontrow {

/// Ways to give the field that is open, and is there, the value \a value; the one to prefer first.
[[nodiscard]] QList<TextEdits> changesTo(const OpenField &open, const FieldValue &value);

/// Ways to add the field that is open, and is missing, with the value \a value; the one to prefer first.
[[nodiscard]] QList<TextEdits> additionsOf(const OpenField &open, const FieldValue &value);

} // namespace frontrow
