// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/yamlrecord.h"

#include "post/frontmatter/listedit.h"
#include "post/yaml/scalarrewrite.h"
#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamlpath.h"
#include "post/yaml/yamlscan.h"

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

using EntryKind = YamlEntry::Kind;

constexpr qsizetype indentStep = 2;

bool isList(const YamlEntry &entry)
{
    return entry.kind == EntryKind::List || entry.kind == EntryKind::PlainList;
}

QString scalarFor(const YamlEntry &entry, qsizetype indent)
{
    constexpr qsizetype noWidth = 100'000; // literals are not folded
    const QString &value = entry.values.first();
    if (entry.kind == EntryKind::Plain) {
        return value;
    }
    if (value.contains(u'\n')) {
        if (const std::optional<QString> block =
                blockScalar(value, YamlNode::Style::Literal, indent + indentStep, noWidth)) {
            return *block;
        }
    }
    return newScalar(value, false);
}

QString valueFor(const YamlEntry &entry, qsizetype indent)
{
    if (entry.kind == EntryKind::PlainList) {
        return u'[' + entry.values.join(QStringLiteral(", ")) + u']';
    }
    return entry.kind == EntryKind::List ? flowList(entry.values) : scalarFor(entry, indent);
}

QString lineFor(const YamlEntry &entry, qsizetype indent)
{
    return QString(indent, u' ') + entry.key + QStringLiteral(": ") + valueFor(entry, indent) + u'\n';
}

/// \a node holds what \a entry says already.
bool holds(const YamlNode &node, const YamlEntry &entry)
{
    if (node.kind == YamlNode::Kind::Scalar) {
        const QString text = node.text.trimmed();
        const bool isFlag = entry.kind == EntryKind::Plain && entry.values.first() == u"true";
        return entry.values == QStringList(text) || (isFlag && isYes(text));
    }
    if (node.kind != YamlNode::Kind::Sequence || !isList(entry) || node.children.size() != entry.values.size()) {
        return false;
    }
    return std::ranges::equal(node.children, entry.values,
        [](const YamlNode &item, const QString &value) { return item.isPlain() && item.text == value; });
}

/// Nothing where \a node is not to be edited.
std::optional<TextEdits> valueEdits(
    QStringView text, const YamlNode &key, const YamlNode &node, const YamlEntry &entry, qsizetype indent)
{
    if (holds(node, entry)) {
        return TextEdits();
    }
    if (node.hasProperties()) {
        return std::nullopt;
    }
    if (node.kind == YamlNode::Kind::Sequence && entry.kind == EntryKind::List) {
        return listEdits(text, node, entry.values);
    }
    if (node.kind == YamlNode::Kind::Scalar && entry.kind == EntryKind::Text) {
        return TextEdits{{node.range, scalarSources(text, node, entry.values.first(), false, indent).constFirst()}};
    }
    const bool isBlock = node.kind == YamlNode::Kind::Map
        || (node.kind == YamlNode::Kind::Sequence && node.style == YamlNode::Style::Block);
    if (isBlock) {
        const qsizetype start = lineStartOf(text, key.range.start);
        return TextEdits{{TextRange::between(start, linesEnd(text, node)), lineFor(entry, indent)}};
    }
    const bool isNothing = node.kind == YamlNode::Kind::Null && node.range.isEmpty();
    return TextEdits{{node.range, (isNothing ? QStringLiteral(" ") : QString()) + valueFor(entry, indent)}};
}

const YamlEntry *entryOf(const YamlRecord &record, QStringView key)
{
    const auto found = std::ranges::find(record, key, &YamlEntry::key);
    return found == record.end() ? nullptr : &*found;
}

/// Each key of \a map begins a line, or stands after the dash of an item.
bool isEditable(const YamlNode &map)
{
    return map.kind == YamlNode::Kind::Map && map.style == YamlNode::Style::Block && !map.hasProperties()
        && !map.children.isEmpty();
}

/// Takes the entry whose key is \a at out of \a map: its lines, or, where an item's dash is on the first, what stands
/// there up to the next key.
TextEdit removal(QStringView text, const YamlNode &map, qsizetype at)
{
    const YamlNode &key = map.children[at];
    const qsizetype line = lineStartOf(text, key.range.start);
    const qsizetype end = linesEnd(text, map.children[at + 1].range.isEmpty() ? key : map.children[at + 1]);
    const bool isAfterDash = !text.sliced(line, key.range.start - line).trimmed().isEmpty();
    if (isAfterDash && at + 2 < map.children.size()) {
        return {TextRange::between(key.range.start, map.children[at + 2].range.start), QString()};
    }
    return {TextRange::between(line, end), QString()};
}

} // namespace

bool isYes(const QString &text)
{
    return text.compare(u"true", Qt::CaseInsensitive) == 0 || text.compare(u"yes", Qt::CaseInsensitive) == 0
        || text.compare(u"on", Qt::CaseInsensitive) == 0;
}

QStringList valuesIn(const YamlNode &map, QStringView key)
{
    const qsizetype at = map.kind == YamlNode::Kind::Map ? childAt(map, key) : -1;
    if (at < 0) {
        return {};
    }
    const YamlNode &node = valueAt(map, at);
    if (node.kind == YamlNode::Kind::Scalar) {
        return {node.text};
    }
    QStringList values;
    if (node.kind == YamlNode::Kind::Sequence) {
        for (const YamlNode &item : node.children) {
            if (item.kind == YamlNode::Kind::Scalar) {
                values.append(item.text);
            }
        }
    }
    return values;
}

QString valueIn(const YamlNode &map, QStringView key)
{
    return valuesIn(map, key).value(0).trimmed();
}

QString recordLines(const YamlRecord &record, qsizetype indent)
{
    QString lines;
    for (const YamlEntry &entry : record) {
        lines += lineFor(entry, indent);
    }
    return lines;
}

QString recordItem(const YamlRecord &record, qsizetype indent)
{
    QString lines = recordLines(record, indent + indentStep);
    lines.replace(indent, 1, QStringLiteral("-"));
    return lines;
}

std::optional<TextEdits> recordEdits(
    QStringView text, const YamlNode &map, const YamlRecord &record, const QStringList &known)
{
    if (!isEditable(map)) {
        return std::nullopt;
    }
    const qsizetype indent = columnOf(text, map.children.first().range.start);
    TextEdits edits;
    qsizetype after = -1; // the lines of the entry that a new one follows
    for (const QString &name : known) {
        const YamlEntry *entry = entryOf(record, name);
        const qsizetype at = childAt(map, name);
        if (at < 0) {
            if (entry != nullptr) {
                const qsizetype place = after < 0 ? linesEnd(text, map.children.at(1)) : after;
                const bool isOpen = place > 0 && text[place - 1] != u'\n'; // the last line has no end
                edits.append(
                    {{place, 0}, isOpen ? u'\n' + lineFor(*entry, indent).chopped(1) : lineFor(*entry, indent)});
            }
            continue;
        }
        const YamlNode &key = map.children[at];
        const YamlNode &value = valueAt(map, at);
        after = linesEnd(text, value.range.isEmpty() ? key : value);
        if (entry == nullptr) {
            edits.append(removal(text, map, at));
            continue;
        }
        const std::optional<TextEdits> change = valueEdits(text, key, value, *entry, indent);
        if (!change) {
            return std::nullopt;
        }
        edits += *change;
    }
    std::ranges::stable_sort(
        edits, {}, [](const TextEdit &edit) { return std::pair(edit.range.start, edit.range.end()); });
    return edits;
}

qsizetype linesEnd(QStringView text, const YamlNode &node)
{
    const YamlNode *last = &node;
    while (last->style == YamlNode::Style::Block && !last->children.isEmpty()) {
        const YamlNode &child = last->children.last();
        const bool isNothing = child.range.isEmpty() && last->kind == YamlNode::Kind::Map;
        last = isNothing ? &last->children[last->children.size() - 2] : &child;
    }
    const qsizetype end = last->range.end();
    return end > 0 && end > last->range.start && text[end - 1] == u'\n' ? end : nextLineOf(text, end);
}

} // namespace frontrow
