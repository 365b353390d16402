// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/filters.h"

namespace frontrow::liquid {

/// \a time as Ruby's strftime writes it. Fails with its reason, in English, for a format that ends in a directive.
[[nodiscard]] std::expected<QString, QString> formattedTime(const QDateTime &time, QStringView format);
/// The moment that a filter's input is: a time, a number of seconds, "now", or what Ruby parses.
[[nodiscard]] std::optional<QDateTime> timeOf(const Value &input, const Runner &runner);

} // namespace frontrow::liquid
