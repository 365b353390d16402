// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow {

struct YamlNode;

/// Why kramdown, which stops Jekyll's build then, does not take what the configuration has below `kramdown`: a whole
/// sentence, or nothing where it takes it, or where an installed gem decides. Source: kramdown 2.5, Options, and Jekyll
/// 4.3, Converters::Markdown::KramdownParser; what is set to nothing stays as Jekyll has it where Jekyll has something.
/// \param options is nullptr where the configuration has none
[[nodiscard]] QString kramdownFault(const YamlNode *options);

} // namespace frontrow
