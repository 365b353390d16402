// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/value.h"
#include "post/yaml/yamltree.h"

#include <QString>
#include <QStringView>

namespace frontrow {

/// The first document of the YAML file \a text, which is all that Jekyll reads of one, as readYaml() wants it: without
/// what may stand before its first `---`, and with one.
[[nodiscard]] QString firstYamlDocument(const QString &text);

/// What a YAML document says, typed as Psych types it for Jekyll's templates: anchors and merge keys followed, at most
/// a million values together. Nil for one that cannot be read.
/// \param text with the fence `---` before it
[[nodiscard]] liquid::Value yamlValueOf(QStringView text, const YamlLimits &limits);

} // namespace frontrow
