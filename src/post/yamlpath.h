// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/yamltree.h"

#include <QStringList>

namespace frontrow {

/// The index in \a map's children of the last key \a key, -1 without one.
[[nodiscard]] qsizetype lastKey(const YamlNode &map, QStringView key);

/// The keys of the dotted \a path into \a map; dots that are part of an existing key do not separate.
[[nodiscard]] QStringList keysOf(const YamlNode &map, QStringView path);

/// Both maps have the same content in the same order, but for what \a keys lead to.
[[nodiscard]] bool isSameExcept(const YamlNode &before, const YamlNode &after, const QStringList &keys);

} // namespace frontrow
