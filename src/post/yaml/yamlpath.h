// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/yaml/yamltree.h"

#include <QStringList>

namespace frontrow {

/// The index in \a node's children of the last key \a key of a map, or of the item \a key ("0", "1" …) of a list;
/// -1 without one.
[[nodiscard]] qsizetype childAt(const YamlNode &node, QStringView key);

/// What stands at the index that childAt() gave: the value after the key, or the item.
[[nodiscard]] const YamlNode &valueAt(const YamlNode &node, qsizetype index);

/// The keys of the dotted \a path into \a node; dots that are part of an existing key do not separate.
[[nodiscard]] QStringList keysOf(const YamlNode &node, QStringView path);

/// Both trees have the same content in the same order, but for what \a keys lead to.
[[nodiscard]] bool isSameExcept(const YamlNode &before, const YamlNode &after, const QStringList &keys);

} // namespace frontrow
