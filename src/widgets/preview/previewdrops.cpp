// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/previewdrops.h"

#include <QDropEvent>
#include <QFrame>
#include <QMimeData>

#include <utility>

namespace frontrow {

namespace {

constexpr int dropLineHeight = 3; // pixels

} // namespace

PreviewDrops::PreviewDrops(QWidget &view, FindBoundary findBoundary)
    : QObject(&view)
    , m_view(view)
    , m_findBoundary(std::move(findBoundary))
    , m_line(new QFrame(&view))
{
    m_line->setObjectName(QStringLiteral("dropLine"));
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->setAutoFillBackground(true);
    m_line->hide();
    view.setAcceptDrops(true);
    view.installEventFilter(this);
}

bool PreviewDrops::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::DragLeave) {
        m_isOver = false;
        m_line->hide();
    }
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto *drag = static_cast<QDropEvent *>(event);
    if (!offersPictures(*drag->mimeData())) {
        return QObject::eventFilter(watched, event);
    }
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    m_isOver = type != QEvent::Drop;
    const QPoint point = drag->position().toPoint();
    if (type == QEvent::Drop) {
        m_line->hide();
        drop(picturesIn(*drag->mimeData()), point);
    } else {
        showLine(point);
    }
    return true;
}

void PreviewDrops::showLine(QPoint point)
{
    m_findBoundary(point, [this](qsizetype, int y) {
        m_line->setGeometry(0, y - dropLineHeight / 2, m_view.width(), dropLineHeight);
        m_line->setVisible(m_isOver);
        m_line->raise();
    });
}

void PreviewDrops::drop(const QList<PictureSource> &sources, QPoint point)
{
    m_findBoundary(point, [this, sources](qsizetype offset, int) { Q_EMIT picturesArrived(sources, offset); });
}

} // namespace frontrow
