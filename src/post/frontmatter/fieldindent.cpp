// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/fieldindent.h"

#include "post/yaml/yamlscan.h"

namespace frontrow {

namespace {

/// Used where there is no nested field to learn from.
constexpr qsizetype usualStep = 2;

qsizetype stepOf(QStringView text, const YamlNode &key, const YamlNode &value)
{
    return columnOf(text, value.range.start) - columnOf(text, key.range.start);
}

} // namespace

qsizetype mapStepIn(QStringView text, const YamlNode &root)
{
    for (qsizetype i = 1; i < root.children.size(); i += 2) {
        const YamlNode &value = root.children[i];
        if (value.kind == YamlNode::Kind::Map && value.style == YamlNode::Style::Block) {
            return stepOf(text, root.children[i - 1], value);
        }
    }
    return usualStep;
}

qsizetype listStepIn(QStringView text, const YamlNode &root)
{
    qsizetype flowLists = 0;
    qsizetype blockLists = 0;
    qsizetype step = -1;
    for (qsizetype i = 1; i < root.children.size(); i += 2) {
        const YamlNode &value = root.children[i];
        if (value.kind != YamlNode::Kind::Sequence || value.children.isEmpty()) {
            continue;
        }
        if (value.style == YamlNode::Style::Flow) {
            ++flowLists;
        } else {
            ++blockLists;
            step = stepOf(text, root.children[i - 1], value);
        }
    }
    return blockLists > flowLists ? step : -1;
}

} // namespace frontrow
