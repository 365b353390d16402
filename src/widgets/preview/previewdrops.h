// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/pictures/picturesources.h"

#include <QObject>
#include <QPoint>

#include <functional>

class QFrame;
class QWidget;

namespace frontrow {

/// Gives the place between two blocks of the page that is nearest to \a point of the view: the offset in the post's
/// text, -1 when the page is empty, and how far down in the view it is. May take its time.
using FindBoundary = std::function<void(QPoint point, const std::function<void(qsizetype offset, int y)> &done)>;

/// Takes pictures and PDFs that are dropped on the preview, and shows between which blocks they will go.
class PreviewDrops : public QObject
{
    Q_OBJECT

public:
    /// \param view owns this
    PreviewDrops(QWidget &view, FindBoundary findBoundary);

Q_SIGNALS:
    /// \a offset as FindBoundary gives it. The drop is over for the other program.
    void picturesArrived(const QList<frontrow::PictureSource> &sources, qsizetype offset);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLine(QPoint point);
    void drop(const QList<PictureSource> &sources, QPoint point);

    QWidget &m_view;
    FindBoundary m_findBoundary;
    QFrame *m_line;
    bool m_isOver = false; ///< a drag that would be taken is over the view
};

} // namespace frontrow
