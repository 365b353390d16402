// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/fieldchange.h"

#include "post/frontmatter/fieldindent.h"
#include "post/frontmatter/listedit.h"
#include "post/yaml/scalarrewrite.h"
#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamlscan.h"

#include <algorithm>

namespace frontrow {

namespace {

using ValueKind = FieldValue::Kind;

bool isBlockList(const YamlNode &node)
{
    return node.kind == YamlNode::Kind::Sequence && node.style == YamlNode::Style::Block;
}

class FieldChanger
{
public:
    explicit FieldChanger(const OpenField &open)
        : m_post(open.post())
        , m_root(open.root())
        , m_place(open.place())
        , m_node(m_place.value())
        , m_indicator(m_place.indicator())
    {
    }

    [[nodiscard]] QList<TextEdits> changes(const FieldValue &value) const
    {
        switch (value.kind()) {
        case ValueKind::Null:
            return {clearing()};
        case ValueKind::Text:
            return textChanges(value.toString());
        case ValueKind::Boolean:
            return {replacing(booleanLike(m_node.isPlain() ? m_node.text : QString(), value.toBool(false)))};
        case ValueKind::List:
            return listChanges(value.toList());
        case ValueKind::Number:
        case ValueKind::Date:
        case ValueKind::Map:
            break;
        }
        return {replacing(value.toString())};
    }

private:
    /// \a source on the key's line instead of the value, or of its lines when it is a block list.
    [[nodiscard]] TextEdits replacing(const QString &source) const
    {
        const QString gap = m_indicator < 0 && m_place.around->kind == YamlNode::Kind::Map ? QStringLiteral(": ")
            : m_indicator < 0                                                              ? QString()
                                                                                           : QStringLiteral(" ");
        if (!isBlockList(m_node)) {
            return {{m_node.range, m_node.range.isEmpty() ? gap + source : source}};
        }
        const qsizetype line = lineStartOf(m_post, m_node.range.start);
        if (line <= m_indicator) {
            return {{m_node.range, source}};
        }
        return {{{m_indicator + 1, 0}, source.isEmpty() ? source : gap + source},
            {TextRange::between(line, nextLineOf(m_post, m_node.range.end())), QString()}};
    }

    /// Nothing is written after the ':' any more; the space before it goes too.
    [[nodiscard]] TextEdits clearing() const
    {
        if (isBlockList(m_node)) {
            return replacing(QString());
        }
        const qsizetype line = lineStartOf(m_post, m_node.range.start);
        const qsizetype next = nextLineOf(m_post, m_node.range.end());
        const QStringView after = m_post.sliced(m_node.range.end(), next - m_node.range.end());
        if (!m_place.inFlow && line > m_indicator && std::ranges::all_of(after, &isYamlBlankOrBreak)) {
            return {{TextRange::between(line, next), QString()}};
        }
        const bool hasGap = m_node.range.start == m_indicator + 2 && m_post[m_indicator + 1] == u' ';
        return {{TextRange::between(m_node.range.start - (hasGap ? 1 : 0), m_node.range.end()), QString()}};
    }

    [[nodiscard]] QList<TextEdits> textChanges(const QString &text) const
    {
        QList<TextEdits> candidates;
        if (m_node.kind == YamlNode::Kind::Scalar) {
            for (const TextEdit &edit : scalarEdits(m_post, m_node, text, m_place.inFlow, m_place.column)) {
                candidates.append({edit});
            }
        }
        for (const QString &source : scalarSources(m_post, m_node, text, m_place.inFlow, m_place.column)) {
            candidates.append(replacing(source));
        }
        return candidates;
    }

    [[nodiscard]] QList<TextEdits> listChanges(const QStringList &items) const
    {
        if (m_node.kind == YamlNode::Kind::Sequence && !m_node.children.isEmpty() && !items.isEmpty()) {
            return {
                listEdits(m_post, m_node, items), listEdits(m_post, m_node, items, false), replacing(flowList(items))};
        }
        QList<TextEdits> candidates;
        const qsizetype step = listStepIn(m_post, m_root);
        const qsizetype lineEnd = nextLineOf(m_post, std::max(m_node.range.end(), m_indicator)) - 1;
        const QStringView after =
            m_post.sliced(m_node.range.end(), std::max<qsizetype>(lineEnd - m_node.range.end(), 0));
        const bool isBesideKey = lineStartOf(m_post, m_node.range.start) <= m_indicator;
        if (!items.isEmpty() && step >= 0 && m_node.kind != YamlNode::Kind::Sequence && !m_place.inFlow && isBesideKey
            && m_place.around->kind == YamlNode::Kind::Map && std::ranges::all_of(after, &isYamlBlank)) {
            candidates.append(
                {{TextRange::between(m_indicator + 1, lineEnd), blockList(items, m_place.column + step)}});
        }
        candidates.append(replacing(flowList(items)));
        return candidates;
    }

    QStringView m_post;
    const YamlNode &m_root;
    const FieldPlace &m_place;
    const YamlNode &m_node;
    qsizetype m_indicator;
};

} // namespace

QList<TextEdits> changesTo(const OpenField &open, const FieldValue &value)
{
    return FieldChanger(open).changes(value);
}

} // namespace frontrow
