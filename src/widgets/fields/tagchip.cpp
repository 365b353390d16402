// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/tagchip.h"

#include "widgets/foreigntext.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int chipPadding = 8; ///< pixels, left and right of the text
constexpr int crossSize = 8; ///< pixels

} // namespace

TagChip::TagChip(const QString &tag, QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::ClickFocus); // Tab goes past the tags, the arrow keys into them
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(tag);
    setShortcut({}); // an & is one
    setAccessibleName(tr("Tag %1").arg(tag));
    setToolTip(toolTipOf(tr("%1: Backspace removes it, Return edits it, Ctrl with the arrow keys moves it").arg(tag)));
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + 3 * chipPadding + crossSize, metrics.height() + 6};
}

QSize TagChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 60), sizeHint().height()};
}

QRect TagChip::crossRect() const
{
    return {width() - chipPadding - crossSize, (height() - crossSize) / 2, crossSize, crossSize};
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor paper = palette().color(QPalette::Text);
    paper.setAlpha(underMouse() ? 44 : 26);
    const bool isChosen = hasFocus();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChosen ? palette().color(QPalette::Highlight) : paper);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);

    const QColor ink = palette().color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    painter.setPen(ink);
    const QRect room = rect().adjusted(chipPadding + 2, 0, -2 * chipPadding - crossSize + 4, 0);
    painter.drawText(room, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    painter.setPen(QPen(ink, 1.4));
    const QRect cross = crossRect().adjusted(1, 1, -1, -1);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    const bool takesTag = event->modifiers() == Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT stepRequested(-1, takesTag);
        return;
    case Qt::Key_Right:
        Q_EMIT stepRequested(1, takesTag);
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editRequested();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void TagChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross =
        crossRect().adjusted(-chipPadding, -chipPadding, chipPadding, chipPadding).contains(event->pos());
    QAbstractButton::mouseReleaseEvent(event);
    if (isOnCross && event->button() == Qt::LeftButton) {
        Q_EMIT removeRequested();
    }
}

void TagChip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT editRequested();
    }
}

} // namespace frontrow
