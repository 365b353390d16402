// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/fields/fieldeditor.h"

class QLineEdit;
class QToolButton;

namespace frontrow {

/// A date as words, with a calendar, a time and a zone one click away. Up and Down change the day. What is no date is
/// marked and not sent on.
class DateField : public FieldEditor
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] bool isUnfinished() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isNoDate() const;
    void textTyped();
    void writeText(const QString &text);
    void stepDay(int days);
    void openPicker();

    QLineEdit *m_edit;
    QToolButton *m_button;
    bool m_isText = false; ///< the value is written as a text, in quotes: it stays one
};

} // namespace frontrow
