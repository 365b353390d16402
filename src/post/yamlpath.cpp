// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yamlpath.h"

#include <algorithm>

namespace frontrow {

namespace {

bool isSameBelow(const YamlNode &before, const YamlNode &after, const QStringList &keys, qsizetype depth)
{
    const auto others = [&keys, depth](const YamlNode &map) {
        QList<const YamlNode *> nodes;
        for (qsizetype i = 0; i < map.children.size(); ++i) {
            const YamlNode &key = map.children[i - i % 2];
            if (key.kind != YamlNode::Kind::Scalar || key.text != keys[depth]) {
                nodes.append(&map.children[i]);
            }
        }
        return nodes;
    };
    const QList<const YamlNode *> left = others(before);
    const QList<const YamlNode *> right = others(after);
    if (!std::equal(left.begin(), left.end(), right.begin(), right.end(),
            [](const YamlNode *a, const YamlNode *b) { return isSameYaml(*a, *b); })) {
        return false;
    }
    const qsizetype indexBefore = lastKey(before, keys[depth]);
    const qsizetype indexAfter = lastKey(after, keys[depth]);
    return depth + 1 == keys.size() || indexBefore < 0 || indexAfter < 0
        || isSameBelow(before.children[indexBefore + 1], after.children[indexAfter + 1], keys, depth + 1);
}

} // namespace

qsizetype lastKey(const YamlNode &map, QStringView key)
{
    for (qsizetype i = map.children.size() - 2; i >= 0 && map.kind == YamlNode::Kind::Map; i -= 2) {
        const YamlNode &candidate = map.children[i];
        if (candidate.kind == YamlNode::Kind::Scalar && candidate.text == key) {
            return i;
        }
    }
    return -1;
}

QStringList keysOf(const YamlNode &map, QStringView path)
{
    if (lastKey(map, path) >= 0) {
        return {path.toString()};
    }
    for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1)) {
        const qsizetype index = lastKey(map, path.first(dot));
        if (index >= 0) {
            return QStringList(path.first(dot).toString()) + keysOf(map.children[index + 1], path.sliced(dot + 1));
        }
    }
    return path.toString().split(u'.');
}

bool isSameExcept(const YamlNode &before, const YamlNode &after, const QStringList &keys)
{
    return isSameBelow(before, after, keys, 0);
}

} // namespace frontrow
