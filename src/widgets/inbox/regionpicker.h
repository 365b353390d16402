// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QWidget>

namespace frontrow {

/// The screen as it was, over the whole screen, to choose a part of it: by dragging the mouse, or with the keyboard:
/// the arrows move the frame, with Shift they size it, with Ctrl in small steps. Return takes it, Esc does not.
class RegionPicker : public QWidget
{
    Q_OBJECT

public:
    /// \param region in pixels of \a screen: where the frame is at first; may be empty.
    RegionPicker(const QImage &screen, const QRect &region, QWidget *parent);

    /// Shows it; it deletes itself when it is closed.
    void open();

Q_SIGNALS:
    /// \a region in pixels of the screen; never empty.
    void picked(const QRect &region);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();
    void setRegion(const QRect &region);
    [[nodiscard]] QPoint onScreen(QPointF place) const;
    [[nodiscard]] QRectF shown(const QRect &region) const;

    QImage m_screen;
    QRect m_region; ///< in m_screen
    QPoint m_pressed;
};

/// \a region moved or sized by one press of \a key, kept inside \a screen and at least a few pixels large.
[[nodiscard]] QRect regionAfterKey(const QRect &region, const QSize &screen, int key, Qt::KeyboardModifiers modifiers);

} // namespace frontrow
