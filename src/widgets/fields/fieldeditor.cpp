// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/fieldeditor.h"

#include "widgets/fields/datefield.h"
#include "widgets/fields/fixedfield.h"
#include "widgets/fields/imagefield.h"
#include "widgets/fields/simplefields.h"
#include "widgets/fields/tagsfield.h"

namespace frontrow {

void FieldEditor::setChoices(const QStringList &) { }

FieldEditor *makeFieldEditor(FieldKind kind, QWidget *parent)
{
    switch (kind) {
    case FieldKind::LongText:
        return new LongTextField(parent);
    case FieldKind::YesNo:
        return new YesNoField(parent);
    case FieldKind::Date:
        return new DateField(parent);
    case FieldKind::Tags:
        return new TagsField(parent);
    case FieldKind::Choice:
        return new ChoiceField(parent);
    case FieldKind::Image:
        return new ImageField(parent);
    case FieldKind::Fixed:
        return new FixedField(parent);
    case FieldKind::Text:
    case FieldKind::Number:
        break;
    }
    return new TextField(kind, parent);
}

} // namespace frontrow
