// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/yaml/yamltree.h"

#include <QStringList>

namespace frontrow {

/// The edits of \a text that give the list of scalars \a sequence the items \a items, of which there is at least one.
/// Items that stay keep their characters; new ones are written as the others are (quotes, separators, indentation).
/// Comments stay with the items they are beside or above.
/// \param isStyled false to write changed items without regard to their style, where the result is not as intended
[[nodiscard]] TextEdits listEdits(
    QStringView text, const YamlNode &sequence, const QStringList &items, bool isStyled = true);

/// `[a, b]`
[[nodiscard]] QString flowList(const QStringList &items);
/// A block list as it stands after its key's colon: each item on a line of its own that begins with '\n', \a indent
/// spaces and "- ".
[[nodiscard]] QString blockList(const QStringList &items, qsizetype indent);

} // namespace frontrow
