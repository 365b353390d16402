// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/yaml/yamltree.h"

#include <QStringView>

namespace frontrow {

/// How many columns deeper than their key the fields of the first nested map of \a root stand; 2 without one.
[[nodiscard]] qsizetype mapStepIn(QStringView text, const YamlNode &root);

/// How many columns deeper than their keys the items of block lists stand, where \a root has more of these than flow
/// lists; -1 where a new list is to be a flow list.
[[nodiscard]] qsizetype listStepIn(QStringView text, const YamlNode &root);

} // namespace frontrow
