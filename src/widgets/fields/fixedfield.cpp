// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/fixedfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace frontrow {

FixedField::FixedField(QWidget *parent)
    : FieldEditor(parent)
    , m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    auto *button = new QToolButton(this);
    button->setText(tr("In the Text"));
    button->setAccessibleDescription(tr("Goes to this value in the text"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_label, 1);
    row->addWidget(button);
    setFocusProxy(button);
    connect(button, &QToolButton::clicked, this, &FixedField::textRequested);
}

void FixedField::setValue(const FieldValue &value)
{
    m_value = value;
    const bool hasWords = value.kind() != FieldValue::Kind::Map && !value.toString().isEmpty();
    m_label->setText(hasWords ? value.toString() : tr("a structure"));
}

} // namespace frontrow
