// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/yaml/yamltree.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace frontrow {

/// A flat mapping of YAML: keys with a text, a list of texts, or something that is written without quotation marks
/// (dates, true). What is empty is not written.
struct YamlEntry
{
    enum class Kind { Text, Plain, List, PlainList };

    QString key;
    Kind kind = Kind::Text;
    QStringList values; ///< one without white space at its ends, or the items of a list

    bool operator==(const YamlEntry &) const = default;
};
using YamlRecord = QList<YamlEntry>;

/// \a text is a true value of YAML 1.1.
[[nodiscard]] bool isYes(const QString &text);

/// The values of the last \a key of \a map: the items of a list that are scalars, or a scalar as one; empty without.
[[nodiscard]] QStringList valuesIn(const YamlNode &map, QStringView key);
/// The first of them, without white space at its ends.
[[nodiscard]] QString valueIn(const YamlNode &map, QStringView key);

/// \a record as lines of a block map, each indented by \a indent and with its '\n'. A text of several lines is a
/// literal.
[[nodiscard]] QString recordLines(const YamlRecord &record, qsizetype indent);

/// \a record as an item of a block list whose dashes are at column \a indent.
[[nodiscard]] QString recordItem(const YamlRecord &record, qsizetype indent);

/// The edits of \a text by which its block map \a map has the entries of \a record, and none of \a known that are not
/// in it; other keys, comments, quotation marks and what is equal already stay. New keys go after the one that is
/// before them in \a known. Nothing where the map is no block map, or one of its values cannot be edited (an alias, a
/// tag). The caller reads the result again.
[[nodiscard]] std::optional<TextEdits> recordEdits(
    QStringView text, const YamlNode &map, const YamlRecord &record, const QStringList &known);

/// After the last line of \a node, which stands on lines of its own.
[[nodiscard]] qsizetype linesEnd(QStringView text, const YamlNode &node);

} // namespace frontrow
