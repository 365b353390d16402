// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/frontmatter.h"

#include "post/frontmatter/fieldreader.h"
#include "post/frontmatter/frontmatterreading.h"
#include "post/yaml/yamlproblem.h"

#include <algorithm>

namespace frontrow {

namespace {

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
        const bool isList = outer != nullptr && !outer->items.isEmpty();
        const Field *found =
            outer != nullptr ? findIn(isList ? outer->items : outer->children, path.sliced(dot + 1)) : nullptr;
        if (found != nullptr) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

FrontMatterReading FrontMatterReading::of(QStringView post)
{
    FrontMatterReading reading;
    reading.layout = layoutOf(post);
    const qsizetype yamlEnd = reading.layout.yaml.end();
    Diagnostics &found = reading.frontMatter.m_diagnostics;
    if (reading.layout.isUnclosed) {
        found.append(unclosedProblem(post));
    } else if (reading.layout.hasFrontMatter) {
        std::expected<YamlNode, YamlFailure> root = readYaml(post.first(yamlEnd));
        if (!root) {
            found.append(yamlProblem(post, yamlEnd, root.error()));
        } else if (root->kind != YamlNode::Kind::Map && root->kind != YamlNode::Kind::Null) {
            found.append(notAMapProblem(post, yamlEnd, *root));
        } else {
            found = yamlProblems(post, yamlEnd, *root);
            reading.frontMatter.m_fields = FieldReader(post, found).fieldsOf(*root);
            reading.root = std::move(*root);
        }
    }
    reading.frontMatter.m_isReadable = std::ranges::none_of(
        found, [](const Diagnostic &diagnostic) { return diagnostic.severity == Diagnostic::Severity::Error; });
    if (!reading.frontMatter.m_isReadable) {
        reading.frontMatter.m_fields.clear();
        reading.root = {};
    }
    return reading;
}

FrontMatter FrontMatter::parse(QStringView post)
{
    return FrontMatterReading::of(post).frontMatter;
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
