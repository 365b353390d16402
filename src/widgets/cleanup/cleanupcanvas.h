// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QWidget>

namespace frontrow {

/// A picture with the marks of what is to be done to it: the four corners of the part that stays, and the places that
/// are covered. With the mouse corners are dragged and places drawn; with the keyboard Tab goes from mark to mark, the
/// arrows move it (with Ctrl in small steps), with Shift they size a place, and Delete takes a place out.
class CleanUpCanvas : public QWidget
{
    Q_OBJECT

public:
    /// What the mouse does.
    enum class Tool {
        Crop, ///< a dragged corner takes the edges along, so that they stay upright
        Straighten, ///< a dragged corner goes alone
        Cover, ///< dragging draws a place
    };

    explicit CleanUpCanvas(QWidget *parent);

    void setPicture(const QImage &picture);
    void setTool(Tool tool);
    /// The corners in pixels of the picture: top left, top right, bottom right, bottom left.
    void setCorners(const QPolygonF &corners);
    [[nodiscard]] const QPolygonF &corners() const { return m_corners; }
    void setPlaces(const QList<QRect> &places);
    /// The places in pixels of the picture.
    [[nodiscard]] const QList<QRect> &places() const { return m_places; }
    [[nodiscard]] QSize sizeHint() const override { return {720, 480}; }
    /// Where \a place of the picture is shown.
    [[nodiscard]] QPointF shown(QPointF place) const;

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] QPointF inPicture(QPointF place) const;
    [[nodiscard]] int markCount() const { return static_cast<int>(m_corners.size() + m_places.size()); }
    bool step(int by);
    void moveCorner(int corner, QPointF place);
    void describeMark();
    void paintCorners(QPainter &painter) const;

    QImage m_picture;
    Tool m_tool = Tool::Crop;
    QPolygonF m_corners;
    QList<QRect> m_places;
    int m_mark = 0; ///< the mark that has the keyboard: of the corners, then of the places
    bool m_isDragging = false;
    QPointF m_pressed; ///< in the picture
};

/// \a corners after \a corner was put to \a place, kept inside \a size. \param takesEdges the neighbours keep the edges
/// upright.
[[nodiscard]] QPolygonF cornersAfterMove(
    QPolygonF corners, int corner, QPointF place, const QSize &size, bool takesEdges);

} // namespace frontrow
