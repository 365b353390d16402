// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/value.h"
#include "post/yaml/yamltree.h"

#include <QStringView>

namespace frontrow {

/// What a YAML document says, typed as Psych types it for Jekyll's templates: anchors and merge keys followed, at most
/// a million values together. Nil for one that cannot be read.
/// \param text with the fence `---` before it
[[nodiscard]] liquid::Value yamlValueOf(QStringView text, const YamlLimits &limits);

} // namespace frontrow
