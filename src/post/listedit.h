// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/yamltree.h"

#include <QStringList>

namespace frontrow {

/// The edits of \a text that give the list of scalars \a sequence the items \a items. Items that stay keep
/// their characters; new ones are written as the others are (quotes, separators, indentation).
/// \param colon the ':' of the list's key, behind which an emptied block list gets its `[]`
[[nodiscard]] TextEdits listEdits(
    QStringView text, const YamlNode &sequence, const QStringList &items, qsizetype colon);

/// The edits that replace \a node, or its lines when it is a block list, by \a source on the key's line.
[[nodiscard]] TextEdits replacementEdits(
    QStringView text, const YamlNode &node, const QString &source, qsizetype colon);

/// `[a, b]`
[[nodiscard]] QString flowList(const QStringList &items);

} // namespace frontrow
