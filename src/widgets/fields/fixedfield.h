// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/fields/fieldeditor.h"

class QLabel;

namespace frontrow {

/// A value that a form cannot write back as it is: shown, with the way to the text.
class FixedField : public FieldEditor
{
    Q_OBJECT

public:
    explicit FixedField(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override { return m_value; }

Q_SIGNALS:
    void textRequested();

private:
    QLabel *m_label;
    FieldValue m_value;
};

} // namespace frontrow
