// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/yaml/yamltree.h"

#include <optional>

namespace frontrow {

/// Reads what front matter usually is, many times as fast as a parser of all of YAML: maps and lists by indentation,
/// plain words, words in quotes on one line, lists of such words in brackets on one line. Names are letters, digits,
/// '_' and '-'; nothing is escaped, tagged or referred to, and no tab is anywhere.
/// \return what readYaml() makes of \a text with its nodes' kinds, texts and starts, but no ends; nothing for all other
/// text, whether it is YAML or not.
[[nodiscard]] std::optional<YamlNode> readUsualYaml(QStringView text, const YamlLimits &limits);

} // namespace frontrow
