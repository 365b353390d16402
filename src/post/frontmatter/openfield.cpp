// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/openfield.h"

#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamlscan.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontrow {

namespace {

struct OpenFieldMessages
{
    Q_DECLARE_TR_FUNCTIONS(FieldEdit)
};

/// YAML allows no longer ones without `?`.
constexpr qsizetype maximalKeyLength = 1024;

/// A list whose items are fields of their own, as opposed to a value that is a list of scalars.
bool hasItems(const YamlNode &node)
{
    return node.kind == YamlNode::Kind::Sequence && std::ranges::any_of(node.children, [](const YamlNode &item) {
        return item.kind == YamlNode::Kind::Map || item.kind == YamlNode::Kind::Sequence;
    });
}

const Field *fieldAt(const FrontMatter &frontMatter, const QStringList &keys)
{
    const QList<Field> *siblings = &frontMatter.fields();
    const Field *found = nullptr;
    for (const QString &key : keys) {
        const auto field = std::find_if(
            siblings->crbegin(), siblings->crend(), [&key](const Field &candidate) { return candidate.key == key; });
        if (field == siblings->crend()) {
            return nullptr;
        }
        found = &*field;
        siblings = field->items.isEmpty() ? &field->children : &field->items;
    }
    return found;
}

std::unexpected<Error> refusedField(const QString &message)
{
    return failure(Error::Kind::Refused, message);
}

} // namespace

bool isFieldName(QStringView key)
{
    return !key.isEmpty() && key.size() <= maximalKeyLength && !needsEscapes(key) && key != u"<<";
}

OpenField::OpenField(QStringView post, QStringView path)
    : m_post(post)
    , m_path(path)
    , m_reading(std::make_shared<const FrontMatterReading>(FrontMatterReading::of(post)))
    , m_keys(keysOf(m_reading->root, path))
{
}

Result<OpenField> OpenField::open(QStringView post, QStringView path)
{
    OpenField opened(post, path);
    const FrontMatter &frontMatter = opened.m_reading->frontMatter;
    if (!frontMatter.isReadable()) {
        const Diagnostics &problems = frontMatter.diagnostics();
        const auto error = std::ranges::find(problems, Diagnostic::Severity::Error, &Diagnostic::severity);
        return failure(Error::Kind::Malformed,
            OpenFieldMessages::tr("No field can be changed before the front matter is fixed. %1").arg(error->message));
    }
    for (qsizetype depth = 1; depth <= opened.m_keys.size(); ++depth) {
        const Field *field = fieldAt(frontMatter, opened.m_keys.first(depth));
        if (field != nullptr && field->isReadOnly) {
            return refusedField(field->reason);
        }
    }
    const Result<FieldPlace> place = opened.findPlace();
    if (!place) {
        return std::unexpected(place.error());
    }
    opened.m_place = *place;
    const qsizetype known = place->isMissing ? place->depth : opened.m_keys.size();
    if (!std::all_of(opened.m_keys.cbegin() + known, opened.m_keys.cend(), &isFieldName)) {
        return refusedField(OpenFieldMessages::tr("“%1” cannot be the name of a field.").arg(path));
    }
    return opened;
}

Result<FieldPlace> OpenField::findPlace() const
{
    FieldPlace place;
    if (root().kind != YamlNode::Kind::Map) {
        return place;
    }
    place.around = &root();
    for (;; ++place.depth) {
        const bool isList = place.around->kind == YamlNode::Kind::Sequence;
        place.inFlow = place.inFlow || place.around->style == YamlNode::Style::Flow;
        place.column = columnOf(m_post, place.around->range.start);
        place.index = childAt(*place.around, m_keys[place.depth]);
        place.isMissing = place.index < 0;
        if (place.isMissing && isList) {
            return refusedField(OpenFieldMessages::tr("The list has no item “%1”.").arg(m_keys[place.depth]));
        }
        if (place.isMissing || place.depth + 1 == m_keys.size()) {
            return place;
        }
        const YamlNode &value = place.value();
        if (value.kind == YamlNode::Kind::Null && !isList) {
            place.isMissing = true;
            ++place.depth;
            return place;
        }
        if (value.kind != YamlNode::Kind::Map && !hasItems(value)) {
            return refusedField(
                OpenFieldMessages::tr("“%1” holds a value and cannot have fields of its own. Clear it first.")
                    .arg(m_keys[place.depth]));
        }
        place.around = &value;
    }
}

const Field *OpenField::fieldIn(const FrontMatter &frontMatter) const
{
    return fieldAt(frontMatter, m_keys);
}

std::optional<FrontMatterReading> OpenField::readAfter(const TextEdits &edits) const
{
    const PostLayout &before = layout();
    // What is after the front matter needs no reading: the closing fence has to stay where it is.
    const QStringView head = before.hasFrontMatter ? m_post.first(before.body.start) : m_post;
    const qsizetype reach = before.hasFrontMatter ? before.yaml.end() : 0;
    if (!edits.isEmpty() && edits.constLast().range.end() > reach) {
        return std::nullopt;
    }
    const QString text = applied(edits, head.toString());
    FrontMatterReading after = FrontMatterReading::of(text);
    const bool isBodySame = before.hasFrontMatter
        ? text.size() - after.layout.yaml.end() == head.size() - before.yaml.end()
            && after.layout.body.start == text.size()
        : slice(text, after.layout.body).trimmed() == m_post.trimmed();
    if (!after.layout.hasFrontMatter || !isBodySame || !after.frontMatter.isReadable()) {
        return std::nullopt;
    }
    return after;
}

} // namespace frontrow
