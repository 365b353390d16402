// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/yaml/yamltree.h"

namespace frontrow {

/// The white space at the start of lines of \a text where libyaml accepts no tab, and the gaps with tabs after dashes.
/// \param root what readYaml() read from \a text
[[nodiscard]] QList<TextRange> forbiddenTabs(QStringView text, const YamlNode &root);

} // namespace frontrow
