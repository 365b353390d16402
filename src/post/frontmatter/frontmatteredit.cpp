// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/fieldchange.h"
#include "post/frontmatter/frontmatter.h"
#include "post/frontmatter/openfield.h"
#include "post/yaml/scalarstyle.h"

#include <QCoreApplication>

namespace frontrow {

namespace {

using ValueKind = FieldValue::Kind;

struct FrontMatterEditMessages
{
    Q_DECLARE_TR_FUNCTIONS(FieldEdit)
};

std::unexpected<Error> refusedValue(const QString &message)
{
    return failure(Error::Kind::Refused, message);
}

/// After \a edits the field has \a value, and every other one is what it was.
bool isRightValue(const OpenField &open, const TextEdits &edits, const FieldValue &value)
{
    const std::optional<FrontMatterReading> after = open.readAfter(edits);
    if (!after) {
        return false;
    }
    const Field *field = open.fieldIn(after->frontMatter);
    return field != nullptr && field->value == value && isSameExcept(open.root(), after->root, open.keys());
}

/// A single edit without the characters that it would replace by themselves.
TextEdits shortest(QStringView post, const TextEdits &edits)
{
    if (edits.size() != 1) {
        return edits;
    }
    const TextEdit &edit = edits.constFirst();
    TextEdits shorter = difference(slice(post, edit.range), edit.replacement);
    for (TextEdit &part : shorter) {
        part.range.start += edit.range.start;
    }
    return shorter;
}

Result<TextEdits> set(const OpenField &open, const FieldValue &value)
{
    const Field *field = open.field();
    if (field != nullptr && field->value == value) {
        return TextEdits();
    }
    if (value.kind() == ValueKind::Map || (field != nullptr && field->value.kind() == ValueKind::Map)) {
        return refusedValue(
            FrontMatterEditMessages::tr("“%1” has fields of its own and is edited through them.").arg(open.path()));
    }
    const bool isVerbatim = value.kind() == ValueKind::Number || value.kind() == ValueKind::Date;
    if (isVerbatim && plainValue(value.toString()) != value) {
        return refusedValue(FrontMatterEditMessages::tr("“%1” is not a number or date that “%2” can hold.")
                .arg(value.toString(), open.path()));
    }
    for (const TextEdits &edits : field == nullptr ? additionsOf(open, value) : changesTo(open, value)) {
        if (isRightValue(open, edits, value)) {
            return shortest(open.post(), edits);
        }
    }
    return refusedValue(
        FrontMatterEditMessages::tr("“%1” cannot get this value without changing other fields. Edit it in the text.")
            .arg(open.path()));
}

} // namespace

Result<TextEdits> setField(QStringView post, QStringView path, const FieldValue &value)
{
    const Result<OpenField> open = OpenField::open(post, path);
    if (!open) {
        return std::unexpected(open.error());
    }
    return set(*open, value);
}

} // namespace frontrow
