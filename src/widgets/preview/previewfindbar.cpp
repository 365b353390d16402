// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/previewfindbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace frontrow {

PreviewFindBar::PreviewFindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("previewFindBar"));
    setAutoFillBackground(true);
    m_text->setPlaceholderText(tr("Find in the preview"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_text);
    row->addWidget(m_result);
    const auto addButton = [&](Qt::ArrowType arrow, const QString &name, bool isBackward) {
        auto *button = new QToolButton(this);
        button->setArrowType(arrow);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, isBackward] { search(isBackward); });
        row->addWidget(button);
    };
    addButton(Qt::UpArrow, tr("Previous match"), true);
    addButton(Qt::DownArrow, tr("Next match"), false);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) { Q_EMIT searched(text, false); });
    setFocusProxy(m_text);
    hide();
}

void PreviewFindBar::open()
{
    show();
    m_text->selectAll();
    m_text->setFocus();
}

void PreviewFindBar::search(bool isBackward)
{
    if (isHidden() || m_text->text().isEmpty()) {
        open();
    } else {
        Q_EMIT searched(m_text->text(), isBackward);
    }
}

void PreviewFindBar::setResult(int matches, int current)
{
    m_result->setText(m_text->text().isEmpty() ? QString()
            : matches == 0                     ? tr("Not found")
                                               : tr("%1 of %2").arg(current).arg(matches));
}

void PreviewFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        parentWidget()->setFocus();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        search(event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PreviewFindBar::hideEvent(QHideEvent *event)
{
    Q_EMIT searched(QString(), false);
    QWidget::hideEvent(event);
}

} // namespace frontrow
