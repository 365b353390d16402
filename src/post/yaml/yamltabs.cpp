// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/yamltabs.h"

#include "post/yaml/yamlscan.h"

#include <algorithm>

namespace frontrow {

namespace {

using NodeStyle = YamlNode::Style;

/// A scalar as libyaml scans it: from which column on its lines may have tabs.
struct ScannedScalar
{
    TextRange range; ///< without white space at its end
    NodeStyle style = NodeStyle::Plain;
    qsizetype leastColumn = 0;
};

/// Goes through the lines that begin with white space (`yaml_parser_scan_to_next_token` and the scalar scanners).
class TabFinder
{
public:
    TabFinder(QStringView text, const YamlNode &root)
        : m_text(text)
    {
        collect(root, -1, false);
    }

    [[nodiscard]] QList<TextRange> found()
    {
        for (qsizetype line = nextLineOf(m_text, 0); line < m_text.size(); line = nextLineOf(m_text, line)) {
            qsizetype end = line;
            while (end < m_text.size() && isYamlBlank(m_text[end])) {
                ++end;
            }
            const qsizetype tab = m_text.sliced(line, end - line).indexOf(u'\t');
            if (tab >= 0 && !mayHaveTab(line, tab)) {
                m_found.append(TextRange::between(line, end));
            }
        }
        std::ranges::sort(m_found, {}, &TextRange::start);
        return m_found;
    }

private:
    [[nodiscard]] qsizetype afterWords(qsizetype offset) const
    {
        while (offset > 0 && isYamlBlankOrBreak(m_text[offset - 1])) {
            --offset;
        }
        return offset;
    }

    void collect(const YamlNode &node, qsizetype indent, bool inFlow)
    {
        if (node.kind == YamlNode::Kind::Scalar && !node.range.isEmpty()) {
            const bool isBlock = node.style == NodeStyle::Literal || node.style == NodeStyle::Folded;
            const qsizetype column = isBlock ? blockScalarAt(m_text, node.range.start, indent).indent : indent + 1;
            m_scalars.append({TextRange::between(node.range.start, afterWords(node.range.end())), node.style, column});
        }
        const bool isCollection = node.kind == YamlNode::Kind::Sequence || node.kind == YamlNode::Kind::Map;
        const bool isFlow = inFlow || node.style == NodeStyle::Flow;
        if (isCollection && isFlow && !inFlow) {
            m_flows.append(node.range);
        }
        if (isCollection && !isFlow) {
            indent = columnOf(m_text, node.range.start);
        }
        for (const YamlNode &child : node.children) {
            if (node.kind == YamlNode::Kind::Sequence && child.indicator >= 0) {
                checkDash(child);
            }
            collect(child, indent, isFlow);
        }
    }

    void checkDash(const YamlNode &item)
    {
        const qsizetype gap = item.indicator + 1;
        qsizetype end = gap;
        while (end < m_text.size() && isYamlBlank(m_text[end])) {
            ++end;
        }
        if (m_text.sliced(gap, end - gap).contains(u'\t')) {
            m_found.append(TextRange::between(gap, end));
        }
    }

    [[nodiscard]] bool mayHaveTab(qsizetype line, qsizetype column) const
    {
        const qsizetype words = afterWords(line);
        for (const ScannedScalar &scalar : m_scalars) {
            if (scalar.range.start >= words || scalar.range.end() < words) {
                continue;
            }
            const bool isQuoted = scalar.style == NodeStyle::SingleQuoted || scalar.style == NodeStyle::DoubleQuoted;
            if (!isQuoted) {
                return column >= scalar.leastColumn;
            }
            if (scalar.range.end() > words) {
                return true;
            }
        }
        return std::ranges::any_of(
            m_flows, [line](const TextRange &flow) { return flow.start < line && line < flow.end(); });
    }

    QStringView m_text;
    QList<ScannedScalar> m_scalars;
    QList<TextRange> m_flows;
    QList<TextRange> m_found;
};

} // namespace

QList<TextRange> forbiddenTabs(QStringView text, const YamlNode &root)
{
    return text.contains(u'\t') ? TabFinder(text, root).found() : QList<TextRange>();
}

} // namespace frontrow
