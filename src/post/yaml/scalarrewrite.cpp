// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/scalarrewrite.h"

#include "post/yaml/scalarsource.h"
#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamlscan.h"

#include <algorithm>

namespace frontrow {

namespace {

using NodeStyle = YamlNode::Style;

/// Columns between a key and the lines of a new literal below it.
constexpr qsizetype indentStep = 2;
/// Folded lines may always be this long.
constexpr qsizetype leastWidth = 40;

bool isBlock(NodeStyle style)
{
    return style == NodeStyle::Literal || style == NodeStyle::Folded;
}

std::optional<QString> blockSource(QStringView text, const YamlNode &node, const QString &value, qsizetype indent)
{
    const BlockScalar old = isBlock(node.style) ? blockScalarAt(text, node.range.start, indent) : BlockScalar();
    const qsizetype margin = old.indent > 0 ? old.indent : indent + indentStep;
    qsizetype width = leastWidth;
    for (const QStringView line : slice(text, node.range).split(u'\n')) {
        width = std::max(width, line.size() - margin);
    }
    return blockScalar(value, isBlock(node.style) ? node.style : NodeStyle::Literal, margin, width);
}

} // namespace

QStringList scalarSources(QStringView text, const YamlNode &node, const QString &value, bool inFlow, qsizetype indent)
{
    QStringList sources;
    const NodeStyle style = node.kind == YamlNode::Kind::Scalar ? node.style : NodeStyle::Plain;
    if (isBlock(style) || (value.contains(u'\n') && style == NodeStyle::Plain && !inFlow)) {
        if (const std::optional<QString> source = blockSource(text, node, value, indent)) {
            sources.append(*source);
        }
    }
    if (style == NodeStyle::Plain && isPlainSafe(value, inFlow)) {
        sources.append(value);
    } else if (style == NodeStyle::SingleQuoted && !needsEscapes(value)) {
        sources.append(singleQuoted(value));
    } else if (style == NodeStyle::DoubleQuoted) {
        sources.append(doubleQuoted(value));
    }
    sources.append(quoted(value));
    return sources;
}

QList<TextEdit> scalarEdits(QStringView text, const YamlNode &node, const QString &value, bool inFlow, qsizetype indent)
{
    QList<TextEdit> edits;
    if (node.style != NodeStyle::Plain || isPlainSafe(QString(value).replace(u'\n', u' '), inFlow)) {
        if (const std::optional<TextEdit> edit = scalarEditInPlace(text, node, value, indent)) {
            edits.append(*edit);
        }
    }
    for (const QString &source : scalarSources(text, node, value, inFlow, indent)) {
        edits.append({node.range, source});
    }
    return edits;
}

} // namespace frontrow
