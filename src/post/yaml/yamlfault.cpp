// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/yamlfault.h"

#include "post/yaml/yamlscan.h"
#include "post/yaml/yamltabs.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

using FaultKind = YamlFault::Kind;
using NodeKind = YamlNode::Kind;
using NodeStyle = YamlNode::Style;

constexpr QStringView flowMarks = u",[]{}";

bool isAnchorCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_' || c == u'-';
}

bool isTagCharacter(QChar c)
{
    return isAnchorCharacter(c) || QStringView(u";/?:@&=+$.!~*'()%").contains(c);
}

/// Psych 5, `Visitors::ToRuby`; Jekyll permits Date, Time and Symbol.
bool isClass(QStringView tag)
{
    static const QRegularExpression classes(
        QStringLiteral(R"(\A(?:!ruby/(?!sym(?:bol)?(?:\z|:)|string\z)|!!?(?:set|omap)\z))"));
    return classes.matchView(tag).hasMatch();
}

class FaultFinder
{
public:
    explicit FaultFinder(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] const QList<YamlFault> &found() const { return m_found; }

    void visit(const YamlNode &node, bool inFlow)
    {
        const bool isFlow = inFlow || node.style == NodeStyle::Flow;
        m_after = std::max(m_after, node.range.start + (node.style == NodeStyle::Flow ? 1 : 0));
        if (node.kind == NodeKind::Map) {
            for (qsizetype i = 0; i + 1 < node.children.size(); i += 2) {
                visitEntry(node.children[i], node.children[i + 1], isFlow);
            }
        } else if (node.kind == NodeKind::Sequence) {
            for (const YamlNode &item : node.children) {
                const qsizetype place = skipYamlSpace(m_text, item.range.start);
                if (isFlow && isAbsent(item) && isCommaWithoutItem(place)) { // not a null that is written
                    add(FaultKind::MissingItem, {place, 1});
                }
                visitProperties(item, isFlow ? m_after : item.indicator + 1, isFlow);
                visit(item, isFlow);
                m_after = std::max(m_after, item.range.end());
            }
        } else if (node.kind == NodeKind::Scalar && node.style == NodeStyle::DoubleQuoted) {
            visitEscapes(node.range);
        } else if (node.kind == NodeKind::Scalar && node.style == NodeStyle::Plain && isFlow && !node.range.isEmpty()) {
            visitPlainInFlow(node.range);
        }
    }

    void visitDirectives(const YamlNode &root)
    {
        for (qsizetype at = m_text.indexOf(u"\n%"); at >= 0; at = m_text.indexOf(u"\n%", at + 1)) {
            if (!isInQuotes(root, at + 1)) {
                add(FaultKind::Directive, {at + 1, 1});
            }
        }
    }

private:
    [[nodiscard]] static bool isInQuotes(const YamlNode &node, qsizetype offset)
    {
        const bool isQuoted = node.style == NodeStyle::SingleQuoted || node.style == NodeStyle::DoubleQuoted;
        return (isQuoted && node.range.contains(offset))
            || std::ranges::any_of(
                node.children, [offset](const YamlNode &child) { return isInQuotes(child, offset); });
    }

    void add(FaultKind kind, TextRange range)
    {
        m_found.append({kind, TextRange::between(range.start, std::min(range.end(), m_text.size()))});
    }

    [[nodiscard]] static bool isAbsent(const YamlNode &node)
    {
        return node.kind == NodeKind::Null && node.range.isEmpty() && !node.hasProperties();
    }

    /// yaml-cpp has a null, also one that is written, at the comma before it.
    [[nodiscard]] bool isCommaWithoutItem(qsizetype place) const
    {
        const auto letter = [this](qsizetype at) { return m_text.mid(at, 1); };
        const QStringView before = m_text.first(std::min(place, m_text.size())).trimmed();
        return letter(place) == u","
            && (before.endsWith(u'[') || before.endsWith(u',') || letter(skipYamlSpace(m_text, place + 1)) == u",");
    }

    void visitEntry(const YamlNode &key, const YamlNode &value, bool inFlow)
    {
        const qsizetype first = skipYamlSpace(m_text, key.range.start);
        const bool isMark = isAbsent(key) && first < m_text.size() && m_text[first] == u'?';
        const bool isExplicit = isMark || isExplicitKey(m_text, key.range.start, inFlow);
        if (!isExplicit && isAbsent(key) && key.indicator >= 0) {
            add(FaultKind::MissingName, {key.indicator, 1});
        } else if (inFlow && !isExplicit && isAbsent(key)) {
            add(FaultKind::MissingItem, {skipYamlSpace(m_text, key.range.start), 1});
        } else if (!inFlow && !isExplicit && key.indicator < 0) {
            visitNameAlone(key);
        }
        const bool mayBeLevel = (value.kind == NodeKind::Sequence && value.style == NodeStyle::Block)
            || value.style == NodeStyle::Literal || value.style == NodeStyle::Folded;
        if (!inFlow && !isExplicit && !mayBeLevel && !isAbsent(value)
            && key.indicator < lineStartOf(m_text, value.range.start)
            && columnOf(m_text, value.range.start) <= columnOf(m_text, key.range.start)) {
            add(FaultKind::Indentation,
                {value.range.start, nextLineOf(m_text, value.range.start) - 1 - value.range.start});
        }
        visit(key, inFlow);
        m_after = std::max(m_after, std::max(key.range.end(), key.indicator + 1));
        visitProperties(value, m_after, inFlow);
        visit(value, inFlow);
        m_after = std::max(m_after, value.range.end());
    }

    /// `title:Foo` and `-item` lack a space only.
    void visitNameAlone(const YamlNode &key)
    {
        static const QRegularExpression joined(QStringLiteral(R"(\A(?:[^\s:#'"]+:(?!//)(?=[^\s:])|-(?=[^\s-])))"));
        const QRegularExpressionMatch match =
            key.isPlain() ? joined.matchView(slice(m_text, key.range)) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            add(FaultKind::MissingSpace, {key.range.start, match.capturedLength()});
        } else {
            add(FaultKind::MissingColon, key.range);
        }
    }

    void visitPlainInFlow(TextRange range)
    {
        const QChar next = range.end() + 1 < m_text.size() ? m_text[range.end() + 1] : QChar();
        if (m_text[range.start] == u':') {
            add(FaultKind::ColonInList, range);
        } else if (range.end() < m_text.size() && m_text[range.end()] == u':'
            && (next == u'?' || flowMarks.contains(next))) {
            add(FaultKind::ColonInList, {range.start, range.length + 1});
        }
    }

    void visitEscapes(TextRange range)
    {
        for (qsizetype i = range.start + 1; i + 1 < range.end(); ++i) {
            if (m_text[i] != u'\\') {
                continue;
            }
            if (m_text[i + 1] == u'\'') {
                add(FaultKind::Escape, {i, 2});
            }
            ++i;
        }
    }

    /// The anchors and tags between \a start and the characters of \a node.
    void visitProperties(const YamlNode &node, qsizetype start, bool inFlow)
    {
        if (!node.hasProperties()) {
            return;
        }
        const bool isAlias = node.kind == NodeKind::Alias;
        const qsizetype end = isAlias ? node.range.start + 1 : std::min(node.range.start, m_text.size());
        for (qsizetype i = skipYamlSpace(m_text, start); i < end;) {
            const QChar first = m_text[i];
            const qsizetype wordEnd = first == u'&' || first == u'*' ? anchorEnd(i) : first == u'!' ? tagEnd(i) : i + 1;
            const bool isWord = first == u'&' || first == u'*' || first == u'!';
            if (isWord && !mayFollow(wordEnd, first, inFlow)) {
                add(first == u'!' ? FaultKind::Tag : FaultKind::Anchor, TextRange::between(i, wordEnd + 1));
                return;
            }
            if (first == u'!' && isClass(slice(m_text, TextRange::between(i, wordEnd)))) {
                add(FaultKind::Class, TextRange::between(i, wordEnd));
            }
            i = skipYamlSpace(m_text, wordEnd);
        }
    }

    [[nodiscard]] qsizetype anchorEnd(qsizetype start) const
    {
        qsizetype end = start + 1;
        while (end < m_text.size() && isAnchorCharacter(m_text[end])) {
            ++end;
        }
        return end;
    }

    [[nodiscard]] qsizetype tagEnd(qsizetype start) const
    {
        const bool isVerbatim = m_text.mid(start + 1, 1) == u"<";
        const qsizetype close = isVerbatim ? m_text.indexOf(u'>', start) : -1;
        qsizetype end = close < 0 ? start + 1 : close + 1;
        while (close < 0 && end < m_text.size() && isTagCharacter(m_text[end])) {
            ++end;
        }
        return end;
    }

    [[nodiscard]] bool mayFollow(qsizetype offset, QChar property, bool inFlow) const
    {
        if (offset >= m_text.size() || isYamlBlankOrBreak(m_text[offset])) {
            return true;
        }
        return property == u'!' ? inFlow && m_text[offset] == u',' : QStringView(u"?:,]}%@`").contains(m_text[offset]);
    }

    QStringView m_text;
    qsizetype m_after = 0; ///< what was visited last
    QList<YamlFault> m_found;
};

} // namespace

QList<YamlFault> yamlFaults(QStringView text, const YamlNode &root)
{
    FaultFinder finder(text);
    finder.visit(root, false);
    finder.visitDirectives(root);
    QList<YamlFault> faults = finder.found();
    for (const TextRange &tab : forbiddenTabs(text, root)) {
        faults.append({FaultKind::Tab, tab});
    }
    std::ranges::stable_sort(faults, {}, [](const YamlFault &fault) { return fault.range.start; });
    return faults;
}

} // namespace frontrow
