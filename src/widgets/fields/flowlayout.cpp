// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace frontrow {

FlowLayout::FlowLayout(QWidget *parent, Lines lines)
    : QLayout(parent)
    , m_lines(lines)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(qsizetype index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arranged(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    static_cast<void>(arranged(rect, false));
}

int FlowLayout::arranged(const QRect &rect, bool isMeasuring) const
{
    QRect room = rect.marginsRemoved(contentsMargins());
    for (qsizetype first = 0; first < m_items.size();) {
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            const QSize size = m_items[end]->sizeHint();
            const int wider = width + std::min(size.width(), room.width()) + (end > first ? spacing() : 0);
            if (end > first && wider > room.width()) {
                break;
            }
            width = wider;
            height = std::max(height, size.height());
        }
        if (!isMeasuring) {
            placeLine(first, end, width, room);
        }
        room.setTop(room.top() + height + (end < m_items.size() ? spacing() : 0));
        first = end;
    }
    return room.top() - rect.y() + contentsMargins().bottom();
}

void FlowLayout::placeLine(qsizetype first, qsizetype end, int width, const QRect &room) const
{
    QPoint place = room.topLeft();
    place.rx() += m_lines == Lines::Centred ? (room.width() - width) / 2 : 0;
    for (qsizetype index = first; index < end; ++index) {
        QSize size = m_items[index]->sizeHint();
        const bool isFilling = m_lines == Lines::Filled && index + 1 == m_items.size();
        size.setWidth(isFilling ? room.left() + room.width() - place.x() : std::min(size.width(), room.width()));
        m_items[index]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, QRect(place, size)));
        place.rx() += size.width() + spacing();
    }
}

} // namespace frontrow
