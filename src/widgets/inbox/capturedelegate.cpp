// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/inbox/capturedelegate.h"

#include "workspace/captures/captureinbox.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace frontrow {

namespace {

constexpr QSize captureRoom(144, 81); ///< pixels
constexpr int captureMargin = 8;
constexpr int leafShift = 3; ///< how far the pictures below the top one stick out, pixels

void paintLeaf(QPainter &painter, const QRectF &place, const QStyleOptionViewItem &option)
{
    QColor line = option.palette.color(QPalette::WindowText);
    line.setAlpha(70);
    painter.setPen(QPen(line, 1));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawRoundedRect(place, 3, 3);
}

void paintPicture(QPainter &painter, const QRectF &place, const QImage &image)
{
    QPainterPath shape;
    shape.addRoundedRect(place, 3, 3);
    painter.save();
    painter.setClipPath(shape);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, image);
    painter.restore();
}

void paintCount(QPainter &painter, const QRectF &picture, qsizetype count, const QStyleOptionViewItem &option)
{
    const QString text = QStringLiteral("×%1").arg(count);
    const QFontMetrics metrics(option.font);
    const QRectF badge(picture.right() - metrics.horizontalAdvance(text) - 12, picture.top() + 4,
        metrics.horizontalAdvance(text) + 8, metrics.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Highlight));
    painter.drawRoundedRect(badge, 4, 4);
    painter.setPen(option.palette.color(QPalette::HighlightedText));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

CaptureDelegate::CaptureDelegate(const CaptureInbox &inbox, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_inbox(inbox)
{
}

void CaptureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CapturePile &stack = m_inbox.stack(index.row());
    const Capture &top = stack.constFirst();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || option.state.testFlag(QStyle::State_HasFocus)) {
        QColor accent = option.palette.color(QPalette::Highlight);
        painter->setPen(QPen(accent, option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1));
        accent.setAlpha(isSelected ? 60 : 0);
        painter->setBrush(accent);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6);
    }
    const QRectF room(option.rect.left() + captureMargin, option.rect.top() + captureMargin, captureRoom.width(),
        captureRoom.height());
    const QSizeF size = QSizeF(top.size).scaled(room.size(), Qt::KeepAspectRatio);
    QRectF picture(QPointF(), size);
    picture.moveCenter(room.center());
    if (stack.size() > 1) {
        paintLeaf(*painter, picture.translated(leafShift, -leafShift), option);
    }
    paintLeaf(*painter, picture, option);
    paintPicture(*painter, picture, top.thumbnail);
    if (stack.size() > 1) {
        paintCount(*painter, picture, stack.size(), option);
    }
    QString text = index.data(Qt::DisplayRole).toString();
    if (!top.session.isEmpty()) {
        text += QStringLiteral(" · ") + top.session;
    }
    const QRect line(option.rect.left() + captureMargin, static_cast<int>(room.bottom()) + 4, captureRoom.width(),
        option.fontMetrics.height());
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    painter->drawText(line, Qt::AlignCenter, option.fontMetrics.elidedText(text, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize CaptureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return captureRoom + QSize(2 * captureMargin, 2 * captureMargin + option.fontMetrics.height());
}

} // namespace frontrow
