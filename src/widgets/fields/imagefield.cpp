// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/imagefield.h"

#include "widgets/fields/simplefields.h"
#include "widgets/symbolicicon.h"
#include "workspace/pictures/picturesources.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>

namespace frontrow {

ImageField::ImageField(QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new QLineEdit(this))
{
    auto *button = new QToolButton(this);
    button->setIcon(symbolicIcon(QStringLiteral("document-open")));
    button->setToolTip(tr("Choose a picture"));
    button->setAccessibleName(tr("Choose a picture"));
    m_edit->setPlaceholderText(tr("Drop a picture here"));
    m_edit->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_edit);
    row->addWidget(button);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(value()); });
    connect(button, &QToolButton::clicked, this, &ImageField::choiceRequested);
}

void ImageField::setValue(const FieldValue &value)
{
    showFromStart(*m_edit, value.toString());
}

FieldValue ImageField::value() const
{
    return m_edit->text().isEmpty() ? FieldValue() : FieldValue::text(m_edit->text());
}

bool ImageField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop) {
        return FieldEditor::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    if (!offersPictures(*drop->mimeData())) {
        return FieldEditor::eventFilter(watched, event);
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) {
        if (const QList<PictureSource> sources = picturesIn(*drop->mimeData()); !sources.isEmpty()) {
            Q_EMIT pictureArrived(sources.constFirst());
        }
    }
    return true;
}

} // namespace frontrow
