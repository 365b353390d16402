// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/yamlpath.h"

#include <algorithm>

namespace frontrow {

namespace {

using NodeKind = YamlNode::Kind;

/// The children of \a node that do not belong to \a key.
QList<const YamlNode *> othersIn(const YamlNode &node, const QString &key)
{
    QList<const YamlNode *> nodes;
    const qsizetype item = node.kind == NodeKind::Sequence ? childAt(node, key) : -1;
    for (qsizetype i = 0; i < node.children.size(); ++i) {
        const YamlNode &name = node.children[i - i % 2];
        const bool isOfKey = node.kind == NodeKind::Map ? name.kind == NodeKind::Scalar && name.text == key : i == item;
        if (!isOfKey) {
            nodes.append(&node.children[i]);
        }
    }
    return nodes;
}

bool isSameBelow(const YamlNode &before, const YamlNode &after, const QStringList &keys, qsizetype depth)
{
    if (before.kind != after.kind && before.kind != NodeKind::Null) {
        return false;
    }
    const QList<const YamlNode *> left = othersIn(before, keys[depth]);
    const QList<const YamlNode *> right = othersIn(after, keys[depth]);
    if (!std::equal(left.begin(), left.end(), right.begin(), right.end(),
            [](const YamlNode *a, const YamlNode *b) { return isSameYaml(*a, *b); })) {
        return false;
    }
    const qsizetype indexBefore = childAt(before, keys[depth]);
    const qsizetype indexAfter = childAt(after, keys[depth]);
    return depth + 1 == keys.size() || indexBefore < 0 || indexAfter < 0
        || isSameBelow(valueAt(before, indexBefore), valueAt(after, indexAfter), keys, depth + 1);
}

} // namespace

qsizetype childAt(const YamlNode &node, QStringView key)
{
    if (node.kind == NodeKind::Sequence) {
        bool isNumber = false;
        const qsizetype index = key.toLongLong(&isNumber);
        const bool isItem = isNumber && index >= 0 && index < node.children.size() && QString::number(index) == key;
        return isItem ? index : -1;
    }
    for (qsizetype i = node.children.size() - 2; i >= 0 && node.kind == NodeKind::Map; i -= 2) {
        const YamlNode &candidate = node.children[i];
        if (candidate.kind == NodeKind::Scalar && candidate.text == key) {
            return i;
        }
    }
    return -1;
}

const YamlNode &valueAt(const YamlNode &node, qsizetype index)
{
    return node.children[node.kind == NodeKind::Map ? index + 1 : index];
}

QStringList keysOf(const YamlNode &node, QStringView path)
{
    if (childAt(node, path) >= 0) {
        return {path.toString()};
    }
    for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1)) {
        const qsizetype index = childAt(node, path.first(dot));
        if (index >= 0) {
            return QStringList(path.first(dot).toString()) + keysOf(valueAt(node, index), path.sliced(dot + 1));
        }
    }
    return path.toString().split(u'.');
}

bool isSameExcept(const YamlNode &before, const YamlNode &after, const QStringList &keys)
{
    return isSameBelow(before, after, keys, 0);
}

} // namespace frontrow
