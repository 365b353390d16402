// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace frontrow {

/// Draws a post or blog as a card: its picture at the side, its title, and quiet lines below that.
class PlaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        LinesRole = Qt::UserRole, ///< QStringList: what is below the title
        PictureRole, ///< QImage; null for none
        FirstOwnRole ///< for the list's own use
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace frontrow
