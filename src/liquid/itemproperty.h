// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/runner.h"

namespace frontrow::liquid {

/// Ruby's values of this kind can be asked for a part (`[]`).
[[nodiscard]] bool hasParts(const Value &value);

/// What Ruby's `item[key]` gives, which is asked of values that hasParts(): an entry, an item, \a key itself where it
/// is a part of a text. Fails with Ruby's reason, in English, for a key of a kind that \a item does not take.
[[nodiscard]] Outcome part(const Value &item, const Value &key);

/// What Jekyll's filters look at of \a item (lib/jekyll/filters.rb, item_property): \a name, dotted for what is deeper;
/// what looks like a number is one. Fails with Ruby's reason, in English, for an item that has no properties.
[[nodiscard]] Outcome itemProperty(const Value &item, const QString &name);

} // namespace frontrow::liquid
