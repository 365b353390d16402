// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/listedit.h"

#include "post/scalarstyle.h"
#include "post/yamlscan.h"

#include <algorithm>

namespace frontrow {

namespace {

/// \a item written as \a example is, or as a new scalar where that cannot be.
QString itemLike(const YamlNode &example, const QString &item, bool inFlow)
{
    if (example.style == YamlNode::Style::SingleQuoted && !needsEscapes(item)) {
        return singleQuoted(item);
    }
    if (example.style == YamlNode::Style::DoubleQuoted) {
        return doubleQuoted(item);
    }
    return newScalar(item, inFlow);
}

/// Old and new items, with how many are the same at both ends.
struct ListChange
{
    const YamlNode &sequence;
    const QStringList &items;
    qsizetype head = 0;
    qsizetype tail = 0;

    ListChange(const YamlNode &from, const QStringList &to)
        : sequence(from)
        , items(to)
    {
        const qsizetype shorter = std::min(oldCount(), items.size());
        while (head < shorter && old(head).text == items[head]) {
            ++head;
        }
        while (tail < shorter - head && old(oldCount() - 1 - tail).text == items[items.size() - 1 - tail]) {
            ++tail;
        }
    }

    [[nodiscard]] qsizetype oldCount() const { return sequence.children.size(); }
    [[nodiscard]] const YamlNode &old(qsizetype index) const { return sequence.children[index]; }
    /// The old item that stays as, or is replaced by, the new item \a index; the first where there is none.
    [[nodiscard]] const YamlNode &counterpart(qsizetype index) const
    {
        if (index >= items.size() - tail) {
            return old(index - items.size() + oldCount());
        }
        return index < head || oldCount() == items.size() ? old(index) : old(0);
    }
    [[nodiscard]] bool isKept(qsizetype index) const { return index < head || index >= items.size() - tail; }
};

QString flowSource(QStringView text, const ListChange &change)
{
    const auto between = [text](const YamlNode &a, const YamlNode &b) {
        return text.sliced(a.range.end(), b.range.start - a.range.end()).toString();
    };
    const YamlNode &list = change.sequence;
    QString separator = QStringLiteral(", ");
    if (change.oldCount() > 1 && !between(change.old(0), change.old(1)).contains(u'#')) {
        separator = between(change.old(0), change.old(1));
    }
    QString source = text.sliced(list.range.start, change.old(0).range.start - list.range.start).toString();
    for (qsizetype i = 0; i < change.items.size(); ++i) {
        const YamlNode &example = change.counterpart(i);
        source += change.isKept(i) ? slice(text, example.range).toString() : itemLike(example, change.items[i], true);
        if (i + 1 == change.items.size()) {
            break;
        }
        const qsizetype fromEnd = change.items.size() - 1 - i;
        if (i + 1 < change.oldCount() && (i < change.head || change.oldCount() == change.items.size())) {
            source += between(change.old(i), change.old(i + 1));
        } else if (fromEnd <= change.tail && fromEnd < change.oldCount()) {
            source += between(change.old(change.oldCount() - 1 - fromEnd), change.old(change.oldCount() - fromEnd));
        } else {
            source += separator;
        }
    }
    const qsizetype lastEnd = change.old(change.oldCount() - 1).range.end();
    source += text.sliced(lastEnd, list.range.end() - lastEnd);
    return source;
}

qsizetype itemEnd(QStringView text, const YamlNode &item)
{
    return nextLineOf(text, std::max(item.indicator + 1, item.range.end()));
}

TextEdits blockEdits(QStringView text, const ListChange &change)
{
    TextEdits edits;
    if (change.oldCount() == change.items.size()) {
        for (qsizetype i = change.head; i < change.oldCount() - change.tail; ++i) {
            const QString source = itemLike(change.old(i), change.items[i], false);
            const bool isEmpty = change.old(i).range.isEmpty();
            edits.append({change.old(i).range, isEmpty ? u' ' + source : source});
        }
        return edits;
    }
    const YamlNode &first = change.old(0);
    const qsizetype line = lineStartOf(text, first.indicator);
    const qsizetype gapStart = first.indicator + 1;
    QString lead = text.sliced(line, gapStart - line).toString();
    lead += first.range.start > gapStart ? text.sliced(gapStart, first.range.start - gapStart).toString()
                                         : QStringLiteral(" ");
    QString lines;
    for (qsizetype i = change.head; i < change.items.size() - change.tail; ++i) {
        lines += lead + itemLike(change.counterpart(i), change.items[i], false) + u'\n';
    }
    const qsizetype lastReplaced = change.oldCount() - change.tail - 1;
    const qsizetype start = change.head < change.oldCount() ? lineStartOf(text, change.old(change.head).indicator)
                                                            : itemEnd(text, change.old(change.oldCount() - 1));
    const qsizetype end = lastReplaced >= change.head ? itemEnd(text, change.old(lastReplaced)) : start;
    return {{TextRange::between(start, end), lines}};
}

} // namespace

TextEdits replacementEdits(QStringView text, const YamlNode &node, const QString &source, qsizetype colon)
{
    if (node.kind != YamlNode::Kind::Sequence || node.style != YamlNode::Style::Block) {
        return {{node.range, node.range.isEmpty() ? u' ' + source : source}};
    }
    const qsizetype start = lineStartOf(text, node.range.start);
    return {{{colon + 1, 0}, source.isEmpty() ? source : u' ' + source},
        {TextRange::between(start, nextLineOf(text, node.range.end())), QString()}};
}

TextEdits listEdits(QStringView text, const YamlNode &sequence, const QStringList &items, qsizetype colon)
{
    if (items.isEmpty() || sequence.children.isEmpty()) {
        return replacementEdits(text, sequence, flowList(items), colon);
    }
    const ListChange change(sequence, items);
    if (sequence.style == YamlNode::Style::Block) {
        return blockEdits(text, change);
    }
    return {{sequence.range, flowSource(text, change)}};
}

QString flowList(const QStringList &items)
{
    QStringList sources;
    for (const QString &item : items) {
        sources.append(newScalar(item, true));
    }
    return u'[' + sources.join(QStringLiteral(", ")) + u']';
}

} // namespace frontrow
