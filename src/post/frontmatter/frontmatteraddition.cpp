// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/fieldchange.h"
#include "post/frontmatter/fieldindent.h"
#include "post/frontmatter/listedit.h"
#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamlscan.h"

#include <algorithm>

namespace frontrow {

namespace {

using ValueKind = FieldValue::Kind;

class FieldAdder
{
public:
    explicit FieldAdder(const OpenField &open)
        : m_open(open)
        , m_post(open.post())
        , m_place(open.place())
        , m_step(mapStepIn(open.post(), open.root()))
    {
    }

    [[nodiscard]] QList<TextEdits> additions(const FieldValue &value) const
    {
        if (m_place.inFlow) {
            return {flowAddition(flowSource(value))};
        }
        QList<TextEdits> candidates;
        for (const QString &source : sources(value)) {
            candidates.append(lineAddition(source));
        }
        return candidates;
    }

private:
    [[nodiscard]] static QString flowSource(const FieldValue &value)
    {
        switch (value.kind()) {
        case ValueKind::Text:
            return newScalar(value.toString(), true);
        case ValueKind::List:
            return flowList(value.toList());
        default:
            return value.toString();
        }
    }

    /// The column of the new key, which may be several maps deeper than the one that lacks it.
    [[nodiscard]] qsizetype column() const
    {
        const qsizetype levels = m_open.keys().size() - 1 - m_place.depth + (m_place.index >= 0 ? 1 : 0);
        return m_place.column + levels * m_step;
    }

    /// What to write after the colon; the one to prefer first.
    [[nodiscard]] QStringList sources(const FieldValue &value) const
    {
        QStringList sources;
        if (value.kind() == ValueKind::Text) {
            if (value.toString().contains(u'\n')) {
                const qsizetype indent = column() + std::max<qsizetype>(m_step, 2);
                const auto block = blockScalar(value.toString(), YamlNode::Style::Literal, indent, 0);
                sources += block ? QStringList(*block) : QStringList();
            }
            return sources << newScalar(value.toString(), false);
        }
        const qsizetype listStep = listStepIn(m_post, m_open.root());
        if (value.kind() == ValueKind::List && listStep >= 0 && !value.toList().isEmpty()) {
            sources.append(blockList(value.toList(), column() + listStep));
        }
        return sources << flowSource(value);
    }

    /// The lines of the missing keys, the last with \a source after its colon.
    [[nodiscard]] QString linesFrom(qsizetype column, const QString &source) const
    {
        const QStringList &keys = m_open.keys();
        QString lines;
        for (qsizetype depth = m_place.depth; depth < keys.size(); ++depth, column += m_step) {
            lines += QString(column, u' ') + newScalar(keys[depth], false) + u':';
            if (depth + 1 == keys.size() && !source.isEmpty()) {
                lines += source.startsWith(u'\n') ? source : u' ' + source;
            }
            lines += u'\n';
        }
        return lines;
    }

    [[nodiscard]] TextEdits lineAddition(const QString &source) const
    {
        const PostLayout &layout = m_open.layout();
        if (m_place.index >= 0) {
            return belowEmptyParent(linesFrom(m_place.column + m_step, source));
        }
        const QString lines = linesFrom(m_place.column, source);
        if (m_place.around != nullptr) {
            const YamlNode &key = m_place.around->children[m_place.around->children.size() - 2];
            const qsizetype end = std::max(key.indicator, m_place.around->children.constLast().range.end());
            return {{{nextLineOf(m_post, end), 0}, lines}};
        }
        if (layout.hasFrontMatter) {
            return {{{layout.yaml.end(), 0}, lines}};
        }
        const bool needsGap = !m_post.isEmpty() && m_post.front() != u'\n';
        return {{{0, 0},
            QStringLiteral("---\n") + lines + (needsGap ? QStringLiteral("---\n\n") : QStringLiteral("---\n"))}};
    }

    /// \a lines after the line of a key that has no value yet, or a written null, which goes.
    [[nodiscard]] TextEdits belowEmptyParent(const QString &lines) const
    {
        const qsizetype colon = m_place.indicator();
        const TextRange null = m_place.value().range;
        const qsizetype start = null.start == colon + 2 && m_post[colon + 1] == u' ' ? colon + 1 : null.start;
        const TextEdit insertion{{nextLineOf(m_post, colon), 0}, lines};
        const TextEdit removal{TextRange::between(start, null.end()), QString()};
        if (null.isEmpty()) {
            return {insertion};
        }
        return start < insertion.range.start ? TextEdits{removal, insertion} : TextEdits{insertion, removal};
    }

    [[nodiscard]] TextEdits flowAddition(const QString &source) const
    {
        const QStringList &keys = m_open.keys();
        QString entry;
        for (qsizetype depth = m_place.depth; depth < keys.size(); ++depth) {
            const bool isLast = depth + 1 == keys.size();
            entry += newScalar(keys[depth], true) + QStringLiteral(": ") + (isLast ? source : QStringLiteral("{"));
        }
        entry += QString(keys.size() - 1 - m_place.depth, u'}');
        if (m_place.index >= 0) {
            const TextRange null = m_place.value().range;
            const QString gap = m_place.indicator() < 0 ? QStringLiteral(": {") : QStringLiteral(" {");
            return {{null, (null.isEmpty() ? gap : QStringLiteral("{")) + entry + u'}'}};
        }
        const QList<YamlNode> &children = m_place.around->children;
        if (children.isEmpty()) {
            return {{{m_place.around->range.start + 1, 0}, entry}};
        }
        const qsizetype end = std::max(children.constLast().range.end(), children[children.size() - 2].range.end());
        return {{{end, 0}, QStringLiteral(", ") + entry}};
    }

    const OpenField &m_open;
    QStringView m_post;
    const FieldPlace &m_place;
    qsizetype m_step;
};

} // namespace

QList<TextEdits> additionsOf(const OpenField &open, const FieldValue &value)
{
    return FieldAdder(open).additions(value);
}

} // namespace frontrow
