// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/palette/palettedelegate.h"

#include "widgets/palette/palettemodel.h"

#include <QApplication>
#include <QPainter>

namespace frontrow {

namespace {

constexpr int rowPadding = 8;

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {0, 2 * option.fontMetrics.lineSpacing() + rowPadding};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QWidget *widget = option.widget;
    const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Enabled) ? QPalette::Normal : QPalette::Disabled;
    const QColor text = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : option.palette.color(group, QPalette::PlaceholderText);
    const QRect room = option.rect.adjusted(rowPadding, rowPadding / 2, -rowPadding, -rowPadding / 2);
    const int line = option.fontMetrics.lineSpacing();
    const auto draw = [&](const QRect &place, Qt::Alignment side, const QString &words, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(place, QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter,
            option.fontMetrics.elidedText(words, Qt::ElideRight, place.width()));
    };
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const int keysWidth = keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + rowPadding;
    QRect first(room.topLeft(), QSize(room.width() - keysWidth, line));
    QRect last(first.right() + 1, room.top(), keysWidth, line);
    painter->save();
    painter->setFont(option.font);
    draw(
        QStyle::visualRect(option.direction, room, first), Qt::AlignLeft, index.data(Qt::DisplayRole).toString(), text);
    draw(QStyle::visualRect(option.direction, room, last), Qt::AlignRight, keys, quiet);
    draw(QRect(room.left(), room.top() + line, room.width(), line), Qt::AlignLeft,
        index.data(PaletteModel::DetailRole).toString(), quiet);
    painter->restore();
}

} // namespace frontrow
