// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <expected>

namespace frontrow {

/// One node of a YAML document with its place. Aliases stand for themselves and are never followed.
struct YamlNode
{
    enum class Kind { Null, Scalar, Sequence, Map, Alias };
    enum class Style { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Flow, Block };

    Kind kind = Kind::Null;
    Style style = Style::Plain;
    QString text; ///< a scalar's characters, unquoted and unfolded
    QString tag; ///< as written out ("tag:yaml.org,2002:str"); empty without one
    size_t anchor = 0; ///< number of the anchor it has, or that an alias names; 0 without one
    TextRange range; ///< without anchor and tag; empty where nothing is written
    qsizetype indicator = -1; ///< the ':' after a map's key, the '-' before a block sequence's item
    QList<YamlNode> children; ///< the children in order; of a map: key, value, key, value …

    [[nodiscard]] bool hasProperties() const { return kind == Kind::Alias || anchor != 0 || !tag.isEmpty(); }
    /// A scalar whose type its characters decide.
    [[nodiscard]] bool isPlain() const { return kind == Kind::Scalar && style == Style::Plain && tag.isEmpty(); }
};

/// Why a document has no tree.
struct YamlFailure
{
    enum class Kind {
        Syntax,
        UnclosedQuote,
        TooDeep, ///< more than 500 levels
        TooLarge,
        TooManyNodes,
        SecondDocument, ///< a line that begins with `---` or `...`, and more after it
        ForbiddenCharacter, ///< a control character, or one that YAML takes for a line end and nobody sees as one
    };

    Kind kind = Kind::Syntax;
    qsizetype offset = 0; ///< where it was noticed
    QString reason; ///< yaml-cpp's words, for Syntax
};

inline constexpr qsizetype maximalYamlBytes = 65536;
inline constexpr qsizetype maximalYamlNodes = 5000;

/// How large a document may be.
struct YamlLimits
{
    qsizetype bytes = maximalYamlBytes; ///< in UTF-8
    qsizetype nodes = maximalYamlNodes;
};

/// Reads one document. \param text begins with the fence `---`, as Jekyll hands it to Ruby; ranges are
/// offsets in it. Never throws. The recursion is at most 500 levels deep.
[[nodiscard]] std::expected<YamlNode, YamlFailure> readYaml(QStringView text, const YamlLimits &limits = {});

/// The two have the same content: values, types, anchors and order, whatever their style and place.
[[nodiscard]] bool isSameYaml(const YamlNode &a, const YamlNode &b);

} // namespace frontrow
