// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/header/herocanvas.h"

#include "workspace/pictures/picturesources.h"

#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace frontrow {

namespace {

constexpr int desktopWidth = 1280;
constexpr int emptyHeight = 96;
constexpr int tallest = 420; ///< a portrait picture shown whole must not push everything else away

} // namespace

HeroCanvas::HeroCanvas(QWidget *parent)
    : QWidget(parent)
    , m_pageWidth(desktopWidth)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeroCanvas::setContent(const HeroContent &content)
{
    m_content = content;
    showScene();
}

void HeroCanvas::setPageWidth(int width)
{
    m_pageWidth = width;
    showScene();
}

void HeroCanvas::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void HeroCanvas::showScene()
{
    m_scene.reset();
    setCursor(isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

const HeroScene &HeroCanvas::scene() const
{
    return m_scene ? *m_scene : m_scene.emplace(m_content, m_pageWidth);
}

double HeroCanvas::scaleAt(int width) const
{
    const QSizeF page = scene().size();
    return std::min({1.0, width / page.width(), tallest / page.height()});
}

int HeroCanvas::heightForWidth(int width) const
{
    return isEmpty() ? emptyHeight : static_cast<int>(std::ceil(scene().size().height() * scaleAt(width)));
}

QSize HeroCanvas::sizeHint() const
{
    constexpr int usualWidth = 280;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize HeroCanvas::minimumSizeHint() const
{
    constexpr int narrowest = 120;
    return {narrowest, heightForWidth(narrowest)};
}

void HeroCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
    } else {
        const double scale = scaleAt(width());
        painter.translate((width() - scene().size().width() * scale) / 2.0, 0);
        painter.scale(scale, scale);
        scene().paint(painter);
        painter.resetTransform();
    }
    if (m_isDragOver) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    } else if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void HeroCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT choiceRequested();
        break;
    case Qt::Key_Delete:
        Q_EMIT removalRequested();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeroCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isEmpty() && rect().contains(event->position().toPoint())) {
        Q_EMIT choiceRequested();
    }
}

void HeroCanvas::dragEnterEvent(QDragEnterEvent *event)
{
    if (offersPictures(*event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        m_isDragOver = true;
        update();
    }
}

void HeroCanvas::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDragOver = false;
    update();
}

void HeroCanvas::dropEvent(QDropEvent *event)
{
    m_isDragOver = false;
    update();
    const QList<PictureSource> sources = picturesIn(*event->mimeData());
    if (!sources.isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        Q_EMIT pictureArrived(sources.constFirst());
    }
}

} // namespace frontrow
