// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/sessiontree.h"

#include "workspace/pictures/picturesources.h"

#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>

#include <algorithm>

namespace frontrow {

SessionTree::SessionTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Sessions"));
    setColumnCount(ColumnCount);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAcceptDrops(true);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
}

QAction *SessionTree::actionFor(const QKeyEvent &event) const
{
    const QList<QAction *> all = actions();
    const auto found = std::ranges::find(all, QKeySequence(event.keyCombination()), &QAction::shortcut);
    return found == all.end() ? nullptr : *found;
}

bool SessionTree::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && actionFor(*static_cast<QKeyEvent *>(event)) != nullptr) {
        event->accept();
        return true;
    }
    return QTreeWidget::event(event);
}

void SessionTree::keyPressEvent(QKeyEvent *event)
{
    if (QAction *action = actionFor(*event)) {
        action->trigger();
    } else {
        QTreeWidget::keyPressEvent(event);
    }
}

void SessionTree::dragEnterEvent(QDragEnterEvent *event)
{
    if (offersPictures(*event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void SessionTree::dragMoveEvent(QDragMoveEvent *event)
{
    if (!offersPictures(*event->mimeData())) {
        return;
    }
    if (QTreeWidgetItem *item = itemAt(event->position().toPoint())) {
        setCurrentItem(item);
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void SessionTree::dropEvent(QDropEvent *event)
{
    const QList<PictureSource> sources = picturesIn(*event->mimeData());
    if (sources.isEmpty()) {
        return;
    }
    const int row = indexOfTopLevelItem(itemAt(event->position().toPoint()));
    event->setDropAction(Qt::CopyAction);
    event->accept();
    QTimer::singleShot(0, this, [this, sources, row] { Q_EMIT picturesDropped(sources, row); });
}

} // namespace frontrow
