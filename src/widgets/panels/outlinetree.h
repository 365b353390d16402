// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTreeWidget>

namespace frontrow {

/// A tree whose items are dragged between each other. It moves none itself: its owner changes what it shows.
class OutlineTree : public QTreeWidget
{
    Q_OBJECT

public:
    enum class Place { Above, Below, Inside };

    explicit OutlineTree(QWidget *parent = nullptr);

Q_SIGNALS:
    /// \a item was dropped at \a place of \a near, below the last one for null.
    void dropped(QTreeWidgetItem *item, QTreeWidgetItem *near, frontrow::OutlineTree::Place place);

protected:
    void dropEvent(QDropEvent *event) override;
};

} // namespace frontrow
