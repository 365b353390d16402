// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/listedit.h"

#include "post/yaml/listdifference.h"
#include "post/yaml/scalarrewrite.h"
#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamlscan.h"

#include <algorithm>

namespace frontrow {

namespace {

using NodeStyle = YamlNode::Style;

/// Plans the edits of one list; flow and block lists differ in where items end and what is between them.
class ListEditor
{
public:
    ListEditor(QStringView text, const YamlNode &list, const QStringList &items, bool isStyled)
        : m_text(text)
        , m_list(list)
        , m_items(items)
        , m_isFlow(list.style == NodeStyle::Flow)
        , m_isStyled(isStyled)
        , m_column(columnOf(text, list.range.start))
    {
    }

    [[nodiscard]] TextEdits edits() const
    {
        QStringList before;
        for (const YamlNode &item : m_list.children) {
            before.append(item.text);
        }
        TextEdits edits;
        for (const ListChange &change : listDifference(before, m_items)) {
            const qsizetype paired = std::min(change.oldEnd - change.oldStart, change.newEnd - change.newStart);
            for (qsizetype i = 0; i < paired; ++i) {
                edits.append(replacement(old(change.oldStart + i), m_items[change.newStart + i]));
            }
            const qsizetype oldStart = change.oldStart + paired;
            const qsizetype newStart = change.newStart + paired;
            if (oldStart < change.oldEnd) {
                edits += m_isFlow ? flowRemoval(oldStart, change.oldEnd) : blockRemoval(oldStart, change.oldEnd);
            } else if (newStart < change.newEnd) {
                const QStringList added = m_items.sliced(newStart, change.newEnd - newStart);
                edits.append(m_isFlow ? flowAddition(oldStart, added) : blockAddition(oldStart, added));
            }
        }
        return edits;
    }

private:
    [[nodiscard]] qsizetype oldCount() const { return m_list.children.size(); }
    [[nodiscard]] const YamlNode &old(qsizetype index) const { return m_list.children[index]; }

    [[nodiscard]] TextEdit replacement(const YamlNode &item, const QString &value) const
    {
        if (item.kind != YamlNode::Kind::Scalar || !m_isStyled) {
            const QString source = newScalar(value, m_isFlow);
            return {item.range, item.range.isEmpty() && !m_isFlow ? u' ' + source : source};
        }
        return scalarEdits(m_text, item, value, m_isFlow, m_column).constFirst();
    }

    /// \a value written as the first item is.
    [[nodiscard]] QString sourceOf(const QString &value) const
    {
        const NodeStyle style = old(0).style;
        if (m_isStyled && style == NodeStyle::SingleQuoted && !needsEscapes(value)) {
            return singleQuoted(value);
        }
        return m_isStyled && style == NodeStyle::DoubleQuoted ? doubleQuoted(value) : newScalar(value, m_isFlow);
    }

    [[nodiscard]] TextEdits flowRemoval(qsizetype start, qsizetype end) const
    {
        if (end < oldCount()) {
            return {{TextRange::between(old(start).range.start, old(end).range.start), QString()}};
        }
        return {{TextRange::between(old(start - 1).range.end(), old(end - 1).range.end()), QString()}};
    }

    /// What stands between two items; new lines are as deep as the first item's.
    [[nodiscard]] QString separator() const
    {
        if (oldCount() > 1) {
            const QString between =
                slice(m_text, TextRange::between(old(0).range.end(), old(1).range.start)).toString();
            if (!between.contains(u'#')) {
                return between;
            }
        }
        const qsizetype first = old(0).range.start;
        const bool hasLines = slice(m_text, TextRange::between(m_list.range.start, first)).contains(u'\n');
        return hasLines ? QStringLiteral(",\n") + QString(columnOf(m_text, first), u' ') : QStringLiteral(", ");
    }

    [[nodiscard]] TextEdit flowAddition(qsizetype index, const QStringList &added) const
    {
        const QString separator = this->separator();
        QString source;
        if (index < oldCount()) {
            for (const QString &item : added) {
                source += sourceOf(item) + separator;
            }
            return {{old(index).range.start, 0}, source};
        }
        for (const QString &item : added) {
            source += separator + sourceOf(item);
        }
        const qsizetype end = old(oldCount() - 1).range.end();
        const qsizetype lineEnd = std::max(end, nextLineOf(m_text, end) - 1);
        const QStringView rest = m_text.sliced(end, lineEnd - end);
        const qsizetype comma = rest.trimmed().startsWith(u',') ? rest.indexOf(u',') : -1;
        const bool hasComment = rest.sliced(comma + 1).trimmed().startsWith(u'#');
        if (!hasComment || !separator.contains(u'\n') || lineEnd >= m_list.range.end()) {
            return {{end, 0}, source};
        }
        // The comment stays beside the item that was last.
        const QString lines = source.sliced(source.indexOf(u'\n'));
        return comma < 0 ? TextEdit{{end, lineEnd - end}, u',' + rest.toString() + lines}
                         : TextEdit{{lineEnd, 0}, lines + u','};
    }

    [[nodiscard]] qsizetype lineOf(qsizetype index) const { return lineStartOf(m_text, old(index).indicator); }
    [[nodiscard]] qsizetype after(qsizetype index) const
    {
        return nextLineOf(m_text, std::max(old(index).indicator + 1, old(index).range.end()));
    }

    [[nodiscard]] TextEdits blockRemoval(qsizetype start, qsizetype end) const
    {
        TextEdits edits;
        for (qsizetype i = start; i < end; ++i) {
            edits.append({TextRange::between(lineOf(i), after(i)), QString()});
        }
        return edits;
    }

    [[nodiscard]] TextEdit blockAddition(qsizetype index, const QStringList &added) const
    {
        const qsizetype gapStart = old(0).indicator + 1;
        const qsizetype gap = std::max<qsizetype>(old(0).range.start - gapStart, 1);
        const bool isBesideDash = old(0).range.start < nextLineOf(m_text, gapStart);
        const QString lead = QString(m_column, u' ') + u'-' + QString(isBesideDash ? gap : qsizetype(1), u' ');
        QString lines;
        for (const QString &item : added) {
            lines += lead + sourceOf(item) + u'\n';
        }
        const qsizetype first = commentsAbove(m_text, lineOf(0), m_column, 0);
        return {{index == 0 ? first : after(index - 1), 0}, lines};
    }

    QStringView m_text;
    const YamlNode &m_list;
    const QStringList &m_items;
    bool m_isFlow;
    bool m_isStyled;
    qsizetype m_column;
};

} // namespace

TextEdits listEdits(QStringView text, const YamlNode &sequence, const QStringList &items, bool isStyled)
{
    return ListEditor(text, sequence, items, isStyled).edits();
}

QString flowList(const QStringList &items)
{
    QStringList sources;
    for (const QString &item : items) {
        sources.append(newScalar(item, true));
    }
    return u'[' + sources.join(QStringLiteral(", ")) + u']';
}

QString blockList(const QStringList &items, qsizetype indent)
{
    QString lines;
    for (const QString &item : items) {
        lines += u'\n' + QString(indent, u' ') + QStringLiteral("- ") + newScalar(item, false);
    }
    return lines;
}

} // namespace frontrow
