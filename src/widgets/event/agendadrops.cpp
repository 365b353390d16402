// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/agendadrops.h"

#include "event/agendareader.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace frontrow {

QString agendaIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.hasUrls() ? data.urls() : QList<QUrl>();
    if (urls.size() != 1 || !urls.first().isLocalFile()) {
        return {};
    }
    const QString path = urls.first().toLocalFile();
    return isAgendaFile(path) ? path : QString();
}

AgendaDrops::AgendaDrops(QWidget &window, QWidget &viewport)
    : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    viewport.installEventFilter(this);
}

bool AgendaDrops::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto *drag = static_cast<QDropEvent *>(event);
    const QString path = agendaIn(*drag->mimeData());
    if (path.isEmpty()) {
        return QObject::eventFilter(watched, event);
    }
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (type == QEvent::Drop) {
        QTimer::singleShot(0, this, [this, path] { Q_EMIT dropped(path); });
    }
    return true;
}

} // namespace frontrow
