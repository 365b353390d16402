// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace frontrow {

class CaptureInbox;

/// Paints one stack of captures: its top picture, how many they are, when it was taken and during what.
class CaptureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a inbox outlives the delegate and is what the view shows.
    CaptureDelegate(const CaptureInbox &inbox, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const CaptureInbox &m_inbox;
};

} // namespace frontrow
