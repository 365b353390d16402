// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/dialogs/questiondialog.h"

#include "widgets/design.h"
#include "widgets/dialogs/dialogroom.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

QuestionDialog::QuestionDialog(const QString &title, const QString &question, const QString &action, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *text = new QLabel(question);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(action, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::wide);
    column->addWidget(scrolling(text, this), 1);
    column->addWidget(buttons);
    constexpr int letters = 64; // that a line of text is read well at
    const QSize room = roomInFrame(screen()->availableSize());
    const int wide = std::min(room.width(), letters * fontMetrics().averageCharWidth());
    const int tall = text->heightForWidth(wide - 3 * space::wide) + buttons->sizeHint().height() + 3 * space::wide;
    resize(wide, std::min(room.height(), tall));
    cancel->setFocus();
}

} // namespace frontrow
