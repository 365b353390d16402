// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/cleanup/cleanupcanvas.h"

#include "widgets/inbox/regionpicker.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace frontrow {

namespace {

constexpr double handleRadius = 7; ///< pixels shown
constexpr double reach = 16; ///< pixels shown within which a handle is taken
constexpr int smallestPlace = 6; ///< pixels of the picture
constexpr int canvasMargin = 12; ///< pixels shown, so that handles at the edge are whole
constexpr double keyStep = 20; ///< pixels of the picture that an arrow key moves

} // namespace

QPolygonF cornersAfterMove(QPolygonF corners, int corner, QPointF place, const QSize &size, bool takesEdges)
{
    place.setX(std::clamp(place.x(), 0.0, double(size.width())));
    place.setY(std::clamp(place.y(), 0.0, double(size.height())));
    corners[corner] = place;
    if (takesEdges) {
        // Going round from the top left, every other neighbour shares the upright edge.
        const int besideAcross = corner ^ 1;
        const int besideDown = 3 - corner;
        corners[besideAcross].setY(place.y());
        corners[besideDown].setX(place.x());
    }
    return corners;
}

CleanUpCanvas::CleanUpCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture"));
}

void CleanUpCanvas::setPicture(const QImage &picture)
{
    m_picture = picture;
    const QRectF whole(QPointF(), QSizeF(picture.size()));
    setCorners({whole.topLeft(), whole.topRight(), whole.bottomRight(), whole.bottomLeft()});
}

void CleanUpCanvas::setTool(Tool tool)
{
    m_tool = tool;
    setCursor(tool == Tool::Cover ? Qt::CrossCursor : Qt::ArrowCursor);
    update();
}

void CleanUpCanvas::setCorners(const QPolygonF &corners)
{
    m_corners = corners;
    update();
    Q_EMIT edited();
}

void CleanUpCanvas::setPlaces(const QList<QRect> &places)
{
    m_places = places;
    m_mark = std::min(m_mark, markCount() - 1);
    update();
    Q_EMIT edited();
}

QRectF CleanUpCanvas::pictureRect() const
{
    const QRectF room = QRectF(rect()).adjusted(canvasMargin, canvasMargin, -canvasMargin, -canvasMargin);
    QRectF place(QPointF(), QSizeF(m_picture.size()).scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    return place;
}

QPointF CleanUpCanvas::shown(QPointF place) const
{
    const QRectF picture = pictureRect();
    return picture.topLeft()
        + QPointF(place.x() * picture.width() / m_picture.width(), place.y() * picture.height() / m_picture.height());
}

QPointF CleanUpCanvas::inPicture(QPointF place) const
{
    const QRectF picture = pictureRect();
    const QPointF inside = place - picture.topLeft();
    return {std::clamp(inside.x() * m_picture.width() / picture.width(), 0.0, double(m_picture.width())),
        std::clamp(inside.y() * m_picture.height() / picture.height(), 0.0, double(m_picture.height()))};
}

void CleanUpCanvas::moveCorner(int corner, QPointF place)
{
    setCorners(cornersAfterMove(m_corners, corner, place, m_picture.size(), m_tool == Tool::Crop));
}

void CleanUpCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressed = inPicture(event->position());
    if (m_tool == Tool::Cover) {
        m_places.append(QRect(m_pressed.toPoint(), QSize(0, 0)));
        m_mark = markCount() - 1;
        m_isDragging = true;
        return;
    }
    const auto distance = [&](const QPointF &corner) { return QLineF(shown(corner), event->position()).length(); };
    const auto nearest = std::ranges::min_element(m_corners, {}, distance);
    if (distance(*nearest) <= reach) {
        m_mark = static_cast<int>(nearest - m_corners.begin());
        m_isDragging = true;
        update();
    }
}

void CleanUpCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging) {
        return;
    }
    const QPointF place = inPicture(event->position());
    if (m_tool == Tool::Cover) {
        m_places.last() = QRectF(m_pressed, place).normalized().toRect();
        update();
    } else {
        moveCorner(m_mark, place);
    }
}

void CleanUpCanvas::mouseReleaseEvent(QMouseEvent *)
{
    const bool isPlace = m_isDragging && m_tool == Tool::Cover;
    m_isDragging = false;
    if (isPlace) {
        QList<QRect> places = m_places;
        if (places.constLast().width() < smallestPlace || places.constLast().height() < smallestPlace) {
            places.removeLast();
        }
        setPlaces(places);
    }
}

bool CleanUpCanvas::step(int by)
{
    const int next = m_mark + by;
    if (next < 0 || next >= markCount()) {
        return false; // on to the next widget
    }
    m_mark = next;
    describeMark();
    update();
    return true;
}

bool CleanUpCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) { // before the focus goes on
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Tab && step(1)) || (key == Qt::Key_Backtab && step(-1))) {
            return true;
        }
    }
    return QWidget::event(event);
}

void CleanUpCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason) {
        m_mark = 0;
    } else if (event->reason() == Qt::BacktabFocusReason) {
        m_mark = markCount() - 1;
    }
    describeMark();
    update();
}

void CleanUpCanvas::describeMark()
{
    const QStringList corners{
        tr("Top left corner"), tr("Top right corner"), tr("Bottom right corner"), tr("Bottom left corner")};
    setAccessibleDescription(
        m_mark < corners.size() ? corners[m_mark] : tr("Covered place %1").arg(m_mark - corners.size() + 1));
}

void CleanUpCanvas::keyPressEvent(QKeyEvent *event)
{
    const int place = m_mark - static_cast<int>(m_corners.size());
    if (place < 0) {
        const double by = event->modifiers().testFlag(Qt::ControlModifier) ? 1 : keyStep;
        const QHash<int, QPointF> ways{
            {Qt::Key_Left, {-by, 0}}, {Qt::Key_Right, {by, 0}}, {Qt::Key_Up, {0, -by}}, {Qt::Key_Down, {0, by}}};
        if (ways.contains(event->key())) {
            moveCorner(m_mark, m_corners[m_mark] + ways.value(event->key()));
            return;
        }
        QWidget::keyPressEvent(event);
        return;
    }
    QList<QRect> places = m_places;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        places.removeAt(place);
        setPlaces(places);
        return;
    }
    places[place] = regionAfterKey(places[place], m_picture.size(), event->key(), event->modifiers());
    if (places != m_places) {
        setPlaces(places);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CleanUpCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawImage(pictureRect(), m_picture);
    for (int place = 0; place < m_places.size(); ++place) {
        const QRectF each(shown(m_places[place].topLeft()),
            shown(QPointF(m_places[place].topLeft()) + QPointF(m_places[place].width(), m_places[place].height())));
        const bool isCurrent = hasFocus() && m_mark == m_corners.size() + place;
        painter.setPen(QPen(palette().color(isCurrent ? QPalette::Highlight : QPalette::Light), isCurrent ? 3 : 1));
        painter.setBrush(QColor(0, 0, 0, 150));
        painter.drawRect(each);
    }
    paintCorners(painter);
}

void CleanUpCanvas::paintCorners(QPainter &painter) const
{
    QPolygonF frame;
    for (const QPointF &corner : m_corners) {
        frame.append(shown(corner));
    }
    QPainterPath away;
    away.addRect(pictureRect());
    QPainterPath kept;
    kept.addPolygon(frame);
    kept.closeSubpath();
    painter.fillPath(away.subtracted(kept), QColor(0, 0, 0, 120));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(frame);
    for (int corner = 0; corner < frame.size(); ++corner) {
        const bool isCurrent = hasFocus() && m_mark == corner;
        painter.setPen(QPen(palette().color(QPalette::Highlight), isCurrent ? 4 : 2));
        painter.setBrush(Qt::white);
        painter.drawEllipse(frame[corner], handleRadius, handleRadius);
    }
}

} // namespace frontrow
