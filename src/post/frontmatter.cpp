// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter.h"

#include "post/postlayout.h"
#include "post/scalarstyle.h"
#include "post/yamlproblem.h"
#include "post/yamlscan.h"
#include "post/yamltree.h"

#include <QCoreApplication>
#include <QHash>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

/// Turns a tree into fields, top down, and notes what is odd about them.
class FieldReader
{
public:
    FieldReader(QStringView post, Diagnostics &diagnostics)
        : m_post(post)
        , m_diagnostics(diagnostics)
    {
    }

    QList<Field> fieldsOf(const YamlNode &map, bool isReadOnly)
    {
        QList<Field> fields;
        fields.reserve(map.children.size() / 2);
        for (qsizetype i = 0; i + 1 < map.children.size(); i += 2) {
            fields.append(field(map.children[i], map.children[i + 1], isReadOnly));
        }
        noteDuplicates(fields);
        return fields;
    }

private:
    Field field(const YamlNode &key, const YamlNode &value, bool isReadOnly)
    {
        Field field;
        const bool isName = key.kind == YamlNode::Kind::Scalar;
        field.key = isName ? key.text : slice(m_post, key.range).toString();
        field.keyRange = key.range;
        field.valueRange = value.range;
        const bool isMerge = key.isPlain() && key.text == u"<<";
        const bool isExplicit = key.indicator < 0 || isOnOtherLine(key.range.end(), key.indicator);
        field.isReadOnly = isReadOnly || isMerge || !isName || isExplicit || key.hasProperties()
            || value.hasProperties() || (value.kind == YamlNode::Kind::Sequence && hasReferences(value));
        noteOddity(field, value, isMerge);
        field.value = valueOf(value);
        if (value.anchor != 0 && value.kind != YamlNode::Kind::Alias) {
            m_anchored.insert(value.anchor, field.value);
        }
        field.lines = TextRange::between(lineStartOf(m_post, key.range.start),
            nextLineOf(m_post, std::max({key.range.end(), key.indicator, value.range.end()})));
        if (value.kind == YamlNode::Kind::Map) {
            field.children = fieldsOf(value, isReadOnly || value.hasProperties());
        }
        return field;
    }

    [[nodiscard]] bool isOnOtherLine(qsizetype first, qsizetype second) const
    {
        return m_post.sliced(first, second - first).contains(u'\n');
    }

    [[nodiscard]] static bool hasReferences(const YamlNode &node)
    {
        return node.hasProperties()
            || std::any_of(node.children.begin(), node.children.end(), &FieldReader::hasReferences);
    }

    /// Aliases of scalars and of plain lists are looked up; those of structures stay unknown.
    FieldValue valueOf(const YamlNode &node)
    {
        switch (node.kind) {
        case YamlNode::Kind::Null:
            return {};
        case YamlNode::Kind::Alias:
            return m_anchored.value(node.anchor, FieldValue::map());
        case YamlNode::Kind::Scalar:
            return node.isPlain() ? plainValue(node.text) : FieldValue::text(node.text);
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

    void noteOddity(const Field &field, const YamlNode &value, bool isMerge)
    {
        if (isMerge) {
            note(Diagnostic::Severity::Hint, QStringLiteral("yaml-merge-key"),
                Messages::tr("“<<” takes values over from another field. Edit it in the text."), field.keyRange);
        } else if (!value.tag.isEmpty()) {
            note(Diagnostic::Severity::Warning, QStringLiteral("yaml-tag"),
                Messages::tr("“%1” has a YAML tag, which Frontrow does not follow. Edit it in the text.")
                    .arg(field.key),
                field.keyRange);
        } else if (value.kind == YamlNode::Kind::Alias
            || (value.kind == YamlNode::Kind::Sequence && hasReferences(value))) {
            note(Diagnostic::Severity::Hint, QStringLiteral("yaml-alias"),
                Messages::tr("“%1” refers to a value that stands elsewhere. Edit it in the text.").arg(field.key),
                field.keyRange);
        } else if (value.anchor != 0) {
            note(Diagnostic::Severity::Hint, QStringLiteral("yaml-anchor"),
                Messages::tr("“%1” is used in other places of the front matter. Edit it in the text.").arg(field.key),
                field.keyRange);
        }
    }

    void noteDuplicates(const QList<Field> &fields)
    {
        QHash<QString, qsizetype> counts;
        for (const Field &field : fields) {
            ++counts[field.key];
        }
        for (const Field &field : fields) {
            if (counts.value(field.key) > 1) {
                note(Diagnostic::Severity::Warning, QStringLiteral("yaml-duplicate-key"),
                    Messages::tr("“%1” is there more than once. Jekyll takes the last one; remove the others.")
                        .arg(field.key),
                    field.keyRange);
            }
        }
    }

    void note(Diagnostic::Severity severity, const QString &code, const QString &message, TextRange range)
    {
        m_diagnostics.append({severity, code, message, range});
    }

    QStringView m_post;
    Diagnostics &m_diagnostics;
    QHash<size_t, FieldValue> m_anchored;
};

const Field *lastField(const QList<Field> &fields, QStringView key)
{
    const auto found =
        std::find_if(fields.rbegin(), fields.rend(), [key](const Field &field) { return field.key == key; });
    return found == fields.rend() ? nullptr : &*found;
}

const Field *findIn(const QList<Field> &fields, QStringView path)
{
    if (const Field *whole = lastField(fields, path)) {
        return whole;
    }
    for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1)) {
        const Field *outer = lastField(fields, path.first(dot));
        const Field *found = outer != nullptr ? findIn(outer->children, path.sliced(dot + 1)) : nullptr;
        if (found != nullptr) {
            return found;
        }
    }
    return nullptr;
}

Diagnostic notAMapping(TextRange range)
{
    return {Diagnostic::Severity::Error, QStringLiteral("yaml-not-a-mapping"),
        Messages::tr("The front matter must consist of fields, each as “key: value”."), range};
}

Diagnostic unclosed()
{
    return {Diagnostic::Severity::Error, QStringLiteral("front-matter-unclosed"),
        Messages::tr("The front matter that begins on line 1 is not closed. Put a line “---” behind it."), {0, 3}};
}

} // namespace

FrontMatter FrontMatter::parse(QStringView post)
{
    FrontMatter result;
    const PostLayout layout = layoutOf(post);
    if (layout.isUnclosed) {
        result.m_diagnostics.append(unclosed());
    } else if (layout.hasFrontMatter) {
        const std::expected<YamlNode, YamlFailure> root = readYaml(post.first(layout.yaml.end()));
        if (!root) {
            result.m_diagnostics.append(yamlProblem(post, layout.yaml.end(), root.error()));
        } else if (root->kind != YamlNode::Kind::Map && root->kind != YamlNode::Kind::Null) {
            result.m_diagnostics.append(notAMapping(root->range));
        } else {
            result.m_diagnostics = tabProblems(post, layout.yaml.end(), *root);
            result.m_fields = FieldReader(post, result.m_diagnostics).fieldsOf(*root, root->hasProperties());
        }
    }
    result.m_isReadable = std::none_of(result.m_diagnostics.begin(), result.m_diagnostics.end(),
        [](const Diagnostic &diagnostic) { return diagnostic.severity == Diagnostic::Severity::Error; });
    if (!result.m_isReadable) {
        result.m_fields.clear();
    }
    return result;
}

const Field *FrontMatter::find(QStringView path) const
{
    return findIn(m_fields, path);
}

FieldValue FrontMatter::value(QStringView path) const
{
    const Field *field = find(path);
    return field != nullptr ? field->value : FieldValue();
}

} // namespace frontrow
