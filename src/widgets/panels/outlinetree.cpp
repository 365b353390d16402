// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/outlinetree.h"

#include <QDropEvent>

namespace frontrow {

OutlineTree::OutlineTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
}

void OutlineTree::dropEvent(QDropEvent *event)
{
    QTreeWidgetItem *item = currentItem();
    const bool isOwn = event->source() == this && item != nullptr;
    event->setDropAction(Qt::IgnoreAction); // else the view takes the item out
    event->accept();
    if (isOwn) {
        const Place place = dropIndicatorPosition() == AboveItem ? Place::Above
            : dropIndicatorPosition() == BelowItem               ? Place::Below
                                                                 : Place::Inside;
        Q_EMIT dropped(item, itemAt(event->position().toPoint()), place);
    }
    setState(NoState);
    viewport()->update();
}

} // namespace frontrow
