// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/outlinetree.h"

#include <QDropEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace frontrow {

OutlineTree::OutlineTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(false); // which says nothing of what moves along, and of places that are refused
    connect(model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { setLanding({}); });
}

void OutlineTree::startDrag(Qt::DropActions actions)
{
    if (currentItem() != nullptr) {
        Q_EMIT dragBegins(currentItem());
        QTreeWidget::startDrag(actions);
    }
}

/// The upper and lower edges of a row are places between rows, its middle is in the section.
OutlineTree::Landing OutlineTree::landingAt(QPoint place) const
{
    QTreeWidgetItem *near = itemAt(place);
    if (near == nullptr) {
        return {};
    }
    constexpr int mostEdge = 12; // pixels
    const QRect row = visualItemRect(near);
    const int edge = std::clamp(row.height() / 5, 2, mostEdge);
    const bool takesMore = near->flags().testFlag(Qt::ItemIsDropEnabled);
    if (takesMore && place.y() - row.top() >= edge && row.bottom() - place.y() >= edge) {
        return {near, Place::Inside};
    }
    return {near, place.y() < row.center().y() ? Place::Above : Place::Below};
}

void OutlineTree::setLanding(const std::optional<Landing> &landing)
{
    if (m_landing != landing) {
        m_landing = landing;
        viewport()->update();
    }
}

void OutlineTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event); // which scrolls at the edges
    if (event->source() != this || currentItem() == nullptr) {
        event->ignore();
        return;
    }
    const Landing landing = landingAt(event->position().toPoint());
    const QString refusal = m_refusal ? m_refusal(currentItem(), landing) : QString();
    if (refusal.isEmpty()) {
        QToolTip::hideText();
        setLanding(landing);
        event->acceptProposedAction();
    } else {
        QToolTip::showText(viewport()->mapToGlobal(event->position().toPoint()), refusal, viewport());
        setLanding({});
        event->ignore();
    }
}

void OutlineTree::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeWidget::dragLeaveEvent(event);
    setLanding({});
}

void OutlineTree::dropEvent(QDropEvent *event)
{
    QTreeWidgetItem *item = currentItem();
    const bool isOwn = event->source() == this && item != nullptr;
    event->setDropAction(Qt::IgnoreAction); // else the view takes the item out
    event->accept();
    setLanding({});
    setState(NoState);
    if (isOwn) {
        const Landing landing = landingAt(event->position().toPoint());
        if (!m_refusal || m_refusal(item, landing).isEmpty()) {
            Q_EMIT dropped(item, landing.near, landing.place);
        }
    }
    viewport()->update();
}

int OutlineTree::lineFor(const Landing &landing) const
{
    const QTreeWidgetItem *last = landing.near != nullptr ? landing.near : topLevelItem(topLevelItemCount() - 1);
    if (landing.place == Place::Above) {
        return visualItemRect(last).top();
    }
    const bool isAfterAll = landing.place == Place::Inside || landing.near == nullptr;
    while (isAfterAll && last->isExpanded() && last->childCount() > 0) {
        last = last->child(last->childCount() - 1);
    }
    return visualItemRect(last).bottom();
}

void OutlineTree::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (!m_landing || currentItem() == nullptr || topLevelItemCount() == 0) {
        return;
    }
    constexpr double thickness = 2;
    constexpr double radius = 3;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), thickness));
    const QRectF own = visualItemRect(currentItem()); // it keeps its level, and so how far it is set in
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double y = std::clamp<double>(lineFor(*m_landing), radius + 1, viewport()->height() - radius - 1);
    const double from = isMirrored ? own.right() - radius : own.left() + radius;
    const double to = isMirrored ? 0 : viewport()->width();
    painter.drawEllipse(QPointF(from, y), radius, radius);
    painter.drawLine(QPointF(isMirrored ? from - radius : from + radius, y), QPointF(to, y));
}

} // namespace frontrow
