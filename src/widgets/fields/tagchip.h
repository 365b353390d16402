// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

namespace frontrow {

/// One tag: its text and a cross. Keys: Left and Right go to the neighbour, with Ctrl they move the tag; Backspace and
/// Delete remove it, Return and F2 edit it.
class TagChip : public QAbstractButton
{
    Q_OBJECT

public:
    TagChip(const QString &tag, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void editRequested();
    /// Focus is to go by \a step chips; the tag goes with it when \a takesTag.
    void stepRequested(int step, bool takesTag);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
};

} // namespace frontrow
