// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/yaml/yamltree.h"

#include <QStringList>

namespace frontrow {

/// The ways to write \a value where \a node stands, the one most like it first: plain, quoted, literal and folded
/// scalars stay what they are where they can hold the value. The last one holds any value.
/// \param indent the column of the collection around the node
[[nodiscard]] QStringList scalarSources(
    QStringView text, const YamlNode &node, const QString &value, bool inFlow, qsizetype indent);

/// Like scalarSources(), as edits of a node that is a scalar; first of all the one that keeps most of its characters.
[[nodiscard]] QList<TextEdit> scalarEdits(
    QStringView text, const YamlNode &node, const QString &value, bool inFlow, qsizetype indent);

} // namespace frontrow
