// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/yamlvalues.h"

#include "markdown/liquidvalues.h"
#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamlscan.h"

#include <QHash>

namespace frontrow {

namespace {

using liquid::Value;

class ValueReader
{
public:
    Value read(const YamlNode &node)
    {
        const qsizetype before = m_count;
        const Value value = plainly(node);
        if (node.anchor != 0 && node.kind != YamlNode::Kind::Alias) {
            m_anchors.insert(node.anchor, {value, m_count - before});
        }
        return value;
    }

private:
    struct Anchored
    {
        Value value;
        qsizetype count = 0; ///< how many values it stands for
    };

    Value plainly(const YamlNode &node)
    {
        constexpr qsizetype most = 1'000'000;
        if (++m_count > most) {
            return {};
        }
        liquid::List items;
        switch (node.kind) {
        case YamlNode::Kind::Scalar:
            return node.isPlain() ? liquidValueOf(plainValue(node.text)) : Value(node.text);
        case YamlNode::Kind::Sequence:
            for (const YamlNode &item : node.children) {
                items.append(read(item));
            }
            return Value(items);
        case YamlNode::Kind::Map:
            return Value(mapOf(node));
        case YamlNode::Kind::Alias:
            m_count += m_anchors.value(node.anchor).count;
            return m_count > most ? Value() : m_anchors.value(node.anchor).value;
        case YamlNode::Kind::Null:
            break;
        }
        return {};
    }

    liquid::Map mapOf(const YamlNode &node)
    {
        liquid::Map map;
        for (qsizetype i = 0; i + 1 < node.children.size(); i += 2) {
            const YamlNode &key = node.children[i];
            const Value value = read(node.children[i + 1]);
            if (key.text == u"<<" && key.isPlain()) {
                merge(value, map);
            } else {
                map.insert(key.text, value);
            }
        }
        return map;
    }

    static void merge(const Value &value, liquid::Map &map)
    {
        const liquid::List maps = value.list() ? *value.list() : liquid::List{value};
        for (const Value &one : maps) {
            const liquid::Map *merged = one.map();
            for (const auto &[key, item] : merged ? merged->entries() : QList<std::pair<QString, Value>>()) {
                if (!map.find(key)) {
                    map.insert(key, item);
                }
            }
        }
    }

    QHash<size_t, Anchored> m_anchors;
    qsizetype m_count = 0;
};

} // namespace

QString firstYamlDocument(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at] == u'#' || text[at] == u'%' || text[at] == u'\n')) {
        at = nextLineOf(text, at);
    }
    const bool hasFence = QStringView(text).sliced(at).startsWith(u"---");
    qsizetype end = hasFence ? nextLineOf(text, at) : at;
    while (end < text.size() && !isDocumentMark(text, end)) {
        end = nextLineOf(text, end);
    }
    const QString document = text.sliced(at, end - at);
    return hasFence ? document : QStringLiteral("---\n") + document;
}

Value yamlValueOf(QStringView text, const YamlLimits &limits)
{
    const std::expected<YamlNode, YamlFailure> root = readYaml(text, limits);
    return root ? ValueReader().read(*root) : Value();
}

} // namespace frontrow
