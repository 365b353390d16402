// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/placedelegate.h"

#include "widgets/design.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace frontrow {

namespace {

constexpr QSize placePictureRoom(96, 54); ///< pixels

/// The middle of \a picture in the shape of \a room.
QRect middleOf(const QImage &picture, QSize room)
{
    QRect part(QPoint(), room.scaled(picture.size(), Qt::KeepAspectRatio));
    part.moveCenter(picture.rect().center());
    return part;
}

QStringList linesOf(const QModelIndex &index)
{
    return index.data(PlaceDelegate::LinesRole).toStringList();
}

} // namespace

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = static_cast<int>(1 + linesOf(index).size()) * option.fontMetrics.lineSpacing();
    const bool hasPicture = !index.data(PictureRole).value<QImage>().isNull();
    return {0, std::max(text, hasPicture ? placePictureRoom.height() : 0) + 2 * space::usual};
}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    QStyleOptionViewItem item = option;
    QStyledItemDelegate::initStyleOption(&item, index);
    item.text.clear();
    (widget != nullptr ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : option.palette.color(QPalette::PlaceholderText);
    QRect room = option.rect.adjusted(space::usual, space::usual, -space::usual, -space::usual);
    const auto mirrored = [&option](
                              const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    painter->save();
    const QImage picture = index.data(PictureRole).value<QImage>();
    if (!picture.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(
            mirrored(QRect(room.topLeft(), placePictureRoom)), picture, middleOf(picture, placePictureRoom));
        room.setLeft(room.left() + placePictureRoom.width() + space::usual);
    }
    QRect line(room.topLeft(), QSize(room.width(), option.fontMetrics.lineSpacing()));
    const auto draw = [&](const QString &words, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(mirrored(line), QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    };
    painter->setFont(headingFont(option.font, 1));
    draw(index.data(Qt::DisplayRole).toString(), text);
    painter->setFont(option.font);
    for (const QString &words : linesOf(index)) {
        draw(words, quiet);
    }
    painter->restore();
}

} // namespace frontrow
