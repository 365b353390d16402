// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/tablegrid.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int squareSize = 20; // pixels
constexpr int gap = 3;
constexpr int gridMargin = 8;

} // namespace

TableGridSquares::TableGridSquares(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFixedSize(sizeHint());
}

QSize TableGridSquares::sizeHint() const
{
    return most * (squareSize + gap) - QSize(gap, gap);
}

QRect TableGridSquares::square(int column, int row) const
{
    return {column * (squareSize + gap), row * (squareSize + gap), squareSize, squareSize};
}

void TableGridSquares::choose(QSize size)
{
    const QSize nearest(std::clamp(size.width(), 1, most.width()), std::clamp(size.height(), 2, most.height()));
    if (m_chosen != nearest) {
        m_chosen = nearest;
        update();
        Q_EMIT changed();
    }
}

void TableGridSquares::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int row = 0; row < most.height(); ++row) {
        for (int column = 0; column < most.width(); ++column) {
            const bool isIn = column < m_chosen.width() && row < m_chosen.height();
            painter.setPen(palette().color(isIn ? QPalette::Highlight : QPalette::Mid));
            painter.setBrush(isIn ? palette().highlight() : palette().base());
            painter.drawRect(square(column, row).adjusted(0, 0, -1, -1));
            if (isIn && row == 0) { // of the columns' names
                painter.fillRect(square(column, row).adjusted(4, 8, -4, -8), palette().highlightedText());
            }
        }
    }
}

void TableGridSquares::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    choose({place.x() / (squareSize + gap) + 1, place.y() / (squareSize + gap) + 1});
}

void TableGridSquares::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        mouseMoveEvent(event);
        Q_EMIT taken();
    }
}

TableGrid::TableGrid(QWidget &window)
    : QFrame(&window, Qt::Popup)
    , m_squares(new TableGridSquares(this))
    , m_label(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    m_label->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridMargin, gridMargin, gridMargin, gridMargin);
    column->addWidget(m_squares);
    column->addWidget(m_label);
    connect(m_squares, &TableGridSquares::changed, this, &TableGrid::showChoice);
    connect(m_squares, &TableGridSquares::taken, this, &TableGrid::take);
    showChoice();
}

void TableGrid::openAt(const QRect &caret)
{
    constexpr QSize usual(3, 3);
    m_squares->choose(usual);
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    const bool isBelow = caret.bottom() + height() <= room.bottom();
    const int left = std::clamp(caret.left(), room.left(), std::max(room.left(), room.right() - width()));
    move(left, isBelow ? caret.bottom() + 1 : caret.top() - height());
    show();
    setFocus();
}

void TableGrid::showChoice()
{
    const QSize chosen = m_squares->chosen();
    m_label->setText(tr("%1 columns, %2 rows").arg(chosen.width()).arg(chosen.height()));
    setAccessibleName(tr("Size of the table"));
    setAccessibleDescription(m_label->text());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TableGrid::take()
{
    const QSize size = m_squares->chosen();
    close();
    Q_EMIT chosen(size.width(), size.height() - 1);
}

void TableGrid::keyPressEvent(QKeyEvent *event)
{
    const QSize size = m_squares->chosen();
    switch (event->key()) {
    case Qt::Key_Left:
        m_squares->choose(size - QSize(1, 0));
        break;
    case Qt::Key_Right:
        m_squares->choose(size + QSize(1, 0));
        break;
    case Qt::Key_Up:
        m_squares->choose(size - QSize(0, 1));
        break;
    case Qt::Key_Down:
        m_squares->choose(size + QSize(0, 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        take();
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace frontrow
