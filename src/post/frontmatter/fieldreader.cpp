// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/fieldreader.h"

#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamlscan.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

struct FieldReaderMessages
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

bool hasTag(const YamlNode &node)
{
    return !node.tag.isEmpty() || std::ranges::any_of(node.children, &hasTag);
}

bool hasReferences(const YamlNode &node)
{
    return node.hasProperties() || std::ranges::any_of(node.children, &hasReferences);
}

/// Psych merges whatever is below a key of these characters, quoted or not.
bool isMergeKey(const YamlNode &key)
{
    return key.kind == YamlNode::Kind::Scalar && key.text == u"<<";
}

/// Sets the direction of text, or no character at all: not seen, but not without effect.
bool isInvisible(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\t' && c != u'\r') || (c >= QChar(0x7f) && c < QChar(0xa0))
        || (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069))
        || c == QChar(0xfeff);
}

bool hasInvisible(const YamlNode &node)
{
    return std::ranges::any_of(node.text, &isInvisible) || std::ranges::any_of(node.children, &hasInvisible);
}

} // namespace

FieldReader::FieldReader(QStringView post, Diagnostics &diagnostics)
    : m_post(post)
    , m_diagnostics(diagnostics)
{
}

QList<Field> FieldReader::fieldsOf(const YamlNode &root)
{
    const bool isShared = root.hasProperties();
    return childrenOf(root,
        isShared ? FieldReaderMessages::tr("The front matter as a whole has an anchor or a tag. Edit it in the text.")
                 : QString());
}

QList<Field> FieldReader::childrenOf(const YamlNode &map, const QString &reason)
{
    QList<Field> fields;
    fields.reserve(map.children.size() / 2);
    for (qsizetype i = 0; i + 1 < map.children.size(); i += 2) {
        fields.append(field(map, i, reason));
    }
    noteDuplicates(fields);
    return fields;
}

QList<Field> FieldReader::itemsOf(const YamlNode &sequence, const QString &reason)
{
    QList<Field> fields;
    fields.reserve(sequence.children.size());
    for (const YamlNode &item : sequence.children) {
        Field field;
        field.key = QString::number(fields.size());
        field.keyRange = item.indicator < 0 ? TextRange{item.range.start, 0} : TextRange{item.indicator, 1};
        field.reason = reason;
        read(field, item);
        fields.append(field);
    }
    return fields;
}

Field FieldReader::field(const YamlNode &map, qsizetype index, const QString &reason)
{
    const YamlNode &key = map.children[index];
    const YamlNode &value = map.children[index + 1];
    Field field;
    field.key = key.kind == YamlNode::Kind::Scalar ? key.text : slice(m_post, key.range).toString();
    field.keyRange = key.range;
    field.reason = reason.isEmpty() ? reasonAgainst(field, map, index) : reason;
    read(field, value);
    field.lines = TextRange::between(
        field.lines.start, std::max(field.lines.end(), nextLineOf(m_post, std::max<qsizetype>(key.indicator, 0))));
    return field;
}

void FieldReader::read(Field &field, const YamlNode &value)
{
    field.isReadOnly = !field.reason.isEmpty();
    field.valueRange = value.range;
    field.lines = TextRange::between(lineStartOf(m_post, field.keyRange.start),
        nextLineOf(m_post, std::max(field.keyRange.end(), value.range.end())));
    field.value = valueOf(value);
    if (value.anchor != 0 && value.kind != YamlNode::Kind::Alias) {
        m_anchored.insert(value.anchor, field.value);
    }
    if (value.kind == YamlNode::Kind::Map) {
        field.children = childrenOf(value, field.reason);
    } else if (value.kind == YamlNode::Kind::Sequence && field.value.kind() == FieldValue::Kind::Map) {
        field.items = itemsOf(value, field.reason);
    } else if (hasInvisible(value)) {
        note(Diagnostic::Severity::Warning, QStringLiteral("invisible-character"),
            FieldReaderMessages::tr(
                "“%1” holds a character that is not seen but changes how the text is shown. Remove it.")
                .arg(field.key),
            value.range);
    }
}

QString FieldReader::reasonAgainst(const Field &field, const YamlNode &map, qsizetype index)
{
    const YamlNode &key = map.children[index];
    const YamlNode &value = map.children[index + 1];
    using Severity = Diagnostic::Severity;
    const auto noted = [&](Severity severity, const QString &code, const QString &message) {
        note(severity, code, message, field.keyRange);
        return message;
    };
    const bool isName = key.kind == YamlNode::Kind::Scalar && !key.text.isEmpty() && !key.hasProperties();
    const bool isOnOneLine =
        key.indicator < 0 || !m_post.sliced(key.range.start, key.indicator - key.range.start).contains(u'\n');
    if (isMergeKey(key)) {
        return noted(Severity::Hint, QStringLiteral("yaml-merge-key"),
            FieldReaderMessages::tr("“<<” takes values over from another field. Edit it in the text."));
    }
    if (!isName || !isOnOneLine || isExplicitKey(m_post, key.range.start, map.style == YamlNode::Style::Flow)) {
        return noted(Severity::Hint, QStringLiteral("yaml-complex-key"),
            FieldReaderMessages::tr("“%1” is no plain name of a field. Edit it in the text.").arg(field.key));
    }
    const bool isList = value.kind == YamlNode::Kind::Sequence;
    if (isList ? hasTag(value) : !value.tag.isEmpty()) {
        return noted(Severity::Warning, QStringLiteral("yaml-tag"),
            FieldReaderMessages::tr("“%1” has a YAML tag, which Frontrow does not follow. Edit it in the text.")
                .arg(field.key));
    }
    if (value.kind == YamlNode::Kind::Alias || (isList && std::ranges::any_of(value.children, &hasReferences))) {
        return noted(Severity::Hint, QStringLiteral("yaml-alias"),
            FieldReaderMessages::tr("“%1” refers to a value that stands elsewhere. Edit it in the text.")
                .arg(field.key));
    }
    if (value.anchor != 0) {
        return noted(Severity::Hint, QStringLiteral("yaml-anchor"),
            FieldReaderMessages::tr("“%1” is used in other places of the front matter. Edit it in the text.")
                .arg(field.key));
    }
    return {};
}

/// Aliases of scalars and of plain lists are looked up; those of structures stay unknown.
FieldValue FieldReader::valueOf(const YamlNode &node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return {};
    case YamlNode::Kind::Alias:
        return m_anchored.value(node.anchor, FieldValue::map());
    case YamlNode::Kind::Scalar:
        return node.isPlain() ? plainValue(node.text)
            : node.tag == u"tag:yaml.org,2002:float"
            ? FieldValue::number(node.text.contains(u'.') ? node.text : node.text + QStringLiteral(".0"))
            : FieldValue::text(node.text);
    case YamlNode::Kind::Map:
        return FieldValue::map();
    case YamlNode::Kind::Sequence:
        break;
    }
    QStringList items;
    for (const YamlNode &child : node.children) {
        const FieldValue item = valueOf(child);
        if (item.kind() == FieldValue::Kind::Map || item.kind() == FieldValue::Kind::List) {
            return FieldValue::map();
        }
        if (child.anchor != 0 && child.kind != YamlNode::Kind::Alias) {
            m_anchored.insert(child.anchor, item);
        }
        items.append(child.kind == YamlNode::Kind::Scalar ? child.text : item.toString());
    }
    return FieldValue::list(items);
}

void FieldReader::noteDuplicates(const QList<Field> &fields)
{
    QSet<QStringView> keys;
    keys.reserve(fields.size());
    for (const Field &field : fields) {
        keys.insert(field.key);
    }
    if (keys.size() == fields.size()) {
        return;
    }
    QHash<QString, qsizetype> left;
    for (const Field &field : fields) {
        ++left[field.key];
    }
    const QHash<QString, qsizetype> counts = left;
    for (const Field &field : fields) {
        --left[field.key];
        if (counts.value(field.key) < 2) {
            continue;
        }
        note(Diagnostic::Severity::Warning, QStringLiteral("yaml-duplicate-key"),
            FieldReaderMessages::tr("“%1” is there more than once. Jekyll takes the last one; remove the others.")
                .arg(field.key),
            field.keyRange);
        const QStringView before = m_post.sliced(field.lines.start, field.keyRange.start - field.lines.start);
        const bool hasOwnLines = std::ranges::all_of(before, &isYamlBlank);
        if (left.value(field.key) > 0 && hasOwnLines && !field.isReadOnly) {
            m_diagnostics.last().fixes = {Fix{FieldReaderMessages::tr("Remove it"), {{field.lines, QString()}}}};
        }
    }
}

void FieldReader::note(Diagnostic::Severity severity, const QString &code, const QString &message, TextRange range)
{
    m_diagnostics.append({severity, code, message, range});
}

} // namespace frontrow
