// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/fields/fieldeditor.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace frontrow {

/// A text of one line; or a number, when that is what the words make.
class TextField : public FieldEditor
{
    Q_OBJECT

public:
    TextField(FieldKind kind, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;

private:
    QLineEdit *m_edit;
    FieldKind m_kind;
};

/// A text that wraps, with its length in characters. A line break is written only where the value has some already.
class LongTextField : public FieldEditor
{
    Q_OBJECT

public:
    explicit LongTextField(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;

private:
    void grow();

    QPlainTextEdit *m_edit;
    QLabel *m_counter;
    bool m_hasLines = false;
    bool m_isShowing = false;
};

/// Yes, no, or nothing said.
class YesNoField : public FieldEditor
{
    Q_OBJECT

public:
    explicit YesNoField(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    void setLabel(const QString &label);

private:
    QCheckBox *m_box;
};

/// One of the values that the blog uses, or another.
class ChoiceField : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    void setChoices(const QStringList &choices) override;

private:
    QComboBox *m_box;
};

/// \a text in \a edit from its start on, unless the person is in it.
void showFromStart(QLineEdit &edit, const QString &text);
/// The same where \a text is words that a person may be typing: what means the same (there is one more space) is left
/// alone.
void showWords(QLineEdit &edit, const QString &text);

} // namespace frontrow
