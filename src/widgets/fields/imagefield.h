// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/pictures/figureimport.h"
#include "widgets/fields/fieldeditor.h"

class QLineEdit;

namespace frontrow {

/// The path of a picture, which can be chosen, or dropped on it.
class ImageField : public FieldEditor
{
    Q_OBJECT

public:
    explicit ImageField(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;

Q_SIGNALS:
    void pictureArrived(const frontrow::PictureSource &source);
    void choiceRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
};

} // namespace frontrow
