// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/inbox/regionpicker.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int smallestSide = 8; ///< pixels
constexpr int step = 20;

} // namespace

QRect regionAfterKey(const QRect &region, const QSize &screen, int key, Qt::KeyboardModifiers modifiers)
{
    const int by = modifiers.testFlag(Qt::ControlModifier) ? 1 : step;
    QPoint move;
    switch (key) {
    case Qt::Key_Left:
        move = {-by, 0};
        break;
    case Qt::Key_Right:
        move = {by, 0};
        break;
    case Qt::Key_Up:
        move = {0, -by};
        break;
    case Qt::Key_Down:
        move = {0, by};
        break;
    default:
        return region;
    }
    QRect after = region;
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        after.setWidth(std::clamp(region.width() + move.x(), smallestSide, screen.width() - region.left()));
        after.setHeight(std::clamp(region.height() + move.y(), smallestSide, screen.height() - region.top()));
    } else {
        after.moveLeft(std::clamp(region.left() + move.x(), 0, screen.width() - region.width()));
        after.moveTop(std::clamp(region.top() + move.y(), 0, screen.height() - region.height()));
    }
    return after;
}

RegionPicker::RegionPicker(const QImage &screen, const QRect &region, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_screen(screen)
    , m_region(region.intersected(screen.rect()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::ApplicationModal);
    setWindowTitle(tr("Choose a Part of the Screen"));
    setAccessibleName(windowTitle());
    setAccessibleDescription(tr("Arrows move the frame, with Shift they size it. Return takes it, Esc does not."));
    setCursor(Qt::CrossCursor);
    setFocusPolicy(Qt::StrongFocus);
    if (m_region.isEmpty()) {
        m_region = QRect(QPoint(), screen.size() / 2);
        m_region.moveCenter(screen.rect().center());
    }
}

void RegionPicker::open()
{
    setGeometry(screen()->virtualGeometry());
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
}

QPoint RegionPicker::onScreen(QPointF place) const
{
    return {std::clamp(qRound(place.x() * m_screen.width() / width()), 0, m_screen.width()),
        std::clamp(qRound(place.y() * m_screen.height() / height()), 0, m_screen.height())};
}

QRectF RegionPicker::shown(const QRect &region) const
{
    const double across = double(width()) / m_screen.width();
    const double down = double(height()) / m_screen.height();
    return {region.x() * across, region.y() * down, region.width() * across, region.height() * down};
}

void RegionPicker::setRegion(const QRect &region)
{
    m_region = region;
    update();
}

void RegionPicker::accept()
{
    if (m_region.width() < smallestSide || m_region.height() < smallestSide) {
        return;
    }
    const QRect region = m_region;
    close();
    Q_EMIT picked(region);
}

void RegionPicker::mousePressEvent(QMouseEvent *event)
{
    m_pressed = onScreen(event->position());
}

void RegionPicker::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        const QPoint now = onScreen(event->position());
        setRegion({std::min(m_pressed.x(), now.x()), std::min(m_pressed.y(), now.y()),
            std::abs(now.x() - m_pressed.x()), std::abs(now.y() - m_pressed.y())});
    }
}

void RegionPicker::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        accept();
    }
}

void RegionPicker::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        break;
    default:
        setRegion(regionAfterKey(m_region, m_screen.size(), event->key(), event->modifiers()));
    }
}

void RegionPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawImage(QRectF(rect()), m_screen);
    const QRectF frame = shown(m_region);
    QPainterPath around;
    around.addRect(QRectF(rect()));
    around.addRect(frame);
    painter.fillPath(around, QColor(0, 0, 0, 130));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(frame);

    const QString text = tr("%1 × %2 – drag a frame, or use the arrows, with Shift for the size. Return takes it.")
                             .arg(m_region.width())
                             .arg(m_region.height());
    QRectF line(0, 0, fontMetrics().horizontalAdvance(text) + 24, fontMetrics().height() + 12);
    line.moveCenter(QPointF(rect().center()));
    line.moveBottom(
        frame.bottom() + line.height() + 12 < height() ? frame.bottom() + line.height() + 12 : frame.bottom() - 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(line, 6, 6);
    painter.setPen(Qt::white);
    painter.drawText(line, Qt::AlignCenter, text);
}

} // namespace frontrow
