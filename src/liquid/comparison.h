// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/expression.h"
#include "liquid/value.h"

#include <expected>

namespace frontrow::liquid {

/// One side of a comparison.
struct Side
{
    Value value;
    Expression::Kind kind = Expression::Kind::Literal; ///< the words `empty` and `blank` ask for a state of the other
};

/// Whether \a left and \a right are as \a relation says ("==", "contains" …), by Liquid's rules
/// (Liquid 4.0, lib/liquid/condition.rb). Fails with its reason, in English, where values have no order or there is no
/// such relation.
[[nodiscard]] std::expected<bool, QString> compared(const Side &left, const QString &relation, const Side &right);

} // namespace frontrow::liquid
