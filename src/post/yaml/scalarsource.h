// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/yaml/yamltree.h"

#include <optional>

namespace frontrow {

/// \a text with the scalar \a node changed so that it reads as \a value, by changing no more of its characters
/// than differ: line breaks, escapes and indentation of the rest stay. \a indent is the column of the collection
/// around it. Nothing where that cannot be done; the caller reads the result again, since characters at the
/// seam may mean something else in their new place.
[[nodiscard]] std::optional<TextEdit> scalarEditInPlace(
    QStringView text, const YamlNode &node, const QString &value, qsizetype indent);

} // namespace frontrow
