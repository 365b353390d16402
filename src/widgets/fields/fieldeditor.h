// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/yaml/fieldvalue.h"
#include "site/blog/fieldconventions.h"

#include <QWidget>

namespace frontrow {

/// The editor of one front matter value. It shows what the text says and sends on every change at once; the text
/// decides, and show() brings back what it became.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows \a value, which may be null. Emits nothing.
    virtual void setValue(const FieldValue &value) = 0;
    /// What is shown; null when nothing is.
    [[nodiscard]] virtual FieldValue value() const = 0;
    /// What the blog writes under the key, for completion.
    virtual void setChoices(const QStringList &choices);
    /// What is typed makes no value yet: it is neither sent on nor overwritten.
    [[nodiscard]] virtual bool isUnfinished() const { return false; }

Q_SIGNALS:
    void edited(const frontrow::FieldValue &value);
    /// The person left what makes no value: what the text says is to be shown again.
    void abandoned();
};

/// The editor for \a kind, owned by \a parent.
[[nodiscard]] FieldEditor *makeFieldEditor(FieldKind kind, QWidget *parent);

} // namespace frontrow
